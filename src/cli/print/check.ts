// A checked text for a person: a line a sentence, what was altered with both passages, what its citations are worth, then
// the totals and what the letters stand for.

import type { AlterationKind } from "../../model/catalogue.js"
import type { Checked, CheckedChange, CheckedReading, CheckedSentence, Extract, ReportCard } from "../../view/shapes.js"
import type { Terminal } from "../output.js"
import { cardLabel, count, fileName } from "./labels.js"
import { glyphOf } from "./paint.js"
import { cut, hang, oneLine, padEnd } from "./wrap.js"

/** Columns before what is said of a sentence. */
const margin = "      "
/** Changes told of one sentence, and of what a cited page has otherwise. */
const most = { changes: 4, cited: 2 }

/** The whole print-out. */
export function printChecked(card: Checked, terminal: Terminal): string {
  const told = card.sentences.filter(({ kind }) => kind !== "heading")
  const sections = [
    totals(card, terminal),
    ...told.map((sentence, n) => printSentence(sentence, n + 1, card, terminal)),
    ...printReferences(card, terminal),
    legend(card, terminal),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join("\n"))
    .join("\n\n")}\n`
}

function totals({ totals: { text }, around, references, name }: Checked, { width, paint }: Terminal): string[] {
  const of = around.near > around.read ? ` of ${around.near} that are near` : ""
  return [
    ...hang("", `${paint.strong(fileName(name))}: ${text}`, width),
    ...(references ? hang("", references.text, width).map(paint.strong) : []),
    ...hang("", `held against ${count(around.read, "page")}${of}`, width).map(paint.faint),
  ]
}

/** Of a longer text, sentences of which there is nothing to tell but where they stand are cut to a line. */
const mostWhole = 12

function isQuiet({ kind, against, notes, quotations, citations }: CheckedSentence): boolean {
  const isFine = quotations.every(one => one.kind === "printed" && one.speaker === null)
  const isCited = citations.every(({ carries }) => carries === "as told")
  return (kind === "same" || kind === "reworded") && against.length + notes.length === 0 && isFine && isCited
}

function printSentence(sentence: CheckedSentence, number: number, card: Checked, terminal: Terminal): string[] {
  const { width, paint } = terminal
  const told = (text: string) => hang(margin, text, width)
  const lead = `${padEnd(String(number), 3)} `
  const text = oneLine(sentence.text)
  const isShort = card.totals.sentences > mostWhole && isQuiet(sentence)
  return [
    ...(isShort ? [`${lead}${cut(text, width - lead.length)}`] : hang(lead, text, width)),
    ...told(verdict(sentence, terminal)),
    ...printReading(sentence, terminal),
    ...sentence.against.flatMap(one => printAgainst(one, sentence, terminal)),
    ...sentence.quotations
      .filter(quotation => !isToldAlready(quotation, sentence))
      .flatMap(quotation => printQuotation(quotation, sentence, terminal)),
    ...sentence.notes.flatMap(note => told(paint.warning(note))),
    ...sentence.citations.flatMap(citation => printCitation(citation, sentence, card, terminal)),
  ]
}

/** What was altered; of a sentence that is only of the same matter, what stands there. */
function printReading({ kind, reading }: CheckedSentence, terminal: Terminal): string[] {
  if (reading === null) return []
  if (kind !== "loose") return printChanges(reading.alterations, most.changes, terminal)
  return hang(`${margin}   there: `, said(reading.extract), terminal.width).map(terminal.paint.faint)
}

/** Whether what is wrong with a quotation is among the changes that are printed. */
function isToldAlready(
  { start, end, speaker }: CheckedSentence["quotations"][number],
  { reading }: CheckedSentence,
): boolean {
  return (reading?.alterations ?? []).some(({ kind, after }) =>
    speaker === null ? after !== null && after[0] < end && after[1] > start : kind === "attribution",
  )
}

function verdict({ kind, reading, gravity, pages, origins, newsrooms }: CheckedSentence, { paint }: Terminal): string {
  if (reading === null) return paint.warning("nowhere here")
  const { report, extract } = reading
  const place = `${report.siglum} ${report.name}, sentence ${extract.sentence}`
  const how = {
    same: "word for word as in",
    reworded: "in other words than",
    altered: gravity === "grave" ? "gravely altered from" : "altered from",
    loose: "only of the same matter as",
    nowhere: "",
    heading: "",
  }[kind]
  const also = pages > 1 && kind !== "altered" && kind !== "loose" ? `; in ${count(pages, "page")}` : ""
  const isSaid = newsrooms.length === 1 && newsrooms[0] === origins[0]
  const names = newsrooms.length > 0 && !isSaid ? ` (${newsrooms.join(", ")})` : ""
  const stands =
    kind === "altered" || kind === "loose"
      ? ""
      : `; ${origins.length === 1 ? `one origin, ${origins[0]}` : count(origins.length, "origin")}${names}`
  const shown = kind === "altered" ? paint.warning(how) : paint.strong(how)
  return `${shown} ${place}${also}${stands}`
}

function printChanges(all: readonly CheckedChange[], most: number, { width, paint }: Terminal): string[] {
  const rest = all.length - most
  return [
    ...all.slice(0, most).flatMap(({ kind, gravity, note, before }, n) => {
      const glyph = paint.kind(kind as AlterationKind, glyphOf(kind as AlterationKind))
      const next = all.slice(0, most)[n + 1]?.before
      const isSaidNext = before !== null && next != null && said(next) === said(before)
      const there =
        before === null || isSaidNext ? [] : hang(`${margin}   there: `, said(before), width).map(paint.faint)
      return [
        ...hang(`${margin}${padEnd(glyph, 2)} `, `${gravity === "grave" ? "grave: " : ""}${note}`, width),
        ...there,
      ]
    }),
    ...(rest > 0 ? hang(`${margin}   `, `and ${rest} more`, width) : []),
  ]
}

/** An extract in one line. */
function said({ pieces }: Extract): string {
  return oneLine(pieces.map(({ text }) => text).join("")).replace(/\s+/g, " ")
}

function printAgainst(
  { report, alterations }: CheckedReading,
  _: CheckedSentence,
  { width, paint }: Terminal,
): string[] {
  const [first] = alterations
  const words = first?.before == null ? "" : `: ${said(first.before)}`
  return hang(
    margin,
    `${paint.warning("otherwise in")} ${report.siglum} ${report.name}: ${first?.note ?? ""}${words}`,
    width,
  )
}

function printQuotation(
  { kind, start, end, extract, speaker }: CheckedSentence["quotations"][number],
  sentence: CheckedSentence,
  { width, paint }: Terminal,
): string[] {
  const words = oneLine(sentence.text.slice(start - sentence.start, end - sentence.start))
  const there = extract === null ? "" : `; ${extract.siglum} prints: ${said(extract)}`
  if (speaker !== null)
    return hang(
      margin,
      `${paint.warning("another speaker")}: ${words} is said by ${speaker.there}${there}, here by ${speaker.here}`,
      width,
    )
  const what = {
    printed: null,
    unmarked: `marks put on words that nobody printed in marks: ${words}${there}`,
    altered: `no page quotes it so: ${words}${there}`,
    nowhere: `no page here has these words: ${words}`,
  }[kind]
  return what === null ? [] : hang(margin, paint.warning(what), width)
}

function printCitation(
  { reference, carries, alterations }: CheckedSentence["citations"][number],
  sentence: CheckedSentence,
  card: Checked,
  terminal: Terminal,
): string[] {
  const { label, report } = card.references!.all[reference]!
  const { width, paint } = terminal
  const name = report === null ? `[${label}]` : `[${label}] ${report.siglum} ${report.name}`
  const what = {
    "as told": "carries it",
    otherwise: "has it otherwise",
    not: "does not carry it",
  }
  const told = carries === null ? "is not here" : carries === "as told" ? what[carries] : paint.warning(what[carries])
  const notes = new Set(sentence.reading?.alterations.map(({ note }) => note))
  const isTold = alterations.every(({ note }) => notes.has(note))
  return [
    ...hang(margin, `cited ${name}: ${told}`, width),
    ...(carries === "otherwise" && !isTold ? printChanges(alterations, most.cited, terminal) : []),
  ]
}

function printReferences({ references }: Checked, { width, paint }: Terminal): string[][] {
  if (references === null) return []
  return [
    [
      ...hang(`${paint.heading("REFERENCES")}  `, references.text, width),
      ...references.all.flatMap(({ label, address, report }) =>
        hang(
          `  ${label === address ? "·" : `[${label}]`} `,
          report === null ? `${address ?? ""} is not here`.trim() : `${report.siglum}: ${cardLabel(report)}`,
          width,
        ),
      ),
    ],
  ]
}

function legend({ sentences, references }: Checked, { width, paint }: Terminal): string[] {
  const reports = new Map<string, ReportCard>()
  for (const { reading, against } of sentences)
    for (const { report } of [...(reading ? [reading] : []), ...against]) reports.set(report.siglum, report)
  for (const { report } of references?.all ?? []) if (report) reports.set(report.siglum, report)
  if (reports.size === 0) return []
  const rows = [...reports.values()].sort((x, y) => x.siglum.length - y.siglum.length || (x.siglum < y.siglum ? -1 : 1))
  return [
    paint.heading("PAGES"),
    ...rows.flatMap(report =>
      hang(
        `  ${padEnd(report.siglum, 3)}`,
        `${cardLabel(report)}${report.takes.length > 0 ? ` · ${report.takes.join(", ")}` : ""}`,
        width,
      ),
    ),
  ]
}
