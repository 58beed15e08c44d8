// Whether a page owns up to a change: the notes of correction that it prints, held against what was altered.
//
// To call a change silent is a charge. So a note answers for whatever it may be about: its own words of what was wrong or is
// right, or, where it prints neither, what it speaks of. A story owns up within itself as well.

import type { Alteration } from "../model/alteration.js"
import type { Annotated, CorrectionNote } from "../model/annotation.js"
import { alterationKinds, type Family } from "../model/catalogue.js"
import { printedIn } from "../model/masks.js"
import { overlapsAny, type Span } from "../model/span.js"
import { boilerplate } from "../text/withdrawn/sought.js"
import { isOfMeaning } from "../text/function-words.js"
import { sentencesAround, tokensIn } from "../text/places.js"

/** A note of correction, and the version that prints it first. */
export interface PrintedNote {
  readonly version: number
  readonly text: Annotated
  readonly note: CorrectionNote
}

/** So many words of a sentence, and such a share of those that a note speaks of, are what it is about. */
const leastShared = { words: 2, ofNote: 1 / 3 }

/** What takes back, or turns, words that stood there. What is added, moved or put otherwise takes nothing back. */
const takingBack: ReadonlySet<Family> = new Set(["turned", "fact", "said", "quotation", "left-out"])

/** Whether a change takes back what stood there: such a one is to be announced. */
export function takesBackWords({ kind, gravity, exemplarSpan }: Alteration): boolean {
  return gravity !== "slight" && exemplarSpan !== null && takingBack.has(alterationKinds[kind].family)
}

/** Whether a change is nothing but a note of correction that came in. */
export function isNote({ copySpan, exemplarSpan }: Alteration, { corrections }: Annotated): boolean {
  return exemplarSpan === null && copySpan !== null && overlapsAny(corrections, spanOf(copySpan))
}

/** The first of some notes that announces a change between two versions. */
export function announcing(
  change: Alteration,
  before: Annotated,
  after: Annotated,
  notes: readonly PrintedNote[],
): PrintedNote | null {
  const passages = [passageOf(before, change.exemplarSpan), passageOf(after, change.copySpan)] as const
  return notes.find(one => isAbout(one, passages)) ?? null
}

/** The words of a note as its page prints them. */
export function noteWords({ text, note }: PrintedNote): string {
  return printedIn(text, note).replace(/\s+/g, " ").trim()
}

/** Words that were altered, and the sentence that they stand in. */
interface Passage {
  readonly words: ReadonlySet<string>
  readonly sentence: ReadonlySet<string>
}

function isAbout({ text, note }: PrintedNote, [before, after]: readonly [Passage, Passage]): boolean {
  const told = [
    [note.from, before],
    [note.to, after],
  ] as const
  const named = told.some(([span, passage]) => {
    const words = span === null ? [] : meant(text, span)
    return words.some(word => passage.words.has(word)) && words.every(word => passage.sentence.has(word))
  })
  if (named) return true
  const spoken = [...new Set(meant(text, note))].filter(word => !boilerplate.has(word))
  // A word that gave way to another, and stands in the note.
  if (after.words.size > 0 && spoken.some(word => before.words.has(word) && !after.words.has(word))) return true
  return [before, after].some(({ sentence }) => {
    const shared = spoken.filter(word => sentence.has(word)).length
    return shared >= leastShared.words && shared >= leastShared.ofNote * spoken.length
  })
}

/** All in which a version owns up: its notes of correction, and sentences of its story that speak of what was told before. */
export function ownedIn(text: Annotated): CorrectionNote[] {
  const told = text.sentences
    .filter(sentence => !overlapsAny(text.corrections, sentence) && revises.test(printedIn(text, sentence)))
    .map(({ start, end }): CorrectionNote => ({ kind: "note", start, end, from: null, to: null }))
  return [...text.corrections, ...told]
}

/** A story that owns up within itself: "earlier reports had put the number at three", "was first said to be", "revised from". English. */
const revises =
  /\b(?:earlier|previous|initial|preliminary)\b[^.]{0,40}\b(?:report|version|account|figure|toll|count|number|estimate|statement)s?\b|\b(?:earlier|previously|initially|first|originally) (?:been )?(?:put|said|reported|given|told|quoted|counted|named|identified)\b|\b(?:revised|corrected|lowered|raised)\b[^.]{0,30}\b(?:from|toll|figure|number|count|estimate)\b/iu

function passageOf(text: Annotated, span: readonly [number, number] | null): Passage {
  if (span === null) return { words: new Set(), sentence: new Set() }
  const { start, end } = spanOf(span)
  const around = sentencesAround(text, { start, end })
  return { words: new Set(meant(text, { start, end })), sentence: new Set(meant(text, around)) }
}

/** Words of meaning in a span: norms and stems, so that a note may put them in another form. */
function meant({ tokens }: Annotated, span: Span): string[] {
  return tokensIn(tokens, span)
    .filter(isOfMeaning)
    .map(({ stem }) => stem)
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end }
}
