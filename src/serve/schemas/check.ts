// Schemas of a checked text.

import { z } from "zod"
import { gravities } from "../../export/schema.js"
import type {
  Checked,
  CheckedChange,
  CheckedCitation,
  CheckedQuotation,
  CheckedReading,
  CheckedReferences,
  CheckedSentence,
} from "../../view/shapes.js"
import { alterationFields, extractSchema, reportCardSchema } from "./parts.js"

const count = z.number().int()
const names = z.array(z.string())

const changeSchema: z.ZodType<CheckedChange> = z
  .object({
    ...alterationFields,
    before: extractSchema.nullable(),
    after: z.tuple([count, count]).nullable(),
  })
  .meta({ id: "CheckedChange", description: "An alteration from a report to the text" })

const readingSchema: z.ZodType<CheckedReading> = z
  .object({ report: reportCardSchema, extract: extractSchema, alterations: z.array(changeSchema) })
  .meta({ id: "CheckedReading", description: "How a report reads a sentence of the text" })

const quotationSchema: z.ZodType<CheckedQuotation> = z.object({
  start: count,
  end: count,
  kind: z.enum(["printed", "unmarked", "altered", "nowhere"]),
  extract: extractSchema.nullable(),
  speaker: z.object({ there: z.string(), here: z.string() }).nullable(),
  told: z.string().nullable(),
})

const citationSchema: z.ZodType<CheckedCitation> = z.object({
  reference: count,
  carries: z.enum(["as told", "otherwise", "not"]).nullable(),
  alterations: z.array(changeSchema),
  told: z.string(),
})

const sentenceSchema: z.ZodType<CheckedSentence> = z
  .object({
    index: count,
    start: count,
    end: count,
    text: z.string(),
    kind: z.enum(["same", "reworded", "altered", "loose", "nowhere", "heading"]),
    told: z.string(),
    gravity: gravities.nullable(),
    reading: readingSchema.nullable(),
    against: z.array(readingSchema),
    pages: count,
    origins: names,
    newsrooms: names,
    owners: names.exactOptional(),
    quotations: z.array(quotationSchema),
    citations: z.array(citationSchema),
    notes: names,
  })
  .meta({ id: "CheckedSentence", description: "Where a sentence of the text comes from" })

const referencesSchema: z.ZodType<CheckedReferences> = z.object({
  all: z.array(z.object({ label: z.string(), address: z.string().nullable(), report: reportCardSchema.nullable() })),
  here: count,
  origins: names,
  newsrooms: names,
  owners: names.exactOptional(),
  text: z.string(),
})

/** A text, checked. */
export const checkedSchema: z.ZodType<Checked> = z
  .object({
    name: z.string(),
    text: z.string(),
    language: z.string(),
    sentences: z.array(sentenceSchema),
    totals: z.object({
      kinds: z.object({ same: count, reworded: count, altered: count, loose: count, nowhere: count }),
      sentences: count,
      grave: count,
      oneOrigin: count,
      quotations: count,
      misquoted: count,
      text: z.string(),
    }),
    references: referencesSchema.nullable(),
    around: z.object({ near: count, read: count }),
  })
  .meta({ id: "Checked", description: "Where each sentence of a text comes from" })
