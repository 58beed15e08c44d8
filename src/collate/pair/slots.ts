// Slots against slots: which figure of the copy answers to which figure of the exemplar, which name to which, and so on.
//
// A slot answers to the one its own words are linked to; failing that to one of equal value in the linked sentences; and
// failing that to the one that stands in its place: between the same kept words.

import { type TokenRange, tokensWithin } from "../../text/places.js"
import { type Span, within } from "../../model/span.js"
import { answersWithin, type Correspondence, type Side, spanOfSentences } from "./correspondence.js"
import type { Edit, Script } from "./edits.js"
import { standing } from "./surroundings.js"

/** In a longer gap the sentence is recast, and what stands in it answers to nothing in particular. Tokens. */
const longestGap = 12

/** Slots of the two sides of a script, paired as far as they answer to one another. */
export interface Paired<T> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly onlyA: readonly T[]
  readonly onlyB: readonly T[]
}

/** Those of `slots` (in order of their start) that lie in the sentences of a script. */
export function slotsIn<T extends Span>(side: Side, sentences: readonly number[], slots: readonly T[]): T[] {
  const place = spanOfSentences(side, sentences)
  let [first, last] = [0, slots.length]
  while (first < last) {
    const middle = (first + last) >> 1
    if (slots[middle]!.start < place.start) first = middle + 1
    else last = middle
  }
  const found: T[] = []
  for (let n = first; n < slots.length && slots[n]!.start < place.end; n++)
    if (within(slots[n]!, place)) found.push(slots[n]!)
  return found
}

/**
 * Pair the slots of a script. `key` is the part of a slot that identifies it; `equal` says that two mean the same;
 * `inPlace` whether two that stand in one gap may stand for one another.
 */
export function pairSlots<T extends Span>(
  pair: Correspondence,
  script: Script,
  slotsOf: (side: Side) => readonly T[],
  equal: (x: T, y: T) => boolean,
  key: (slot: T) => Span = slot => slot,
  inPlace: (x: T, y: T, edit: Edit) => boolean = () => true,
): Paired<T> {
  const [onlyA, onlyB] = [
    slotsIn(pair.a, script.link.a, slotsOf(pair.a)),
    slotsIn(pair.b, script.link.b, slotsOf(pair.b)),
  ]
  if (onlyA.length === 0 || onlyB.length === 0) return { pairs: [], onlyA, onlyB }
  const left = onlyA.map(slot => ranged(pair.a, slot, key(slot)))
  const right = onlyB.map(slot => ranged(pair.b, slot, key(slot)))
  const pairs: (readonly [T, T])[] = []
  // Equal ones are one wherever they stand; unlike ones only where what stands around them answers.
  const ofOneThing = (x: T, y: T) => equal(x, y) || standing(pair, script.link, key(x), key(y)) !== "apart"
  const take = (answers: (x: Ranged<T>, y: Ranged<T>) => boolean) => {
    for (const x of [...left]) {
      const y = right.find(candidate => answers(x, candidate) && ofOneThing(x.slot, candidate.slot))
      if (!y) continue
      pairs.push([x.slot, y.slot])
      left.splice(left.indexOf(x), 1)
      right.splice(right.indexOf(y), 1)
    }
  }
  take((x, y) => answersWithin(pair.a, x.range, y.range) && equal(x.slot, y.slot))
  take((x, y) => answersWithin(pair.a, x.range, y.range))
  take((x, y) => equal(x.slot, y.slot))
  const close = script.edits.filter(({ a, b }) => a.to - a.from <= longestGap && b.to - b.from <= longestGap)
  take((x, y) =>
    close.some(edit => touches(edit.a, x.range) && touches(edit.b, y.range) && inPlace(x.slot, y.slot, edit)),
  )
  return { pairs, onlyA: left.map(x => x.slot), onlyB: right.map(y => y.slot) }
}

interface Ranged<T> {
  readonly slot: T
  readonly range: TokenRange
}

function ranged<T extends Span>(side: Side, slot: T, key: Span): Ranged<T> {
  return { slot, range: tokensWithin(side.tokens, key) }
}

function touches(x: TokenRange, y: TokenRange): boolean {
  return x.from < y.to && y.from < x.to
}
