// A checked text as a card: of each sentence the reading that comes nearest, who stands behind it, what was altered, what
// the record says of it, and what it cites. Chooses and counts; judges nothing that `collate` has not.

import { gravityRank } from "../kit/gravity.js"
import type { Gravity } from "../model/alteration.js"
import { kindsOf } from "../model/catalogue.js"
import { extractOrNull } from "./extract.js"
import { best, against, kindOf, readingOf } from "./check/readings.js"
import type { Held, HeldQuotation, HeldSentence, HeldText } from "./check/held.js"
import { notesOn } from "./check/notes.js"
import { citationsOf, referencesOf } from "./check/references.js"
import { standing } from "./check/standing.js"
import { quotationText, sentenceText } from "./check/told.js"
import { totalsOf } from "./check/totals.js"
import type { Checked, CheckedCitation, CheckedKind, CheckedQuotation, CheckedSentence } from "./shapes.js"
import type { Survey } from "./survey.js"

/** A checked text as a card. `view` has the text among its reports. */
export function checkCard(view: Survey, held: HeldText): Checked {
  const report = view.reports.get(held.report)!
  const sentences = held.sentences.map((sentence, index) => sentenceCard(view, held, sentence, index))
  const told = sentences.filter(({ kind }) => kind !== "heading")
  const quotations = told.flatMap(one => one.quotations)
  return {
    name: held.name,
    text: report.text,
    language: report.language,
    sentences,
    totals: totalsOf({
      kinds: tallied(told),
      sentences: told.length,
      grave: told.filter(({ gravity }) => gravity === "grave").length,
      oneOrigin: told.filter(({ origins }) => origins.length === 1).length,
      quotations: quotations.length,
      misquoted: quotations.filter(({ kind, speaker }) => kind !== "printed" || speaker !== null).length,
    }),
    references: referencesOf(view, held),
    around: held.around,
  }
}

const kinds: Readonly<Record<Exclude<CheckedKind, "heading">, number>> = {
  same: 0,
  reworded: 0,
  altered: 0,
  loose: 0,
  nowhere: 0,
}

function tallied(sentences: readonly CheckedSentence[]): Checked["totals"]["kinds"] {
  const tally = { ...kinds }
  for (const kind of kindsOf(kinds)) tally[kind] = sentences.filter(one => one.kind === kind).length
  return tally
}

function sentenceCard(view: Survey, text: HeldText, sentence: HeldSentence, index: number): CheckedSentence {
  const { start, end, heading } = sentence
  const { chosen, kind } = told(view, sentence)
  const others = chosen === null ? [] : against(view, sentence, chosen)
  const whole = view.reports.get(text.report)!.text
  const quotations = sentence.quotations.map(one => quotationCard(view, one, whole))
  const citations = heading !== null ? [] : citationsOf(view, text, sentence, kind)
  const { notes, withdrawn } = notesOn(view, chosen)
  const { pages, ...behind } = standing(view, sentence, chosen)
  const gravities: Gravity[] = [
    ...(chosen?.alterations ?? []).map(({ gravity }) => gravity),
    ...sentence.quotations.flatMap(gravityOf),
    ...citations.flatMap(({ carries }) => gravityOfCitation(carries, kind)),
    ...(withdrawn ? (["grave"] as const) : []),
    ...(others.length > 0 ? (["notable"] as const) : []),
  ]
  const card = {
    index,
    start,
    end,
    text: whole.slice(start, end),
    kind,
    gravity: gravities.toSorted((x, y) => gravityRank[x] - gravityRank[y])[0] ?? null,
    reading: chosen && readingOf(view, chosen),
    against: others.map(one => readingOf(view, one)),
    pages,
    ...behind,
    quotations,
    citations,
    notes,
  }
  return { ...card, told: sentenceText(card) }
}

/** The reading that is told of a sentence, and its kind. */
function told(view: Survey, sentence: HeldSentence): { readonly chosen: Held | null; readonly kind: CheckedKind } {
  const chosen = sentence.heading === "none" ? null : best(view, sentence)
  const kind = kindOf(chosen, sentence)
  if (sentence.heading !== null && (kind === "nowhere" || kind === "loose")) return { chosen: null, kind: "heading" }
  return { chosen, kind }
}

/** A page that does not carry what it is cited for: grave where none does. */
function gravityOfCitation(carries: CheckedCitation["carries"], kind: CheckedKind): Gravity[] {
  if (carries === null || carries === "as told") return []
  return carries === "not" && kind === "nowhere" ? ["grave"] : ["notable"]
}

/** Words that no page here prints so; that another says them is grave. */
function gravityOf({ kind, speaker }: HeldQuotation): Gravity[] {
  if (speaker !== null) return ["grave"]
  return kind === "printed" ? [] : ["notable"]
}

function quotationCard(view: Survey, found: HeldQuotation, whole: string): CheckedQuotation {
  const { start, end, kind, place, speaker } = found
  const extract = place && extractOrNull(view, place.report, [place.start, place.end])
  return { start, end, kind, extract, speaker, told: quotationText(whole.slice(start, end), found) }
}
