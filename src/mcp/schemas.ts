// The shapes of answers, and what goes into the tools, as schemas: an assistant reads them, and what it gets wrong is said in
// words that tell what to do.

import { z } from "zod"
import { longestPassage } from "../kit/limits.js"
import { longestText, mostGiven, mostItems, mostText, usualItems } from "./limits.js"
import type { AlterationPart, EntryPart, LinePart, Quote, ReportPart } from "./shapes.js"

const whole = z.number().int()

export const quoteSchema: z.ZodType<Quote> = z.object({ text: z.string(), uri: z.string() })

export const reportSchema: z.ZodType<ReportPart> = z.object({
  letter: z.string(),
  id: z.string(),
  outlet: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  where: z.string().meta({ description: "address, or path" }),
})

/** The reports that an answer names by letter. */
export const legendSchema: z.ZodType<readonly ReportPart[]> = z.array(reportSchema).meta({
  description:
    "the reports behind the letters; letters hold for this answer alone, ids for all; stemma://report/ID is the text",
})

export const lineSchema: z.ZodType<LinePart> = z.object({
  copy: z.string().meta({ description: "letter" }),
  exemplar: z.string().meta({ description: "letter, or what a report that is not here is called" }),
  does: z.string(),
  decided: z.boolean().meta({ description: "false: nobody knows which came first" }),
  words: whole.meta({ description: "words of the copy that come from it" }),
  ofCopy: z.number(),
  why: z.string(),
})

export const alterationSchema: z.ZodType<AlterationPart> = z.object({
  exemplar: z.string(),
  copy: z.string(),
  ordered: z.boolean(),
  gravity: z.enum(["grave", "notable", "slight"]),
  what: z.string(),
  note: z.string(),
  before: quoteSchema.nullable(),
  after: quoteSchema.nullable(),
  alike: whole,
})

export const entrySchema: z.ZodType<EntryPart> = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  when: z.string().nullable(),
  behind: z.string(),
  differs: z.string().nullable(),
  corrected: z.string().nullable(),
})

/** What lists have in common. */
export const paging: { readonly more: z.ZodNumber; readonly next: z.ZodNullable<z.ZodString> } = {
  more: whole.meta({ description: "how many are not told here" }),
  next: z.string().nullable().meta({ description: "give it as `cursor` for those; null where there are none" }),
}

/** How much of a list is wanted. */
export const pagingInput: { readonly limit: z.ZodOptional<z.ZodNumber>; readonly cursor: z.ZodOptional<z.ZodString> } =
  {
    limit: z
      .number()
      .int()
      .min(1)
      .max(mostItems, `at most ${mostItems}; go on with cursor`)
      .optional()
      .meta({ description: `how many to tell; ${usualItems} without` }),
    cursor: z.string().max(200).optional().meta({ description: "`next` of the answer before" }),
  }

/** Words to look for. */
export const passageSchema: z.ZodString = z
  .string()
  .trim()
  .min(1, "is empty; give the words to look for")
  .max(longestPassage, `has more than ${longestPassage} characters; give one sentence or quotation`)

/** A text that may be long. */
export const textSchema: z.ZodString = z
  .string()
  .trim()
  .min(1, "is empty; give the text itself")
  .max(longestText, `has more than ${longestText} characters; give a part of it, or a file below --in by its path`)

/** A page that comes with the question. */
export interface GivenText {
  readonly text: string
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly address?: string | undefined
}

const givenTextSchema: z.ZodType<GivenText> = z.strictObject({
  text: textSchema.meta({ description: "the page's text, or its HTML" }),
  outlet: z.string().max(200).optional().meta({ description: "who published it" }),
  title: z.string().max(500).optional(),
  published: z.string().max(40).optional().meta({ description: "when, as 2024-06-13 or 2024-06-13T08:30" }),
  address: z
    .string()
    .max(2000)
    .regex(/^https?:\/\//i, "is no address; give one as https://example.org/page")
    .optional()
    .meta({ description: "where it stands; nothing is fetched from there" }),
})

const few = (what: string) => `at most ${mostGiven} ${what} in one call; give fewer`

/** Pages that come with the question. */
export const textsSchema: z.ZodType<readonly GivenText[]> = z
  .array(givenTextSchema)
  .max(mostGiven, few("texts"))
  .refine(texts => texts.reduce((sum, { text }) => sum + text.length, 0) <= mostText, {
    error: `have more than ${mostText} characters together; give fewer, or files below --in by their paths`,
  })

export const pathsSchema: z.ZodType<readonly string[]> = z
  .array(z.string().min(1, "is empty; give a path").max(4000))
  .max(mostGiven, few("paths"))
export const addressesSchema: z.ZodType<readonly string[]> = z
  .array(z.string().min(1, "is empty; give an address").max(2000))
  .max(mostGiven, few("addresses"))
export const idSchema: z.ZodString = z.string().min(1, "is empty; give an id").max(60)
export const idsSchema: z.ZodType<readonly string[]> = z.array(idSchema).max(mostGiven, few("ids"))
