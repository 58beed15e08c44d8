// Two reports in rows of sentences that answer to one another: side by side where the terminal is wide enough, else the
// exemplar above the copy. Beneath a row stands what was altered in it, the heaviest first. What is shown, counted and
// said is the view's, as in the app.

import type { AlterationKind } from "../../model/catalogue.js"
import type { ComparedAlteration, ComparedRow, ComparedSentence, Comparison, ReportCard } from "../../view/shapes.js"
import { countOf } from "../../view/words.js"
import type { Terminal } from "../output.js"
import { count } from "./labels.js"
import { glyphOf, type Paint } from "./paint.js"
import { columns, hang, hangPainted, padEnd, type Painted, paragraph, wrap } from "./wrap.js"

/** Two columns of text need this much room. */
const sideBySide = 100
/** Between two columns. */
const gutter = " │ "

/** The comparison in words. `all`: unchanged sentences and slight differences too; `isRead`: the words of both could be read. */
export function printComparison(comparison: Comparison, isRead: boolean, terminal: Terminal, all: boolean): string {
  const { exemplar, copy, mode } = comparison
  const { width, paint } = terminal
  return `${[
    ...[exemplar, copy].flatMap(card => hang("", end(card), width).map(paint.strong)),
    ...(comparison.dateDoubt
      ? wrap(sentence(`${copy.siglum}: ${comparison.dateDoubt}`), width).map(paint.warning)
      : []),
    ...head(comparison, isRead, width),
    ...(mode === "apart" ? apart(comparison, terminal, all) : altered(comparison, terminal, all)),
  ].join("\n")}\n`
}

function end({ siglum, name, published }: ReportCard): string {
  return `${siglum}  ${name}, ${published?.text ?? "undated"}`
}

