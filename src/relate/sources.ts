// Shared sources: reports that quote the same speech or release and do not copy one another.
//
// Runs of quoted words are indexed; a run is shared by the reports that have it inside marks. Of those only the first on
// each line of descent count, the others have it from them. Runs that the same reports share are one source: two
// reporters at one press conference quote it more than once.

import { reached } from "../kit/descent.js"
import { apart, familyOf, join } from "../kit/families.js"
import { groupBy } from "../kit/groups.js"
import type { Witness } from "../match/witness.js"
import type { Derivation, SharedSource, Stemma } from "../model/derivation.js"
import { digest } from "../model/identity.js"
import type { Passage, Span } from "../model/span.js"

/** Quoted words in a row that two reporters do not hit on by themselves. */
const runLength = 5

/** What a report quotes, stretch by stretch: words with their places. */
export interface QuotedWords {
  readonly report: string
  readonly text: string
  readonly stretches: readonly (readonly QuotedWord[])[]
}

interface QuotedWord extends Span {
  readonly norm: string
}

/** What is asked for shared sources: what reports quote, in canonical order, and who copied whom. */
export interface Quoting {
  readonly reports: readonly QuotedWords[]
  readonly descent: readonly Pick<Derivation, "exemplar" | "copy">[]
}

/** One occurrence of a run: in which report, and where. */
interface Place extends Span {
  readonly report: string
}

/** What is asked for the shared sources of a pile. */
export function quotingOf(witnesses: readonly Witness[], { derivations }: Pick<Stemma, "derivations">): Quoting {
  const descent = derivations.map(({ exemplar, copy }) => ({ exemplar, copy }))
  return { reports: witnesses.map(quotedWordsOf), descent }
}

/** What a witness quotes, in stretches long enough to be compared. */
function quotedWordsOf({ id, text, quoted }: Witness): QuotedWords {
  const stretches: QuotedWord[][] = []
  let open: QuotedWord[] = []
  const close = () => {
    if (open.length >= runLength) stretches.push(open)
    open = []
  }
  for (const [t, { kind, norm, start, end }] of text.tokens.entries()) {
    if (!quoted[t]) close()
    else if (kind !== "mark") open.push({ norm, start, end })
  }
  close()
  return { report: id, text: text.report.text, stretches }
}

/** All shared sources, in the order of their first report and place in it. */
export function sharedSources({ reports, descent }: Quoting): SharedSource[] {
  const above = aboveOf(descent)
  const shared = [...quotedRuns(reports).values()]
    .map(places => headsOf(places, above))
    .filter(heads => heads.length > 1)
  const place = new Map(reports.map(({ report }, i) => [report, i]))
  return united(shared).map(places => {
    const byReport = groupBy(places, ({ report }) => report)
    const carriers = [...byReport.keys()]
      .map(id => place.get(id)!)
      .sort((x, y) => x - y)
      .map(i => reports[i]!)
    const spans = carriers.flatMap(({ report }) => passagesOf(report, byReport.get(report)!))
    const [first] = carriers
    const longest = spans
      .filter(({ report }) => report === first!.report)
      .reduce((x, y) => (y.end - y.start > x.end - x.start ? y : x))
    const what = first!.text.slice(longest.start, longest.end).replace(/\s+/g, " ")
    const ids = carriers.map(({ report }) => report)
    return { id: `x${digest(what, ids)}`, reports: ids, what, spans }
  })
}

/** Every run of quoted words with its places, one a report, in the order of the reports. */
function quotedRuns(reports: readonly QuotedWords[]): Map<string, Place[]> {
  const runs = new Map<string, Place[]>()
  for (const { report, stretches } of reports) {
    for (const words of stretches) {
      for (let w = runLength; w <= words.length; w++) {
        const here = words.slice(w - runLength, w)
        const run = here.map(({ norm }) => norm).join(" ")
        const places = runs.get(run)
        const place = { report, start: here[0]!.start, end: here.at(-1)!.end }
        if (!places) runs.set(run, [place])
        else if (places.at(-1)!.report !== report) places.push(place)
      }
    }
  }
  return runs
}

/** The first reports on each line of descent that have a run; none where all are of one line or one lost parent. */
function headsOf(places: readonly Place[], above: (id: string) => Iterable<string>): Place[] {
  if (places.length < 2) return []
  const carriers = new Set(places.map(({ report }) => report))
  const heads = places.filter(({ report }) => !any(above(report), id => carriers.has(id)))
  if (heads.length < 2) return []
  const overFirst = new Set(above(heads[0]!.report))
  const independent = heads.some(({ report }) => !any(above(report), id => overFirst.has(id)))
  return independent || overFirst.size === 0 ? heads : []
}

/** Whether a question holds of any; of a long line above a report the nearest mostly tells. */
function any(ids: Iterable<string>, holds: (id: string) => boolean): boolean {
  for (const id of ids) if (holds(id)) return true
  return false
}

/** For every copy its exemplars, theirs, and so on, lost ones included, nearest first. */
function aboveOf(derivations: Quoting["descent"]): (id: string) => Iterable<string> {
  const above = groupBy(derivations, ({ copy }) => copy)
  return id => reached(id, at => (above.get(at) ?? []).map(({ exemplar }) => exemplar))
}

/** Runs that have two of their reports in common are of one source: the places of each source. */
function united(runs: readonly (readonly Place[])[]): Place[][] {
  const sources = apart(runs.length)
  const byPair = new Map<string, number>()
  for (const [i, [first, ...others]] of runs.entries()) {
    for (const other of others) {
      const pair = `${first!.report} ${other.report}`
      join(sources, i, byPair.get(pair) ?? i)
      byPair.set(pair, i)
    }
  }
  return [...groupBy(runs.keys(), i => familyOf(sources, i)).values()].map(same => same.flatMap(i => runs[i]!))
}

/** Places in one report as passages: overlapping ones joined. */
function passagesOf(report: string, places: readonly Place[]): Passage[] {
  const passages: Passage[] = []
  for (const { start, end } of [...places].sort((x, y) => x.start - y.start)) {
    const last = passages.at(-1)
    if (last && start <= last.end) passages[passages.length - 1] = { ...last, end: Math.max(last.end, end) }
    else passages.push({ report, start, end })
  }
  return passages
}
