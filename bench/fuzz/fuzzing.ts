// One process of the benchmark `fuzz`: piles by number, one after the other, each a line of JSON as soon as it is done.
//   node dist/bench/fuzz/fuzzing.js FROM TO STEP COMMANDS

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Fault, faultsOfPile } from "./faults.js"
import { mutatedPile } from "./mutated.js"

/** What came of a pile. */
export interface Fuzzed {
  readonly pile: number
  readonly faults: readonly Fault[]
  readonly seconds: number
}

/** Lay a pile down in a folder, try it, take it away. What is thrown where nobody waits for it is a fault too. */
export async function fuzzed(pile: number, commands: number, folder: string): Promise<Fuzzed> {
  const begun = performance.now()
  const faults: Fault[] = []
  const loose = (error: unknown) => void faults.push({ what: "trace", how: `nobody caught ${String(error)}` })
  process.on("unhandledRejection", loose)
  const at = join(folder, "pile")
  try {
    mkdirSync(at, { recursive: true })
    for (const { name, bytes } of mutatedPile(pile)) writeFileSync(join(at, name), bytes)
    faults.push(...(await faultsOfPile(at, pile, commands)))
  } catch (error) {
    faults.push({ what: "trace", how: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  } finally {
    process.off("unhandledRejection", loose)
    emptied(folder)
    emptied(at)
  }
  return { pile, faults, seconds: (performance.now() - begun) / 1000 }
}

/** Its files taken away: the folders stay, for to take one away is slow. */
function emptied(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (!entry.isDirectory()) rmSync(join(folder, entry.name))
}

if (process.argv[1] === import.meta.filename) {
  const [from = 0, to = 0, step = 1, commands = 2] = process.argv.slice(2).map(Number)
  const folder = mkdtempSync(join(tmpdir(), "stemma-fuzz-"))
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  for (let pile = from; pile < to; pile += step)
    process.stdout.write(`${JSON.stringify(await fuzzed(pile, commands, folder))}\n`)
}
