// What a report offers for telling who speaks: its names, and the speakers heard so far, in the order of the
// attributions.

import type { Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import type { Gender } from "./gender.js"
import type { Mentions } from "./mentions.js"
import type { Tagged } from "../tagging/tagger.js"

/** Who speaks. */
export interface Speaker {
  readonly speaker: string
  /** Index into the names, of the mention that names the speaker; null where nobody is named. */
  readonly name: number | null
}

/** What is known of the speakers so far, going through the attributions in order. */
export interface Heard {
  readonly speaker: Speaker
  /** The head noun of what was printed ("official"), or empty; of "the agency Sorpress" the one before the name. */
  readonly head: string
  readonly gender: Gender
  readonly plural: boolean
  readonly block: number
  /** Heard in a headline of the page or of a part of it. */
  readonly heading: boolean
  readonly sentence: number
}

/** Where an attribution stands and what names its source there. */
export interface Voice {
  readonly source: Span | null
  /** Where it has no source, the subject of its sentence. */
  readonly subject: Span | null
  /** Its cue, or its content where it has none. */
  readonly at: Span
  readonly block: number
  /** It stands in a headline of the page or of a part of it. */
  readonly heading: boolean
  readonly sentence: number
  /** A quotation with no cue beside it. */
  readonly alone: boolean
  /** Such a one within a sentence of other words: a phrase that nobody is said to have said. */
  readonly inside: boolean
  /** Such a one that words of its own sentence lead up to. */
  readonly led: boolean
  /** The bearer of a person's name before such a one in its sentence. */
  readonly beside: number | null
  /** Such a one that a page has set apart from its text, in large type. */
  readonly pulled: boolean
  /** Its content stands in marks. */
  readonly quoted: boolean
  /** Its cue tells that somebody else's words are meant: "is expected". */
  readonly passive: boolean
  /** Its source is spoken of: "he was accused of". */
  readonly patient: boolean
  /** Its cue is a verb, or it has none: the words before may tell whose. */
  readonly told: boolean
  /** Where its cue tells of quoting ("quoted Li as saying"), the start of what is quoted; else null. */
  readonly quoting: number | null
}

/** What a report offers for resolving. */
export interface Known extends Mentions {
  readonly text: Text
  readonly tagged: Tagged
  readonly heard: readonly Heard[]
  /** Whether words stand within marks. */
  isQuoted(span: Span): boolean
  /** By index of a name. */
  gender(name: number): Gender
}

/** The speaker that a mention names. */
export function asSpeaker({ fullest }: Pick<Mentions, "fullest">, index: number): Speaker {
  return { speaker: fullest(index), name: index }
}

/** Of those heard so many are remembered: more than a dozen paragraphs hold, and fewer than one without an end. */
const mostRecalled = 120

/** The speaker heard last that fits, not before a paragraph. */
export function lastHeard(heard: readonly Heard[], fromBlock: number, fits: (other: Heard) => boolean): Speaker | null {
  for (let i = heard.length - 1; i >= 0 && i >= heard.length - mostRecalled; i--)
    if (heard[i]!.block >= fromBlock && fits(heard[i]!)) return heard[i]!.speaker
  return null
}
