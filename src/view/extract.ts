// Passages for showing: a span with its sentence around it, shortened where the sentence runs long.

import { sentencesAround } from "../text/places.js"
import { withdrawnText } from "./corrections.js"
import type { Extract } from "./shapes.js"
import { siglumOf, type Survey } from "./survey.js"

/** Longest stretch of context kept on either side of the words in question, in characters: about a line and a half. */
const reach = 110
/** Longest stretch of words in question shown whole: about six lines. The middle of a longer one is left out. */
const longest = 420

/** A passage with its sentence around it. */
export function extract(view: Survey, reportId: string, start: number, end: number): Extract {
  const text = view.text(reportId)
  const { report } = text
  const around = sentencesAround(text, { start, end })
  const before = shortenedBefore(report.text.slice(around.start, start))
  const after = shortenedAfter(report.text.slice(end, around.end))
  const pieces = [
    { text: before, changed: false },
    { text: shortenedMiddle(report.text.slice(start, end)), changed: true },
    { text: after, changed: false },
  ]
  return {
    report: reportId,
    siglum: view.reports.get(reportId)?.siglum ?? "",
    start,
    end,
    sentence: (around.first?.index ?? 0) + 1,
    pieces: pieces.filter(piece => piece.text.length > 0),
    withdrawn: withdrawnText(view.trace, { report: reportId, start, end }, id => siglumOf(view, id)),
  }
}

/** The same, where there may be no span. */
export function extractOrNull(view: Survey, report: string, span: readonly [number, number] | null): Extract | null {
  return span && view.reports.has(report) ? extract(view, report, span[0], span[1]) : null
}

/** What stands before words in question, its beginning left out where it runs long. */
export function shortenedBefore(text: string): string {
  if (text.length <= reach) return text
  const cut = text.indexOf(" ", text.length - reach)
  return `… ${text.slice(cut + 1)}`
}

/** What stands behind them, its end left out. */
export function shortenedAfter(text: string): string {
  if (text.length <= reach) return text
  const cut = text.lastIndexOf(" ", reach)
  return `${text.slice(0, cut > 0 ? cut : reach)} …`
}

function shortenedMiddle(text: string): string {
  if (text.length <= longest) return text
  const head = text.lastIndexOf(" ", longest * 0.7)
  const tail = text.indexOf(" ", text.length - longest * 0.25)
  return `${text.slice(0, head > 0 ? head : longest)} … ${text.slice(tail + 1)}`
}
