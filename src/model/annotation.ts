// What a report's sentences are made of: quotations, attributions, names, figures, times, hedges, negation.

import type { CorrectionKind } from "./catalogue.js"
import type { Masks } from "./masks.js"
import type { Span } from "./span.js"
import type { Text } from "./token.js"

/** Words inside quotation marks. `start`/`end` include the marks; `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span
  /** `speech`: someone's words. `scare`, `title`, `name`: marks for another reason. */
  readonly use: "speech" | "scare" | "title"
  /** The attribution it belongs to, as an index into `attributions`; null where nobody is named. */
  readonly attribution: number | null
  /** A mark of the pair is missing or of another shape. */
  readonly uneven: boolean
}

/** Someone is said to have said, thought, pledged …: source, cue, content (Pareti 2012; PolNeAR). */
export interface Attribution {
  /** The words that name the speaker as printed here; null where the sentence names nobody. */
  readonly source: Span | null
  readonly cue: Span | null
  /** The content, marks included, possibly in several pieces. */
  readonly content: readonly Span[]
  /** `direct` (all in marks), `mixed` (partly), `indirect` (none). */
  readonly manner: "direct" | "mixed" | "indirect"
  /** The speaker as resolved within the report ("the official" → "a senior U.S. official"); null where unattributed. */
  readonly speaker: string | null
  /** Index into `names` of the person or body who speaks, where resolved to one. */
  readonly speakerName: number | null
}

/** One mention of a person, body, place or event. */
export interface Name extends Span {
  readonly kind: "person" | "body" | "place" | "event" | "other"
  /** The mention without title and role, spaces mended: `Kim Yo Jong`. */
  readonly name: string
  /** Title or role printed with it, as a span; null where none. */
  readonly role: Span | null
  /** Mentions of one bearer within the report share this number. */
  readonly bearer: number
}

/** How a figure or time is qualified. `exact` where nothing is said. */
export type Qualifier =
  | "exact"
  | "about"
  | "at-least"
  | "at-most"
  | "more-than"
  | "less-than"
  | "between"
  | "before"
  | "by"
  | "after"
  | "since"
  | "until"
  | "from"
  | "early"
  | "mid"
  | "late"

/** A number that counts or measures something. */
export interface Figure extends Span {
  /** The number itself, without unit and qualifier. */
  readonly number: Span
  /**
   * Lowest and highest value; the same where it is no range. Scaled: "3 million" is 3000000. Of a vote or a score
   * ("266-150") the first and the second number.
   */
  readonly low: number
  readonly high: number
  /** The words of a size that is no number ("thousands", "several hundred"): `low` and `high` are where it may lie. */
  readonly vague: string | null
  /** Normal form of the unit: `%`, `US dollar`, `tonne`, or the counted noun in the singular; null where none. */
  readonly unit: string | null
  readonly unitSpan: Span | null
  readonly qualifier: Qualifier
  readonly qualifierSpan: Span | null
  /** The noun phrase that says what is counted or measured. */
  readonly of: Span | null
  /** Direction of a change: `=` none. */
  readonly change: "=" | "up" | "down"
  readonly ordinal: boolean
}

/** A time expression, resolved against the report's date where there is one (TIMEX3 values). */
export interface Time extends Span {
  readonly type: "date" | "time" | "duration" | "set"
  /** TIMEX3 value (`2021-03-16`, `P3D`, `2021-W11`, `PAST_REF`); null where left open. */
  readonly value: string | null
  readonly qualifier: Qualifier
  readonly qualifierSpan: Span | null
  /** What the value rests on: `"printed"`, `"report's date"`, `"open"`. */
  readonly basis: string
}

/** A word or phrase that says how sure, how necessary or how settled something is. */
export interface Hedge extends Span {
  /** The scale it stands on and how strong it is there, 0 (weakest) … 1 (plain fact, or must). */
  readonly scale: "possibility" | "evidence" | "plan" | "obligation" | "speech"
  readonly strength: number
}

/** A word that turns yes into no, with the span it governs as far as word order tells. */
export interface Negation extends Span {
  readonly scope: Span
}

/** A newsroom that a page names as its source: somebody `told` it something, or it `reported`. */
export interface Citation extends Span {
  /** Its usual name. */
  readonly newsroom: string
  readonly manner: "told" | "reported"
}

/** An outlet's note on its own page: what it got wrong, what is right, as far as the note prints either. */
export interface CorrectionNote extends Span {
  readonly kind: CorrectionKind
  /** The words that the note gives as wrong, and those that it gives as right. */
  readonly from: Span | null
  readonly to: Span | null
}

/** Coarse parts of speech: Universal Dependencies' tags. */
export type PartOfSpeech =
  | "NOUN"
  | "PROPN"
  | "VERB"
  | "AUX"
  | "ADJ"
  | "ADV"
  | "ADP"
  | "DET"
  | "PRON"
  | "NUM"
  | "CCONJ"
  | "SCONJ"
  | "PART"
  | "PUNCT"
  | "X"

/** What a report is made of: its text's parts and everything found in them, without the report itself. */
export type Annotations = Omit<Annotated, "report" | keyof Masks>

/** A report's text with everything found in it. */
export interface Annotated extends Text {
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly names: readonly Name[]
  readonly figures: readonly Figure[]
  readonly times: readonly Time[]
  readonly hedges: readonly Hedge[]
  readonly negations: readonly Negation[]
  readonly citations: readonly Citation[]
  readonly corrections: readonly CorrectionNote[]
  /** Of each token. */
  readonly partsOfSpeech: readonly PartOfSpeech[]
}

/** What is known of a report in which nothing was found. */
export const noAnnotations: Annotations = {
  blocks: [],
  sentences: [],
  tokens: [],
  quotations: [],
  attributions: [],
  names: [],
  figures: [],
  times: [],
  hedges: [],
  negations: [],
  citations: [],
  corrections: [],
  partsOfSpeech: [],
}
