// What reviewers of the app found wrong and no screen's own suite holds: pages without an outlet, the first trace, paper.

import { expect, test } from "vitest"
import type { ReportCard, Page as ApiPage, Status } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

/** What was found and is to stay mended. */
export function reviewSuite(): void {
  test("a page that names no outlet goes by what tells it apart, in italic, and says so", async () => {
    const { items } = await api<ApiPage<ReportCard>>("/api/reports?limit=100")
    const unnamed = items.filter(({ outlet }) => outlet === null)
    expect(unnamed.length).toBeGreaterThan(0)
    expect(new Set(unnamed.map(({ name }) => name)).size).toBe(unnamed.length)
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, `/reports/${unnamed[0]!.id}`)
    const name = page.locator(".unnamed", { hasText: unnamed[0]!.name }).first()
    expect(await name.textContent()).toContain("outlet not named")
    expect(await name.locator("i").textContent()).toBe(unnamed[0]!.name)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("while the first trace is made its steps are told, how far it is, and it can be stopped", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    const status: Status = {
      state: "tracing",
      stage: "relate",
      done: 3,
      of: 16,
      revision: 0,
      problem: null,
      reading: [],
      made: null,
    }
    await page.route("**/api/status", route => route.fulfill({ json: status }))
    await page.goto(opened.server.address)
    await page.locator(".first-trace").waitFor()
    expect(await page.locator(".first-trace [aria-current=step]").textContent()).toMatch(/who took from whom/)
    expect(await page.locator(".first-trace .done").count()).toBeGreaterThan(0)
    expect(await page.locator(".progress").textContent()).toContain("3 of 16")
    expect(await page.locator(".progress progress").getAttribute("value")).toBe("3")
    expect(await page.locator(".progress button").textContent()).toBe("Stop")
    await context.close()
  }, 60_000)

  test("the first screen on paper: no tools, the tree on the first page, room in the margins", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address, {
      viewport: { width: 680, height: 980 },
    })
    await open(page, "/")
    await page.locator(".tree-box, .tree li").first().waitFor({ state: "attached" })
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".bar").isVisible()).toBe(false)
    expect((await page.locator("[aria-labelledby=who-head]").boundingBox())!.y).toBeLessThan(980)
    const held = await page.evaluate(
      `[...document.querySelectorAll("[aria-labelledby=who-head], [aria-labelledby=who-head] :is(.card, .tree)")]
        .filter(one => getComputedStyle(one).breakInside !== "auto").length`,
    )
    expect(held).toBe(0)
    const margins = await page.evaluate(
      "[...document.styleSheets].flatMap(one => [...one.cssRules]).filter(one => one instanceof CSSPageRule).map(one => one.style.marginLeft)",
    )
    expect(margins).toContain("15mm")
    await context.close()
  }, 60_000)
}
