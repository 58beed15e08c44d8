// On threads: the same trace, byte for byte, on any number of them; a text goes to each once; what a stage throws there
// is a problem as it is here. The built program is asked, for threads run no TypeScript.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test, vi } from "vitest"
import { ingest } from "../src/index.js"
import { shipped } from "../src/knowledge.js"
import type { Report } from "../src/model/report.js"
import { tracePile } from "../src/pipeline.js"
import { Receiver, Sender } from "../src/run/handing.js"
import { here } from "../src/run/here.js"
import { kept } from "../src/run/kept.js"
import type { Runner } from "../src/runner.js"
import { openStore } from "../src/store/store.js"

// A trace in each of several threads that start, on machines with fewer cores than threads.
vi.setConfig({ testTimeout: 120_000 })

const built = (await import("../dist/src/run/threads.js" as string)) as typeof import("../src/run/threads.js")

const reports: Report[] = []
for await (const one of ingest(["sample/pile", "sample/later"])) if ("report" in one) reports.push(one.report)
const given = { problems: [], amendments: [], outlets: null }
const traced = async (runner: Runner): Promise<string> => JSON.stringify(await tracePile(reports, given, runner))
const expected = await traced(here(shipped))

test.each([2, 3])("on %i threads a trace is the same, byte for byte", async count => {
  const steps = new Map<string, number>()
  const runner = built.threads(shipped, count, (stage, done, of) => steps.set(stage, done / of), { leastToStart: 0 })
  expect(await traced(runner)).toBe(expected)
  expect(steps.get("annotate")).toBe(1)
  await runner.close()
})

test("over a store, with memory for next to nothing here and there, it is the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-threads-"))
  const store = openStore(join(folder, "desk.stemma"), "1")
  const runner = built.threads(shipped, 2, () => {}, { leastToStart: 0, bytes: 1 })
  expect(await traced(kept(runner, ({ name }) => store.shelf(name, "1"), { bytes: 1 }))).toBe(expected)
  await runner.close()
  store.close()
  rmSync(folder, { recursive: true })
})

test("a small pile starts none, and a runner that is closed starts them anew", async () => {
  const small = built.threads(shipped, 2)
  expect(await traced(small)).toBe(expected)
  await small.close()
  const again = built.threads(shipped, 2, () => {}, { leastToStart: 0 })
  await again.close()
  expect(await traced(again)).toBe(expected)
  await again.close()
})

test("a text goes to a thread once, by whatever inputs it is held", () => {
  const [a, b] = reports.map(report => ({ text: { report, tokens: [1] }, idf: new Map() })) as unknown as [Text, Text]
  type Text = { readonly text: { readonly report: Report } }
  const [sender, receiver] = [new Sender(), new Receiver()]
  const first = sender.parcels([a, b])
  expect(first).toHaveLength(4)
  expect(sender.parcels([a, b])).toEqual([])
  for (const parcel of structuredClone(first)) receiver.hold(parcel)
  const pair = structuredClone(sender.sent({ a, exemplars: [{ text: b }], text: a.text }))
  expect(JSON.stringify(pair).length).toBeLessThan(200)
  const received = receiver.received(pair) as { a: Text; exemplars: { text: Text }[]; text: unknown }
  expect(received).toEqual({ a, exemplars: [{ text: b }], text: a.text })
  expect(received.text).toBe(received.a.text)
})
