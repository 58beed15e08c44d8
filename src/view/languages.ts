// Pages in languages whose words are not read: what was altered between them is not told, and that is said.

import type { TracedReport } from "../model/trace.js"
import { isRead } from "../text/languages.js"

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" })

/** "German": what a language is called; of which nobody could tell, that it is not known. */
export function languageName(code: string): string {
  return code === "und" ? "not known" : (names.of(code) ?? code)
}

/** "German is not read: …" of reports that are held against one another; null where all are read. */
export function unreadText(reports: readonly Pick<TracedReport, "language">[]): string | null {
  const codes = [...new Set(reports.filter(report => !isRead(report)).map(({ language }) => language))].sort()
  if (codes.length === 0) return null
  const told = codes.map(languageName)
  return `the words of ${told.join(" and ")} are not read, and what was altered is not told`
}
