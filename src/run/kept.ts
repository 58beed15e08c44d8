// The runner that looks before it works: what a stage made of an input before is taken from where it was kept, and what is
// made anew is kept there, unless something was wrong with it. Build systems that know a result by the digest of all that
// went into it are the model (Mokhov, Mitchell and Peyton Jones 2018, "constructive traces").

import type { Outcome, Runner, Stage } from "../runner.js"
import type { Shelf } from "../store/results.js"

/** Where the results of a stage are kept. */
export type Shelves = (stage: Pick<Stage<never, never>, "name" | "version">) => Shelf

/** Inputs looked up, or worked on and then kept, at a time: what is lost where the work is broken off. */
const mostAtOnce = 5_000
/** The same, in UTF-16 units of text at work. */
const mostText = 40_000_000
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
      for (let from = 0; from < keys.length; from += mostAtOnce) {
        const found = shelf.find(keys.slice(from, from + mostAtOnce))
        for (let i = from; i < Math.min(from + mostAtOnce, keys.length); i++) {
          const line = found.get(keys[i]!)
          if (line === undefined) missing.push(i)
          else outcomes[i] = { out: stage.codec.decode(line) as never, problem: null }
        }
      }
      for (const part of partsOf(stage, inputs, missing)) {
        const asked = part.map(i => inputs[i]!)
        const made = await runner.each(stage, asked)
        for (const [n, i] of part.entries()) outcomes[i] = made[n] as Outcome<never>
        const whole = part.filter((_, n) => made[n]!.problem === null)
        keepAll(
          shelf,
          whole.map(i => keys[i]!),
          n => stage.codec.encode(outcomes[whole[n]!]!.out),
        )
      }
      return outcomes
    },
  }
}

/** Keep results, as many at a time as stand in memory as lines. */
function keepAll(shelf: Shelf, keys: readonly string[], lineOf: (n: number) => string): void {
  let [batch, length]: [{ key: string; line: string }[], number] = [[], 0]
  for (const [n, key] of keys.entries()) {
    const line = lineOf(n)
    batch.push({ key, line })
    length += line.length
    if (length < mostLines) continue
    shelf.keep(batch)
    ;[batch, length] = [[], 0]
  }
  if (batch.length > 0) shelf.keep(batch)
}

/** Inputs, by place, in parts of which each is kept at once. */
function* partsOf<In, Out>(
  stage: Stage<In, Out>,
  inputs: readonly In[],
  places: readonly number[],
): Generator<readonly number[]> {
  let part: number[] = []
  let text = 0
  for (const i of places) {
    part.push(i)
    for (const one of stage.texts(inputs[i]!)) text += ("text" in one ? one.text.report : one.report).text.length
    if (part.length < mostAtOnce && text < mostText) continue
    yield part
    part = []
    text = 0
  }
  if (part.length > 0) yield part
}
