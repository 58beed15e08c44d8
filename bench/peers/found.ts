// What a program that finds pairs found among the stories, and how long it took.

import { type Measure, median, share } from "../measure.js"
import { isOfLessons } from "../../train/pairs/wire.js"
import type { PairScore } from "./judged-pairs.js"
import { type PlantedKind, plantedKinds, type Planting } from "./planted-copies.js"
import type { Pair, Search } from "./search.js"

/** One program: its runs over the stories, with what the first found, and how it fares on judged pages. */
export interface FoundByOne {
  readonly name: string
  readonly searches: readonly Search[]
  readonly measures: StoryMeasures
  readonly score: PairScore
}

/**
 * Recall of planted copies by kind, pairs a text; and of the pairs of stories that no model was taught on the share that
 * lies a week and more apart: nearly all of those are forms, filled in anew.
 */
export type StoryMeasures = Readonly<Record<PlantedKind | "pairs/text" | "week apart", Measure>>

/** Medians over the runs. */
export interface Speeds {
  /** Texts a second of user CPU. */
  readonly "texts/s": number
  readonly user: number
  readonly wall: number
}

const week = 7 * 86_400_000

/** What one program found. */
export function measuresOf(pairs: readonly Pair[], { reports, planted }: Planting): StoryMeasures {
  const known = new Set(pairs.map(([a, b]) => `${a} ${b}`))
  const recall = (kind: PlantedKind) => {
    const of = planted.filter(one => one.kind === kind)
    return share(of.filter(({ story, copy }) => known.has(`${story} ${copy}`)).length, of.length)
  }
  const days = reports.map(report => (isOfLessons(report) ? Number.NaN : Date.parse(report.published?.value ?? "")))
  const between = pairs.map(([a, b]) => Math.abs(days[a]! - days[b]!)).filter(apart => !Number.isNaN(apart))
  return {
    ...(Object.fromEntries(plantedKinds.map(kind => [kind, recall(kind)])) as Record<PlantedKind, Measure>),
    "pairs/text": share(pairs.length, reports.length),
    "week apart": share(between.filter(apart => apart >= week).length, between.length),
  }
}

/** How fast it was. */
export function speedsOf({ searches }: FoundByOne, texts: number): Speeds {
  const user = median(searches.map(one => one.user))
  return { "texts/s": texts / user, user, wall: median(searches.map(one => one.wall)) }
}
