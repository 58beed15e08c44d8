// Schemas of findings: two reports side by side, the readings of one sentence, a judgement.

import { z } from "zod"
import type {
  ComparedAlteration,
  ComparedRow,
  ComparedSentence,
  Comparison,
  SentenceReadings,
} from "../../view/shapes.js"
import { initialsSchema, noteSchema, verdictSchema } from "../../review/schema.js"
import type { NewJudgement } from "../shapes.js"
import {
  alterationFields,
  countsSchema,
  extractSchema,
  familySchema,
  judgementSchema,
  reportCardSchema,
  sharedWordsSchema,
  tallySchema,
} from "./parts.js"

/** A sentence in a row of Compare. A piece's `marks` are indexes into the comparison's alterations. */
export const comparedSentenceSchema: z.ZodType<ComparedSentence> = z
  .object({
    index: z.number().int(),
    start: z.number().int(),
    end: z.number().int(),
    pieces: z.array(z.object({ start: z.number().int(), text: z.string(), marks: z.array(z.number().int()) })),
  })
  .meta({ id: "ComparedSentence", description: "A sentence cut where alterations begin and end" })

/** Sentences of two reports that answer to one another. */
export const comparedRowSchema: z.ZodType<ComparedRow> = z
  .object({
    shape: z.enum(["pair", "split", "merged", "only-exemplar", "only-copy"]),
    moved: z.boolean(),
    exemplar: z.array(comparedSentenceSchema),
    copy: z.array(comparedSentenceSchema),
    alterations: z.array(z.number().int()),
  })
  .meta({ id: "ComparedRow", description: "Sentences of two reports that answer to one another" })

/** An alteration within a comparison: what the reader's marks need. */
export const comparedAlterationSchema: z.ZodType<ComparedAlteration> = z
  .object({
    id: z.string(),
    ...alterationFields,
    counted: z.boolean().meta({ description: "shown without being asked for" }),
    rank: z.number().int().meta({ description: "place by weight, the heaviest 0" }),
    graveNumber: z.number().int().nullable(),
    consequence: z.string().nullable(),
    spoken: z.string(),
    group: z.string().nullable(),
    exemplarSpan: z.tuple([z.number(), z.number()]).nullable(),
    copySpan: z.tuple([z.number(), z.number()]).nullable(),
    marksLost: z.boolean(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "ComparedAlteration", description: "An alteration within a comparison" })

/** Two reports side by side. */
export const comparisonSchema: z.ZodType<Comparison> = z
  .object({
    exemplar: reportCardSchema,
    copy: reportCardSchema,
    mode: z
      .enum(["ordered", "unordered", "apart"])
      .meta({ description: "apart: no copying was found, and nothing is called altered" }),
    ordered: z.boolean(),
    verdict: z.string(),
    follows: z.string(),
    dateDoubt: z.string().nullable(),
    derivation: z
      .object({
        id: z.string(),
        verb: z.string(),
        decided: z.boolean(),
        through: z.string().nullable(),
        words: z.number().int(),
        share: z.number(),
        evidence: z.array(z.object({ kind: z.string(), note: z.string(), passages: z.array(extractSchema) })),
        judgement: judgementSchema.nullable(),
      })
      .nullable(),
    shared: sharedWordsSchema,
    corrected: z.array(z.string()),
    tallies: z.array(tallySchema),
    counts: countsSchema,
    summary: z.string(),
    hidden: z.string().nullable(),
    summaries: z.array(z.object({ family: familySchema, text: z.string(), alterations: z.array(z.number().int()) })),
    alterations: z.array(comparedAlterationSchema),
    rows: z.array(comparedRowSchema),
  })
  .meta({ id: "Comparison", description: "Two reports side by side" })

/** All readings of one sentence over the reports of its family. */
export const readingsSchema: z.ZodType<SentenceReadings> = z
  .object({
    base: extractSchema,
    readings: z.array(
      z.object({
        report: reportCardSchema,
        extract: extractSchema.nullable(),
      }),
    ),
  })
  .meta({ id: "SentenceReadings", description: "All readings of one sentence" })

/** A judgement as a client sends it. */
export const newJudgementSchema: z.ZodType<NewJudgement> = z
  .object({
    verdict: verdictSchema,
    note: noteSchema.default(""),
    by: initialsSchema.exactOptional(),
  })
  .meta({ id: "NewJudgement", description: "A judgement of a finding" })
