// The apparatus: every sentence of one witness with what each of the others has in its place. Equal readings share one
// entry, as an editor prints them; a witness that leaves the place out has an empty reading.
//
// The base is one witness of the family, whichever is asked for; sentences that only others have stand after the
// base's, each a locus of its own.

import { printedIn } from "../model/masks.js"
import { groupBy } from "../kit/groups.js"
import type { Alignment } from "../model/alignment.js"
import type { Apparatus, Locus, WitnessReading } from "../model/alteration.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Text } from "../model/token.js"

/** A witness collated against the base: `alignment.a` is the base. */
export interface CollatedWitness {
  readonly text: Text
  readonly alignment: Alignment
}

/** All readings of the base's sentences over its witnesses, a locus a sentence in order, then of matter only others have. */
export function apparatus(base: Text, witnesses: readonly CollatedWitness[]): Apparatus {
  const ordered = [...witnesses].sort((x, y) => byCodeUnit(x.text.report.id, y.text.report.id))
  const shared = base.sentences.map(({ index }) =>
    locus(base, [
      readingOf(base, [index]),
      ...ordered.map(({ text, alignment }) => readingOf(text, answers(alignment, index))),
    ]),
  )
  const own = ordered.flatMap(({ text, alignment }) =>
    alignment.links
      .filter(link => link.a.length === 0)
      .map(link => locus(base, [readingOf(base, []), readingOf(text, link.b)])),
  )
  return { witnesses: [base.report.id, ...ordered.map(({ text }) => text.report.id)], loci: [...shared, ...own] }
}

function answers({ links }: Alignment, sentence: number): readonly number[] {
  return links.find(link => link.a.includes(sentence) && link.b.length > 0)?.b ?? []
}

/** Sentences that stand side by side, as one reading; an empty one stands at the text's beginning. */
function readingOf(text: Text, indexes: readonly number[]): WitnessReading {
  const { report, sentences } = text
  const [start, end] = indexes.length ? [sentences[indexes[0]!]!.start, sentences[indexes.at(-1)!]!.end] : [0, 0]
  return { report: report.id, start, end, text: printedIn(text, { start, end }) }
}

/** What is compared: the words, whatever their spacing and the shape of their marks. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
}

function locus(base: Text, readings: readonly WitnessReading[]): Locus {
  const shared = groupBy(readings, ({ text }) => plain(text))
  const places = readings.map(({ report, start, end }) => `${report} ${start} ${end}`)
  return {
    id: `l${digest(base.report.id, places)}`,
    readings: [...shared.values()].map(witnesses => ({ text: witnesses[0]!.text, witnesses })),
  }
}
