// hyparquet in a thread of its own: a damaged file may have it run for hours or fill the memory, for it believes each
// length that it reads. What takes longer than its bytes can, or more memory, is ended with its thread, and alone; the
// thread of a file that was read is kept for the next.
//
// The memory is measured and the thread ended before V8 is at its limit: an array that cannot grow ends the process, in
// whatever thread it lies. `parquet-worker.ts` holds arrays far below that.

import { Worker } from "node:worker_threads"
import type { Asked, Told } from "./parquet-worker.js"
import { BadInput } from "./source.js"

/** What an answer may take. */
export interface Allowed {
  /** Milliseconds, whatever the size, and for each byte unpacked. */
  readonly milliseconds: number
  readonly eachByte: number
  /** Bytes by which the process may grow, and for each byte unpacked. */
  readonly memory: number
  readonly memoryEach: number
}

/** Ten seconds, and one more for 5 MB; 512 MB, and four times what is unpacked: bytes, letters and those handed over. */
export const allowed: Allowed = { milliseconds: 10_000, eachByte: 1 / 5_000, memory: 2 ** 29, memoryEach: 4 }

/** Threads run no TypeScript: beside sources it is the built one. */
const ofThread = new URL(
  import.meta.filename.endsWith(".ts") ? "../../../dist/src/ingest/inputs/parquet-worker.js" : "./parquet-worker.js",
  import.meta.url,
)
/** How often it is looked whether an answer overran, in milliseconds: bytes fill the memory within a second. */
const everyLook = 20
/** A thread without work ends after so many milliseconds. */
const idleFor = 5_000
/** Far beyond what is allowed, for at this limit V8 may end the process; see above. */
const limits = { maxOldGenerationSizeMb: 16_384 }

/** A thread that reads one file after the other. */
export interface ParquetThread {
  /** An answer to what is asked, which unpacks so many bytes. Throws `BadInput` where the file is at fault. */
  ask(asked: Asked, unpacked: number, may: Allowed): Promise<unknown>
  /** Give the thread back. */
  release(): void
}

interface Waiting {
  readonly resolve: (told: unknown) => void
  readonly reject: (error: Error) => void
}

let kept: { readonly thread: ParquetThread; take(): void } | null = null

/** A thread for a file: the one kept, or another where that is at work. */
export function parquetThread(): ParquetThread {
  if (!kept) return begunThread()
  const { thread, take } = kept
  take()
  return thread
}

function begunThread(): ParquetThread {
  const worker = new Worker(ofThread, { resourceLimits: limits })
  let ended: Error | null = null
  let waiting: Waiting | null = null
  const settle = (how: (one: Waiting) => void): void => {
    const one = waiting
    waiting = null
    if (one) how(one)
  }
  const end = (why: Error): void => {
    ended ??= why
    void worker.terminate()
    if (kept?.thread === thread) kept.take()
    settle(({ reject }) => reject(why))
  }
  worker.on("message", (told: Told) =>
    settle(({ resolve, reject }) => ("error" in told ? reject(unreadable(told.error)) : resolve(told.told))),
  )
  worker.on("error", error => end(unreadable(whyEnded(error))))
  worker.on("exit", () => end(unreadable("its reading broke off")))
  const thread: ParquetThread = {
    async ask(asked, unpacked, may) {
      if (ended) throw ended
      const answer = new Promise((resolve, reject) => {
        waiting = { resolve, reject }
      })
      const watch = watching(may, unpacked, what => waiting && end(unreadable(what)))
      worker.postMessage(asked, transferred(asked))
      return await answer.finally(() => clearInterval(watch))
    },
    release() {
      const idle = unreadable("nothing was asked for long")
      if (ended || kept) end(idle)
      else keep(thread, worker, () => end(idle))
    },
  }
  return thread
}

/** Keeps a thread for the next file, but not the process for it. */
function keep(thread: ParquetThread, worker: Worker, end: () => void): void {
  worker.unref()
  const timer = setTimeout(end, idleFor).unref()
  const take = (): void => {
    clearTimeout(timer)
    worker.ref()
    kept = null
  }
  kept = { thread, take }
}

/** Looks on while an answer is waited for. An answer that lies there already is taken first. */
function watching(may: Allowed, unpacked: number, over: (what: string) => void): NodeJS.Timeout {
  const begun = performance.now()
  const held = process.memoryUsage.rss()
  const [most, memory] = [may.milliseconds + unpacked * may.eachByte, may.memory + unpacked * may.memoryEach]
  const look = (): void => {
    if (performance.now() - begun > most) setImmediate(over, "it took too long")
    else if (process.memoryUsage.rss() - held > memory) over("it took too much memory")
  }
  return setInterval(look, everyLook)
}

/** Bytes that lie in memory of their own go over without a copy. */
function transferred(asked: Asked): ArrayBuffer[] {
  const bytes = asked !== "more" && "open" in asked && "bytes" in asked.open ? asked.open.bytes : null
  return bytes && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer as ArrayBuffer] : []
}

function whyEnded(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return "it took too much memory"
  return error instanceof Error ? error.message : String(error)
}

/** What people are told of a file that hyparquet cannot read, whatever the reason. */
export function unreadable(reason: string): BadInput {
  return new BadInput(`cannot be read as Parquet (${reason}); write it again, packed with snappy or gzip`)
}
