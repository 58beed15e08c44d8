// The carry-over map from a `stemma serve` process, whose thread draws it: what is drawn here and now of the same trace, also
// after somebody marked something, on another base, as a picture and a table; and a check of a text beside it.

import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { shipped } from "../src/knowledge.js"
import type { Trace } from "../src/model/trace.js"
import { derivationId } from "../src/review/findings.js"
import { mapHere } from "../src/serve/mapping.js"
import { survey } from "../src/view/survey.js"
import type { CarryMapView } from "../src/view/shapes.js"
import { addressOf, askedAt } from "./address.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const pile = join(import.meta.dirname, "../sample/pile")
const folder = mkdtempSync(join(tmpdir(), "stemma-map-"))
let server: ChildProcess | undefined
afterAll(() => {
  server?.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

test.skipIf(!existsSync(bin))(
  "is the same as drawn of the trace that the server tells",
  async () => {
    const marks = join(folder, "marks.json")
    const args = [bin, "serve", pile, "--quiet", "--port", "0", "--marks", marks]
    server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] })
    const ask = askedAt(await addressOf(server))
    const json = async <T>(path: string) => (await (await ask(path)).json()) as T
    while ((await ask("/api/trace")).status === 503) await new Promise(resolve => setTimeout(resolve, 100))

    const drawnOf = async (query = "") => {
      const trace = await json<Trace>("/api/trace")
      const story = trace.stories[0]!
      const told = await json<CarryMapView>(`/api/stories/${story.id}/map${query && `?base=${query}`}`)
      const here = mapHere(survey(trace), story.id, query || null, shipped.frequencies)
      expect(told).toEqual(JSON.parse(JSON.stringify(here)))
      return { trace, story, told }
    }
    const { trace, story, told } = await drawnOf()
    expect(told.rows.length).toBeGreaterThan(1)

    // A text is checked by the same thread against the same trace, and the map is as before.
    const text = trace.reports.find(({ id }) => id === story.reports[0])!.text.slice(0, 300)
    const sent = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ text }) }
    expect((await ask("/api/check", sent)).status).toBe(200)
    await drawnOf(told.bases.find(({ id }) => id !== told.rows[told.base]!.id)!.id)

    const arrow = trace.derivations.find(({ copy }) => story.reports.includes(copy))!
    const judged = { method: "PUT", headers: sent.headers, body: JSON.stringify({ verdict: "wrong", note: "" }) }
    expect((await ask(`/api/findings/${derivationId(arrow)}/mark`, judged)).status).toBe(200)
    expect(JSON.stringify((await drawnOf()).told)).toContain("(marked wrong)")

    expect(await (await ask(`/api/stories/${story.id}/map.svg`)).text()).toContain("<svg")
    expect(await (await ask(`/api/stories/${story.id}/map.csv`)).text()).toMatch(/^\w+,/)
    for (const path of ["/api/stories/nobody/map", "/api/stories/nobody/map.svg"])
      expect((await ask(path)).status).toBe(404)
  },
  120_000,
)
