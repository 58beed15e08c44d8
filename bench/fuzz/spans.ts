// Whether every place that a trace names is there and holds the words that it says: offsets within their text, whole
// letters, ids that lead somewhere. What a program outside has to rely on.

import type { Passage, Span } from "../../src/model/span.js"
import type { Trace, TracedReport } from "../../src/model/trace.js"

/** What a span is of, for a fault's words; its words, where they are known. */
interface Pointed extends Span {
  readonly what: string
  readonly report: string
  readonly words?: string
}

/** Faults of a trace's places, in words; none where all is well. */
export function misplaced(trace: Trace): readonly string[] {
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const wrong = pointed(trace).flatMap(one => wrongOf(one, reports.get(one.report)) ?? [])
  return [...wrong, ...trace.reports.flatMap(blocksOf), ...lostIds(trace)]
}

/** Blanks within a line. */
const blanks = /[^\S\n]+/g

function wrongOf({ what, report: id, start, end, words }: Pointed, report: TracedReport | undefined): string | null {
  if (!report) return `${what}: no report ${id}`
  const { text } = report
  if (words !== undefined && start === end) return `${what}: no words at ${start}`
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
    return `${what}: ${start}–${end} of ${text.length}`
  // A blank that does not break is told as a blank.
  if (words !== undefined && text.slice(start, end).replace(blanks, " ") !== words.replace(blanks, " "))
    return `${what}: ${JSON.stringify(text.slice(start, end))} is not ${JSON.stringify(words)}`
  if (cuts(text, start) || cuts(text, end)) return `${what}: ${start}–${end} cuts a letter`
  return null
}

/** Whether a place lies between the halves of a letter. */
function cuts(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

function blocksOf({ id, text, blocks }: TracedReport): readonly string[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, end))
  if (lines.some(line => line.includes("\n"))) return [`${id}: a block of two lines`]
  return lines.join("\n") === text ? [] : [`${id}: blocks are not the text`]
}

function pointed(trace: Trace): readonly Pointed[] {
  const as = (what: string) => (span: Passage) => ({ ...span, what })
  const pair = (what: string, report: string, span: readonly [number, number] | null): Pointed[] =>
    span ? [{ what, report, start: span[0], end: span[1] }] : []
  return [
    ...trace.reports.flatMap(ofReport),
    ...trace.derivations.flatMap(one => one.evidence.flatMap(({ spans }) => spans.map(as("evidence")))),
    ...trace.derivations.flatMap(one => one.ledger.flatMap(({ spans }) => spans.map(as("ledger")))),
    ...trace.ledgers.flatMap(one => one.stretches.flatMap(({ spans }) => spans.map(as("ledger")))),
    ...trace.lost.flatMap(one => one.evidence.flatMap(({ spans }) => spans.map(as("lost")))),
    ...trace.sharedSources.flatMap(({ spans }) => spans.map(as("shared source"))),
    ...trace.alterations.flatMap(one => [
      ...pair(`alteration ${one.kind}`, one.exemplar, one.exemplarSpan),
      ...pair(`alteration ${one.kind}`, one.copy, one.copySpan),
    ]),
    ...trace.record.flatMap(({ kind, readings }) =>
      readings.flatMap(({ report, start, end, text, condition }) => [
        { what: `reading of a ${kind}`, report, start, end, words: text },
        ...(condition
          ? [{ what: "condition", report, start: condition.start, end: condition.end, words: condition.text }]
          : []),
      ]),
    ),
    ...trace.persons.flatMap(({ roles }) => roles.map(as("role"))),
    ...trace.corrections.flatMap(one => [
      ...pair("correction", one.report, one.span),
      ...(one.of ? pair("correction", one.of.report, one.of.span) : []),
      ...one.passages.map(as("correction")),
    ]),
  ]
}

function ofReport({ id, blocks, credits, intrusions, masked }: TracedReport): readonly Pointed[] {
  const at = (what: string, { start, end }: Span, words?: string): Pointed => ({
    what,
    report: id,
    start,
    end,
    ...(words === undefined ? {} : { words }),
  })
  return [
    ...blocks.map(block => at("block", block)),
    ...credits.map(credit => at("credit", credit, credit.start === credit.end ? undefined : credit.text)),
    ...intrusions.map(([start, end]) => at("intrusion", { start, end })),
    ...masked.map(mask => at("mask", mask)),
  ]
}

/** Ids that lead nowhere. */
function lostIds(trace: Trace): readonly string[] {
  const known = new Set([...trace.reports, ...trace.lost, ...trace.record].map(({ id }) => id))
  const named = [
    ...trace.origins,
    ...trace.stories.flatMap(({ reports }) => reports),
    ...trace.derivations.flatMap(({ exemplar, copy }) => [exemplar, copy]),
    ...trace.texts.flatMap(({ reports }) => reports),
    ...trace.record.flatMap(({ reports, origins, beside }) => [...reports, ...origins, ...beside]),
    ...trace.threads.flatMap(({ steps }) => steps.flatMap(({ entry, reports }) => [entry, ...reports])),
  ]
  const groups = new Set(Object.keys(trace.oneOf))
  return named.filter(id => !known.has(id) && !groups.has(id)).map(id => `${id} is nowhere`)
}
