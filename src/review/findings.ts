// How a finding is named. Its id holds for as long as the reports' texts do (ids of reports are made from content);
// its keys are made from the words of its passages alone, so that a mark survives a re-trace in which a page grew,
// moved or was renamed, and positions and report ids with it.

import type { Alteration } from "../model/alteration.js"
import type { Derivation } from "../model/derivation.js"
import { digest } from "../model/identity.js"
import type { Entry } from "../model/record.js"
import type { FindingKind, ReportReference } from "../model/review.js"
import type { Trace, TracedReport } from "../model/trace.js"

/** Characters in which those words are looked for. */
const contextReach = 120
/** Words taken on either side of an alteration, enough to tell two like changes in one report apart. */
const contextWords = 6
/** Words of a report's opening and close that stand for it when the rest was edited. */
const edgeWords = 24

/** A finding by its id; what is dearer is worked out when asked for. */
export interface Finding {
  readonly kind: FindingKind
  readonly id: string
  /** Ids of the reports whose passages make it; of an arrow and an alteration the exemplar's, then the copy's. */
  readonly reports: readonly string[]
  /** Digests of its passages. */
  keys(): readonly string[]
  /** The finding in plain words. */
  about(): string
}

/** Id of a derivation. */
export function derivationId(derivation: Pick<Derivation, "exemplar" | "copy">): string {
  return `d${digest(derivation.exemplar, derivation.copy)}`
}

/** Id of an alteration. */
export function alterationId(alteration: Alteration): string {
  const { exemplar, copy, kind, exemplarSpan, copySpan } = alteration
  return `a${digest(exemplar, copy, kind, String(exemplarSpan), String(copySpan))}`
}

/** All that can be judged in a trace. */
export function findingsOf(trace: Trace): Finding[] {
  const pile = library(trace)
  return [
    ...trace.derivations.map(one => derivationFinding(pile, one)),
    ...trace.alterations.map(one => alterationFinding(pile, one)),
    ...trace.record.map(entryFinding),
  ]
}

/** The texts of a trace, and what stands for each. */
interface Library {
  text(id: string): string
  label(id: string): string
  /** Digests that stand for a report: its whole text, its opening, its end. A lost exemplar stands by its label. */
  faces(id: string): readonly string[]
}

function library(trace: Trace): Library {
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const lost = new Map(trace.lost.map(one => [one.id, one.label]))
  const known = new Map<string, readonly string[]>()
  const text = (id: string) => reports.get(id)?.text ?? ""
  return {
    text,
    label: id => reports.get(id)?.outlet ?? reports.get(id)?.title ?? lost.get(id) ?? id,
    faces(id) {
      const before = known.get(id)
      if (before) return before
      const words = plain(lost.get(id) ?? text(id)).split(" ")
      const parts = [words, words.slice(0, edgeWords), words.slice(-edgeWords)]
      const faces = parts.map(part => digest(part.join(" ")))
      known.set(id, faces)
      return faces
    },
  }
}

/** Keyed by both texts whole, by their openings, and by their ends, in every pairing: either may have been edited. */
function derivationFinding(pile: Library, derivation: Derivation): Finding {
  const { exemplar, copy } = derivation
  return {
    kind: "derivation",
    id: derivationId(derivation),
    reports: [exemplar, copy],
    keys: () => pile.faces(exemplar).flatMap(a => pile.faces(copy).map(b => digest("derivation", a, b))),
    about: () => `${pile.label(copy)} from ${pile.label(exemplar)}`,
  }
}

/** Keyed by its kind, the words that changed and the words around them. */
function alterationFinding(pile: Library, alteration: Alteration): Finding {
  const { ordered, kind, exemplar, copy, exemplarSpan, copySpan } = alteration
  return {
    kind: "alteration",
    id: alterationId(alteration),
    reports: [exemplar, copy],
    keys() {
      const before = surroundings(pile.text(exemplar), exemplarSpan)
      const after = surroundings(pile.text(copy), copySpan)
      // Where the copy has nothing, the copy itself is part of what was found.
      const copies = copySpan ? [""] : pile.faces(copy)
      return copies.map(face => digest("alteration", kind, before, after, face))
    },
    about() {
      const words = (id: string, span: readonly [number, number] | null) => (span ? pile.text(id).slice(...span) : "—")
      return `${kind}: ${words(exemplar, exemplarSpan)} ${ordered ? "→" : "|"} ${words(copy, copySpan)}`
    },
  }
}

/** Keyed by each of its readings, so that it may gain and lose readings. */
function entryFinding(entry: Entry): Finding {
  return {
    kind: "entry",
    id: entry.id,
    reports: [...new Set(entry.readings.map(reading => reading.report))],
    keys: () => [...new Set(entry.readings.map(reading => digest("entry", entry.kind, plain(reading.text))))],
    about: () => `${entry.kind}: ${entry.readings[0]?.text ?? entry.what ?? ""}`,
  }
}

/** How an amendment refers to a report. */
export function reference(report: Pick<TracedReport, "id" | "text" | "title" | "path" | "address">): ReportReference {
  return { id: report.id, text: textDigest(report.text), place: placeOf(report), title: report.title }
}

/** What stands for the words of a report, whatever its marks and spaces. */
export function textDigest(text: string): string {
  return digest(plain(text))
}

/** Whether a reference means this report: by its id, its place, or its words (the dearest look comes last). */
export function refersTo(to: ReportReference, report: Pick<TracedReport, "id" | "text" | "path" | "address">): boolean {
  return to.id === report.id || to.place === placeOf(report) || to.text === textDigest(report.text)
}

/** Where a report stands: its address, else the name of its file. */
export function placeOf(report: Pick<TracedReport, "path" | "address">): string {
  return report.address ?? report.path.split(/[\\/]/).at(-1) ?? report.path
}

function surroundings(text: string, span: readonly [number, number] | null): string {
  if (!span) return ""
  const [start, end] = span
  const before = plain(text.slice(Math.max(0, start - contextReach), start))
    .split(" ")
    .slice(-contextWords)
  const after = plain(text.slice(end, end + contextReach))
    .split(" ")
    .slice(0, contextWords)
  return digest(before.join(" "), plain(text.slice(start, end)), after.join(" "))
}

/** Letters and digits only, so that a changed space or quotation mark does not orphan a mark. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
