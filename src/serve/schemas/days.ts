// Schema of the timeline by days.

import { z } from "zod"
import type { DaysView } from "../../view/shapes.js"
import { dateSchema } from "./parts.js"

const count = z.number().int()
const lane = z.enum(["happened", "planned", "said", "published"])
const byLane = { happened: count, planned: count, said: count, published: count }

/** The timeline by days. */
export const daysSchema: z.ZodType<DaysView> = z
  .object({
    items: z.array(
      z.object({
        value: z.string(),
        text: z.string(),
        gap: z.string().nullable(),
        gapDays: count,
        things: z.array(
          z.object({
            lane,
            text: z.string(),
            who: z.string().nullable(),
            tag: z.string().nullable(),
            time: z.string().nullable(),
            when: dateSchema.nullable(),
            dated: z.object({ text: z.string(), answer: z.string() }).nullable(),
            standing: z.string(),
            letters: z.string(),
            corrected: z.string().nullable(),
            entry: z.string().nullable(),
            report: z.string().nullable(),
          }),
        ),
      }),
    ),
    total: count,
    next: z.string().nullable(),
    line: z.array(
      z.object({ from: z.string(), to: z.string(), text: z.string(), gapDays: count, counts: z.object(byLane) }),
    ),
    counts: z.object({ ...byLane, undated: count, doubted: count }),
  })
  .meta({ id: "DaysView", description: "What happened, was said and published, day by day, with the gaps between" })
