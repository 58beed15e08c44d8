// A note for two of which nobody knows which came first: what each has, instead of what became of it. Made here for all
// comparers, of a draft's places alone, since "lost", "put in" and "changed from" say an order.

import type { Span } from "../../model/span.js"
import type { Correspondence, Side } from "./correspondence.js"
import { type Draft, excerpt } from "./draft.js"

/** What the two are called, the exemplar, so called, first. */
export type Names = readonly [exemplar: string, copy: string]

/** Double quotation marks of any house; single ones are apostrophes too. */
const marks = /["“”„«»]/u
/** Marks around the whole of a passage, and what stops it. */
const around = /^["“”„«»‘]+|["“”„«»]+[.,]?$/gu

/** What a draft tells, without an order. */
export function neutralNote(draft: Draft, { a, b }: Correspondence, [x, y]: Names): string {
  const { kind, exemplar, copy, only } = draft
  if (exemplar === null || copy === null || only) {
    const inExemplar = only ? only.side === "exemplar" : exemplar !== null
    const [name, side, span] = inExemplar ? ([x, a, exemplar!] as const) : ([y, b, copy!] as const)
    const words = quoted(side, span)
    const whole = only ? quoted(side, only.of) : words
    return `only ${name} has ${words}${whole === words ? "" : ` of ${whole}`}`
  }
  const [inX, inY] = [quoted(a, exemplar), quoted(b, copy)]
  if (kind === "transposition") return `${x} and ${y} have it in different places: ${inX}`
  const [marked, markedToo] = [isMarked(a, exemplar), isMarked(b, copy)]
  if (kind === "quotation" && marked !== markedToo) {
    const [one, quotes, other, words] = marked ? [x, inX, y, inY] : [y, inY, x, inX]
    const same = plain(quotes) === plain(words)
    return `${one} quotes ${quotes}, ${other} has ${same ? "it" : words} without marks`
  }
  return inX === inY ? `${x} and ${y} do not print ${inX} alike` : `${x} has ${inX}, ${y} has ${inY}`
}

/** The words of a passage between marks of ours; where there are marks alone, these. */
function quoted({ text }: Side, span: Span): string {
  const words = excerpt(text, span)
  const bare = words.replace(around, "")
  return bare === "" ? words || "a space" : `“${bare}”`
}

/** Whether marks stand in a passage, or just around it. */
function isMarked({ text }: Side, { start, end }: Span): boolean {
  return marks.test(text.slice(Math.max(0, start - 1), end + 1))
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")
}
