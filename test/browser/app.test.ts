// The web app in a real browser, on the sample pile: every screen, light and dark, wide and narrow, by keyboard
// alone, without a request that leaves the machine; and what is seen is what the API says.

import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Comparison, EntryCard, Page as ApiPage, PileView, StoryView } from "../../src/serve/shapes.js"
import { canBrowse, type Server, startBrowser, startServer, watch } from "./browser.js"

const sample = join(import.meta.dirname, "../../sample/pile")
const seeds = join(import.meta.dirname, "../../../shared/seeds")
if (!existsSync(seeds)) process.stderr.write(`the browser test on the seeds is skipped: there is no ${seeds}\n`)
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

let browser: Browser
let server: Server
let pair: { exemplar: string; copy: string }
let report: string
let entry: string

const api = async <T>(path: string): Promise<T> => (await (await fetch(new URL(path, server.address))).json()) as T

beforeAll(async () => {
  if (!canBrowse) return
  ;[browser, server] = await Promise.all([startBrowser(), startServer([sample])])
  const { items } = await api<ApiPage<{ exemplar: string; copy: string }>>("/api/alterations?limit=1")
  pair = items[0]!
  report = pair.copy
  entry = (await api<ApiPage<EntryCard>>("/api/record?limit=1")).items[0]!.id
}, 90_000)
afterAll(async () => {
  server?.stop()
  await browser?.close()
})

const screens = (): Record<string, string> => ({
  Pile: "/",
  Compare: `/compare?exemplar=${pair.exemplar}&copy=${pair.copy}&show=reworded`,
  Record: "/record",
  Entry: `/record/${entry}`,
  Timeline: "/timeline",
  Reports: "/reports",
  Report: `/reports/${report}?at=40`,
  Readings: `/readings?report=${report}&at=40`,
  Find: "/find?q=carbon+neutral",
})

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, server.address).href)
  await page.locator("main :is(h1, .compare-head)").first().waitFor()
  await page.locator(".waiting").waitFor({ state: "detached" })
}

/** A script that runs axe, with all its rules or with some, and tells what is serious. */
function seriousViolations(rules: readonly string[]): string {
  const options = rules.length ? { runOnly: rules } : {}
  return `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations
    .filter(one => one.impact === "serious" || one.impact === "critical")
    .map(one => one.id + ": " + one.nodes[0].html))`
}

/** Waits until a query value of the address is, or is no longer, as given. */
const query = (name: string, be: "===" | "!==", value: string | null): string =>
  `new URL(location.href).searchParams.get(${JSON.stringify(name)}) ${be} ${JSON.stringify(value)}`

