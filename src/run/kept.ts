// The runner that looks before it works: what a stage made of an input before is taken from where it was kept, and what is
// made anew is kept there, unless something was wrong with it. Build systems that know a result by the digest of all that
// went into it are the model (Mokhov, Mitchell and Peyton Jones 2018, "constructive traces").

import { inParts } from "../kit/parts.js"
import { lettersAtWork, type Outcome, type Runner, type Stage } from "../runner.js"
import type { Shelf } from "../store/results.js"

/** Where the results of a stage are kept. */
export type Shelves = (stage: Pick<Stage<never, never>, "name" | "version">) => Shelf

/**
 * Inputs looked up, or worked on and then kept, at a time; of the latter UTF-16 units of text at work, too. What is lost
 * where the work is broken off.
 */
const atOnce = { count: 5_000, size: 40_000_000 }
/** UTF-16 units of lines that are kept at once. */
const mostLines = 16_000_000

/** A runner that asks another only for what is not kept. The outcome is the same. */
export function kept(runner: Runner, shelves: Shelves): Runner {
  return {
    ...runner,
    async each(stage, inputs) {
      // A step over all pages at once has another key with every page, which costs as much to tell as the step itself.
      if (inputs.every(input => stage.texts(input).length === 0 && stage.named?.(input) === undefined))
        return runner.each(stage, inputs)
      const outcomes: Outcome<never>[] = new Array(inputs.length)
      const shelf = shelves(stage)
      const keys = inputs.map(input => stage.key(input))
      const missing: number[] = []
      for (let from = 0; from < keys.length; from += atOnce.count) {
        const found = shelf.find(keys.slice(from, from + atOnce.count))
        for (let i = from; i < Math.min(from + atOnce.count, keys.length); i++) {
          const line = found.get(keys[i]!)
          if (line === undefined) missing.push(i)
          else outcomes[i] = { out: stage.codec.decode(line) as never, problem: null }
        }
      }
      for (const part of inParts(missing, atOnce, i => lettersAtWork(stage, inputs[i]!))) {
        const asked = part.map(i => inputs[i]!)
        const made = await runner.each(stage, asked)
        for (const [n, i] of part.entries()) outcomes[i] = made[n] as Outcome<never>
        const whole = part.filter((_, n) => made[n]!.problem === null)
        const results = linesOf(stage, whole, keys, outcomes)
        for (const batch of inParts(results, { size: mostLines }, ({ line }) => line.length)) shelf.keep(batch)
      }
      return outcomes
    },
  }
}

/** Results by place, each made a line when it is asked for: all of them at once would be too much. */
function* linesOf<In, Out>(
  { codec }: Stage<In, Out>,
  places: readonly number[],
  keys: readonly string[],
  outcomes: readonly Outcome<Out>[],
): Generator<{ readonly key: string; readonly line: string }> {
  for (const i of places) yield { key: keys[i]!, line: codec.encode(outcomes[i]!.out) }
}
