// Short extracts of what a file holds: of a report's text only the sentences that some answer shows, the rest blank, so
// that offsets keep pointing where they point; of two reports side by side only the rows that something was altered in.

import type { CarryMapView, ComparedRow, Comparison, MapPiece, ReportView } from "../shapes.js"

/** Stretches of reports, by their ids. */
export type Shown = Map<string, [number, number][]>

/** Collect from an answer, however deep, the stretches of reports that it shows. */
export function collectShown(answer: unknown, shown: Shown): void {
  const open: unknown[] = [answer]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== "object" || one === null) continue
    const { report, start, end } = one as { report?: unknown; start?: unknown; end?: unknown }
    if (typeof report === "string" && typeof start === "number" && typeof end === "number") {
      const list = shown.get(report)
      if (list) list.push([start, end])
      else shown.set(report, [[start, end]])
    }
    for (const value of Object.values(one)) if (typeof value === "object" && value !== null) open.push(value)
  }
}

/** Stands for words that are not in the file. */
const gap = "…"

/** A comparison in which rows that nothing was altered in are gaps: that they are there is told, not what they say. */
export function shortComparison(comparison: Comparison): Comparison {
  return { ...comparison, rows: comparison.rows.map(row => (row.alterations.length > 0 ? row : withoutWords(row))) }
}

function withoutWords(row: ComparedRow): ComparedRow {
  const empty = (sentences: ComparedRow["exemplar"]) =>
    sentences.map(one => ({ ...one, pieces: [{ start: one.start, text: gap, marks: [] }] }))
  return { ...row, exemplar: empty(row.exemplar), copy: empty(row.copy) }
}

/** Letters kept of a sentence that nobody altered: enough to know it by. */
const opening = 60

/** A map of which those sentences are cut short that nobody altered. */
export function shortMap(map: CarryMapView): CarryMapView {
  const cut = (text: string) => (text.length > opening ? `${text.slice(0, opening).trimEnd()} ${gap}` : text)
  const columns = map.columns.map(column => {
    if (column.readings.some(({ family }) => family !== null)) return column
    const readings = column.readings.map(one => ({ ...one, pieces: shortPieces(one.pieces), instead: [] }))
    return { ...column, text: cut(column.text), readings }
  })
  return { ...map, columns }
}

function shortPieces(pieces: readonly MapPiece[]): MapPiece[] {
  const text = pieces.map(piece => piece.text).join("")
  return text === "" ? [] : [{ text: `${text.slice(0, opening).trimEnd()} ${gap}`, changed: false }]
}

/** A report with the sentences alone that are shown elsewhere; what was stripped of it is left out. */
export function shortReport(view: ReportView, shown: Shown): ReportView {
  const stretches = shown.get(view.report.id) ?? []
  const sentences = view.sentences.filter(({ start, end }) => stretches.some(([from, to]) => from < end && to > start))
  const { text } = view.report
  let kept = ""
  for (const { start, end } of sentences) {
    kept += " ".repeat(Math.max(0, start - kept.length)) + text.slice(Math.max(start, kept.length), end)
  }
  const blocks = view.report.blocks.filter(block =>
    sentences.some(one => one.start < block.end && one.end > block.start),
  )
  const report = { ...view.report, text: kept.padEnd(text.length), blocks, furniture: [] }
  return { ...view, report, sentences }
}
