// Stories of one wire that look alike: what two of different days, or on different companies, share is their form. Chosen as
// the program meets them: of thousands the few that share most runs of words.

import { reutersStories } from "../../bench/reuters-texts.js"
import { addTo } from "../../src/kit/groups.js"
import { type FeatureSet, shingles } from "../../src/match/features.js"
import type { Report } from "../../src/model/report.js"
import { readText } from "../../src/text/text.js"
import type { LessonPile, Standing } from "./piles.js"

/** So many stories, and of each so many that look most like it, make a pile. */
const pile = { seeds: 24, alike: 12, piles: 6 }
/** Runs that stand in more stories tell two of them not apart; stories that share fewer do not look alike. */
const runs = { words: 5, mostStories: 400, least: 3 }
/** Days between two stories from which they are not one text; of one headline, printed again, there is no more than one. */
const days = { apart: 7, again: 1 }
/** A headline that more stories have is a form. */
const mostOfOneHeadline = 3

interface Story {
  readonly report: Report
  readonly headline: string
  readonly day: number
  readonly companies: ReadonlySet<string>
  readonly runs: FeatureSet
}

/** Piles of the wire's files, every second of them: the others are for whoever measures. */
export function wirePiles(data: string): LessonPile[] {
  const stories = [...reutersStories(data)].filter(isOfLessons).flatMap(story => read(story) ?? [])
  const alike = likeness(stories)
  const headlines = new Map<string, number>()
  for (const { headline } of stories) headlines.set(headline, (headlines.get(headline) ?? 0) + 1)
  const step = Math.floor(stories.length / (pile.seeds * pile.piles))
  return Array.from({ length: pile.piles }, (_, n) => {
    const seeds = Array.from({ length: pile.seeds }, (_, i) => (i * pile.piles + n) * step)
    const chosen = [...new Set(seeds.flatMap(seed => [seed, ...alike(seed)]))].map(i => stories[i]!)
    const byId = new Map(chosen.map(story => [story.report.id, story]))
    return {
      source: "reuters",
      name: `reuters-${n}`,
      reports: [...byId.values()].map(({ report }) => report),
      standing: (a, b) => standing(byId.get(a)!, byId.get(b)!, headlines),
    }
  })
}

/** Whether a story is of a file that lessons may use: `reut2-004.sgm#4012`. */
export function isOfLessons({ path }: Report): boolean {
  return Number(/(\d+)\.sgm/.exec(path)?.[1]) % 2 === 0
}

function read(report: Report): Story | null {
  if (!report.published) return null
  const title = report.title ?? ""
  return {
    report,
    headline: title
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
    day: Date.parse(report.published.value.slice(0, 10)) / 86_400_000,
    companies: new Set(title.match(/<[A-Z.]+>/g) ?? []),
    runs: shingles(readText(report), runs.words),
  }
}

/** For a story, those that share most runs with it. */
function likeness(stories: readonly Story[]): (story: number) => number[] {
  const having = new Map<number, number[]>()
  for (const [i, story] of stories.entries()) for (const run of story.runs) addTo(having, run, i)
  return story => {
    const shared = new Map<number, number>()
    for (const run of stories[story]!.runs) {
      const others = having.get(run)!
      if (others.length > runs.mostStories) continue
      for (const other of others) if (other !== story) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared]
      .filter(([, n]) => n >= runs.least)
      .sort(([i, m], [j, n]) => n - m || i - j)
      .slice(0, pile.alike)
      .map(([other]) => other)
  }
}

/** A story printed again on the day is one text with its first printing; of what lies between nobody knows. */
function standing(a: Story, b: Story, headlines: ReadonlyMap<string, number>): Standing {
  const between = Math.abs(a.day - b.day)
  if (between >= days.apart) return "apart"
  if (a.headline === b.headline) {
    const again = between <= days.again && headlines.get(a.headline)! <= mostOfOneHeadline
    return again && a.headline !== "" ? "together" : null
  }
  if (a.companies.size === 0 || b.companies.size === 0) return null
  return [...a.companies].some(company => b.companies.has(company)) ? null : "apart"
}
