// The border to the terminal. Titles, outlets, file names and messages come from strangers, and a terminal does what
// control characters tell it: it moves, hides, recolours, asks, turns the line round. So nothing passes but words, line
// breaks, tabs, and codes of our own; these carry a number that no page can know, and are told by it.

import { randomInt } from "node:crypto"
import type { Effects, World } from "./effects.js"

/** Another in every process. Digits, so that a sealed code has the form of one of ECMA-48. */
const seal = String(randomInt(2 ** 47)).padStart(15, "7")

/** A code of our own, to be put into words for a person: `31m` colours, `K` begins the line anew. */
export function own(code: string): string {
  return `\u001b[${seal}${code}`
}

const sealed = `\\u001b\\[${seal}(?:\\d+m|K)`
/** Our own codes in a text: they take no columns. */
export const ownCodes: RegExp = new RegExp(sealed, "g")

/** Explicit embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9), and all control characters. */
const strange = /\r\n|[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
const passing = new RegExp(`${sealed}|${strange.source}`, "gu")

/** What stands for a character that may not pass; it is one column wide, as that was reckoned. */
const stranger = "\ufffd"

/** Words for a person, such that no one's terminal does more than show them. */
export function harmless(text: string): string {
  return text.replace(passing, found => {
    if (found.length > 2) return found.endsWith("K") ? "\r\u001b[K" : found.replace(seal, "")
    if (found === "\n" || found === "\t") return found
    if (found === "\r\n") return "\n"
    // Marks of direction take no column, and leave none.
    return found < "\u2000" ? stranger : ""
  })
}

/**
 * Data for a person's terminal: what may not pass is written as JSON writes it (`\\u009b`, RFC 8259), so that JSON is the same
 * data still, and what it was can be seen in any other format.
 */
export function visible(text: string): string {
  return text.replace(strange, found => {
    if (found === "\n" || found === "\t") return found
    return found === "\r\n" ? "\n" : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  })
}

/** The world as commands see it: all that a person reads is made harmless on its way out; data is as it is, but at a terminal. */
export function behindBorder(world: World): Effects {
  const data = (text: string) => (world.terminal.stdout ? visible(text) : text)
  return {
    ...world,
    data: text => world.stdout(data(text)),
    pipe: text => world.pipe(data(text)),
    stdout: text => world.stdout(harmless(text)),
    stderr: text => world.stderr(harmless(text)),
  }
}
