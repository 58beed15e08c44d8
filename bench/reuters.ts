// reuters: 20,000 wire stories of 1987 (Reuters-21578), the whole at once: speed of every stage, memory, and whether the
// candidate pairs hold what an exact comparison of all pairs finds. DIR holds the `.sgm` files;
// `--limit N` takes the first N stories only.

import { annotate } from "../src/annotate/annotate.js"
import { findHedges } from "../src/annotate/hedges.js"
import { findQuotations } from "../src/annotate/quotations.js"
import { shipped } from "../src/knowledge.js"
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
  published: {},
  async run(data, { limit }) {
    const stories = [...reutersStories(data)].slice(0, limit ? Number(limit) : undefined)
    const stages = new Map<string, number>()
    let [stage, since] = ["", performance.now()]
    const enter = (next: string) => {
      const now = performance.now()
      if (stage) stages.set(stage, (stages.get(stage) ?? 0) + now - since)
      stage = next
      since = now
    }
    enter("text")
    const texts = stories.map(story => lightlyAnnotated(readText(story)))
    const { stemma } = relateTexts(texts, shipped, next => {
      if (next !== stage) enter(next)
    })
    enter("")
    const rates = [...stages].map(([name, ms]) => [`${name}PerSecond`, (stories.length / ms) * 1000] as const)
    const annotatedPerSecond = rateOfAnnotation(stories)
    const recall = candidateRecall(stories)
    return {
      items: stories.length,
      measures: {
        candidateRecall: recall.found / Math.max(1, recall.pairs),
        candidates: recall.candidates / stories.length,
        ...Object.fromEntries(rates),
        annotatePerSecond: annotatedPerSecond,
        peakMemoryMB: process.resourceUsage().maxRSS / 1024,
        derivations: stemma.derivations.length,
      },
      notes: [
        `${recall.pairs} pairs worth finding in a sample of ${sampled}`,
        ...[...stages].map(([name, ms]) => `${name}: ${(ms / 1000).toFixed(1)} s`),
      ],
    }
  },
}

/** What relating needs, and no more: the other annotators' speed is measured on a sample of its own. */
function lightlyAnnotated(text: Text): Annotated {
  const none = { attributions: [], names: [], figures: [], times: [], negations: [], partsOfSpeech: [] }
  return { ...text, ...none, quotations: findQuotations(text), hedges: findHedges(text) }
}

/** Reports a second through all annotators. */
function rateOfAnnotation(stories: readonly Report[]): number {
  const texts = stories.slice(0, annotatedSample).map(readText)
  const begun = performance.now()
  for (const text of texts) annotate(text, shipped)
  return (texts.length / (performance.now() - begun)) * 1000
}

/** How many of the pairs worth finding, in an even sample, are among the candidates of the whole. */
function candidateRecall(stories: readonly Report[]): { pairs: number; found: number; candidates: number } {
  const statistics = pileStatistics(textsOf(stories), shipped.frequencies)
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
