// Names as bylines print them: parted, cleaned, and told from roles, menus and sentences.

import { trimming } from "../../kit/trimming.js"
import { remembering } from "../../kit/remembering.js"
import { agencyNamed, mayNameAgency } from "../../text/newsrooms/agencies.js"
import { isWeekday } from "./date-labels.js"
import { findDate } from "./dates.js"
import { unlabelled } from "./labels.js"
import { isPlaceName, mayBePlace, notInNames } from "./name-words.js"

/** Between names: bars, commas, semicolons, slashes, "and" in the languages of news. */
const betweenNames =
  /\s*[|;•·]\s*|\s*[,、，]\s*|\s+(?:and|und|et|y|e|och|og|en|ja|и|та|ve|with|mit|avec|con|&|&amp;)\s+|\s*\/\s+|\s+\/|\s+[–—-]{1,2}\s+/giu
/** What joins two who wrote together, rather than telling where one of them belongs. */
const joins = /^(?:\p{L}+|&|&amp;|\/)$/u

const conjunction = /^(?:and|und|et|y|och|og|en|и|та|ve|&)\s+/iu

/** Where names end: dates, times, "updated …", reading times, contacts. */
const tail =
  /\s*(?:\b(?:published|updated|posted|last updated|publié|veröffentlicht|aktualisiert|actualizado|stand)\b.*|\b\d{1,2}[./ ].*\d{4}.*|\b\d{1,2}:\d\d.*|\b\d+\s?min.*|[^\s|]+@\S+.*|(?:翻訳者?|訳者|译者|翻译)[\s|:：].*|\b(?:is an?|is the|covers|writes|reports on|has been)\b.*)$/iu

/** What a tail cannot do without: a cheap look, for the pattern starts anew at every letter. */
const mayHaveTail =
  /[\d@]|published|updated|posted|publié|veröffentlicht|aktualisiert|actualizado|stand|is an?|is the|covers|writes|reports on|has been|翻訳|訳者|译者|翻译/iu

function withoutTail(text: string): string {
  return mayHaveTail.test(text) ? text.replace(tail, "") : text
}

