// What views have to tell, as the small parts of an answer; and these parts in a line of text each.

import type { Derivation } from "../model/derivation.js"
import type { Entry } from "../model/record.js"
import { sidesOf, sidesText } from "../view/disputed.js"
import { entryCard } from "../view/entries.js"
import type { AlterationCard, Extract, ReportCard } from "../view/shapes.js"
import { reportCard, siglumOf, type Survey, takes } from "../view/survey.js"
import { whyText } from "../view/why.js"
import { dayText } from "../view/words.js"
import { longestExtract } from "./limits.js"
import type { AlterationPart, EntryPart, LinePart, Quote, ReportPart } from "./shapes.js"
import { addressOf } from "./tool.js"

/** What every answer says of origins. */
export const ofOrigins: string = "Origin: not traced to another report here; says nothing about what is true."

/** The same, with how much of a store was read. */
export function noteOf(scope: string | null): string {
  return [ofOrigins, scope].filter(Boolean).join(" ")
}

/** A text no longer than an extract. */
export function short(text: string, most: number = longestExtract): string {
  const plain = text.replace(/\s+/g, " ").trim()
  if (plain.length <= most) return plain
  const cut = plain.lastIndexOf(" ", most)
  return `${plain.slice(0, cut > most / 2 ? cut : most)} …`
}

/** A passage with its sentence. */
export function quoteOf({ pieces, report, start, end }: Extract): Quote {
  return { text: short(pieces.map(({ text }) => text).join("")), uri: addressOf(report, { start, end }) }
}

/** The legend of some reports of a trace, each once, in the order of their letters. */
export function legendOf(view: Survey, ids: Iterable<string>): ReportPart[] {
  const wanted = new Set(ids)
  return view.trace.reports.filter(({ id }) => wanted.has(id)).map(report => reportPart(reportCard(view, report)))
}

/** A report by its letter. */
export function reportPart({ id, siglum, name, title, published, address, path }: ReportCard): ReportPart {
  return {
    letter: siglum,
    id,
    outlet: name,
    title: title === null ? null : short(title, 120),
    published: published && `${dayText(published.value)}${published.doubt ? ` (${published.doubt})` : ""}`,
    where: address ?? path,
  }
}

/** A line of descent. */
export function lineOf(view: Survey, derivation: Derivation): LinePart {
  const { exemplar, copy, direction, shared } = derivation
  return {
    copy: siglumOf(view, copy),
    exemplar: siglumOf(view, exemplar),
    does: takes(view, derivation),
    decided: direction === "decided",
    words: shared.words,
    ofCopy: Math.round(100 * shared.ofCopy) / 100,
    // That the order is not known is said already.
    why: short(whyText({ ...derivation, direction: "decided" })),
  }
}

/** An alteration. */
export function alterationOf(
  view: Survey,
  { exemplar, copy, ordered, gravity, label, note, before, after, alike }: AlterationCard,
): AlterationPart {
  return {
    exemplar: siglumOf(view, exemplar),
    copy: siglumOf(view, copy),
    ordered,
    gravity,
    what: label,
    note: short(note),
    before: before && quoteOf(before),
    after: after && quoteOf(after),
    alike,
  }
}

/** An entry of the record. */
export function entryOf(view: Survey, entry: Entry): EntryPart {
  const { id, called, text, when, behind, corrected } = entryCard(view, entry)
  return {
    id,
    kind: called,
    text: short(text),
    when: when?.text ?? null,
    behind: behind.text,
    differs: short(sidesText(sidesOf(entry), one => siglumOf(view, one))) || null,
    corrected,
  }
}

/** Lines of text for a model: the legend. */
export function legendText(legend: readonly ReportPart[]): string[] {
  return legend.map(
    ({ letter, outlet, published, title, id }) =>
      `${letter} = ${[outlet, published ?? "undated", title].filter(Boolean).join(", ")}, ${id}`,
  )
}

/** `D carries B (245 words in one run …)`. */
export function lineText({ copy, does, why }: LinePart): string {
  return `${copy} ${does}${why ? ` (${why})` : ""}`
}

/** `B→O, grave, Figure changed: …`, with both passages. */
export function alterationText({
  exemplar,
  copy,
  ordered,
  gravity,
  what,
  note,
  before,
  after,
}: AlterationPart): string {
  const passages = [before && `${exemplar} has: ${before.text}`, after && `${copy} has: ${after.text}`].filter(Boolean)
  return `${exemplar}${ordered ? "→" : "|"}${copy}, ${gravity}, ${what}: ${note}${passages.length > 0 ? ` [${passages.join(" | ")}]` : ""}`
}

/** How many more there are, and how to get them. */
export function moreText(more: number, next: string | null, things: string): string[] {
  return more > 0 ? [`… and ${more} more ${things}${next === null ? "" : `; cursor: ${next}`}`] : []
}
