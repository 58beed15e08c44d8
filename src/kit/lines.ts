// Plain values as lines of JSON, for values that go to another process: what JSON has no word for is told in objects
// of one reserved key. Typed arrays are their bytes in base64 (little-endian, as every machine that Node runs on).

import { asRows, fromRows, type Told as Rows } from "./rows.js"

/** How a stage's values are written as a line, and read back. */
export interface Codec {
  /** One line of JSON, without a line feed. */
  encode(value: unknown): string
  /** The value of a line. Throws a SyntaxError where the line is no JSON, a TypeError where it names a kind of array that is not known. */
  decode(line: string): unknown
}

/** The key that tells of a value JSON has no word for; no data of ours has it. */
const reserved = "\u0000"
/** How it stands in a line. */
const written = "\\u0000"

const arrays = { Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const
type Typed = InstanceType<(typeof arrays)[keyof typeof arrays]>

/** Any plain value: objects, lists, strings, numbers, booleans, null, typed arrays. Undefined fields are left out. */
export const plainLines: Codec = {
  encode: value => JSON.stringify(value, (_, part: unknown) => told(part)),
  decode(line) {
    const value: unknown = JSON.parse(line)
    return line.includes(written) ? restored(value) : value
  },
}

/** The same in fewer letters, which no other program needs to read: lists of alike objects by columns (`rows.ts`). */
export const compactLines: Codec = {
  encode: value => JSON.stringify(compact(value)),
  decode: line => plainLines.decode(line),
}

/** The name of a number, a typed array with its bytes, or a list by columns. */
type Told = string | readonly [kind: string, base64: string] | Rows

function told(part: unknown): unknown {
  if (typeof part === "number")
    return Number.isFinite(part) && !Object.is(part, -0) ? part : { [reserved]: nameOf(part) }
  if (!ArrayBuffer.isView(part)) return part
  const { buffer, byteOffset, byteLength } = part
  return {
    [reserved]: [(part as Typed).constructor.name, Buffer.from(buffer, byteOffset, byteLength).toString("base64")],
  }
}

function compact(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return told(value)
  if (!Array.isArray(value)) {
    const made: Record<string, unknown> = {}
    for (const name in value) made[name] = compact((value as Readonly<Record<string, unknown>>)[name])
    return made
  }
  const rows = asRows(value, compact)
  return rows ? { [reserved]: rows } : value.map(compact)
}

/** A value with what its reserved keys tell of, put in their places: many times as quick as a reviver of JSON.parse. */
function restored(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value
  if (reserved in value) return meant(value[reserved] as Told)
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const part: unknown = value[i]
      if (typeof part === "object" && part !== null) value[i] = restored(part)
    }
    return value
  }
  const parts = value as Record<string, unknown>
  for (const name in parts) {
    const part = parts[name]
    if (typeof part === "object" && part !== null) parts[name] = restored(part)
  }
  return value
}

function nameOf(number: number): string {
  return Object.is(number, -0) ? "-0" : String(number)
}

function meant(what: Told): unknown {
  if (typeof what === "string") return Number(what)
  if (what.length === 3) return fromRows(what, restored)
  const [kind, base64] = what
  if (!Object.hasOwn(arrays, kind)) throw new TypeError(`${kind} is no kind of array that lines hold`)
  const make = arrays[kind as keyof typeof arrays]
  // A buffer of its own: one cut from a pool may begin where no number does.
  return new make(new Uint8Array(Buffer.from(base64, "base64")).buffer)
}
