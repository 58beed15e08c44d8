// Schemas of what several answers hold: dates, passages, cards of reports, alterations and entries.
//
// The shapes of the views as schemas: they validate, they are OpenAPI's components, and the compiler holds them to the
// types of `view/shapes.ts`.

import { families, type Family, kindsOf } from "../../model/catalogue.js"
import { z } from "zod"
import { gravities, reasons } from "../../export/schema.js"
import { noteSchema, verdictSchema } from "../../review/schema.js"
import type {
  AlterationCard,
  Behind,
  Counts,
  EntryCard,
  Extract,
  FacetOption,
  Judgement,
  Named,
  Piece,
  ReportCard,
  SharedWords,
  ShownDate,
  Tally,
} from "../../view/shapes.js"

/** How alterations are grouped for a reader: one family a colour, shape and glyph. */
export const familySchema: z.ZodType<Family> = z
  .enum(kindsOf(families))
  .meta({ id: "Family", description: "How alterations are grouped for a reader" })

/** A person's judgement of one finding, kept in the marks file. */
export const judgementSchema: z.ZodType<Judgement> = z
  .object({
    verdict: verdictSchema,
    note: noteSchema,
    by: z.string().exactOptional().meta({ description: "initials of who made it" }),
    at: z.string(),
  })
  .meta({ id: "Judgement", description: "A person's judgement of one finding" })

/** A date as shown, with what it rests on. */
export const dateSchema: z.ZodType<ShownDate> = z
  .object({ value: z.string(), text: z.string(), basis: z.string(), doubt: z.string().nullable() })
  .meta({ id: "ShownDate", description: "A date as shown, and what it rests on" })

/** One report in a list: everything but its text. */
export const reportCardSchema: z.ZodType<ReportCard> = z
  .object({
    id: z.string(),
    siglum: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    heading: z.string().meta({ description: "headline, else first sentence, else file name" }),
    file: z.string(),
    outlet: z.string().nullable(),
    newsroom: z.string().nullable(),
    byline: z.string().nullable(),
    published: dateSchema.nullable(),
    path: z.string(),
    address: z.string().nullable(),
    language: z.string(),
    page: z.string(),
    words: z.number().int(),
    story: z.string().nullable(),
    origin: z.string().nullable(),
    takes: z.array(z.string()),
    copies: z.number().int(),
    problems: z.number().int(),
    amended: z.boolean(),
  })
  .meta({ id: "ReportCard", description: "One report in a list" })

/** A thing by its id and what a reader knows it by. */
export const namedSchema: z.ZodType<Named> = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: "Named", description: "A thing by its id and its name" })

/** A piece of a text: `changed` where it differs from what it is set beside. */
export const pieceSchema: z.ZodType<Piece> = z.object({ text: z.string(), changed: z.boolean() })

/** A piece of an extract: `changed` where the alteration lies. */
export const extractSchema: z.ZodType<Extract> = z
  .object({
    report: z.string(),
    siglum: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    sentence: z.number().int(),
    pieces: z.array(pieceSchema),
    withdrawn: z.string().nullable(),
  })
  .meta({ id: "Extract", description: "A passage with its sentence around it" })

/** A value of a facet, and how many have it. */
export const optionSchema: z.ZodType<FacetOption> = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number().int(),
})

/** Two reports by their ids, the one that was there first and the one that took from it. */
export const endsSchema: z.ZodType<{ readonly exemplar: string; readonly copy: string }> = z.object({
  exemplar: z.string(),
  copy: z.string(),
})

/** What two reports share, and why. */
export const sharedWordsSchema: z.ZodType<SharedWords> = z
  .object({
    text: z.string(),
    why: z.string().nullable(),
    stretches: z.array(z.object({ reason: reasons, text: z.string(), passages: z.array(extractSchema) })),
  })
  .meta({ id: "SharedWords", description: "What two reports share, and why that is, or is not, copying" })

/** What an alteration is called wherever one is shown. */
export const alterationFields: {
  readonly [K in "kind" | "family" | "gravity" | "label" | "note"]: z.ZodType<AlterationCard[K]>
} = {
  kind: z.string(),
  family: familySchema,
  gravity: gravities,
  label: z.string(),
  note: z.string(),
}

/** An alteration with both passages, as a card shows it. */
export const alterationCardSchema: z.ZodType<AlterationCard> = z
  .object({
    id: z.string(),
    exemplar: z.string(),
    copy: z.string(),
    ordered: z.boolean(),
    names: z.object({ exemplar: z.string(), copy: z.string() }),
    ...alterationFields,
    before: extractSchema.nullable(),
    after: extractSchema.nullable(),
    alike: z.number().int(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "AlterationCard", description: "An alteration with both passages" })

/** How many of a family, and how many of them grave. */
export const tallySchema: z.ZodType<Tally> = z
  .object({ family: familySchema, count: z.number().int(), grave: z.number().int(), slight: z.number().int() })
  .meta({ id: "Tally", description: "Alterations of one family, counted" })

/** What was altered, summed up. */
export const countsSchema: z.ZodType<Counts> = z
  .object({
    count: z.number().int().meta({ description: "grave or notable, a place each" }),
    grave: z.number().int(),
    slight: z.number().int(),
    reworded: z.number().int(),
    wrong: z.number().int().meta({ description: "findings that a person marked as wrong: in no other number" }),
  })
  .meta({ id: "Counts", description: "What was altered, summed up: grave and notable, and what is hidden" })

/** Who stands behind an entry. */
export const behindSchema: z.ZodType<Behind> = z
  .object({
    newsrooms: z.array(z.string()),
    owners: z.array(z.string()).exactOptional(),
    origins: z.number().int(),
    reports: z.number().int(),
    citedSources: z.array(z.string()),
    text: z.string(),
  })
  .meta({ id: "Behind", description: "Who stands behind an entry" })

/** One row of the record. */
export const entryCardSchema: z.ZodType<EntryCard> = z
  .object({
    id: z.string(),
    kind: z.string(),
    called: z
      .string()
      .meta({ description: "what it is called: a pledge goes by which kind of pledge it is, what is not said by how" }),
    reply: z.string().exactOptional().meta({ description: "denial or silence: whoever it is did not say it" }),
    when: dateSchema.nullable(),
    deadline: z.string().nullable(),
    who: z.string().nullable(),
    condition: z.string().exactOptional().meta({ description: "on which whoever it is is not named, as printed" }),
    whom: z.string().nullable(),
    where: z.string().nullable(),
    text: z.string(),
    marked: z.boolean(),
    status: z.string().nullable(),
    behind: behindSchema,
    letters: z.string().meta({ description: "letters of its origins" }),
    sharedSource: z.string().nullable(),
    differs: z.array(z.string()),
    corrected: z.string().nullable(),
    besides: z.number().int(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "EntryCard", description: "One row of the record" })
