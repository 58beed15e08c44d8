// Marks over real sockets and a real file: what was acknowledged stands in memory and on the disk alike, however many
// come at once, from one server or two, and whatever stood in the file before.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import type { Server } from "node:http"
import { hostname, tmpdir } from "node:os"
import { basename, join } from "node:path"
import { createAdaptorServer } from "@hono/node-server"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import type { Problem } from "../model/problem.js"
import type { Mark, Review } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { createApp } from "./app.js"
import { engineHere } from "./engine.js"
import { loopback } from "./guard.js"
import { openPile } from "./pile.js"

/** A pile with so many findings that each of many requests marks one of its own. */
const findings = 200
const trace: Trace = fixtureTrace()
const many: Trace = {
  ...trace,
  problems: [],
  record: Array.from({ length: findings }, (_, i) => ({ ...trace.record[i % trace.record.length]!, id: `e${i}` })),
}
const ids = many.record.map(entry => entry.id)

let folder: string
let marks: string
const running: Server[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-marks-"))
  marks = join(folder, "pile.stemma-marks.json")
})
afterEach(() => {
  for (const server of running.splice(0)) server.close()
  rmSync(folder, { recursive: true })
})

interface Serving {
  readonly traces: () => number
  readonly told: readonly Problem[]
  ask(path: string, headers?: Record<string, string>): Promise<Response>
  put(id: string, note: string): Promise<Response>
  review(): Promise<Review>
}

