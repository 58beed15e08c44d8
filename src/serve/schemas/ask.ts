// Schemas of what was asked in the one box.

import { z } from "zod"
import type { Asked, Said, SaidReading, Wording } from "../../view/shapes.js"
import { checkedSchema } from "./check.js"
import { alterationCardSchema, entryCardSchema, reportCardSchema } from "./parts.js"

const readingSchema: z.ZodType<SaidReading> = z
  .object({
    report: reportCardSchema,
    start: z.number().int(),
    sentence: z.number().int(),
    facts: z.array(z.string()),
    origin: z.boolean(),
  })
  .meta({ id: "SaidReading", description: "A report that carries a passage" })

const wordingSchema: z.ZodType<Wording> = z
  .object({
    pieces: z.array(z.object({ text: z.string(), is: z.enum(["around", "same", "other", "more"]) })),
    how: z.string(),
    readings: z.array(readingSchema),
  })
  .meta({ id: "Wording", description: "A passage in some words, against what was asked, and who has it in these" })

const saidSchema: z.ZodType<Said> = z
  .object({
    passage: z.string(),
    first: reportCardSchema.nullable(),
    answer: z.array(z.string()),
    wordings: z.array(wordingSchema),
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
