// A dispatch that 120 newsrooms printed word for word, and one page that altered it: on every screen, and in the API, the
// 120 are one node and one origin, for they are one voice. A server of its own over a pile that is written here.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import type { Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createAdaptorServer } from "@hono/node-server"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createApp } from "../../src/serve/app.js"
import { engineHere } from "../../src/serve/engine.js"
import { loopback } from "../../src/serve/guard.js"
import { openPile, type ServedPile } from "../../src/serve/pile.js"
import type {
  CarryMapView,
  Comparison,
  EntryCard,
  Page,
  PileView,
  ReportCard,
  StoryView,
  Tree,
} from "../../src/serve/shapes.js"
import { canBrowse, startBrowser, watch } from "./browser.js"
import { open } from "./opened.js"

const printings = 120
const towns = ["Harbour", "Kestrin", "Lakeside", "Northern", "Ellary", "Vale", "Tamsel", "Marl", "Hollin", "Skerry"]
const papers = "Times Post Herald Ledger Courier Observer Gazette Echo Mail Journal Star News".split(" ")
const dispatch = [
  "Sorvia closes the port of Kestrin for nine days",
  "Sorvia will close the port of Kestrin for nine days from Monday, the transport ministry said.",
  "“The quay has moved by eleven centimetres since March, and we will not wait for it to fall,” said the minister, Dalia Orsk.",
  "Some 340 ships call at Kestrin each month, most of them with grain from Ardania.",
  "The ministry expects the repairs to cost 62 million crowns.",
  "Shipowners in Voskan said they had been told on Friday evening and would send their cargoes through Renholt.",
  "“Nobody asked us,” said Emil Brask, who speaks for eleven of them.",
  "Kestrin was last closed in 2019, when a crane fell into the basin and two men were hurt.",
  "Dockers will be paid for the nine days, Orsk said, and the town will receive 400,000 crowns.",
]

let folder: string
let pile: ServedPile
let browser: Browser
let server: Server
let address: string

function write(name: string, outlet: string, [headline, ...body]: readonly string[], at: string): void {
  const head = `<title>${headline} - ${outlet}</title><meta property="og:site_name" content="${outlet}">
<meta property="og:type" content="article"><meta property="article:published_time" content="${at}">`
  const text = body.map(line => `<p>${line}</p>`).join("\n")
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${headline}</h1>\n${text}\n</article></body></html>`
  writeFileSync(join(folder, "pile", name), html)
}

async function api<T>(path: string): Promise<T> {
  return (await (await fetch(new URL(path, address))).json()) as T
}

beforeAll(async () => {
  if (!canBrowse) return
  folder = mkdtempSync(join(tmpdir(), "stemma-printings-"))
  mkdirSync(join(folder, "pile"))
  for (let n = 0; n < printings; n++) {
    const outlet = `${towns[n % towns.length]} ${papers[Math.floor(n / towns.length)]}`
    write(`${String(n).padStart(3, "0")}.html`, outlet, dispatch, "2031-06-03T06:00:00Z")
  }
  const altered = dispatch.slice(0, 7).map(line => line.replace("nine", "nineteen").replace("62", "26"))
  const own = "Grain prices in Ardania had not moved by noon."
  write("review.html", "Meridian Review", [...altered, own], "2031-06-04T09:00:00Z")
  pile = openPile(engineHere(), { paths: [join(folder, "pile")], now: () => "2031-06-09T08:00:00Z" })
  await pile.retrace()
  const app = createApp({
    pile,
    guard: { hosts: loopback, token: null },
    ui: join(import.meta.dirname, "../../dist/ui"),
  })
  server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`
  browser = await startBrowser()
}, 120_000)
afterAll(async () => {
  server?.close()
  await browser?.close()
  if (folder) rmSync(folder, { recursive: true })
})

