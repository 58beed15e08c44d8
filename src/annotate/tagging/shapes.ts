// What a token looks like, as small numbers: the raw matter of every learned annotator's features. Made once a report.

import { fnv1a } from "../../model/identity.js"
import type { Text } from "../../model/token.js"

/** Capitals and digits of a token. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4, mark: 5, initial: 6, clitic: 7 } as const

/** Columns over the tokens of a text. */
export interface Shapes {
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly prefix2: Int32Array
  readonly shape: Uint8Array
  /** 1 where the token opens its sentence, or follows an opening mark there. */
  readonly first: Uint8Array
}

/** The columns for a text. */
export function shapesOf(text: Text): Shapes {
  const { tokens, sentences, report } = text
  const n = tokens.length
  const shapes = {
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix3: new Int32Array(n),
    prefix2: new Int32Array(n),
    shape: new Uint8Array(n),
    first: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) {
    const { norm, stem, start, end, kind } = tokens[i]!
    const { length } = norm
    shapes.word[i] = fnv1a(norm)
    shapes.stem[i] = norm === stem ? shapes.word[i]! : fnv1a(stem)
    shapes.suffix2[i] = fnv1a(norm, Math.max(0, length - 2))
    shapes.suffix3[i] = fnv1a(norm, Math.max(0, length - 3))
    shapes.prefix2[i] = fnv1a(norm, 0, Math.min(2, length))
    shapes.shape[i] = kind === "number" ? Shape.number : kind === "mark" ? Shape.mark : shapeOf(report.text, start, end)
  }
  for (const { firstToken, lastToken } of sentences) {
    let i = firstToken
    while (i < lastToken && tokens[i]!.kind === "mark") i++
    if (i < lastToken) shapes.first[i] = 1
  }
  return shapes
}

function shapeOf(text: string, start: number, end: number): number {
  const head = text.charCodeAt(start)
  if (head === 0x27 || head === 0x2019) return Shape.clitic
  let upper = 0
  let lower = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isUpper(code)) upper++
    else if (isLower(code)) lower++
  }
  if (upper === 0) return Shape.lower
  if (lower === 0) return end - start <= 2 ? Shape.initial : Shape.upper
  return isUpper(head) && upper === 1 ? Shape.capital : Shape.mixed
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}

function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const character = String.fromCharCode(code)
  return character !== character.toUpperCase()
}