describe.runIf(canBrowse)("the app", () => {
  test.each(["light", "dark"] as const)(
    "every screen, %s: no complaint, nothing serious from axe",
    async colorScheme => {
      const { page, context, complaints } = await watch(browser, server.address, { colorScheme, bypassCSP: true })
      for (const [name, path] of Object.entries(screens())) {
        await open(page, path)
        await page.addScriptTag({ content: axe })
        const found = await page.evaluate(seriousViolations(colorScheme === "dark" ? ["color-contrast"] : []))
        expect(found, `${name}, ${colorScheme}`).toEqual([])
      }
      expect(complaints).toEqual([])
      await context.close()
    },
    120_000,
  )

  test.each([375, 1024])(
    "every screen fits %i pixels, under the policy it is served with",
    async width => {
      const { page, context, complaints } = await watch(browser, server.address, { viewport: { width, height: 800 } })
      for (const [name, path] of Object.entries(screens())) {
        await open(page, path)
        const beyond = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        expect(beyond, `${name} at ${width}`).toBeLessThanOrEqual(0)
      }
      expect(complaints).toEqual([])
      await context.close()
    },
    120_000,
  )

  test("the first screen says what the API says", async () => {
    const { page, context } = await watch(browser, server.address)
    await open(page, "/")
    const pile = await api<PileView>("/api/pile")
    expect(await page.locator("h1").textContent()).toBe(pile.headline)
    const { items } = await api<ApiPage<StoryView>>("/api/stories?limit=3")
    const boxes = items.flatMap(story => story.tree.nodes.map(node => node.name))
    const drawn = await page.locator(".tree-box b").allTextContents()
    const sigla = items.flatMap(story => story.tree.nodes.map(node => node.siglum ?? ""))
    expect(drawn).toEqual(boxes.map((name, i) => sigla[i] + name))
    const labels = items.flatMap(story =>
      story.tree.nodes.flatMap(node => story.tree.edges.find(edge => edge.to === node.id)?.labels ?? []),
    )
    expect(await page.locator(".tree-edge span[data-family]:not(.glyph)").count()).toBe(labels.length)
    expect(await page.locator(".entries tbody tr").count()).toBe(
      items.reduce((sum, story) => sum + story.entries.length, 0),
    )
    await context.close()
  }, 60_000)

  test("Compare shows every sentence of both reports, and the chips count", async () => {
    const { page, context } = await watch(browser, server.address)
    await open(page, `/compare?exemplar=${pair.exemplar}&copy=${pair.copy}`)
    const compared = await api<Comparison>(`/api/compare?exemplar=${pair.exemplar}&copy=${pair.copy}`)
    await page.locator(`[data-row="${compared.rows.length - 1}"]`).waitFor()
    const seen = await page.locator(".side-text .sentence").allTextContents()
    const sentences = compared.rows.flatMap(row => [...row.exemplar, ...row.copy])
    expect(seen.length).toBe(sentences.length)
    const counts = await page.locator(".chip b").allTextContents()
    expect(counts.map(Number)).toEqual(compared.tallies.map(tally => tally.count))
    await context.close()
  }, 60_000)

  test("Record and Timeline show what the API says", async () => {
    const { page, context } = await watch(browser, server.address)
    await open(page, "/record?kind=quotation")
    const { items } = await api<ApiPage<EntryCard>>("/api/record?kind=quotation")
    expect((await page.locator(".entry-link").allTextContents()).slice(0, items.length)).toEqual(
      items.map(one => one.text),
    )
    await open(page, "/timeline?lane=published")
    const published = await api<ApiPage<{ text: string }>>("/api/timeline?lane=published")
    const told = await page.locator(".moment a").allTextContents()
    expect(told.length).toBe(published.total)
    await context.close()
  }, 60_000)

  test("by keyboard alone: from the tree to a change, its mark, the record, an entry, and back", async () => {
    const { page, context, complaints } = await watch(browser, server.address)
    await open(page, "/")
    await page.keyboard.press("g")
    await page.keyboard.press("c")
    await page.locator(".compare-head").waitFor()
    await page.locator(".hints").waitFor()
    const first = new URL(page.url()).searchParams.get("copy")
    await page.keyboard.press("j")
    await page.locator(".note .judge").waitFor()
    const at = new URL(page.url()).searchParams.get("at")
    expect(at).not.toBeNull()
    await page.keyboard.press("j")
    await page.waitForFunction(query("at", "!==", at))
    await page.keyboard.press("k")
    await page.waitForFunction(query("at", "===", at))
    await page.locator(".note .judge button", { hasText: "Right" }).focus()
    await page.keyboard.press("Enter")
    await page.locator('.note .judge [aria-pressed="true"]').waitFor()
    await page.keyboard.press("]")
    await page.waitForFunction(query("copy", "!==", first))
    await page.keyboard.press("g")
    await page.keyboard.press("r")
    await page.locator(".entry-link").first().waitFor()
    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await page.locator(".entry h1").waitFor()
    await page.goBack()
    await page.locator(".facets").waitFor()
    await page.keyboard.press("/")
    await page.locator("#find").waitFor()
    await page.keyboard.type("a promise that has no date")
    await page.keyboard.press("Enter")
    await page.locator(".readings li").first().waitFor()
    await page.keyboard.press("Escape")
    await page.keyboard.press("?")
    await page.locator("dialog[open] .keys").waitFor()
    await page.keyboard.press("Escape")
    await page.locator("dialog[open]").waitFor({ state: "detached" })
    await page.keyboard.press("e")
    await page.locator("dialog[open] .exports").waitFor()
    expect(await page.locator("dialog[open] .exports a").count()).toBeGreaterThan(2)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("filters are in the address, and Back undoes a step", async () => {
    const { page, context } = await watch(browser, server.address)
    await open(page, "/")
    await page.locator(".tree-edge a").first().click()
    await page.locator(".compare-head").waitFor()
    await page.locator('.chip[data-family="reworded"]').click()
    expect(new URL(page.url()).searchParams.get("show")).toBe("reworded")
    await page.goBack()
    await page.locator(".tree").first().waitFor()
    expect(new URL(page.url()).pathname).toBe("/")
    await context.close()
  }, 60_000)

  test("an empty pile takes files, and shows what they say", async () => {
    const empty = await startServer([])
    const { page, context, complaints } = await watch(browser, empty.address)
    await page.goto(empty.address)
    await page.locator(".drop h1").waitFor()
    await page
      .locator(".drop input")
      .setInputFiles(["meridian-talks-end.html", "northern-ledger-bill.html"].map(name => join(sample, name)))
    await page.locator(".tree-box").first().waitFor()
    expect(await page.locator("h1").textContent()).toContain("2 pages")
    expect(complaints).toEqual([])
    await context.close()
    empty.stop()
  }, 60_000)

  test.runIf(existsSync(seeds))(
    "every screen on the seeds",
    async () => {
      const other = await startServer([seeds])
      const { page, context, complaints } = await watch(browser, other.address)
      for (const path of ["/", "/compare", "/record", "/timeline", "/reports", "/find?q=carbon+neutrality"]) {
        await page.goto(new URL(path, other.address).href)
        await page.locator("main :is(h1, .compare-head)").first().waitFor()
        await page.locator(".waiting").waitFor({ state: "detached" })
      }
      expect(complaints).toEqual([])
      await context.close()
      other.stop()
    },
    60_000,
  )

  test("the dossier, opened from the disk, is whole and asks for nothing", async () => {
    const { page, context, complaints } = await watch(browser, "about:")
    await page.setContent(await (await fetch(new URL("/api/dossier", server.address))).text())
    expect(await page.locator("h1").textContent()).toContain("pages")
    const font = await page.evaluate("getComputedStyle(document.body).maxWidth")
    expect(font).toBe("860px")
    expect(complaints).toEqual([])
    await context.close()
  }, 30_000)
})
