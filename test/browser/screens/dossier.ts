// The dossier, opened from the disk: the whole app without a server, and a front page without scripts.

import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Page as ApiPage, PileView, RecordPage, StoryRow, Tree } from "../../../src/serve/shapes.js"
import { askServer, watch } from "../browser.js"
import { api, opened, until } from "../opened.js"

/** Screens that any dossier leads to are looked at, at most so many of a kind. */
const mostOfKind = 3

/** A dossier of the pile that is open, in a file. */
export function dossierSuite(): void {
  describe("a dossier on the disk", () => {
    const folder = mkdtempSync(join(tmpdir(), "stemma-dossier-"))
    const file = join(folder, "dossier.html")
    const address = pathToFileURL(file).href

    beforeAll(async () => {
      if (!opened.server) return
      writeFileSync(file, await (await askServer(new URL("/api/dossier", opened.server.address))).text())
    }, 240_000)
    afterAll(() => rmSync(folder, { recursive: true }))

    test("says without scripts what happened, who took from whom and what changed, and how it was made", async () => {
      const { page, context, complaints } = await watch(opened.browser, address, { javaScriptEnabled: false })
      await page.goto(address)
      const pile = await api<PileView>("/api/pile")
      const [first] = (await api<ApiPage<StoryRow>>("/api/stories?limit=1")).items
      expect(await page.locator("h1").textContent()).toBe(pile.title)
      expect(await page.locator(".front-story h2").textContent()).toBe(first!.title)
      expect(await page.locator(".front figure svg").count()).toBe(2)
      expect(await page.locator(".front-story .front-changes > li").count()).toBeGreaterThan(2)
      expect(await page.locator(".front-imprint").textContent()).toMatch(/stemma trace .*--html/)
      expect(await page.locator(".front-pages li").count()).toBe(pile.reports)
      expect(await page.locator(".front-state").textContent()).toBe(`${pile.reviewed.text}.`)
      expect(complaints).toEqual([])
      expect(statSync(file).size).toBeLessThan(1_500_000)
      await context.close()
    }, 60_000)

    test("is the app: tree, record and its filters answer as the server does", async () => {
      const { page, context, complaints } = await watch(opened.browser, address)
      await page.goto(address)
      const [first] = (await api<ApiPage<StoryRow>>("/api/stories?limit=1")).items
      await page.locator(".tree-box").first().waitFor()
      const tree = await api<Tree>(`/api/stories/${first!.id}/tree`)
      const letters = tree.nodes.filter(({ kind }) => kind === "report").map(({ siglum }) => siglum)
      expect(await page.locator(".tree-box .siglum").allTextContents()).toEqual(letters)
      expect(await page.locator(".front-imprint").isVisible()).toBe(true)
      await page.goto(`${address}#/record?kind=quotation`)
      const quotations = await api<RecordPage>("/api/record?kind=quotation&limit=500")
      await page.locator(".entry-link").first().waitFor()
      expect(await page.locator(".entry-link").count()).toBe(quotations.total)
      await page.goto(`${address}#/record?sort=origins`)
      const { items } = await api<RecordPage>("/api/record?sort=origins&limit=3")
      await expect.poll(async () => page.locator(".entry-link").first().textContent()).toBe(items[0]!.text)
      await page.goto(`${address}#/compare?exemplar=${opened.pair.exemplar}&copy=${opened.pair.copy}`)
      await page.locator(".compare-head").waitFor()
      expect(await page.locator("main :is(del, ins, mark)").count()).toBeGreaterThan(3)
      await page.goBack()
      await page.locator(".entry-link").first().waitFor()
      expect(complaints).toEqual([])
      await context.close()
    }, 60_000)

    test("leads nowhere that it does not hold", async () => {
      const { page, context, complaints } = await watch(opened.browser, address)
      await page.goto(address)
      await page.locator("main h1, main h2").first().waitFor()
      const seen = new Set<string>()
      const counts = new Map<string, number>()
      const open = ["#/"]
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        await page.evaluate(`location.hash = ${JSON.stringify(at)}`)
        await until(page, "!document.querySelector('.waiting')")
        await page.locator("main :is(h1, h2, .compare-head)").first().waitFor()
        expect(await page.locator("main").textContent(), at).not.toMatch(/not in the file|nothing to show/i)
        for (const to of await linksOn(page)) {
          const kind = to.replace(/=[^&]*/g, "").replace(/(?<=^#\/\w+\/)[^/?]+/, "")
          const count = counts.get(kind) ?? 0
          if (seen.has(to) || count >= mostOfKind) continue
          seen.add(to)
          counts.set(kind, count + 1)
          open.push(to)
        }
      }
      expect(seen.size).toBeGreaterThan(20)
      expect(complaints).toEqual([])
      await context.close()
    }, 120_000)
  })
}

function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('main a[href^="#/"]')].filter(a => a.offsetParent).map(a => a.getAttribute("href"))`,
  )
}
