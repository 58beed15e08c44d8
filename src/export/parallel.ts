// Parallel segmentation: an exemplar's text cut into stretches that all copies have and places where readings differ
// (TEI P5, chapter 12). Made from the alterations, whose spans lie in both texts.
//
// A reading is put together from the exemplar's words and the copy's, and kept only if the copy has it in one piece;
// else the copy's own stretch between its first and last alteration of the place stands; and where that will not do
// either, the witness is not named there. No reading is printed that is on no page.

import { addTo } from "../kit/groups.js"
import type { Alteration } from "../model/alteration.js"
import type { TracedReport } from "../model/trace.js"

/** A place with its readings, `lem` (the exemplar's) first; equal readings are one. An omission is an empty text. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly type: "substantive" | "orthographic"
  readonly readings: readonly { readonly text: string; readonly witnesses: readonly string[] }[]
}

type Pair = readonly [number, number]

/** What one copy has for a stretch of the exemplar; `at` null where it has nothing. */
interface Edit {
  readonly copy: string
  readonly start: number
  readonly end: number
  readonly at: Pair | null
  readonly accidental: boolean
}

/** A stretch that no edit crosses the edge of. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly edits: readonly Edit[]
}

/** Characters before an insertion by which its place in the exemplar is found. */
const anchor = { longest: 60, shortest: 12 }
/** A copy's own stretch may be this much longer than the exemplar's; beyond, its parts stand in different places. */
const longest = { times: 2, more: 80 }

/** The places of one exemplar over its copies, in order, none overlapping, none across two blocks. */
export function placesOf(
  exemplar: TracedReport,
  copies: readonly TracedReport[],
  alterations: readonly Alteration[],
): Place[] {
  const edits = copies.flatMap(copy => editsOf(exemplar, copy, alterations))
  const plain = new Map(copies.map(copy => [copy.id, collapsed(copy.text)]))
  return united(edits).flatMap(stretch => {
    const texts = new Map<string, string[]>([[exemplar.text.slice(stretch.start, stretch.end), [exemplar.id]]])
    for (const copy of copies) {
      const text = readingOf(exemplar, copy, plain.get(copy.id)!, stretch)
      if (text !== null) addTo(texts, text, copy.id)
    }
    if (texts.size === 1) return []
    return {
      start: stretch.start,
      end: stretch.end,
      type: stretch.edits.every(({ accidental }) => accidental) ? ("orthographic" as const) : ("substantive" as const),
      readings: [...texts].map(([text, witnesses]) => ({ text, witnesses })),
    }
  })
}

/** What a copy has for a stretch, in its own words; null where that cannot be told. */
function readingOf(exemplar: TracedReport, copy: TracedReport, plain: string, stretch: Stretch): string | null {
  const own = stretch.edits.filter(edit => edit.copy === copy.id)
  const composed = applied(exemplar.text, copy.text, stretch, own)
  if (plain.includes(collapsed(composed))) return composed
  const spans = own.flatMap(({ at }) => (at ? [at] : []))
  if (spans.length === 0) return null
  const whole = spans.reduce(hull)
  const fits = whole[1] - whole[0] <= longest.times * (stretch.end - stretch.start) + longest.more
  return fits && !copy.text.slice(...whole).includes("\n") ? copy.text.slice(...whole) : null
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

function applied(text: string, copy: string, { start, end }: Stretch, edits: readonly Edit[]): string {
  let out = ""
  let at = start
  for (const edit of edits) {
    out += text.slice(at, edit.start) + (edit.at ? copy.slice(...edit.at) : "")
    at = edit.end
  }
  return out + text.slice(at, end)
}

/** A copy's edits, those that overlap made one. What only moved is no reading of its own. */
function editsOf(exemplar: TracedReport, copy: TracedReport, alterations: readonly Alteration[]): Edit[] {
  const found = alterations
    .filter(one => one.exemplar === exemplar.id && one.copy === copy.id && one.kind !== "transposition")
    .flatMap(({ exemplarSpan, copySpan, kind }): Edit[] => {
      const span = exemplarSpan ?? insertionPoint(exemplar, copy, copySpan)
      if (!span) return []
      const [start, end] = inOneBlock(exemplar, span)
      return [{ copy: copy.id, start, end, at: copySpan, accidental: kind === "accidental" }]
    })
    .sort((x, y) => x.start - y.start || x.end - y.end)
  const edits: Edit[] = []
  for (const edit of found) {
    const last = edits.at(-1)
    if (last && edit.start < last.end) {
      const at = last.at && edit.at ? hull(last.at, edit.at) : (last.at ?? edit.at)
      const accidental = last.accidental && edit.accidental
      edits[edits.length - 1] = { ...last, end: Math.max(last.end, edit.end), at, accidental }
    } else edits.push(edit)
  }
  return edits
}

/** Where in the exemplar an insertion would stand: after the words that stand before it in the copy. */
function insertionPoint(exemplar: TracedReport, copy: TracedReport, span: Pair | null): Pair | null {
  if (span === null) return null
  for (let length = anchor.longest; length >= anchor.shortest; length -= anchor.shortest) {
    const before = copy.text.slice(Math.max(0, span[0] - length), span[0]).trim()
    const at = before.length < anchor.shortest ? -1 : exemplar.text.indexOf(before)
    if (at !== -1 && exemplar.text.indexOf(before, at + 1) === -1) return [at + before.length, at + before.length]
  }
  return null
}

function inOneBlock({ blocks }: TracedReport, [start, end]: Pair): Pair {
  const block = blocks.find(one => start >= one.start && start <= one.end)
  return block ? [start, Math.min(end, block.end)] : [start, end]
}

/** Edits of all copies → the stretches they make together. */
function united(edits: readonly Edit[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const edit of [...edits].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = stretches.at(-1)
    if (last && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))) {
      const end = Math.max(last.end, edit.end)
      stretches[stretches.length - 1] = { start: last.start, end, edits: [...last.edits, edit] }
    } else stretches.push({ start: edit.start, end: edit.end, edits: [edit] })
  }
  return stretches
}

function hull(a: Pair, b: Pair): Pair {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}
