// Pairs of reports for the tests of this folder, made from paragraphs of our own fiction.

import { annotate } from "../annotate/annotate.js"
import { shipped } from "../knowledge.js"
import { align } from "../match/align.js"
import { weighed } from "../match/rarity.js"
import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import type { Report } from "../model/report.js"
import { readText } from "../text/text.js"
import { reportOf } from "../../test/reports.js"
import { collate } from "./collate.js"

/** Paragraphs as an annotated report, with what else is known of it. */
export function annotated(id: string, paragraphs: readonly string[], given: Partial<Report> = {}): Annotated {
  return annotate(readText(reportOf(paragraphs, { ...given, id })), shipped)
}

/** Two reports, their alignment, and what was altered from the first to the second. */
export interface Pair {
  readonly a: Annotated
  readonly b: Annotated
  readonly alignment: Alignment
  readonly alterations: readonly Alteration[]
}

/** Lay two texts side by side; `ofCopy` is what else is known of the copy. */
export function pairOf(exemplar: readonly string[], copy: readonly string[], ofCopy: Partial<Report> = {}): Pair {
  const [a, b] = [annotated("a", exemplar), annotated("b", copy, ofCopy)]
  const [x, y] = weighed([a, b], shipped.frequencies, []) as [Weighed, Weighed]
  const alignment = align(x, y, shipped.lexicon)
  return { a, b, alignment, alterations: collate(a, b, alignment, shipped.lexicon) }
}
