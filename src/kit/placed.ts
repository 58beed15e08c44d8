// Things by their place: which of many touch a stretch of text, without a look at all the others. The text is cut into
// cells of one length, and each thing stands in the list of every cell that it touches (a grid file of one dimension).
// A page may hold thousands of quotations; what asks all of them of each takes the square of that.

import { overlap, type Span } from "../model/span.js"

/** Characters of a cell: about a sentence or two, so that a cell holds few and few cells hold a thing. */
const cell = 256

/** Things with places, by number: a thing is a place or several. */
export interface Placed {
  /** Put in one more thing; things are numbered as they come. */
  add(pieces: readonly Span[]): void
  /** Numbers of the things of which a piece has something in common with a span, ascending. */
  touching(span: Span): readonly number[]
}

/** Things that are one place each, or, where null stands, none. */
export function placedEach(spans: readonly (Span | null)[]): Placed {
  return placed(spans.map(span => (span === null ? [] : [span])))
}

/** Things by their places. */
export function placed(things: readonly (readonly Span[])[] = []): Placed {
  const cells = new Map<number, number[]>()
  const all: (readonly Span[])[] = []
  const add = (pieces: readonly Span[]): void => {
    const number = all.push(pieces) - 1
    for (const { start, end } of pieces) {
      for (let c = Math.floor(start / cell); c * cell < end; c++) {
        const list = cells.get(c)
        if (list === undefined) cells.set(c, [number])
        else if (list.at(-1) !== number) list.push(number)
      }
    }
  }
  for (const pieces of things) add(pieces)
  return {
    add,
    touching(span) {
      const found: number[] = []
      for (let c = Math.floor(span.start / cell); c * cell < span.end; c++) {
        for (const number of cells.get(c) ?? []) {
          if (all[number]!.some(piece => overlap(piece, span) > 0)) found.push(number)
        }
      }
      // A thing that reaches over several cells was met in each.
      return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b)
    },
  }
}
