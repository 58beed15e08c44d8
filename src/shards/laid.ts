// Values too large to be dealt out lie in a depot, and a place stands for each in the lines of an engine: a witness is a
// hundred kilobytes of JSON, its place forty bytes. Where a line is read, what lies at its places is put there; so a stage
// takes either and knows of neither.

import { type Codec, plainLines } from "../kit/lines.js"
import { Recent } from "../kit/recent.js"
import type { Depot } from "../store/depot.js"

/** What stands in a line for a value that lies in the depot. The key is one that no data of ours has. */
export interface At {
  readonly "\u0000at": string
}

/** Values laid down and fetched. */
export interface Laid {
  /** Lines with what lies at the places that they name. */
  readonly codec: Codec
  /** Lay a value down; gives its place. */
  lay(value: unknown): string
  /** What lies at a place. */
  lookUp(place: string): unknown
}

/** How the key stands in a line. */
const written = '"\\u0000at"'
/** Letters of the lines whose values are kept at hand, the last ones asked for. */
const atHand = 48e6

/** A place as it stands in a line. */
export function at(place: string): At {
  return { "\u0000at": place }
}

/** Values in a depot. */
export function laidIn(depot: Depot): Laid {
  const held = new Recent<string, { readonly value: unknown }>(atHand)
  const lookUp = (place: string): unknown => {
    const known = held.get(place)
    if (known) return known.value
    const line = depot.read(place)
    const value = decode(line)
    held.put(place, { value }, line.length)
    return value
  }
  const decode = (line: string): unknown => {
    const value = plainLines.decode(line)
    return line.includes(written) ? fetched(value, lookUp) : value
  }
  return {
    codec: { encode: plainLines.encode, decode },
    lay: value => depot.lay(plainLines.encode(value)),
    lookUp,
  }
}

/** A value with what lies at its places put there. */
function fetched(value: unknown, lookUp: (place: string) => unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value
  if ("\u0000at" in value) return lookUp((value as At)["\u0000at"])
  const parts = value as Record<string, unknown>
  for (const name in parts) {
    const part = parts[name]
    if (typeof part === "object" && part !== null) parts[name] = fetched(part, lookUp)
  }
  return value
}
