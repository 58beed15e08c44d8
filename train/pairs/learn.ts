// Rows of pairs → what has been learned of them. Every source has its say: a large one does not outvote the others.

import type { Judgement } from "../../src/kit/judgement.js"
import type { PairModels } from "../../src/match/models.js"
import { glanceNames } from "../../src/match/signals/signals.js"
import { descentNames } from "../../src/relate/descent/numbers.js"
import { turningNames } from "../../src/relate/signs/vector.js"
import { boost, type Course, type Lessons } from "../boost.js"
import { fitLinear } from "../logistic.js"
import type { PairRow } from "./lessons.js"

/** Rows of one source that count in full; of more, each counts less. */
const fullWeight = { kin: 300, descent: 1000, direction: 60 }
/** Sources that hold copies only, without a sibling to tell them from, count for less where the question is which of the two. */
const copiesOnly = { sources: ["amt", "clough"], weight: 0.5 }
const ridge = { glance: 1, kin: 3, descent: 4, direction: 5 }
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
const descentCourse: Course = { ...kinCourse, trees: 300, leaves: 5, leastInLeaf: 2, ridge: 3, features: 0.4 }

/** Whether two go back to one text. */
export function learnKin(glance: readonly PairRow[], kin: readonly PairRow[]): Pick<PairModels, "glance" | "kin"> {
  const isKin = ({ standing }: PairRow) => Number(standing !== "apart")
  return {
    glance: fitLinear(lessonsOf(glance, isKin, fullWeight.kin, glanceNames.length), ridge.glance),
    kin: learn(lessonsOf(kin, isKin, fullWeight.kin), kinCourse, ridge.kin),
  }
}

/** Whether one of two kin comes from the other, and which. */
export function learnFamily(
  descent: readonly PairRow[],
  direction: readonly PairRow[],
): Pick<PairModels, "descent" | "direction"> {
  const known = descent.filter(({ standing }) => standing !== "together" && standing !== "apart")
  const descends = ({ standing }: PairRow) => Number(standing === "down" || standing === "up")
  const isDown = ({ standing }: PairRow) => Number(standing === "down")
  return {
    descent: learn(
      lessonsOf(known, descends, fullWeight.descent, descentNames.length, source =>
        copiesOnly.sources.includes(source) ? copiesOnly.weight : 1,
      ),
      descentCourse,
      ridge.descent,
    ),
    direction: fitLinear(
      lessonsOf(direction, isDown, fullWeight.direction, turningNames.length),
      ridge.direction,
      true,
    ),
  }
}

function learn(lessons: Lessons, course: Course, ridge: number): Judgement {
  return { trees: boost(lessons, course), linear: fitLinear(lessons, ridge) }
}

function lessonsOf(
  rows: readonly PairRow[],
  targetOf: (row: PairRow) => number,
  full: number,
  width: number = rows[0]!.values.length,
  weightOf: (source: string) => number = () => 1,
): Lessons {
  const counts = new Map<string, number>()
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1)
  const values = new Float32Array(rows.length * width)
  for (const [i, row] of rows.entries()) values.set(row.values.slice(0, width), i * width)
  return {
    width,
    values,
    targets: Float32Array.from(rows, targetOf),
    weights: Float32Array.from(rows, ({ source }) => Math.min(1, full / counts.get(source)!) * weightOf(source)),
  }
}
