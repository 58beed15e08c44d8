// Shared sources: reports that quote the same speech or release and do not copy one another.
//
// Runs of quoted words are indexed; a run is shared by the reports that have it inside marks. Of those only the first on
// each line of descent count, the others have it from them. Runs that the same reports share are one source: two
// reporters at one press conference quote it more than once.

import type { Derivation, SharedSource } from "../model/derivation.js"
import { digest } from "../model/identity.js"
import type { Passage } from "../model/span.js"
import type { Witness } from "../match/witness.js"

/** Quoted words in a row that two reporters do not hit on by themselves. */
const runLength = 5

/** One occurrence of a run: in which report, from which token to which (half-open). */
interface Place {
  readonly report: Witness
  readonly from: number
  readonly to: number
}

/** All shared sources, in the order of their first report and place in it. */
export function sharedSources(witnesses: readonly Witness[], derivations: readonly Derivation[]): SharedSource[] {
  const ancestors = ancestorsOf(derivations)
  const shared = new Map<string, Place[]>()
  for (const [run, places] of quotedRuns(witnesses)) {
    const heads = headsOf(places, ancestors)
    if (heads.length > 1) shared.set(run, heads)
  }
  return united(shared).map(places => {
    const spans = passagesOf(places, witnesses)
    const reports = [...new Set(spans.map(({ report }) => report))]
    const first = witnesses.find(({ id }) => id === reports[0])!
    const longest = spans
      .filter(({ report }) => report === first.id)
      .reduce((x, y) => (y.end - y.start > x.end - x.start ? y : x))
    const what = first.text.report.text.slice(longest.start, longest.end).replace(/\s+/g, " ")
    return { id: `x${digest(what, reports)}`, reports, what, spans }
  })
}

/** Every run of quoted words with its places, one a report, in the order of the reports. */
function quotedRuns(witnesses: readonly Witness[]): Map<string, Place[]> {
  const runs = new Map<string, Place[]>()
  for (const report of witnesses) {
    const { tokens } = report.text
    let words: number[] = []
    for (let t = 0; t < tokens.length; t++) {
      if (!report.quoted[t]) words = []
      else if (tokens[t]!.kind !== "mark") words.push(t)
      if (words.length < runLength || tokens[t]!.kind === "mark") continue
      const [from, to] = [words.at(-runLength)!, t + 1]
      const run = words
        .slice(-runLength)
        .map(w => tokens[w]!.norm)
        .join(" ")
      const places = runs.get(run) ?? []
      if (places.at(-1)?.report !== report) runs.set(run, [...places, { report, from, to }])
    }
  }
  return runs
}

/** The first reports on each line of descent that have a run; none where all are of one line or one lost parent. */
function headsOf(places: readonly Place[], ancestors: ReadonlyMap<string, ReadonlySet<string>>): Place[] {
  if (places.length < 2) return []
  const carriers = new Set(places.map(({ report }) => report.id))
  const above = (id: string) => ancestors.get(id) ?? none
  const heads = places.filter(({ report }) => [...above(report.id)].every(id => !carriers.has(id)))
  const [first] = heads
  const independent = heads.some(({ report }) => [...above(report.id)].every(id => !above(first!.report.id).has(id)))
  return heads.length > 1 && (independent || above(first!.report.id).size === 0) ? heads : []
}

const none: ReadonlySet<string> = new Set()

/** For every copy its exemplars, theirs, and so on, lost ones included. */
function ancestorsOf(derivations: readonly Derivation[]): Map<string, Set<string>> {
  const exemplars = new Map<string, string[]>()
  for (const { exemplar, copy } of derivations) exemplars.set(copy, [...(exemplars.get(copy) ?? []), exemplar])
  const ancestors = new Map<string, Set<string>>()
  for (const copy of exemplars.keys()) {
    const all = new Set<string>()
    const open = [...exemplars.get(copy)!]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (all.has(id)) continue
      all.add(id)
      for (const above of exemplars.get(id) ?? []) open.push(above)
    }
    ancestors.set(copy, all)
  }
  return ancestors
}

/** Runs that have two of their reports in common are of one source: the places of each source. */
function united(shared: ReadonlyMap<string, readonly Place[]>): Place[][] {
  const runs = [...shared.values()]
  const head = runs.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (head[at] !== at) at = head[at]!
    return at
  }
  const byPair = new Map<string, number>()
  for (const [i, [first, ...others]] of runs.entries()) {
    for (const other of others) {
      const pair = `${first!.report.id} ${other.report.id}`
      head[find(i)] = find(byPair.get(pair) ?? i)
      byPair.set(pair, i)
    }
  }
  const sources = new Map<number, Place[]>()
  for (const [i, places] of runs.entries()) sources.set(find(i), [...(sources.get(find(i)) ?? []), ...places])
  return [...sources.values()]
}

/** Places as passages: overlapping ones joined, report by report. */
function passagesOf(places: readonly Place[], witnesses: readonly Witness[]): Passage[] {
  const passages: Passage[] = []
  const inOrder = witnesses.filter(one => places.some(({ report }) => report === one))
  for (const { id, text } of inOrder) {
    const own = places.filter(({ report }) => report.id === id).sort((x, y) => x.from - y.from)
    for (const { from, to } of own) {
      const [start, end] = [text.tokens[from]!.start, text.tokens[to - 1]!.end]
      const last = passages.at(-1)
      if (last?.report === id && start <= last.end) {
        passages[passages.length - 1] = { ...last, end: Math.max(last.end, end) }
      } else passages.push({ report: id, start, end })
    }
  }
  return passages
}
