// How one wording moved to another, word by word: a longest common subsequence of their words (Wagner and Fischer 1974),
// case and marks apart. What the other has not is marked; nothing is said of why.

import { heaviestAscent } from "../kit/chain.js"
import type { Piece } from "./shapes.js"
import { plural } from "./words.js"

/** Words that are compared at most, of each: a longer reading is laid side by side in Compare. */
const mostWords = 400

/** The words of `after` in pieces, those marked that `before` has not in this place. */
export function wordingAfter(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before).slice(0, mostWords), wordsOf(after)]
  const compared = now.slice(0, mostWords)
  const worths = new Float64Array(old.length * compared.length)
  for (const [i, one] of old.entries())
    for (const [j, other] of compared.entries()) {
      if (one.plain === other.plain) worths[i * compared.length + j] = Math.max(one.plain.length, 1)
    }
  const kept = new Set(heaviestAscent(old.length, compared.length, worths).map(([, j]) => j))
  // A mark alone changes nothing that is said.
  const changed = now.map(({ plain }, j) => j < mostWords && plain !== "" && !kept.has(j))
  return joined(now, changed)
}

/** The words of a text as compared: letters and digits alone, in lower case; each with the white space behind it. */
function wordsOf(text: string): { readonly text: string; readonly plain: string }[] {
  return (text.match(/\S+\s*/gu) ?? []).map(word => ({ text: word, plain: plainOf(word) }))
}

/** Letters and digits of a text, words apart: two wordings that differ in marks or case alone have the same. */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/gu, "s")
    .replace(/[^\p{L}\p{N}%$€£.,]+/gu, " ")
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, "")
    .replace(/\s+/g, " ")
    .trim()
}

/** Neighbours that are alike as one piece; the white space behind a changed word is not part of it. */
function joined(words: readonly { readonly text: string }[], changed: readonly boolean[]): Piece[] {
  const pieces: { text: string; changed: boolean }[] = []
  for (const [i, { text }] of words.entries()) {
    const last = pieces.at(-1)
    const own = changed[i]!
    const next = changed[i + 1] ?? false
    const word = text.trimEnd()
    const gap = text.slice(word.length)
    if (last && last.changed === own) last.text += own && !next ? word : text
    else pieces.push({ text: own && !next ? word : text, changed: own })
    if (own && !next && gap) pieces.push({ text: gap, changed: false })
  }
  return pieces
}

/** What is kept at least of the shorter wording, as a share of its words, to set the two beside one another. */
const leastKept = 0.5

/** How a wording moved: its pieces, and in words what became of it; null where the two are put too differently to tell. */
export function wordingMoved(before: string, after: string): { pieces: Piece[]; wording: string } | null {
  if (plainOf(before) === plainOf(after)) {
    return { pieces: [{ text: after, changed: false }], wording: "in the same words" }
  }
  const pieces = wordingAfter(before, after)
  const count = (of: readonly Piece[]) => of.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  const [all, changed] = [count(pieces), count(pieces.filter(one => one.changed))]
  if (all - changed < leastKept * Math.min(all, wordsOf(before).length)) return null
  const wording = changed === 0 ? "some words are left out" : `${plural(changed, "word")} changed or put in`
  return { pieces, wording }
}