/** Words of names that stand in lower case; in capitals and in front some are given names (Ben, Al, Van). */
const particle =
  /^(?:al|el|bin|ben|ibn|da|das|de|dei|del|della|den|der|di|do|dos|du|e|la|las|le|los|ter|ten|van|von|vom|zu|zum|zur|y|af|av|st|'t|i)$/i
const givenName = /^(?:Al|Ben|Den|Do|La|Le|Los|Van|Von|AL|BEN|DEN|DO|LA|LE|LOS|VAN)$/
const title = /^(?:dr|prof|mag|sir|dame|rev|fr|lt|col|gen|capt|mr|mrs|ms|mme)\.?$/i

/** A name of persons or newsrooms stays below these; sentences do not. */
const longestName = 60
const mostWords = 6

/** One part of a byline, cleaned. */
export interface BylinePart {
  readonly text: string
  /** It stands behind "and", "with" or a slash, not behind a comma, a bar or a dash. */
  readonly joined: boolean
}

/** The parts of a byline, in its order: label, dates and contacts cut off. */
export const bylineParts: (printed: string) => readonly BylinePart[] = remembering(partsOf)

function partsOf(printed: string): BylinePart[] {
  const day = unlabelled(printed).dated ? 0 : (findDate(printed)?.start ?? 0)
  const ahead = printed.slice(0, day).replace(/[\s,]+(\p{L}+)[\s,]*$/u, (end, word) => (isWeekday(word) ? "" : end))
  const before = day > 0 && /\p{L}{2}/u.test(unlabelled(ahead).names) ? ahead : printed
  const whole = withoutTail(tidy(withoutPartner(before)))
    .replace(slashed, slash)
    .replace(runOn, apart)
  const parts: BylinePart[] = []
  let [at, joined] = [0, false]
  for (const { index, 0: mark } of [...whole.matchAll(betweenNames), { index: whole.length, 0: "" }]) {
    const text = whole.slice(at, index)
    parts.push({ text: withoutPlace(tidy(text)), joined: joined || conjunction.test(text) })
    joined = joins.test(mark.trim())
    at = index + mark.length
  }
  return parts
}

/** The names in one byline, in its order: label, dates and contacts cut off, and what stands beside a person's name. */
export function splitNames(printed: string): string[] {
  const whole = tidy(printed)
  if (agencyNamed(whole)) return [whole]
  const all = bylineParts(printed)
  const over = all.findIndex(({ text }, i) => i > 0 && /^(?:in|on|at|for|für|dans|en)(?:\s|$)/i.test(text))
  const kept = all.filter(({ joined }, i) => over < 0 || i < over || (i > over && joined))
  const isPlace = ({ text, joined }: BylinePart, i: number) => i > 0 && !joined && mayBePlace(text)
  const parts = kept
    .filter((part, i) => !isPlace(part, i))
    .map(({ text }) => text)
    .filter(isName)
  if (!parts.some(isPersonName)) return unique(parts)
  return unique(parts.filter(part => isPersonName(part) || isNewsroomName(part)))
}

/** Whom somebody spoke to. */
const partner =
  /(?<=^(?:ein|an?|une?)?\s*(?:[\p{L}-]*interview|[\p{L}-]*gespräch|entretien|entrevista|intervista)[\s:].*)\s(?:mit|with|avec|con)\s.*$/iu

const interview = /interview|gespräch|entretien|entrevista|intervista/i

function withoutPartner(byline: string): string {
  return interview.test(byline) ? byline.replace(partner, "") : byline
}

/** Names joined by a slash: two persons, or a person and a house; `AFP/The Local` is one name. */
const slashed = /(?<![^|,;/])([^|,;/]+)\/([^|,;/]+)/gu

function slash(pair: string, one: string, other: string): string {
  return isPersonName(one.trim()) || isPersonName(other.trim()) ? `${one} / ${other}` : pair
}

/** A person and an agency on one line without a mark: `ANN EXAMPLE Associated Press`. */
const runOn = /[^|,;•·/]+/gu

function apart(part: string): string {
  if (agencyNamed(part) || !mayNameAgency(part)) return part
  const words = part.trim().split(" ")
  const at = words.findIndex((_, i) => i > 1 && agencyNamed(words.slice(i).join(" "))?.kind === "agency")
  const [name, agency] = [words.slice(0, at).join(" "), words.slice(at).join(" ")]
  return at > 0 && isPersonName(name) ? `${name}, ${agency}` : part
}

/** Where a person is, or for whom: `Ann Example in Port Lumen`. */
const elsewhere = /\s+(?:in|at|[Ff]or|[Ff]rom|[Oo]f|für|aus|à|dans|en|desde|da)\s+(?:the\s+)?\p{Lu}.*$/u

/** A preposition whose date was cut off. */
const cutOff = /\s+(?:am|on|le|el|il|den|um|at|vom)$/iu
/** What somebody is, run on behind the name. */
const role =
  /(?:,?\s+(?:staff|senior|chief|political|business|sports?|science|health|education|crime|features|news|foreign|special|investigative|national|local|environment|climate|technology|economics|city|deputy|assistant|associate|managing|executive|contributing|freelance))*\s+(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|producers?)$/iu
/** What others did for the same piece, run on behind the writer's name. */
const others =
  /\s+(?:\p{L}*illustrations?|\p{L}*fotos?|photos?|bilder|pictures|images|photography|fotografi[ea]|übersetz\p{L}*|translat\p{L}*|edited|editing|redigiert)\s*(?:von|by|par|por|di|de|:)?(?:\s.*)?$/iu

function withoutPlace(part: string): string {
  if (isPersonName(part) && !others.test(part)) return part
  const bare = part.replace(cutOff, "").replace(others, "").replace(role, "").replace(elsewhere, "")
  return isPersonName(bare) ? bare : part.replace(cutOff, "")
}

const withoutSigns = trimming(String.raw`\s"'“”.:([|–—&-`, String.raw`\s"'“”:)\]*–—-`)

function tidy(part: string): string {
  let bare = part
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;?/g, "&")
    .replace(/(?<=^|[\s|(])@[^\s|]+/g, "")
    .replace(/\s+/g, " ")
    .trim()
  for (let before = ""; before !== bare; ) {
    before = bare
    bare = unlabelled(bare).names.replace(conjunction, "").trim()
  }
  const plain = withoutSigns(bare.replace(/\s*\([^)]*\)?$/, ""))
  return withoutTail(plain.replace(/\s*(?:기자|記者|记者)$/u, ""))
}

