// Lists of numbers in ascending order, looked up by halving.

/** The first place at which an ascending list holds a number or a greater one; its length where none is. */
export function placeOf(list: Uint32Array, number: number, from = 0): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}
