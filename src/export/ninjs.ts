// Reports as IPTC ninjs 3.1 items. The standard has no term for derivation, so associations carry an address of ours
// as their `rel`; agencies that are credited stand in `infoSources`.

import { jsonText } from "../kit/json.js"
import type { Credit } from "../model/report.js"
import { storyText, type Trace, type TracedReport } from "../model/trace.js"
import { xsdDate } from "./dates.js"
import { iriOf, noticeOf, terms } from "./notice.js"
import { headingOf } from "../view/heading.js"

/** A JSON array with one item a report. */
export function toNinjs(trace: Trace, { fullText }: { readonly fullText: boolean }): Iterable<string> {
  const all = new Map([...trace.reports, ...trace.lost].map(one => [one.id, one]))
  const notice = noticeOf(trace)
  const items = trace.reports.map(report => ({
    ...item(report, fullText, notice),
    associations: trace.derivations.flatMap(({ exemplar, copy, kind, direction }) => {
      const one = all.get(exemplar)
      if (copy !== report.id || !one) return []
      const name = "label" in one ? one.label : headingOf(one)
      return [
        { name, uri: iriOf(one), type: "text", rel: `${terms}${direction === "decided" ? kind : "shares-a-text"}` },
      ]
    }),
  }))
  return jsonText(items)
}

function item(report: TracedReport, fullText: boolean, notice: string): object {
  const { title, byline, published, updated, language, dateline, outlet, credits } = report
  const created = xsdDate(updated ?? published)
  const first = xsdDate(published)
  return {
    uri: iriOf(report),
    standard: { name: "ninjs", version: "3.1" },
    type: "text",
    ...(language === "und" ? {} : { language }),
    ...(created ? { versionCreated: created } : {}),
    ...(first ? { contentCreated: first } : {}),
    ...(title ? { headlines: [{ role: "main", value: title }] } : {}),
    ...(byline ? { by: byline } : {}),
    ...(dateline ? { located: dateline } : {}),
    infoSources: [
      ...(outlet ? [{ name: outlet, role: "publisher" }] : []),
      ...[...new Set(credits.map(credited))].map(name => ({ name, role: "originator" })),
    ],
    ...(fullText ? { bodies: [{ role: "main", contentType: "text/plain", value: storyText(report) }] } : {}),
    ednote: notice,
  }
}

function credited({ agency }: Credit): string {
  return agency
}
