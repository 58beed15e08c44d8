// A copy of a report with alterations planted in it, at most one a sentence, over rewordings that change nothing; and what
// stands where, so that a report of alterations can be held against it.

import type { Annotated } from "../../src/model/annotation.js"
import type { Span } from "../../src/model/span.js"
import type { Random } from "../random.js"
import { applyChanges, type PlantedKind, plantedKinds, withoutOverlap } from "./change.js"
import type { Ground } from "./ground.js"
import { houseStyle, restyle, reword, type Swap } from "./harmless.js"
import { type Planting, plant } from "./plants.js"
import { annotatedReport } from "./texts.js"

/** Share of sentences that carry a planted alteration, and share that are reworded without harm. */
const plantedShare = 0.4
const rewordedShare = 0.6
/** Sentences shorter than this are headings and captions. */
const shortest = 40

/** One sentence of the copy, and what was planted in it. */
export interface PlantedSentence {
  /** Place of the old sentence in the exemplar; null for one put in. */
  readonly exemplar: Span | null
  /** Place in the copy; null for one left out. */
  readonly copy: Span | null
  readonly kind: PlantedKind | null
  /** Places of the planted changes, in the exemplar and in the copy. */
  readonly places: readonly { readonly exemplar: Span | null; readonly copy: Span | null }[]
}

/** A sentence of the copy on its way, with the block it belongs to; `row` is given the place it comes to stand. */
interface Piece {
  readonly text: string
  readonly block: number
  readonly kind: PlantedKind | null
  row(at: number): PlantedSentence
}

/** A copy of a report with at most one alteration planted a sentence. */
export function alter(
  exemplar: Annotated,
  stranger: readonly string[],
  random: Random,
): { copy: Annotated; rows: PlantedSentence[] } {
  const rows: PlantedSentence[] = []
  const pieces: Piece[] = []
  const style = houseStyle(random)
  for (const sentence of exemplar.sentences) {
    const ground = { report: exemplar, sentence, text: exemplar.report.text.slice(sentence.start, sentence.end) }
    const long = ground.text.length >= shortest
    const planting = long && random.next() < plantedShare ? drawn(ground, random) : null
    const kind = planting?.kind ?? null
    const old = { start: sentence.start, end: sentence.end }
    if (kind === "omission") {
      rows.push({ exemplar: old, copy: null, kind, places: [{ exemplar: old, copy: null }] })
      continue
    }
    if (kind === "insertion") pieces.push(...foreign(stranger, sentence.block, random))
    pieces.push(rewritten(ground, kind === "insertion" ? null : planting, style, random))
  }
  const paragraphs: string[] = []
  let at = 0
  let block = -1
  for (const piece of moveMarked(pieces, random)) {
    const joins = piece.block === block && paragraphs.length > 0
    if (joins) paragraphs[paragraphs.length - 1] += ` ${piece.text}`
    else paragraphs.push(piece.text)
    if (at > 0) at++
    rows.push(piece.row(at))
    at += piece.text.length
    block = piece.block
  }
  return { copy: annotatedReport("copy", paragraphs), rows }
}

/** A sentence of another text, put in. */
function foreign(stranger: readonly string[], block: number, random: Random): Piece[] {
  const { report, sentences } = annotatedReport("stranger", stranger)
  const sentence = random.pick(sentences.filter(({ start, end }) => end - start >= shortest))
  if (!sentence) return []
  const text = report.text.slice(sentence.start, sentence.end)
  const row = (at: number): PlantedSentence => {
    const copy = { start: at, end: at + text.length }
    return { exemplar: null, copy, kind: "insertion", places: [{ exemplar: null, copy }] }
  }
  return [{ text, block, kind: "insertion", row }]
}

/** A sentence with what is planted in it and with harmless rewordings. */
function rewritten(ground: Ground, planting: Planting | null, style: readonly Swap[], random: Random): Piece {
  const { sentence } = ground
  const changes = planting?.changes ?? []
  const harmless = random.next() < rewordedShare ? reword(ground, random) : []
  const all = withoutOverlap([...changes, ...harmless, ...restyle(ground.text, style)])
  const { text, places } = applyChanges(ground.text, all)
  const ordered = [...all].sort((x, y) => x.start - y.start)
  const planted = changes.map(change => ({ change, place: places[ordered.indexOf(change)]! }))
  const kind = planting?.kind ?? null
  const row = (at: number): PlantedSentence => {
    const exemplar = { start: sentence.start, end: sentence.end }
    const copy = { start: at, end: at + text.length }
    const planting = planted.map(({ change, place }) => ({
      exemplar: { start: sentence.start + change.start, end: sentence.start + change.end },
      copy: { start: at + place.start, end: at + place.end },
    }))
    return { exemplar, copy, kind, places: kind === "moved" ? [{ exemplar, copy }] : planting }
  }
  return { text, block: sentence.block, kind, row }
}

/** Kinds that any sentence offers a place for, and how often one of them is drawn before the others are tried. */
const ofWholeSentences = new Set<PlantedKind>(["insertion", "omission", "moved"])
const wholeShare = 0.15

/** Kinds that most sentences offer a place for: the others are tried first, or they would never come up. */
const common = new Set<PlantedKind>(["negation", "name", "broken", "marks", "words"])

/** One alteration of a kind the sentence offers a place for; kinds are tried in an order that chance gives. */
function drawn(ground: Ground, random: Random): Planting | null {
  const whole = random.next() < wholeShare
  const kinds = plantedKinds.filter(kind => ofWholeSentences.has(kind) === whole)
  while (kinds.length > 0) {
    const rare = kinds.filter(kind => !common.has(kind))
    const kind = random.pick(rare.length ? rare : kinds)!
    kinds.splice(kinds.indexOf(kind), 1)
    if (whole) return { kind, changes: [] }
    const planting = plant(kind, ground, random)
    if (planting) return planting
  }
  return null
}

/** Sentences marked as moved go several places on, or back where nothing follows, into the block they come to. */
function moveMarked(pieces: readonly Piece[], random: Random): Piece[] {
  const rest = pieces.filter(piece => piece.kind !== "moved")
  for (const piece of pieces.filter(piece => piece.kind === "moved")) {
    const from = pieces.indexOf(piece)
    const far = 4 + random.below(6)
    const to = from + far < rest.length ? from + far : Math.max(0, from - far)
    rest.splice(to, 0, { ...piece, block: -1 - from })
  }
  return rest
}
