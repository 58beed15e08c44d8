// Alterations planted in what is said: marks, words inside them, who said it.

import type { Attribution } from "../../src/model/annotation.js"
import { type Span, within } from "../../src/model/span.js"
import type { Random } from "../random.js"
import { type Ground, matches, placed, strangers, type Planters } from "./ground.js"

/** Kinds that are planted in what is said. */
export const inSpeech: Planters = {
  marks: droppedMarks,
  words: changedWord,
  fused: fusedQuotations,
  dropped: droppedAttribution,
  shifted: shiftedAttribution,
}

/** A quotation of some length within the sentence, both marks in it. */
function speech({ report, sentence }: Ground, random: Random) {
  const whole = report.quotations.filter(
    q =>
      within(q, sentence) &&
      !q.uneven &&
      q.use === "speech" &&
      /["“]/u.test(report.report.text[q.start]!) &&
      q.inner.end - q.inner.start > 25,
  )
  return random.pick(whole)
}

function droppedMarks(ground: Ground, random: Random) {
  const quotation = speech(ground, random)
  if (!quotation) return null
  return [
    placed(ground, { start: quotation.start, end: quotation.inner.start }, ""),
    placed(ground, { start: quotation.inner.end, end: quotation.end }, ""),
  ]
}

function changedWord(ground: Ground, random: Random) {
  const quotation = speech(ground, random)
  if (!quotation) return null
  const words = matches(
    ground.report.report.text.slice(quotation.inner.start, quotation.inner.end),
    /(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu,
  )
  const word = random.pick(words)
  if (!word) return null
  const start = quotation.inner.start + word.index
  const put = random.pick(["lantern", "orchard", "quietly", "seventh"])!
  return [placed(ground, { start, end: start + word[0].length }, put)]
}

/** Two quotations in one sentence, the marks between them taken away. */
function fusedQuotations(ground: Ground, _random: Random) {
  const [first, second] = ground.report.quotations.filter(
    q => within(q, ground.sentence) && !q.uneven && q.use !== "title",
  )
  if (!first || !second || second.start < first.end || second.start - first.end > 80) return null
  return [
    placed(ground, { start: first.inner.end, end: first.end }, ""),
    placed(ground, { start: second.start, end: second.inner.start }, ""),
  ]
}

/** An attribution that ends its sentence, "…, the mayor said.", with content before it. */
function closingAttribution({
  report,
  sentence,
}: Ground): { readonly attribution: Attribution; readonly holder: Span } | null {
  for (const attribution of report.attributions) {
    const { source, cue, content } = attribution
    const first = content[0]
    if (!source || !cue || !first || content.length !== 1) continue
    const holder = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }
    const tail = report.report.text.slice(holder.end, sentence.end)
    if (!within(first, sentence) || !within(holder, sentence) || first.end > holder.start || !/^[.]$/u.test(tail))
      continue
    if (first.start - sentence.start > 2 || holder.start - first.end > 3 || first.end - first.start < 30) continue
    return { attribution, holder }
  }
  return null
}

function droppedAttribution(ground: Ground, _random: Random) {
  const found = closingAttribution(ground)
  if (!found) return null
  const { holder, attribution } = found
  const text = ground.report.report.text
  const end = attribution.content[0]!.end
  const closing = /[,]?["”]?\s*$/u.exec(text.slice(attribution.content[0]!.start, holder.start))?.[0] ?? ""
  const start = Math.max(attribution.content[0]!.start, holder.start - closing.length)
  const mark = /["”]/u.exec(text.slice(start, Math.max(end, holder.start)))?.[0] ?? ""
  return [placed(ground, { start, end: holder.end }, mark)]
}

function shiftedAttribution(ground: Ground, random: Random) {
  const found = closingAttribution(ground)
  if (!found?.attribution.source) return null
  return [placed(ground, found.attribution.source, random.pick(strangers.person)!)]
}
