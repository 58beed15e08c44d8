// What others call an outlet when they say whom they have something from: its name as its page gives it, its host, and
// the short or full forms that everybody uses. Only names: facts that anybody knows.

import type { Report } from "../../model/report.js"
import type { Span } from "../../model/span.js"

/** Names that stand for one outlet or agency, whichever of them a page gives. */
const sameOutlets = `
The New York Times | NYT | NY Times
The Washington Post | WaPo | Wash Post
The Wall Street Journal | WSJ
Los Angeles Times | LA Times | L.A. Times
Daily Mail | MailOnline | Mail Online | DailyMail.com | Mail on Sunday
Daily Mirror | The Mirror | Mirror Online
Daily Express | The Express
The Telegraph | Daily Telegraph | Sunday Telegraph
The Times | Times of London | Sunday Times
The Independent | The Indy
Financial Times | FT
New York Post | NY Post
New York Daily News | NY Daily News
AP | The Associated Press | Associated Press | AP News
AFP | Agence France-Presse | Agence France Presse
UPI | United Press International
dpa | Deutsche Presse-Agentur
Reuters | Thomson Reuters
Xinhua | Xinhua News Agency
HuffPost | Huffington Post | The Huffington Post
NBC News | NBC
CBS News | CBS
ABC News | ABC
Fox News | FoxNews.com
CNN | CNN.com
BBC | BBC News
NPR | National Public Radio
Politico | POLITICO
RT | Russia Today
CBC | CBC News
Bloomberg | Bloomberg News
Business Insider | Insider
Der Spiegel | Spiegel
Die Zeit | Zeit Online
Frankfurter Allgemeine Zeitung | FAZ
Süddeutsche Zeitung | SZ
Yahoo News | Yahoo
`
  .trim()
  .split("\n")
  .map(line => line.split(" | "))

/** What a page's outlet is called in running text; none where the page names none. */
export function outletNames({ outlet, address }: Pick<Report, "outlet" | "address">): readonly string[] {
  if (outlet === null) return []
  const host = hostIn(outlet) ?? hostIn(address ?? "")
  return [...new Set([...namesOf(outlet), ...(host ? [host] : [])])]
}

/** All forms of the name of an outlet or agency. */
export function namesOf(name: string): readonly string[] {
  const bare = withoutArticle(name)
  const known = sameOutlets.find(names => names.some(one => withoutArticle(one) === bare))
  // "BBC" is short for nothing else; "Sun" is a star, and needs its article.
  return known ? known.map(one => (isShort(one) ? one : withoutArticle(one))) : [isShort(name) ? name : bare]
}

/** A name without the article before it. */
export function withoutArticle(name: string): string {
  return name.replace(/^the /i, "")
}

/** The Sun, The Hill, The Times: a word that may mean anything but for its article. */
function isShort(name: string): boolean {
  return /^the \p{L}+$/iu.test(name)
}

/** `www.kettle.example/a` → `kettle.example`. */
function hostIn(address: string): string | null {
  const [, host] = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)(?:[/:?#]|$)/i.exec(address) ?? []
  return host ?? null
}

/** Where a page prints one of these names. */
export function placesOf(names: readonly string[], page: string): Span[] {
  if (names.length === 0) return []
  const found = new RegExp(`(?<![\\p{L}\\d@#./])(?:${names.map(asPattern).join("|")})(?![\\p{L}\\d])`, "gu")
  return [...page.matchAll(found)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** "The Sun" is also "the Sun". */
function asPattern(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/^The /, "[Tt]he ")
    .replace(/\s+/g, "\\s+")
}
