// The thread's side of the engine: takes tasks, tells progress, answers.

import { parentPort, workerData } from "node:worker_threads"
import type { Knowledge } from "../knowledge.js"
import type { Progress } from "../runner.js"
import { type Answer, perform, type Task } from "./engine.js"

/** Progress is told at most this often, in milliseconds: a person sees no more, and messages cost time. */
const progressEvery = 80

/** Read by whoever started this thread; its numbers lie in memory that all threads share. */
const knowledge = workerData as Knowledge

const send = (answer: Answer) => parentPort?.postMessage(answer)

parentPort?.on("message", async ({ n, task }: { readonly n: number; readonly task: Task }) => {
  let told = 0
  try {
    const progress = (...[stage, done, of]: Parameters<Progress>) => {
      const now = performance.now()
      if (now - told < progressEvery) return
      told = now
      send({ n, progress: [stage, done, of] })
    }
    const result = await perform(task, progress, knowledge)
    send({ n, result })
  } catch (error) {
    send({ n, error: error instanceof Error ? error.message : String(error) })
  }
})
