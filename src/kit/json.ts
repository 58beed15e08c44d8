// JSON written in pieces: the bytes of `JSON.stringify(value, null, 2)` without ever being one string, which ends at half a
// gigabyte. Lists and records are opened down to `depth`; what lies deeper, an element of a list of a trace, is a piece.

import { inParts } from "./parts.js"

/** Indentation of a level. */
const step = "  "
/** How deep lists and records are opened: a trace, its lists, their elements. */
const opened = 2
/** Letters that are worth a write of their own. */
const worthAWrite = 1 << 16

/** A value as JSON with two spaces a level, piece by piece. */
export function* jsonPieces(value: unknown, depth: number = opened, pad: string = ""): Generator<string> {
  const inner = pad + step
  if (depth > 0 && Array.isArray(value) && value.length > 0) {
    let before = "[\n"
    for (const one of value) {
      yield before + inner
      yield* jsonPieces(one ?? null, depth - 1, inner)
      before = ",\n"
    }
    yield `\n${pad}]`
  } else if (depth > 0 && isRecord(value)) {
    let before = "{\n"
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined) continue
      yield `${before}${inner}${JSON.stringify(key)}: `
      yield* jsonPieces(one, depth - 1, inner)
      before = ",\n"
    }
    yield before === "{\n" ? "{}" : `\n${pad}}`
  } else {
    // No line breaks within strings: they are escaped there.
    yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${pad}`)
  }
}

/** A value as a file of JSON: the pieces, and a line feed. */
export function* jsonText(value: unknown): Generator<string> {
  yield* jsonPieces(value)
  yield "\n"
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Pieces gathered until they are worth a write. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  for (const held of inParts(pieces, { size: worthAWrite }, ({ length }) => length)) yield held.join("")
}
