// A thread that runs stages, and what it was sent.

import { Worker } from "node:worker_threads"
import { BrokenAsset, type Knowledge } from "../knowledge.js"
import type { Outcome, Stage } from "../runner.js"
import { Sender } from "./handing.js"
import type { Done, Job } from "./worker.js"

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome<unknown>[]) => void
  readonly reject: (error: Error) => void
}

/** See the head of this file. Its knowledge must lie in shared memory. */
export class Thread {
  readonly #worker: Worker
  readonly #sender = new Sender()
  readonly #waiting = new Map<number, Waiting>()
  readonly #mostHeld: number
  #count = 0

  /** Of texts it holds so many at most; then it forgets all, and gets again what is at work still. */
  constructor(knowledge: Knowledge, mostHeld: number) {
    this.#mostHeld = mostHeld
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: knowledge })
    this.#worker.unref()
    this.#worker.on("message", (done: Done) => this.#settle(done))
    this.#worker.on("error", error => this.#end(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on("exit", () => this.#end(new Error("a thread ended before its work was done")))
  }

  /** The outcome of a stage for each input. Rejects for a `BrokenAsset`, and where the thread breaks down. */
  run<In, Out>(stage: Stage<In, Out>, inputs: readonly In[]): Promise<readonly Outcome<Out>[]> {
    const forget = this.#sender.held > this.#mostHeld
    if (forget) this.#sender.forget()
    const parcels = inputs.flatMap(input => this.#sender.parcels(stage.texts(input)))
    const n = this.#count++
    const job: Job = { n, stage: stage.name, forget, parcels, inputs: inputs.map(input => this.#sender.sent(input)) }
    return new Promise((resolve, reject) => {
      this.#waiting.set(n, { resolve: resolve as Waiting["resolve"], reject })
      this.#worker.ref()
      this.#worker.postMessage(job)
    })
  }

  /** End the thread. */
  async close(): Promise<void> {
    this.#waiting.clear()
    await this.#worker.terminate()
  }

  #settle(done: Done): void {
    const { resolve, reject } = this.#waiting.get(done.n)!
    this.#waiting.delete(done.n)
    if (this.#waiting.size === 0) this.#worker.unref()
    if ("broken" in done) reject(new BrokenAsset(done.broken))
    else resolve(done.outcomes)
  }

  #end(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
