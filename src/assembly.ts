// What was found in a pile → the trace: reports with their sigla, alterations by gravity, problems by path.

import { byGravity } from "./kit/gravity.js"
import { byCodeUnit } from "./model/identity.js"
import type { Problem } from "./model/problem.js"
import type { Masks } from "./model/masks.js"
import type { Report } from "./model/report.js"
import type { Findings, Given, Trace } from "./model/trace.js"

/** Lay out a trace: reports with their sigla (`texts` in canonical order), alterations by gravity, problems by path. */
export function traceOf(
  texts: readonly { readonly text: Masks & { readonly report: Report } }[],
  found: Findings,
  { problems, amendments }: Given,
  met: readonly Problem[],
): Trace {
  const read = texts.flatMap(({ text }) => text.report.problems)
  return {
    version: 1,
    reports: texts.map(({ text: { report, masked, background } }, index) => ({
      ...report,
      siglum: siglum(index),
      intrusions: report.intrusions.map(({ start, end }) => [start, end] as const),
      masked,
      background,
    })),
    stories: found.stories,
    origins: found.origins,
    lost: found.lost,
    derivations: found.derivations,
    sharedSources: found.sharedSources,
    alterations: [...found.alterations].sort(byGravity),
    record: found.record,
    persons: found.persons,
    problems: [...problems, ...met, ...read].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.what, b.what)),
    marks: [],
    amendments,
  }
}

/** A, B … Z, AA, AB … */
function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter
}
