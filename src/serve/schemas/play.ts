// Schema of a story played.

import { z } from "zod"
import { gravities } from "../../export/schema.js"
import type { Play } from "../../view/shapes.js"
import { extractSchema, familySchema } from "./parts.js"

/** A story played. */
export const playSchema: z.ZodType<Play> = z
  .object({
    story: z.string(),
    moments: z.array(
      z.object({ when: z.string(), dated: z.boolean(), reports: z.array(z.string()), text: z.string() }),
    ),
    births: z.array(
      z.object({
        id: z.string(),
        family: familySchema,
        gravity: gravities,
        exemplar: z.string(),
        report: z.string(),
        moment: z.number().int(),
        text: z.string(),
        passage: extractSchema,
        born: z.string(),
        spread: z.array(z.object({ moment: z.number().int(), text: z.string() })),
        carriers: z.array(
          z.object({
            report: z.string(),
            siglum: z.string(),
            moment: z.number().int(),
            start: z.number().int(),
            end: z.number().int(),
          }),
        ),
      }),
    ),
    note: z.string().nullable(),
    more: z.number().int(),
  })
  .meta({ id: "Play", description: "A story played: which page appears when, and where what was altered was born" })
