// Names from strangers' pages, fit to stand beside others in a line: no control characters, no half of a letter, nothing that turns the direction
// of what follows. Explicit embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9): an unclosed
// one in the name of an outlet would write the rest of the line backwards.

/** The same without them; a line feed or a tab among them is a space. */
export function printable(text: string): string {
  return text.replace(unprintable, found => (/\s/.test(found) ? " " : "")).trim()
}

const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu
