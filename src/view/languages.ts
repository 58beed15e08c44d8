// Pages in languages whose words are not read: what was altered between them is not told, and that is said.

import type { TracedReport } from "../model/trace.js"
import { isRead } from "../text/languages.js"

const nameOf = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" })

/** "German is not read: …" of reports that are held against one another; null where all are read. */
export function unreadText(reports: readonly Pick<TracedReport, "language">[]): string | null {
  const codes = [...new Set(reports.filter(report => !isRead(report)).map(({ language }) => language))].sort()
  if (codes.length === 0) return null
  const names = codes.map(code => nameOf.of(code) ?? code)
  return `the words of ${names.join(" and ")} are not read, and what was altered is not told`
}
