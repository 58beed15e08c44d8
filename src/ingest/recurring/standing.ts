// On which of an outlet's pages a run of words stands, and whether those pages are unlike. Copies and versions of one report
// recur as well, and are what the program looks for: only what stands on pages that have little else in common recurs.

import { lazily } from "../../kit/lazily.js"
import { type Line, mayRecur, shingle } from "./words.js"

/** How far runs of words recur: `few`, on two unlike pages; `many`, on three, each unlike two others. */
export type Standing = "few" | "many"

/** Of the pages with a run so many are looked at, spread over all: three unlike ones are among them or hardly anywhere. */
const mostLookedAt = 12
/** Unlike pages on which a run must stand. Two may share a slogan, a place or a source. */
const fewestPages = 3
/** Lines at least this long are the text by which two pages are compared. */
const longLine = 80
/** Two pages are unlike where both have long lines and at most this share of the fewer ones stands in the other … */
const mostShared = 0.2
/** … or a single one of so many, for a form of one line may stand in the shortest story. */
const manyForOne = 3
/** A line stands in a page, or is a stretch that recurs, where this share of it does: a few words may differ. */
export const mostOfLine = 0.75

/** How far each run of words and each whole line recurs over pages; `vouching` says which pages count. */
export function standings(
  pages: readonly (readonly Line[])[],
  vouching: (page: number) => boolean,
): (run: number) => Standing | null {
  const { places, isTwice } = recurring(pages, vouching)
  const isUnlike = unlikeness(pages)
  const told = new Map<string, Standing | null>()
  return run => {
    if (!isTwice(run)) return null
    const standing = places.get(run)
    if (!standing) return null
    // Most runs that recur do so on two pages: those of copies.
    if (standing.length === 2) return isUnlike(standing[0]!, standing[1]!) ? "few" : null
    const key = standing.join()
    const known = told.get(key)
    if (known !== undefined) return known
    const found = standingOn(standing, isUnlike)
    told.set(key, found)
    return found
  }
}

function standingOn(pages: readonly number[], isUnlike: (p: number, q: number) => boolean): Standing | null {
  const unlike = pages.map(p => {
    let others = 0
    for (const q of pages) if (others < fewestPages - 1 && q !== p && isUnlike(p, q)) others++
    return others
  })
  if (unlike.filter(others => others >= fewestPages - 1).length >= fewestPages) return "many"
  return unlike.some(others => others > 0) ? "few" : null
}

/** Pages by the runs that stand on two and more, at most `mostLookedAt` each. */
interface Recurring {
  readonly places: ReadonlyMap<number, readonly number[]>
  /** False for most runs that stand on one page: asked before they are looked for. */
  readonly isTwice: (run: number) => boolean
}

/**
 * Runs are counted by some of their bits first: only those that may stand on two pages are posted. One number a posting, the
 * run above and the page below, sorted: 8 bytes each, where a map of lists would take a hundred.
 */
function recurring(pages: readonly (readonly Line[])[], vouching: (page: number) => boolean): Recurring {
  const each = pages.map((page, p) => (vouching(p) ? runsOf(page) : new Set<number>()))
  const all = each.reduce((sum, runs) => sum + runs.size, 0)
  const unused = Math.max(8, Math.clz32(all) - 3)
  const counts = new Uint8Array(2 ** (32 - unused))
  for (const runs of each) {
    for (const run of runs) {
      const slot = run >>> unused
      if (counts[slot]! < 2) counts[slot]!++
    }
  }
  const isTwice = (run: number) => counts[run >>> unused]! > 1
  const postings: number[] = []
  for (const [p, runs] of each.entries())
    for (const run of runs) if (isTwice(run)) postings.push(run * pages.length + p)
  return { places: postedOn(Float64Array.from(postings).sort(), pages.length), isTwice }
}

/** Where the runs of postings stand that stand twice and more. */
function postedOn(postings: Float64Array, pages: number): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  const runAt = (n: number) => Math.floor(postings[n]! / pages)
  for (let from = 0, to = 0; from < postings.length; from = to) {
    const run = runAt(from)
    while (to < postings.length && runAt(to) === run) to++
    if (to - from < 2) continue
    const step = Math.max(1, (to - from) / mostLookedAt)
    const holders: number[] = []
    for (let n = from; n < to; n += step) holders.push(postings[Math.floor(n)]! % pages)
    found.set(run, holders)
  }
  return found
}

/** What of a page may recur: its lines, and their runs of words. */
function runsOf(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  for (const line of lines) {
    if (mayRecur(line, 0, line.words.length)) found.add(line.whole)
    for (let from = 0; from < line.runs.length; from++)
      if (mayRecur(line, from, from + shingle)) found.add(line.runs[from]!)
  }
  return found
}

/** Whether most of a line's runs stand among others. */
function isMostly(runs: Uint32Array, there: ReadonlySet<number>): boolean {
  let shared = 0
  for (const run of runs) if (there.has(run)) shared++
  return shared >= mostOfLine * runs.length
}

/** Whether two pages are unlike: asked often of the same two. */
function unlikeness(pages: readonly (readonly Line[])[]): (p: number, q: number) => boolean {
  const long = pages.map(lines => lines.filter(({ start, end }) => end - start >= longLine))
  const runs = pages.map(lines =>
    lazily(() => {
      const found = new Set<number>()
      for (const line of lines) for (const run of line.runs) found.add(run)
      for (const line of lines) found.add(line.whole)
      return found
    }),
  )
  // For each two of them whether that is known, and what.
  const known = new Uint8Array(pages.length * pages.length)
  const tell = (few: number, many: number): boolean => {
    const there = runs[many]!()
    const stands = ({ runs, whole }: Line) => there.has(whole) || (runs.length > 0 && isMostly(runs, there))
    const lines = long[few]!
    const shared = lines.length === 0 ? 1 : lines.filter(stands).length
    return shared <= lines.length * mostShared || (shared === 1 && lines.length >= manyForOne)
  }
  return (p, q) => {
    const fewer = long[p]!.length - long[q]!.length || p - q
    const [a, b] = fewer < 0 ? [p, q] : [q, p]
    const key = a * pages.length + b
    if (known[key] === 0) known[key] = tell(a, b) ? 2 : 1
    return known[key] === 2
  }
}
