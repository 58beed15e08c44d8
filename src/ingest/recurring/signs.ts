// What says that a stretch which recurs is furniture, not something its outlet tells again: by its wording and its place.
// On many unlike pages one sign is enough; on two it is what makes the difference between a form and a story gone on.

import { tellingReason } from "../reasons.js"

/** A stretch that recurs, as its signs are read. */
export interface Recurring {
  readonly text: string
  /** What its line has before it. */
  readonly before: string
  readonly outlet: string | null
  readonly words: number
  /** A line as a whole, or a run inside one. */
  readonly whole: boolean
  /** Nothing of the page's own stands behind it. */
  readonly atEnd: boolean
}

/** Speaks to who reads the page. */
const toReader = /\b(?:you|your|yours|us|our)\b|^(?:click|follow|read|sign|share|subscribe|get|join|see)\b/i
/** A place to write or go to. */
const reachable = /@\w|\bhttps?:|\bwww\.|\w\.(?:com|org|net)\b|©|\(c\) (?:19|20)\d\d/i
/** A name that stands twice with nothing but names between, as where what a page pops up over it is read into its line. */
const twice = /(?<!\p{L})(\p{Lu}[\p{L}-]{2,})(?=((?:\s\(?\p{Lu}[\p{L}'’-]*\.?\)?){1,5}?)\s\1(?!\p{Ll}))/gu
/** So much of the line before a stretch is looked through for it. */
const reach = 150
/** How much of the stretch the name may take. */
const nameLength = 60
/** Ends as a sentence does. */
const sentence = /[.!?…]["'”’)]*$/
/** Fewer words than a sentence of a report has. */
const few = 12
/** Tells of something that was: so does a story, and no line that asks for letters. */
const past = /\b(?:was|were|had|did|has|have|\p{Ll}{2,}ed)\b/u
/** Says that somebody said something. */
const told = /\b(?:said|says|told|tweeted|wrote|according to)\b/i
/** Of the reasons that wording gives, those that prose gives by chance: a time of day, consent, a premium. */
const chance = new Set(["meta line", "cookie banner", "subscription", "navigation", "markup"])

/** Whether a stretch that stands on many unlike pages is furniture. */
export function isFurniture(stretch: Recurring): boolean {
  const { text, words, whole } = stretch
  if (told.test(text)) return false
  if (whole && words < few && !(sentence.test(text) && past.test(text))) return true
  return reasonOf(text) !== null || toReader.test(text) || reachable.test(text)
}

/** Whether a stretch that stands on two unlike pages is furniture. */
export function isPlainlyFurniture(stretch: Recurring): boolean {
  const { text, outlet, whole, atEnd } = stretch
  if (!whole || told.test(text)) return false
  const reason = reasonOf(text)
  const asks = toReader.test(text) || reachable.test(text)
  if (reason !== null && !chance.has(reason) && asks) return true
  return atEnd && (asks || (reason !== null && !chance.has(reason)) || (outlet !== null && text.includes(outlet)))
}

/** The reason that the wording gives, of any of its sentences. */
function reasonOf(text: string): string | null {
  for (const part of [text, ...text.split(/(?<=[.!?])\s+/)]) {
    const reason = tellingReason(part)
    if (reason !== null) return reason
  }
  return null
}

/**
 * Where what pops up over a name begins, counted from the stretch inside a line that is part of it: behind the name, which
 * stands twice. Null where the stretch is no such thing.
 */
export function popUpFrom({ text, before, whole }: Recurring): number | null {
  if (whole) return null
  const sentence = before.slice(-reach).replace(/^.*[.!?]["'”’)]*\s+(?=\p{Lu}\p{Ll}{3})/su, "")
  const names = [...(sentence + text.slice(0, nameLength)).matchAll(twice)]
  // Of "Barack Obama Barack Hussein Obama" both names stand twice: the last to come again is the name's end.
  const [found] = names.sort((a, b) => secondEnd(b) - secondEnd(a))
  return found ? found.index + found[1]!.length - sentence.length : null
}

function secondEnd({ index, 1: name, 2: between }: RegExpExecArray): number {
  return index + 2 * name!.length + between!.length
}
