// Who checks: initials, kept in this browser and sent with each mark.

import { longestInitials } from "../kit/limits.ts"

const key = "stemma.initials"

/** What is sent with a mark: nothing where nobody said who he is. */
export function initials(): { readonly by?: string } {
  try {
    const by = tidied(localStorage.getItem(key) ?? "")
    return by ? { by } : {}
  } catch {
    // A browser may keep nothing for a page, or for a file.
    return {}
  }
}

/** Keep other initials; none where what was typed is none. */
export function keepInitials(typed: string): void {
  try {
    localStorage.setItem(key, tidied(typed))
  } catch {
    // Then they are asked for again.
  }
}

function tidied(typed: string): string {
  return typed
    .replace(/[^\p{L}\p{N}.\- ]/gu, "")
    .replace(/^[^\p{L}]+/u, "")
    .trim()
    .slice(0, longestInitials)
}
