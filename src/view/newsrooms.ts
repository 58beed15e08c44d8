// How newsrooms are counted for a reader, and beside them, where the user's list says whose they are, their owners.

import { plural } from "./words.js"

/** `3 newsrooms`; `3 newsrooms (2 owners)` with a list of owners; with names, `3 newsrooms (AP, VOA, Kettle; 2 owners)`. */
export function newsroomsText(
  newsrooms: readonly string[],
  owners: readonly string[] | undefined,
  named: readonly string[] = [],
): string {
  const counted = plural(newsrooms.length, "newsroom")
  const beside = [named.join(", "), owners && newsrooms.length > 0 ? plural(owners.length, "owner") : ""].filter(
    Boolean,
  )
  return beside.length > 0 ? `${counted} (${beside.join("; ")})` : counted
}

/** The same of an entry or a passage: where no newsroom is known, that none is named. */
export function standingText(
  newsrooms: readonly string[],
  owners: readonly string[] | undefined,
  named: readonly string[] = newsrooms,
): string {
  return newsrooms.length > 0 ? newsroomsText(newsrooms, owners, named) : "newsroom not named"
}
