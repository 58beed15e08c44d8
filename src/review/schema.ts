// The marks file's shape, as a schema that validates what is read from disk and what comes over HTTP.

import { z } from "zod"
import { longestInitials, longestNote, longestOutlet } from "../kit/limits.js"
import type { Amendment, Lettered, Mark, ReportReference, Review, Verdict } from "../model/review.js"

/** A note beside a finding or a correction. */
export const noteSchema: z.ZodString = z.string().max(longestNote)
/** Initials of who judged a finding. */
export const initialsSchema: z.ZodString = z
  .string()
  .regex(/^\p{L}[\p{L}\p{N}.\- ]*$/u, "initials, such as AB")
  .max(longestInitials)
/** What a person may say of a finding. */
export const verdictSchema: z.ZodType<Verdict> = z.enum(["right", "wrong", "open"])
const at = z.string()
/** How a report is meant. */
export const referenceSchema: z.ZodType<ReportReference> = z
  .object({ id: z.string(), text: z.string(), place: z.string(), title: z.string().nullable() })
  .meta({ id: "ReportReference" })

/** One finding, marked. */
export const markSchema: z.ZodType<Mark> = z
  .object({
    finding: z.enum(["derivation", "alteration", "entry"]),
    id: z.string(),
    keys: z.array(z.string()),
    about: z.string(),
    verdict: verdictSchema,
    note: noteSchema,
    by: z.string().exactOptional().meta({ description: "initials of who judged" }),
    at,
  })
  .meta({ id: "Mark", description: "A person's judgement of one finding, as the marks file keeps it" })

/** A date as a person may set it: a year, a month, a day, or a day with a time, in a zone or none. */
export const isoDate: z.ZodString = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?)?)?$/, "a date as 2031-06-04")

/** What can be corrected of a report. */
export const changeSchema: z.ZodType<Amendment["change"]> = z.enum(["exclude", "merge", "date", "outlet", "exemplar"])

/** One correction of one report. */
export const amendmentSchema: z.ZodType<Amendment> = z
  .discriminatedUnion("change", [
    z.object({ change: z.literal("exclude"), report: referenceSchema, note: noteSchema, at }),
    z.object({ change: z.literal("merge"), report: referenceSchema, into: referenceSchema, note: noteSchema, at }),
    z.object({ change: z.literal("date"), report: referenceSchema, value: isoDate, note: noteSchema, at }),
    z.object({
      change: z.literal("outlet"),
      report: referenceSchema,
      value: z.string().min(1).max(longestOutlet),
      note: noteSchema,
      at,
    }),
    z.object({
      change: z.literal("exemplar"),
      report: referenceSchema,
      exemplar: referenceSchema.nullable(),
      note: noteSchema,
      at,
    }),
  ])
  .meta({ id: "Amendment", description: "A person's correction of one report" })

/** A letter and the report that goes by it. */
const letterSchema: z.ZodType<Lettered> = z
  .object({
    letter: z.string().regex(/^[A-Z]{1,6}$/, "a letter as A or AB"),
    report: z.object({ id: z.string(), text: z.string(), place: z.string() }).nullable(),
  })
  .meta({ id: "Lettered", description: "A letter under which a report was shown, and stays" })

/** The marks file. */
export const reviewSchema: z.ZodType<Review> = z
  .object({
    version: z.literal(1),
    marks: z.array(markSchema),
    amendments: z.array(amendmentSchema),
    name: z.string().max(longestOutlet).exactOptional(),
    letters: z.array(letterSchema).exactOptional(),
  })
  .meta({ id: "Review", description: "Everything people said of one pile" })
