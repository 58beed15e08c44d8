// Schemas of one report: what was kept of its page, and a correction of it.

import { z } from "zod"
import { reportSchema } from "../../export/schema.js"
import { longestOutlet } from "../../kit/limits.js"
import { amendmentSchema, isoDate, noteSchema } from "../../review/schema.js"
import type { NewAmendment, ReportView } from "../shapes.js"
import { dateSchema, reportCardSchema } from "./parts.js"

/** A report with everything that was kept of its page. */
export const reportViewSchema: z.ZodType<ReportView> = z
  .object({
    card: reportCardSchema,
    report: reportSchema,
    updated: dateSchema.nullable(),
    sentences: z.array(
      z.object({
        index: z.number().int(),
        start: z.number().int(),
        end: z.number().int(),
        block: z.number().int(),
      }),
    ),
    family: z.array(z.object({ id: z.string(), name: z.string(), text: z.string(), exemplar: z.boolean() })),
    corrections: z.array(z.object({ id: z.string(), text: z.string(), report: z.string(), start: z.number().int() })),
    amendments: z.array(amendmentSchema),
  })
  .meta({ id: "Report", description: "A report with everything that was kept of its page" })

/** A correction as a client sends it: reports are named by id. */
export const newAmendmentSchema: z.ZodType<NewAmendment> = z
  .discriminatedUnion("change", [
    z.object({ change: z.literal("exclude"), note: noteSchema.default("") }),
    z.object({ change: z.literal("merge"), into: z.string(), note: noteSchema.default("") }),
    z.object({ change: z.literal("date"), value: isoDate, note: noteSchema.default("") }),
    z.object({
      change: z.literal("outlet"),
      value: z.string().min(1).max(longestOutlet),
      note: noteSchema.default(""),
    }),
    z.object({ change: z.literal("exemplar"), exemplar: z.string().nullable(), note: noteSchema.default("") }),
  ])
  .meta({ id: "NewAmendment", description: "A correction of a report" })