/** What accounts of editing systems are called. */
const account = /^(?:web|admin|wp|user|editor|root|super|test|dev)[\p{Ll}\d_-]*$/u
const notName =
  /https?:|www\.|@|\d{3}|^(?:\w*admin|administrator|editor|staff|author|unknown|anonymous|null|undefined|none|n\/a|user|guest|root|webmaster|default|by|von|agencies|agenturen)$|[{}<>=?!]|\w\.\w+\.\w/i

/** Whether a string may stand as an author at all, where a page states it as one. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > longestName || notName.test(name) || account.test(name)) return false
  return name.split(" ").length <= mostWords && /\p{L}/u.test(name)
}

/** Whether a string reads as a person's name: two to five capitalised words, or a short name in a script without case. */
export function isPersonName(name: string): boolean {
  if (!isName(name) || /\d/.test(name)) return false
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana} ・·]{2,8}$/u.test(name))
    return [...name.replace(/[ ・·]/g, "")].length <= longestEastAsian && !eastAsianOther.test(name)
  if (/^\p{Script=Hangul}{2,4}$/u.test(name)) return !eastAsianOther.test(name)
  if (isPlaceName(name)) return false
  const words = name.split(" ").filter(word => !title.test(word))
  if (words.length < 2 || words.length > mostWords || notInNames.test(name.replace(title, ""))) return false
  const proper = words.filter((word, i) => !particle.test(word) || (i === 0 && givenName.test(word)))
  // One initial may stand behind, as it may before: `Nicolás Muestra C.`
  const whole = proper.filter(word => /\p{L}{2}/u.test(word))
  const ends = whole.at(-1) === proper.at(-1) || (whole.length >= 2 && /^\p{Lu}\.$/u.test(proper.at(-1)!))
  return proper.length >= 2 && proper.every(word => properWord.test(word)) && ends
}

/** A family name of one or two characters and a given name of one to three. */
const longestEastAsian = 5
/** What names in Chinese, Japanese and Korean do not hold: houses, posts, and the words of buttons. */
export const eastAsianOther: RegExp =
  /新聞|新闻|通信|通讯|編集|编辑|責任|记者|記者|[稿著筆訳]者|社$|部$|網|网|すべて|記事|写真|版$|关注|關注|反馈|简介|行情|分享|评论|收藏|举报|登录|注册|首页|阅读|来源|原创|总篇|号$|뉴스|신문|기자|연합/u
/** A capital and letters, with inner marks: `O'Brien`, `Jean-Luc`, `McKay`, `J.`, `JÖRG`; scripts without case as they are. */
const properWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?![\p{Script=Han}\p{Script=Hiragana}]{5})[\p{Lo}\p{M}]{2,}|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)$/u

/** Letters and digits alone, in lower case: what names are compared by. */
export function nameKey(name: string): string {
  return beyondAscii.test(name)
    ? name
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "")
    : name.toLowerCase().replace(/[^a-z0-9]+/g, "")
}

const beyondAscii = /[^\0-\x7f]/

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => {
    const key = nameKey(name)
    return !seen.has(key) && seen.add(key)
  })
}

/** Whether a name on a byline is a newsroom rather than a person. */
export function isNewsroomName(name: string): boolean {
  return agencyNamed(name) !== null || newsroomWord.test(name)
}

const newsroomWord =
  /(?:^|[\s.-])(?:news|times|post|press|herald|tribune|gazette|journal|chronicle|observer|courier|daily|staff|desk|newsroom|agency|agence|agentur|agencia|wire|tv|radio|redaktion|redacción|rédaction|redazione|zeitung|nachrichten|editorial|bureau|media|online|web)(?:$|[\s.-])|新聞|新闻|通信|通讯|뉴스|신문/iu