describe.runIf(canBrowse)("120 printings of one text", () => {
  const story = () => pile.survey().trace.stories[0]!.id
  const first = () => pile.survey().trace.reports[0]!.id
  const second = () => pile.survey().trace.reports[1]!.id

  async function seen<T>(path: string, look: (page: Awaited<ReturnType<typeof watch>>["page"]) => Promise<T>) {
    const { page, context, complaints } = await watch(browser, address)
    await open(page, path, address)
    const found = await look(page)
    expect(complaints).toEqual([])
    await context.close()
    return found
  }

  test("the API counts one origin, and one newsroom of the 120", async () => {
    const glance = await api<PileView>("/api/pile")
    expect([glance.reports, glance.stories, glance.newsrooms.length]).toEqual([printings + 1, 1, 1])
    expect(glance.headline).toBe("121 pages · 1 story · 1 origin · 1 newsroom")
    const told = await api<StoryView>(`/api/stories/${story()}`)
    expect([told.reports, told.origins, told.newsrooms.length]).toEqual([printings + 1, 1, 1])
    const { items } = await api<Page<EntryCard>>("/api/record?limit=500")
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(({ behind }) => behind.origins !== 1 || behind.newsrooms.length !== 1)).toEqual([])
    const reports = await api<Page<ReportCard>>("/api/reports?limit=500")
    expect(reports.items.flatMap(({ origin }) => origin ?? [])).toEqual([
      `one of ${printings} printings; order unknown`,
    ])
    const { rows } = await api<CarryMapView>(`/api/stories/${story()}/map`)
    expect(rows.map(row => row.printings.length + 1)).toEqual([printings, 1])
  }, 60_000)

  test("a change that one page made is counted once, not once for each printing", async () => {
    const { counts } = await api<PileView>("/api/pile")
    const lines = pile.survey().trace.derivations.filter(({ direction }) => direction === "decided")
    const alterations = await api<Page<unknown>>("/api/alterations?limit=500")
    expect(lines).toHaveLength(1)
    expect(counts.count).toBeGreaterThan(0)
    expect(counts.count).toBeLessThanOrEqual(alterations.total)
    expect(alterations.total).toBeLessThan(printings / 4)
  }, 60_000)

  test("the first screen and the story tell of one origin, and draw one box for them", async () => {
    for (const path of ["/", `/story/${story()}`]) {
      const { text, boxes } = await seen(path, async page => {
        // Of so many pages the map stands first, and the tree is a click away.
        await page.locator(".as-tree summary").click()
        await page.locator(".tree-box").first().waitFor()
        return {
          text: await page.locator("main").textContent(),
          boxes: await page.locator(".tree-box").allTextContents(),
        }
      })
      expect(text).toMatch(/one origin/i)
      expect(boxes).toHaveLength(2)
      expect(boxes.filter(box => box.includes(`${printings} printings`))).toHaveLength(1)
    }
    const { nodes } = await api<Tree>(`/api/stories/${story()}/tree`)
    expect(nodes.filter(({ origin }) => origin)).toHaveLength(1)
    expect(nodes.filter(({ parent, fold }) => parent === null && fold === null)).toHaveLength(1)
  }, 60_000)

  test("the map has one row for them", async () => {
    const names = await seen(`/story/${story()}/map`, page => page.locator(".carry-names a").allTextContents())
    expect(names).toHaveLength(2)
    expect(names[0]).toContain(`×${printings}`)
  }, 60_000)

  test("the record has one origin behind each entry", async () => {
    const text = await seen("/record", page => page.locator("main").textContent())
    expect(text).toContain("1 origin")
    expect(text).not.toMatch(/\b(?:[2-9]|\d\d+) origins\b/)
  }, 60_000)

  test("the list of reports has one origin, and says of how many printings", async () => {
    const text = await seen("/reports", page => page.locator("main").textContent())
    expect(text!.match(/one of 120 printings; order unknown/g)).toHaveLength(1)
  }, 60_000)

  test("two printings laid side by side differ in nothing", async () => {
    const text = await seen(`/compare?exemplar=${first()}&copy=${second()}`, page => page.locator("main").textContent())
    expect(text).not.toMatch(/\b\d+ grave\b/)
    const { counts } = await api<Comparison>(`/api/compare?exemplar=${first()}&copy=${second()}`)
    expect(counts).toMatchObject({ count: 0, grave: 0, slight: 0 })
  }, 60_000)
})
