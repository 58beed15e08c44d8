// What was learned, measured on the sources it was not learned from: how often a judgement above given odds is wrong.

import type { JudgedSource } from "./leave-out.js"
import type { PairRow } from "./lessons.js"

const cuts = [-5, -4, -3, -2, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3]

/** A table for people: of each question, by source and pooled, right ones of those above each cut, and of all to be found. */
export function table(judged: readonly JudgedSource[]): string {
  const questions = {
    glance: (row: PairRow) => row.standing !== "apart",
    kin: (row: PairRow) => row.standing !== "apart",
  }
  const lines = Object.entries(questions).flatMap(([question, holds]) => [
    `${question}: right of those with log odds from ${cuts.join(", ")}`,
    ...[...judged, { source: "all", ...pooled(judged) }].map(one => {
      const pairs = one[question as keyof typeof questions]
      const cells = cuts.map(cut => {
        const above = pairs.filter(([, odds]) => odds >= cut)
        return `${above.filter(([row]) => holds(row)).length}/${above.length}`
      })
      return `  ${one.source.padEnd(9)} ${cells.join("  ")}  of ${pairs.filter(([row]) => holds(row)).length}`
    }),
  ])
  const directions = [...judged, { source: "all", ...pooled(judged) }].map(({ source, direction }) => {
    const cells = cuts
      .filter(cut => cut >= 0)
      .map(cut => {
        const decided = direction.filter(([, odds]) => Math.abs(odds) >= cut)
        return `${decided.filter(([row, odds]) => odds > 0 === (row.standing === "down")).length}/${decided.length}`
      })
    return `  ${source.padEnd(9)} ${cells.join("  ")}  of ${direction.length}`
  })
  return [...lines, "direction: right of those with log odds beyond 0, .5 …", ...directions].join("\n")
}

function pooled(judged: readonly JudgedSource[]): Pick<JudgedSource, "glance" | "kin" | "direction"> {
  return {
    glance: judged.flatMap(one => one.glance),
    kin: judged.flatMap(one => one.kin),
    direction: judged.flatMap(one => one.direction),
  }
}
