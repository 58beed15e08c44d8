// Steps that something takes, counted and not timed: how often each block of code runs (V8's precise coverage, as a test of
// coverage uses it), by function. It counts every loop of the program and of what it stands on, wherever it is written, and
// nothing has to be put into the code. Loops inside the engine have no blocks: for those that go over lists and texts
// the methods are replaced while it counts, by ones that add how much they look at. What a regular expression goes back over
// is not seen; the benchmark of shapes measures that in seconds.

import { Session } from "node:inspector/promises"

/** How many steps each function took. */
export type Steps = ReadonlyMap<string, number>

/** Open from the start: functions that were compiled before it, or while none was open, have no counters. */
const session = new Session()
session.connect()
await session.post("Profiler.enable")
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })

/** Count the steps of work. */
export async function stepsOf(work: () => Promise<unknown>): Promise<Steps> {
  // What ran before it is taken away.
  await session.post("Profiler.takePreciseCoverage")
  const steps = new Map<string, number>()
  const add = (name: string, count: number) => steps.set(name, (steps.get(name) ?? 0) + count)
  const restore = countLookedAt(add)
  try {
    await work()
  } finally {
    restore()
  }
  const { result } = await session.post("Profiler.takePreciseCoverage")
  for (const { url, functions } of result) {
    const file = /(?:\/src\/|\/node_modules\/|\/(?=test\/))(?!.*vitest\/)(.*)$/.exec(url)?.[1]
    if (file === undefined) continue
    for (const { functionName, ranges } of functions)
      for (const { count } of ranges) add(`${file} ${functionName || "a function"} at ${ranges[0]!.startOffset}`, count)
  }
  return steps
}

type Methods = Record<string, (...args: unknown[]) => unknown>

/** Have methods that loop in the engine tell how much they look at; gives what puts the old ones back. */
function countLookedAt(add: (name: string, count: number) => void): () => void {
  const undo: (() => void)[] = []
  const wrap = (
    of: object,
    name: string,
    looked: (self: never, result: never, args: unknown[]) => number,
    label: string,
  ) => {
    const methods = of as Methods
    const was = methods[name]!
    methods[name] = function (this: never, ...args: unknown[]) {
      const result = was.apply(this, args)
      add(label, looked(this, result as never, args))
      return result
    }
    undo.push(() => {
      methods[name] = was
    })
  }
  for (const name of ["indexOf", "includes", "lastIndexOf", "slice", "concat", "splice", "join"])
    wrap(Array.prototype, name, (self: unknown[], found: unknown) => lookedAt(self.length, found), `Array ${name}`)
  wrap(
    String.prototype,
    "indexOf",
    (self: string, found: number, [, from = 0]) => (found < 0 ? self.length : found) - Number(from),
    "String indexOf",
  )
  wrap(
    String.prototype,
    "lastIndexOf",
    (self: string, found: number, [, from = self.length]) => Number(from) - Math.max(0, found),
    "String lastIndexOf",
  )
  return () => {
    for (const one of undo) one()
  }
}

/** Of a list: up to what was found, or as much as was taken, or all. */
function lookedAt(length: number, found: unknown): number {
  if (typeof found === "number" && found >= 0) return found
  return Array.isArray(found) ? found.length : length
}

/** What grows faster than it may, from a page to one `times` as long; only what runs so often for each character is asked. */
export function growing(
  [short, long]: readonly [Steps, Steps],
  times: number,
  most: number,
  leastSteps: number,
): string[] {
  const exponent = (before: number, after: number) => Math.log(after / Math.max(1, before)) / Math.log(times)
  const told = [...long].flatMap(([name, after]) => {
    const grown = exponent(short.get(name) ?? 0, after)
    return after > leastSteps && grown > most ? [{ name, grown, after }] : []
  })
  return told
    .sort((a, b) => b.after - a.after)
    .map(one => `${one.name}: ${one.after} steps, grown by ${one.grown.toFixed(2)}`)
}
