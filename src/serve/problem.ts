// Errors over HTTP as problem details (RFC 9457): what went wrong, and what to do about it.

import { z } from "zod"
import type { ProblemDetails } from "./shapes.js"

/** A problem as it goes over the wire. */
export const problemSchema: z.ZodType<ProblemDetails> = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
  })
  .meta({ id: "ProblemDetails", description: "What went wrong (RFC 9457)" })

const titles: Readonly<Record<number, string>> = {
  400: "The request cannot be understood",
  401: "A token is needed",
  403: "Refused",
  404: "Not found",
  405: "Not this way",
  408: "Too slow",
  409: "Not now",
  413: "Too large",
  415: "Not of this type",
  431: "Too long",
  500: "Stemma failed",
  503: "Not ready",
  504: "Took too long",
  507: "Cannot be kept",
}

/** What went wrong, as data. */
export function problemOf(status: number, detail: string): ProblemDetails {
  return { type: "about:blank", title: titles[status] ?? "Failed", status, detail }
}

/**
 * A response that says what went wrong. `detail` is one plain sentence, with the remedy where there is one; `after` tells in
 * how many seconds the same may be asked again (`Retry-After`).
 */
export function problem(status: number, detail: string, after: number | null = null): Response {
  return new Response(JSON.stringify(problemOf(status, detail)), {
    status,
    headers: { "content-type": "application/problem+json", ...(after !== null && { "retry-after": `${after}` }) },
  })
}

/** Thrown where a request cannot be answered; the app turns it into a problem. */
export class Refusal extends Error {
  readonly status: number
  /** Seconds after which the same may be asked again; null where waiting helps nothing. */
  readonly after: number | null
  constructor(status: number, detail: string, after: number | null = null) {
    super(detail)
    this.status = status
    this.after = after
  }
}
