// Who stands behind an entry, in words: `2 newsrooms (AP, VOA), 2 origins, 4 pages`. Numbers are counted, never rated.

import type { Entry } from "../../model/record.js"
import { standingText } from "../../view/newsrooms.js"
import { count } from "./labels.js"

/** Newsrooms, origins and pages of an entry, with those whom the pages name as having said it. */
export function standing({
  newsrooms,
  owners,
  origins,
  reports,
  citedSources,
}: Pick<Entry, "newsrooms" | "owners" | "origins" | "reports" | "citedSources">): string {
  const parts = [standingText(newsrooms, owners), count(origins.length, "origin"), count(reports.length, "page")]
  return parts.join(", ") + (citedSources.length ? `; cites ${citedSources.join(", ")}` : "")
}
