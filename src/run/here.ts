// The plain runner: every stage in this thread, one input after the other. What all other runners must give the same as.

import type { Knowledge } from "../knowledge.js"
import { outcomeOf, type Progress, type Runner } from "../runner.js"

/** Run stages here and now. */
export function here(knowledge: Knowledge, progress: Progress = () => {}): Runner {
  return {
    knowledge,
    async each(stage, inputs) {
      return inputs.map((input, i) => {
        progress(stage.name, i + 1, inputs.length)
        return outcomeOf(stage, input, knowledge)
      })
    },
    async fold(fold, inputs) {
      progress(fold.name, 0, inputs.length)
      return fold.sum(inputs)
    },
  }
}
