// What is news of a page, and what only stands behind it: what lay long before, what is told in passing of an earlier time,
// and what two newsrooms have of one person. A desk would rather miss a thing than hear such.

import { entryKinds } from "../model/catalogue.js"
import type { Entry, EntryReading } from "../model/record.js"
import { newsLasts } from "../view/weight.js"
import { saysAgain } from "../view/again.js"
import type { Survey } from "../view/survey.js"
import { toldWords } from "./told.js"

const day = 86_400_000
/** Of the words of the shorter telling, those that the other must have, to be seen by a reader to tell the same. */
const plainlySame = 0.5

/** Whether an entry is dated long before a page that tells it: background, whoever tells it. */
export function isPast({ reports }: Survey, { when }: Entry, report: string): boolean {
  const published = reports.get(report)?.published
  const [then] = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(when?.value ?? "") ?? []
  const now = Date.parse(published?.value.slice(0, 10) ?? "")
  if (then === undefined || Number.isNaN(now) || published?.doubt) return false
  return then < new Date(now - newsLasts * day).toISOString().slice(0, then.length)
}

const denial = String.raw`(?:den(?:y|ies|ied|ying|ials?)|disput(?:e[ds]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b`
/** "had denied", "initially denied", "has repeatedly denied", "although he denied", "Denby, who denies": not what he says now. */
const inPassing = new RegExp(
  String.raw`\b(?:had|first|initially|originally|previously|formerly|earlier|at first|once|long|always|repeatedly|consistently)\s(?:\p{L}+\s){0,2}${denial}|` +
    String.raw`\b(?:although|though|while|whereas|despite|even as|who|whose)\s(?:[\p{L}\d.’'-]+\s){0,5}?${denial}`,
  "iu",
)

/** Whether a page tells of a denial in passing, or by a year that is over. */
export function isDeniedInPassing(view: Survey, { readings }: Entry, report: string): boolean {
  const year = view.reports.get(report)?.published?.value.slice(0, 4)
  const over = (text: string) =>
    [...text.matchAll(/\bin (?:\p{L}+ )?((?:19|20)\d\d)\b/gu)].some(([, then]) => year !== undefined && then! < year)
  return readings
    .filter(reading => reading.report === report)
    .every(reading => {
      const { text } = toldWords(view, report, reading)!
      return inPassing.test(text) || over(text)
    })
}

/** Whether two reports have an entry of one person or paper: of words that he alone can have said, of words printed alike, or by name. */
export function isOfOneSource({ kind, who, readings, sharedSource }: Entry, one: string, other: string): boolean {
  if (sharedSource !== null || kind === "quotation" || (entryKinds[kind].ofWords && who !== null)) return true
  const speakers = (report: string) =>
    readings.flatMap(({ report: of, speaker }) => (of === report && speaker !== null ? [speaker.toLowerCase()] : []))
  const [some, others] = [speakers(one), speakers(other)]
  return some.some(a => others.some(b => a.includes(b) || b.includes(a)))
}

/** Whether a reader sees at once that two reports tell the same in an entry: by the words of it, or by their sentences. */
export function isPlainlySame(view: Survey, { readings }: Entry, one: string, other: string): boolean {
  const of = (report: string) => readings.filter(reading => reading.report === report)
  const sentence = (reading: EntryReading) => toldWords(view, reading.report, reading)?.text ?? reading.text
  const again = (a: string, b: string) => saysAgain(a, b, plainlySame) && saysAgain(telling(a), telling(b), plainlySame)
  return of(one).some(a => of(other).some(b => again(a.text, b.text) || again(sentence(a), sentence(b))))
}

/** A text without its short words, which all texts share; a no stays. */
function telling(text: string): string {
  return text.replace(/\b(?!(?:no|not|nor)\b)\p{Ll}{1,3}\b/gu, "")
}
