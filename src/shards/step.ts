// What stands between two stages in the plan, cut for an engine that knows lines alone: a step takes a line that holds
// all it needs, be it a report, the pages of an outlet, a block of pairs; a gathering takes all lines there are, and is
// for light data. Each calls what `pipeline.ts` calls, so that it gives what one machine gives.

import type { Knowledge } from "../knowledge.js"
import type { StemCounts } from "../match/rarity.js"

/** What a step may ask beside its line. */
export interface Ground {
  readonly knowledge: Knowledge
  /** The counts of the whole pile, from `--with`. Throws where none were given. */
  counts(): StemCounts
}

/** What is told of either, in a list. */
export interface Told {
  readonly name: string
  readonly version: string
  readonly takes: string
  readonly gives: string
}

/** A line in, a line out. */
export interface Step extends Told {
  run(input: never, ground: Ground): unknown
}

/** All lines in, then the lines that come of them. */
export interface Gathering extends Told {
  gather(inputs: readonly never[]): readonly unknown[]
}
