// Numbers as they are printed: digits with their scale ("1.3bn", "4 hundred million"), number words ("twenty-five"),
// vague plurals ("tens of thousands") and shares ("two-thirds", "one in five"). One pass of regular expressions.

import { table } from "../../kit/table.js"
import type { Span } from "../../model/span.js"

/** One number on the page. Vague plurals are ranges: "dozens" is 12 to 120. */
export interface Numeral extends Span {
  readonly low: number
  readonly high: number
  readonly ordinal: boolean
  /** Written in words. */
  readonly spelt: boolean
  /** A share of something: "a third", "two out of five". */
  readonly share: boolean
  /** No number is meant, but a size: "thousands". */
  readonly vague: boolean
  /** The scale printed with digits: 1e6 in "1.3 million"; 1 where none. */
  readonly scale: number
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )
const scales = table<number>({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  k: 1e3,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
  mio: 1e6,
  "mio.": 1e6,
  mrd: 1e9,
  "mrd.": 1e9,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milione: 1e6,
  milioni: 1e6,
  miliardo: 1e9,
  miliardi: 1e9,
  miliarde: 1e9,
  millones: 1e6,
  milhões: 1e6,
  miljoen: 1e6,
  miljard: 1e9,
})
const fractions = table<number>({
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
})
const glyphs: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 }

const smallWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
])
const word = [...smallWords.keys()].join("|")
const scaleWord = "hundred|thousand|million|billion|trillion|dozen"
/** The words that numbers are written in, but for those that only go before them. */
export const numberWords: readonly string[] = [
  ...smallWords.keys(),
  ...ordinals.slice(1),
  ...scaleWord.split("|").flatMap(name => [name, `${name}s`]),
]
/** What shows that "5m" is a length: "5m deep", "12m (40ft)". */
const ofLength =
  "\\s(?:deep|wide|long|tall|high|thick|across|below|above|away|down)\\b|\\s\\(\\d[\\d.,]*\\s?(?:ft|feet|in|yards?)\\b"
/** Digits as English prints them, and as most of Europe does: "1,234.5", "1.234,5". */
const digitsOf = {
  point: "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[½¼¾⅓⅔]?|\\.\\d+|[½¼¾⅓⅔]",
  comma: "(?:\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3})+|\\d+)(?:,\\d+)?[½¼¾⅓⅔]?|[½¼¾⅓⅔]",
}
/** Languages that print a decimal comma. */
const commaLanguages: ReadonlySet<string> = new Set(
  "de fr es it pt nl da sv nb nn no fi is pl cs sk sl hr sr bs bg ro hu ru uk be el tr id vi ca gl eu et lv lt".split(
    " ",
  ),
)
const digitNumeral = (digits: string): string =>
  `(?<sign>[-−](?<![\\p{L}\\p{N}]\\s?[-−])|minus[- ])?(?<digits>${digits})(?<suffix>(?:st|nd|rd|th)\\b|[ -]?(?:(?:${scaleWord})s?\\b(?: (?:${scaleWord})\\b)?|(?:mn|bn|tn|trn|[kKM](?!${ofLength})|Mio\\.?|Mrd\\.?|Millionen|Milliarden?|milliards?|milion[ei]|miliard[eoi]|millones|milhões|miljoen|miljard)(?![\\p{L}\\p{N}])))?(?!\\p{N})`
const speltNumeral = `(?:(?<half>half) )?(?:(?<article>an?) (?=(?:${scaleWord})\\b))?(?<spelt>(?:${word}|${scaleWord})(?:(?:[ -]| and )(?:${word}|${scaleWord}))*)\\b`
const vague = `(?:(?<tens>tens|scores|hundreds) of )?(?<plural>dozens|hundreds|thousands|millions|billions|trillions)\\b`
const share = `(?<part>an?|one|two|three|four|five|seven|nine)[- ](?<whole>half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?(?= of\\b|-of\\b| the (?!next|following|same|previous)\\p{L})|(?<bareHalf>half)(?= (?:of|the|its|their|his|her|our|all)\\b)|(?<in>${word}|\\d+)(?: out of| in)(?: every)? (?<every>${word}|\\d+)(?= \\p{L}{3,})(?! (?:years?|months?|weeks?|days?|hours?|minutes?|percent)\\b)|(?<fraction>[1-9]\\d?[/⁄][1-9]\\d{0,2})(?![/⁄\\p{N}])`
const ordinal = `(?<ordinal>(?:(?:${tens.join("|")})-)?(?:${ordinals.slice(1).join("|")}))\\b`
/** Money written in letters, the only letters that may touch a number's front. */
const lettersOfMoney = "RM|USD|PS|GBP|EUR|HKD|CHF|AUD|CAD|JPY|NIS|Rs"
const numeral = (digits: string): RegExp =>
  new RegExp(
    `(?:(?<![\\p{L}\\p{N}_]|\\p{N}[.,:/⁄])|(?=[-−.\\p{N}])(?<=\\b(?:${lettersOfMoney})|\\$(?:US|A|AU|C|NZ|HK|S)))(?:${share}|${vague}|${ordinal}|${speltNumeral}|${digitNumeral(digits)})`,
    "iuy",
  )

