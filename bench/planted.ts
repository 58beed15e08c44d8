// Alterations planted in news texts, one a sentence, over rewordings that change nothing: which are found, typed, and
// what is reported where nothing was planted.
//
//   npm run bench -- planted --data FOLDER --seed 7
//
// A planted alteration is found where a reported one of gravity grave or notable, of a kind that answers to it, meets its
// place; matter moved counts at any gravity, for it misleads nobody. Precision of a kind is taken over all that is
// reported grave or notable in the sentences where that kind was planted; overall precision over everything reported.

import { collate } from "../src/collate/collate.js"
import { shipped } from "../src/knowledge.js"
import { align } from "../src/match/align.js"
import { weighed } from "../src/match/rarity.js"
import type { Alteration } from "../src/model/alteration.js"
import type { Weighed } from "../src/model/rarity.js"
import type { Annotated } from "../src/model/annotation.js"
import { type Span, within } from "../src/model/span.js"
import type { Benchmark } from "./bench.js"
import { answers, applyChanges, type PlantedKind, plantedKinds, withoutOverlap } from "./planting/change.js"
import { houseStyle, restyle, reword, type Swap } from "./planting/harmless.js"
import type { Ground } from "./planting/ground.js"
import { type Planting, plant } from "./planting/plants.js"
import { type Random, randomFrom } from "./random.js"
import { annotatedReport, type NewsText, readTexts } from "./planting/texts.js"

const { frequencies, lexicon } = shipped

/** Share of sentences that carry a planted alteration, and share that are reworded without harm. */
const plantedShare = 0.4
const rewordedShare = 0.6
/** Sentences shorter than this are headings and captions. */
const shortest = 40
const defaultTexts = 120

/** One sentence of the copy, and what was planted in it. */
interface Row {
  /** Place of the old sentence in the exemplar; null for one put in. */
  readonly exemplar: Span | null
  /** Place in the copy; null for one left out. */
  readonly copy: Span | null
  readonly kind: PlantedKind | null
  /** Places of the planted changes, in the exemplar and in the copy. */
  readonly places: readonly { readonly exemplar: Span | null; readonly copy: Span | null }[]
}

interface Tally {
  planted: number
  found: number
  reported: number
  right: number
}

/** Planted alterations found, typed, and alarms, by kind. */
export const planted: Benchmark = {
  name: "planted",
  about: "alterations planted in news texts over harmless rewordings: recall and precision by kind, alarms",
  published: {},
  async run(data, options) {
    const seed = Number(options.seed ?? 1)
    const texts = (await readTexts(data)).slice(0, Number(options.texts ?? defaultTexts))
    const outsiders = texts.map(text => text.paragraphs)
    const tallies = new Map<PlantedKind, Tally>(
      plantedKinds.map(kind => [kind, { planted: 0, found: 0, reported: 0, right: 0 }]),
    )
    const notes: string[] = []
    let [sentences, alarmed, alarms] = [0, 0, 0]
    for (const [n, text] of texts.entries()) {
      const random = randomFrom(seed * 7919 + n)
      const exemplar = annotatedReport("exemplar", text.paragraphs)
      const stranger = outsiders[(n + 1 + random.below(texts.length - 1 || 1)) % texts.length]!
      const { copy, rows } = alter(exemplar, stranger, random)
      const [a, b] = weighed([exemplar, copy], frequencies, []) as [Weighed, Weighed]
      const reported = collate(exemplar, copy, align(a, b, lexicon), lexicon)
      for (const row of rows) {
        const serious = reported.filter(alteration => isIn(alteration, row))
        // A quotation may reach over several sentences: what answers to a planting in one is no alarm in the next.
        const strong = serious.filter(
          a => a.gravity !== "slight" && (row.kind !== null || !rows.some(r => meets(a, r))),
        )
        if (row.kind === null) {
          sentences++
          if (strong.length === 0) continue
          alarmed++
          alarms += strong.length
          for (const a of strong) notes.push(line("alarm", a, exemplar, copy, text))
          continue
        }
        const tally = tallies.get(row.kind)!
        const counted =
          row.kind === "moved" ? serious.filter(a => a.kind === "transposition" || a.gravity !== "slight") : strong
        const right = counted.filter(alteration => meets(alteration, row))
        const typed = right.some(alteration => answers[row.kind!].includes(alteration.kind))
        tally.planted++
        if (typed) tally.found++
        else
          notes.push(
            `missed ${row.kind}: ${shown(exemplar, row.exemplar)} -> ${shown(copy, row.copy)} [${counted.map(a => a.kind)}]`,
          )
        tally.reported += counted.length
        tally.right += right.length
        for (const a of counted) if (!right.includes(a)) notes.push(line(`beside ${row.kind}`, a, exemplar, copy, text))
      }
    }
    return {
      items: texts.length,
      measures: measures(tallies, sentences, alarmed, alarms),
      notes: options.cases === undefined ? [] : notes,
    }
  },
}

