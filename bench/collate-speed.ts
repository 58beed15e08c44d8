// How many pairs of 500-word reports are laid side by side and collated in a second, on one core. Every report is paired
// with a copy of itself in which every third sentence lost its marks and words; annotating is not counted, for it is done
// once a report and not once a pair.

import { collate } from "../src/collate/collate.js"
import { shipped } from "../src/knowledge.js"
import type { Benchmark } from "./bench.js"
import { aligned, collated } from "./collation.js"
import { annotatedReport, cutToLength, readTexts } from "./planting/texts.js"
import { asItIs } from "./rows.js"

/** Words a report, as the target says. */
const wordsEach = 500
const defaultPairs = 200
const warmUp = 20

/** Speed of alignment and collation. */
export const collateSpeed: Benchmark = {
  name: "collate-speed",
  about: "pairs of 500-word reports aligned and collated a second, one core",
  kind: "speed",
  set: { at: "corpora/basil", part: "none" },
  published: {},
  rows: { speed: [asItIs("pairsPerSecond", "# pairs of 500-word reports aligned and collated a second, one core")] },
  async run(data, options) {
    const paragraphs = (await readTexts(data)).flatMap(text => text.paragraphs)
    const pairs = cutToLength(paragraphs, wordsEach)
      .slice(0, Number(options.pairs ?? defaultPairs))
      .map((text, n) => ({
        exemplar: annotatedReport(`exemplar ${n}`, text),
        copy: annotatedReport(`copy ${n}`, text.map(altered)),
      }))
    // The first few warm the compiler up.
    for (const { exemplar, copy } of pairs.slice(0, warmUp)) collated(exemplar, copy)
    const begun = performance.now()
    const alignments = pairs.map(({ exemplar, copy }) => aligned(exemplar, copy))
    const laidOut = performance.now()
    for (const [n, { exemplar, copy }] of pairs.entries()) collate(exemplar, copy, alignments[n]!, shipped.lexicon)
    const done = performance.now()
    const each = (from: number, to: number) => pairs.length / ((to - from) / 1000)
    return {
      items: pairs.length,
      measures: {},
      speeds: {
        pairsPerSecond: each(begun, done),
        alignedPerSecond: each(begun, laidOut),
        collatedPerSecond: each(laidOut, done),
      },
    }
  },
}

function altered(paragraph: string, n: number): string {
  return n % 3 === 0 ? paragraph.replace(/["“”]/gu, "").replace(/\b(?:said|the|may|more)\b ?/gu, "") : paragraph
}
