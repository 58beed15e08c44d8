// A page whose story the first reading missed, read again another way. Where next to nothing was kept although the page
// holds prose, the densest stretch of it is taken: the run of blocks with the most prose less what stands between
// (the largest-sum stretch, Kadane; on pages so Pasternack 2009), without what its own wording or its container's name
// rules out.

import type { BlockKind } from "../../model/report.js"
import { isAlwaysFurniture } from "../calls.js"
import { isMetaLine } from "../reasons.js"
import { isParagraph } from "./containers.js"
import type { Judged } from "./likely.js"
import { nearRole, type Role } from "./roles.js"

/** A page that holds so many characters of prose (some 80 words) has a story, and one of which so many are kept was read. */
const leastProse = 400
/** What a block that is no prose takes from a stretch, in characters: a menu's worth of them ends it. */
const cost = 60
/** Containers that say of themselves that they hold no story, and how many levels their word reaches. */
const outside: readonly (readonly [Role, number])[] = [
  ["comments", 6],
  ["consent", 6],
  ["navigation", 4],
  ["footer", 6],
  ["newsletter", 2],
  ["paywall", 2],
  ["biography", 2],
  ["hidden", 2],
]

/** The kinds of a page's blocks by the second way; null where the first reading holds. */
export function readAgain(
  blocks: readonly Judged[],
  kinds: readonly (BlockKind | null)[],
): (BlockKind | null)[] | null {
  const kept = lengthOf(blocks.filter((_, i) => kinds[i] === "body"))
  if (kept >= leastProse) return null
  const prose = blocks.map(block => isParagraph(block) && !isRuledOut(block))
  const [from, to] = densest(blocks.map(({ text }, i) => (prose[i] ? text.length : -cost)))
  const isFound = (i: number): boolean => prose[i]! && i >= from && i < to
  const found = lengthOf(blocks.filter((_, i) => isFound(i)))
  if (found < leastProse || found <= kept) return null
  return kinds.map((kind, i) => (isFound(i) ? "body" : kind === "headline" ? kind : null))
}

/** What is said of a page that leaves out more prose than it keeps; null where it does not. */
export function proseLeftOut(blocks: readonly Judged[], kinds: readonly (BlockKind | null)[]): string | null {
  const kept = lengthOf(blocks.filter((_, i) => kinds[i] !== null))
  const tooMuch = (left: number): boolean => left >= leastProse && left > kept
  const paragraphs = blocks.filter((block, i) => kinds[i] === null && isParagraph(block))
  // Wording is asked of few pages: most leave out less than they keep whatever it says.
  if (!tooMuch(lengthOf(paragraphs))) return null
  const lost = paragraphs.filter(block => !isRuledOut(block))
  if (!tooMuch(lengthOf(lost))) return null
  return `${lost.length} paragraphs were left out as no part of the story, more than was kept; if they are, save the page as plain text`
}

function lengthOf(blocks: readonly Judged[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function isRuledOut({ text, place, concealed, linked }: Judged): boolean {
  if (concealed || linked > 0.5 || isAlwaysFurniture(text) || isMetaLine(text)) return true
  return outside.some(([role, reach]) => nearRole(place, role, reach))
}

/** The half-open stretch with the largest sum. */
function densest(values: readonly number[]): [number, number] {
  let [best, from, to, sum, start] = [0, 0, 0, 0, 0]
  values.forEach((value, i) => {
    if (sum <= 0) [sum, start] = [0, i]
    sum += value
    if (sum > best) [best, from, to] = [sum, start, i + 1]
  })
  return [from, to]
}
