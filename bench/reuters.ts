// reuters: 20,000 wire stories of 1987 (Reuters-21578), the whole at once: speed of every stage, memory, and whether the
// candidate pairs hold what an exact comparison of all pairs finds. DIR holds the `.sgm` files;
// `--limit N` takes the first N stories only.

import { relatePile } from "../src/index.js"
import { candidatePairs } from "../src/match/candidates.js"
import { sharedFeatures, shingles, skipPairs } from "../src/match/features.js"
import type { Witness } from "../src/match/witness.js"
import { byCodeUnit } from "../src/model/identity.js"
import type { Report } from "../src/model/report.js"
import { isOfLessons } from "../train/pairs/wire.js"
import type { Benchmark } from "./bench.js"
import { count, type Measure, share } from "./measure.js"
import { asItIs, missing, wrong } from "./rows.js"
import { reutersStories } from "./reuters-texts.js"

/** Stories compared exactly, all pairs. */
const sampled = 2000
/** Containment of runs of three words, in the shorter, that makes a pair worth finding. */
const worthFinding = 0.3

/** See the head of this file. */
export const reuters: Benchmark = {
  name: "reuters",
  about: "20,000 wire stories at once: speed, memory, recall of candidate pairs",
  set: {
    at: "corpora/reuters",
    part: "constants",
    note: "how many pairs are looked at was settled on wire stories; every second file teaches the model of pairs",
  },
  published: {},
  rows: {
    descent: [
      wrong(
        "weekApart",
        "of 100 pairs of wire stories said to go back to one text, # are a week and more apart: nearly all of them forms",
      ),
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
    const { stemma, witnesses, kin } = await relatePile(stories, enter)
    enter("")
    const rates = [...stages].map(([name, ms]) => [`${name}PerSecond`, (stories.length / ms) * 1000] as const)
    const recall = candidateRecall(witnesses)
    return {
      items: stories.length,
      measures: {
        candidateRecall: share(recall.found, recall.pairs),
        candidates: share(recall.candidates, stories.length),
        derivations: count(stemma.derivations.length, stories.length),
        kin: count(kin.length, stories.length),
        weekApart: weekApart(stories, kin),
      },
      speeds: {
        ...Object.fromEntries(rates),
        peakMemoryMB: process.resourceUsage().maxRSS / 1024,
      },
      notes: [
        `${recall.pairs} pairs worth finding in a sample of ${sampled}`,
        ...[...stages].map(([name, ms]) => `${name}: ${(ms / 1000).toFixed(1)} s`),
      ],
    }
  },
}

/** Stories of one wire so many days apart have seldom a text in common. */
const week = 7

/** Of pairs of kin of files that no model was taught on, how many are a week and more apart. */
function weekApart(stories: readonly Report[], kin: readonly { readonly a: string; readonly b: string }[]): Measure {
  const days = new Map(
    stories
      .filter(story => !isOfLessons(story))
      .map(({ id, published }) => [id, Date.parse(published?.value ?? "") / 86_400_000]),
  )
  const between = kin.flatMap(({ a, b }) => {
    const [x, y] = [days.get(a), days.get(b)]
    return x === undefined || y === undefined ? [] : [Math.abs(x - y)]
  })
  return share(between.filter(apart => apart >= week).length, between.length)
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

/** How many of the pairs worth finding, in an even sample, are among the candidates of the whole. */
function candidateRecall(witnesses: readonly Witness[]): { pairs: number; found: number; candidates: number } {
  const features = witnesses.map(({ id, text, idf }) => ({
    id,
    skipPairs: skipPairs(text, idf),
    threes: shingles(text, 3),
  }))
  const candidates = candidatePairs(features)
  const known = new Set(candidates.map(({ a, b }) => a + b))
  const size = Math.min(sampled, features.length)
  const sample = [...Array(size).keys()]
    .map(n => features[Math.floor((n * features.length) / size)]!)
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
