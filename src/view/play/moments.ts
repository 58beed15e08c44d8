// When each page of a story appears: at its own date where nothing speaks against that, never before what it comes from.
// A page without a date appears when the last of those that it comes from has; one that nothing stands above, before the
// first that comes from it.

import { depthsOf } from "../../kit/descent.js"
import { groupBy } from "../../kit/groups.js"
import { plural } from "../../kit/plural.js"
import type { Story } from "../../model/record.js"
import { inUtc } from "../../model/time.js"
import { listed } from "../../record/origins.js"
import type { PlayMoment } from "../shapes.js"
import { nameOf, type Survey } from "../survey.js"
import { dateText } from "../words.js"

/** Where a page stands in time. */
interface Placed {
  readonly report: string
  /** Its date, or that of what it hangs on; "" where nothing around it has one. */
  readonly at: string
  readonly dated: boolean
  readonly depth: number
}

/** Pages named when they appear together; the rest is counted. */
const mostNamed = 3

/** Moments in order, and what their order rests on. */
export function playMoments(view: Survey, story: Story): { moments: PlayMoment[]; note: string | null } {
  const placed = placesOf(view, story)
  const groups = groupBy(placed, ({ at, dated, depth }) => `${at}\u0000${dated ? "" : depth}`)
  const moments = [...groups.values()].map((together): PlayMoment => {
    const { at, dated } = together[0]!
    const reports = together.map(({ report }) => report)
    const when = dated ? dateText(at) : at === "" ? "no date" : `after ${dateText(at)}: no date`
    return { when, dated, reports, text: appearText(view, reports) }
  })
  const undated = placed.filter(({ dated }) => !dated).length
  const note =
    undated === 0
      ? null
      : `${plural(undated, "page has", "pages have")} no date that can be used, and ${undated === 1 ? "stands" : "stand"} behind what ${undated === 1 ? "it comes" : "they come"} from.`
  return { moments, note }
}

function placesOf(view: Survey, story: Story): Placed[] {
  const here = new Set(story.reports.filter(id => view.reports.has(id)))
  const above = (id: string) =>
    (view.above.get(id) ?? []).flatMap(({ exemplar }) => (here.has(exemplar) ? [exemplar] : []))
  const depths = depthsOf(here, above)
  const inDescent = [...here].sort((a, b) => depths.get(a)! - depths.get(b)!)
  const own = new Map(inDescent.flatMap(id => datesOf(view, id).map(date => [id, date] as const)))
  const first = new Map<string, string>()
  for (const id of inDescent.toReversed()) {
    const date = own.get(id) ?? first.get(id)
    if (date === undefined) continue
    for (const one of above(id)) if (!first.has(one) || inUtc(date) < inUtc(first.get(one)!)) first.set(one, date)
  }
  const places = new Map<string, Placed>()
  for (const report of inDescent) {
    const from = above(report).map(id => places.get(id)!.at)
    const last = from.reduce((a, b) => (inUtc(a) < inUtc(b) ? b : a), "")
    const date = own.get(report)
    const dated = date !== undefined && inUtc(date) >= inUtc(last)
    const at = dated ? date : last || first.get(report) || ""
    places.set(report, { report, at, dated, depth: depths.get(report)! })
  }
  return [...places.values()].sort(inTime)
}

/** What has no date and hangs on nothing dated stands last; of one time, who is copied stands before who copies. */
function inTime(a: Placed, b: Placed): number {
  const [x, y] = [a.at === "" ? "~" : inUtc(a.at), b.at === "" ? "~" : inUtc(b.at)]
  if (x !== y) return x < y ? -1 : 1
  return a.depth - b.depth || Number(b.dated) - Number(a.dated)
}

function datesOf(view: Survey, id: string): string[] {
  const published = view.reports.get(id)!.published
  return published && published.doubt === undefined ? [published.value] : []
}

function appearText(view: Survey, reports: readonly string[]): string {
  const names = reports.map(id => `${view.reports.get(id)!.siglum} ${nameOf(view, id)}`)
  return `${listed(names, mostNamed)} ${reports.length === 1 ? "appears" : "appear"}`
}

/** The moment in which each report appears, by report. */
export function momentOf(moments: readonly PlayMoment[]): ReadonlyMap<string, number> {
  return new Map(moments.flatMap(({ reports }, i) => reports.map(id => [id, i] as const)))
}
