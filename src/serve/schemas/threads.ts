// Schemas of threads, persons and bodies.

import { z } from "zod"
import type { PartyCard, PartyPage, PartyView, ThreadCard } from "../../view/shapes.js"
import { alterationCardSchema, dateSchema, namedSchema, pieceSchema } from "./parts.js"

/** How a matter went on, step by step. */
export const threadCardSchema: z.ZodType<ThreadCard> = z
  .object({
    id: z.string(),
    title: z.string(),
    parties: z.array(z.string()),
    matter: z.string().nullable(),
    kind: z.string(),
    span: z.string(),
    stories: z.array(namedSchema),
    steps: z.array(
      z.object({
        entry: z.string(),
        step: z.string(),
        label: z.string(),
        when: dateSchema.nullable(),
        whenText: z.string(),
        inferred: z.array(z.string()),
        text: z.string(),
        pieces: z.array(pieceSchema).meta({ description: "the same, marked where the step before has other words" }),
        wording: z.string().nullable(),
        report: z.string().nullable(),
        differs: z.string(),
        corrected: z.string().nullable(),
        reports: z.array(z.string()),
        origins: z.number().int(),
        newsrooms: z.array(z.string()),
        standing: z.string(),
      }),
    ),
  })
  .meta({ id: "ThreadCard", description: "How a matter went on, step by step" })

const count = z.number().int()

const partyCardSchema: z.ZodType<PartyCard> = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["person", "body"]),
    title: z.string().nullable(),
    said: count,
    met: count,
    pledged: count,
    denied: count,
    told: count,
    stories: count,
    entries: count,
  })
  .meta({ id: "PartyCard", description: "A person or body, and how many entries of each kind it stands in" })

/** A page of the list of persons and bodies. */
export const partyPageSchema: z.ZodType<PartyPage> = z
  .object({
    items: z.array(partyCardSchema),
    total: count,
    next: z.string().nullable(),
    named: count.meta({ description: "persons whom pages only name" }),
  })
  .meta({ id: "PartyPage", description: "A page of the list of persons and bodies" })

/** A person or body by itself. */
export const partyViewSchema: z.ZodType<PartyView> = z
  .object({
    card: partyCardSchema,
    names: z.array(z.string()),
    titles: z.array(
      z.object({
        title: z.string(),
        letters: z.string(),
        count,
        report: z.string(),
        start: count,
        first: dateSchema.nullable(),
      }),
    ),
    met: z.array(z.object({ id: z.string(), name: z.string(), count })),
    altered: z.array(alterationCardSchema),
    alteredCount: count,
    threads: z.array(namedSchema),
    stories: z.array(namedSchema),
  })
  .meta({ id: "PartyView", description: "A person or body by itself" })
