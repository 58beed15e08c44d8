// What stands in the second line of a box of the family tree.

import { listed } from "../../record/origins.js"
import { headingOf } from "../heading.js"
import { unsureText } from "../origins.js"
import { nameOf, siglumOf, type Survey, takes } from "../survey.js"
import type { Box } from "./boxes.js"

/** Outlets named of a box that stands for several; the rest is counted. */
const mostNamed = 2

/** "rewrites B" or, for an origin, what the page says of itself: its dateline's agency, or its title. */
export function lineOf(view: Survey, id: string): string {
  const report = view.reports.get(id)!
  const above = view.above.get(id) ?? []
  if (above.length === 0) {
    return unsureText(view.trace, id, one => siglumOf(view, one)) ?? headingOf(report)
  }
  if (above.some(({ direction }) => direction === "undecided")) {
    return `${above.every(({ kind }) => kind === "identical") ? "the same text" : "shares a text"}; order unknown`
  }
  if (above.length > 1) return `draws on ${above.length} reports`
  return takes(view, above[0]!)
}

/** Of several printings of one text: whether anything is known of their order, and who prints it. */
export function printingsText(view: Survey, { id, members, above }: Box): string {
  const [chief] = above
  const order = id.endsWith("-copies") && chief ? takes(view, chief) : "order unknown"
  return `${order} · ${outletsOf(view, members)}`
}

/** Of boxes folded together: whose they are. */
export function foldText(view: Survey, boxes: readonly Box[]): string {
  return outletsOf(
    view,
    boxes.flatMap(({ members }) => members),
  )
}

function outletsOf(view: Survey, ids: readonly string[]): string {
  return listed([...new Set(ids.map(id => nameOf(view, id)))], mostNamed)
}
