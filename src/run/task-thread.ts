// Work for a server in a thread of its own, so that others are answered meanwhile: tasks go there, progress and answers come
// back. A task that overruns its time, or that nobody waits for any more, ends the thread; the next task starts a new one.

import { parentPort, Worker, workerData } from "node:worker_threads"
import { type Knowledge, shareKnowledge, shipped } from "../knowledge.js"
import type { Progress } from "../runner.js"

/** A thread that does tasks of one sort. */
export interface TaskThread<Task> {
  /** Do a task in so many milliseconds. */
  run(task: Task, progress: Progress, most: number): Promise<unknown>
  /** End what is at work. */
  stop(why: Error): void
}

/** What comes back. */
type Answer =
  | { readonly n: number; readonly progress: Parameters<Progress> }
  | { readonly n: number; readonly result: unknown }
  | { readonly n: number; readonly error: string }

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
  readonly progress: Progress
  readonly timer: NodeJS.Timeout
}

/** A thread that runs a file, which calls `performTasks`. `overrun` is what a task that took too long is rejected with. */
export function taskThread<Task>(file: URL, overrun: (most: number) => Error): TaskThread<Task> {
  let worker: Worker | null = null
  let count = 0
  const waiting = new Map<number, Waiting>()
  const settle = (n: number): Waiting | undefined => {
    const one = waiting.get(n)
    if (one) clearTimeout(one.timer)
    waiting.delete(n)
    return one
  }
  const stop = (error: Error) => {
    void worker?.terminate()
    worker = null
    for (const n of [...waiting.keys()]) settle(n)?.reject(error)
  }
  const start = (): Worker => {
    const begun = new Worker(file, { workerData: shareKnowledge(shipped) })
    begun.unref()
    begun.on("message", (answer: Answer) => {
      if ("progress" in answer) waiting.get(answer.n)?.progress(...answer.progress)
      else if ("error" in answer) settle(answer.n)?.reject(new Error(answer.error))
      else settle(answer.n)?.resolve(answer.result)
    })
    begun.on("error", error => stop(error instanceof Error ? error : new Error(String(error))))
    return begun
  }
  return {
    run(task, progress, most) {
      worker ??= start()
      const n = count++
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => stop(overrun(most)), most).unref()
        waiting.set(n, { resolve, reject, progress, timer })
        worker!.postMessage({ n, task })
      })
    },
    stop,
  }
}

/** Progress is told at most this often, in milliseconds: a person sees no more, and messages cost time. */
const progressEvery = 80

/** The thread's side: takes tasks, tells progress, answers. What the program knows was read by whoever started the thread. */
export function performTasks<Task>(
  perform: (task: Task, progress: Progress, knowledge: Knowledge) => Promise<unknown>,
): void {
  const send = (answer: Answer) => parentPort?.postMessage(answer)
  parentPort?.on("message", async ({ n, task }: { readonly n: number; readonly task: Task }) => {
    let last = 0
    try {
      const progress: Progress = (...told) => {
        const now = performance.now()
        if (now - last < progressEvery) return
        last = now
        send({ n, progress: told })
      }
      send({ n, result: await perform(task, progress, workerData as Knowledge) })
    } catch (error) {
      send({ n, error: error instanceof Error ? error.message : String(error) })
    }
  })
}
