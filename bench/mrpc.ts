// MRPC (Dolan 2005): news sentence pairs, paraphrases or not. Grave alterations reported on paraphrases that share every
// number and every capitalised word are alarms; and how well the alignment tells paraphrases (accuracy, F1).

import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Alteration } from "../src/model/alteration.js"
import type { Benchmark } from "./bench.js"
import { aligned, collated } from "./collation.js"
import { f1, share } from "./measure.js"
import { annotatedReport } from "./planting/texts.js"
import { missing, wrong } from "./rows.js"

/** Share of the lighter sentence that must answer for the pair to be called a paraphrase: the set's own majority is .67. */
const paraphraseOverlap = 0.6

/** False alarms and alignment on sentence paraphrases. */
export const mrpc: Benchmark = {
  name: "mrpc",
  about: "paraphrased news sentences: grave alarms where no fact changed, alignment",
  set: { at: "corpora/mrpc", part: "constants", note: "on the half held back, grave alarms .066 (first round)" },
  published: { accuracy: { majority: 0.665, "RAE 2011": 0.804 }, f1: { "RAE 2011": 0.859 } },
  rows: {
    alterations: [
      wrong("graveAlarms", "of 100 paraphrases with the same figures and names, # are called gravely altered"),
      wrong("strongAlarms", "of 100 such paraphrases, # are called gravely or notably altered"),
      missing("accuracy", "of 100 pairs of sentences, # are wrongly taken for a paraphrase, or for none"),
    ],
  },
  async run(data, options) {
    const lines = (await readFile(join(data, "pairs.txt"), "utf8")).replace(/^\uFEFF/u, "").split(/\r?\n/u)
    const judged = lines
      .map(line => line.split("\t"))
      .filter(fields => fields.length >= 5 && /^[01]$/u.test(fields[0]!))
      .map(([label, , , first, second]) => judge(label === "1", first!, second!))
    const found = judged.filter(pair => pair.said).length
    const given = judged.filter(pair => pair.is).length
    const same = judged.filter(pair => pair.is && facts(pair.first) === facts(pair.second))
    const alarmed = same.map(pair => ({ pair, strong: strongIn(pair) })).filter(({ strong }) => strong.length > 0)
    const grave = alarmed.filter(({ strong }) => strong.some(({ gravity }) => gravity === "grave"))
    return {
      items: judged.length,
      measures: {
        graveAlarms: share(grave.length, same.length),
        strongAlarms: share(alarmed.length, same.length),
        paraphrasesOfEqualFacts: same.length,
        accuracy: share(judged.filter(pair => pair.said === pair.is).length, judged.length),
        f1: f1(judged.filter(pair => pair.said && pair.is).length, { found, given }),
      },
      notes: options.cases === undefined ? [] : grave.map(({ pair, strong }) => told(pair, strong)),
    }
  },
}

/** A pair of sentences: whether it is a paraphrase, and whether we say so. */
interface Judged {
  readonly first: string
  readonly second: string
  readonly is: boolean
  readonly said: boolean
}

function judge(is: boolean, first: string, second: string): Judged {
  const { links } = aligned(annotatedReport("a", [first]), annotatedReport("b", [second]))
  const answered = links.filter(link => link.a.length && link.b.length)
  const said = Math.max(0, ...answered.map(link => link.overlap)) >= paraphraseOverlap
  return { first, second, is, said }
}

/** Grave and notable alterations. A dropped attribution is none here: the set's sentences cut them freely. */
function strongIn({ first, second }: Judged): Alteration[] {
  return collated(annotatedReport("a", [first]), annotatedReport("b", [second])).alterations.filter(
    ({ kind, gravity, note }) => gravity !== "slight" && !(kind === "attribution" && note.includes("left out")),
  )
}

function told({ first, second }: Judged, strong: readonly Alteration[]): string {
  const grave = strong.filter(({ gravity }) => gravity === "grave").map(({ kind, note }) => `${kind}: ${note}`)
  return `${first}\n  ${second}\n  ${grave.join(" | ")}`
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
