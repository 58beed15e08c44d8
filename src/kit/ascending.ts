// Lists in some ascending order, looked up by halving.

/** How many of a list stand before something, where those that do stand in front; those up to `from` are known to. */
export function countBefore<T>(list: ArrayLike<T>, isBefore: (one: T) => boolean, from = 0): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** The first place at which an ascending list holds a number or a greater one; its length where none is. */
export function placeOf(list: Uint32Array, number: number, from = 0): number {
  return countBefore(list, one => one < number, from)
}