function measures(tallies: ReadonlyMap<PlantedKind, Tally>, sentences: number, alarmed: number, alarms: number) {
  const share = (part: number, whole: number) => (whole ? part / whole : 1)
  const all = [...tallies.values()]
  const sum = (pick: (tally: Tally) => number) => all.reduce((total, tally) => total + pick(tally), 0)
  const byKind = [...tallies].flatMap(([kind, tally]) => [
    [`planted.${kind}`, tally.planted] as const,
    [`recall.${kind}`, share(tally.found, tally.planted)] as const,
    [`precision.${kind}`, share(tally.right, tally.reported)] as const,
  ])
  return {
    recall: share(
      sum(t => t.found),
      sum(t => t.planted),
    ),
    precision: share(
      sum(t => t.right),
      sum(t => t.reported) + alarms,
    ),
    alarms: share(alarmed, sentences),
    ...Object.fromEntries(byKind),
  }
}

/** A sentence of the copy on its way, with the block it belongs to; `row` is given the place it comes to stand. */
interface Piece {
  readonly text: string
  readonly block: number
  readonly kind: PlantedKind | null
  row(at: number): Row
}

/** A copy of a report with at most one alteration planted a sentence. */
function alter(exemplar: Annotated, stranger: readonly string[], random: Random): { copy: Annotated; rows: Row[] } {
  const rows: Row[] = []
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
  const row = (at: number): Row => {
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
  const row = (at: number): Row => {
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

function overlaps(span: readonly [number, number] | null, place: Span | null): boolean {
  return span !== null && place !== null && span[0] <= place.end && place.start <= span[1]
}

function isIn({ exemplarSpan, copySpan }: Alteration, { exemplar, copy }: Row): boolean {
  const inside = (span: readonly [number, number] | null, place: Span | null) =>
    span !== null &&
    place !== null &&
    (within({ start: span[0], end: span[1] }, place) || (span[0] < place.end && place.start < span[1]))
  return copySpan ? inside(copySpan, copy) : inside(exemplarSpan, exemplar)
}

function meets({ exemplarSpan, copySpan }: Alteration, { places }: Row): boolean {
  return places.some(place => overlaps(exemplarSpan, place.exemplar) || overlaps(copySpan, place.copy))
}

function shown(report: Annotated, span: Span | null): string {
  return span ? JSON.stringify(report.report.text.slice(span.start, span.end)) : "nothing"
}

function line(what: string, alteration: Alteration, exemplar: Annotated, copy: Annotated, text: NewsText): string {
  const part = (report: Annotated, span: readonly [number, number] | null) =>
    shown(report, span && { start: span[0], end: span[1] })
  return `${what} (${text.name}): ${alteration.gravity} ${alteration.kind}: ${part(exemplar, alteration.exemplarSpan)} -> ${part(copy, alteration.copySpan)} | ${alteration.note}`
}
