// What the head of a comparison and its marks say in words: how two reports stand to one another, how far the copy follows,
// why its date is not believed, and each alteration as a screen reader speaks it.

import type { SentenceLink } from "../../model/alignment.js"
import type { Alteration } from "../../model/alteration.js"
import type { DerivationKind } from "../../model/derivation.js"
import { earlierOf } from "../../model/time.js"
import type { ComparedMode, ReportCard } from "../shapes.js"
import { listed } from "../../record/origins.js"
import type { Survey } from "../survey.js"
import { dayText, plural, verbOf } from "../words.js"

/** Words of a passage that are spoken before the rest is left off. */
const spokenWords = 14
/** Reports named by way of which one goes back to another; more are counted. */
const mostOfWay = 3

/** `A rewrites D`, `E has it from A by way of D`, `Share a text; order unknown`, `No copying found between these two`. */
export function verdictText(
  one: ReportCard,
  other: ReportCard,
  mode: ComparedMode,
  kind: DerivationKind | null,
  way: readonly string[],
): string {
  if (mode === "apart") return "No copying found between these two"
  if (mode === "unordered") return kind === "identical" ? "One text; order unknown" : "Share a text; order unknown"
  if (kind === null && way.length > 0)
    return `${other.siglum} has it from ${one.siglum} by way of ${listed(way, mostOfWay)}`
  return kind === null ? `${other.siglum} beside ${one.siglum}` : `${other.siglum} ${verbOf[kind]} ${one.siglum}`
}

/** `27 of its 29 sentences follow D, all in the same order`; of two that are apart `Both say 2 things`. */
export function followsText(
  links: readonly SentenceLink[],
  one: ReportCard,
  other: ReportCard,
  mode: ComparedMode,
  all: number,
): string {
  const matched = links.filter(({ a, b }) => a.length > 0 && b.length > 0)
  const sentences = (of: readonly SentenceLink[]) => of.reduce((sum, { b }) => sum + b.length, 0)
  const [answered, inOrder] = [sentences(matched), sentences(matched.filter(({ moved }) => !moved))]
  if (mode === "apart")
    return answered === 0 ? "no sentence says the same in both" : `${plural(matched.length, "passage")} in both`
  if (answered === 0) return `none of ${other.siglum}’s ${plural(all, "sentence")} answers to one of ${one.siglum}`
  const order = inOrder === answered ? "all in the same order" : `${inOrder} of them in the same order`
  return `${answered} of ${other.siglum}’s ${plural(all, "sentence")} answer to ${one.siglum}, ${order}`
}

/** Why a copy's own date cannot be: it lies before its exemplar's, whose words it carries. */
export function dateDoubt(one: ReportCard, other: ReportCard, mode: ComparedMode): string | null {
  const [first, then] = [one.published, other.published]
  if (then?.doubt) return then.doubt
  if (mode !== "ordered" || !first || !then || first.doubt) return null
  if (earlierOf(then.value, first.value, false) !== -1) return null
  return `its own date, ${dayText(then.value)}, cannot be: it carries words of ${dayText(first.value)}`
}

/** `figure changed: “120” became “200”`, `left out: “…”`. */
export function spokenText({ reports }: Survey, alteration: Alteration, label: string): string {
  const { exemplar, copy, exemplarSpan, copySpan, ordered } = alteration
  const words = (id: string, span: readonly [number, number] | null) =>
    span && shortened(reports.get(id)?.text.slice(...span) ?? "")
  const [before, after] = [words(exemplar, exemplarSpan), words(copy, copySpan)]
  const name = label.toLowerCase()
  if (before !== null && after !== null) {
    return ordered ? `${name}: ${before} became ${after}` : `${name}: ${before}, and ${after}`
  }
  return `${name}: ${before ?? after ?? ""}`
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/)
  const shown = words.length > spokenWords ? [...words.slice(0, spokenWords), "…"] : words
  return `“${shown.join(" ").replaceAll(/["“”„«»]/gu, "")}”`
}
