// The marks file's shape, as a schema that validates what is read from disk and what comes over HTTP.

import { z } from "zod"
import { isDay } from "../kit/day.js"
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
    reports: z.array(z.string()).exactOptional().meta({ description: "ids of the reports whose passages it is of" }),
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
  .refine(isThere, "no such day or hour is in the calendar")

/** Whether a date of that shape is in the calendar: no 30 February, no thirteenth month, no 25 o’clock. */
function isThere(date: string): boolean {
  const [day = "", clock = "00:00"] = date.split("T")
  const [, hour, minute, zone = "00"] = /^(\d{2}):(\d{2})(?:Z|[+-](\d{2}):[0-5]\d)?$/.exec(clock) ?? []
  return isDay(day) && !day.startsWith("0000") && Number(hour) < 24 && Number(minute) < 60 && Number(zone) < 15
}

/** An outlet as a person names it: letters or digits are in it. */
export const outletSchema: z.ZodString = z
  .string()
  .max(longestOutlet)
  .regex(/[\p{L}\p{N}]/u, "a name with letters")

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
      value: outletSchema,
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

/** The marks file as it is read: the frame alone, so that one thing in it that cannot be leaves the rest. */
export const frameSchema: z.ZodType<Frame> = z.object({
  version: z.literal(1),
  marks: z.array(z.unknown()),
  amendments: z.array(z.unknown()),
  name: z.unknown().optional(),
  letters: z.array(z.unknown()).optional(),
})
interface Frame {
  readonly version: 1
  readonly marks: readonly unknown[]
  readonly amendments: readonly unknown[]
  readonly name?: unknown
  readonly letters?: readonly unknown[] | undefined
}

/** What can be used of a marks file, and what is wrong with the rest of it, each with its place. */
export interface ReadReview {
  readonly review: Review
  readonly faults: readonly string[]
}

/** Read what stands in a marks file, part by part; null with what is wrong where it is none. */
export function readReview(data: unknown): ReadReview | string {
  const frame = frameSchema.safeParse(data)
  if (!frame.success) return faultIn(frame.error)
  const { marks, amendments, name, letters } = frame.data
  const faults: string[] = []
  const each = <T>(list: string, parts: readonly unknown[], schema: z.ZodType<T>): T[] =>
    parts.flatMap((part, i) => {
      const read = schema.safeParse(part)
      if (read.success) return [read.data]
      faults.push(faultIn(read.error, [list, i]))
      return []
    })
  const named = nameSchema.safeParse(name)
  if (!named.success) faults.push(faultIn(named.error, ["name"]))
  const review = {
    version: 1 as const,
    marks: each("marks", marks, markSchema),
    amendments: each("amendments", amendments, amendmentSchema),
    ...(named.data !== undefined && { name: named.data }),
    ...(letters && { letters: each("letters", letters, letterSchema) }),
  }
  return { review, faults }
}

const nameSchema = z.string().max(longestOutlet).optional()

function faultIn({ issues: [issue] }: z.ZodError, at: readonly PropertyKey[] = []): string {
  const where = [...at, ...(issue?.path ?? [])].map(String).join(".")
  return `${where ? `${where}: ` : ""}${issue?.message ?? "wrong shape"}`
}
