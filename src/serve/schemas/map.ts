// The schema of a story's carry-over map.

import { families, kindsOf } from "../../model/catalogue.js"
import { z } from "zod"
import { gravities } from "../../export/schema.js"
import type { CarryMapView, MapChange, MapColumn, MapReading, MapRow, MapRun, Standing } from "../../view/shapes.js"
import { dateSchema, pieceSchema } from "./parts.js"

const whole = z.number().int()
const standingSchema: z.ZodType<Standing> = z.enum(["same", "reworded", "altered", "absent"])
const family = z.enum(kindsOf(families))
const change = {
  family,
  gravity: gravities,
  label: z.string(),
  from: z.string().nullable().meta({ description: "what the base says; null where it has nothing" }),
  to: z.string().nullable().meta({ description: "what stands there; null where nothing does" }),
}
const changeSchema: z.ZodType<MapChange> = z.object(change)
const readingSchema: z.ZodType<MapReading> = z.object({
  as: standingSchema,
  family: family.nullable(),
  gravity: gravities.nullable(),
  changes: z.array(changeSchema),
  pieces: z.array(pieceSchema),
  instead: z.array(pieceSchema).meta({ description: "the base's words, those marked that do not stand there" }),
  text: z.string(),
  pages: whole,
})
const columnSchema: z.ZodType<MapColumn> = z.object({
  number: whole,
  start: whole,
  end: whole,
  block: z.enum(["headline", "deck", "body", "subhead", "credit"]),
  text: z.string(),
  readings: z.array(readingSchema),
  counts: z.object({ same: whole, reworded: whole, altered: whole, absent: whole }),
  totals: z.string(),
})
const rowSchema: z.ZodType<MapRow> = z.object({
  id: z.string(),
  siglum: z.string(),
  name: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: dateSchema.nullable(),
  isBase: z.boolean(),
  joined: z.enum(["descends", "kin", "apart"]),
  line: z.string(),
  depth: whole,
  parent: whole.nullable(),
  printings: z.array(z.object({ id: z.string(), siglum: z.string(), name: z.string() })),
  cells: z.array(z.object({ reading: whole, start: whole.nullable() })),
  kept: whole,
  own: whole,
})
const runSchema: z.ZodType<MapRun> = z.object({
  ...change,
  column: whole,
  rows: z.array(whole),
  pages: whole,
  first: whole.nullable(),
  text: z.string(),
})

/** Which sentences of one report stand in the others of its story, and how. */
export const carryMapSchema: z.ZodType<CarryMapView> = z
  .object({
    story: z.string(),
    title: z.string(),
    base: whole,
    basis: z.string(),
    bases: z.array(z.object({ id: z.string(), siglum: z.string(), name: z.string() })),
    columns: z.array(columnSchema),
    rows: z.array(rowSchema),
    runs: z.array(runSchema),
    glance: z.string(),
    notes: z.array(z.string()),
  })
  .meta({ id: "CarryMap", description: "Which sentences of one report stand in the others of its story, and how" })
