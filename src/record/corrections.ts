// Notes of correction → what each withdraws: where the words that it calls wrong stand, in an earlier page of its outlet
// and in whoever carries them still. A function of one story with its alignments.

import { groupBy } from "../kit/groups.js"
import type { CorrectionNote } from "../model/annotation.js"
import { type Alignment, alignmentKey, turned } from "../model/alignment.js"
import { digest } from "../model/identity.js"
import type { Weighed } from "../model/rarity.js"
import type { Correction, Story } from "../model/record.js"
import type { Passage, Span } from "../model/span.js"
import { answeringTo, standsIn } from "../text/withdrawn/stands.js"
import { contextOf, type Sought, words } from "../text/withdrawn/sought.js"

/** A story in which something is corrected: its reports in canonical order, and how they lie on those that correct. */
export interface Corrected {
  readonly texts: readonly Weighed[]
  readonly alignments: readonly Alignment[]
}

/** The stories that have notes of correction. `texts` in canonical order. */
export function correctedStories(
  stories: readonly Story[],
  texts: readonly Weighed[],
  alignments: readonly Alignment[],
): Corrected[] {
  const byId = new Map(texts.map((text, place) => [text.text.report.id, { text, place }]))
  const correcting = new Set(texts.filter(({ text }) => text.corrections.length > 0).map(({ text }) => text.report.id))
  const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)))
  const laid = groupBy(
    alignments.filter(({ a, b }) => storyOf.get(a) === storyOf.get(b) && (correcting.has(a) || correcting.has(b))),
    ({ a }) => storyOf.get(a),
  )
  return stories
    .filter(({ reports }) => reports.some(id => correcting.has(id)))
    .map(({ id, reports }) => {
      const members = reports.map(report => byId.get(report)!).sort((x, y) => x.place - y.place)
      return { texts: members.map(({ text }) => text), alignments: laid.get(id) ?? [] }
    })
}

/** The corrections of a story, in the order of its reports and of their texts. */
export function correctionsOf({ texts, alignments }: Corrected): Correction[] {
  const laid = new Map<string, Alignment>()
  for (const one of alignments) {
    const [key, back] = [alignmentKey(one.a, one.b), alignmentKey(one.b, one.a)]
    if (!laid.has(key) && !laid.has(back)) laid.set(key, one)
  }
  return texts.flatMap(one =>
    one.text.corrections.map(note => {
      const passages = note.from ? passagesOf(note, note.from, one, texts, laid) : []
      return correctionOf(note, one, texts, passages)
    }),
  )
}

/** Where the words stand that a note withdraws. */
function passagesOf(
  note: CorrectionNote,
  from: Span,
  one: Weighed,
  texts: readonly Weighed[],
  laid: ReadonlyMap<string, Alignment>,
): Passage[] {
  const sought: Sought = contextOf(one, note, from)
  return texts.flatMap(other => {
    const answering = answeringIn(one, other, sought, laid)
    return standsIn(other, sought, answering).map(span => ({ report: other.text.report.id, ...span }))
  })
}

/** Sentences of another report that answer to those in which the right words stand. */
function answeringIn(
  one: Weighed,
  other: Weighed,
  sought: Sought,
  laid: ReadonlyMap<string, Alignment>,
): ReadonlySet<number> {
  const [own, id] = [one.text.report.id, other.text.report.id]
  if (own === id) return sought.passages
  const back = laid.get(alignmentKey(id, own))
  const pair = laid.get(alignmentKey(own, id)) ?? (back && turned(back))
  return answeringTo(sought, pair ?? { links: [] })
}

function correctionOf(
  note: CorrectionNote,
  { text }: Weighed,
  texts: readonly Weighed[],
  passages: readonly Passage[],
): Correction {
  const { report } = text
  const of = withdrawnIn(report.id, texts, passages)
  const carriers = [...new Set(passages.map(passage => passage.report))]
  return {
    id: `c${digest(report.id, [String(note.start), String(note.end)])}`,
    kind: note.kind,
    report: report.id,
    span: [note.start, note.end],
    of: of && { report: of.report, span: [of.start, of.end] },
    from: note.from && words(text, note.from),
    to: note.to && words(text, note.to),
    passages,
    stillCarriedBy: carriers.filter(id => id === report.id || id !== of?.report),
  }
}

/** What a note corrects: the last other page of its outlet that has the words, else its own page, where it has them still. */
function withdrawnIn(id: string, texts: readonly Weighed[], passages: readonly Passage[]): Passage | null {
  const outletOf = new Map(texts.map(({ text: { report } }) => [report.id, report.outlet ?? report.newsroom]))
  const outlet = outletOf.get(id)
  const elsewhere = passages.filter(({ report }) => report !== id && outlet && outletOf.get(report) === outlet)
  const last = elsewhere.at(-1)?.report
  return elsewhere.find(({ report }) => report === last) ?? passages.find(({ report }) => report === id) ?? null
}
