// What changed on the way: how much on each arrow, then the gravest, both passages shown, and how many are not.

import type { Alteration } from "../../model/alteration.js"
import type { AlterationKind } from "../../model/catalogue.js"
import type { TracedReport } from "../../model/trace.js"
import type { AlterationCard, Extract } from "../../view/shapes.js"
import type { Terminal } from "../output.js"
import { groupBy } from "../../kit/groups.js"
import { counted, countsOf, hiddenText } from "../../view/counts.js"
import { gravestByTurns } from "../../view/gravest.js"
import { namer } from "../../view/names.js"
import type { Survey } from "../../view/survey.js"
import { count } from "./labels.js"
import { glyphOf } from "./paint.js"
import { columns, cut, hang, padEnd, wrap } from "./wrap.js"

/** The gravest that are printed, and how many of one arrow at most, so that no arrow hides the others; grave ones go on longer. */
const shown = { inAll: 12, ofOneArrow: 3, graveOfOneArrow: 6 }
/** Arrows summed up in the first lines, those with most grave alterations. */
const arrowsSummed = 12
/** Columns before a passage: margin, glyph and siglum. */
const margin = 8

/** The section; empty where nothing was altered. */
export function printChanges(view: Survey, terminal: Terminal): string[] {
  const { trace, reports } = view
  if (trace.alterations.length === 0) return []
  const { width, paint } = terminal
  const name = namer(trace)
  const arrows = [
    ...groupBy(
      counted(view, trace.alterations),
      one => `${name(one.exemplar)}${one.ordered ? "→" : "|"}${name(one.copy)}`,
    ),
  ]
    .map(([arrow, alterations]) => ({ arrow, alterations, ...countsOf(view, alterations) }))
    .sort((a, b) => b.grave - a.grave || b.count - a.count)
  const sums = arrows.map(({ arrow, count, grave }) => unbroken(`${arrow} ${count}${grave ? `, ${grave} grave` : ""}`))
  const more = sums.length > arrowsSummed ? [unbroken(`${sums.length - arrowsSummed} more`)] : []
  const chosen = gravestByTurns(
    arrows.map(({ alterations }) => alterations),
    shown,
  )
  const quiet = hiddenText(countsOf(view, trace.alterations))
  const hidden = [...unprinted(view, arrows, chosen), ...(quiet ? [unbroken(quiet)] : [])]
  return [
    ...hang(`${paint.heading("WHAT CHANGED")}  `, [...sums.slice(0, arrowsSummed), ...more].join(" · "), width),
    ...chosen.flatMap(one => printAlteration(one, groupSize(arrows, one), reports, terminal)),
    ...(hidden.length === 0 ? [] : hang("  not shown: ", hidden.join(" · "), width)),
  ]
}

/** Words that no line break may part. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0")
}

/** An arrow with what is counted of it. */
interface Arrow {
  readonly arrow: string
  readonly alterations: readonly Alteration[]
}

/** How many of what is counted are not printed, nor stand for one that is, arrow by arrow. */
function unprinted(view: Survey, arrows: readonly Arrow[], chosen: readonly Alteration[]): string[] {
  const groups = new Set(chosen.flatMap(({ group }) => group ?? []))
  const hidden = arrows.flatMap(({ arrow, alterations }) => {
    const left = alterations.filter(one => !chosen.includes(one) && !(one.group !== null && groups.has(one.group)))
    const { count, grave } = countsOf(view, left)
    const parts = [grave && `${grave} grave`, count - grave && `${count - grave} notable`]
    return count ? [unbroken(`${arrow} ${parts.filter(Boolean).join(", ")}`)] : []
  })
  const more = hidden.length > arrowsSummed ? [unbroken(`${hidden.length - arrowsSummed} more`)] : []
  return [...hidden.slice(0, arrowsSummed), ...more]
}

function groupSize(arrows: readonly Arrow[], { group }: Alteration): number {
  if (group === null) return 1
  return arrows.flatMap(({ alterations }) => alterations).filter(one => one.group === group).length
}

