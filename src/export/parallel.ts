// Parallel segmentation: an exemplar's text cut into stretches that all copies have and places where readings differ
// (TEI P5, chapter 12). Made from the alterations, whose spans lie in the exemplar's text.

import type { Alteration } from "../model/alteration.js"
import type { TracedReport } from "../model/trace.js"

/** A place with its readings, `lem` (the exemplar's) first; equal readings are one. An omission is an empty text. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly type: "substantive" | "orthographic"
  readonly readings: readonly { readonly text: string; readonly witnesses: readonly string[] }[]
}

/** What one copy has for a stretch of the exemplar. */
interface Edit {
  readonly copy: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly accidental: boolean
}

/** Characters before an insertion by which its place in the exemplar is found. */
const anchor = { longest: 60, shortest: 12 }

/** The places of one exemplar over its copies, in order, none overlapping, none across two blocks. */
export function placesOf(
  exemplar: TracedReport,
  copies: readonly TracedReport[],
  alterations: readonly Alteration[],
): Place[] {
  const edits = copies.flatMap(copy => editsOf(exemplar, copy, alterations))
  return united(edits).map(({ start, end, edits: here }) => {
    const texts = new Map<string, string[]>([[exemplar.text.slice(start, end), [exemplar.id]]])
    for (const copy of copies) {
      const own = here.filter(edit => edit.copy === copy.id)
      const text = applied(exemplar.text, start, end, own)
      texts.set(text, [...(texts.get(text) ?? []), copy.id])
    }
    return {
      start,
      end,
      type: here.every(({ accidental }) => accidental) ? ("orthographic" as const) : ("substantive" as const),
      readings: [...texts].map(([text, witnesses]) => ({ text, witnesses })),
    }
  })
}

/** A copy's edits, those that overlap made one. What only moved is no reading of its own. */
function editsOf(exemplar: TracedReport, copy: TracedReport, alterations: readonly Alteration[]): Edit[] {
  const spans = alterations
    .filter(one => one.exemplar === exemplar.id && one.copy === copy.id && one.kind !== "transposition")
    .flatMap(({ exemplarSpan, copySpan, kind }) => {
      const at = exemplarSpan ?? insertionPoint(exemplar, copy, copySpan)
      return at ? [{ at: inOneBlock(exemplar, at), copySpan, accidental: kind === "accidental" }] : []
    })
    .sort((x, y) => x.at[0] - y.at[0] || x.at[1] - y.at[1])
  const edits: (Omit<Edit, "text"> & { readonly copySpan: readonly [number, number] | null })[] = []
  for (const { at, copySpan, accidental } of spans) {
    const last = edits.at(-1)
    if (last && at[0] < last.end) {
      const union = last.copySpan && copySpan ? hull(last.copySpan, copySpan) : (last.copySpan ?? copySpan)
      const end = Math.max(last.end, at[1])
      edits[edits.length - 1] = { ...last, end, copySpan: union, accidental: last.accidental && accidental }
    } else {
      edits.push({ copy: copy.id, start: at[0], end: at[1], copySpan, accidental })
    }
  }
  return edits.map(({ copySpan, ...edit }) => ({ ...edit, text: copySpan ? copy.text.slice(...copySpan) : "" }))
}

/** Where in the exemplar an insertion would stand: after the words that stand before it in the copy. */
function insertionPoint(
  exemplar: TracedReport,
  copy: TracedReport,
  span: readonly [number, number] | null,
): readonly [number, number] | null {
  if (span === null) return null
  for (let length = anchor.longest; length >= anchor.shortest; length -= anchor.shortest) {
    const before = copy.text.slice(Math.max(0, span[0] - length), span[0]).trim()
    const at = before.length < anchor.shortest ? -1 : exemplar.text.indexOf(before)
    if (at !== -1 && exemplar.text.indexOf(before, at + 1) === -1) return [at + before.length, at + before.length]
  }
  return null
}

function inOneBlock({ blocks }: TracedReport, [start, end]: readonly [number, number]): readonly [number, number] {
  const block = blocks.find(one => start >= one.start && start <= one.end)
  return block ? [start, Math.min(end, block.end)] : [start, end]
}

/** Edits of all copies → stretches that no edit crosses the edge of. */
function united(edits: readonly Edit[]): { start: number; end: number; edits: Edit[] }[] {
  const groups: { start: number; end: number; edits: Edit[] }[] = []
  for (const edit of [...edits].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = groups.at(-1)
    if (last && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))) {
      last.edits.push(edit)
      last.end = Math.max(last.end, edit.end)
    } else {
      groups.push({ start: edit.start, end: edit.end, edits: [edit] })
    }
  }
  return groups
}

function applied(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = ""
  let at = start
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, end)
}

function hull(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}
