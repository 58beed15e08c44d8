// Pages that a person adds: files, a text that was pasted, what stands at an address; and the sample story. An address is
// fetched because a person asked for it here, under the same refusals as on the command line, and never otherwise.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import { z } from "zod"
import { type Network, thisNetwork } from "../../fetch/network.js"
import { writtenDate } from "../../ingest/metadata/written.js"
import { largestUpload, longestOutlet } from "../../kit/limits.js"
import { pagesAt, pastedPage } from "../arriving.js"
import { partsBounded } from "../parts.js"
import type { NewPage } from "../keepers/pages.js"
import type { ServedPile } from "../pile.js"
import { Refusal } from "../problem.js"
import { addedSchema, statusSchema } from "../schemas/pile.js"
import { answers } from "./route.js"

/** Most files in one upload. */
const mostFiles = 2000
/** Fields of the form beside its files. */
const otherFields = 4
/** Longest title and address, in UTF-16 units. */
const longestTitle = 500
const longestAddress = 2000

/** One file or several under one name; read from the form itself, because a validator would keep the last alone. */
const filesField = z.any().meta({ type: "array", items: { type: "string", format: "binary" } })
const form = z.object({
  files: filesField.optional(),
  text: z.string().optional().meta({ description: "a text that was pasted, in place of files" }),
  title: z.string().optional(),
  outlet: z.string().optional(),
  date: z.string().optional().meta({ description: "as people write it: 16 March 2021" }),
})

const add = createRoute({
  method: "post",
  path: "/api/reports",
  summary: "Add pages; they are kept beside the pile, and the pile is traced again",
  request: { body: { required: true, content: { "multipart/form-data": { schema: form } } } },
  middleware: partsBounded(mostFiles + otherFields),
  responses: answers("the trace has begun; which of the pages cannot be read or are there already", addedSchema),
})
const addAddress = createRoute({
  method: "post",
  path: "/api/addresses",
  summary: "Fetch what stands at an address, and add it",
  description: "The one request by which this server asks anything of another machine.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: z.object({ address: z.string().min(1).max(longestAddress) }) } },
    },
  },
  responses: answers("the trace has begun; what could not be fetched, and why", addedSchema),
})
const place = createRoute({
  method: "get",
  path: "/api/adding",
  summary: "Where added pages are kept, and how much is taken at a time",
  responses: answers("the folder", z.object({ folder: z.string(), largest: z.number().int() })),
})
const addSample = createRoute({
  method: "post",
  path: "/api/sample",
  summary: "Take the sample story into the pile",
  responses: answers("the trace has begun", statusSchema),
})

/** Add the routes. */
export function addAdding(app: OpenAPIHono, pile: ServedPile, network: Network = thisNetwork): void {
  app.openapi(add, async c => {
    const given = await formOf(c)
    const files = given.getAll("files").filter(file => typeof file !== "string")
    if (files.length > mostFiles)
      throw new Refusal(413, `At most ${mostFiles} files at a time; zip them, or give the folder to \`stemma serve\`.`)
    const read = files.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
    const pages = [...(await Promise.all(read)), ...pastedIn(given)]
    if (pages.length === 0) throw new Refusal(400, "No files: send them as multipart/form-data under the name `files`.")
    const kept = await pile.add(pages)
    return c.json({ ...pile.status(), kept: kept.pages, problems: kept.problems }, 200)
  })
  app.openapi(addAddress, async c => {
    const { pages, problems } = await pagesAt(c.req.valid("json").address.trim(), network)
    const kept = await pile.add(pages)
    return c.json({ ...pile.status(), kept: kept.pages, problems: [...problems, ...kept.problems] }, 200)
  })
  app.openapi(place, c => c.json({ folder: pile.folder, largest: largestUpload }, 200))
  app.openapi(addSample, async c => {
    await pile.addSample()
    return c.json(pile.status(), 200)
  })
}

/** The form that was sent; an empty one where there is none. */
async function formOf(c: Context): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch {
    return new FormData()
  }
}

/** The text that a form holds, as a page. */
function pastedIn(given: FormData): readonly NewPage[] {
  const field = (name: string, most: number): string => {
    const value = given.get(name)
    return typeof value === "string" ? value.trim().slice(0, most) : ""
  }
  const text = field("text", largestUpload)
  if (text === "") return []
  const date = field("date", longestTitle)
  const published = date === "" ? { value: "" } : writtenDate(date)
  if ("problem" in published) throw new Refusal(400, published.problem)
  const said = { title: field("title", longestTitle), outlet: field("outlet", longestOutlet) }
  return [pastedPage({ text, ...said, published: published.value })]
}
