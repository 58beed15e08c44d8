// The table of gravity for quotations that were cut or dressed up: what became of the words between the marks, the weightiest
// row first. A change that fits several rows is told once, by the first of them. Quotation marks are a promise that these
// words were spoken, in this order, and to this effect (AP Stylebook, "quotations in the news").

import type { Gravity } from "../../model/alteration.js"
import type { Ruling } from "./ruling.js"

/** What became of a quotation, between its marks. */
export type Change =
  | "stitched"
  | "made"
  | "no"
  | "freed"
  | "surety"
  | "person"
  | "referent"
  | "word"
  | "hung"
  | "condition"
  | "act"
  | "bracketed"
  | "contrast"
  | "outside"
  | "reworded"
  | "put in"
  | "nowhere"
  | "cut"
  | "shown"

/** One row: its `told` is what was done, for a note. */
export interface MarksRow extends Ruling {
  readonly change: Change
  /** What was said, and what is printed. */
  readonly example: readonly [was: string, is: string]
}

const row = (
  change: Change,
  gravity: Gravity,
  rank: number,
  told: string,
  ...example: readonly [was: string, is: string]
): MarksRow => ({
  kind: "quotation",
  gravity,
  rank,
  hurts: gravity === "slight" ? "nobody" : "speaker",
  told,
  change,
  example,
})

/** The rows, weightiest first. */
export const marksRows: readonly MarksRow[] = [
  // Nobody said that sentence, whatever each of its parts was said of.
  row(
    "stitched",
    "grave",
    1,
    "words that were said apart are run into one",
    "“We will look at the dam.” “We may close it.”",
    "“We will look at the dam and close it.”",
  ),
  row(
    "made",
    "grave",
    0.99,
    "a quotation is made of words that stand apart in the exemplar",
    "“We would have to talk.” The board would answer in writing.",
    "“We would have to talk in writing.”",
  ),
  row("no", "grave", 0.99, "a yes or no is turned inside the marks", "“I do not support it.”", "“I do … support it.”"),
  row(
    "freed",
    "grave",
    0.98,
    "that the words are not the speaker’s is left out",
    "Holt denied saying “it leaks”.",
    "Holt said “it leaks”.",
  ),
  row("surety", "grave", 0.98, "how sure it is is changed inside the marks", "“It may hold.”", "“It must hold.”"),
  row("word", "grave", 0.98, "words are changed inside the marks", "“before the autumn”", "“before the winter”"),
  row("person", "grave", 0.97, "somebody else is meant inside the marks", "“We have a duty.”", "“You have a duty.”"),
  row(
    "referent",
    "grave",
    0.96,
    "another is named in brackets than was spoken of",
    "Holt spoke of Pask: “He lied.”",
    "“[Brandt] lied,” Holt said.",
  ),
  // Cut free of what it hung on, a part of a sentence says by itself what its speaker said of it.
  row(
    "hung",
    "grave",
    0.95,
    "what it hung on is cut from inside the marks",
    "“They say that the dam is safe.”",
    "“The dam is safe.”",
  ),
  row(
    "condition",
    "grave",
    0.93,
    "the condition is cut from inside the marks",
    "“We will pay if they agree.”",
    "“We will pay.”",
  ),
  row(
    "act",
    "grave",
    0.9,
    "more is said inside the marks than was",
    "“We will look at the dam.”",
    "“We will look at the dam and blow it up.”",
  ),
  row(
    "bracketed",
    "notable",
    0.65,
    "what was said is put otherwise in brackets",
    "“He robbed us.”",
    "“He [helped] us.”",
  ),
  row(
    "contrast",
    "notable",
    0.65,
    "what its speaker set against it is cut from inside the marks",
    "“It is dear, but it will hold.”",
    "“It is dear.”",
  ),
  row(
    "outside",
    "notable",
    0.7,
    "words that stood outside the marks stand inside them",
    "The dam was “a shame”.",
    "“The dam was a shame.”",
  ),
  row("reworded", "notable", 0.6, "words are changed inside the marks", "“We agree with them.”", "“We agreed to it.”"),
  row("put in", "notable", 0.55, "words are put in between the marks", "“It leaks.”", "“It leaks in the spring.”"),
  row("nowhere", "notable", 0.55, "is quoted here and stands nowhere in the exemplar", "", "“It leaks.”"),
  row("cut", "notable", 0.5, "words are cut between the marks, and nothing shows it", "“very, very old”", "“old”"),
  // An ellipsis, a gloss in brackets and “[sic]” say that they are not the speaker's.
  row(
    "shown",
    "slight",
    0.2,
    "words inside the marks are cut or explained, and shown to be",
    "“He left.”",
    "“[He] left.”",
  ),
]

/** The first row of those that fit; null where none does. */
export function rowFor(changes: ReadonlySet<Change>): MarksRow | null {
  return marksRows.find(({ change }) => changes.has(change)) ?? null
}

/** The row of a change. */
export function rowOf(change: Change): MarksRow {
  return marksRows.find(one => one.change === change)!
}
