// The dateline that opens a report's body: place, sometimes a day, sometimes the agency, and a dash.

import { lazily } from "../../kit/lazily.js"
import type { Block } from "../../model/report.js"
import type { Span } from "../../model/span.js"
import { type Agency, agencyNamed, agencyPattern } from "../../text/newsrooms/agencies.js"
import { monthPattern } from "./months.js"

/** A dateline: where it stands, and the agency in it. */
export interface Dateline extends Span {
  /** As printed, without the dash: `BEIJING (AP)`. */
  readonly text: string
  readonly agency: Agency | null
  /** The call sign of the station in it: `COLUMBIA, Mo. (KMIZ)`. A station prints for itself and is no agency. */
  readonly station: string | null
}

/** `, Norland`, `, Mo.`: the country or state behind a place. */
const land = "(?:,\\s?\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)?)?"
const place = `\\p{Lu}[\\p{L}.’'\\-]*(?:[ /]\\p{Lu}?[\\p{L}.’'\\-]+){0,4}${land}`
/** `, May 3`, ` 3. Mai`, `, 14 MARCH 2023`, `, 14 марта 2023 г.`, ` 14.3.`: months of all languages, in letters of any case. */
const month = `(?:${anyCase(monthPattern)})`
const year = "(?:,?\\s+(?:de\\s)?\\d{4}(?:\\s?(?:г|р|r)\\.)?)?"
const day = `(?:,?\\s+${month}\\.?\\s+\\d{1,2}${year}|,?\\s+(?:le\\s)?\\d{1,2}(?:\\.|er|º)?\\s+(?:de\\s)?${month}\\.?${year}|,?\\s+\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\d{4})?)?`

/** A pattern of words that takes them in small letters, capitals, or with a capital first. */
function anyCase(words: string): string {
  return words
    .split("|")
    .flatMap(word => [...new Set([word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])])
    .join("|")
}

const named = lazily(() => `\\((?:[^()]{0,40}?[\\s/])?(${agencyPattern("agency")})(?:[\\s/][^()]{0,40})?\\)`)

