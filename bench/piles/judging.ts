// A traced pile held against its truth: arrows, pairs that are joined, origins, dispatches, newsrooms, stories.

import type { Trace } from "../../src/model/trace.js"
import { bCubed } from "../b-cubed.js"
import { reach, type TrueDescent, trueDescent } from "./descent.js"
import { isSame, says } from "./newsrooms.js"
import type { Judged } from "./tally.js"
import { pageNames, type PileTruth } from "./truth.js"

/** A traced pile beside its truth. */
interface Pile {
  readonly truth: PileTruth
  readonly traced: Trace
  /** Id of a report → the name by which the truth knows its page. */
  readonly nameOf: ReadonlyMap<string, string>
  readonly descent: TrueDescent
}

/** Judge one pile. */
export function judge(truth: PileTruth, traced: Trace): Judged[] {
  const nameOf = pageNames(truth, traced.reports)
  const pile = { truth, traced, nameOf, descent: trueDescent(truth, [...nameOf.values()]) }
  return [arrows(pile), pairs(pile), origins(pile), dispatches(pile), newsrooms(pile), stories(pile)]
}

/** Lines from page to page. */
function arrows({ traced, nameOf, descent }: Pile): Judged {
  const counts = { judged: 0, kin: 0, right: 0, ancestral: 0, decided: 0, backwards: 0 }
  const notes: string[] = []
  for (const { exemplar, copy, kind, direction } of traced.derivations) {
    const [from, to] = [nameOf.get(exemplar), nameOf.get(copy)]
    const how = from !== undefined && to !== undefined ? descent.standing(from, to) : "open"
    if (from === undefined || to === undefined || how === "open") continue
    const decided = direction === "decided"
    const right = how === (decided ? "down" : "unordered")
    counts.judged++
    if (how !== "apart") counts.kin++
    if (right) counts.right++
    else
      notes.push(`${from} → ${to} ${kind} ${direction}: ${how}${how === "apart" ? ` (${descent.why(from, to)})` : ""}`)
    if (how !== "down" && how !== "up") continue
    counts.ancestral++
    if (decided) counts.decided++
    if (decided && how === "up") counts.backwards++
  }
  return { counts, notes }
}

/** Pairs that the trace joins below one text, lost exemplars included. */
function pairs({ traced, nameOf, descent }: Pile): Judged {
  const counts = { pairs: 0, joined: 0, grouped: 0, groupedTruly: 0 }
  const notes: string[] = []
  // Reports on one release are joined by no copying: that is judged neither way.
  const releases = new Set(traced.lost.filter(lost => "kind" in lost && lost.kind === "release").map(({ id }) => id))
  const exemplars = new Map<string, string[]>()
  for (const { exemplar, copy } of traced.derivations)
    if (!releases.has(exemplar)) exemplars.set(copy, [...(exemplars.get(copy) ?? []), exemplar])
  const above = [...nameOf].map(([id, page]) => ({ page, ids: reach(id, one => exemplars.get(one) ?? []) }))
  for (const [i, a] of above.entries()) {
    for (const b of above.slice(i + 1)) {
      const how = descent.standing(a.page, b.page)
      if (how === "open") continue
      const joined = [...a.ids].some(id => b.ids.has(id))
      if (joined) counts.grouped++
      if (joined && how !== "apart") counts.groupedTruly++
      if (joined && how === "apart") notes.push(`${a.page} and ${b.page} are joined: ${descent.why(a.page, b.page)}`)
      if (how === "apart" || !descent.mustJoin(a.page, b.page)) continue
      counts.pairs++
      if (joined) counts.joined++
      else notes.push(`${a.page} and ${b.page} are not joined (${how})`)
    }
  }
  return { counts, notes }
}

function origins({ truth, traced }: Pile): Judged {
  if (truth.established !== "whole" || typeof truth.origins !== "number") return { counts: {}, notes: [] }
  const found = traced.origins.length
  const [least, most] = truth.originsRange ?? [truth.origins, truth.origins]
  const exact = found === truth.origins
  return {
    counts: { whole: 1, origins: Number(exact), within: Number(found >= least && found <= most) },
    notes: exact ? [] : [`${found} origins, ${truth.origins} in truth`],
  }
}

/** Lost reports behind two pages and more. */
function dispatches({ truth, traced, nameOf, descent }: Pile): Judged {
  const copies = new Map<string, string[]>()
  for (const { exemplar, copy, direction, kind } of traced.derivations)
    if (direction === "decided" || kind === "identical") copies.set(exemplar, [...(copies.get(exemplar) ?? []), copy])
  const below = traced.lost.map(({ id }) =>
    [...reach(id, one => copies.get(one) ?? [])].flatMap(one => nameOf.get(one) ?? []),
  )
  const wanted = truth.lost.filter(({ label }) => descent.carriers(label).length > 1)
  const missed = wanted.filter(({ label }) => {
    const carriers = new Set(descent.carriers(label))
    const lost = descent.node(label)
    const belongs = (page: string) => [...descent.above(page)].some(above => above === lost || carriers.has(above))
    return !below.some(pages => [...carriers].every(page => pages.includes(page)) && pages.every(belongs))
  })
  return {
    counts: { dispatches: wanted.length, placed: wanted.length - missed.length },
    notes: missed.map(({ label }) => `${label} behind ${descent.carriers(label).length} pages is not placed`),
  }
}

/** Pages that say who reported. */
function newsrooms({ truth, traced, nameOf }: Pile): Judged {
  const saying = traced.reports.flatMap(report => {
    const page = nameOf.get(report.id)!
    const wanted = truth.newsrooms[page]
    return wanted && !wanted.includes("?") && says(report, page, wanted) ? [{ report, page, wanted }] : []
  })
  const wrong = saying.filter(({ report, wanted }) => !isSame(wanted, report.newsroom))
  return {
    counts: { saying: saying.length, newsrooms: saying.length - wrong.length },
    notes: wrong.map(({ report, page, wanted }) => `newsroom of ${page} is ${report.newsroom}, ${wanted} in truth`),
  }
}

/** Pages grouped by event. */
function stories({ truth, traced, nameOf }: Pile): Judged {
  const events = new Map(truth.stories.flatMap((pages, event) => pages.map(page => [page, event] as const)))
  const found = traced.stories.map(({ reports }) => reports.map(id => nameOf.get(id)!))
  const { things, precision, recall } = bCubed(found, events)
  return { counts: { inStories: things, storiesPrecision: precision, storiesRecall: recall }, notes: [] }
}
