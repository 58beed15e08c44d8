// What was found in a pile → the trace: reports with their sigla, alterations by gravity, problems by path.

import { byGravity } from "./kit/gravity.js"
import { groupBy } from "./kit/groups.js"
import { byCodeUnit } from "./model/identity.js"
import type { Problem } from "./model/problem.js"
import type { Masks } from "./model/masks.js"
import type { Report } from "./model/report.js"
import type { Sigla } from "./review/letters.js"
import { ownersBy } from "./text/newsrooms/listed.js"
import { type Findings, type Given, type Trace, traceVersion } from "./model/trace.js"

/** Lay out a trace: reports with their sigla (`texts` in canonical order), alterations by gravity, problems by path. */
export function traceOf(
  texts: readonly { readonly text: Masks & { readonly report: Report } }[],
  found: Findings,
  { problems, amendments, outlets }: Given,
  sigla: Sigla,
  met: readonly Problem[],
): Trace {
  const ownerOf = ownersBy(outlets ?? [])
  const read = texts.flatMap(({ text }) => text.report.problems)
  return {
    version: traceVersion,
    reports: texts.map(({ text: { report, masked, background } }) => ({
      ...report,
      siglum: sigla.get(report.id)!,
      intrusions: report.intrusions.map(({ start, end }) => [start, end] as const),
      masked,
      owner: report.outlet === null ? null : ownerOf(report.outlet),
      background,
    })),
    stories: found.stories,
    origins: found.origins,
    oneOf: found.oneOf,
    texts: found.texts,
    lost: withStories(found),
    derivations: found.derivations,
    ledgers: found.ledgers.map(({ a, b, stretches }) => ({ a, b, stretches })),
    sharedSources: found.sharedSources,
    alterations: [...found.alterations].sort(byGravity),
    record: found.record,
    persons: found.persons,
    corrections: found.corrections,
    threads: found.threads,
    ...(found.ownership && { ownership: found.ownership }),
    problems: [...problems, ...met, ...read].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.what, b.what)),
    marks: [],
    amendments,
  }
}

/** Lost exemplars with the story that their copies are of; null where they are of several. */
function withStories({ lost, derivations, stories }: Findings): Trace["lost"] {
  const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)))
  const copies = groupBy(derivations, ({ exemplar }) => exemplar)
  return lost.map(one => {
    const own = new Set((copies.get(one.id) ?? []).flatMap(({ copy }) => storyOf.get(copy) ?? []))
    return { ...one, story: own.size === 1 ? [...own][0]! : null }
  })
}
