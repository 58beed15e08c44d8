// What is held of values that lie in a store: the last ones asked for (`kit/recent`).

import { totalmem } from "node:os"
import { getHeapStatistics, setFlagsFromString } from "node:v8"
import { lazy, sizeOf, unlazy } from "../kit/lazy.js"
import { Recent } from "../kit/recent.js"

/** Lists lighter than this, in bytes, cost less to hold than to fetch. */
const least = 400
/** What stages remember of a value beside it (`kit/kept.ts`), as a share of its size. */
const remembered = 0.5

/** Bytes that the program takes before it holds any results: what it knows, code, what is swept up late. */
const program = 400_000_000
/** Bytes that are held for good of a report: itself, its part of the trace, what stands between stages. */
const ofReport = 40_000
/** Of what is left, the share that is told to results; what is garbage of them takes the rest. */
const share = 0.8
/** With less the work would be all fetching. */
const leastForResults = 64_000_000

/** Bytes of memory that a process takes where nobody says how many: half of the machine's, as far as V8 goes. */
export function usualMemory(): number {
  return Math.min(totalmem() / 2, getHeapStatistics().heap_size_limit)
}

/**
 * Have V8 sweep when the heap has grown by 30 percent, for the whole process: left to itself it lets a heap grow to a multiple of what is
 * in use, and memory that was said is not kept to (10,000 pages of a line, 256 MB said: 845 MB, so 451, for 15 percent more CPU).
 */
export function sweepOften(): void {
  setFlagsFromString("--heap-growing-percent=30")
}

/** Of so many bytes for the process, those for results of so many reports: what is held of them, and what is at work. */
export function forResults(memory: number, reports: number): number {
  return Math.max(leastForResults, share * (memory - program - ofReport * reports))
}

/** A place for so many bytes of values. */
export class Memory {
  readonly #held: Recent<object, object>
  /** What is read for a plain value in the making: held in that from then on. */
  #read: object[] = []
  #making = 0
  #last: object | null = null
  #lastValue: object | null = null

  /** `most` bytes, as `sizeOf` tells them. */
  constructor(most: number) {
    this.#held = new Recent(most)
  }

  /** A value that `fetch` gives back at any time: light, its heavy parts here or fetched when they are asked for. */
  light<T>(value: T, fetch: () => T): T {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value
    const of = (): object => {
      if (this.#making > 0) this.#read.push(of)
      return this.#get(of, fetch as () => object)
    }
    const made = lazy(value, of as () => T & object, least)
    this.#hold(of, value)
    return made
  }

  /** An input of a stage as plain values, which it reads as quickly as any. */
  plain<In>(input: In): In {
    return unlazy(input, (one, make) => this.#get(one, () => this.#made(make)))
  }

  #made(make: () => object): object {
    this.#making++
    try {
      return make()
    } finally {
      if (--this.#making === 0) for (const of of this.#read.splice(0)) this.#held.drop(of)
    }
  }

  #get(of: object, make: () => object): object {
    if (of === this.#last) return this.#lastValue!
    const known = this.#held.get(of)
    return known === undefined ? this.#hold(of, make()) : this.#note(of, known)
  }

  #hold(of: object, value: object): object {
    this.#held.put(of, value, sizeOf(value) * (1 + remembered))
    return this.#note(of, value)
  }

  #note(of: object, value: object): object {
    this.#last = of
    this.#lastValue = value
    return value
  }
}
