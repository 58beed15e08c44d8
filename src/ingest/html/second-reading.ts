// A page whose story the first reading missed, read again another way. Where next to nothing was kept although the page
// holds prose, the densest stretch of it is taken: the run of blocks with the most prose less what stands between
// (the largest-sum stretch, Kadane; on pages so Pasternack 2009), without what its own wording or its container's name
// rules out. A block of prose among kept ones of one parent is kept in any case.

import type { BlockKind } from "../../model/report.js"
import { isAlwaysFurniture } from "../calls.js"
import { isMetaLine } from "../reasons.js"
import { isParagraph } from "./containers.js"
import type { Judged } from "./kinds.js"
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
  const kept = blocks.reduce((sum, { text }, i) => sum + (kinds[i] === "body" ? text.length : 0), 0)
  if (kept >= leastProse) return null
  const prose = blocks.map(block => isParagraph(block) && !isRuledOut(block))
  const [from, to] = densest(blocks.map(({ text }, i) => (prose[i] ? text.length : -cost)))
  const found = blocks.reduce((sum, { text }, i) => sum + (prose[i] && i >= from && i < to ? text.length : 0), 0)
  if (found < leastProse || found <= kept) return null
  return kinds.map((kind, i) => (prose[i] && i >= from && i < to ? "body" : kind === "headline" ? kind : null))
}

/** What is said of a page that leaves out more prose than it keeps; null where it does not. */
export function proseLeftOut(blocks: readonly Judged[], kinds: readonly (BlockKind | null)[]): string | null {
  const lost = blocks.filter((block, i) => kinds[i] === null && isParagraph(block) && !isRuledOut(block))
  const kept = blocks.reduce((sum, { text }, i) => sum + (kinds[i] === null ? 0 : text.length), 0)
  const left = lost.reduce((sum, { text }) => sum + text.length, 0)
  if (left < leastProse || left <= kept) return null
  return `${lost.length} paragraphs were left out as no part of the story, more than was kept; if they are, save the page as plain text`
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
