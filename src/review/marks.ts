// Marks laid on a trace: each mark goes to the finding that has its id, else to one that shares a key with it and may be the
// one that was meant. One mark, one finding: where several may be, the first that no other mark has claimed. A mark whose
// finding is gone waits for it: nothing that a person said is dropped because something else is marked.

import { addTo } from "../kit/groups.js"
import type { Mark, NewJudgement, Review, Verdict } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { type Finding, findingsOf } from "./findings.js"

/** Marks by the id of the finding they stand on now, and those whose finding is not in this trace. */
export interface PlacedMarks {
  readonly byFinding: ReadonlyMap<string, Mark>
  readonly adrift: readonly Mark[]
}

/** Lay the marks of a review on the findings of a trace. */
export function placeMarks(trace: Trace, marks: readonly Mark[]): PlacedMarks {
  const byFinding = new Map<string, Mark>()
  const adrift: Mark[] = []
  if (marks.length === 0) return { byFinding, adrift }
  const findings = findingsOf(trace)
  const ids = new Set(findings.map(finding => finding.id))
  for (const mark of marks) if (ids.has(mark.id)) byFinding.set(mark.id, mark)
  if (marks.every(mark => ids.has(mark.id))) return { byFinding, adrift }
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const key of finding.keys()) addTo(byKey, key, finding)
  }
  const here = textsOf(trace)
  for (const mark of marks) {
    if (ids.has(mark.id)) continue
    const found = mark.keys
      .flatMap(key => byKey.get(key) ?? [])
      .find(finding => !byFinding.has(finding.id) && maybeMeant(mark, finding, here))
    if (found) byFinding.set(found.id, mark)
    else adrift.push(mark)
  }
  return { byFinding, adrift }
}

/** Ids of the reports of a trace, and of the lost exemplars. */
function textsOf({ reports, lost }: Trace): ReadonlySet<string> {
  return new Set([...reports, ...lost].map(({ id }) => id))
}

/**
 * Whether a mark may mean a finding that shares a key with it. An arrow joins two pages, and none of two others that end
 * alike is meant while these are here; an alteration is its copy's, whichever printing it is laid beside.
 */
function maybeMeant(mark: Mark, finding: Finding, here: ReadonlySet<string>): boolean {
  if (finding.kind !== mark.finding) return false
  const [exemplar, copy] = mark.reports ?? []
  const isOf = (id: string | undefined) => id === undefined || !here.has(id) || finding.reports.includes(id)
  return finding.kind === "entry" || (isOf(copy) && (finding.kind === "alteration" || isOf(exemplar)))
}

/**
 * Whether a finding on which a mark stands by its key is the one that was marked, as it is now: an entry with all that it
 * said; else one whose pages are others because these changed. What is said of it then is said in the mark's place.
 */
function isSame(mark: Mark, finding: Finding, here: ReadonlySet<string>): boolean {
  if (mark.id === finding.id) return true
  const keys = new Set(finding.keys())
  if (finding.kind === "entry") return mark.keys.every(key => keys.has(key))
  return !mark.reports?.every(id => here.has(id)) || mark.reports.every(id => finding.reports.includes(id))
}

/**
 * Mark a finding, or take its mark away with `null`. A mark that stood there by its words alone, and is another finding's,
 * is kept and waits. `now` is ISO 8601.
 */
export function judge(
  review: Review,
  trace: Trace,
  id: string,
  judgement: NewJudgement | null,
  now: string,
): Review | null {
  const finding = findingsOf(trace).find(one => one.id === id)
  if (!finding) return null
  const earlier = placeMarks(trace, review.marks).byFinding.get(id)
  const others = review.marks.filter(mark => mark !== earlier)
  if (!judgement) return { ...review, marks: others }
  const { kind, reports } = finding
  const said = { finding: kind, id, keys: finding.keys(), reports, about: finding.about() }
  const mark: Mark = { ...said, ...judgement, at: now }
  const isReplaced = !earlier || isSame(earlier, finding, textsOf(trace))
  return { ...review, marks: [...(isReplaced ? others : review.marks), mark] }
}

/** A trace with the marks that stand on its findings, under the ids they have in it. */
export function withMarks(trace: Trace, marks: readonly Mark[]): Trace {
  const placed = [...placeMarks(trace, marks).byFinding]
  return { ...trace, marks: placed.map(([id, mark]) => ({ ...mark, id })) }
}

/** How many findings of a trace were marked, by verdict. */
export function countMarks({ byFinding }: PlacedMarks): Record<Verdict, number> {
  const marks = [...byFinding.values()]
  const count = (verdict: Verdict) => marks.filter(mark => mark.verdict === verdict).length
  return { right: count("right"), wrong: count("wrong"), open: count("open") }
}
