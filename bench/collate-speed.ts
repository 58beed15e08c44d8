// How many pairs of 500-word reports are laid side by side and collated in a second, on one core. Every report is paired
// with a copy of itself in which every third sentence lost its marks and words; annotating is not counted, for it is done
// once a report and not once a pair.

import { collate } from "../src/collate/collate.js"
import { shipped } from "../src/knowledge.js"
import { align } from "../src/match/align.js"
import { weighed } from "../src/match/rarity.js"
import type { Benchmark } from "./bench.js"
import { annotatedReport, cutToLength, readTexts } from "./planting/texts.js"

const { frequencies, lexicon } = shipped

/** Words a report, as the target says. */
const wordsEach = 500
const defaultPairs = 200
const warmUp = 20

/** Speed of alignment and collation. */
export const collateSpeed: Benchmark = {
  name: "collate-speed",
  about: "pairs of 500-word reports aligned and collated a second, one core",
  published: {},
  async run(data, options) {
    const paragraphs = (await readTexts(data)).flatMap(text => text.paragraphs)
    const texts = cutToLength(paragraphs, wordsEach)
      .slice(0, Number(options.pairs ?? defaultPairs))
      .flatMap((text, n) => [annotatedReport(`exemplar ${n}`, text), annotatedReport(`copy ${n}`, text.map(altered))])
    const sides = weighed(texts, frequencies, [])
    const pairs = Array.from({ length: sides.length / 2 }, (_, n) => [sides[2 * n]!, sides[2 * n + 1]!] as const)
    // The first few warm the compiler up.
    for (const [a, b] of pairs.slice(0, warmUp)) collate(a.text, b.text, align(a, b, lexicon), lexicon)
    const begun = performance.now()
    const alignments = pairs.map(([a, b]) => align(a, b, lexicon))
    const aligned = performance.now()
    for (const [n, [a, b]] of pairs.entries()) collate(a.text, b.text, alignments[n]!, lexicon)
    const collated = performance.now()
    const each = (from: number, to: number) => pairs.length / ((to - from) / 1000)
    return {
      items: pairs.length,
      measures: {
        pairsPerSecond: each(begun, collated),
        alignedPerSecond: each(begun, aligned),
        collatedPerSecond: each(aligned, collated),
      },
    }
  },
}

function altered(paragraph: string, n: number): string {
  return n % 3 === 0 ? paragraph.replace(/["“”]/gu, "").replace(/\b(?:said|the|may|more)\b ?/gu, "") : paragraph
}
