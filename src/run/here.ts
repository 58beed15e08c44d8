// The plain runner: every stage in this thread, one input after the other. What all other runners must give the same as.

import { setImmediate } from "node:timers/promises"
import type { Knowledge } from "../knowledge.js"
import { type Outcome, outcomeOf, pageAt, type Progress, type Runner, type Stage } from "../runner.js"

/** Milliseconds after which the process gets its turn: a signal is heard, a line is drawn. */
const patience = 200

/** Run stages here and now. */
export function here(knowledge: Knowledge, progress: Progress = () => {}): Runner {
  return {
    knowledge,
    async each<In, Out>(stage: Stage<In, Out>, inputs: readonly In[]) {
      const outcomes: Outcome<Out>[] = []
      let last = performance.now()
      for (const [i, input] of inputs.entries()) {
        progress(stage.name, i + 1, inputs.length, pageAt(stage, input))
        outcomes.push(outcomeOf(stage, input, knowledge))
        if (performance.now() - last < patience) continue
        await setImmediate()
        last = performance.now()
      }
      return outcomes
    },
    async fold(fold, inputs) {
      progress(fold.name, 0, inputs.length)
      return fold.sum(inputs)
    },
  }
}
