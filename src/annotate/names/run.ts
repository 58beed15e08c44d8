// A run of words that may be a name, and what can be said of its words one by one.

import type { Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import * as lexicon from "./lexicon.js"

/** A name before its kind is known: tokens `[first, last)`, and those of the title run on before it, from `title`. */
export interface Run {
  /** First token of the capitalised title before the name; equal to `first` where there is none. */
  readonly title: number
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Whether a word is the head of a body's, place's, event's or law's name. */
export function isHead(norm: string): boolean {
  return (
    lexicon.bodyHeads.has(norm) ||
    lexicon.placeHeads.has(norm) ||
    lexicon.eventHeads.has(norm) ||
    lexicon.otherHeads.has(norm)
  )
}

/** Whether a shape has capitals as names have. */
export function isCapital(shape: number): boolean {
  return shape === Shape.capital || shape === Shape.upper || shape === Shape.mixed || shape === Shape.initial
}

/** Whether token `i` is a full stop. */
export function isStop(text: Text, i: number): boolean {
  return i < text.tokens.length && surface(text, i) === "."
}

/** A token as printed. */
export function surface(text: Text, i: number): string {
  const token = text.tokens[i]
  return token ? text.report.text.slice(token.start, token.end) : ""
}
