// The API: what it answers, whom it refuses, and that its description and its answers fit.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fixtureTrace } from "../../test/fixture.js"
import { createApp } from "./app.js"
import { engineHere } from "./engine.js"
import { contentSecurityPolicy, loopback } from "./guard.js"
import { openPile, type ServedPile } from "./pile.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-serve-"))
const built = join(mkdtempSync(join(tmpdir(), "stemma-built-")), "ui")
const marks = join(folder, "pile.stemma-marks.json")
const trace = fixtureTrace()
const [a, , c] = trace.reports as [(typeof trace.reports)[0], ...typeof trace.reports]
let pile: ServedPile
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  const engine = { ...engineHere(), trace: async () => fixtureTrace() }
  pile = openPile(engine, { paths: [join(folder, "pile")], now: () => "2031-06-09T08:00:00.000Z" })
  await pile.retrace()
  writeApp(built)
  app = createApp({ pile, guard: { hosts: loopback, token: null }, ui: built })
})
afterAll(() => {
  for (const made of [folder, dirname(built)]) rmSync(made, { recursive: true })
})

/** A built app as small as can be: a dossier holds it. */
function writeApp(ui: string): void {
  mkdirSync(ui)
  const index =
    '<html><head><script type="module" src="/app.js"></script><link rel="stylesheet" href="/app.css"></head></html>'
  const files = { "index.html": index, "app.js": "void 0", "app.css": "", "licences.txt": "" }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(ui, name), text)
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: "localhost:4680", ...headers } })
const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method,
    headers: { host: "localhost:4680", "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
const json = async (path: string) => {
  const response = await get(path)
  expect(response.status, path).toBe(200)
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  return (await response.json()) as any
}

describe("answers", () => {
  test("the pile, its stories and their trees", async () => {
    expect((await json("/api/pile")).headline).toBe("5 pages · 2 stories · 3 origins · 2 newsrooms")
    const { items } = await json("/api/stories")
    const tree = await json(`/api/stories/${items[0].id}/tree`)
    expect(tree.nodes.map((node: { name: string }) => node.name).sort()).toEqual([
      "Marl Courier",
      "NWA’s dispatch",
      "Sound Herald",
      "Tamsel Post",
      "daily-brief.example",
    ])
    const edge = tree.edges.find((one: { to: string }) => one.to === c!.id)
    expect(edge.labels[0]).toEqual({ family: "turned", text: "2 changes of meaning or certainty", grave: true })
  })

  test("two reports side by side: pieces put together are the sentences, and marks lie where alterations are", async () => {
    const compared = await json(`/api/compare?exemplar=${a.id}&copy=${c!.id}`)
    for (const row of compared.rows) {
      for (const [side, report] of [
        ["exemplar", a],
        ["copy", c!],
      ] as const) {
        for (const sentence of row[side]) {
          const text = sentence.pieces.map((piece: { text: string }) => piece.text).join("")
          expect(text).toBe(report.text.slice(sentence.start, sentence.end))
        }
      }
    }
    const sentences = compared.rows.flatMap((row: { copy: { index: number }[] }) => row.copy.map(one => one.index))
    expect(sentences.toSorted((x: number, y: number) => x - y)).toEqual([...sentences.keys()])
    const time = compared.alterations.findIndex((one: { kind: string }) => one.kind === "time")
    const marked = compared.rows.flatMap((row: { copy: { pieces: { text: string; marks: number[] }[] }[] }) =>
      row.copy.flatMap(one => one.pieces.filter(piece => piece.marks.includes(time)).map(piece => piece.text)),
    )
    expect(marked).toEqual(["by 2041"])
    expect(compared.summaries[0].text).toBe("both quotations lost their marks")
  })

  test("threads with their steps, narrowed by words", async () => {
    const [thread] = (await json("/api/threads?q=coal+quay")).items
    expect(thread.steps.map((step: { label: string; whenText: string }) => `${step.whenText}: ${step.label}`)).toEqual([
      "told 3 Jun 2031: pledged",
      "told 10 Jun 2031: restated (inferred)",
    ])
    expect(await json(`/api/threads/${thread.id}`)).toEqual(thread)
    expect((await json("/api/threads?q=nobody")).total).toBe(0)
    expect((await get("/api/threads/none")).status).toBe(404)
  })

  test("the record narrowed by facets", async () => {
    const count = async (query: string) => (await json(`/api/record?${query}`)).total
    expect(await count("")).toBe(4)
    expect(await count("kind=pledge")).toBe(1)
    expect(await count("person=reke")).toBe(2)
    expect(await count("origins=2")).toBe(1)
    expect(await count("differs=yes")).toBe(1)
    expect(await count("from=2031-06-03&to=2031-06-03")).toBe(1)
    expect(await count("outlet=Tamsel+Post")).toBe(1)
    expect(await count("from=3+June+2031&to=Jun+3,+2031")).toBe(1)
    expect(await count("kind=pledge,quotation")).toBe((await count("kind=pledge")) + (await count("kind=quotation")))
    const first = await json("/api/record?limit=1")
    expect(first).toMatchObject({ total: 4, of: 4, text: "4 entries" })
    expect(first.facets.kinds.map((one: { count: number }) => one.count).reduce((a: number, b: number) => a + b)).toBe(
      4,
    )
    expect((await json(`/api/record?limit=1&cursor=${first.next}`)).facets).toBeNull()
    for (const bad of ["from=tuesday", "kind=rumour", "sort=best"]) {
      expect((await get(`/api/record?${bad}`)).status, bad).toBe(400)
    }
    const [one, two] = (await json("/api/record")).items
    expect(await json(`/api/record/${one.id}/place`)).toEqual({ at: 1, of: 4, before: null, after: two.id })
  })

  test("persons and bodies, and the timeline by days", async () => {
    const { items, total } = await json("/api/persons?sort=said")
    expect(total).toBe(items.length)
    const party = await json(`/api/persons/${items[0].id}`)
    expect(party.card).toEqual(items[0])
    expect((await json(`/api/record?person=${items[0].id}`)).total).toBe(items[0].entries)
    expect((await get("/api/persons/nobody")).status).toBe(404)
    const days = await json("/api/timeline/days")
    expect(days.items.map((day: { value: string }) => day.value)).toEqual(
      days.items.map((day: { value: string }) => day.value).toSorted(),
    )
    expect((await json("/api/timeline/days?from=2031-06&to=2031-06")).total).toBeGreaterThan(0)
    expect((await json("/api/timeline/days?from=2040&to=2040&lane=said")).total).toBe(0)
  })

  test("an entry down to the words, all readings of a sentence, a found passage", async () => {
    const entry = await json(`/api/record/${trace.record[1]!.id}`)
    expect(entry.readings.map((one: { report: { siglum: string } }) => one.report.siglum)).toEqual(["A", "C"])
    const readings = await json(`/api/readings?report=${a.id}&at=${a.text.indexOf("before 2041")}`)
    const ofC = readings.readings.find((one: { report: { id: string } }) => one.report.id === c!.id)
    expect(ofC.extract.pieces.map((piece: { text: string }) => piece.text).join("")).toContain("by 2041")
    const found = await json(`/api/find?q=${encodeURIComponent("nobody should call it a treaty")}`)
    expect(found.readings).toHaveLength(4)
  })

  test("in pages that join to the whole list", async () => {
    const seen: string[] = []
    let cursor = ""
    do {
      const page = await json(`/api/reports?limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map((one: { siglum: string }) => one.siglum))
      cursor = page.next ?? ""
    } while (cursor)
    expect(seen).toEqual(["A", "B", "C", "D", "E"])
    expect((await get("/api/reports?cursor=bm9ib2R5")).status).toBe(404)
  })

  test("with an ETag that holds until something is marked", async () => {
    const first = await get("/api/pile")
    const etag = first.headers.get("etag")!
    expect((await get("/api/pile", { "if-none-match": etag })).status).toBe(304)
    await send("PUT", `/api/findings/${trace.record[0]!.id}/mark`, { verdict: "open", note: "" })
    expect((await get("/api/pile", { "if-none-match": etag })).status).toBe(200)
  })

  test("as the description says: every path of it exists, every answer is described", async () => {
    const description = await json("/openapi.json")
    expect(description.openapi).toBe("3.1.0")
    const paths = Object.keys(description.paths)
    expect(paths).toContain("/api/compare")
    for (const path of paths.filter(path => "get" in description.paths[path] && !path.includes("{"))) {
      const { parameters = [] } = description.paths[path].get
      if (parameters.some((one: { required?: boolean }) => one.required)) continue
      expect((await get(path)).status, path).toBe(200)
    }
  })
})

describe("marks", () => {
  test("are kept in a file beside the pile, shown, exported, and taken away", async () => {
    const id = (await json("/api/alterations?kind=time")).items[0].id
    const put = await send("PUT", `/api/findings/${id}/mark`, { verdict: "wrong", note: "both say 2041" })
    expect(put.status).toBe(200)
    expect(JSON.parse(readFileSync(marks, "utf8")).marks).toContainEqual(
      expect.objectContaining({ id, verdict: "wrong", note: "both say 2041", about: "time: before 2041 → by 2041" }),
    )
    expect((await json("/api/alterations?kind=time")).items[0].judgement.verdict).toBe("wrong")
    expect((await json("/api/trace")).marks.map((mark: { id: string }) => mark.id)).toContain(id)
    expect(await (await get("/api/dossier")).text()).toContain("1 marked wrong")
    expect((await send("DELETE", `/api/findings/${id}/mark`, undefined)).status).toBe(200)
    expect((await json("/api/alterations?kind=time")).items[0].judgement).toBeNull()
  })

  test("that cannot be are refused with what is wrong", async () => {
    const bad = await send("PUT", "/api/findings/x/mark", { verdict: "maybe" })
    expect(bad.status).toBe(400)
    expect(bad.headers.get("content-type")).toBe("application/problem+json")
    expect((await send("PUT", "/api/findings/x/mark", { verdict: "open", note: "" })).status).toBe(404)
    expect((await send("PUT", "/api/findings/x/mark", { verdict: "open", note: "n".repeat(5000) })).status).toBe(400)
    expect((await send("PUT", "/api/findings/x/mark", { verdict: "open", note: "n".repeat(400_000) })).status).toBe(413)
  })
})

describe("corrections", () => {
  test("are kept, exported and taken back", async () => {
    const put = await send("PUT", `/api/reports/${a.id}/amendment`, {
      change: "date",
      value: "2031-06-02",
      note: "print edition",
    })
    expect(put.status).toBe(200)
    expect((await json("/api/review")).amendments).toEqual([
      expect.objectContaining({ change: "date", value: "2031-06-02", note: "print edition" }),
    ])
    expect((await json(`/api/reports/${a.id}`)).amendments).toHaveLength(1)
    expect((await send("DELETE", `/api/reports/${a.id}/amendment/date`, undefined)).status).toBe(200)
    expect((await json("/api/review")).amendments).toEqual([])
  })

  test("that cannot be are refused", async () => {
    const put = (body: unknown) => send("PUT", `/api/reports/${a.id}/amendment`, body)
    expect((await put({ change: "date", value: "yesterday", note: "" })).status).toBe(400)
    expect((await put({ change: "merge", into: a.id, note: "" })).status).toBe(400)
    expect((await put({ change: "exemplar", exemplar: "nobody", note: "" })).status).toBe(404)
    for (const value of ["2031-02-30", "2031-06-04T25:00", "2099-01-01"])
      expect((await put({ change: "date", value, note: "" })).status, value).toBe(400)
    expect((await put({ change: "outlet", value: " ", note: "" })).status).toBe(400)
    expect((await json("/api/review")).amendments).toEqual([])
  })

  test("that lead in a circle are refused, one by one and at once, and nothing of them is kept", async () => {
    const merge = (into: string) => ({ change: "merge", into, note: "" })
    const b = trace.reports[1]!
    expect((await send("PUT", `/api/reports/${a.id}/amendment`, merge(b.id))).status).toBe(200)
    const refused = await send("PUT", `/api/reports/${b.id}/amendment`, merge(a.id))
    expect(refused.status).toBe(400)
    expect(((await refused.json()) as { detail: string }).detail).toContain("leads back to it")
    expect((await json("/api/review")).amendments).toHaveLength(1)
    expect((await send("DELETE", `/api/reports/${a.id}/amendment/merge`, undefined)).status).toBe(200)
    const both = [
      { report: a.id, put: merge(b.id) },
      { report: b.id, put: merge(a.id) },
    ]
    expect((await send("PUT", "/api/amendments", both)).status).toBe(400)
    expect((await json("/api/review")).amendments).toEqual([])
  })
})

describe("the guard", () => {
  test("refuses foreign hosts", async () => {
    expect((await app.request("/api/pile", { headers: { host: "evil.example" } })).status).toBe(403)
    expect((await app.request("/api/pile", { headers: { host: "[::1]:4680" } })).status).toBe(200)
  })

  test("refuses writes that another site started", async () => {
    const body = { verdict: "open", note: "" }
    const id = trace.record[0]!.id
    const mark = (headers: Record<string, string>) => send("PUT", `/api/findings/${id}/mark`, body, headers)
    expect((await mark({ origin: "https://evil.example" })).status).toBe(403)
    expect((await mark({ "sec-fetch-site": "cross-site" })).status).toBe(403)
    expect((await mark({ origin: "null" })).status).toBe(403)
    expect((await mark({ origin: "http://localhost:4680", "sec-fetch-site": "same-origin" })).status).toBe(200)
  })

  test("sends a policy without anything inline on every answer, failures too", async () => {
    for (const path of [
      "/api/pile",
      "/api/nothing",
      "/nothing",
      "/../../etc/passwd",
      "/assets/%2e%2e/%2e%2e/package.json",
    ]) {
      const response = await get(path)
      expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy)
      if (path !== "/api/pile") expect(response.status).toBe(404)
    }
    expect(contentSecurityPolicy).not.toContain("unsafe")
  })

  describe("asks for the token", () => {
    const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
      createApp({ pile, guard: { hosts: null, token: "s3cret" }, ui: built }).request(path, {
        method,
        headers: { host: "10.0.0.5:4680", ...headers },
      })

    test("as a program sends it, and as a browser keeps it", async () => {
      expect((await ask("/api/pile")).status).toBe(401)
      for (const wrong of ["Bearer wrong", "Bearer s3cre", "Bearer s3crett", "s3cret", "Basic s3cret"])
        expect((await ask("/api/pile", { authorization: wrong })).status, wrong).toBe(401)
      expect((await ask("/api/pile", { authorization: "Bearer s3cret" })).status).toBe(200)
      for (const method of ["GET", "HEAD", "POST"])
        expect((await ask("/api/trace?token=s3cret", {}, method)).status, method).toBeLessThan(300)
      expect((await ask("/api/trace?token=s3crets", {}, "POST")).status).toBe(401)
      const first = await ask("/?token=s3cret", { accept: "text/html" })
      expect(first.status).toBe(302)
      expect(first.headers.get("location")).toBe("/")
      expect(first.headers.get("cache-control")).toBe("no-store")
      expect(first.headers.get("referrer-policy")).toBe("no-referrer")
      const cookie = first.headers.get("set-cookie")!
      expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/i)
      expect((await ask("/api/pile", { cookie: cookie.split(";")[0]! })).status).toBe(200)
      // An address of a server before this one, bookmarked or found in the list of pages visited.
      const old = await ask("/record?token=older", { accept: "text/html", cookie: cookie.split(";")[0]! })
      expect(old.headers.get("location")).toBe("/record")
      expect((await ask("/record?token=older", { accept: "text/html" })).status).toBe(401)
    })

    test("and leads nowhere else with it", async () => {
      const led = async (path: string, method?: string) =>
        (await ask(`http://localhost${path}`, { accept: "text/html" }, method)).headers.get("location")
      for (const path of ["//evil.example/x", "///evil.example/x", "/\\evil.example/x", "/.//evil.example/x"]) {
        for (const method of ["GET", "HEAD"])
          expect(await led(`${path}?token=s3cret`, method), path).toBe("/evil.example/x")
      }
      for (const path of ["/%5Cevil.example/x", "/%2F/evil.example/x", "/@evil.example", "/https:evil.example"])
        expect(new URL((await led(`${path}?token=s3cret`))!, "http://here/").host, path).toBe("here")
      expect(await led("/reports?q=a%20b&token=s3cret&sort=date")).toBe("/reports?q=a+b&sort=date")
    })

    test("in words where a person asks, with the way on for whoever came by a link", async () => {
      const refused = await ask("/reports?q=%22%3E%3Cb%3E", { accept: "text/html,*/*" })
      expect(refused.status).toBe(401)
      expect(refused.headers.get("www-authenticate")).toBe("Bearer")
      const page = await refused.text()
      expect(page).toContain("ends with the token")
      expect(page).toContain('href="/reports?q=%22%3E%3Cb%3E"')
    })
  })
})

describe("statuses", () => {
  test.each([
    ["POST", "/api/pile", 405, "GET, HEAD"],
    ["DELETE", "/api/reports", 405, "GET, HEAD, POST"],
    ["GET", "/api/findings/x/mark", 405, "DELETE, PUT"],
    ["PATCH", "/api/reports/x/amendment/date", 405, "DELETE"],
    ["OPTIONS", "/api/trace", 405, "DELETE, GET, HEAD, POST"],
    ["POST", "/openapi.json", 405, "GET, HEAD"],
    ["POST", "/", 405, "GET, HEAD"],
    ["PUT", "/app.js", 405, "GET, HEAD"],
    ["POST", "/reports/x", 405, "GET, HEAD"],
    ["PUT", "/api/nothing", 404, null],
    ["GET", "/api/nothing", 404, null],
    ["POST", "/nothing", 404, null],
    ["HEAD", "/api/pile", 200, null],
  ])("%s %s: %i", async (method, path, status, allow) => {
    const response = await app.request(path, { method, headers: { host: "localhost:4680" } })
    expect([response.status, response.headers.get("allow")]).toEqual([status, allow])
    if (status >= 400) expect(response.headers.get("content-type")).toBe("application/problem+json")
  })

  test.each([
    ["PUT", "/api/findings/x/mark", "text/plain", "{}", 415],
    ["PUT", "/api/findings/x/mark", "application/x-www-form-urlencoded", "verdict=open", 415],
    ["PUT", "/api/findings/x/mark", "application/json", "", 400],
    ["PUT", "/api/findings/x/mark", "application/json", "[".repeat(200_000), 400],
    ["PUT", "/api/findings/x/mark", "application/json", "null", 400],
    ["POST", "/api/reports", "application/json", "{}", 415],
    ["POST", "/api/reports", "text/plain", "a page", 415],
    ["POST", "/api/check", "application/json", '{"text": 5}', 400],
    ["PUT", "/api/amendments", "application/json", '{"0": 1}', 400],
  ])("%s %s with a body of %s, %s: %#", async (method, path, type, body, status) => {
    const headers = { host: "localhost:4680", "content-type": type }
    const response = await app.request(path, { method, headers, body })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/\.$/) })
  })

  test("an upload without a body is refused in words", async () => {
    const response = await app.request("/api/reports", { method: "POST", headers: { host: "localhost:4680" } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("multipart") })
  })
})

