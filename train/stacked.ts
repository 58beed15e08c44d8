// Trains the two looks of a block model: the first on blocks alone, the second on the first's judgement of blocks it
// was not trained on (folds by site). Also measures honestly: sites held out see neither look.

import { type Rows, withContext } from "../src/ingest/judging/context.js"
import { judgeOnce, judgeRows, type Looks } from "../src/ingest/judging/looks.js"
import type { Trees } from "../src/kit/trees.js"
import { boost, type Course } from "./boost.js"

/** One page, described and labelled. */
export interface Lesson {
  readonly name: string
  readonly site: string
  readonly rows: Rows
  readonly lengths: Float32Array
  readonly groupings: readonly Int32Array[]
  readonly targets: Float32Array
  readonly weights: Float32Array
}

const foldCount = 4

/** Which of `folds` folds a site belongs to; the same on every machine. */
export function foldOf(site: string, folds: number): number {
  let hash = 2166136261
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 16777619)
  return ((hash ^ (hash >>> 15)) >>> 0) % folds
}

/** Train both looks. */
export function trainLooks(
  lessons: readonly Lesson[],
  first: Course,
  second: Course,
  log: (line: string) => void,
): Looks {
  const judged = new Map<Lesson, Float32Array>()
  for (let fold = 0; fold < foldCount; fold++) {
    const model = learn(
      lessons.filter(l => foldOf(l.site, foldCount) !== fold).map(l => [l, l.rows] as const),
      first,
    )
    for (const lesson of lessons)
      if (foldOf(lesson.site, foldCount) === fold) judged.set(lesson, judgeOnce(model, lesson.rows))
    log(`first look, fold ${fold + 1} of ${foldCount}`)
  }
  const whole = learn(
    lessons.map(l => [l, l.rows] as const),
    first,
  )
  log("first look, whole")
  const second2 = learn(
    lessons.map(l => [l, withContext(l.rows, judged.get(l)!, l.lengths, l.groupings)] as const),
    second,
  )
  log("second look")
  return { first: whole, second: second2 }
}

/** Probabilities of a page's blocks by both looks. */
export function look(looks: Looks, lesson: Pick<Lesson, "rows" | "lengths" | "groupings">): Float32Array {
  return judgeRows(looks, lesson.rows, lesson.lengths, lesson.groupings)
}

function learn(pages: readonly (readonly [Lesson, Rows])[], course: Course): Trees {
  const width = pages[0]![1].width
  const count = pages.reduce((sum, [, rows]) => sum + rows.count, 0)
  const values = new Float32Array(width * count)
  const targets = new Float32Array(count)
  const weights = new Float32Array(count)
  let at = 0
  for (const [lesson, rows] of pages) {
    values.set(rows.values, at * width)
    targets.set(lesson.targets, at)
    weights.set(lesson.weights, at)
    at += rows.count
  }
  return boost({ width, values, targets, weights }, course)
}
