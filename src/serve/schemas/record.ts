// Schemas of the record: an entry with its readings, what it can be narrowed by, where a passage was found.

import { z } from "zod"
import type { EntryDetail, EntryPlace, Facets, Found, RecordPage } from "../../view/shapes.js"
import { entryCardSchema, extractSchema, namedSchema, optionSchema, pieceSchema, reportCardSchema } from "./parts.js"

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
    wordings: z
      .array(
        z.object({
          pieces: z.array(pieceSchema),
          moved: z.string().nullable(),
          readings: z.array(z.number().int()),
          standing: z.string(),
          letters: z.string(),
          ofOrigin: z.boolean(),
          how: z.array(z.string()),
        }),
      )
      .meta({ description: "readings grouped by their words, those of origins first" }),
    differs: z.array(z.object({ what: z.string(), letters: z.string(), readings: z.array(z.number().int()) })),
    beside: z.array(entryCardSchema),
    corrections: z.array(z.string()),
    stories: z.array(namedSchema),
    threads: z.array(namedSchema),
    parties: z.array(namedSchema),
  })
  .meta({ id: "EntryDetail", description: "An entry with all its readings" })

/** Where an entry stands in a list, and which are beside it. */
export const entryPlaceSchema: z.ZodType<EntryPlace> = z
  .object({
    at: z.number().int().nullable(),
    of: z.number().int(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: "EntryPlace", description: "Where an entry stands in a list" })

const options = z.array(optionSchema)

/** What the record can be narrowed by. */
export const facetsSchema: z.ZodType<Facets> = z
  .object({
    kinds: options,
    persons: options,
    outlets: options,
    stories: options,
    statuses: options,
    origins: options,
    dates: options,
    undated: z.number().int(),
    disputed: z.number().int(),
    corrected: z.number().int(),
    differs: z.number().int(),
  })
  .meta({ id: "Facets", description: "What the record can be narrowed by; each facet counted under all others" })

/** A page of the record. */
export const recordPageSchema: z.ZodType<RecordPage> = z
  .object({
    items: z.array(entryCardSchema),
    total: z.number().int(),
    of: z.number().int(),
    text: z.string(),
    next: z.string().nullable(),
    facets: facetsSchema.nullable(),
  })
  .meta({ id: "RecordPage", description: "A page of the record; the first brings its facets" })

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
