// Schemas of stories: in a line, whole, and the pile that holds them.

import { z } from "zod"
import type {
  GravestOfStory,
  Lead,
  PairCounts,
  PileStories,
  StoriesPage,
  StoryEntry,
  StoryFacets,
  StoryRow,
  StorySection,
  StoryView,
  Told,
} from "../../view/shapes.js"
import {
  alterationCardSchema,
  countsSchema,
  dateSchema,
  endsSchema,
  entryCardSchema,
  optionSchema,
  tallySchema,
} from "./parts.js"

const leadSchema: z.ZodType<Lead> = z.object({
  text: z.string(),
  report: z.string(),
  siglum: z.string(),
  start: z.number().int(),
})

const toldSchema: z.ZodType<Told> = z.object({
  text: z.string(),
  pair: endsSchema.nullable(),
})

const rowFields = {
  id: z.string(),
  title: z.string(),
  lead: leadSchema.nullable(),
  reports: z.number().int(),
  origins: z.number().int(),
  newsrooms: z.array(z.string()),
  owners: z.array(z.string()).exactOptional(),
  text: z.string(),
  letters: z.array(z.string()),
  span: z.object({ text: z.string().nullable(), from: z.number(), to: z.number() }),
  counts: countsSchema,
  gravest: alterationCardSchema.nullable(),
  disputed: z.number().int(),
  corrected: z.number().int(),
}

/** A story in a line. */
export const storyRowSchema: z.ZodType<StoryRow> = z
  .object(rowFields)
  .meta({ id: "StoryRow", description: "A story in a line" })

const facetsSchema: z.ZodType<StoryFacets> = z.object({
  outlets: z.array(optionSchema),
  languages: z.array(optionSchema),
  dates: z.array(optionSchema),
  grave: z.number().int(),
  disputed: z.number().int(),
  corrected: z.number().int(),
  several: z.number().int(),
})

/** A page of stories. */
export const storiesPageSchema: z.ZodType<StoriesPage> = z
  .object({
    items: z.array(storyRowSchema),
    total: z.number().int(),
    of: z.number().int(),
    next: z.string().nullable(),
    facets: facetsSchema.nullable(),
  })
  .meta({ id: "StoriesPage", description: "A page of stories; the first brings what they can be narrowed by" })

const entrySchema: z.ZodType<StoryEntry> = z.intersection(entryCardSchema, z.object({ against: z.array(z.string()) }))

const sectionSchema: z.ZodType<StorySection> = z.object({
  title: z.string(),
  entries: z.array(entrySchema),
  notes: z.array(z.string()),
  more: z.number().int(),
})

const pairSchema: z.ZodType<PairCounts> = z.object({
  exemplar: z.string(),
  copy: z.string(),
  ordered: z.boolean(),
  letters: z.string(),
  counts: countsSchema,
  text: z.string(),
})

/** One story, whole. */
export const storyViewSchema: z.ZodType<StoryView> = z
  .object({
    ...rowFields,
    told: z.array(toldSchema),
    tallies: z.array(tallySchema),
    changed: z.string(),
    alterations: z.array(alterationCardSchema),
    hidden: z.string().nullable(),
    pairs: z.array(pairSchema),
    record: z.array(sectionSchema),
    entryCount: z.number().int(),
  })
  .meta({ id: "StoryView", description: "One story, whole" })

const gravestSchema: z.ZodType<GravestOfStory> = z.object({
  story: z.string(),
  title: z.string(),
  card: alterationCardSchema,
})

/** What the pile in one glance says of its stories. */
export const pileStoriesSchema: z.ZodType<PileStories> = z.object({
  title: z.string(),
  told: z.array(toldSchema),
  leading: z.string().nullable(),
  gravest: z.array(gravestSchema),
  retold: z.number().int(),
  unnamed: z.number().int(),
  from: dateSchema.nullable(),
  to: dateSchema.nullable(),
})
