// What every route says of itself: its answer's schema, and that failures are problem details.

import { z } from "zod"
import type { Review } from "../../model/review.js"
import { reviewSchema } from "../../review/schema.js"
import { problemSchema } from "../problem.js"

interface Content<T> {
  readonly description: string
  readonly content: { readonly "application/json": { readonly schema: z.ZodType<T> } }
}

/** The part of an address that names what is asked for: a report, an entry, a thread. */
export const byId: z.ZodObject<{ id: z.ZodString }> = z.object({ id: z.string().max(100) })

/** What a facet offers, as a page wrote it: however long that is, it can be asked for; Node bounds what an address holds. */
export const offered: z.ZodString = z.string()

interface Failing {
  readonly description: string
  readonly content: { readonly "application/problem+json": { readonly schema: typeof problemSchema } }
}

/** What fails, whatever is asked for. */
const failing: Failing = {
  description: "a problem",
  content: { "application/problem+json": { schema: problemSchema } },
}

/** The responses of a route that sends a file of one of some types. */
export function answersFile(
  description: string,
  types: readonly string[],
): {
  200: { description: string; content: Record<string, { schema: z.ZodString }> }
  default: Failing
} {
  const content = Object.fromEntries(types.map(type => [type, { schema: z.string() }]))
  return { 200: { description, content }, default: failing }
}

/** The responses of a route: 200 with `schema`, and problem details for whatever fails. */
export function answers<T>(
  description: string,
  schema: z.ZodType<T>,
): {
  200: Content<T>
  default: Failing
} {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: failing,
  }
}

/** What people said without the letters of all reports, which nobody asks for who said one thing more. */
export function saidIn({ letters: _letters, ...said }: Review): Review {
  return said
}

/** The responses of a route by which a person says something. */
export const answersReview: ReturnType<typeof answers<Review>> = answers(
  "all that people said of the pile",
  reviewSchema,
)
