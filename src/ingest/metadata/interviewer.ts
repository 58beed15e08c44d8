// The newsroom that a page shows to be its own by how it tells the news, where nothing names its outlet: its reporter writes
// "told VOA" of her own newsroom's interview, and "seen by VOA" of what she saw. Others write "told" too when they retell;
// but they also say "VOA reported" and "according to VOA". So one "told" is enough only where the words stand in marks and
// were not said on the air, and what a page attributes to a newsroom is not that newsroom's own telling. It is who reported;
// who printed it stays open: an agency's interviews are printed by its customers.

import { lazily } from "../../kit/lazily.js"
import { agencies, agencyNamed } from "../../text/newsrooms/agencies.js"
import { knownHosts } from "../../text/newsrooms/hosts/hosts.js"

/** A newsroom's name; words are bounded and begin where they begin, so that one of a million letters costs no more than a million. */
const name =
  "(?<![\\p{L}\\p{N}&.-])(?:[Tt]he\\s)?(\\p{Lu}[\\p{L}\\p{N}&.-]{0,30}(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}\\p{N}&-]{0,30}){0,3})"
/** Words that were said to it: others repeat interviews, and say whose they are. */
const toldTo = new RegExp(
  `\\b(?:told(?:\\sto)?|tells|telling|speaking to|interview (?:with|to)|confirmed to)\\s${name}`,
  "gu",
)
/** What only its own reporters write: what they were sent or saw, and who of them reports. */
const own = new RegExp(
  `(?:(?:statement|e-?mail|letter|message)s? (?:sent )?|provided )to\\s${name}|\\b(?:seen|obtained|compiled|reviewed|verified)\\sby\\s${name}|${name}(?:\\shas\\s(?:seen|learned|learnt|obtained|reviewed|contacted)\\b|['’]s(?:\\s\\p{Lu}[\\p{L}.’'-]{1,30}){2,3}\\s(?:reports|explains|writes)\\b)`,
  "gu",
)
/** The line that signs a part of the page: `Analysis: Ann Example, BBC News, Vell`. */
const signed = new RegExp(
  `(?:^|\\n)(?:\\p{L}{1,30}:\\s)?\\p{Lu}[^\\n,.]{3,60},\\s(?:[^\\n,.]{3,50},\\s)??${name}(?:,\\s[^\\n.]{2,30})?(?=\\n|$)`,
  "gu",
)
/** Networks whose interviews everybody saw on the air: that words were told to one says nothing of who writes. */
const onAir: ReadonlySet<string> = new Set("ABC|BBC|CBS|CNBC|CNN|Fox News|MSNBC|NBC|NPR|PBS|Sky News".split("|"))
/** What another newsroom says of it. */
const attributed = new RegExp(
  `\\b(?:according to|reported by|reports? (?:by|in|from)|citing|quoted by|cited by)\\s(?:\\p{Ll}{1,30}\\s){0,2}${name}|${name}(?:['’]s\\s(?:report|story|article)|\\s(?:later\\s|also\\s|first\\s)?(?:reports|reported|said|says|writes|wrote|quoted|quotes|noted|notes|cited|news agency|newspaper))\\b`,
  "gu",
)

/** Signs that a page needs, where none stands beside words in marks. */
const fewestSigns = 2

/** The newsroom that a story's own words show to have reported it; null where none does, or two do as well. */
export function interviewerIn(text: string): string | null {
  const signs = new Map<string, number>()
  const count = (newsroom: string | null, by: (newsroom: string) => number) => {
    if (newsroom !== null) signs.set(newsroom, (signs.get(newsroom) ?? 0) + by(newsroom))
  }
  for (const match of text.matchAll(toldTo))
    count(newsroomOf(match), newsroom => (isBesideMarks(text, match) && !onAir.has(newsroom) ? fewestSigns : 1))
  for (const match of [...text.matchAll(own), ...text.matchAll(signed)]) count(newsroomOf(match), () => fewestSigns)
  for (const match of text.matchAll(attributed)) signs.delete(newsroomOf(match) ?? "")
  const [best, next] = [...signs].sort((a, b) => b[1] - a[1])
  return best && best[1] >= Math.max(fewestSigns, fewestSigns * (next?.[1] ?? 0)) ? best[0] : null
}

/** The newsroom with which the words that a pattern found begin. */
function newsroomOf(match: RegExpMatchArray): string | null {
  const words = match
    .slice(1)
    .find(group => group !== undefined)!
    .replace(/[.-]+$/, "")
    .split(" ")
  const withArticle = /\b[Tt]he\s$/.test(match[0].slice(0, match[0].indexOf(words[0]!)))
  for (let n = words.length; n > 0; n--) {
    const printed = words.slice(0, n).join(" ")
    const listed = agencyNamed(printed)
    if (listed) return listed.name
    const known = namesOfHosts().get(printed)
    // A single word with one capital may be anybody's name; behind an article it is an outlet's.
    if (known && (withArticle || n > 1 || /\p{Lu}.*\p{Lu}/u.test(printed))) return known
  }
  return null
}

/** Outlets known by their hosts, by their names without the article. */
const namesOfHosts = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...knownHosts().values()]
        .filter(known => !agencies.some(agency => agency.name === known))
        .map(known => [known.replace(/^The /, ""), known]),
    ),
)

/** Whether words in marks stand right before what was said of them, with at most a speaker between, or right behind it. */
function isBesideMarks(text: string, match: RegExpMatchArray): boolean {
  const [start, end] = [match.index!, match.index! + match[0].length]
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start)
  return /["”»“][^"“”«»]{0,200}$/u.test(line) || /^[,:]?\s["“„«]/u.test(text.slice(end, end + 4))
}
