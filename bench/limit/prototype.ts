// The prototype in C (`limit.c`): compiled where there is a compiler, given what it reads, run.

import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { shipped } from "../../src/knowledge.js"
import { textsWith } from "../../src/match/frequencies.js"
import type { Report } from "../../src/model/report.js"
import { readText } from "../../src/text/text.js"

/** Built, this file stands in `dist/bench/limit`. */
const sourceOfBuilt = join(import.meta.dirname, "../../../bench/limit/limit.c")

/** Seconds of user CPU from texts to features and from features to pairs, and the pairs, by places in the order of ids. */
export interface Timed {
  readonly features: number
  readonly candidates: number
  readonly pairs: readonly string[]
}

/** The compiled prototype; or why there is none. */
export function compiled(
  folder: string,
  source: string = sourceOfBuilt,
): { readonly program: string } | { readonly why: string } {
  const program = join(folder, "limit")
  const { status, stderr, error } = spawnSync("cc", ["-O2", "-o", program, source, "-lm"], { encoding: "utf8" })
  return status === 0 ? { program } : { why: error?.message ?? stderr.trim().split("\n").at(-1) ?? "cc failed" }
}

/** Write what it reads: see the head of `limit.c`. `reports` in the order of their ids. */
export function writeForPrototype(folder: string, reports: readonly Report[]): void {
  const stems = new Map<string, string>()
  for (const report of reports)
    for (const { kind, norm, stem } of readText(report).tokens) if (kind !== "mark") stems.set(norm, stem)
  const { frequencies } = shipped
  const vocabulary = [...stems].map(([norm, stem]) => `${norm}\t${stem}\t${textsWith(frequencies, stem)}\n`)
  writeFileSync(join(folder, "vocabulary"), `${frequencies.texts}\n${vocabulary.join("")}`)
  writeFileSync(join(folder, "texts"), reports.map(({ text }) => `${text}\n\f`).join(""))
}

/** Run it once. */
export function runPrototype(program: string, folder: string): Timed {
  const [vocabulary, texts, pairs] = ["vocabulary", "texts", "pairs"].map(name => join(folder, name))
  const { status, stdout, error } = spawnSync(program, [vocabulary!, texts!, pairs!], { encoding: "utf8" })
  if (status !== 0) throw new Error(`limit failed: ${error?.message ?? `exit code ${status}`}`)
  const [features, candidates] = stdout.split(" ").map(Number) as [number, number]
  return { features, candidates, pairs: readFileSync(pairs!, "utf8").split("\n").filter(Boolean) }
}
