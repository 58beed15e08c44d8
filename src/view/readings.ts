// All readings of one sentence over the reports of its family: one locus of their apparatus, as a screen shows it.

import { reached } from "../kit/descent.js"
import type { Apparatus } from "../model/alteration.js"
import { sentenceUpTo } from "../text/places.js"
import { extract } from "./extract.js"
import type { SentenceReadings } from "./shapes.js"
import { reportCard, type Survey } from "./survey.js"

/** Collates reports of the trace with the base, by id: `collate/apparatus.ts`, handed in. */
export type Collate = (base: string, witnesses: readonly string[]) => Promise<Apparatus>

/** Most reports laid beside a sentence: a wire story carried a thousand times reads the same in nearly all of them. */
const mostReports = 40

/** The readings of the sentence that `at` lies in, nearest kin first. */
export async function readings(view: Survey, base: string, at: number, collate: Collate): Promise<SentenceReadings> {
  const sentence = sentenceUpTo(view.text(base), at)
  const [start, end] = sentence ? [sentence.start, sentence.end] : [at, at]
  const family = kin(view, base).slice(0, mostReports)
  const { loci } = await collate(base, family)
  const witnesses = sentence ? loci[sentence.index]!.readings.flatMap(reading => reading.witnesses) : []
  const read = new Map(witnesses.filter(({ text }) => text).map(witness => [witness.report, witness]))
  return {
    base: extract(view, base, start, end),
    readings: family.map(id => {
      const there = read.get(id)
      return {
        report: reportCard(view, view.reports.get(id)!),
        extract: there ? extract(view, id, there.start, there.end) : null,
      }
    }),
  }
}

/** Reports joined to this one by derivations, through lost exemplars too, in order of nearness. */
function kin(view: Survey, report: string): string[] {
  const beside = (id: string) =>
    [...(view.above.get(id) ?? []), ...(view.below.get(id) ?? [])].flatMap(({ exemplar, copy }) => [exemplar, copy])
  return [...reached(report, beside)].filter(id => view.reports.has(id))
}
