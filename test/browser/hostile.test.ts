// Pages written by an enemy: title, text, byline, outlet and address are markup. Everywhere it shows as text. And pages that
// would break the layout or the files: endless words, letters that run backwards, control characters, no title.

import type { Server as HttpServer } from "node:http"
import { join } from "node:path"
import { createAdaptorServer } from "@hono/node-server"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Trace } from "../../src/model/trace.js"
import { createApp } from "../../src/serve/app.js"
import { engineHere } from "../../src/serve/engine.js"
import { loopback } from "../../src/serve/guard.js"
import { openPile } from "../../src/serve/pile.js"
import { pilesOf } from "../../src/serve/piles.js"
import { hostileTrace, hostileWords, wildTrace } from "../hostile.js"
import { canBrowse, startBrowser, watch } from "./browser.js"
import { until } from "./opened.js"

/** A server over one trace, with what its addresses need. */
interface Served {
  readonly server: HttpServer
  readonly address: string
  readonly trace: Trace
}

let browser: Browser
let hostile: Served
let wild: Served

beforeAll(async () => {
  if (!canBrowse) return
  browser = await startBrowser()
  hostile = await serve(hostileTrace())
  wild = await serve(wildTrace())
}, 60_000)
afterAll(async () => {
  hostile?.server.close()
  wild?.server.close()
  await browser?.close()
})

