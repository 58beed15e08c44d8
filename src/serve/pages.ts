// Long lists in pages: a cursor names the last one seen, so that a page stays right when the list grows before it.

import { z } from "zod"
import { Refusal } from "./problem.js"
import type { Page } from "./shapes.js"

/** Longest page. */
const mostOnPage = 500
const usualOnPage = 50

/** Query parameters of a paged list. */
export const pageQuery: z.ZodObject<{ cursor: z.ZodOptional<z.ZodString>; limit: z.ZodOptional<z.ZodString> }> =
  z.object({
    cursor: z.string().max(200).optional().meta({ description: "`next` of the page before" }),
    limit: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .meta({ description: `how many, at most ${mostOnPage}; usually ${usualOnPage}` }),
  })

/** The schema of a page of something. */
export function pageOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.object({ items: z.array(item), total: z.number().int(), next: z.string().nullable() })
}

/** Cut a page out of a list whose members have ids. A cursor that names nobody is refused with 404. */
export function page<T>(
  list: readonly T[],
  id: (one: T) => string,
  query: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
): Page<T> {
  const limit = Math.min(mostOnPage, Math.max(1, Number(query.limit ?? usualOnPage)))
  let from = 0
  if (query.cursor) {
    const last = Buffer.from(query.cursor, "base64url").toString("utf8")
    from = list.findIndex(one => id(one) === last) + 1
    if (from === 0) throw new Refusal(404, "This cursor is of another trace or another list. Begin without one.")
  }
  const items = list.slice(from, from + limit)
  const more = from + limit < list.length
  return { items, total: list.length, next: more ? Buffer.from(id(items.at(-1)!)).toString("base64url") : null }
}
