// reuters: 20,000 wire stories of 1987 (Reuters-21578), the whole at once: speed of every stage, memory, and whether the
// candidate pairs hold what an exact comparison of all pairs finds. DIR holds the `.sgm` files;
// `--limit N` takes the first N stories only.

import { annotate } from "../src/annotate/annotate.js"
import { findFigures } from "../src/annotate/figures.js"
import { findHedges } from "../src/annotate/hedges.js"
import { findQuotations } from "../src/annotate/quotations.js"
import { findTimes } from "../src/annotate/times.js"
import { byCodeUnit } from "../src/model/identity.js"
import { candidatePairs } from "../src/match/candidates.js"
import { pileStatistics } from "../src/match/rarity.js"
import type { Annotated } from "../src/model/annotation.js"
import type { Report } from "../src/model/report.js"
import { relateTexts } from "../src/pipeline.js"
import { sharedFeatures, shingles, skipPairs } from "../src/match/features.js"
import { readText } from "../src/text/text.js"
import type { Text } from "../src/model/token.js"
import type { Benchmark } from "./bench.js"
import { count, share } from "./measure.js"
import { asItIs, missing } from "./rows.js"
import { reutersStories } from "./reuters-texts.js"

/** Stories compared exactly, all pairs. */
const sampled = 2000
/** Containment of runs of three words, in the shorter, that makes a pair worth finding. */
const worthFinding = 0.3

/** Stories annotated in full, for the speed of it. */
const annotatedSample = 500

/** See the head of this file. */
export const reuters: Benchmark = {
  name: "reuters",
  about: "20,000 wire stories at once: speed, memory, recall of candidate pairs",
  set: { at: "corpora/reuters", part: "constants", note: "how many pairs are looked at was settled on wire stories" },
  published: {},
  rows: {
    descent: [
      missing(
        "candidateRecall",
        "of 100 pairs of wire stories that share three in ten of their runs, # are never looked at",
      ),
    ],
    speed: [
      asItIs("textPerSecond", "# wire stories made into sentences and words a second, with what relating needs"),
      asItIs("matchPerSecond", "# wire stories a second searched for pairs"),
      asItIs("alignPerSecond", "# wire stories a second, all their pairs aligned"),
      asItIs("relatePerSecond", "# wire stories a second put into families"),
      asItIs("annotatePerSecond", "# wire stories a second annotated in full"),
      asItIs("peakMemoryMB", "# MB, the most memory while all stories are related"),
    ],
  },
  async run(data, { limit }) {
    const stories = [...reutersStories(data)].slice(0, limit ? Number(limit) : undefined)
    const stages = new Map<string, number>()
    const enter = watch(stages)
    enter("text")
    const texts = stories.map(story => lightlyAnnotated(readText(story)))
    const { stemma } = relateTexts(texts, enter)
    enter("")
    const rates = [...stages].map(([name, ms]) => [`${name}PerSecond`, (stories.length / ms) * 1000] as const)
    const annotatedPerSecond = rateOfAnnotation(stories)
    const recall = candidateRecall(stories)
    return {
      items: stories.length,
      measures: {
        candidateRecall: share(recall.found, recall.pairs),
        candidates: share(recall.candidates, stories.length),
        derivations: count(stemma.derivations.length, stories.length),
      },
      speeds: {
        ...Object.fromEntries(rates),
        annotatePerSecond: annotatedPerSecond,
        peakMemoryMB: process.resourceUsage().maxRSS / 1024,
      },
      notes: [
        `${recall.pairs} pairs worth finding in a sample of ${sampled}`,
        ...[...stages].map(([name, ms]) => `${name}: ${(ms / 1000).toFixed(1)} s`),
      ],
    }
  },
}

/** A watch that adds up milliseconds by stage, from one call with a stage's name to the next. */
function watch(stages: Map<string, number>): (next: string) => void {
  let [stage, since] = ["", performance.now()]
  return next => {
    if (next === stage) return
    const now = performance.now()
    if (stage) stages.set(stage, (stages.get(stage) ?? 0) + now - since)
    stage = next
    since = now
  }
}

/** What relating reads, and no more: all annotations of the whole would not fit into 2 GB. */
function lightlyAnnotated(text: Text): Annotated {
  const none = { attributions: [], names: [], negations: [], partsOfSpeech: [] }
  const [quotations, hedges] = [findQuotations(text), findHedges(text)]
  return { ...text, ...none, quotations, hedges, figures: findFigures(text), times: findTimes(text) }
}

/** Reports a second through all annotators. */
function rateOfAnnotation(stories: readonly Report[]): number {
  const texts = stories.slice(0, annotatedSample).map(readText)
  const begun = performance.now()
  for (const text of texts) annotate(text)
  return (texts.length / (performance.now() - begun)) * 1000
}

/** How many of the pairs worth finding, in an even sample, are among the candidates of the whole. */
function candidateRecall(stories: readonly Report[]): { pairs: number; found: number; candidates: number } {
  const statistics = pileStatistics(textsOf(stories))
  const features = stories.map(report => {
    const text = readText(report)
    return { id: report.id, skipPairs: skipPairs(text, statistics), threes: shingles(text, 3) }
  })
  const candidates = candidatePairs(features)
  const known = new Set(candidates.map(({ a, b }) => a + b))
  const size = Math.min(sampled, stories.length)
  const sample = [...Array(size).keys()]
    .map(n => features[Math.floor((n * stories.length) / size)]!)
    .sort((x, y) => byCodeUnit(x.id, y.id))
  let [pairs, found] = [0, 0]
  for (const [i, x] of sample.entries()) {
    for (const y of sample.slice(i + 1)) {
      const shorter = Math.min(x.threes.length, y.threes.length)
      if (shorter === 0 || sharedFeatures(x.threes, y.threes) < worthFinding * shorter) continue
      pairs++
      if (known.has(x.id + y.id)) found++
    }
  }
  return { pairs, found, candidates: candidates.length }
}

function* textsOf(stories: readonly Report[]): Generator<ReturnType<typeof readText>> {
  for (const story of stories) yield readText(story)
}
