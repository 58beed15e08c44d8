// The runner that looks before it works: what a stage made of an input before is taken from where it was kept, and what is
// made anew is kept there, unless something was wrong with it. Build systems that know a result by the digest of all that
// went into it are the model (Mokhov, Mitchell and Peyton Jones 2018, "constructive traces").

import { compactLines } from "../kit/lines.js"
import { inParts } from "../kit/parts.js"
import { lettersAtWork, type Outcome, type Runner, type Stage } from "../runner.js"
import type { Shelf } from "../store/results.js"
import { Memory } from "./memory.js"

/** Where the results of a stage are kept. */
export type Shelves = (stage: Pick<Stage<never, never>, "name" | "version">) => Shelf

/**
 * Inputs looked up, or worked on and then kept, at a time; of the latter UTF-16 units of text at work, too. What is lost
 * where the work is broken off.
 */
const most = { count: 5_000, size: 40_000_000 }
/** UTF-16 units of lines that are kept at once. */
const mostLines = 16_000_000
/** Of the bytes for results the share of those that are looked up, or made and then kept, at a time. */
const atWorkShare = 1 / 4
/** Bytes that a result looked up takes, and those that are made of a letter. */
const taken = { lookedUp: 200_000, letter: 50 }

/** How a runner is to keep results. */
export interface Keeping {
  /** Bytes of memory for results, about; no bound without. */
  readonly bytes?: number
  /** Told before each part of a stage's inputs: how many are done, of how many; of none where a stage has no parts. */
  readonly part?: (before: number, of: number) => void
  /** Told of each stage how many of its inputs were not kept. */
  readonly anew?: (stage: string, anew: number, of: number) => void
}

/**
 * A runner that asks another only for what is not kept. The outcome is the same. Of results no more is held than there
 * is memory for; the rest is read from where it is kept when somebody asks for it (`kit/lazy.ts`).
 */
export function kept(
  runner: Runner,
  shelves: Shelves,
  { bytes = Number.POSITIVE_INFINITY, part: tellPart = () => {}, anew = () => {} }: Keeping = {},
): Runner {
  const held = new Memory((1 - atWorkShare) * bytes)
  const atOnce = boundsOf(atWorkShare * bytes)
  /** Whether anything that a stage may be given is fetched when it is asked for. */
  let isAnyLight = false
  return {
    ...runner,
    async each<In, Out>(given: Stage<In, Out>, inputs: readonly In[]) {
      const plainly = (input: In) => (isAnyLight ? held.plain(input) : input)
      const stage: Stage<In, Out> = { ...given, run: (input, knowledge) => given.run(plainly(input), knowledge) }
      tellPart(0, 0)
      // A step over all pages at once has another key with every page, which costs as much to tell as the step itself.
      if (inputs.every(input => stage.texts(input).length === 0 && stage.named?.(input) === undefined))
        return runner.each(stage, inputs)
      const shelf = shelves(stage)
      const keys = inputs.map(input => stage.key(input))
      const light = (out: unknown, i: number): Out => {
        isAnyLight = true
        return held.light(out as Out, () => compactLines.decode(shelf.read(keys[i]!)) as Out)
      }
      const { outcomes, missing } = lookUp<Out>(shelf, keys, light, atOnce.lookedUp)
      anew(stage.name, missing.length, inputs.length)
      let before = inputs.length - missing.length
      for (const part of inParts(missing, atOnce.worked, i => lettersAtWork(stage, inputs[i]!))) {
        tellPart(before, inputs.length)
        const asked = part.map(i => inputs[i]!)
        const made = await runner.each(stage, asked)
        keepMade(shelf, linesOf(part, made, keys), atOnce.lines)
        // What is kept nowhere cannot be fetched again, and is held as it was made.
        for (const [n, i] of part.entries()) outcomes[i] = shelf.keep ? lightened(made[n]!, i, light) : made[n]!
        before += part.length
      }
      return outcomes
    },
  }
}

/** How much is looked up, worked on and kept at a time, such that it takes so many bytes. */
function boundsOf(bytes: number) {
  return {
    lookedUp: Math.max(1, Math.min(most.count, Math.floor(bytes / taken.lookedUp))),
    worked: { count: most.count, size: Math.min(most.size, bytes / taken.letter) },
    lines: Math.min(mostLines, bytes),
  }
}

/** What is kept, by place; and the places of what is not. */
function lookUp<Out>(
  shelf: Shelf,
  keys: readonly string[],
  light: (out: unknown, i: number) => Out,
  atOnce: number,
): { readonly outcomes: Outcome<Out>[]; readonly missing: readonly number[] } {
  const outcomes: Outcome<Out>[] = new Array(keys.length)
  const missing: number[] = []
  for (let from = 0; from < keys.length; from += atOnce) {
    const found = shelf.find(keys.slice(from, from + atOnce))
    for (let i = from; i < Math.min(from + atOnce, keys.length); i++) {
      const line = found.get(keys[i]!)
      if (line === undefined) missing.push(i)
      else outcomes[i] = { out: light(compactLines.decode(line), i), problem: null }
    }
  }
  return { outcomes, missing }
}

function keepMade({ keep }: Shelf, lines: ReturnType<typeof linesOf>, size: number): void {
  if (keep !== null) for (const batch of inParts(lines, { size }, ({ line }) => line.length)) keep(batch)
}

/** An outcome as it is held; one with a problem was not kept, and stays what it is. */
function lightened<Out>(made: Outcome<Out>, i: number, light: (out: unknown, i: number) => Out): Outcome<Out> {
  return made.problem === null ? { out: light(made.out, i), problem: null } : made
}

/** What was made without a problem, by key, each made a line when it is asked for: all of them at once would be too much. */
function* linesOf(
  places: readonly number[],
  made: readonly Outcome<unknown>[],
  keys: readonly string[],
): Generator<{ readonly key: string; readonly line: string }> {
  for (const [n, i] of places.entries())
    if (made[n]!.problem === null) yield { key: keys[i]!, line: compactLines.encode(made[n]!.out) }
}
