// Wire stories with copies planted among them, by kind: what a program that finds pairs has to find.

import type { Report } from "../../src/model/report.js"
import { isOfLessons } from "../../train/pairs/wire.js"
import { type Random, randomFrom, shuffled } from "../random.js"
import { reutersStories } from "../reuters-texts.js"
import { copyOf } from "../rewriting.js"
import { articleReport } from "../texts.js"

/** How copies are made: as `grow` makes them, and rewritten once or three times over. */
export const plantedKinds = ["carried", "excerpt", "light rewrite", "heavy rewrite"] as const
/** A kind of planted copy. */
export type PlantedKind = (typeof plantedKinds)[number]

/** A copy and the story it was made from, by their places. */
export interface PlantedCopy {
  readonly kind: PlantedKind
  readonly story: number
  readonly copy: number
}

/** Stories, then their copies. */
export interface Planting {
  readonly reports: readonly Report[]
  readonly planted: readonly PlantedCopy[]
}

/** Shorter stories leave nothing to trim; as in `grow`, with the headline. */
const least = { lines: 6, words: 150 }
/** Share of paragraphs that end as a sentence does: less, and it is a table. */
const leastProse = 0.8
const timesHeavy = 3

/**
 * The first `limit` stories, and `copies` copies of each kind, no story copied twice. Copied is prose, from files that no
 * model was taught on: tables of figures are forms, filled in anew by every company, and no copies to be found.
 */
export function plantedAmong(
  data: string,
  { limit, copies, seed }: { readonly limit: number; readonly copies: number; readonly seed: number },
): Planting {
  const chance = randomFrom(seed)
  const stories: Report[] = []
  for (const story of reutersStories(data)) if (stories.length < limit) stories.push(story)
  const prose = [...stories.keys()].filter(n => !isOfLessons(stories[n]!) && isProse(stories[n]!))
  const from = shuffled(prose, chance)
  const each = Math.min(copies, Math.floor(from.length / plantedKinds.length))
  const planted = plantedKinds.flatMap((kind, k) =>
    from.slice(k * each, (k + 1) * each).map(story => ({ kind, story })),
  )
  const made = planted.map(({ kind, story }, n) => copyAs(kind, stories[story]!, `copy-${n}`, chance))
  return {
    reports: [...stories, ...made],
    planted: planted.map((one, n) => ({ ...one, copy: stories.length + n })),
  }
}

function isProse({ text }: Report): boolean {
  const [, ...paragraphs] = text.split("\n")
  const whole = paragraphs.filter(paragraph => /[.!?]["')]*$/.test(paragraph)).length
  return (
    paragraphs.length >= least.lines - 1 &&
    whole >= leastProse * paragraphs.length &&
    text.split(/\s+/).length >= least.words
  )
}

function copyAs(kind: PlantedKind, { title, text }: Report, path: string, chance: Random): Report {
  const lines = [...(title === null ? [""] : []), ...text.split("\n")]
  const rewritten = (times: number): string[] =>
    Array.from({ length: times }).reduce<string[]>(made => copyOf("rewrite", made, chance), lines)
  const [headline = "", ...paragraphs] =
    kind === "carried"
      ? copyOf(kind, lines, chance)
      : kind === "excerpt"
        ? ["", ...copyOf(kind, lines, chance)]
        : rewritten(kind === "light rewrite" ? 1 : timesHeavy)
  return articleReport({ path, title: headline || null, outlet: null, published: null, paragraphs })
}
