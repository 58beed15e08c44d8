// Pages that print one text to the letter, and have all else in common that a stage reads: what is found in one of them is
// found in each. A dispatch carried a thousand times is read once.

import { firstAlike } from "../kit/groups.js"
import type { Masked } from "./recurring/recurring.js"

/** Of each page the place of the first that is alike but for where it stands and what it is called. */
export function alikeIn(pages: readonly Masked[]): number[] {
  return firstAlike(pages, ({ report }) => report.text, contentOf)
}

function contentOf({ report, ...masks }: Masked): string {
  const { id: _id, path: _path, address: _address, problems: _problems, ...content } = report
  return JSON.stringify([content, masks])
}
