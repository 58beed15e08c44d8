// What is counted over piles, and the shares made of it. Piles are added up before anything is divided, so that a pile of
// forty pages weighs more than one of four.

import { type Measures, share } from "../measure.js"
import { harmonic } from "../overlap.js"

const nothing = {
  judged: 0,
  kin: 0,
  right: 0,
  ancestral: 0,
  decided: 0,
  backwards: 0,
  pairs: 0,
  joined: 0,
  grouped: 0,
  groupedTruly: 0,
  whole: 0,
  origins: 0,
  within: 0,
  dispatches: 0,
  placed: 0,
  saying: 0,
  newsrooms: 0,
  inStories: 0,
  storiesPrecision: 0,
  storiesRecall: 0,
}

/** All counts. */
export type Tally = typeof nothing

/** What one part of the judging counted in one pile, and what it says to people. */
export interface Judged {
  readonly counts: Partial<Tally>
  readonly notes: readonly string[]
}

/** Counts of all piles together. */
export function total(judged: readonly Judged[]): Tally {
  const sum = { ...nothing }
  for (const { counts } of judged)
    for (const key of Object.keys(counts) as (keyof Tally)[]) sum[key] += counts[key] ?? 0
  return sum
}

/** The measures, each as its benchmark defines it. */
export function measuresOf(all: Tally): Measures {
  const [precision, recall] = [all.storiesPrecision / all.inStories, all.storiesRecall / all.inStories]
  return {
    kin: share(all.kin, all.judged),
    right: share(all.right, all.judged),
    judged: all.judged,
    backwards: share(all.backwards, all.decided),
    decided: share(all.decided, all.ancestral),
    recall: share(all.joined, all.pairs),
    pairs: all.pairs,
    precision: share(all.groupedTruly, all.grouped),
    grouped: all.grouped,
    origins: share(all.origins, all.whole),
    within: share(all.within, all.whole),
    whole: all.whole,
    lost: share(all.placed, all.dispatches),
    dispatches: all.dispatches,
    newsroom: share(all.newsrooms, all.saying),
    saying: all.saying,
    stories: { value: all.inStories > 0 ? harmonic(precision, recall) : null, of: all.inStories },
  }
}
