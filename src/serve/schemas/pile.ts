// Schemas of the first screen: how far the trace is, the pile in one glance, its stories with their trees, its timeline.

import { z } from "zod"
import type { BriefLine, Moment, StoryView, Tree, TreeEdge, TreeNode } from "../../view/shapes.js"
import type { Added, PileView, Status } from "../shapes.js"
import { reviewedSchema } from "./desk.js"
import {
  alterationCardSchema,
  behindSchema,
  dateSchema,
  entryCardSchema,
  familySchema,
  judgementSchema,
  tallySchema,
} from "./parts.js"

/** A box of the family tree. `column` and `row` are grid positions: time runs across, descent runs down. */
export const treeNodeSchema: z.ZodType<TreeNode> = z
  .object({
    id: z.string(),
    kind: z.enum(["report", "lost", "fold"]),
    name: z.string(),
    line: z.string(),
    siglum: z.string().nullable(),
    date: dateSchema.nullable(),
    origin: z.boolean(),
    column: z.number().int(),
    row: z.number().int(),
    depth: z.number().int(),
    reports: z.array(z.string()),
  })
  .meta({ id: "TreeNode", description: "A box of the family tree" })

/** A line of the family tree, exemplar to copy. */
export const treeEdgeSchema: z.ZodType<TreeEdge> = z
  .object({
    from: z.string(),
    to: z.string(),
    kind: z.string(),
    verb: z.string(),
    decided: z.boolean(),
    inferred: z.boolean(),
    words: z.number().int(),
    share: z.number(),
    labels: z.array(z.object({ family: familySchema, text: z.string(), grave: z.boolean() })),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "TreeEdge", description: "A line of the family tree" })

/** The family tree of one story, laid out on a grid. */
export const treeSchema: z.ZodType<Tree> = z
  .object({
    columns: z.array(z.object({ label: z.string(), gap: z.boolean() })),
    rows: z.number().int(),
    nodes: z.array(treeNodeSchema),
    edges: z.array(treeEdgeSchema),
    hidden: z.number().int(),
  })
  .meta({ id: "Tree", description: "The family tree of one story, laid out on a grid" })

/** A line of the brief, with who stands behind it. */
export const briefLineSchema: z.ZodType<BriefLine> = z
  .object({
    text: z.string(),
    entry: z.string().nullable(),
    behind: behindSchema.nullable(),
    disputed: z.array(z.string()),
    corrected: z.string().nullable(),
  })
  .meta({ id: "BriefLine", description: "A line of the brief" })

/** One story on the first screen. */
export const storyViewSchema: z.ZodType<StoryView> = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.number().int(),
    origins: z.number().int(),
    newsrooms: z.array(z.string()),
    owners: z.array(z.string()).exactOptional(),
    lead: z.object({ text: z.string(), report: z.string(), siglum: z.string(), start: z.number().int() }).nullable(),
    brief: z.array(z.object({ title: z.string(), lines: z.array(briefLineSchema), more: z.number().int() })),
    tree: treeSchema,
    tallies: z.array(tallySchema),
    alterations: z.array(alterationCardSchema),
    entries: z.array(entryCardSchema),
    entryCount: z.number().int(),
  })
  .meta({ id: "StoryView", description: "One story on the first screen" })

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

const statusFields = {
  state: z.enum(["empty", "tracing", "ready", "failed"]),
  stage: z.string().nullable(),
  done: z.number().int(),
  of: z.number().int(),
  revision: z.number().int(),
  problem: z.string().nullable(),
}

/** How far the trace is. */
export const statusSchema: z.ZodType<Status> = z
  .object(statusFields)
  .meta({ id: "Status", description: "How far the trace is" })

/** What came of adding pages. */
export const addedSchema: z.ZodType<Added> = z
  .object({ ...statusFields, problems: problemsSchema })
  .meta({ id: "Added", description: "How far the trace is, and what cannot be read" })

/** The pile in one glance. */
export const pileSchema: z.ZodType<PileView> = z
  .object({
    name: z.string(),
    headline: z.string(),
    reports: z.number().int(),
    stories: z.number().int(),
    entries: z.number().int(),
    alterations: z.number().int(),
    newsrooms: z.array(z.string()),
    owners: z.array(z.string()).exactOptional(),
    tallies: z.array(tallySchema),
    reviewed: reviewedSchema,
    problems: problemsSchema,
  })
  .meta({ id: "Pile", description: "The pile in one glance" })
