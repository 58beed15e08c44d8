// Schemas of the family tree of a story.

import { z } from "zod"
import type { Tree, TreeEdge, TreeNode } from "../../view/shapes.js"
import { dateSchema, familySchema, judgementSchema } from "./parts.js"

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
