// What is held of values that lie in a store, so much and no more: what was asked for last goes last.

import { lazy, sizeOf, unlazy } from "../kit/lazy.js"

/** Lists lighter than this, in bytes, cost less to hold than to fetch. */
const least = 400
/** What stages remember of a value beside it (`kit/kept.ts`), as a share of its size. */
const remembered = 0.5

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
