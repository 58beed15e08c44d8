// Places that begin and end where words do: a part of a compound, of initials or of an abbreviation is shown with the
// rest of it, "four-year-old" for "four", "A.K. Verma" for "K. Verma", "Ms." for "Ms".

import type { Span } from "../../model/span.js"

/** What goes on before a place: letters, with hyphens between them. */
const before = /(?:[\p{L}\p{M}\p{N}]+[-‐‑])+$|[\p{L}\p{M}\p{N}]+$/u
/** How that ends: a pattern that is anchored at an end alone is tried at every letter before it. */
const endOfBefore = /[\p{L}\p{M}\p{N}‐‑-]$/u
/** Initials that stand before a name, or, without stops, before another initial. */
const initials = { before: /(?<![\p{L}.])(?:\p{Lu}\. ?){1,2}$/u, name: /^\p{Lu}/u }
const bareInitials = { before: /(?<![\p{L}.])\p{Lu} $/u, name: /^\p{Lu}(?![\p{L}'’])/u }
/** Initials and what stands before them take no more characters. */
const longestInitials = 12
/** And behind it; a contracted no goes with its verb. */
const behind = /^(?:[-‐‑][\p{L}\p{M}\p{N}]+)+|^[\p{L}\p{M}\p{N}]+|^['’]t\b/u
/** A form of address, or an initial, has its stop. */
const abbreviated = /(?:^|[\s.])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Sgt|Lt|Col|Capt|\p{Lu})$/u
/** So many characters are looked at on either side. */
const reach = 40

/** A place grown to whole words; one that begins or ends with a mark or a space stays there. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const head = isOfWord(text[start])
    ? headOf(text.slice(Math.max(0, start - reach), start), text.slice(start, end))
    : ""
  const tail =
    text[end] !== " " && isOfWord(text[end - 1]) ? (behind.exec(text.slice(end, end + reach))?.[0] ?? "") : ""
  const to = end + tail.length
  const stop = text[to] === "." && abbreviated.test(text.slice(start, to)) ? 1 : 0
  return { start: start - head.length, end: to + stop }
}

function isOfWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
}

function headOf(leading: string, place: string): string {
  // Nearly all places begin behind a space that ends a small word.
  if (/[\p{Ll},;:] $/u.test(leading.slice(-2))) return ""
  const word = endOfBefore.test(leading.slice(-2)) ? before.exec(leading)?.[0] : undefined
  if (word !== undefined) return word
  const stands = [initials, bareInitials].filter(({ name }) => name.test(place))
  const near = leading.slice(-longestInitials)
  return stands.map(({ before: shape }) => shape.exec(near)?.[0]).find(found => found !== undefined) ?? ""
}
