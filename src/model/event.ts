// What a desk wants to hear of a page that came: plain words and passages that stand by themselves, whatever else the store
// holds when they are read.

import type { Gravity } from "./alteration.js"
import { digest } from "./identity.js"

/**
 * Kinds of events. `origin`: stands first here for what it tells. `copy`: alters gravely what it takes. `second`: tells as
 * another newsroom what one alone had told. `denial`: says no to what is told, or nobody's but its own denial is known.
 * `correction`: corrects, changes without a note, or carries what was withdrawn. `step`: a matter goes on.
 */
export type EventKind = "origin" | "copy" | "second" | "denial" | "correction" | "step"

/** Kinds in the order in which a desk reads them: what may have to be mended first. */
export const eventKinds: Readonly<
  Record<EventKind, { readonly label: string; readonly counted: readonly [string, string] }>
> = {
  correction: { label: "Correction", counted: ["correction", "corrections"] },
  copy: { label: "Gravely altered", counted: ["copy gravely altered", "copies gravely altered"] },
  denial: { label: "Denial", counted: ["denial", "denials"] },
  step: { label: "A matter goes on", counted: ["step of a matter", "steps of matters"] },
  second: {
    label: "Second newsroom",
    counted: ["thing told by a second newsroom", "things told by a second newsroom"],
  },
  origin: { label: "New origin", counted: ["new origin", "new origins"] },
}

/** A page, by what people know it by. */
export interface NamedPage {
  /** Id of its report. */
  readonly id: string
  /** The outlet, else the host of its address, else its file without folder and ending. */
  readonly name: string
  readonly title: string | null
  /** As shown: `17 Mar 2021`. */
  readonly published: string | null
  readonly path: string
  readonly address: string | null
}

/** Words of a kept report: half-open UTF-16 offsets into its text. */
export interface ToldWords {
  readonly report: string
  readonly start: number
  readonly end: number
  /** The words with their sentence, shortened where that is long. */
  readonly text: string
  /** Where the words stand in `text`, half-open. */
  readonly at: readonly [number, number]
}

/** Something that an event is told of, with the passages that show it. */
export interface EventPassage {
  /** What it is: an alteration's label, "Withdrawn", "Called off". */
  readonly label: string
  readonly gravity: Gravity | null
  /** In one line: what was altered, which entry, which step. */
  readonly note: string
  readonly before: ToldWords | null
  readonly after: ToldWords | null
}

/** What happened, told once. */
export interface DeskEvent {
  /** The same for the same thing, whenever it is found. */
  readonly key: string
  readonly kind: EventKind
  /** In one line, without the page's name. */
  readonly text: string
  /** The page that it is told of. */
  readonly page: NamedPage
  /** Others that it is told against: the exemplar, the first newsroom, what is corrected. */
  readonly beside: readonly NamedPage[]
  /** Of a correction, the pages that carry the old reading still. */
  readonly carriers: readonly NamedPage[]
  /** Title of the page's story. */
  readonly story: string | null
  /** The gravest first, a few. */
  readonly passages: readonly EventPassage[]
  /** How many more there are. */
  readonly more: number
}

/** An event as it is kept: in the order of telling. */
export interface ToldEvent extends DeskEvent {
  readonly number: number
  /** When it was told, ISO 8601. */
  readonly at: string
}

/** The name of an event in the world: the same wherever it is handed on, of no other event of this store or another. */
export function eventName({ key, at }: ToldEvent): string {
  return `urn:stemma:event:${digest(key, at)}`
}
