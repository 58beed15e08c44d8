// The runner on several cores: each stage's inputs are dealt out in chunks of like cost, the dearest first, to threads that
// take the next chunk when they are done (longest processing time first, Graham 1969). Outputs stand in the order of the
// inputs, so that a trace is the same, byte for byte, on any number of threads.
//
// Threads start with the first stage that is worth them: each must load the program, and V8 learns in each anew which
// functions are hot, which costs more than a small pile does altogether.

import { type Knowledge, shareKnowledge } from "../knowledge.js"
import { groupBy } from "../kit/groups.js"
import { lettersAtWork, type Outcome, pageAt, type Progress, type Runner, type Stage } from "../runner.js"
import { here } from "./here.js"
import { Thread } from "./thread.js"

/** A runner that holds threads until it is closed. */
export interface ThreadedRunner extends Runner {
  close(): Promise<void>
}

/** When threads start, and what they may take. */
export interface Threading {
  /** UTF-16 units of text at work in the inputs of a stage from which on they do. */
  readonly leastToStart?: number
  /** Bytes for the texts that they hold, all together. */
  readonly bytes?: number
}

/** UTF-16 units of text at work in all inputs of a stage: below that, threads are not worth their start. */
const leastWork = 600_000
/** Chunks a thread gets of a stage, so that none waits long for another at the end. */
const chunksEach = 12
/** Texts that all threads hold where nobody says how many bytes there are for them, and about what one takes. */
const mostHeld = 8_000
const bytesHeld = 100_000
/** A thread holds so many at least, or it would be sent all again with every chunk. */
const leastHeld = 200
/** What an input costs beyond its texts, in units of text. */
const costOfAny = 200

/** Run stages on so many threads beside this one. */
export function threads(
  knowledge: Knowledge,
  count: number,
  progress: Progress = () => {},
  { leastToStart = leastWork, bytes = mostHeld * bytesHeld * count }: Threading = {},
): ThreadedRunner {
  const plain = here(knowledge, progress)
  const held = Math.max(leastHeld, Math.min(mostHeld, bytes / bytesHeld / count))
  let started: readonly Thread[] | null = null
  const start = (): readonly Thread[] => {
    const shared = shareKnowledge(knowledge)
    return Array.from({ length: count }, () => new Thread(shared, held))
  }
  return {
    knowledge,
    async each(stage, inputs) {
      const costs = inputs.map(input => costOfAny + lettersAtWork(stage, input))
      const total = costs.reduce((sum, cost) => sum + cost, 0)
      if (inputs.length < 2 || count < 2 || (!started && total < leastToStart)) return plain.each(stage, inputs)
      started ??= start()
      return dealt(stage, inputs, chunked(costs, total / (count * chunksEach)), started, progress)
    },
    fold: plain.fold,
    async close() {
      await Promise.all((started ?? []).map(thread => thread.close()))
      started = null
    },
  }
}

/** Inputs, by place, in chunks that cost about so much each, the dearest chunk first. */
function chunked(costs: readonly number[], each: number): (readonly number[])[] {
  let before = 0
  const chunks = groupBy(costs.keys(), i => {
    const chunk = Math.floor(before / each)
    before += costs[i]!
    return chunk
  })
  const costOfAll = (chunk: readonly number[]): number => chunk.reduce((sum, i) => sum + costs[i]!, 0)
  return [...chunks.values()].sort((x, y) => costOfAll(y) - costOfAll(x))
}

async function dealt<In, Out>(
  stage: Stage<In, Out>,
  inputs: readonly In[],
  chunks: readonly (readonly number[])[],
  started: readonly Thread[],
  progress: Progress,
): Promise<readonly Outcome<Out>[]> {
  const outcomes: Outcome<Out>[] = new Array(inputs.length)
  let next = 0
  let done = 0
  const work = async (thread: Thread): Promise<void> => {
    while (next < chunks.length) {
      const chunk = chunks[next++]!
      const made = await thread.run(
        stage,
        chunk.map(i => inputs[i]!),
      )
      for (const [k, i] of chunk.entries()) outcomes[i] = made[k]!
      done += chunk.length
      progress(stage.name, done, inputs.length, pageAt(stage, inputs[chunk.at(-1)!]!))
    }
  }
  // Two at a time for each thread: the next chunk lies ready when one is done.
  await Promise.all([...started, ...started].map(work))
  return outcomes
}
