// Chance that repeats: the same seed draws the same numbers on every machine (mulberry32, Ettinger 2017).

/** A source of chance. */
export interface Random {
  /** A number from 0 up to 1. */
  next(): number
  /** An index below `n`. */
  below(n: number): number
  /** One of a list; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined
}

/** A source of chance from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { next, below, pick: list => list[below(list.length)] }
}

/** A list in an order of chance. */
export function shuffled<T>(list: readonly T[], chance: Random): T[] {
  return list
    .map(value => ({ value, at: chance.next() }))
    .sort((x, y) => x.at - y.at)
    .map(({ value }) => value)
}
