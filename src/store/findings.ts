// How a finding is named. Its id holds for as long as the reports' texts do (ids of reports are made from content);
// its keys are made from the words of its passages alone, so that a mark survives a re-trace in which a page grew,
// moved or was renamed, and positions and report ids with it.

import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import { digest } from "../model/identity.js"
import type { Entry } from "../model/record.js"
import type { FindingKind, ReportReference } from "../model/review.js"
import type { Trace, TracedReport } from "../model/trace.js"

/** Words taken on either side of an alteration, enough to tell two like changes in one report apart. */
const contextWords = 6
/** Words of a report's opening and close that stand for it when the rest was edited. */
const edgeWords = 24

/** A finding by its name and the digests of its passages. */
export interface Finding {
  readonly kind: FindingKind
  readonly id: string
  readonly keys: readonly string[]
  /** The finding in plain words. */
  readonly about: string
}

/** Id of a derivation. */
export function derivationId(derivation: Derivation): string {
  return `d${digest(derivation.exemplar, derivation.copy)}`
}

/** Id of an alteration. */
export function alterationId(alteration: Alteration): string {
  const { exemplar, copy, kind, exemplarSpan, copySpan } = alteration
  return `a${digest(exemplar, copy, kind, String(exemplarSpan), String(copySpan))}`
}

/** A derivation as a finding: keyed by both texts whole, by their openings, and by their ends. */
export function derivationFinding(trace: Trace, derivation: Derivation): Finding {
  const exemplar = faces(trace, derivation.exemplar)
  const copy = faces(trace, derivation.copy)
  return {
    kind: "derivation",
    id: derivationId(derivation),
    keys: exemplar.flatMap((face, i) => (copy[i] ? [digest("derivation", face, copy[i])] : [])),
    about: `${label(trace, derivation.copy)} from ${label(trace, derivation.exemplar)}`,
  }
}

/** An alteration as a finding: keyed by its kind, the words that changed and the words around them. */
export function alterationFinding(trace: Trace, alteration: Alteration): Finding {
  const before = around(text(trace, alteration.exemplar), alteration.exemplarSpan)
  const after = around(text(trace, alteration.copy), alteration.copySpan)
  const missing = alteration.copySpan ? "" : (faces(trace, alteration.copy)[1] ?? "")
  return {
    kind: "alteration",
    id: alterationId(alteration),
    keys: [digest("alteration", alteration.kind, before.key, after.key, missing)],
    about: `${alteration.kind}: ${before.words || "—"} → ${after.words || "—"}`,
  }
}

/** An entry as a finding: keyed by each of its readings, so that it may gain and lose readings. */
export function entryFinding(entry: Entry): Finding {
  return {
    kind: "entry",
    id: entry.id,
    keys: [...new Set(entry.readings.map(reading => digest("entry", entry.kind, plain(reading.text))))],
    about: `${entry.kind}: ${entry.readings[0]?.text ?? entry.what ?? ""}`,
  }
}

/** All that can be judged in a trace. */
export function findingsOf(trace: Trace): Finding[] {
  return [
    ...trace.derivations.map(d => derivationFinding(trace, d)),
    ...trace.alterations.map(a => alterationFinding(trace, a)),
    ...trace.record.map(entryFinding),
  ]
}

/** How an amendment refers to a report. */
export function reference(report: Pick<TracedReport, "id" | "text" | "title" | "path" | "address">): ReportReference {
  return { id: report.id, text: digest(plain(report.text)), place: place(report), title: report.title }
}

/** Whether a reference means this report: its id, else its words, else its place. */
export function refersTo(to: ReportReference, report: Pick<TracedReport, "id" | "text" | "path" | "address">): boolean {
  return to.id === report.id || to.text === digest(plain(report.text)) || to.place === place(report)
}

function place(report: Pick<TracedReport, "path" | "address">): string {
  return report.address ?? report.path.split(/[\\/]/).at(-1) ?? report.path
}

/** Digests that stand for a report: its whole text, its opening, its end. A lost exemplar stands by its label. */
function faces(trace: Trace, id: string): string[] {
  const lost = trace.lost.find(one => one.id === id)
  const words = plain(lost?.label ?? text(trace, id)).split(" ")
  return [words, words.slice(0, edgeWords), words.slice(-edgeWords)].map(part => digest(part.join(" ")))
}

function around(text: string, span: readonly [number, number] | null): { key: string; words: string } {
  if (!span) return { key: "", words: "" }
  const words = text.slice(span[0], span[1])
  const before = plain(text.slice(0, span[0])).split(" ").slice(-contextWords)
  const after = plain(text.slice(span[1])).split(" ").slice(0, contextWords)
  return { key: digest(before.join(" "), plain(words), after.join(" ")), words }
}

/** Letters and digits only, so that a changed space or quotation mark does not orphan a mark. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

function report(trace: Trace, id: string): TracedReport | undefined {
  return trace.reports.find(one => one.id === id)
}

function text(trace: Trace, id: string): string {
  return report(trace, id)?.text ?? ""
}

function label(trace: Trace, id: string): string {
  const found = report(trace, id)
  return found?.outlet ?? found?.title ?? trace.lost.find(one => one.id === id)?.label ?? id
}
