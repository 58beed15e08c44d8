// Where a text carries a passage: read only where words of it stand, and within quotation marks where that is asked.

import type { Span } from "../model/span.js"
import type { Token } from "../model/token.js"
import { isOfMeaning } from "../text/function-words.js"
import { tokenize } from "../text/tokens.js"
import { shortenedAfter, shortenedBefore } from "./extract.js"
import { type Carried, carriedIn, isMarked, type SoughtWord } from "./reading.js"

/** A reading, and whether it stands in quotation marks. */
export interface CarriedReading extends Carried {
  readonly marked: boolean
}

/** A passage, and whether it was given in quotation marks: it is asked for within such then. */
export function withoutMarks(given: string): { readonly passage: string; readonly marked: boolean } {
  const [, inner] = /^["“„«‹「『](.+)["”“»›」』]$/su.exec(given.trim()) ?? []
  const marked = inner !== undefined && !/["“”„«»「」『』]/u.test(inner)
  return { passage: marked ? inner.trim() : given.trim(), marked }
}

/** Letters of a word's beginning that outlast its endings. */
const rootLetters = 4
/** Readings of one text that are tried for one in quotation marks. */
const mostTried = 5

/** Reads texts for one passage; with `quoted` only what stands in quotation marks. */
export function readerOf(asked: readonly SoughtWord[], quoted: boolean): (text: string) => CarriedReading | null {
  const roots = [...new Set(asked.filter(isOfMeaning).map(({ norm }) => norm.slice(0, rootLetters)))]
  return text => {
    let tokens = linesWith(roots, text)
    for (let tried = 0; tried < mostTried; tried++) {
      const found = carriedIn(asked, text, tokens)
      if (found === null) return null
      const marked = isMarked(text, found)
      if (marked || !quoted) return { ...found, marked }
      tokens = tokens.filter(({ start, end }) => end <= found.start || start >= found.end)
    }
    return null
  }
}

/** The words of the lines in which one of some words may stand; of all where there are none. */
function linesWith(roots: readonly string[], text: string): Token[] {
  const tokens: Token[] = []
  const low = text.toLowerCase()
  // Where a letter is longer in small, places differ.
  const everywhere = roots.length === 0 || low.length !== text.length
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf("\n", start)
    const end = at < 0 ? text.length : at
    const line = low.slice(start, end)
    if (everywhere || roots.some(root => line.includes(root)))
      tokens.push(...tokenize(text, start, end).filter(({ kind }) => kind !== "mark"))
    start = end + 1
  }
  return tokens
}

/** Words with what stands around them in their line. */
export function inLine(text: string, { start, end }: Span): { readonly text: string; readonly changed: boolean }[] {
  const from = text.lastIndexOf("\n", start - 1) + 1
  const to = text.indexOf("\n", end)
  const pieces = [
    { text: shortenedBefore(text.slice(from, start)), changed: false },
    { text: text.slice(start, end), changed: true },
    { text: shortenedAfter(text.slice(end, to < 0 ? text.length : to)), changed: false },
  ]
  return pieces.filter(piece => piece.text.length > 0)
}
