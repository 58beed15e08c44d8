// Several piles in one server: from the pile's name they are made, opened, named and switched, and under the address of the
// second everything is of the second: pages, answers, Back, exports.

import { cpSync, mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { PileListing, PileView } from "../../../src/serve/shapes.js"
import { askServer, type Server, startServer, watch } from "../browser.js"
import { open, opened } from "../opened.js"
import { axe, violations } from "./frame.js"

const sample = join(import.meta.dirname, "../../../sample/pile")
const pages = ["talks", "talks, as they are told once more"].map(
  what =>
    `Dessan Orluk on ${what}\n\n${"Sorvia would be carbon neutral by 2065, Dessan Orluk said in Renholt. ".repeat(6)}`,
)

/** Piles. */
export function pilesSuite(): void {
  describe("several piles", () => {
    let server: Server
    let desk: string
    beforeAll(async () => {
      desk = join(mkdtempSync(join(tmpdir(), "stemma-desk-")), "desk")
      mkdirSync(join(desk, "second"), { recursive: true })
      cpSync(sample, join(desk, "first"), { recursive: true })
      cpSync(join(sample, "meridian-talks-end.html"), join(desk, "second/meridian-talks-end.html"))
      server = await startServer([join(desk, "first")])
    }, 90_000)
    afterAll(() => server?.stop())

    const listed = async () =>
      ((await (await askServer(new URL("/api/piles", server.address))).json()) as { piles: PileListing[] }).piles
    const menu = async (page: Page) => {
      await page.locator("button.pile-name").click()
      await page.locator("dialog[open] .piles a").first().waitFor()
    }

    test("a new pile takes a pasted text, is renamed and undone, and the other is where it was", async () => {
      const { page, context, complaints } = await watch(opened.browser, server.address)
      const refused: string[] = []
      page.on("response", one => one.status() >= 400 && refused.push(new URL(one.url()).pathname))
      await open(page, "/", server.address)
      await menu(page)
      expect(await page.locator("dialog[open] .piles li").allTextContents()).toEqual([
        expect.stringMatching(/^first\d+ reports · \d+ stor(y|ies)Rename$/),
      ])
      await page.locator("dialog[open] .new-pile input").first().fill("Harbour")
      await page.keyboard.press("Enter")
      await page.waitForURL(new URL("/piles/2/", server.address).href)
      await page.locator("button.pile-name", { hasText: "Harbour" }).waitFor()
      for (const text of pages) {
        if (await page.locator(".drop").isVisible()) await page.locator(".paste textarea").fill(text)
        else {
          await page.keyboard.press("a")
          await page.locator("dialog[open] .paste textarea").fill(text)
        }
        await page.locator(".paste button").last().click()
        await page.locator(".toast", { hasText: "1 file added" }).last().waitFor()
        await page.locator(".bar nav").waitFor()
        await page.locator(".progress").waitFor({ state: "detached", timeout: 60_000 })
        await page.locator(".empty-pile, .drop").waitFor({ state: "detached", timeout: 60_000 })
      }
      await menu(page)
      await page.locator("dialog[open] .piles li", { hasText: "Harbour" }).locator("button").click()
      await page.locator("dialog[open] .rename input").fill("Quay")
      await page.keyboard.press("Enter")
      await page.locator("button.pile-name", { hasText: "Quay" }).waitFor()
      await page.locator(".toast", { hasText: "Renamed to Quay" }).locator("button", { hasText: "Undo" }).waitFor()
      await page.keyboard.press("Escape")
      await page.locator("dialog[open]").waitFor({ state: "detached" })
      await page.keyboard.press("u")
      await page.locator("button.pile-name", { hasText: "Harbour" }).waitFor()
      await menu(page)
      await page.locator("dialog[open] .piles a", { hasText: "first" }).click()
      await page.waitForURL(new URL("/", server.address).href)
      await page.locator("button.pile-name", { hasText: "first" }).waitFor()
      expect((await listed()).map(({ name, base }) => [name, base])).toEqual([
        ["first", ""],
        ["Harbour", "/piles/2"],
      ])
      await page.goBack()
      await page.locator("button.pile-name", { hasText: "Harbour" }).waitFor()
      expect(refused).toEqual([])
      expect(complaints).toEqual([])
      await context.close()
    }, 240_000)

    test("links, exports, the check and Back stay within the second pile", async () => {
      const { page, context, complaints } = await watch(opened.browser, server.address)
      const asked: string[] = []
      page.on("request", request => asked.push(new URL(request.url()).pathname))
      await open(page, "/piles/2/", server.address)
      const view = (await (await askServer(new URL("/piles/2/api/pile", server.address))).json()) as PileView
      expect([view.name, view.reports]).toEqual(["Harbour", 2])
      await page.locator(".bar nav a", { hasText: "Reports" }).click()
      await page.waitForURL(/\/piles\/2\/reports$/)
      const first = page.locator('main a[href*="/reports/"]').first()
      await first.click()
      await page.waitForURL(/\/piles\/2\/reports\/.+/)
      await page.locator(".corrections").waitFor()
      await page.goBack()
      await page.waitForURL(/\/piles\/2\/reports$/)
      await page.keyboard.press("/")
      await page.waitForURL(/\/piles\/2\/ask/)
      await page.locator("main textarea").fill("Sorvia would be carbon neutral by 2065. Striped geese sang all night.")
      await page.locator("main form button[type=submit]").first().click()
      await page.locator(".checked-totals").waitFor()
      const links: string[] = []
      const gather = async (within: string) =>
        links.push(
          ...((await page.evaluate(
            `[...document.querySelectorAll(${JSON.stringify(within)})].map(link => link.href)`,
          )) as string[]),
        )
      for (const path of ["/", "/record", "/reports", "/timeline", "/desk"]) {
        await open(page, `/piles/2${path}`, server.address)
        await gather("main a, .bar a")
      }
      const story = /\/story\/([^/?]+)/.exec(links.find(link => link.includes("/story/"))!)![1]
      await open(page, `/piles/2/story/${story}`, server.address)
      await page.keyboard.press("e")
      await page.locator("dialog[open] summary").click()
      await page.locator("dialog[open] .programs a").first().waitFor()
      await gather("main a, dialog[open] a")
      const own = [...new Set(links)].filter(link => link.startsWith(server.address.replace(/\/$/, "")))
      expect(own.filter(link => !new URL(link).pathname.startsWith("/piles/2/"))).toEqual([])
      expect(own.filter(link => link.includes(".svg"))).toHaveLength(2)
      const answered = own.filter(link => /\/api\/|openapi/.test(link))
      expect(answered.length).toBeGreaterThan(15)
      for (const link of answered) expect([link, (await askServer(link)).status]).toEqual([link, 200])
      expect(asked.filter(path => path.includes("/api/") && !path.startsWith("/piles/2/"))).toEqual([])
      expect(complaints).toEqual([])
      await context.close()
    }, 240_000)

    test("a folder is opened, and what may not be is refused in the server's words", async () => {
      const { page, context } = await watch(opened.browser, server.address)
      await open(page, "/", server.address)
      await menu(page)
      const field = page.locator("dialog[open] .new-pile input").nth(1)
      await field.fill("/etc")
      await page.keyboard.press("Enter")
      await page
        .locator("dialog[open] [role=alert]", { hasText: "Nothing is there that this server may open" })
        .waitFor()
      await field.fill(join(desk, "second"))
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/piles\/\d+\/$/)
      await page.locator("button.pile-name", { hasText: "second" }).waitFor()
      await context.close()
    }, 120_000)

    test.each([1180, 768])(
      "at %i pixels the name is in the bar and the keyboard alone opens, leaves and comes back to it",
      async width => {
        const { page, context } = await watch(opened.browser, server.address, { viewport: { width, height: 700 } })
        await open(page, "/reports", server.address)
        const end = (await page.locator(".bar-tools > :last-child").boundingBox())!
        expect(end.x + end.width).toBeLessThanOrEqual(width)
        await page.locator("button.pile-name").focus()
        await page.keyboard.press("Enter")
        await page.locator("dialog[open] .piles a").first().waitFor()
        await page.locator("dialog[open] .piles button").first().focus()
        await page.keyboard.press("Enter")
        await page.locator("dialog[open] .rename input").waitFor()
        await page.keyboard.press("Escape")
        const focused = () => page.evaluate("document.activeElement?.textContent")
        await expect.poll(focused).toBe("Rename")
        await page.keyboard.press("Escape")
        await page.locator("dialog[open]").waitFor({ state: "detached" })
        await expect.poll(focused).toBe("Pile: first")
        await context.close()
      },
      60_000,
    )

    test.each(["light", "dark"] as const)(
      "on a telephone the piles stand in the list of screens, in %s",
      async colorScheme => {
        const { page, context } = await watch(opened.browser, server.address, {
          viewport: { width: 375, height: 700 },
          colorScheme,
          bypassCSP: true,
        })
        await open(page, "/reports", server.address)
        await page.locator(".menu-button").click()
        await page.locator(".bar nav .narrow button").click()
        await page.locator("dialog[open] .piles a").first().waitFor()
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375)
        await page.addScriptTag({ content: axe })
        expect(await page.evaluate(violations)).toEqual([])
        await context.close()
      },
      60_000,
    )
  })
}
