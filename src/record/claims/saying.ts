// When something was said: the time that stands beside the cue, or that opens its sentence. A time in the clause of
// something else ("the envoy, who resigned in May, said") tells nothing of it.

import type { Annotated, Attribution, Time } from "../../model/annotation.js"
import { overlapping, overlapsAny, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { reportsSpeech } from "../../text/cues.js"
import { tokenize } from "../../text/tokens.js"

/** Letters between a cue and the time that goes with it: "told VOA this week". */
const besideCue = 28
/** A time that opens the sentence goes with its cue, however long the subject: "On Tuesday, an official described". */
const opensSentence = 12

/** A time outside what was said that stands beside the cue, the nearest of several, or else opens the sentence. */
export function timeOfSaying(
  { times, report }: Annotated,
  sentence: Sentence,
  { content, cue }: Attribution,
): Time | null {
  if (!cue) return null
  const { text } = report
  const distance = (time: Time) => Math.max(time.start - cue.end, cue.start - time.end)
  const fitting = overlapping(times, sentence).filter(
    time =>
      within(time, sentence) &&
      tellsWhen(time) &&
      !overlapsAny(content, time) &&
      !/\b(?:and|but|who|which)\b/.test(text.slice(time.end, cue.start)) &&
      !isAside(text, sentence, time, cue.start) &&
      !isHeading(text, time),
  )
  const beside = fitting.filter(time => distance(time) < besideCue).sort((a, b) => distance(a) - distance(b))
  return beside[0] ?? fitting.find(time => time.start - sentence.start < opensSentence) ?? null
}

/**
 * "The envoy, who resigned in May, said": the time lies in a clause that closes before the cue. Of one "who spoke on
 * condition of anonymity Saturday" it is the day of the saying.
 */
function isAside(text: string, sentence: Sentence, time: Time, cue: number): boolean {
  const [opened] =
    /,\s(?:who|whose|which|as|when|where|after|before|while)\b[^;]*$/u.exec(text.slice(sentence.start, time.start)) ??
    []
  if (opened === undefined || tokenize(opened).some(reportsSpeech)) return false
  return time.end < cue && /,/.test(text.slice(time.end, cue))
}

/** "2011 (Port Vale)": a bare year that no "in" holds heads a list. */
function isHeading(text: string, { start, value }: Time): boolean {
  return (
    /^\d{4}$/.test(value ?? "") && !/\b(?:in|since|of|during|year)\s$/i.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** Whether a time says when something happened: no length and no habit, but a year or finer, and no "now" or "recently". */
export function tellsWhen({ type, value }: Time): boolean {
  return (type === "date" || type === "time") && value !== null && /^(?:\d{4}|XXXX-)/.test(value)
}