/** A server on the pile, as `stemma serve` makes it but for the thread. */
async function start(): Promise<Serving> {
  let traces = 0
  const told: Problem[] = []
  const engine = {
    ...engineHere(),
    trace: async () => {
      traces++
      return many
    },
  }
  const pile = openPile(engine, {
    paths: [join(folder, "pile")],
    now: () => new Date().toISOString(),
    trouble: problem => void told.push(problem),
  })
  await pile.retrace()
  const app = createApp({ pile, guard: { hosts: loopback, token: null }, ui: join(folder, "ui") })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  running.push(server)
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  const at = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`
  return {
    traces: () => traces,
    told,
    ask: (path, headers = {}) => fetch(at + path, { headers }),
    put: (id, note) =>
      fetch(`${at}/api/findings/${id}/mark`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ verdict: "right", note }),
      }),
    review: async () => (await fetch(`${at}/api/review`)).json() as Promise<Review>,
  }
}

const onDisk = (): Review => JSON.parse(readFileSync(marks, "utf8")) as Review
const byId = (kept: readonly Mark[]) => new Map(kept.map(mark => [mark.id, mark.note]))

describe("marks at once", () => {
  test("200 at once: all are acknowledged and kept, in memory and on the disk", async () => {
    const server = await start()
    // Of unlike lengths, so that one written over another leaves a tail.
    const answers = await Promise.all(ids.map((id, i) => server.put(id, "x".repeat((i * 37) % 1500))))
    expect(answers.map(answer => answer.status)).toEqual(ids.map(() => 200))
    expect((await server.review()).marks.map(mark => mark.id).toSorted()).toEqual(ids.toSorted())
    expect(onDisk()).toEqual(await server.review())
    expect(readdirSync(folder)).toEqual([basename(marks)])
  }, 60_000)

  test("100 pairs: after each, memory and disk are alike and hold both", async () => {
    const server = await start()
    for (let i = 0; i < findings; i += 2) {
      const pair = [ids[i]!, ids[i + 1]!] as const
      const answers = await Promise.all([server.put(pair[0], ""), server.put(pair[1], "y".repeat((i * 53) % 1500))])
      expect(answers.map(answer => answer.status)).toEqual([200, 200])
      const kept = onDisk()
      expect(kept).toEqual(await server.review())
      expect(kept.marks).toHaveLength(i + 2)
    }
  }, 60_000)

  test("a mark, another in its place and its end, one behind the other: the last word stands", async () => {
    const server = await start()
    await Promise.all(["first", "second", "third"].map(note => server.put(ids[0]!, note)))
    expect(onDisk().marks).toHaveLength(1)
    expect(onDisk()).toEqual(await server.review())
  })
})

describe("two servers on one pile", () => {
  test("lose nothing of each other, and show it", async () => {
    const [one, two] = await Promise.all([start(), start()])
    for (let round = 0; round < 10; round++) {
      const part = ids.slice(round * 8, round * 8 + 8)
      const answers = await Promise.all(part.map((id, i) => (i % 2 ? one : two).put(id, `round ${round}`)))
      expect(answers.map(answer => answer.status)).toEqual(part.map(() => 200))
    }
    const kept = byId(onDisk().marks)
    expect([...kept.keys()].toSorted()).toEqual(ids.slice(0, 80).toSorted())
    expect(byId((await one.review()).marks)).toEqual(kept)
    expect(byId((await two.review()).marks)).toEqual(kept)
  }, 60_000)

  test("an ETag does not hold when the other server marked, and a correction of it traces again", async () => {
    const [one, two] = [await start(), await start()]
    const etag = (await one.ask("/api/pile")).headers.get("etag")!
    expect((await one.ask("/api/pile", { "if-none-match": etag })).status).toBe(304)
    await two.put(ids[0]!, "seen by both")
    const after = await one.ask("/api/pile", { "if-none-match": etag })
    expect(after.status).toBe(200)
    expect(((await after.json()) as { reviewed: unknown }).reviewed).toMatchObject({ right: 1, wrong: 0, open: 0 })
    const [report] = trace.reports
    const review = onDisk()
    const about = { id: report!.id, text: "", place: "", title: null }
    const amendment = { change: "exclude", report: about, note: "", at: "2031-06-09T08:00:00Z" } as const
    writeFileSync(marks, JSON.stringify({ ...review, amendments: [amendment] }))
    const traces = one.traces()
    expect((await one.review()).amendments).toEqual([amendment])
    await expect.poll(() => one.traces()).toBe(traces + 1)
    expect(two.traces()).toBe(1)
  })
})

describe("a broken marks file", () => {
  test.each([
    ["no JSON", '{"version":1,"marks":[{"finding":', "is no JSON"],
    ["another shape", '{"version":1,"marks":{},"amendments":[]}', "is no marks file (marks: "],
    ["a mark of another shape", '{"version":1,"marks":[{}],"amendments":[]}', "holds what cannot be (marks.0."],
    ["nothing", "", "is no JSON"],
  ])("(%s) is set aside with words, and the pile opens", async (_, text, what) => {
    writeFileSync(marks, text)
    writeFileSync(`${marks}.broken-1`, "of an earlier time")
    const server = await start()
    expect(await server.review()).toMatchObject({ version: 1, marks: [], amendments: [] })
    expect(readFileSync(`${marks}.broken-2`, "utf8")).toBe(text)
    expect(readFileSync(`${marks}.broken-1`, "utf8")).toBe("of an earlier time")
    const { problems } = (await (await server.ask("/api/pile")).json()) as { problems: Problem[] }
    expect(problems).toEqual(server.told)
    expect(problems).toMatchObject([{ path: marks, leftOut: true }])
    expect(problems[0]!.what).toContain(what)
    expect(problems[0]!.what).toContain("pile.stemma-marks.json.broken-2")
    expect((await server.put(ids[0]!, "")).status).toBe(200)
    expect(onDisk().marks).toHaveLength(1)
  })

  test("in which one thing cannot be: that is named and set aside, and the rest holds", async () => {
    const about = { id: trace.reports[0]!.id, text: "", place: "", title: "Ferry" }
    const date = (value: string) => ({ change: "date", report: about, value, note: "", at: "2031-06-09T08:00:00Z" })
    const [entry] = many.record
    const mark = { finding: "entry", id: entry!.id, keys: [], about: "", verdict: "right", note: "kept", at: "" }
    const outlet = { change: "outlet", report: about, value: " ", note: "", at: "" }
    const text = JSON.stringify({
      version: 1,
      marks: [mark, { ...mark, verdict: "perhaps" }],
      amendments: [date("2031-02-30"), date("2031-06-02"), outlet],
    })
    writeFileSync(marks, text)
    const server = await start()
    expect(await server.review()).toMatchObject({ version: 1, marks: [mark], amendments: [date("2031-06-02")] })
    expect(onDisk()).toEqual(await server.review())
    expect(readFileSync(`${marks}.broken-1`, "utf8")).toBe(text)
    expect(server.told).toMatchObject([{ path: marks, leftOut: true }])
    for (const place of ["marks.1.verdict", "amendments.0.value", "amendments.2.value"]) {
      expect(server.told[0]!.what).toContain(place)
    }
  })

  test("that breaks while it is served is set aside, and what was acknowledged is written anew", async () => {
    const server = await start()
    await server.put(ids[0]!, "kept")
    writeFileSync(marks, "broken by hand")
    expect(byId((await server.review()).marks)).toEqual(new Map([[ids[0]!, "kept"]]))
    expect(onDisk()).toEqual(await server.review())
    writeFileSync(marks, "broken again")
    expect((await server.put(ids[1]!, "kept too")).status).toBe(200)
    expect(onDisk().marks).toHaveLength(2)
    expect(readdirSync(folder).toSorted()).toEqual(
      [marks, `${marks}.broken-1`, `${marks}.broken-2`].map(f => basename(f)),
    )
  })

  test("one of a later version stays as it is, is told of, and takes no marks", async () => {
    const later = '{"version":99,"marks":[],"amendments":[],"threads":[]}'
    writeFileSync(marks, later)
    const server = await start()
    expect(server.told[0]!.what).toContain("a later version of Stemma")
    expect((await server.put(ids[0]!, "")).status).toBe(507)
    expect(readFileSync(marks, "utf8")).toBe(later)
    expect(readdirSync(folder)).toEqual([basename(marks)])
  })

  test("one that cannot be read stays, is told of, and takes no marks", async () => {
    // A folder: the superuser reads whatever file there is.
    mkdirSync(marks)
    const server = await start()
    expect(server.told).toMatchObject([{ path: marks, leftOut: true }])
    expect((await server.put(ids[0]!, "")).status).toBe(507)
    expect((await server.review()).marks).toEqual([])
    expect(readdirSync(folder)).toEqual([basename(marks)])
  })
})

describe("what killed processes left", () => {
  test("drafts of the marks and of added pages are cleared at start, and nobody else's", async () => {
    const draft = ".0123456789abcdef.part"
    const added = `${join(folder, "pile")}.stemma-added`
    mkdirSync(added)
    const ours = [
      join(folder, `.${basename(marks)}${draft}`),
      join(folder, `.${basename(marks)}.lock${draft}`),
      `${marks}.4711.part`,
      join(added, `.page.html${draft}`),
    ]
    const others = [
      join(folder, `.other.stemma-marks.json${draft}`),
      join(folder, "film.part"),
      join(added, "page.html"),
      join(added, "page.html.4711.part"),
    ]
    for (const path of [...ours, ...others]) writeFileSync(path, "half")
    await start()
    expect(ours.filter(existsSync)).toEqual([])
    expect(others.filter(path => !existsSync(path))).toEqual([])
  })

  test.each([
    ["of a process that is no more", JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), id: "x" })],
    ["of this process’s number, from before", JSON.stringify({ pid: process.pid, host: hostname(), id: "x" })],
    ["that was never written", ""],
  ])("a lock %s is taken over", async (_, words) => {
    writeFileSync(`${marks}.lock`, words)
    const server = await start()
    expect((await server.put(ids[0]!, "")).status).toBe(200)
    expect(readdirSync(folder)).toEqual([basename(marks)])
  })
})

test("pages of one name that are added at once are all kept", async () => {
  const server = await start()
  const at = (await server.ask("/api/status")).url.replace(/api\/status$/, "")
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) => {
      const form = new FormData()
      form.append("files", new File([`Page ${i}.\n`], "page.html"))
      return fetch(`${at}api/reports`, { method: "POST", body: form })
    }),
  )
  expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 200))
  const added = `${join(folder, "pile")}.stemma-added`
  const texts = readdirSync(added).map(name => readFileSync(join(added, name), "utf8"))
  expect(texts.toSorted()).toEqual(Array.from({ length: 12 }, (_, i) => `Page ${i}.\n`).toSorted())
})