describe("added pages", () => {
  const upload = (name: string, text = `A page of ${name}.\n`) => {
    const form = new FormData()
    form.append("files", new File([text], name))
    return app.request("/api/reports", { method: "POST", headers: { host: "localhost:4680" }, body: form })
  }
  test("are kept beside the pile under a harmless name, and never overwrite", async () => {
    for (const name of ["../../evil.html", "a/b\\evil.html", ".hidden", "evil.html"])
      expect((await upload(name)).status).toBe(200)
    expect(readdirSync(join(folder, "pile.stemma-added")).sort()).toEqual([
      "evil-2.html",
      "evil-3.html",
      "evil.html",
      "hidden",
    ])
    expect(readdirSync(folder).sort()).toEqual(["pile.stemma-added", "pile.stemma-marks.json"])
  })
  test("what cannot be read is named in the answer, with the reason", async () => {
    const form = new FormData()
    form.append("files", new File(["%PDF-1.7 and so on"], "scan.pdf"))
    form.append("files", new File(["The ferry stays in harbour."], "ferry.txt"))
    form.append("files", new File([], "nothing.txt"))
    const response = await app.request("/api/reports", {
      method: "POST",
      headers: { host: "localhost:4680" },
      body: form,
    })
    expect(response.status).toBe(200)
    const { problems } = (await response.json()) as { problems: unknown }
    expect(problems).toEqual([
      { path: "scan.pdf", what: expect.stringContaining("is a PDF"), leftOut: true },
      { path: "ferry.txt", what: expect.stringContaining("under 20 words"), leftOut: false },
      { path: "nothing.txt", what: "is empty", leftOut: true },
    ])
  })
  test("an upload without files is refused", async () => {
    const empty = new FormData()
    empty.append("other", "x")
    const response = await app.request("/api/reports", {
      method: "POST",
      headers: { host: "localhost:4680" },
      body: empty,
    })
    expect(response.status).toBe(400)
  })
})

describe("a body that is no JSON", () => {
  test.each([
    ["PUT", "/api/findings/x/mark"],
    ["PUT", "/api/reports/x/amendment"],
  ])("%s %s is refused in words", async (method, path) => {
    const headers = { host: "localhost:4680", "content-type": "application/json" }
    const response = await app.request(path, { method, headers, body: "{broken" })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringMatching(/JSON/) })
  })
  test("an upload that is no form is refused in words", async () => {
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=x"]) {
      const headers = { host: "localhost:4680", "content-type": type }
      const response = await app.request("/api/reports", { method: "POST", headers, body: "{broken" })
      expect(response.status, type).toBe(400)
    }
  })
})
