// Marks laid on a trace: each mark goes to the finding that has its id, else to one that shares a key with it.
// One mark, one finding: where several share the key, the first that no other mark has claimed.

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
  for (const mark of marks) {
    if (ids.has(mark.id)) continue
    const found = mark.keys
      .flatMap(key => byKey.get(key) ?? [])
      .find(finding => finding.kind === mark.finding && !byFinding.has(finding.id))
    if (found) byFinding.set(found.id, mark)
    else adrift.push(mark)
  }
  return { byFinding, adrift }
}

/** Mark a finding, or take its mark away with `null`. `now` is ISO 8601. */
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
  const mark: Mark = { finding: finding.kind, id, keys: finding.keys(), about: finding.about(), ...judgement, at: now }
  return { ...review, marks: [...others, mark] }
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
