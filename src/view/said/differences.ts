// Two readings of a passage, word by word: which words are the same, which stand in the place of others, which are put in.
//
// Global alignment of words after Needleman and Wunsch (1970): a word in the place of another is dearer than the same word in
// another form, and cheaper than one left out and one put in.

import type { Token } from "../../model/token.js"

/** What aligning two words costs. */
const cost = { form: 0.4, other: 1.3, gap: 1 }

/** A step of the alignment: places of the words on either side; null where there is none. */
export interface Step {
  readonly asked: number | null
  readonly here: number | null
  readonly same: boolean
}

/** The words of a reading against those asked for, in their order. */
export function stepsOf(
  asked: readonly Pick<Token, "norm" | "stem">[],
  here: readonly Pick<Token, "norm" | "stem">[],
): Step[] {
  const width = here.length + 1
  const costs = new Float64Array((asked.length + 1) * width)
  for (let i = 0; i <= asked.length; i++) {
    for (let j = 0; j <= here.length; j++) {
      if (i === 0 || j === 0) {
        costs[i * width + j] = (i + j) * cost.gap
        continue
      }
      costs[i * width + j] = Math.min(
        costs[(i - 1) * width + j - 1]! + between(asked[i - 1]!, here[j - 1]!),
        costs[(i - 1) * width + j]! + cost.gap,
        costs[i * width + j - 1]! + cost.gap,
      )
    }
  }
  const steps: Step[] = []
  let [i, j] = [asked.length, here.length]
  while (i > 0 || j > 0) {
    const reached = costs[i * width + j]!
    if (i > 0 && j > 0 && reached === costs[(i - 1) * width + j - 1]! + between(asked[i - 1]!, here[j - 1]!)) {
      i--
      j--
      steps.push({ asked: i, here: j, same: asked[i]!.norm === here[j]!.norm })
    } else if (j > 0 && reached === costs[i * width + j - 1]! + cost.gap) {
      j--
      steps.push({ asked: null, here: j, same: false })
    } else {
      i--
      steps.push({ asked: i, here: null, same: false })
    }
  }
  return steps.reverse()
}

function between(a: Pick<Token, "norm" | "stem">, b: Pick<Token, "norm" | "stem">): number {
  if (a.norm === b.norm) return 0
  return a.stem === b.stem ? cost.form : cost.other
}

/** Words in a row that are otherwise: which of those asked for, and which stand here. */
export interface Difference {
  readonly asked: readonly number[]
  readonly here: readonly number[]
}

/** The differences, each as long as nothing between is the same. */
export function differencesIn(steps: readonly Step[]): Difference[] {
  const found: Difference[] = []
  let open: { asked: number[]; here: number[] } | null = null
  for (const { asked, here, same } of steps) {
    if (same) {
      open = null
      continue
    }
    if (open === null) {
      open = { asked: [], here: [] }
      found.push(open)
    }
    if (asked !== null) open.asked.push(asked)
    if (here !== null) open.here.push(here)
  }
  return found
}
