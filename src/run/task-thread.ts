// Work for a server in a thread of its own, so that others are answered meanwhile: tasks go there one after the other,
// progress and answers come back. The time of a task is counted from when it begins, not from when it was asked for. One
// that overruns it, that nobody waits for any more, or that ends the thread, ends alone: the next begins in a new thread.

import { parentPort, Worker, workerData } from "node:worker_threads"
import { type Knowledge, shareKnowledge, shipped } from "../knowledge.js"
import type { Progress } from "../runner.js"

/** How a task is done. */
export interface Doing {
  readonly progress: Progress
  /** Milliseconds that it may take. */
  readonly most: number
  /** Breaks it off, and it alone; it is rejected with the reason. */
  readonly signal?: AbortSignal | undefined
}

/** A thread that does tasks of one sort. */
export interface TaskThread<Task> {
  /** Do a task when those before it are done. */
  run(task: Task, doing: Doing): Promise<unknown>
  /** Start the thread before there is a task, so that the first is not kept waiting for that. */
  start(): void
  /** End what is at work and what waits. */
  close(why: Error): void
}

/** What comes back. */
type Answer = { readonly progress: Parameters<Progress> } | { readonly result: unknown } | { readonly error: string }

/** A task that was asked for. */
interface Wanted<Task> extends Doing {
  readonly task: Task
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** A task at work. */
interface AtWork<Task> {
  readonly one: Wanted<Task>
  readonly timer: NodeJS.Timeout
}

/** A thread that runs a file, which calls `performTasks`. `overrun` is what a task that took too long is rejected with. */
export function taskThread<Task>(file: URL, overrun: (most: number) => Error): TaskThread<Task> {
  const waiting: Wanted<Task>[] = []
  let atWork: AtWork<Task> | null = null
  const done = (settle: (one: Wanted<Task>) => void): void => {
    if (!atWork) return
    const { one, timer } = atWork
    clearTimeout(timer)
    atWork = null
    settle(one)
    next()
  }
  const fail = (why: Error): void => done(({ reject }) => reject(why))
  const thread = renewed(file, fail, answer => {
    if ("progress" in answer) atWork?.one.progress(...answer.progress)
    else if ("error" in answer) fail(new Error(answer.error))
    else done(({ resolve }) => resolve(answer.result))
  })
  const next = (): void => {
    const one = atWork ? undefined : waiting.shift()
    if (!one) return
    atWork = { one, timer: setTimeout(() => thread.end(overrun(one.most)), one.most).unref() }
    thread.send(one.task)
  }
  const want = (one: Wanted<Task>): void => {
    waiting.push(one)
    next()
  }
  const breakOff = (one: Wanted<Task>, why: Error): void => {
    const at = waiting.indexOf(one)
    if (at >= 0) waiting.splice(at, 1)[0]!.reject(why)
    else if (atWork?.one === one) thread.end(why)
  }
  return {
    run: (task, doing) => asked(task, doing, want, breakOff),
    start: thread.start,
    close(why) {
      for (const one of waiting.splice(0)) one.reject(why)
      thread.end(why)
    },
  }
}

/** A task as it is wanted, until it is settled or broken off. */
async function asked<Task>(
  task: Task,
  doing: Doing,
  want: (one: Wanted<Task>) => void,
  breakOff: (one: Wanted<Task>, why: Error) => void,
): Promise<unknown> {
  const { signal } = doing
  signal?.throwIfAborted()
  let stop = () => {}
  try {
    return await new Promise((resolve, reject) => {
      const one = { ...doing, task, resolve, reject }
      stop = () => breakOff(one, signal?.reason as Error)
      signal?.addEventListener("abort", stop)
      want(one)
    })
  } finally {
    signal?.removeEventListener("abort", stop)
  }
}

/** A thread that is started when it is needed, and anew after it ended; what it was at ends with it, and `ended` is told why. */
function renewed(file: URL, ended: (why: Error) => void, answered: (answer: Answer) => void) {
  let worker: Worker | null = null
  const end = (why: Error): void => {
    void worker?.terminate()
    worker = null
    ended(why)
  }
  const started = (): Worker => {
    const begun = new Worker(file, { workerData: shareKnowledge(shipped) })
    // What a thread says that was ended already concerns nobody.
    const ofNow = () => begun === worker
    begun.unref()
    begun.on("message", (answer: Answer) => ofNow() && answered(answer))
    begun.on("error", error => ofNow() && end(error instanceof Error ? error : new Error(String(error))))
    begun.on("exit", () => ofNow() && end(new Error("The thread that did this ended before it was done.")))
    return begun
  }
  const start = (): Worker => {
    worker ??= started()
    return worker
  }
  const send = (task: unknown): void => {
    try {
      start().postMessage(task)
    } catch (error) {
      end(error as Error)
    }
  }
  return { start, send, end }
}

/** Progress is told at most this often, in milliseconds: a person sees no more, and messages cost time. */
const progressEvery = 80

/** The thread's side: takes tasks, tells progress, answers. What the program knows was read by whoever started the thread. */
export function performTasks<Task>(
  perform: (task: Task, progress: Progress, knowledge: Knowledge) => Promise<unknown>,
): void {
  const send = (answer: Answer) => parentPort?.postMessage(answer)
  parentPort?.on("message", async (task: Task) => {
    let last = 0
    try {
      const progress: Progress = (...told) => {
        const now = performance.now()
        if (now - last < progressEvery) return
        last = now
        send({ progress: told })
      }
      send({ result: await perform(task, progress, workerData as Knowledge) })
    } catch (error) {
      send({ error: error instanceof Error ? error.message : String(error) })
    }
  })
}
