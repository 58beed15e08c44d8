// The schema of a report in its part in the trace, and of what it is made of.

import { z } from "zod"
import type { Problem } from "../../model/problem.js"
import type { Block, Credit, Furniture } from "../../model/report.js"
import type { Passage } from "../../model/span.js"
import type { Dated } from "../../model/time.js"
import type { TracedReport } from "../../model/trace.js"
import { id, maybe, pair, schemaOf, span, text } from "./pieces.js"

/** A place in a report. */
export const passageSchema: z.ZodType<Passage> = schemaOf<Passage>("Passage")(z.strictObject({ report: id, ...span }))

/** A date with its precision and basis. */
export const datedSchema: z.ZodType<Dated> = schemaOf<Dated>("Dated")(
  z.strictObject({
    value: text.describe(
      "ISO 8601 cut to the precision, a clock with its zone where the page names one; or a TIMEX3 value",
    ),
    precision: z.enum(["year", "quarter", "month", "week", "day", "hour", "minute", "decade", "season"]),
    basis: text.describe("what the value was read from"),
    doubt: text.exactOptional(),
  }),
)

/** An input's trouble. */
export const problemSchema: z.ZodType<Problem> = schemaOf<Problem>("Problem")(
  z.strictObject({
    path: text,
    what: text,
    leftOut: z.boolean().describe("true where the input, or what a step would have made of it, is not in the trace"),
  }),
)

/** A stated credit. */
export const creditSchema: z.ZodType<Credit> = schemaOf<Credit>("Credit")(
  z.strictObject({
    kind: z.enum(["dateline", "byline", "tail", "metadata", "canonical", "contributed", "photo", "told"]),
    agency: text,
    text,
    ...span,
  }),
)

/** A block of a report's text. */
export const blockSchema: z.ZodType<Block> = schemaOf<Block>("Block")(
  z.strictObject({ kind: z.enum(["headline", "deck", "body", "subhead", "credit"]), ...span }),
)

/** A stripped stretch. */
export const furnitureSchema: z.ZodType<Furniture> = schemaOf<Furniture>("Furniture")(
  z.strictObject({ text, why: text }),
)

/** A report in its part in the trace. */
export const reportSchema: z.ZodType<TracedReport> = schemaOf<TracedReport>("TracedReport")(
  z.strictObject({
    id,
    siglum: text.describe("A, B … Z, AA …"),
    path: text,
    address: maybe,
    title: maybe,
    outlet: maybe,
    outletBasis: text.exactOptional().describe("there where the user's own list names the outlet, and not the page"),
    newsroom: maybe,
    byline: maybe,
    dateline: maybe,
    section: maybe,
    credits: z.array(creditSchema),
    published: datedSchema.nullable(),
    updated: datedSchema.nullable(),
    impossible: datedSchema
      .exactOptional()
      .describe("the page's own date where it cannot be, and is used for nothing; its doubt says why"),
    language: text,
    page: z.enum(["article", "live-blog", "gallery", "paywalled", "listing"]),
    text: text.describe("what the page prints as its story, one block a line; all offsets point into it"),
    blocks: z.array(blockSchema),
    furniture: z.array(furnitureSchema).describe("what was stripped, and why"),
    intrusions: z.array(pair).describe("matter of another story run into the body"),
    masked: z
      .array(z.strictObject({ ...span, why: text }))
      .describe("stretches of text that the pile shows to be furniture: left out of judgement and record"),
    owner: maybe.describe("who owns the outlet, by the user's own list"),
    background: z
      .array(z.strictObject(span))
      .describe("stretches of text that the outlet tells again on unlike pages: no evidence of descent"),
    problems: z.array(problemSchema),
  }),
)
