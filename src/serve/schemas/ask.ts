// Schemas of what was asked in the one box.

import { z } from "zod"
import type { Asked, Said, SaidReading } from "../../view/shapes.js"
import { checkedSchema } from "./check.js"
import { alterationCardSchema, entryCardSchema, reportCardSchema } from "./parts.js"

const readingSchema: z.ZodType<SaidReading> = z
  .object({
    report: reportCardSchema,
    start: z.number().int(),
    sentence: z.number().int(),
    pieces: z.array(z.object({ text: z.string(), is: z.enum(["around", "same", "other", "more"]) })),
    differs: z.array(z.string()),
    exact: z.boolean(),
    marked: z.boolean(),
    told: z.string().nullable(),
    origin: z.string().nullable(),
    takes: z.array(z.string()),
    withdrawn: z.string().nullable(),
  })
  .meta({ id: "SaidReading", description: "How one report has a passage, word by word against what was asked" })

const saidSchema: z.ZodType<Said> = z
  .object({
    passage: z.string(),
    first: reportCardSchema.nullable(),
    answer: z.array(z.string()),
    readings: z.array(readingSchema),
    more: z.number().int(),
    altered: z.array(alterationCardSchema),
    entries: z.array(entryCardSchema),
    text: z.string(),
  })
  .meta({ id: "Said", description: "Who says a passage, first where, and in what other words" })

/** What came of asking. */
export const askedSchema: z.ZodType<Asked> = z
  .union([
    z.object({ kind: z.enum(["word", "passage"]), said: saidSchema }),
    z.object({ kind: z.literal("text"), checked: checkedSchema }),
    z.object({
      kind: z.literal("address"),
      address: z.string(),
      reports: z.array(reportCardSchema),
      answer: z.array(z.string()),
    }),
  ])
  .meta({ id: "Asked", description: "What a pile has of a word, a passage, a text or an address" })
