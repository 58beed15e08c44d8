// What stands between two stages in the plan, cut for an engine that knows lines alone: a step takes a line that holds
// all it needs, be it a report, the pages of an outlet, a block of pairs; a gathering takes all lines there are, and is
// for light data. Each calls what `pipeline.ts` calls, so that it gives what one machine gives.
//
// What is heavy is laid down where it was made, and a place stands for it in what is given (`laid.ts`): of what is asked
// for as "at a place" the engine hands on the place, and what lies there is put into the line that asks for it.

import type { Knowledge } from "../knowledge.js"
import type { StemCounts } from "../match/rarity.js"
import type { Problem } from "../model/problem.js"
import { type Outcome, outcomeOf, type Stage } from "../runner.js"

/** What a step may ask beside its line. */
export interface Ground {
  readonly knowledge: Knowledge
  /** The counts of the whole pile, from `--with`. Throws where none were given. */
  counts(): StemCounts
  /** Lay a value down; gives its place. Throws where no depot was named. */
  lay(value: unknown): string
  /** What lies at a place. */
  lookUp(place: string): unknown
  /** Tell of a problem. */
  met(problem: Problem): void
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
  gather(inputs: readonly never[], ground: Ground): Iterable<unknown> | AsyncIterable<unknown>
}

type NamesOf<Line> = Line extends unknown ? keyof Line : never
type With<Line, Name extends PropertyKey> = Extract<Line, { readonly [N in Name]: unknown }>

/** Of a gathering's lines, which hold one thing or another, those that hold what goes by a name. */
export function linesWith<Line extends object, Name extends NamesOf<Line>>(
  lines: readonly Line[],
  name: Name,
): With<Line, Name>[] {
  return lines.filter((line): line is With<Line, Name> => name in line)
}

/** What these hold by it. */
export function heldBy<Line extends object, Name extends NamesOf<Line>>(
  lines: readonly Line[],
  name: Name,
): With<Line, Name>[Name][] {
  return linesWith(lines, name).map(line => line[name])
}

/** The first that holds it. Throws a `TypeError` where none does. */
export function lineWith<Line extends object, Name extends NamesOf<Line>>(
  lines: readonly Line[],
  name: Name,
): With<Line, Name> {
  const [first] = linesWith(lines, name)
  if (!first) throw new TypeError(`no ${String(name)} among the lines`)
  return first
}

/** The output of a stage inside a step; where it fails, what stands in for it, and the problem is told. */
export function outOf<In, Out>(stage: Stage<In, Out>, input: In, { knowledge, met }: Ground): Out {
  const { out, problem }: Outcome<Out> = outcomeOf(stage, input, knowledge)
  if (problem) met(problem)
  return out
}