function head(comparison: Comparison, isRead: boolean, width: number): string[] {
  const { mode, shared, verdict, follows, corrected } = comparison
  return [
    ...paragraph(`${verdict}. ${sentence(follows)}`, width),
    ...paragraph(`${shared.text}${shared.why === null ? "" : `: ${shared.why}`}.`, width),
    ...(isRead && mode !== "apart" ? paragraph(summary(comparison), width) : []),
    ...(mode === "unordered" ? wrap("Nobody knows which of the two came first.", width) : []),
    ...corrected.flatMap(told => wrap(sentence(told), width)),
  ]
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`
}

/** `22 changes, 4 grave: 2 changes of meaning or certainty · 4 facts changed …` */
function summary({ alterations, summary, tallies, ordered }: Comparison): string {
  if (alterations.length === 0) return "Nothing differs."
  const listed = tallies.flatMap(({ family, count }) => (count > 0 ? [countOf(family, count, ordered)] : []))
  return [summary, listed.join(" · ")].filter(Boolean).join(": ")
}

/** Rows with what was altered in them; what many places share is said once, above. */
function altered(comparison: Comparison, terminal: Terminal, all: boolean): string[] {
  const { alterations, rows, summaries, hidden } = comparison
  const { width, paint } = terminal
  const isShown = (i: number) => all || alterations[i]!.counted
  const said = new Set(summaries.flatMap(one => one.alterations))
  const told = new Set<number>()
  const lines = rows.flatMap(row => {
    const here = row.alterations.filter(isShown).toSorted((x, y) => alterations[x]!.rank - alterations[y]!.rank)
    if (here.length === 0 && !all) return []
    // What touches several rows is told beneath the first.
    const fresh = here.filter(i => !told.has(i) && !said.has(i))
    for (const i of fresh) told.add(i)
    const notes = fresh.flatMap(i => note(alterations[i]!, terminal))
    return ["", ...printRow(row, isShown, comparison, terminal), ...notes]
  })
  const unshown = hidden && !all ? wrap(`${hidden} not shown; --all shows them.`, width).map(paint.faint) : []
  return [
    ...unshown,
    ...summaries.flatMap(({ text, alterations: [first] }) =>
      marked(kindOf(alterations[first!]!), sentence(text), terminal),
    ),
    ...lines,
    ...(unshown.length > 0 ? ["", ...unshown] : []),
  ]
}

/** What both say; with `all` what only one of them says, too. */
function apart({ exemplar, copy, rows }: Comparison, terminal: Terminal, all: boolean): string[] {
  const { width, paint } = terminal
  const both = rows.filter(row => row.exemplar.length > 0 && row.copy.length > 0)
  const [ofOne, ofOther] = [rows.filter(row => row.copy.length === 0), rows.filter(row => row.exemplar.length === 0)]
  const only = (siglum: string, of: readonly ComparedRow[]) =>
    of.length === 0 ? [] : ["", paint.heading(`ONLY IN ${siglum}`), ...of.flatMap(row => sides(row, terminal))]
  const sides = (row: ComparedRow, { width }: Terminal) =>
    [...row.exemplar, ...row.copy].flatMap(one => hang("  ", textOf(one), width))
  const counts = `${count(ofOne.length, "sentence")} only in ${exemplar.siglum}, ${ofOther.length} only in ${copy.siglum}`
  return [
    ...(both.length > 0 ? ["", paint.heading("BOTH SAY")] : []),
    ...both.flatMap((row, i) => [
      ...(i > 0 ? [""] : []),
      ...printRow(row, () => false, { exemplar, copy, alterations: [] }, terminal),
    ]),
    ...(all
      ? [...only(exemplar.siglum, ofOne), ...only(copy.siglum, ofOther)]
      : ["", ...wrap(`${counts}; --all shows them.`, width).map(paint.faint)]),
  ]
}

function textOf({ pieces }: ComparedSentence): string {
  return pieces.map(({ text }) => text).join("")
}

function printRow(
  row: ComparedRow,
  isShown: (index: number) => boolean,
  { exemplar, copy, alterations }: Pick<Comparison, "exemplar" | "copy" | "alterations">,
  { width, paint }: Terminal,
): string[] {
  const painters = alterations.map(one => (text: string) => paint.kind(kindOf(one), paint.strong(text)))
  const side = ({ siglum }: ReportCard, sentences: readonly ComparedSentence[], width: number) => {
    const lead = `${padEnd(siglum, 2)} `
    const words = painted(sentences, alterations, painters, isShown)
    return words.length > 0 ? hangPainted(lead, words, width) : [`${lead}–`]
  }
  if (width < sideBySide) return [...side(exemplar, row.exemplar, width), ...side(copy, row.copy, width)]
  const half = Math.floor((width - columns(gutter)) / 2)
  const [a, b] = [side(exemplar, row.exemplar, half), side(copy, row.copy, half)]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, n) =>
    `${padEnd(a[n] ?? "", half)}${paint.faint(gutter)}${b[n] ?? ""}`.trimEnd(),
  )
}

/** The words of sentences; one that marks touch is painted as the heaviest of them. */
function painted(
  sentences: readonly ComparedSentence[],
  alterations: readonly ComparedAlteration[],
  painters: readonly Paint["strong"][],
  isShown: (index: number) => boolean,
): Painted[] {
  const heaviest = (marks: readonly number[]) =>
    marks.filter(isShown).toSorted((x, y) => alterations[x]!.rank - alterations[y]!.rank)[0]
  return sentences.flatMap(({ pieces }) => {
    const words: { text: string; marks: number[]; isOpen: boolean }[] = []
    for (const { text, marks } of pieces) {
      for (const [part] of text.matchAll(/\s+|\S+/gu)) {
        const last = words.at(-1)
        if (/\s/u.test(part)) {
          if (last) last.isOpen = false
        } else if (last?.isOpen) {
          last.text += part
          last.marks.push(...marks)
        } else words.push({ text: part, marks: [...marks], isOpen: true })
      }
    }
    return words.map(({ text, marks }) => {
      const mark = heaviest(marks)
      return { text, paint: mark === undefined ? null : painters[mark]! }
    })
  })
}

function note(alteration: ComparedAlteration, terminal: Terminal): string[] {
  const { note, consequence } = alteration
  return marked(kindOf(alteration), consequence === null ? note : `${note}. ${sentence(consequence)}`, terminal)
}

function marked(kind: AlterationKind, text: string, { width, paint }: Terminal): string[] {
  return hang(`   ${padEnd(paint.kind(kind, glyphOf(kind)), 2)} `, text, width)
}

function kindOf({ kind }: ComparedAlteration): AlterationKind {
  return kind as AlterationKind
}
