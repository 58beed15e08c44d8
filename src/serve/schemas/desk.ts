// Schemas of the checking desk, and of how much was checked.

import { z } from "zod"
import { gravities } from "../../export/schema.js"
import type { Desk, DeskItem, DeskPassage, Reviewed } from "../../view/shapes.js"
import { endsSchema, entryCardSchema, extractSchema, familySchema, judgementSchema, reportCardSchema } from "./parts.js"

const count = z.number().int()

/** How much people checked. */
export const reviewedSchema: z.ZodType<Reviewed> = z
  .object({
    grave: count,
    checked: count,
    right: count,
    wrong: count,
    open: count,
    by: z.array(z.string()),
    text: z.string(),
  })
  .meta({ id: "Reviewed", description: "How much of what was found people have checked" })

const passageSchema: z.ZodType<DeskPassage> = z
  .object({
    report: reportCardSchema,
    start: count,
    sentence: count,
    pieces: z.array(z.object({ text: z.string(), is: z.enum(["around", "sentence", "changed"]) })),
    note: z.string().nullable(),
  })
  .meta({ id: "DeskPassage", description: "Words in question with the sentences around them" })

const itemSchema: z.ZodType<DeskItem> = z
  .object({
    id: z.string(),
    finding: z.enum(["derivation", "alteration", "entry"]),
    label: z.string(),
    gravity: gravities.nullable(),
    family: familySchema.nullable(),
    note: z.string(),
    question: z.string(),
    passages: z.array(passageSchema),
    why: z.array(z.object({ note: z.string(), passages: z.array(extractSchema) })),
    entry: entryCardSchema.nullable(),
    pair: endsSchema.nullable(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "DeskItem", description: "One finding to be checked" })

/** What may be asked about. */
export const deskKindSchema: z.ZodEnum<{ alterations: "alterations"; arrows: "arrows"; entries: "entries" }> = z.enum([
  "alterations",
  "arrows",
  "entries",
])

/** The desk as it stands. */
export const deskSchema: z.ZodType<Desk> = z
  .object({
    kind: deskKindSchema,
    total: count,
    checked: count,
    text: z.string(),
    item: itemSchema.nullable(),
    next: itemSchema.nullable(),
    place: count,
    left: z.string().nullable(),
    queues: z.array(z.object({ kind: deskKindSchema, name: z.string(), left: count })),
  })
  .meta({ id: "Desk", description: "What nobody has checked, one finding at a time" })
