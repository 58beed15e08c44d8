import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readPage } from "../index.js"
import { tracePile } from "../index.js"
import { traceJsonSchema, traceSchema } from "./schema.js"

test("schema/trace.schema.json is up to date (npm run schema writes it)", () => {
  const written = readFileSync(join(import.meta.dirname, "../../schema/trace.schema.json"), "utf8")
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(traceJsonSchema())))
})

test("no field of a trace says how sure the program is: evidence is shown, not rated", () => {
  const names: string[] = []
  JSON.stringify(traceJsonSchema(), (name, value: unknown) => {
    names.push(name)
    return value
  })
  expect(names).toContain("evidence")
  expect(names.filter(name => /confiden|certain|probab|likel|score|rating/i.test(name))).toEqual([])
})

test("a trace fits the schema, and a trace with a field missing or unknown does not", async () => {
  const page = { path: "a.txt", address: null, bytes: new TextEncoder().encode("A ferry sank.\nNobody drowned.") }
  const trace = await tracePile([readPage(page)], [{ path: "b", what: "is a folder without pages", leftOut: true }])
  expect(traceSchema.safeParse(trace).error).toBeUndefined()
  expect(traceSchema.safeParse({ ...trace, stories: undefined }).success).toBe(false)
  expect(traceSchema.safeParse({ ...trace, score: 1 }).success).toBe(false)
})
