// What reports are called where letters stand for them: look-ups by id, for whoever has a trace and no survey of it.

import type { Trace } from "../model/trace.js"

/** Sigla of reports and labels of lost exemplars, by id. */
export function namer({ reports, lost }: Pick<Trace, "reports" | "lost">): (id: string) => string {
  const names = new Map<string, string>([
    ...reports.map(report => [report.id, report.siglum] as const),
    ...lost.map(one => [one.id, one.label] as const),
  ])
  return id => names.get(id) ?? id
}