/** Glyph, the exemplar's passage, the copy's passage, the note. */
export function printAlteration(
  alteration: Pick<Alteration, "kind" | "exemplar" | "copy" | "exemplarSpan" | "copySpan" | "note">,
  alike: number,
  reports: ReadonlyMap<string, TracedReport>,
  terminal: Terminal,
): string[] {
  const { kind, exemplarSpan, copySpan, note } = alteration
  const side = (id: string, span: Alteration["copySpan"]): Side => {
    const report = reports.get(id)
    return { name: report?.siglum ?? "?", passage: report && span && { text: report.text, span } }
  }
  const sides = [side(alteration.exemplar, exemplarSpan), side(alteration.copy, copySpan)]
  return printSides(kind, sides, note, alike, terminal)
}

/** The same of a card, whose passages stand in their sentences; `names` of the two sides. */
export function printCard(
  { kind, before, after, note, alike }: Pick<AlterationCard, "kind" | "before" | "after" | "note" | "alike">,
  names: readonly [string, string],
  terminal: Terminal,
): string[] {
  const sides = [before, after].map((passage, i) => ({ name: names[i]!, passage: passage && placed(passage) }))
  return printSides(kind as AlterationKind, sides, note, alike, terminal)
}

/** A passage of either side, where there is one. */
interface Side {
  readonly name: string
  readonly passage: { readonly text: string; readonly span: readonly [number, number] } | null | undefined
}

function printSides(
  kind: AlterationKind,
  sides: readonly Side[],
  note: string,
  alike: number,
  { width, paint }: Terminal,
): string[] {
  const glyph = padEnd(paint.kind(kind, glyphOf(kind)), 2)
  const lines = sides.map(({ name, passage }, i) => {
    const words = passage && excerpt(passage.text, passage.span, width - margin, t => paint.kind(kind, paint.strong(t)))
    return `  ${i === 0 ? glyph : "  "} ${paint.strong(padEnd(name, 2))} ${words || paint.faint("–")}`
  })
  const places = alike > 1 ? ` (${count(alike, "place")})` : ""
  return [...lines, ...hang(" ".repeat(margin), note + places, width).map(paint.faint)]
}

/** An extract as one text, and where in it the words in question stand. */
function placed({ pieces }: Extract): NonNullable<Side["passage"]> {
  const at = pieces.findIndex(({ changed }) => changed)
  const start = pieces.slice(0, at).reduce((sum, { text }) => sum + text.length, 0)
  const text = pieces.map(piece => piece.text).join("")
  return { text, span: [start, start + (pieces[at]?.text.length ?? 0)] }
}

/** The words of a span within their block, as much of it around them as fits one line. */
export function excerpt(
  text: string,
  [start, end]: readonly [number, number],
  width: number,
  emphasis: (text: string) => string,
): string {
  const from = text.lastIndexOf("\n", start - 1) + 1
  const to = text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end)
  const words = text.slice(start, end).replace(/\s+/g, " ")
  if (columns(words) > width - 4) return emphasis(cut(words, width))
  const room = Math.floor((width - columns(words) - 2) / 2)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  const spare = Math.max(0, room - columns(after))
  const lead = tail(before, room + spare)
  const rest = wrap(`x${after}`, Math.max(2, width - columns(lead) - columns(words) - 1))[0]?.slice(1) ?? ""
  const kept = after.startsWith(rest) && rest.length < after.trimEnd().length ? `${rest} …` : rest
  return `${lead}${emphasis(words)}${kept}`
}

/** The last words of a text that fit `width`, `…` before them where some were left off. */
function tail(text: string, width: number): string {
  if (columns(text) <= width) return text
  const cutAt = text.length - Math.max(0, width - 2)
  const space = text.indexOf(" ", cutAt)
  return space === -1 ? "… " : `… ${text.slice(space + 1)}`
}
