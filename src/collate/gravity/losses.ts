// The table of gravity for what was left out, or put in: by what the passage held, whether the whole sentence went or a part of one that
// is kept, and what is left standing. The first row that fits decides.

import type { Gravity } from "../../model/alteration.js"
import type { AlterationKind } from "../../model/catalogue.js"
import type { Content } from "../words/contents.js"
import type { Hurt, Ruling } from "./ruling.js"

/** What went: a whole sentence, or words of one that is kept otherwise. Or what was put into one. */
export type Extent = "sentence" | "part" | "put"

/**
 * What is left standing. `alone`: the copy tells the matter, and nothing of this kind is said to it any more; `answered`:
 * something of this kind still is.
 */
export type Standing = "alone" | "answered"

/** One row: its `told` is what a reader is no longer told. */
export interface Loss extends Ruling {
  readonly content: Content
  readonly extent: Extent
  readonly standing: Standing
}

/** Whom a loss robs, where it is not the reader alone. */
const robbed: Partial<Readonly<Record<Content, Hurt>>> = {
  denial: "party",
  reply: "party",
  disavowal: "speaker",
  refusal: "party",
  criticism: "party",
  source: "source",
}

const row = (
  content: Content,
  extent: Extent,
  standing: Standing,
  gravity: Gravity,
  rank: number,
  told: string,
): Loss => ({
  kind: extent === "put" ? "insertion" : "omission",
  content,
  extent,
  standing,
  gravity,
  rank,
  hurts: robbed[content] ?? "reader",
  told,
})

/** The rows, weightiest content first. */
export const losses: readonly Loss[] = [
  // A charge whose denial is gone is told as if nobody contested it.
  // "I never said …": without its opening the words say what they denied.
  row("disavowal", "part", "alone", "grave", 0.95, "that what follows is not so"),
  row("denial", "sentence", "alone", "grave", 0.9, "the denial, and no other answer is kept"),
  row("denial", "sentence", "answered", "notable", 0.6, "a denial"),
  row("denial", "part", "alone", "grave", 0.85, "the denial, and no other answer is kept"),
  row("denial", "part", "answered", "notable", 0.55, "a denial"),
  row("reply", "sentence", "alone", "grave", 0.75, "the other side’s answer, and no other is kept"),
  row("reply", "sentence", "answered", "notable", 0.55, "an answer of one side"),
  // That someone would not speak is fair notice; it answers nothing.
  row("refusal", "sentence", "alone", "notable", 0.5, "who was asked and would not comment"),
  row("refusal", "part", "alone", "notable", 0.45, "who was asked and would not comment"),
  // A view among others: what stands unopposed without it is still told as somebody's.
  row("criticism", "sentence", "alone", "grave", 0.55, "the criticism, and no other is kept"),
  row("criticism", "sentence", "answered", "notable", 0.35, "criticism"),
  row("criticism", "part", "alone", "grave", 0.5, "the criticism"),
  row("caveat", "sentence", "alone", "notable", 0.5, "what is not known or not sure"),
  row("caveat", "part", "alone", "notable", 0.5, "what is not known or not sure"),
  // Within a kept sentence one word makes the difference between a charge and a fact.
  row("doubt", "part", "alone", "grave", 0.7, "that it is not established"),
  row("judgement", "part", "alone", "grave", 0.65, "how the act is judged"),
  // What somebody has still to decide is told as settled.
  row("assent", "part", "alone", "grave", 0.6, "that it hangs on what somebody decides"),
  row("condition", "sentence", "alone", "notable", 0.45, "on what condition"),
  row("condition", "part", "alone", "notable", 0.6, "the condition"),
  row("anonymity", "part", "alone", "notable", 0.45, "that the source would not be named"),
  row("stage", "part", "alone", "notable", 0.5, "how far the finding goes"),
  row("scope", "part", "alone", "notable", 0.45, "how far it holds"),
  // Put into a sentence that stands, one word makes another thing of it; whole sentences are told as such.
  row("judgement", "put", "alone", "notable", 0.5, "how the act is judged"),
  row("stage", "put", "alone", "notable", 0.4, "how far the finding goes"),
  row("scope", "put", "alone", "notable", 0.4, "how far it holds"),
  row("office", "put", "alone", "notable", 0.35, "what office, or that it is held no longer"),
  // What stays is told in the page's own voice.
  row("statement", "part", "alone", "notable", 0.4, "what somebody says of it"),
  row("source", "part", "alone", "notable", 0.4, "who says so"),
  row("harm", "part", "alone", "notable", 0.4, "that somebody was harmed or threatened"),
  row("office", "part", "alone", "notable", 0.4, "what office, or that it is held no longer"),
]

/** The row for what went; null where its loss leaves a reader with the same news. */
export function lossFor(
  contents: readonly Content[],
  extent: Extent,
  standing: (content: Content) => Standing,
): Loss | null {
  const fits = (loss: Loss) =>
    loss.extent === extent && contents.includes(loss.content) && standing(loss.content) === loss.standing
  return losses.find(fits) ?? null
}

/** The kinds of alteration under which the loss of a content may have been told already, by another comparer. */
export const toldAs: Readonly<Record<Content, readonly AlterationKind[]>> = {
  denial: ["meaning"],
  reply: ["attribution"],
  refusal: ["meaning", "attribution"],
  criticism: ["attribution"],
  caveat: ["meaning", "certainty"],
  doubt: ["certainty"],
  judgement: ["meaning"],
  condition: ["certainty"],
  assent: ["certainty"],
  office: ["name", "attribution"],
  stage: ["certainty"],
  scope: ["certainty", "figure", "meaning"],
  anonymity: ["attribution"],
  disavowal: ["meaning", "quotation"],
  statement: ["attribution", "quotation"],
  source: ["attribution", "quotation"],
  harm: ["meaning", "figure"],
}

/** What takes a clause to say, and is lost with it in a sentence written anew too; single words may have been put otherwise. */
export const ofClauses: ReadonlySet<Content> = new Set<Content>([
  "denial",
  "disavowal",
  "statement",
  "refusal",
  "anonymity",
])