/** `BEIJING (AP) —`, `PARIS, 3 mai (Reuters) -`, `Berlin (dpa) –`, `Pekín, 18 jul (EFE).-`, `(ANSA) - ROMA, 12 GEN -`. */
const withAgency = lazily(() => new RegExp(`^(?:\\(|【)?${place}${day}\\s*${named()}\\s*[.:]?\\s*[—–:-]*`, "u"))
const agencyFirst = lazily(
  () => new RegExp(`^${named()}(?:\\s*\\.?[—–:-]+\\s*(?:${place}${day}\\s*[—–-])?|\\s+${place}${day}\\s*[—–-])`, "u"),
)
/** `May 3 (Reuters) -`, `3 mai (AFP) –`: a day without a place. */
const dayOnly = lazily(
  () => new RegExp(`^(?:${month}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+${month})${year}\\s*${named()}\\s*[—–:-]+`, "u"),
)
/** `【北京共同】`, `新华社北京7月18日电`. */
const eastAsian = lazily(() => {
  const agency = `(${agencyPattern("agency")})`
  return new RegExp(`^(?:【\\p{Lo}{0,8}?${agency}[^】]{0,12}】|${agency}\\p{Lo}{1,8}\\d{0,2}月?\\d{0,2}日?[电電])`, "u")
})
/** An agency that is not listed shows by its place: `TILSE (MNA) —`, `TILSE, Norland (MNA) —`. Call signs of stations (WCCO, KGO) do not. */
const unlisted = lazily(
  () =>
    new RegExp(
      `^\\p{Lu}[\\p{Lu}.’'\\-]+(?:\\s\\p{Lu}[\\p{Lu}.’'\\-]+){0,3}${land}${day}\\s*\\((?![CKW][A-Z]{2,3}\\))([A-Z]{2,6})\\)\\s*[—–-]`,
      "u",
    ),
)
/** North American stations have call signs of four letters, three of the oldest; bodies of the same initials are none. */
const station = lazily(
  () =>
    new RegExp(
      `^${place}${day}\\s*\\(((?!WHO|WTO|WFP|WWF|WEF)[KW][A-Z]{2,3}(?:[- ](?:TV|DT|FM|AM|LD))?)\\)\\s*[—–:-]*`,
      "u",
    ),
)
/** Without an agency only capitals count: other words before a dash are a sentence's own. */
const capitals = lazily(
  () => new RegExp(`^\\p{Lu}[\\p{Lu}.’'\\-]+(?:\\s\\p{Lu}[\\p{Lu}.’'\\-]+){0,3}${land}${day}\\s*[—–-]{1,2}\\s`, "u"),
)
/** Each form, and what an opening with one cannot do without: a cheap look, for patterns of all agencies cost much to make. */
const forms: readonly { readonly needs: RegExp; readonly form: () => RegExp }[] = [
  { needs: /\(/, form: withAgency },
  { needs: /\(/, form: dayOnly },
  { needs: /^\(/, form: agencyFirst },
  { needs: /[】电電]/, form: eastAsian },
  { needs: /\([KW][A-Z]{2}/, form: station },
  { needs: /^\p{Lu}[\p{Lu}.’'-][^(]*\([A-Z]{2}/u, form: unlisted },
  { needs: /^\p{Lu}[\p{Lu}.’'-][^—–-]*[—–-]/u, form: capitals },
]

/** Words in capitals that open a line and name no place. */
const notPlace = /^(?:FILE|PHOTOS?|VIDEO|UPDATED?|BREAKING|EXCLUSIVE|OPINION|LIVE|WATCH|CORRECTION|ANALYSIS)\b/

/** How many body blocks may stand before the one with the dateline: a deck read as body, a summary. */
const blocksSearched = 3

/** Find the dateline at the head of a body block; null where there is none. */
export function readDateline(text: string, blocks: readonly Block[]): Dateline | null {
  const first = blocks.filter(block => block.kind === "body").slice(0, blocksSearched)
  for (const block of first) {
    for (const start of startsOf(text.slice(block.start, Math.min(block.end, block.start + longestAhead)))) {
      const from = block.start + start
      const found = datelineIn(text.slice(from, Math.min(block.end, from + longest)))
      if (found && (start === 0 || found.agency)) return { ...found, start: from, end: from + found.end }
    }
  }
  // A page without a headline opens with its first words, dateline and all.
  const top = blocks.filter(block => block.kind !== "body" && block.kind !== "credit").slice(0, blocksSearched)
  for (const { start, end } of top) {
    const found = datelineIn(text.slice(start, Math.min(end, start + longest)))
    if (found?.agency) return { ...found, start, end: start + found.end }
  }
  return null
}

/** Where on a line a dateline may start: at its head, or behind what a later version changes and who wrote it. */
function startsOf(line: string): number[] {
  const note = changes.exec(line)?.[0].length ?? 0
  const author = /^by\s/i.exec(line.slice(note))
  // How many words the author's name has shows by where the dateline starts.
  const words = author ? [...line.slice(note).matchAll(/\s+(?=\S)/g)].slice(2, mostWordsOfAuthors) : []
  return [...new Set([0, note, ...words.map(({ index, 0: space }) => note + index + space.length)])]
}

/** `(Adds quotes, background)`: what a later version changes. */
const changes = /^\((?:adds?|updates?|updated|corrects?|recasts?|repeats?|refiles?|writes?)\b[^()]{0,200}\)\s*/iu
/** "By", and the names of two. */
const mostWordsOfAuthors = 8
/** Both are no longer. */
const longestAhead = 400

/** No dateline with places, day and agencies is longer. */
const longest = 120

/** The dateline a stripped line ends with (`date 2021-03-17 WASHINGTON –`); its offsets are 0. */
export function datelineOfLine(line: string): Dateline | null {
  const rest = /\d{4}-\d\d-\d\d\s+(.*)$/.exec(line)?.[1]
  const found = rest ? datelineIn(`${rest} `) : null
  return found ? { ...found, start: 0, end: 0 } : null
}

function datelineIn(head: string): Dateline | null {
  for (const { needs, form } of forms) {
    const match = needs.test(head) && form().exec(head)
    if (!match || notPlace.test(match[0])) continue
    const printed = match.slice(1).find(group => group !== undefined)
    const text = match[0].replace(/[\s.:—–-]+$/u, "")
    const isStation = form === station
    return {
      text,
      start: 0,
      end: text.length,
      agency:
        printed === undefined || isStation
          ? null
          : (agencyNamed(printed) ?? { name: printed, kind: "agency", forms: [] }),
      station: isStation ? (printed ?? null) : null,
    }
  }
  return null
}
