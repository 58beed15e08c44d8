// Where and when a meeting was: the place and the time nearest to the word that tells of it.

import { isModifying } from "./actors.js"
import { lettersOf } from "../../../kit/spelling.js"
import type { Time } from "../../../model/annotation.js"
import type { Status } from "../../../model/catalogue.js"
import { overlapping, type Span, within } from "../../../model/span.js"
import type { Claim, Page, Party } from "../../claim.js"
import { isPossessive, namesIn, placeKey } from "../../parties.js"
import { tellsWhen } from "../saying.js"

/** Where a meeting told of at `at` was held. */
export function placeOf(page: Page, sentence: Span, at: number): Pick<Claim, "where" | "places"> {
  const { annotated, text } = page
  const all = namesIn(page, sentence).filter(i => page.parties[i]!.kind !== "person")
  const found = all.filter(i => {
    const name = annotated.names[i]!
    // A body is a place where something is held in or at it: "at the White House".
    const { kind } = page.parties[i]!
    const lead = kind === "body" ? ofBody : kind === "place" ? ofPlace : ofUnknown
    if (isModifying(page, name)) return false
    if (apart.test(text.slice(Math.min(at, name.end), Math.max(at, name.start)))) return false
    return lead.test(text.slice(Math.max(sentence.start, name.start - 20), name.start)) && !isPossessive(text, name)
  })
  const nearest = found.sort((a, b) => distance(annotated.names[a]!, at) - distance(annotated.names[b]!, at))[0]
  if (nearest === undefined) return { where: null, places: [] }
  const chain = [nearest]
  const next = all.find(i =>
    /^(?:, | in (?:the )?)$/.test(text.slice(annotated.names[nearest]!.end, annotated.names[i]!.start)),
  )
  if (next !== undefined) chain.push(next)
  const parties = chain.map(i => page.parties[i]!)
  const label = parties.map(party => party.label).join(", ")
  return { where: { ...parties[0]!, label }, places: parties.flatMap(party => placeKeys(party)) }
}

/** What leads away from the meeting to other matter. */
const apart =
  /[;:“”"]|\b(?:amid|over|about|whether|because|that|who|which|after|before|including|as|while|despite)\b|\b(?:aimed|to\s(?!be\b|meet\b|hold\b|host\b|take\b)\p{Ll})/u
const ofPlace =
  /\b(?:in|at|near|(?:planned|scheduled|set|slated|due) for|visit to|trip to|journey to)\s(?:the\s(?:[\p{L}-]+\s)*)?$/iu
/** What is not known to be a place has to stand right behind the preposition: not "at the same time Holt". */
const ofUnknown = /\b(?:in|at|near|(?:visit|trip|journey)\sto)\s(?:the\s)?$/iu
const ofBody = /\b(?:at|in)\sthe\s$/i

/** "Anchorage, Alaska" as one name is both places. */
export function placeKeys(party: Party): string[] {
  return [...new Set([placeKey(party), ...party.label.split(/,\s/).map(lettersOf)])]
}

/** When a meeting told of at `at` was held. */
export function timeOf(
  { annotated }: Page,
  sentence: Span,
  at: number,
  fits: (time: Time) => boolean = () => true,
): Time | null {
  const times = overlapping(annotated.times, sentence).filter(t => within(t, sentence) && tellsWhen(t) && fits(t))
  // "arrived this week and met him on Tuesday": the finer time is the meeting's.
  const coarse = (time: Time) => Number(!/\d{2}-\d{2}$|T/.test(time.value ?? ""))
  return times.sort((a, b) => coarse(a) - coarse(b) || distance(a, at) - distance(b, at))[0] ?? null
}

function distance(span: Span, at: number): number {
  return Math.abs(span.start - at)
}

/** A time within so many letters of the start of a sentence opens it. */
const opening = 8
/** So many letters before a noun a time is of its phrase: "a June 12 summit". */
const beside = 2
/** Of a meeting called off, the day on which it was to be. */
const setFor = /\b(?:scheduled|planned|set|due|slated|collapsed|failed|faltered|foundered|broke\sdown)\b[^,;]*$/
/** Of one broken off, the day on which somebody left it. */
const leaving =
  /\b(?:(?:walk|pull|back)(?:s|ed|ing)?\sout\sof|withdrew\sfrom|br(?:oke|oken|eaks?|eaking)\soff)\s[^,;]{0,40}$/

/** Of one moved from a day or an hour to another, the one that it had. */
const leftBehind =
  /\b(?:moved|shifted|switched|postponed|delayed|rescheduled|brought\sforward|(?:put|pushed)\s(?:back|off))\b[^;]*\sfrom\s(?:the\s)?$/u

/** A meeting by where it is told and how far it has come. */
interface Telling {
  readonly at: number
  readonly reading: Span
  readonly status: Status | null
}

/** When it was: a time of its words, or one that opens the sentence; of a meeting to come, none that tells of the plan. */
export function whenOf(page: Page, sentence: Span, { at, reading, status }: Telling): Time | null {
  const published = page.annotated.report.published?.value.slice(0, 10) ?? ""
  const isLeft = leaving.test(page.text.slice(reading.start, at))
  const isToCome = status !== "held" && status !== null
  const found = timeOf(page, { start: Math.min(sentence.start, reading.start), end: reading.end }, at, time => {
    if (time.start < reading.start && time.start - sentence.start >= opening) return false
    if (leftBehind.test(page.text.slice(reading.start, time.start))) return false
    if (!isToCome || time.end + beside >= at) {
      return status !== "called off" || time.start <= at || setFor.test(page.text.slice(at, time.start)) || isLeft
    }
    return status !== "called off" && (time.value ?? "") > published
  })
  return found && isToCome ? toCome(page.text, found, published) : found
}

/** A day of a month without its year, told of a meeting to come, is the next of that name. */
function toCome(text: string, time: Time, published: string): Time {
  const [, year, day] = /^(\d{4})(-\d{2}-\d{2})$/.exec(time.value ?? "") ?? []
  const isPast = year !== undefined && published !== "" && time.value! < published
  if (!isPast || /\d{4}/.test(text.slice(time.start, time.end)) || !/\d/.test(text.slice(time.start, time.end)))
    return time
  return { ...time, value: `${Number(year) + 1}${day}` }
}
