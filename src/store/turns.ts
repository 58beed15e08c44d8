// One after the other: works that share a name wait for one another, in the order in which they came.

const last = new Map<string, Promise<unknown>>()

/** Do a work when all that came before it under this name are done, whether they failed or not. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(name) ?? Promise.resolve()).then(work)
  const settled = mine.then(
    () => {},
    () => {},
  )
  last.set(name, settled)
  void settled.then(() => {
    if (last.get(name) === settled) last.delete(name)
  })
  return mine
}
