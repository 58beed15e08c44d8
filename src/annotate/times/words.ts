// The words of time: months, weekdays, parts of the day, seasons, units, counts; as pattern sources and as values.

import { table } from "../../kit/table.js"
import { speltValue } from "../figures/numerals.js"

const monthNames = "january february march april may june july august september october november december".split(" ")
const weekdayNames = "monday tuesday wednesday thursday friday saturday sunday".split(" ")

/**
 * Month names, long and short. "may" and "march" are words too: capitals are asked for. "Jan Ostrow" and "Gov. June Veld"
 * are persons.
 */
export const month: string =
  "(?<!\\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Lt|Capt|Col|Gen|Sgt|Prof|Rev|Judge|Governor|Senator|Mayor|President|Minister|Secretary|Chief|Officer|Detective|Sheriff)\\.? )(?:Jan(?:uary|\\.|(?! \\p{Lu}\\p{Ll}))|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|(?<!\\b(?!(?:In|Since|By|Until|Last|This|Next|On|From|Early|Late|Mid|After|Before|Through|During|And|For|To|Between|Of|The)\\b|\\p{L}+day\\b)\\p{Lu}\\p{Ll}+ )May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}])"
/** Weekday names. */
export const weekdays: string = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
/** Parts of the day. */
export const dayPart: string = "(?:morning|afternoon|evening|night|noon|midnight)"
/** Seasons, in either case. */
export const season: string = "(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)"
/** Units of time, singular, a plural's `s` left to the rule. */
export const unit: string = "(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century|centurie)"
/** One spelt number. */
export const small: string =
  "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)"
/** A printed count, vague ones included. */
export const count: string = `(?:\\d+ 1/2|\\d[\\d,]*(?:\\.\\d+)?(?: (?:million|billion|thousand))?|${small}(?:[- ]${small})*|[Hh]alf an?|an? half|[Aa]n?|[Ss]everal|[Aa] few|few|some|many|couple of|[Aa] couple of|dozens of|hundreds of|thousands of|millions of)`
/** A year of four digits. */
export const year: string = "(?:1[0-9]|20)\\d\\d"

/** 1 … 12 from a printed month. */
export function monthNumber(name: string): number {
  return monthNames.findIndex(m => m.startsWith(name.toLowerCase().replace(".", "").slice(0, 3))) + 1
}

/** 1 Monday … 7 Sunday. */
export function weekdayNumber(name: string): number {
  return weekdayNames.indexOf(name.toLowerCase().replace(/s$/, "")) + 1
}

const parts = table<string>({
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
})

/** TIMEX3 suffix of a part of the day. */
export function partValue(name: string): string {
  return parts[name.toLowerCase()] ?? ""
}

/** TIMEX3 season: SP, SU, FA, WI. */
export function seasonValue(name: string): string {
  return { spring: "SP", summer: "SU", fall: "FA", autumn: "FA", winter: "WI" }[name.toLowerCase()] ?? "XX"
}

/** A printed count as a number; null for "several", "few" and other vague ones. */
export function countValue(text: string): number | null {
  const plain = text.toLowerCase().replaceAll(",", "")
  if (/^half an?$|^an? half$/.test(plain)) return 0.5
  if (/^an?$/.test(plain)) return 1
  if (/couple of/.test(plain)) return 2
  const halved = /^(\d+) 1\/2$/.exec(plain)
  if (halved) return Number(halved[1]) + 0.5
  const scaled = /^(\d+(?:\.\d+)?)(?: (million|billion|thousand))?$/.exec(plain)
  if (scaled) return Number(scaled[1]) * (scaled[2] ? speltValue(scaled[2]) : 1)
  if (/several|few|some|many|dozens|hundreds|thousands|millions/.test(plain)) return null
  return speltValue(plain)
}

/** The TIMEX3 letter of a unit, with the `T` of times and the factor for units that have none. */
export function unitCode(name: string): { readonly time: boolean; readonly letter: string; readonly factor: number } {
  const plain = name.toLowerCase().replace(/s$/, "")
  if (/^(?:second|minute|hour)$/.test(plain)) return { time: true, letter: plain[0]!.toUpperCase(), factor: 1 }
  if (plain === "decade") return { time: false, letter: "Y", factor: 10 }
  if (plain.startsWith("centur")) return { time: false, letter: "Y", factor: 100 }
  return {
    time: false,
    letter: plain === "weekend" ? "D" : plain[0]!.toUpperCase(),
    factor: plain === "weekend" ? 2 : 1,
  }
}

/** `P3D`, `PT2H`, `PXY`. */
export function durationValue(countText: string, unitText: string): string {
  const { time, letter, factor } = unitCode(unitText)
  const n = countValue(countText)
  if (n === null && factor > 1) return factor === 10 ? "PXDE" : "PXCE"
  if (n === 0.5) {
    const halves: Readonly<Record<string, string>> = { H: "PT30M", Y: "P6M", M: time ? "PT30S" : "P15D", D: "PT12H" }
    return halves[letter] ?? `P0.5${letter}`
  }
  if (n !== null && n % 1 === 0.5 && (letter === "Y" || letter === "H"))
    return letter === "Y" ? `P${n - 0.5}Y6M` : `PT${n - 0.5}H30M`
  return `P${time ? "T" : ""}${n === null ? "X" : Number((n * factor).toPrecision(15))}${letter}`
}

/** "nineteen ninety-six" → 1996; null where the words are no year. */
export function speltYear(century: string, rest: string): number | null {
  const high = speltValue(century.toLowerCase())
  const low = speltValue(
    rest
      .toLowerCase()
      .replace(/^hundred(?: and)?\s?/, "")
      .replace(/^o[h']?[ -]/, "") || "zero",
  )
  return high >= 13 && high <= 20 && low < 100 ? high * 100 + low : null
}
