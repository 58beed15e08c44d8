// Alterations planted in news texts, one a sentence, over rewordings that change nothing: which are found, typed, and
// what is reported where nothing was planted.
//
//   npm run bench -- planted --data FOLDER --seed 7
//
// A planted alteration is found where a reported one of gravity grave or notable, of a kind that answers to it, meets its
// place; matter moved counts at any gravity, for it misleads nobody. Precision of a kind is taken over all that is
// reported grave or notable in the sentences where that kind was planted; overall precision over everything reported.

import type { Alteration } from "../src/model/alteration.js"
import type { Annotated } from "../src/model/annotation.js"
import { type Span, within } from "../src/model/span.js"
import type { Benchmark } from "./bench.js"
import { collated } from "./collation.js"
import { type Measures, share } from "./measure.js"
import { answers, type PlantedKind, plantedKinds } from "./planting/change.js"
import { alter, type PlantedSentence } from "./planting/copy.js"
import { annotatedReport, type NewsText, readTexts } from "./planting/texts.js"
import { randomFrom } from "./random.js"
import { missing, wrong } from "./rows.js"

const defaultTexts = 120

/** What was done, in words. */
const toldAs: Readonly<Record<PlantedKind, string>> = {
  negation: "a no was put in or taken out",
  actors: "who did it and to whom changed places",
  preposition: "a preposition was turned (for, against)",
  hedge: "a hedge was dropped",
  modal: "a may or could was raised to will or is",
  number: "a number was changed",
  unit: "a unit was changed",
  qualifier: "a bound was turned or dropped (at least, about)",
  deadline: "a deadline or a day was moved",
  name: "a name was put in another's place",
  broken: "a name was broken",
  title: "a title was changed",
  marks: "a quotation lost its marks",
  words: "a word was changed inside marks",
  fused: "two quotations were run into one",
  dropped: "who said it was dropped",
  shifted: "who said it was changed",
  insertion: "a foreign sentence was put in",
  omission: "a sentence was left out",
  moved: "a sentence was moved",
}

/** What was planted of one kind, and what was reported in those sentences. */
interface Tally {
  planted: number
  found: number
  reported: number
  right: number
}

/** All that is counted: by kind, and in sentences where nothing was planted. */
interface Tallies {
  readonly kinds: ReadonlyMap<PlantedKind, Tally>
  readonly harmless: { sentences: number; alarmed: number; alarms: number }
  readonly notes: string[]
}

/** Planted alterations found, typed, and alarms, by kind. */
export const planted: Benchmark = {
  name: "planted",
  about: "alterations planted in news texts over harmless rewordings: recall and precision by kind, alarms",
  set: {
    at: "corpora/polnear/dev",
    part: "constants",
    note: "planted by our own program, which the comparers were built beside",
  },
  published: {},
  rows: {
    alterations: [
      missing("recall", "of 100 alterations planted in news texts, # are not found, or typed as another kind"),
      missing("precision", "of 100 alterations reported in them as grave or notable, # are none"),
      wrong("alarms", "of 100 sentences where nothing but words changed, # raise an alarm"),
      ...plantedKinds.map(kind => missing(`recall.${kind}`, `of 100 sentences where ${toldAs[kind]}, # are missed`)),
    ],
  },
  async run(data, options) {
    const seed = Number(options.seed ?? 1)
    const texts = (await readTexts(data)).slice(0, Number(options.texts ?? defaultTexts))
    const tallies: Tallies = {
      kinds: new Map(plantedKinds.map(kind => [kind, { planted: 0, found: 0, reported: 0, right: 0 }])),
      harmless: { sentences: 0, alarmed: 0, alarms: 0 },
      notes: [],
    }
    for (const [n, text] of texts.entries()) {
      const random = randomFrom(seed * 7919 + n)
      const exemplar = annotatedReport("exemplar", text.paragraphs)
      const stranger = texts[(n + 1 + random.below(texts.length - 1 || 1)) % texts.length]!.paragraphs
      const { copy, rows } = alter(exemplar, stranger, random)
      const { alterations } = collated(exemplar, copy)
      for (const row of rows) judge(row, { rows, alterations, exemplar, copy, text }, tallies)
    }
    return {
      items: texts.length,
      measures: measures(tallies),
      notes: options.cases === undefined ? [] : tallies.notes,
    }
  },
}

