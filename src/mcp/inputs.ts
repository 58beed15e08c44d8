// What came with a question, as the library takes it: texts as pages, and lists cut to what is wanted of them.

import type { DecodedPage } from "../ingest/page.js"
import { page as cutOut } from "../serve/pages.js"
import { usualItems } from "./limits.js"
import type { GivenText } from "./schemas.js"

/** A part of a list, and what comes after it. A cursor that names nobody is refused. */
export function partOf<T>(
  list: readonly T[],
  id: (one: T) => string,
  { limit = usualItems, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): { readonly items: readonly T[]; readonly more: number; readonly next: string | null } {
  const { items, total, next } = cutOut(list, id, { cursor, limit: String(limit) })
  const before = items.length === 0 ? total : list.indexOf(items[0]!)
  return { items, next, more: total - before - items.length }
}

/** Texts as pages: each stands at its address, or at its place among those given. */
export function pagesOf(texts: readonly GivenText[]): DecodedPage[] {
  return texts.map(({ text, outlet, title, published, address }, i) => ({
    path: address ?? `text ${i + 1}`,
    address: address ?? null,
    source: text,
    given: { basis: "what was given with the text", outlet, title, published },
  }))
}
