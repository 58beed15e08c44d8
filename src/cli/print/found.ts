// Which pages of a pile carry a passage, for a person: how many stand behind it, then each reading.

import type { Trace } from "../../model/trace.js"
import { withdrawnText } from "../../view/corrections.js"
import type { Found } from "../../view/find.js"
import { namer } from "../../view/names.js"
import { standingText } from "../../view/newsrooms.js"
import { originOfIt, originText } from "../../view/origins.js"
import { toldBy } from "../../view/title.js"
import type { Terminal } from "../output.js"
import { count, reportLabel } from "./labels.js"
import { hang, paragraph } from "./wrap.js"

/** The whole print-out. */
export function printFound(
  trace: Trace,
  { readings, origins, newsrooms, owners, oneOf }: Found,
  { width, paint }: Terminal,
): string {
  if (readings.length === 0) return "No page here carries it.\n"
  const name = namer(trace)
  const carriers = readings.map(({ report }) => report)
  const behind = standingText(newsrooms, owners)
  const first = `${count(readings.length, "page")} · ${count(origins.length, "origin")} (${origins.map(id => originText({ oneOf }, id, name)).join(", ")}) · ${behind}`
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  return `${[
    ...paragraph(first, width).map(paint.strong),
    ...readings.flatMap(found => {
      const { report, text, reading, marked, speaker } = found
      const how = [
        reading === "same" ? "word for word" : "in other words",
        marked ? "in quotation marks" : "without quotation marks",
        toldBy(speaker, null),
        originOfIt({ oneOf }, origins, report, carriers, name),
        withdrawnText(trace, found, name),
      ].filter(Boolean)
      return [
        "",
        ...hang(`${name(report)}  `, `${reportLabel(reports.get(report)!)} · ${how.join(", ")}`, width).map(
          paint.faint,
        ),
        ...hang("   ", text.replace(/\s+/g, " "), width),
      ]
    }),
  ].join("\n")}\n`
}
