// What can be taken away: the trace as JSON, the dossier, every format of `stemma export`, and what people said; of the pile,
// or of one story, pair or entry.

import { Readable } from "node:stream"
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { binaryFormats, formats } from "../../export/formats.js"
import { type About, narrowed } from "../../export/narrowed.js"
import { traceSchema } from "../../export/schema.js"
import { tableNames } from "../../export/tables.js"
import type { Trace } from "../../model/trace.js"
import { reviewSchema } from "../../review/schema.js"
import { citation } from "../../view/citation.js"
import { survey } from "../../view/survey.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { answers, answersFile } from "./route.js"

const id: z.ZodOptional<z.ZodString> = z.string().max(100).optional()
/** What an export is about; the pile where nothing is said. */
export const about: z.ZodObject<Record<keyof About, z.ZodOptional<z.ZodString>>> = z.object({
  story: id,
  exemplar: id,
  copy: id,
  entry: id,
})
export const texts: z.ZodOptional<z.ZodEnum<{ short: "short"; full: "full" }>> = z
  .enum(["short", "full"])
  .optional()
  .meta({ description: "whole texts only when asked for: `full`" })
const all = [...formats, ...binaryFormats]

const trace = createRoute({
  method: "get",
  path: "/api/trace",
  summary: "The trace, as `stemma trace --json` prints it, whole or of a story, a pair, an entry",
  request: { query: about },
  responses: answers("the trace", traceSchema),
})
const review = createRoute({
  method: "get",
  path: "/api/review",
  summary: "All that people said of the pile: marks and corrections",
  responses: answers("the marks file", reviewSchema),
})
const list = createRoute({
  method: "get",
  path: "/api/export",
  summary: "The formats that other programs read",
  responses: answers(
    "formats by name, and tables of those that are made of tables",
    z.object({
      formats: z.array(z.object({ name: z.string(), about: z.string(), ending: z.string(), tables: z.boolean() })),
      tables: z.array(z.string()),
    }),
  ),
})
const one = createRoute({
  method: "get",
  path: "/api/export/{format}",
  summary: "What `stemma export` writes, of the pile or of a story, a pair, an entry",
  request: {
    params: z.object({ format: z.string().max(40) }),
    query: about.extend({ texts, table: z.enum(tableNames).optional() }),
  },
  responses: answersFile(
    "a file of the format",
    all.map(({ mediaType }) => mediaType.split(";")[0]!),
  ),
})
const cite = createRoute({
  method: "get",
  path: "/api/citation",
  summary: "The pile, a story, a report, a pair or an entry as a citation in words",
  request: { query: about.extend({ report: id }) },
  responses: answers("the citation, without an address", z.object({ text: z.string() })),
})

/** Add the routes. */
export function addExports(app: OpenAPIHono, pile: ServedPile): void {
  const part = (asked: About): Trace => partOf(pile, asked)
  app.openapi(trace, c => c.json(part(c.req.valid("query")), 200))
  app.openapi(review, c => c.json(pile.review(), 200))
  app.openapi(list, c => {
    const listed = all.map(({ name, about, ending }) => ({ name, about, ending, tables: isOfTables(name) }))
    return c.json({ formats: listed, tables: [...tableNames] }, 200)
  })
  app.openapi(one, c => {
    const { texts, table = "entries", ...asked } = c.req.valid("query")
    const format = all.find(({ name }) => name === c.req.valid("param").format)
    if (!format)
      throw new Refusal(404, `There is no such format. There are: ${all.map(({ name }) => name).join(", ")}.`)
    const options = { fullText: texts === "full", table }
    const made = part(asked)
    const file = isOfTables(format.name) ? table : "stemma"
    const body =
      "pieces" in format ? streamed(format.pieces(made, options)) : new Uint8Array(format.write(made, options))
    return c.body(body, 200, {
      "content-type": format.mediaType,
      "content-disposition": `attachment; filename="${file}${format.ending}"`,
    })
  })
  app.openapi(cite, c => {
    const { report, ...asked } = c.req.valid("query")
    const view = report === undefined ? survey(part(asked)) : pile.survey()
    const text = citation(view, { ...asked, report }, pile.name)
    if (text === null) throw new Refusal(404, "Nothing of this id stands in the pile as it was last traced.")
    return c.json({ text }, 200)
  })
}

function isOfTables(name: string): boolean {
  return name === "csv" || name === "parquet"
}

/** The part of a served pile that an export is about, with the marks of people. */
export function partOf(pile: ServedPile, asked: About): Trace {
  const part = narrowed(pile.survey().trace, asked)
  if (part === null) throw new Refusal(404, "Nothing of this id stands in the pile as it was last traced.")
  return part
}

/** A text in pieces, as it goes over the wire: none of it is held whole. */
function streamed(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(bytesOf(pieces))) as ReadableStream<Uint8Array>
}

function* bytesOf(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}
