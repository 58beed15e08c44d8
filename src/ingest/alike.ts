// Pages that print one text to the letter, and have all else in common that a stage reads: what is found in one of them is
// found in each. A dispatch carried a thousand times is read once.

import { groupBy } from "../kit/groups.js"
import type { Masked } from "./recurring/recurring.js"

/** Of each page the place of the first that is alike but for where it stands and what it is called. */
export function alikeIn(pages: readonly Masked[]): number[] {
  const first = [...pages.keys()]
  for (const places of groupBy(first, n => pages[n]!.report.text).values()) {
    if (places.length === 1) continue
    for (const same of groupBy(places, n => contentOf(pages[n]!)).values()) for (const n of same) first[n] = same[0]!
  }
  return first
}

function contentOf({ report, ...masks }: Masked): string {
  const { id: _id, path: _path, address: _address, problems: _problems, ...content } = report
  return JSON.stringify([content, masks])
}
