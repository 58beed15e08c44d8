// Slug lines in a pair: "BC-Mall Shooting, 3rd Ld-Writethru" numbers a dispatch for the desks that take it, and tells a
// reader nothing. That one is a later version is told by the arrow.

import { type Span, within } from "../../model/span.js"
import { versionIn } from "../../text/newsrooms/versions.js"
import type { Correspondence, Side } from "./correspondence.js"
import type { Draft } from "./draft.js"

/** Longer lines are no slugs, though they may name a version: letters. */
const longest = 160

/** The drafts of a pair without those that tell of its slug lines alone. */
export function beyondSlugs(drafts: readonly Draft[], { a, b }: Correspondence): Draft[] {
  const [ofA, ofB] = [slugOf(a), slugOf(b)]
  if (!ofA && !ofB) return [...drafts]
  return drafts.filter(({ exemplar, copy }) => !(liesIn(ofA, exemplar) && liesIn(ofB, copy)))
}

/** The line in which a page numbers itself; null where none does. */
function slugOf({ report: { report } }: Side): Span | null {
  const at = versionIn(report)?.at
  if (!at) return null
  const start = report.text.lastIndexOf("\n", at.start) + 1
  const line = report.text.slice(start).split("\n", 1)[0]!
  return line.length <= longest ? { start, end: start + line.length } : null
}

/** Whether a place lies in a slug; what has no place on a side lies in none other. */
function liesIn(slug: Span | null, place: Span | null): boolean {
  return place === null || (slug !== null && within(place, slug))
}
