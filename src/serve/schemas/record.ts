// Schemas of the record: an entry with its readings, what it can be narrowed by, where a passage was found.

import { z } from "zod"
import type { EntryDetail, Found, ThreadCard } from "../../view/shapes.js"
import type { Facets } from "../shapes.js"
import { dateSchema, entryCardSchema, extractSchema, reportCardSchema } from "./parts.js"

/** An entry opened down to the words on each page. */
export const entryDetailSchema: z.ZodType<EntryDetail> = z
  .object({
    card: entryCardSchema,
    readings: z.array(
      z.object({
        report: reportCardSchema,
        extract: extractSchema,
        speaker: z.string().nullable(),
        cue: z.string().nullable(),
        told: z.string().nullable(),
        reply: z.string().exactOptional(),
        condition: z.string().exactOptional(),
        marked: z.boolean(),
        status: z.string().nullable(),
        origin: z.string().nullable(),
      }),
    ),
    differs: z.array(z.object({ what: z.string(), readings: z.array(z.number().int()) })),
    beside: z.array(entryCardSchema),
  })
  .meta({ id: "EntryDetail", description: "An entry with all its readings" })

const counted = z.array(z.object({ value: z.string(), count: z.number().int() }))

/** What the record can be narrowed by. */
export const facetsSchema: z.ZodType<Facets> = z
  .object({ kinds: counted, persons: counted, outlets: counted, disputed: z.number().int() })
  .meta({ id: "Facets", description: "What the record can be narrowed by, with counts" })

/** How a matter went on, step by step. */
export const threadCardSchema: z.ZodType<ThreadCard> = z
  .object({
    id: z.string(),
    title: z.string(),
    parties: z.array(z.string()),
    matter: z.string().nullable(),
    kind: z.string(),
    steps: z.array(
      z.object({
        entry: z.string(),
        step: z.string(),
        label: z.string(),
        when: dateSchema.nullable(),
        whenText: z.string(),
        inferred: z.array(z.string()),
        text: z.string(),
        report: z.string().nullable(),
        differs: z.string(),
        corrected: z.string().nullable(),
        reports: z.array(z.string()),
        origins: z.number().int(),
        newsrooms: z.array(z.string()),
        standing: z.string(),
      }),
    ),
  })
  .meta({ id: "ThreadCard", description: "How a matter went on, step by step" })

/** Where a passage was found. */
export const foundSchema: z.ZodType<Found> = z
  .object({
    passage: z.string(),
    readings: z.array(
      z.object({
        report: reportCardSchema,
        extract: extractSchema,
        exact: z.boolean(),
        marked: z.boolean(),
        speaker: z.string().nullable(),
        told: z.string().nullable(),
        origin: z.string().nullable(),
      }),
    ),
    origins: z.array(z.string()),
    newsrooms: z.array(z.string()),
    owners: z.array(z.string()).exactOptional(),
    entries: z.array(entryCardSchema),
  })
  .meta({ id: "Found", description: "Where a passage was found" })
