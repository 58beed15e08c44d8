// All readings of one sentence over the reports of its family: what each of them has in its place.

import type { Alignment } from "../../model/alignment.js"
import { extract, sentenceAt } from "./extract.js"
import type { SentenceReadings } from "./shapes.js"
import { reportCard, type Survey } from "./survey.js"

/** Aligns two reports of the trace, by id. */
export type Align = (a: string, b: string) => Promise<Alignment>

/** Most reports laid beside a sentence: a wire story carried a thousand times reads the same in nearly all of them. */
const mostReports = 40

/** The readings of the sentence that `at` lies in, nearest kin first. */
export async function readings(view: Survey, report: string, at: number, align: Align): Promise<SentenceReadings> {
  const sentence = sentenceAt(view.text(report).sentences, at)
  const [start, end] = sentence ? [sentence.start, sentence.end] : [at, at]
  const family = kin(view, report).slice(0, mostReports)
  const found = family.map(async id => {
    const { links } = await align(report, id)
    const link = links.find(one => one.a.includes(sentence?.index ?? -1) && one.b.length > 0)
    const there = (link?.b ?? []).map(index => view.text(id).sentences[index]!)
    return {
      report: reportCard(view, view.reports.get(id)!),
      extract: there.length ? extract(view, id, there[0]!.start, there.at(-1)!.end) : null,
    }
  })
  return { base: extract(view, report, start, end), readings: await Promise.all(found) }
}

/** Reports joined to this one by derivations, through lost exemplars too, in order of nearness. */
function kin(view: Survey, report: string): string[] {
  const seen = new Set([report])
  const queue = [report]
  for (const id of queue) {
    const beside = [...(view.above.get(id) ?? []), ...(view.below.get(id) ?? [])]
    for (const next of beside.flatMap(({ exemplar, copy }) => [exemplar, copy])) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return queue.slice(1).filter(id => view.reports.has(id))
}
