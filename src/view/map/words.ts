// The words of the map: two readings of a sentence beside one another, and what a cell says.

import { heaviestAscent } from "../../kit/chain.js"
import { tokenize } from "../../text/tokens.js"
import type { MapChange, MapReading, Standing } from "../shapes.js"

/** Longest passage told whole in a line. */
const longest = 90
/** Dearer pairs of sentences are not compared word by word. */
const mostPairs = 40_000

/** What is compared: the words, whatever their spacing and the shape of their marks. */
export function plain(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
}

/** A reading in pieces: words that the base has not, or not in this order, are changed. */
export function pieces(base: string, reading: string): MapReading["pieces"] {
  const [own, there] = [tokenize(base), tokenize(reading)]
  if (own.length * there.length > mostPairs) return [{ text: reading, changed: false }]
  const worths = new Float64Array(own.length * there.length)
  for (const [i, { norm }] of own.entries())
    for (const [j, token] of there.entries())
      if (token.norm === norm) worths[i * there.length + j] = token.kind === "mark" ? 0.1 : 1
  const kept = new Set(heaviestAscent(own.length, there.length, worths).map(([, j]) => j))
  const found: { text: string; changed: boolean }[] = []
  let at = 0
  there.forEach(({ start, end }, j) => {
    add(found, reading.slice(at, start), !kept.has(j) && found.at(-1)?.changed === true)
    add(found, reading.slice(start, end), !kept.has(j))
    at = end
  })
  add(found, reading.slice(at), false)
  return found
}

function add(to: { text: string; changed: boolean }[], text: string, changed: boolean): void {
  const last = to.at(-1)
  if (last?.changed === changed) last.text += text
  else if (text) to.push({ text, changed })
}

/** "figure changed, grave; “120” became “200”". `isKnown`: it is known that the base came first. */
export function readingText(as: Standing, changes: readonly MapChange[], isKnown: boolean): string {
  const [first] = changes
  if (as === "same" && !first) return "word for word"
  if (as === "reworded") return "in other words"
  if (!first) return "not there"
  const more = changes.length > 1 ? ` and ${changes.length - 1} more` : ""
  const what = `${first.label[0]!.toLowerCase()}${first.label.slice(1)}, ${first.gravity}${more}`
  if (as === "absent") return `not there: ${what}`
  const words = changeText(first, isKnown)
  return words ? `${what}; ${words}` : what
}

/** Words alone: what is otherwise is then their marks. */
function unmarked(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

/** "“120” became “200”"; of marks the words that stood in them; where nobody knows who came first "“120”, here “200”". */
export function changeText({ from, to }: Pick<MapChange, "from" | "to">, isKnown: boolean): string {
  if (from !== null && to !== null && unmarked(from) === unmarked(to)) return quoted(from)
  if (from !== null && to !== null) return `${quoted(from)}${isKnown ? " became " : ", here "}${quoted(to)}`
  if (to !== null) return `${quoted(to)}${isKnown ? " was put in" : " stands here alone"}`
  return from === null ? "" : `${quoted(from)}${isKnown ? " was left out" : " is not here"}`
}

/** In marks that are not those of the words themselves. */
function quoted(text: string): string {
  const short = text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest) + 1)}…`
  return /^["“].*["”]$/u.test(short) ? short : `“${short}”`
}
