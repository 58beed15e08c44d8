// Schemas of the pile: how far its trace is, all of it in one glance, its timeline.

import { z } from "zod"
import type { Moment } from "../../view/shapes.js"
import type { Added, PileView, Status } from "../shapes.js"
import { reviewedSchema } from "./desk.js"
import { behindSchema, countsSchema, dateSchema, tallySchema } from "./parts.js"
import { pileStoriesSchema } from "./stories.js"

/** One point of the timeline. */
export const momentSchema: z.ZodType<Moment> = z
  .object({
    lane: z.enum(["happened", "said", "published", "undated"]),
    when: dateSchema.nullable(),
    text: z.string(),
    who: z.string().nullable(),
    status: z.string().nullable(),
    corrected: z.string().nullable(),
    entry: z.string().nullable(),
    report: z.string().nullable(),
    behind: behindSchema.nullable(),
  })
  .meta({ id: "Moment", description: "One point of the timeline" })

const problemsSchema = z.array(z.object({ path: z.string(), what: z.string(), leftOut: z.boolean() }))

const shareSchema = z.object({ anew: z.number().int(), of: z.number().int() })
const madeSchema = z
  .object({ text: z.string(), pages: shareSchema, pairs: shareSchema, stories: shareSchema })
  .meta({ description: "what the last trace made anew; null where it was the first" })

/** At what the trace of a pile is. */
export const stateSchema: z.ZodType<Status["state"]> = z.enum(["empty", "tracing", "ready", "failed"])

const statusFields = {
  state: stateSchema,
  stage: z.string().nullable(),
  done: z.number().int(),
  of: z.number().int(),
  reading: z.array(z.string()).meta({ description: "the pages read last, newest last" }),
  revision: z.number().int(),
  problem: z.string().nullable(),
  made: madeSchema.nullable(),
}

/** How far the trace is. */
export const statusSchema: z.ZodType<Status> = z
  .object(statusFields)
  .meta({ id: "Status", description: "How far the trace is" })

/** What came of adding pages. */
export const addedSchema: z.ZodType<Added> = z
  .object({ ...statusFields, kept: z.number().int(), problems: problemsSchema })
  .meta({ id: "Added", description: "How far the trace is, and what cannot be read" })

const glance = z.object({
  name: z.string(),
  headline: z.string(),
  reports: z.number().int(),
  stories: z.number().int(),
  entries: z.number().int(),
  alterations: z.number().int(),
  newsrooms: z.array(z.string()),
  owners: z.array(z.string()).exactOptional(),
  tallies: z.array(tallySchema),
  counts: countsSchema,
  reviewed: reviewedSchema,
  problems: problemsSchema,
})

/** The pile in one glance. */
export const pileSchema: z.ZodType<PileView> = z
  .intersection(glance, pileStoriesSchema)
  .meta({ id: "Pile", description: "The pile in one glance" })
