// Schemas of the family tree of a story.

import { z } from "zod"
import type { Tree, TreeEdge, TreeNode } from "../../view/shapes.js"
import { dateSchema, endsSchema, familySchema, judgementSchema } from "./parts.js"

/** A box of the family tree. */
export const treeNodeSchema: z.ZodType<TreeNode> = z
  .object({
    id: z.string(),
    kind: z.enum(["report", "lost", "text", "fold"]),
    parent: z.string().nullable().meta({ description: "the box it hangs on: the one it has most words from" }),
    fold: z.string().nullable().meta({ description: "the box that stands for it until that is opened" }),
    closed: z.boolean().meta({ description: "what hangs on it is hidden at first" }),
    name: z.string(),
    named: z.boolean().meta({ description: "false where its page names no outlet" }),
    line: z.string(),
    siglum: z.string().nullable(),
    date: dateSchema.nullable(),
    doubt: z.string().nullable().meta({ description: "why its own date cannot be" }),
    origin: z.boolean(),
    column: z.number().int(),
    depth: z.number().int(),
    reports: z.array(z.string()),
  })
  .meta({ id: "TreeNode", description: "A box of the family tree" })

/** A line of the family tree, exemplar to copy. */
export const treeEdgeSchema: z.ZodType<TreeEdge> = z
  .object({
    from: z.string(),
    to: z.string(),
    chief: z.boolean(),
    pair: endsSchema.nullable(),
    kind: z.string(),
    verb: z.string(),
    decided: z.boolean(),
    inferred: z.boolean(),
    words: z.number().int(),
    share: z.number(),
    labels: z.array(z.object({ family: familySchema, text: z.string(), grave: z.boolean() })),
    judgement: judgementSchema.nullable(),
    doubted: z.boolean().meta({ description: "a person marked wrong every arrow that it stands for" }),
  })
  .meta({ id: "TreeEdge", description: "A line of the family tree" })

/** The family tree of one story. */
export const treeSchema: z.ZodType<Tree> = z
  .object({
    columns: z.array(z.object({ label: z.string(), dated: z.boolean(), gap: z.boolean() })),
    nodes: z.array(treeNodeSchema),
    edges: z.array(treeEdgeSchema),
    reports: z.number().int(),
  })
  .meta({
    id: "Tree",
    description: "The family tree of one story: parents before children, a family whole before the next",
  })