/** What is tried at every place. */
const numerals = { point: numeral(digitsOf.point), comma: numeral(digitsOf.comma) }

/**
 * Numbers of `text` in order, none overlapping; digits are read as its language prints them. `places` are those where
 * one may begin, in order: any, or those of `numeralPlaces`.
 */
export function findNumerals(
  text: string,
  language: string | null = "en",
  places: Iterable<number> = text.length === 0 ? [] : Array.from({ length: text.length }, (_, i) => i),
): Numeral[] {
  const found: Numeral[] = []
  const comma = commaLanguages.has((language ?? "en").slice(0, 2))
  const pattern = numerals[comma ? "comma" : "point"]
  let end = 0
  for (const place of places) {
    if (place < end) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    end = pattern.lastIndex
    const read = value(match.groups!, comma)
    if (read) found.push({ start: place, end, ...read })
  }
  return found
}

type Read = Omit<Numeral, "start" | "end">

function value(groups: Readonly<Record<string, string | undefined>>, comma: boolean): Read | null {
  const plain = { ordinal: false, spelt: true, share: false, vague: false, scale: 1 }
  const { digits, spelt, plural, ordinal, part, whole, bareHalf, every, fraction } = groups
  if (part && whole)
    return single((small(part) ?? 1) / (fractions[whole.toLowerCase()] ?? 1), { ...plain, share: true })
  if (bareHalf) return single(0.5, { ...plain, share: true })
  if (groups.in && every) {
    const [a, b] = [small(groups.in), small(every)]
    return a === null || b === null || a > b || b === 0 ? null : single(a / b, { ...plain, share: true })
  }
  if (fraction) {
    const [a, b] = fraction.split(/[/⁄]/).map(Number)
    return single(a! / b!, { ...plain, spelt: false, share: true })
  }
  if (plural) {
    const low = (scales[plural.toLowerCase().slice(0, -1)] ?? 1) * (groups.tens ? vagueFactor(groups.tens) : 1)
    return { ...plain, vague: true, low, high: low * 10 }
  }
  if (ordinal) return single(ordinalValue(ordinal.toLowerCase()), { ...plain, ordinal: true })
  if (spelt) {
    const n = speltValue(spelt.toLowerCase())
    return single(groups.half ? n / 2 : n, plain)
  }
  if (!digits) return null
  const suffix = groups.suffix?.replace(/^[ -]/, "").toLowerCase() ?? ""
  const magnitude = suffix.split(" ").reduce((n, name) => n * scaleOf(name), 1)
  const sign = groups.sign ? -1 : 1
  const glyph = glyphs[digits.at(-1)!]
  const number = Number(plainDigits(glyph === undefined ? digits : digits.slice(0, -1) || "0", comma))
  return single(sign * (number + (glyph ?? 0)) * magnitude, {
    ...plain,
    spelt: false,
    ordinal: /^(?:st|nd|rd|th)$/.test(suffix),
    scale: magnitude,
  })
}

function plainDigits(digits: string, comma: boolean): string {
  return comma ? digits.replace(/[.\u00a0\u202f]/g, "").replace(",", ".") : digits.replaceAll(",", "")
}

function single(n: number, rest: Omit<Read, "low" | "high">): Read {
  // Scaling in binary leaves dust ("1.762 billion"); fifteen digits are all that a double carries.
  const clean = Number(n.toPrecision(15))
  return { ...rest, low: clean, high: clean }
}

function small(text: string): number | null {
  if (/^an?$/i.test(text)) return 1
  if (/^\d+$/.test(text)) return Number(text)
  return smallWords.get(text.toLowerCase()) ?? null
}

function scaleOf(name: string): number {
  return scales[name] ?? scales[name.replace(/s$/, "")] ?? (name === "m" ? 1e6 : 1)
}

function vagueFactor(name: string): number {
  return { tens: 10, scores: 20, hundreds: 100 }[name.toLowerCase()] ?? 1
}

function ordinalValue(text: string): number {
  const [first, second] = text.split("-")
  if (second === undefined) return ordinals.indexOf(first!)
  return (smallWords.get(first!) ?? 0) + ordinals.indexOf(second)
}

/** "two hundred and five thousand" → 205000: small numbers add up, a scale multiplies what stands before it. */
export function speltValue(text: string): number {
  let total = 0
  let group = 0
  for (const part of text.split(/[\s-]+/)) {
    const unit = smallWords.get(part)
    const scale = scales[part]
    if (unit !== undefined) group += unit
    else if (scale === 100 || scale === 12) group = Math.max(group, 1) * scale
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale
      group = 0
    }
  }
  return total + group
}
