// What was asked for last is kept at hand, so much of it and no more: what was asked for longest ago goes first.

interface Held<V> {
  readonly value: V
  readonly size: number
}

/** Values by key, of so much size together; the last one stays whatever its size. `undefined` is no value. */
export class Recent<K, V> {
  readonly #most: number
  readonly #gone: (value: V) => void
  readonly #held = new Map<K, Held<V>>()
  #size = 0

  /** `gone` is told of what goes for want of room, or is dropped. */
  constructor(most: number, gone: (value: V) => void = () => {}) {
    this.#most = most
    this.#gone = gone
  }

  get(key: K): V | undefined {
    const known = this.#held.get(key)
    if (known === undefined) return undefined
    this.#held.delete(key)
    this.#held.set(key, known)
    return known.value
  }

  /** Keep a value under a key that has none, or another. */
  put(key: K, value: V, size: number): void {
    this.drop(key)
    this.#held.set(key, { value, size })
    this.#size += size
    for (const oldest of this.#held.keys()) {
      if (this.#size <= this.#most || oldest === key) break
      this.drop(oldest)
    }
  }

  drop(key: K): void {
    const known = this.#held.get(key)
    if (known === undefined) return
    this.#held.delete(key)
    this.#size -= known.size
    this.#gone(known.value)
  }

  clear(): void {
    for (const key of this.#held.keys()) this.drop(key)
  }
}
