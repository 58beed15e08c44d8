// The reports of the pile, to choose one of.

import type { Page, ReportCard } from "../../serve/shapes.js"
import { useAnswer } from "../api.ts"

/** All reports that a list of choices shows; null while they are on their way. */
export function useReports(): readonly ReportCard[] | null {
  return useAnswer<Page<ReportCard>>("/api/reports?limit=500").data?.items ?? null
}

/** A choice a report. */
export function ReportOptions({ reports }: { readonly reports: readonly ReportCard[] }) {
  return (
    <>
      {reports.map(report => (
        <option key={report.id} value={report.id}>
          {report.siglum} · {report.name} · {report.heading}
        </option>
      ))}
    </>
  )
}
