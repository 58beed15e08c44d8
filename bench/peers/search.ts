// Programs that find pairs of texts, each run in a process of its own over the same lines: what each took, and found. Run
// as a program (`search.js LINE TEXTS OUT`), this is the process of one of this program's own two lines.

import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { groupBy } from "../../src/kit/groups.js"
import type { Report } from "../../src/model/report.js"
import { candidatesOf } from "./candidates.js"
import { kinOf } from "./kin.js"

const self = fileURLToPath(import.meta.url)
/** Built, this file stands in `dist/bench/peers`. */
const script = join(import.meta.dirname, "../../../bench/peers/pairs.py")

/** A report in its pile; pairs are looked for within piles. */
export interface Piled {
  readonly pile: string
  readonly report: Report
}

/** A pair of texts, by their places in what was searched, the earlier first. */
export type Pair = readonly [number, number]

/** Seconds of user CPU and of the wall clock from texts in memory to pairs, and the pairs, each once. */
export interface Search {
  readonly user: number
  readonly wall: number
  readonly pairs: readonly Pair[]
}

/** A program that finds pairs. */
export interface Finder {
  readonly name: string
  /** The command to which two files are named: the texts, and where the findings go. */
  readonly command: readonly string[]
  /** It takes all pairs of a small pile, and is not asked which of them are kin. */
  readonly takesAll: boolean
}

const lines = { candidates: "stemma to candidates", kinship: "stemma to kinship" } as const
type Line = keyof typeof lines
/** Names of this program's own finders. */
export const ownFinders: readonly string[] = Object.values(lines)

/** All finders that can be had; `python` is null where there is none. */
export function findersOf(python: string | null): Finder[] {
  const ours = Object.entries(lines).map(([line, name]) => ({
    name,
    command: [process.execPath, ...process.execArgv, self, line],
    takesAll: line === "candidates",
  }))
  const programs = python === null ? [] : ["datasketch", "rensa", "text-dedup"]
  return [...ours, ...programs.map(name => ({ name, command: [python!, script, name], takesAll: false }))]
}

/** Write texts where finders read them. */
export function writeTexts(file: string, texts: readonly Piled[]): void {
  const line = ({ pile, report }: Piled) => `${JSON.stringify({ pile, text: report.text, report })}\n`
  writeFileSync(file, texts.map(line).join(""))
}

/** Run a finder once. */
export function search({ name, command }: Finder, texts: string, out: string): Search {
  const [program, ...args] = command
  const { status, stderr, error } = spawnSync(program!, [...args, texts, out], { encoding: "utf8" })
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr.slice(-2000)}`)
  const found = JSON.parse(readFileSync(out, "utf8")) as { user: number; wall: number; pairs: number[] }
  return { user: found.user, wall: found.wall, pairs: paired(found.pairs) }
}

function paired(places: readonly number[]): Pair[] {
  const seen = new Set<string>()
  const pairs: Pair[] = []
  for (let i = 0; i < places.length; i += 2) {
    const [a, b] = [Math.min(places[i]!, places[i + 1]!), Math.max(places[i]!, places[i + 1]!)]
    const key = `${a} ${b}`
    if (a === b || seen.has(key)) continue
    seen.add(key)
    pairs.push([a, b])
  }
  return pairs
}

/** Add up what the search of every pile takes, and give the pairs as places. */
async function own(line: Line, texts: readonly Piled[]): Promise<{ user: number; wall: number; pairs: number[] }> {
  const place = new Map(texts.map(({ pile, report }, n) => [`${pile}/${report.id}`, n]))
  let [user, wall] = [0, 0]
  const pairs: number[] = []
  for (const [pile, of] of groupBy(texts, one => one.pile)) {
    const reports = of.map(({ report }) => report)
    const [used, begun] = [process.cpuUsage(), performance.now()]
    let stopped = false
    const stop = () => {
      if (stopped) return
      stopped = true
      user += process.cpuUsage(used).user / 1e6
      wall += (performance.now() - begun) / 1000
    }
    const found = line === "kinship" ? await kinOf(reports, stop) : candidatesOf(reports)
    stop()
    for (const pair of found) for (const id of pair) pairs.push(place.get(`${pile}/${id}`)!)
  }
  return { user, wall, pairs }
}

if (process.argv[1] === self) {
  const [, , line, texts, out] = process.argv
  const piled = readFileSync(texts!, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(one => JSON.parse(one) as Piled)
  writeFileSync(out!, JSON.stringify(await own(line as Line, piled)))
}
