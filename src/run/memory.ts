// What is held of values that lie in a store, so much and no more: what was asked for longest ago goes first.

import { totalmem } from "node:os"
import { getHeapStatistics } from "node:v8"
import { lazy, sizeOf, unlazy } from "../kit/lazy.js"

/** Lists lighter than this, in bytes, cost less to hold than to fetch. */
const least = 400
/** What stages remember of a value beside it (`kit/kept.ts`), as a share of its size. */
const remembered = 0.5

/** Bytes that the program takes before it holds any results: what it knows, code, reports at hand, garbage. */
const program = 400_000_000
/** Of what is left, the share that is told to results; garbage of them takes as much again. */
const share = 0.5
/** With less the work would be all fetching. */
const leastForResults = 64_000_000

/** Bytes of memory that a process takes where nobody says how many: half of the machine's, as far as V8 goes. */
export function usualMemory(): number {
  return Math.min(totalmem() / 2, getHeapStatistics().heap_size_limit)
}

/** Of so many bytes for the process, those for results: what is held of them, and what is at work. */
export function forResults(memory: number): number {
  return Math.max(leastForResults, share * (memory - program))
}

/** A place for so many bytes of values. */
export class Memory {
  readonly #most: number
  readonly #held = new Map<object, { readonly value: object; readonly size: number }>()
  #size = 0
  #last: object | null = null
  #lastValue: object | null = null

  /** `most` bytes, as `sizeOf` tells them. */
  constructor(most: number) {
    this.#most = most
  }

  /** A value that `fetch` gives back at any time: light, its heavy parts here or fetched when they are asked for. */
  light<T>(value: T, fetch: () => T): T {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value
    const of = (): object => this.#get(of, fetch as () => object)
    const made = lazy(value, of as () => T & object, least)
    this.#hold(of, value)
    return made
  }

  /** An input of a stage as plain values, which it reads as quickly as any. */
  plain<In>(input: In): In {
    return unlazy(input, (one, make) => this.#get(one, make))
  }

  #get(of: object, make: () => object): object {
    if (of === this.#last) return this.#lastValue!
    const known = this.#held.get(of)
    if (known === undefined) return this.#hold(of, make())
    this.#held.delete(of)
    this.#held.set(of, known)
    return this.#note(of, known.value)
  }

  #hold(of: object, value: object): object {
    const size = sizeOf(value) * (1 + remembered)
    this.#held.set(of, { value, size })
    this.#size += size
    for (const [oldest, { size }] of this.#held) {
      if (this.#size <= this.#most || oldest === of) break
      this.#held.delete(oldest)
      this.#size -= size
    }
    return this.#note(of, value)
  }

  #note(of: object, value: object): object {
    this.#last = of
    this.#lastValue = value
    return value
  }
}
