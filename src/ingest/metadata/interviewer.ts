// The newsroom that a page shows to be its own by how it tells the news, where nothing names its outlet: its reporter writes
// "told VOA" of her own newsroom's interview, and "seen by VOA" of what she saw. Others write "told" too when they retell;
// but they also say "VOA reported" and "according to VOA". So one "told" is enough only where the words stand in marks and
// were not said on the air, and a page that attributes anything to a newsroom is not that newsroom's.

import { lazily } from "../../kit/lazily.js"
import { agencies, type Agency, agencyNamed } from "./agencies.js"
import { knownHosts } from "./hosts/hosts.js"

/** A newsroom shown so; an agency's interviews are printed by its customers too, so it is no page's outlet. */
export interface Interviewer {
  readonly name: string
  readonly kind: Agency["kind"]
}

const name = "(?:[Tt]he\\s)?(\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}\\p{N}&-]*){0,3})"
/** Words that were said to it: others repeat interviews, and say whose they are. */
const toldTo = new RegExp(
  `\\b(?:told(?:\\sto)?|tells|telling|speaking to|interview (?:with|to)|confirmed to)\\s${name}`,
  "gu",
)
/** What only its own reporters write: what they were sent or saw, and who of them reports. */
const own = new RegExp(
  `(?:(?:statement|e-?mail|letter|message)s? (?:sent )?|provided )to\\s${name}|\\b(?:seen|obtained|compiled|reviewed|verified)\\sby\\s${name}|${name}(?:\\shas\\s(?:seen|learned|learnt|obtained|reviewed|contacted)\\b|['’]s(?:\\s\\p{Lu}[\\p{L}.’'-]+){2,3}\\s(?:reports|explains|writes)\\b)`,
  "gu",
)
/** Networks whose interviews everybody saw on the air: that words were told to one says nothing of who writes. */
const onAir: ReadonlySet<string> = new Set("ABC|BBC|CBS|CNBC|CNN|Fox News|MSNBC|NBC|NPR|PBS|Sky News".split("|"))
/** What another newsroom says of it. */
const attributed = new RegExp(
  `\\b(?:according to|reported by|reports? (?:by|in|from)|citing|quoted by|cited by)\\s(?:\\p{Ll}+\\s){0,2}${name}|${name}(?:['’]s\\s(?:report|story|article)|\\s(?:later\\s|also\\s|first\\s)?(?:reports|reported|said|says|writes|wrote|quoted|quotes|noted|notes|cited|news agency|newspaper))\\b`,
  "gu",
)

/** Signs that a page needs, where none stands beside words in marks. */
const fewestSigns = 2

/** The newsroom that a story's own words show to be its; null where none does, or two do as well. */
export function interviewerIn(text: string): Interviewer | null {
  const signs = new Map<string, { readonly newsroom: Interviewer; count: number }>()
  const count = (newsroom: Interviewer, by: number) => {
    const of = signs.get(newsroom.name) ?? { newsroom, count: 0 }
    signs.set(newsroom.name, { ...of, count: of.count + by })
  }
  for (const match of text.matchAll(toldTo)) {
    const newsroom = newsroomOf(match)
    if (newsroom) count(newsroom, isBesideMarks(text, match) && !onAir.has(newsroom.name) ? fewestSigns : 1)
  }
  for (const match of text.matchAll(own)) {
    const newsroom = newsroomOf(match)
    if (newsroom) count(newsroom, fewestSigns)
  }
  for (const match of text.matchAll(attributed)) signs.delete(newsroomOf(match)?.name ?? "")
  const [best, next] = [...signs.values()].sort((a, b) => b.count - a.count)
  return best && best.count >= Math.max(fewestSigns, fewestSigns * (next?.count ?? 0)) ? best.newsroom : null
}

/** The newsroom with which the words that a pattern found begin. */
function newsroomOf(match: RegExpMatchArray): Interviewer | null {
  const words = match
    .slice(1)
    .find(group => group !== undefined)!
    .replace(/[.-]+$/, "")
    .split(" ")
  const withArticle = /\b[Tt]he\s$/.test(match[0].slice(0, match[0].indexOf(words[0]!)))
  for (let n = words.length; n > 0; n--) {
    const printed = words.slice(0, n).join(" ")
    const listed = agencyNamed(printed)
    if (listed) return { name: listed.name, kind: listed.kind }
    const known = namesOfHosts().get(printed)
    // A single word with one capital may be anybody's name; behind an article it is an outlet's.
    if (known && (withArticle || n > 1 || /\p{Lu}.*\p{Lu}/u.test(printed))) return { name: known, kind: "outlet" }
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
