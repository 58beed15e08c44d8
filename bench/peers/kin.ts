// Reports → pairs of kin, by the plan itself as far as it compares pairs: what it does with a family is not asked for.

import { groupBy } from "../../src/kit/groups.js"
import { shipped } from "../../src/knowledge.js"
import type { Report } from "../../src/model/report.js"
import { relatePile } from "../../src/pipeline.js"
import { here } from "../../src/run/here.js"
import { guarded, type Runner } from "../../src/runner.js"
import { comparing } from "../../src/stages.js"

/** Pairs of ids of kin, each printing of a text counted as the one that stands for it; `stop` is called when they are known. */
export async function kinOf(reports: readonly Report[], stop: () => void): Promise<(readonly [string, string])[]> {
  const { kin, followers } = await relatePile(reports, guarded(endingWithKin(stop)))
  const printings = groupBy(
    reports.map(({ id }) => id),
    id => followers.get(id) ?? id,
  )
  const within = [...printings.values()].flatMap(ids =>
    ids.flatMap((a, i) => ids.slice(i + 1).map(b => [a, b] as const)),
  )
  const between = kin.flatMap(({ a, b }) =>
    (printings.get(a) ?? []).flatMap(x => (printings.get(b) ?? []).map(y => [x, y] as const)),
  )
  return [...within, ...between]
}

/** Runs stages here until pairs have been compared; what comes after gets what stands in for an output. */
function endingWithKin(stop: () => void): Runner {
  const runner = here(shipped)
  let known = false
  return {
    ...runner,
    async each(stage, inputs) {
      if (known) return inputs.map(input => ({ out: stage.instead(input), problem: null }))
      const outcomes = await runner.each(stage, inputs)
      if (stage.name === comparing.name) {
        known = true
        stop()
      }
      return outcomes
    },
  }
}
