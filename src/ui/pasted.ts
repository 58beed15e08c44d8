// A text too long for an address: kept in memory while the page stands, and nowhere else.

import { go, href } from "./address.ts"

/** Longest text that fits an address. */
const longestInAddress = 1500

let pasted = ""

/** The text that was pasted last; empty after the page was opened anew. */
export function pastedText(): string {
  return pasted
}

/** Go to the answer to what was pasted. */
export function askFor(text: string): void {
  const given = text.trim()
  if (given === "") return
  if (given.length <= longestInAddress) {
    go(href("/ask", { q: given }))
    return
  }
  pasted = given
  // The count tells one long text from another, so that each has an address of its own while it stands.
  go(href("/ask", { text: `${given.length}-${given.slice(0, 12).replace(/[^\p{L}]/gu, "")}` }))
}
