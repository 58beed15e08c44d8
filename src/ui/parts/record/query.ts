// What of the record is asked for, as the address has it: one list of names for the list, its facets and an entry's place.

import { readDay } from "../../../kit/day.ts"
import { href } from "../../address.ts"

/** Facets and words by which the record is narrowed, as the address names them. */
export const narrowing = [
  "q",
  "kind",
  "person",
  "outlet",
  "story",
  "status",
  "from",
  "to",
  "undated",
  "origins",
  "disputed",
  "corrected",
  "differs",
] as const

/** A query of the API: what in the address is a date that can be understood, and all else as it stands. */
export function recordQuery(query: URLSearchParams): Record<string, string | null> {
  const wanted = [...narrowing, "sort"].map(name => [name, query.get(name)] as const)
  return Object.fromEntries(
    wanted.map(([name, value]) => [name, name === "from" || name === "to" ? value && readDay(value) : value]),
  )
}

/** The address of an entry, which keeps the list that it was opened from. */
export function entryHref(id: string, query: URLSearchParams, more: Readonly<Record<string, string>> = {}): string {
  return href(`/record/${encodeURIComponent(id)}`, { ...recordQuery(query), ...more })
}
