// Whether a name stands where one who acts can stand: not behind a preposition, alone or in a list, not tied to a
// noun ("a Sorvia-based firm"), and not telling where a place lies ("Port Vale, Norland, has").

import type { Name } from "../model/annotation.js"
import { firstTokenAt } from "../text/places.js"
import type { Page } from "./claim.js"
import { mentionStart } from "./mention.js"

const preposition =
  /\b(?:of|in|with|to|on|from|at|by|between|against|for|over|about|across|into|near|under|via|toward|towards|than|like|including|called|above|below|beyond|beneath|within|through|throughout|along|around|off|outside|inside|upon|onto|among|amid|behind|beside|per)\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?$/i

/** Words that a phrase may hold between its preposition and a name. */
const modifiers: ReadonlySet<string> = new Set(["ADJ", "DET"])
/** Such words at most: "for the missing", "in nearby". */
const reach = 3

/** Whether the `i`-th of a report's names is held by a preposition, a noun or another place, and so acts in nothing. */
export function isHeld(page: Page, from: number, i: number): boolean {
  const { names } = page.annotated
  const next = names[i + 1]
  if (isTied(page.text, names[i]!)) return true
  // "The Port Vale, Norland-based firm".
  if (next && isTied(page.text, next) && /^,\s$/.test(page.text.slice(names[i]!.end, next.start))) return true
  const head = headOfList(page, from, i)
  return isBehindPreposition(page, from, names[head]!) || isWhereabouts(page, i)
}

/** "Sorvia-based", "al-Gwair" from "Gwair": a part of a longer word. */
function isTied(text: string, { start, end }: Name): boolean {
  return (
    /^[-‑]\p{L}/u.test(text.slice(end, end + 2)) || /[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

function isBehindPreposition({ text, annotated }: Page, from: number, name: Name): boolean {
  const start = mentionStart(name)
  if (preposition.test(text.slice(Math.max(from, start - 24), start))) return true
  const { tokens, partsOfSpeech } = annotated
  let t = firstTokenAt(tokens, start) - 1
  for (let n = 0; n < reach && t >= 0 && tokens[t]!.start >= from; n++, t--) {
    if (!modifiers.has(partsOfSpeech[t]!) && !/^(?:missing|nearby|central|\p{L}+ern)$/u.test(tokens[t]!.norm)) break
  }
  const before = tokens[t]
  return before !== undefined && before.start >= from && preposition.test(`${text.slice(before.start, before.end)} `)
}

/**
 * The first of the names that a list holds up to the `i`-th: "with Norland, Sorvia and Veld". Behind an opening "In
 * Norland," no list goes on.
 */
function headOfList({ text, annotated: { names } }: Page, from: number, i: number): number {
  const between = (k: number) => text.slice(names[k]!.end, mentionStart(names[k + 1]!))
  const isNext = (k: number, joint: RegExp) =>
    k >= 0 && k + 1 < names.length && names[k]!.kind === names[k + 1]!.kind && joint.test(between(k))
  let last = i
  while (isNext(last, listed) && !isNext(last - 1, closing)) last++
  let head = last
  if (isNext(head - 1, closing)) head--
  if (head === last) return i
  while (isNext(head - 1, comma) && !opens.test(text.slice(from, mentionStart(names[head - 1]!)))) head--
  return Math.min(head, i)
}

const comma = /^,\s(?:the\s)?$/
const closing = /^\s(?:and|or|&)\s(?:the\s)?$/
const listed = /^(?:,|\s(?:and|or|&))\s(?:the\s)?$/
const opens = /^\p{Lu}\p{Ll}+\s(?:the\s)?$/u

/** "Port Vale, Norland, has": the second place only says where the first lies. */
function isWhereabouts({ text, annotated: { names } }: Page, i: number): boolean {
  const [town, state] = [names[i - 1], names[i]!]
  if (town === undefined || state.kind !== "place" || town.kind === "person") return false
  return /^,\s$/.test(text.slice(town.end, state.start)) && /^\.?,/.test(text.slice(state.end, state.end + 2))
}
