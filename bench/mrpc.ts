// MRPC (Dolan 2005): news sentence pairs, paraphrases or not. Grave alterations reported on paraphrases that share every
// number and every capitalised word are alarms; and how well the alignment tells paraphrases (accuracy, F1).

import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { collate } from "../src/collate/collate.js"
import { shipped } from "../src/knowledge.js"
import { align } from "../src/match/align.js"
import { weighed } from "../src/match/rarity.js"
import type { Benchmark } from "./bench.js"
import { annotatedReport } from "./planting/texts.js"

const { frequencies, lexicon } = shipped

/** Share of the lighter sentence that must answer for the pair to be called a paraphrase: the set's own majority is .67. */
const paraphraseOverlap = 0.6

/** False alarms and alignment on sentence paraphrases. */
export const mrpc: Benchmark = {
  name: "mrpc",
  about: "paraphrased news sentences: grave alarms where no fact changed, alignment",
  published: { accuracy: { majority: 0.665, "RAE 2011": 0.804 }, f1: { "RAE 2011": 0.859 } },
  async run(data, options) {
    const lines = (await readFile(join(data, "pairs.txt"), "utf8")).replace(/^\uFEFF/u, "").split(/\r?\n/u)
    const pairs = lines.map(line => line.split("\t")).filter(fields => fields.length >= 5 && /^[01]$/u.test(fields[0]!))
    const texts = pairs.flatMap(([, , , a, b]) => [annotatedReport("a", [a!]), annotatedReport("b", [b!])])
    const sides = weighed(texts, frequencies, [])
    const notes: string[] = []
    let [same, alarmed, notable, right] = [0, 0, 0, 0]
    let [truePositive, falsePositive, falseNegative] = [0, 0, 0]
    for (const [n, [label, , , first, second]] of (pairs as [string, string, string, string, string][]).entries()) {
      const [a, b] = [sides[2 * n]!, sides[2 * n + 1]!]
      const alignment = align(a, b, lexicon)
      const answered = alignment.links.filter(link => link.a.length && link.b.length)
      const overlap = Math.max(0, ...answered.map(link => link.overlap))
      const said = overlap >= paraphraseOverlap
      const is = label === "1"
      if (said === is) right++
      if (said && is) truePositive++
      if (said && !is) falsePositive++
      if (!said && is) falseNegative++
      if (!is || facts(first) !== facts(second)) continue
      same++
      const strong = collate(a.text, b.text, alignment, lexicon).filter(
        alteration =>
          alteration.gravity !== "slight" &&
          !(alteration.kind === "attribution" && alteration.note.includes("left out")),
      )
      const grave = strong.filter(alteration => alteration.gravity === "grave")
      if (strong.length > 0) notable++
      if (grave.length === 0) continue
      alarmed++
      notes.push(`${first}\n  ${second}\n  ${grave.map(g => `${g.kind}: ${g.note}`).join(" | ")}`)
    }
    return {
      items: pairs.length,
      measures: {
        graveAlarms: alarmed / Math.max(1, same),
        strongAlarms: notable / Math.max(1, same),
        paraphrasesOfEqualFacts: same,
        accuracy: right / Math.max(1, pairs.length),
        f1: (2 * truePositive) / Math.max(1, 2 * truePositive + falsePositive + falseNegative),
      },
      notes: options.cases === undefined ? [] : notes,
    }
  },
}

/** The numbers and capitalised words of a sentence, the first word left aside. */
function facts(sentence: string): string {
  const words = sentence
    .split(/[^\p{L}\p{N}.]+/u)
    .map(word => word.replace(/\.$/u, ""))
    .filter(Boolean)
  return words
    .filter((word, n) => /\p{N}/u.test(word) || (n > 0 && /^\p{Lu}/u.test(word)))
    .sort()
    .join(" ")
}