async function serve(trace: Trace): Promise<Served> {
  const engine = { ...engineHere(), trace: async () => trace }
  const paths = ["/nowhere/<img src=x>"]
  const pile = openPile(engine, { paths, now: () => "2031-06-09T08:00:00Z" })
  await pile.retrace()
  const named = { ...pile, name: trace.stories[0]!.title }
  const piles = pilesOf(named, {
    beside: paths,
    startedIn: "/nowhere",
    empty: () => pile,
    at: async () => pile,
  })
  const app = createApp({
    pile,
    piles,
    guard: { hosts: loopback, token: null },
    ui: join(import.meta.dirname, "../../dist/ui"),
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as HttpServer
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  return { server, trace, address: `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/` }
}

/** Every screen that shows words of pages, by name. */
async function screens({ trace, address }: Served): Promise<Record<string, string>> {
  const [a, , c] = trace.reports as [(typeof trace.reports)[0], ...typeof trace.reports]
  const answer = await fetch(new URL("/api/persons?limit=1", address))
  const { items } = (await answer.json()) as { readonly items: readonly { readonly id: string }[] }
  return {
    Pile: "/",
    Story: "/story/s1",
    Map: "/story/s1/map?sentence=1",
    Play: "/story/s1?play=1",
    Compare: `/compare?exemplar=${a.id}&copy=${c!.id}&slight=show&open=all`,
    Record: "/record",
    Entry: `/record/${trace.record[0]!.id}`,
    Timeline: "/timeline",
    Undated: "/timeline?lane=undated",
    Persons: "/persons",
    Person: `/persons/${encodeURIComponent(items[0]!.id)}`,
    Threads: "/threads",
    Thread: "/threads/t1",
    Reports: "/reports",
    "Naming outlets": "/reports?name=outlets",
    Report: `/reports/${a.id}`,
    Readings: `/readings?report=${a.id}&at=100`,
    Desk: "/desk",
    "Desk, entries": "/desk?kind=entries",
    Ask: "/ask?q=%3Cscript%3Ewindow.harmed%3Dtrue%3C%2Fscript%3E",
    "Ask, a sentence": "/ask?q=Velsk+said+it+would+close+its+last+coal+quay+before+2041",
  }
}

const pictures = [
  "/api/stories/s1/tree.svg",
  "/api/stories/s1/map.svg",
  "/api/ask/card.svg?q=last+coal+quay+before+2041",
]

/**
 * What of a page was taken for markup: whether it acted, elements that none of ours are, links that lead elsewhere than to
 * pages. A dossier that was opened from no address has no protocol to its own links.
 */
async function harmIn(page: Page): Promise<unknown> {
  return page.evaluate(`[
    window.harmed === true,
    document.querySelectorAll("img, iframe, svg[onload], body script").length,
    [...document.querySelectorAll("a[href]")].filter(link => !/^(https?|about)?:/.test(link.protocol)).length,
  ]`)
}

describe.runIf(canBrowse)("hostile markup", () => {
  test("is text on every screen, and in the list of piles", async () => {
    // The policy is set aside, so that nothing but the escaping stands between the markup and the page.
    const { page, context, complaints } = await watch(browser, hostile.address, { bypassCSP: true })
    for (const [name, path] of Object.entries(await screens(hostile))) {
      await page.goto(new URL(path, hostile.address).href)
      await page.locator("main :is(h1, .compare-head)").first().waitFor()
      await until(page, "!document.querySelector('.waiting')")
      // Markup is no name, so that nobody of such a name is listed; and no page is without an outlet.
      if (!/^(?:Person|Naming)/.test(name))
        expect([name, await page.getByText("window.harmed").count()]).not.toEqual([name, 0])
      expect([name, await harmIn(page)]).toEqual([name, [false, 0, 0]])
    }
    expect(complaints).toEqual([])
    await context.close()
  }, 120_000)

  test("is text in the dossier", async () => {
    const { page, context, complaints } = await watch(browser, hostile.address, { bypassCSP: true })
    const dossier = await (await fetch(new URL("/api/dossier?texts=full", hostile.address))).text()
    expect(dossier).toContain("window.harmed")
    for (const words of hostileWords) expect(dossier).not.toContain(words)
    await page.setContent(dossier)
    await page.locator("main h1").first().waitFor()
    const [harmed, elements, links] = (await harmIn(page)) as unknown[]
    // Its own script stands in its body.
    expect([harmed, await page.locator("img, iframe, svg[onload]").count(), links]).toEqual([false, 0, 0])
    expect(elements).toBeLessThanOrEqual(2)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)
})

describe.runIf(canBrowse).each([
  ["hostile", () => hostile],
  ["wild", () => wild],
])("pictures and tables of %s pages", (_, served) => {
  test("are well-formed XML without anything that acts", async () => {
    const page = await browser.newPage()
    for (const path of pictures) {
      const answer = await fetch(new URL(path, served().address))
      expect([path, answer.status]).toEqual([path, 200])
      const found = await page.evaluate(
        `(text => {
          const picture = new DOMParser().parseFromString(text, "image/svg+xml")
          const all = [...picture.querySelectorAll("*")]
          return [
            picture.querySelector("parsererror")?.textContent ?? null,
            all.filter(({ localName }) => /^(script|foreignObject|img|image|iframe)$/i.test(localName)).length,
            all.filter(one => [...one.attributes].some(({ name, value }) => /^on/i.test(name) || /javascript:/i.test(value))).length,
          ]
        })(${JSON.stringify(await answer.text())})`,
      )
      expect([path, found]).toEqual([path, [null, 0, 0]])
    }
    await page.close()
  }, 60_000)

  test("hold no cell that a spreadsheet would reckon with, and every part can be taken away", async () => {
    const [a, , c] = served().trace.reports as Trace["reports"] & [Trace["reports"][0]]
    const about = ["story=s1", `exemplar=${a.id}&copy=${c!.id}`, `entry=${served().trace.record[0]!.id}`]
    for (const list of ["stories", "record", "persons", "threads", "reports", "alterations"]) {
      const text = await (await fetch(new URL(`/api/${list}?format=csv`, served().address))).text()
      expect([list, /(?:^|[,\n])"?[=+@\t\r]/.test(text)]).toEqual([list, false])
    }
    for (const part of about)
      for (const format of ["csv", "graphml", "tei", "prov"]) {
        const { status } = await fetch(new URL(`/api/export/${format}?${part}`, served().address))
        expect([format, part, status]).toEqual([format, part, 200])
      }
    for (const part of [...about, `report=${a.id}`]) {
      const { status } = await fetch(new URL(`/api/citation?${part}`, served().address))
      expect([part, status]).toEqual([part, 200])
    }
  }, 60_000)
})

describe.runIf(canBrowse)("endless, backward and unprintable words", () => {
  test.each([
    [1440, 900],
    [375, 800],
  ])(
    "neither break a screen nor push it sideways at %i",
    async (width, height) => {
      const { page, context, complaints } = await watch(browser, wild.address, { viewport: { width, height } })
      const broken: string[] = []
      for (const [name, path] of Object.entries(await screens(wild))) {
        await page.goto(new URL(path, wild.address).href)
        await page.locator("main :is(h1, .compare-head)").first().waitFor()
        await until(page, "!document.querySelector('.waiting')")
        const over = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if ((over as number) > 0) broken.push(`${name}: ${over} px too wide`)
      }
      expect(broken).toEqual([])
      expect(complaints).toEqual([])
      await context.close()
    },
    120_000,
  )
})
