// Rows of pairs → what has been learned of them. Every source has its say: a large one does not outvote the others.

import type { Judgement } from "../../src/kit/judgement.js"
import type { PairModels } from "../../src/match/models.js"
import { glanceNames } from "../../src/match/signals/signals.js"
import { turningNames } from "../../src/relate/signs/vector.js"
import { boost, type Course, type Lessons } from "../boost.js"
import { fitLinear } from "../logistic.js"
import type { PairRow } from "./lessons.js"

/** Rows of one source that count in full; of more, each counts less. */
const fullWeight = { kin: 300, direction: 60 }
const ridge = { glance: 1, kin: 3, direction: 5 }
const kinCourse: Course = {
  trees: 450,
  leaves: 6,
  rate: 0.02,
  leastInLeaf: 3,
  ridge: 4,
  rows: 0.7,
  features: 0.3,
  seed: 7,
}

/** Whether two go back to one text. */
export function learnKin(glance: readonly PairRow[], kin: readonly PairRow[]): Pick<PairModels, "glance" | "kin"> {
  const isKin = ({ standing }: PairRow) => Number(standing !== "apart")
  return {
    glance: fitLinear(lessonsOf(glance, isKin, fullWeight.kin, glanceNames.length), ridge.glance),
    kin: learn(lessonsOf(kin, isKin, fullWeight.kin), kinCourse, ridge.kin),
  }
}

/** Which of exemplar and copy is the exemplar. */
export function learnDirection(direction: readonly PairRow[]): Pick<PairModels, "direction"> {
  const isDown = ({ standing }: PairRow) => Number(standing === "down")
  const lessons = lessonsOf(direction, isDown, fullWeight.direction, turningNames.length)
  return { direction: fitLinear(lessons, ridge.direction, true) }
}

function learn(lessons: Lessons, course: Course, ridge: number): Judgement {
  return { trees: boost(lessons, course), linear: fitLinear(lessons, ridge) }
}

function lessonsOf(
  rows: readonly PairRow[],
  targetOf: (row: PairRow) => number,
  full: number,
  width: number = rows[0]!.values.length,
): Lessons {
  const counts = new Map<string, number>()
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1)
  const values = new Float32Array(rows.length * width)
  for (const [i, row] of rows.entries()) values.set(row.values.slice(0, width), i * width)
  return {
    width,
    values,
    targets: Float32Array.from(rows, targetOf),
    weights: Float32Array.from(rows, ({ source }) => Math.min(1, full / counts.get(source)!)),
  }
}
