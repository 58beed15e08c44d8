// Two reports in rows of sentences that answer to one another: side by side where the terminal is wide enough, else the
// exemplar above the copy. Beneath a row stands what was altered in it, gravest first.

import { unreadText } from "../../view/languages.js"
import type { Alteration } from "../../model/alteration.js"
import type { AlterationKind } from "../../model/catalogue.js"
import type { TracedReport } from "../../model/trace.js"
import { countsText, hiddenText } from "../../view/counts.js"
import type { Counts, SharedWords, Tally } from "../../view/shapes.js"
import { countOf } from "../../view/words.js"
import type { Terminal } from "../output.js"
import { reportLabel } from "./labels.js"
import { glyphOf, type Paint } from "./paint.js"
import { columns, hang, padEnd, paragraph, wrap } from "./wrap.js"

/** Sentences that answer to one another, as spans of the two texts; null where the other stands alone. */
export interface ComparedRow {
  readonly exemplar: readonly [number, number] | null
  readonly copy: readonly [number, number] | null
  readonly moved: boolean
}

/** Two reports with their rows and what was altered. */
export interface Comparison {
  readonly exemplar: TracedReport
  readonly copy: TracedReport
  readonly shared: SharedWords
  readonly rows: readonly ComparedRow[]
  /** In order of gravity. */
  readonly alterations: readonly Alteration[]
  /** Whether it is known which came first. */
  readonly ordered: boolean
  readonly counts: Counts
  readonly tallies: readonly Tally[]
  /** Whether an alteration is shown without being asked for. */
  readonly isCounted: (alteration: Alteration) => boolean
  /** What the two correct, and what others withdrew of what they have, in words. */
  readonly corrected: readonly string[]
}

/** Two columns of text need this much room. */
const sideBySide = 100
/** Between two columns. */
const gutter = " │ "

/** The comparison in words. `all`: unchanged sentences and slight differences too. */
export function printComparison(comparison: Comparison, terminal: Terminal, all: boolean): string {
  const { exemplar, copy, shared, rows, alterations, corrected, counts, ordered } = comparison
  const { width, paint } = terminal
  const told = all ? alterations : alterations.filter(comparison.isCounted)
  const rest = new Set(told)
  const lines = rows.flatMap(row => {
    const here = [...rest].filter(one => isIn(one, row))
    for (const one of here) rest.delete(one)
    if (here.length === 0 && !all) return []
    return ["", ...printRow(row, told, comparison, terminal), ...notes(here, terminal)]
  })
  const hidden = all ? null : hiddenText(counts)
  return `${[
    ...hang("", `${exemplar.siglum}  ${reportLabel(exemplar)}`, width).map(paint.strong),
    ...hang("", `${copy.siglum}  ${reportLabel(copy)}`, width).map(paint.strong),
    ...paragraph(`${shared.text}${shared.why === null ? "" : `: ${shared.why}`}.`, width),
    ...(unreadText([exemplar, copy]) ? [] : paragraph(summary(comparison), width)),
    ...(!ordered ? wrap("Nobody knows which of the two came first.", width) : []),
    ...corrected.flatMap(told => wrap(`${told[0]!.toUpperCase()}${told.slice(1)}.`, width)),
    ...lines,
    ...(rest.size ? ["", ...notes([...rest], terminal)] : []),
    ...(hidden ? ["", ...wrap(`${hidden} not shown; --all shows them.`, width).map(paint.faint)] : []),
  ].join("\n")}\n`
}

/** `22 changes, 4 grave: 2 changes of meaning or certainty · 4 facts changed …` */
function summary({ alterations, counts, tallies, ordered }: Comparison): string {
  if (alterations.length === 0) return "Nothing differs."
  const listed = tallies.flatMap(({ family, count }) => (count > 0 ? [countOf(family, count, ordered)] : []))
  return [countsText(counts, ordered), listed.join(" · ")].filter(Boolean).join(": ")
}

function isIn({ exemplarSpan, copySpan }: Alteration, { exemplar, copy }: ComparedRow): boolean {
  return meets(copySpan, copy) || meets(exemplarSpan, exemplar)
}

type Ends = readonly [number, number]

function meets(span: Ends | null, row: Ends | null): boolean {
  return span !== null && row !== null && span[0] < row[1] && row[0] < span[1]
}

function printRow(
  row: ComparedRow,
  told: readonly Alteration[],
  { exemplar, copy }: Comparison,
  { width, paint }: Terminal,
): string[] {
  const left = words(
    exemplar.text,
    row.exemplar,
    told.map(one => [one.kind, one.exemplarSpan] as const),
    paint,
  )
  const right = words(
    copy.text,
    row.copy,
    told.map(one => [one.kind, one.copySpan] as const),
    paint,
  )
  const lead = (report: TracedReport) => `${padEnd(report.siglum, 2)} `
  if (width < sideBySide) {
    return [...hang(lead(exemplar), left || "–", width), ...hang(lead(copy), right || "–", width)]
  }
  const half = Math.floor((width - columns(gutter)) / 2)
  const [a, b] = [hang(lead(exemplar), left || "–", half), hang(lead(copy), right || "–", half)]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, n) =>
    `${padEnd(a[n] ?? "", half)}${paint.faint(gutter)}${b[n] ?? ""}`.trimEnd(),
  )
}

/** The words of a span, those altered painted one by one, so that a line may break between them. */
function words(
  text: string,
  span: Ends | null,
  marks: readonly (readonly [AlterationKind, Ends | null])[],
  paint: Paint,
): string {
  if (!span) return ""
  return [...text.slice(...span).matchAll(/\S+/gu)]
    .map(({ 0: word, index }) => {
      const here: Ends = [span[0] + index, span[0] + index + word.length]
      const mark = marks.find(([, place]) => meets(place, here))
      return mark ? paint.kind(mark[0], paint.strong(word)) : word
    })
    .join(" ")
}

function notes(alterations: readonly Alteration[], { width, paint }: Terminal): string[] {
  return alterations.flatMap(({ kind, note }) => hang(`   ${padEnd(paint.kind(kind, glyphOf(kind)), 2)} `, note, width))
}
