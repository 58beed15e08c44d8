// Values of which the heavy parts lie elsewhere and are fetched when they are asked for. To whoever reads one it is the
// plain object that it stands for: its parts are fields of its own, which spread, JSON and a copy for another thread read
// as any other. Only what would read all of many at once has to know: `together` joins without reading.

/** Brings a value, read anew or at hand. */
type Bring = () => object

/** Where the parts of a lazy value come from: under a name that no data of ours has, and that nothing lists. */
const origins = Symbol("origins")
interface Lazy {
  readonly [origins]: readonly Bring[]
}

/** A value light enough to be held for good, its lists and arrays heavier than `least` bytes fetched when asked for. */
export function lazy<T extends object>(value: T, bring: () => T, least: number): T {
  const made = {}
  let isLazy = false
  for (const [name, part] of Object.entries(value)) {
    if (typeof part !== "object" || part === null) put(made, name, part)
    else if (!Array.isArray(part) && !ArrayBuffer.isView(part))
      put(
        made,
        name,
        lazy(part, () => partOf(bring(), name), least),
      )
    else if (sizeOf(part) <= least) put(made, name, part)
    else {
      Object.defineProperty(made, name, { get: readerOf(0, name), enumerable: true })
      isLazy = true
    }
  }
  if (isLazy) Object.defineProperty(made, origins, { value: [bring] })
  return made as T
}

/** Whether some parts of a value itself are fetched when they are asked for. */
export function isLazy(value: object): boolean {
  return origins in value
}

/** The fields of several values as one, the later before the earlier, as spread would have them: what is lazy stays so. */
export function together<A extends object, B extends object>(a: A, b: B): Omit<A, keyof B> & B
export function together<A extends object, B extends object, C extends object>(a: A, b: B, c: C): A & B & C
export function together(...parts: readonly object[]): object {
  if (!parts.some(isLazy)) return Object.assign({}, ...parts)
  const made = {}
  const all: Bring[] = []
  for (const part of parts) {
    const before = all.length
    if (isLazy(part)) all.push(...(part as Lazy)[origins])
    for (const name of Object.keys(part)) {
      const { get, value } = Object.getOwnPropertyDescriptor(part, name)!
      if (!get) put(made, name, value)
      else {
        const of = before + placeOf.get(get)!
        Object.defineProperty(made, name, { get: readerOf(of, name), enumerable: true, configurable: true })
      }
    }
  }
  Object.defineProperty(made, origins, { value: all })
  return made
}

/** How deep in a value lazy ones may stand: the alignment of a pair of a family's pairs. */
const deepest = 4

/** A value with plain ones for all lazy ones in it; what holds none is what it was. `once` may know one that it made before. */
export function unlazy<T>(value: T, once: (lazy: object, make: () => object) => object, depth: number = deepest): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth < 0) return value
  const within = (part: unknown): unknown => unlazy(part, once, depth - 1)
  if (isLazy(value)) return once(value, () => plainOf(value, within)) as T
  if (Array.isArray(value)) return changed(value, value.map(within)) as T
  const parts = Object.values(value)
  const made = changed(parts, parts.map(within))
  if (made === parts) return value
  return Object.fromEntries(Object.keys(value).map((name, n) => [name, made[n]])) as T
}

/** The parts that lie in it may be lazy themselves; those that were fetched are plain. */
function plainOf(value: object, within: (part: unknown) => unknown): object {
  const made: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const { get, value: part } = Object.getOwnPropertyDescriptor(value, name)!
    made[name] = get ? get.call(value) : within(part)
  }
  return made
}

function changed<T>(was: readonly T[], is: readonly T[]): readonly T[] {
  return is.every((one, n) => one === was[n]) ? was : is
}

/** About how many bytes a plain value takes: of a long list a few values tell for all. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return 24 + value.length
  if (typeof value !== "object" || value === null) return 0
  if (ArrayBuffer.isView(value)) return 160 + value.byteLength
  if (!Array.isArray(value)) {
    let size = 24
    for (const name in value) size += 8 + sizeOf((value as Readonly<Record<string, unknown>>)[name])
    return size
  }
  const step = Math.max(1, value.length / sampled)
  let [size, of] = [0, 0]
  for (let at = 0; at < value.length; at += step, of++) size += sizeOf(value[Math.floor(at)])
  return 32 + value.length * (8 + size / Math.max(1, of))
}

/** Values of a list that are looked at for its size. */
const sampled = 8

/** Readers of a part, one for all values: that makes these alike to V8, and light. */
const readers = new Map<string, () => unknown>()
const placeOf = new WeakMap<() => unknown, number>()

function readerOf(place: number, name: string): () => unknown {
  const key = `${place} ${name}`
  const known = readers.get(key)
  if (known) return known
  const reader = function (this: Lazy): unknown {
    return partOf(this[origins][place]!(), name)
  }
  readers.set(key, reader)
  placeOf.set(reader, place)
  return reader
}

function partOf(value: object, name: string): object {
  return (value as Readonly<Record<string, object>>)[name]!
}

function put(made: object, name: string, value: unknown): void {
  Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true })
}
