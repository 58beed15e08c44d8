// What changed on the way: how much on each arrow, then the gravest, both passages shown.

import type { Alteration } from "../../model/alteration.js"
import type { Trace, TracedReport } from "../../model/trace.js"
import type { Terminal } from "../output.js"
import { groupBy } from "./group.js"
import { count, namer } from "./labels.js"
import { glyphOf } from "./paint.js"
import { columns, cut, hang, padEnd, wrap } from "./wrap.js"

/** The gravest that are printed, and how many of one arrow at most, so that no arrow hides the others. */
const shown = { inAll: 7, ofOneArrow: 3 }
/** Arrows summed up in the first lines, those with most grave alterations. */
const arrowsSummed = 12
/** Columns before a passage: margin, glyph and siglum. */
const margin = 8

/** The section; empty where nothing was altered. */
export function printChanges(trace: Trace, terminal: Terminal): string[] {
  if (trace.alterations.length === 0) return []
  const { width, paint } = terminal
  const name = namer(trace)
  const arrows = groupBy(trace.alterations, one => `${name(one.exemplar)}→${name(one.copy)}`)
  const sums = [...arrows]
    .map(([arrow, alterations]) => {
      const grave = alterations.filter(({ gravity }) => gravity === "grave").length
      return { grave, sum: unbroken(`${arrow} ${alterations.length}${grave ? `, ${grave} grave` : ""}`) }
    })
    .sort((a, b) => b.grave - a.grave)
    .map(({ sum }) => sum)
  const more = sums.length > arrowsSummed ? [unbroken(`${sums.length - arrowsSummed} more`)] : []
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const chosen = gravest(trace.alterations)
  return [
    ...hang(`${paint.heading("WHAT CHANGED")}  `, [...sums.slice(0, arrowsSummed), ...more].join(" · "), width),
    ...chosen.flatMap(one => printAlteration(one, groupSize(trace, one), reports, terminal)),
  ]
}

/** Words that no line break may part. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0")
}

/** One of each group, in the order of the trace, some of every arrow. */
function gravest(alterations: readonly Alteration[]): Alteration[] {
  const groups = new Set<string>()
  const taken = new Map<string, number>()
  const chosen: Alteration[] = []
  for (const one of alterations) {
    const arrow = `${one.exemplar} ${one.copy}`
    const before = taken.get(arrow) ?? 0
    if (one.gravity === "slight" || chosen.length === shown.inAll) break
    if (before === shown.ofOneArrow || (one.group !== null && groups.has(one.group))) continue
    if (one.group !== null) groups.add(one.group)
    taken.set(arrow, before + 1)
    chosen.push(one)
  }
  return chosen
}

function groupSize({ alterations }: Trace, { group }: Alteration): number {
  return group === null ? 1 : alterations.filter(one => one.group === group).length
}

/** Glyph, the exemplar's passage, the copy's passage, the note. */
export function printAlteration(
  alteration: Alteration,
  alike: number,
  reports: ReadonlyMap<string, TracedReport>,
  { width, paint }: Terminal,
): string[] {
  const { kind, exemplarSpan, copySpan, note } = alteration
  const sides = [
    [reports.get(alteration.exemplar), exemplarSpan],
    [reports.get(alteration.copy), copySpan],
  ] as const
  const glyph = padEnd(paint.kind(kind, glyphOf[kind]), 2)
  const lines = sides.map(([report, span], i) => {
    const siglum = paint.strong(padEnd(report?.siglum ?? "?", 2))
    const passage =
      report && span
        ? excerpt(report.text, span, width - margin, t => paint.kind(kind, paint.strong(t)))
        : paint.faint("–")
    return `  ${i === 0 ? glyph : "  "} ${siglum} ${passage}`
  })
  const places = alike > 1 ? ` (${count(alike, "place")})` : ""
  return [...lines, ...hang(" ".repeat(margin), note + places, width).map(paint.faint)]
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