/** One text and its copy, laid side by side. */
interface Compared {
  readonly rows: readonly PlantedSentence[]
  readonly alterations: readonly Alteration[]
  readonly exemplar: Annotated
  readonly copy: Annotated
  readonly text: NewsText
}

function judge(row: PlantedSentence, compared: Compared, { kinds, harmless, notes }: Tallies): void {
  const { rows, alterations, exemplar, copy } = compared
  const serious = alterations.filter(alteration => isIn(alteration, row))
  // A quotation may reach over several sentences: what answers to a planting in one is no alarm in the next.
  const strong = serious.filter(a => a.gravity !== "slight" && (row.kind !== null || !rows.some(r => meets(a, r))))
  if (row.kind === null) {
    harmless.sentences++
    if (strong.length > 0) harmless.alarmed++
    harmless.alarms += strong.length
    notes.push(...strong.map(a => line("alarm", a, compared)))
    return
  }
  const { kind } = row
  const tally = kinds.get(kind)!
  const counted = kind === "moved" ? serious.filter(a => a.kind === "transposition" || a.gravity !== "slight") : strong
  const right = counted.filter(alteration => meets(alteration, row))
  tally.planted++
  tally.reported += counted.length
  tally.right += right.length
  if (right.some(alteration => answers[kind].includes(alteration.kind))) tally.found++
  else {
    const [from, to] = [shown(exemplar, row.exemplar), shown(copy, row.copy)]
    notes.push(`missed ${kind}: ${from} -> ${to} [${counted.map(a => a.kind)}]`)
  }
  notes.push(...counted.filter(a => !right.includes(a)).map(a => line(`beside ${kind}`, a, compared)))
}

function measures({ kinds, harmless }: Tallies): Measures {
  const sum = (of: keyof Tally) => [...kinds.values()].reduce((total, tally) => total + tally[of], 0)
  const byKind = [...kinds].flatMap(([kind, tally]) => [
    [`planted.${kind}`, tally.planted] as const,
    [`recall.${kind}`, share(tally.found, tally.planted)] as const,
    [`precision.${kind}`, share(tally.right, tally.reported)] as const,
  ])
  return {
    recall: share(sum("found"), sum("planted")),
    precision: share(sum("right"), sum("reported") + harmless.alarms),
    alarms: share(harmless.alarmed, harmless.sentences),
    ...Object.fromEntries(byKind),
  }
}

function overlaps(span: readonly [number, number] | null, place: Span | null): boolean {
  return span !== null && place !== null && span[0] <= place.end && place.start <= span[1]
}

function isIn({ exemplarSpan, copySpan }: Alteration, { exemplar, copy }: PlantedSentence): boolean {
  const inside = (span: readonly [number, number] | null, place: Span | null) =>
    span !== null &&
    place !== null &&
    (within({ start: span[0], end: span[1] }, place) || (span[0] < place.end && place.start < span[1]))
  return copySpan ? inside(copySpan, copy) : inside(exemplarSpan, exemplar)
}

function meets({ exemplarSpan, copySpan }: Alteration, { places }: PlantedSentence): boolean {
  return places.some(place => overlaps(exemplarSpan, place.exemplar) || overlaps(copySpan, place.copy))
}

function shown(report: Annotated, span: Span | null): string {
  return span ? JSON.stringify(report.report.text.slice(span.start, span.end)) : "nothing"
}

function line(what: string, alteration: Alteration, { exemplar, copy, text }: Compared): string {
  const part = (report: Annotated, span: readonly [number, number] | null) =>
    shown(report, span && { start: span[0], end: span[1] })
  return `${what} (${text.name}): ${alteration.gravity} ${alteration.kind}: ${part(exemplar, alteration.exemplarSpan)} -> ${part(copy, alteration.copySpan)} | ${alteration.note}`
}
