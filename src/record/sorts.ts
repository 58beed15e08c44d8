// Of which sort a meeting is, by what it is called: a summit is no hearing, and "the summit" points back at no phone call.

import type { Claim } from "./claim.js"

/** Sorts that are told apart; a "meeting" or "session" can be any of them. */
const sorts: readonly (readonly [sort: string, pattern: RegExp])[] = [
  ["summit", /\bsummits?\b/i],
  ["talks", /\b(?:talks|negotiations?|discussions|consultations|dialogues?)$/i],
  ["call", /\bcalls?$/i],
  ["visit", /\bvisits?$/i],
  ["hearing", /\bhearings?$/i],
  ["conference", /\b(?:conferences?|briefings?|gatherings?|roundtables?|receptions?)$/i],
]

/** The sort of a meeting; null where it can be any. */
export function sortOf({ what }: Pick<Claim, "what">): string | null {
  return what === null ? null : (sorts.find(([, pattern]) => pattern.test(what))?.[0] ?? null)
}

/** Whether two are told apart by their sorts. */
export function areOfTwoSorts(a: Pick<Claim, "what">, b: Pick<Claim, "what">): boolean {
  const [x, y] = [sortOf(a), sortOf(b)]
  return x !== null && y !== null && x !== y
}
