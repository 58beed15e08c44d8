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
const atOnce = { count: 5_000, size: 40_000_000 }
/** UTF-16 units of lines that are kept at once. */
const mostLines = 16_000_000
/** Of the memory for results, the share that values are held in; the rest is for what is at work. */
const heldShare = 0.5
/** Bytes that an input looked up takes, and those that a stage makes of a letter, until they are kept: an eighth is at work at once. */
const taken = { input: 200_000, letter: 50, share: 1 / 8 }

/**
 * A runner that asks another only for what is not kept. The outcome is the same. Of results no more than `memory` bytes
 * are held at a time; the rest is read from where it is kept when somebody asks for it (`kit/lazy.ts`).
 */
export function kept(runner: Runner, shelves: Shelves, memory: number = Number.POSITIVE_INFINITY): Runner {
  const held = new Memory(heldShare * memory)
  const atWork = taken.share * memory
  const asked = { count: Math.max(1, Math.min(atOnce.count, Math.floor(atWork / taken.input))) }
  const worked = { count: atOnce.count, size: Math.min(atOnce.size, atWork / taken.letter) }
  return {
    ...runner,
    async each(stage, inputs) {
      const plain = { ...stage, run: (input: never, knowledge: never) => stage.run(held.plain(input), knowledge) }
      // A step over all pages at once has another key with every page, which costs as much to tell as the step itself.
      if (inputs.every(input => stage.texts(input).length === 0 && stage.named?.(input) === undefined))
        return runner.each(plain as typeof stage, inputs)
      const outcomes: Outcome<never>[] = new Array(inputs.length)
      const shelf = shelves(stage)
      const keys = inputs.map(input => stage.key(input))
      const settle = (i: number, out: unknown): void => {
        const fetch = () => compactLines.decode(shelf.read(keys[i]!))
        outcomes[i] = { out: held.light(out, fetch) as never, problem: null }
      }
      const missing: number[] = []
      for (let from = 0; from < keys.length; from += asked.count) {
        const found = shelf.find(keys.slice(from, from + asked.count))
        for (let i = from; i < Math.min(from + asked.count, keys.length); i++) {
          const line = found.get(keys[i]!)
          if (line === undefined) missing.push(i)
          else settle(i, compactLines.decode(line))
        }
      }
      for (const part of inParts(missing, worked, i => lettersAtWork(stage, inputs[i]!))) {
        const made = await runner.each(
          plain as typeof stage,
          part.map(i => inputs[i]!),
        )
        const whole = part.flatMap((i, n) => (made[n]!.problem === null ? [{ i, out: made[n]!.out }] : []))
        const lines = linesOf(whole, keys)
        for (const batch of inParts(lines, { size: mostLines }, ({ line }) => line.length)) shelf.keep(batch)
        for (const [n, i] of part.entries()) if (made[n]!.problem !== null) outcomes[i] = made[n] as Outcome<never>
        for (const { i, out } of whole) settle(i, out)
      }
      return outcomes
    },
  }
}

/** Results with their keys, each made a line when it is asked for: all of them at once would be too much. */
function* linesOf(
  results: readonly { readonly i: number; readonly out: unknown }[],
  keys: readonly string[],
): Generator<{ readonly key: string; readonly line: string }> {
  for (const { i, out } of results) yield { key: keys[i]!, line: compactLines.encode(out) }
}
