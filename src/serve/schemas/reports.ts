// Schemas of one report: what was kept of its page, and a correction of it.

import { z } from "zod"
import { reportSchema } from "../../export/schema.js"
import { writtenDate } from "../../ingest/metadata/written.js"
import { amendmentSchema, changeSchema, isoDate, noteSchema, outletSchema } from "../../review/schema.js"
import type { AsideCard, NewAmendment, NewAmendments, ReportAside, ReportFacets, ReportView } from "../shapes.js"
import { dateSchema, optionSchema, reportCardSchema } from "./parts.js"

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

/** A report that a person set aside, in a line. */
export const asideCardSchema: z.ZodType<AsideCard> = z
  .object({
    id: z.string(),
    heading: z.string(),
    change: z.enum(["exclude", "merge"]),
    text: z.string(),
    note: z.string(),
    returning: z.boolean(),
    into: z.string().nullable(),
  })
  .meta({ id: "AsideCard", description: "A report that a person set aside, in a line" })

const options = z.array(optionSchema)

/** What the reports can be narrowed by. */
export const reportFacetsSchema: z.ZodType<ReportFacets> = z
  .object({
    outlets: options,
    origins: options,
    copies: z.number().int(),
    problems: z.number().int(),
    short: z.number().int(),
  })
  .meta({ id: "ReportFacets", description: "What the reports can be narrowed by, with counts" })

/** A report that a person set aside: out of the trace, and to be taken back. */
export const reportAsideSchema: z.ZodType<ReportAside> = z
  .object({ aside: asideCardSchema, card: z.null() })
  .meta({ id: "ReportAside", description: "A report that a person set aside, and how" })

/** A date as people write it → ISO 8601. */
const dateField = z.string().transform((written, c) => {
  const date = writtenDate(written)
  if ("value" in date && isoDate.safeParse(date.value).success) return date.value
  const problem = "problem" in date ? date.problem : "This date is in no calendar."
  c.addIssue({ code: "custom", message: problem.replace(/\.$/, "") })
  return z.NEVER
})

/** A correction as a client sends it: reports are named by id. */
export const newAmendmentSchema: z.ZodType<NewAmendment> = z
  .discriminatedUnion("change", [
    z.object({ change: z.literal("exclude"), note: noteSchema.default("") }),
    z.object({ change: z.literal("merge"), into: z.string(), note: noteSchema.default("") }),
    z.object({ change: z.literal("date"), value: dateField, note: noteSchema.default("") }),
    z.object({
      change: z.literal("outlet"),
      value: outletSchema,
      note: noteSchema.default(""),
    }),
    z.object({ change: z.literal("exemplar"), exemplar: z.string().nullable(), note: noteSchema.default("") }),
  ])
  .meta({ id: "NewAmendment", description: "A correction of a report" })

/** Most corrections at once. */
const mostAtOnce = 500

/** Several corrections as one change. */
export const newAmendmentsSchema: z.ZodType<NewAmendments> = z
  .array(
    z.union([
      z.object({ report: z.string(), put: newAmendmentSchema }),
      z.object({ report: z.string(), back: changeSchema }),
    ]),
  )
  .min(1)
  .max(mostAtOnce)
  .meta({ id: "NewAmendments", description: "Corrections put in place and taken back, as one change" })
