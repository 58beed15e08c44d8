// The shell: one calm bar at every width, words that answer for themselves, help, export of a part, undo, what was set aside,
// addresses that there are not, adding.

import { join } from "node:path"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import type { Page as ApiPage, ReportCard } from "../../../src/serve/shapes.js"
import { askServer, startServer, watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

const sample = join(import.meta.dirname, "../../../sample/pile")

const traced = async (page: Page) => {
  await page.locator(".progress").waitFor({ state: "detached", timeout: 60_000 })
}

/** The shell. */
export function shellSuite(): void {
  test.each([768, 375])(
    "at %i pixels the bar is one line, with every screen in it",
    async width => {
      const { page, context } = await watch(opened.browser, opened.server.address, {
        viewport: { width, height: 700 },
      })
      await open(page, "/reports")
      const { height } = (await page.locator(".bar").boundingBox())!
      expect(height).toBeLessThanOrEqual(56)
      const menu = page.locator(".menu-button")
      if (await menu.isVisible()) {
        await menu.focus()
        await page.keyboard.press("Enter")
      }
      await page.locator(".bar nav a", { hasText: "Timeline" }).click()
      await page.waitForURL(/\/timeline$/)
      const end = (await page.locator(".bar-tools > :last-child").boundingBox())!
      expect(end.x + end.width).toBeLessThanOrEqual(width)
      await context.close()
    },
    60_000,
  )

  test("a term answers on hover, on focus and on a tap, and Escape puts the answer away", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, `/reports/${opened.report}`)
    const answer = page.locator(".term-answer:popover-open")
    const term = page.locator(".facts .term").first()
    await term.hover()
    await answer.waitFor()
    expect(await answer.textContent()).toContain("Who printed the page")
    await page.mouse.move(5, 400)
    await answer.waitFor({ state: "detached" })
    await term.focus()
    await answer.waitFor()
    await page.keyboard.press("Escape")
    await answer.waitFor({ state: "detached" })
    await term.click()
    await answer.waitFor()
    expect(await term.getAttribute("aria-describedby")).toBe(await answer.getAttribute("id"))
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("? has the seven marks in their shapes, the words and the keys", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/reports")
    await page.keyboard.press("?")
    expect(await page.locator("dialog[open] .legend .m").count()).toBe(7)
    expect(await page.locator("dialog[open] .glossary dt").allTextContents()).toContain("origin")
    expect(await page.locator("dialog[open] .keys kbd").count()).toBeGreaterThan(8)
    await page.keyboard.press("Escape")
    await page.locator("dialog[open]").waitFor({ state: "detached" })
    await context.close()
  }, 60_000)

  test("export is of the pair that the address names, and all that it offers is there", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    const { exemplar, copy } = opened.pair
    await open(page, `/compare?exemplar=${exemplar}&copy=${copy}`)
    await page.keyboard.press("e")
    await page.locator("dialog[open] summary").click()
    await page.locator("dialog[open] .programs a").first().waitFor()
    expect(
      await page.locator("dialog[open] input[type=radio]:checked + *, dialog[open] .scopes").count(),
    ).toBeGreaterThan(0)
    const links = (await page.evaluate(
      "[...document.querySelectorAll('dialog[open] .exports a')].map(link => link.href)",
    )) as string[]
    expect(links.filter(link => link.includes(`copy=${copy}`)).length).toBeGreaterThan(10)
    for (const link of links) expect([link, (await askServer(link)).status]).toEqual([link, 200])
    expect(complaints).toEqual([])
    await context.close()
  }, 120_000)

  test("each screen says where it stands as data", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    for (const path of ["/", "/record", "/reports", "/timeline", `/story/${opened.story}`]) {
      await open(page, path)
      const links = (await page.evaluate(
        "[...document.querySelectorAll('.as-data a')].map(link => link.href)",
      )) as string[]
      expect([path, links.length]).toEqual([path, 2])
      for (const link of links) expect([link, (await askServer(link)).status]).toEqual([link, 200])
    }
    await context.close()
  }, 60_000)

  test("a story is a filter that the bar keeps, and that can be lifted", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, `/reports?story=${opened.story}`)
    const { total } = await api<ApiPage<ReportCard>>(`/api/reports?story=${opened.story}`)
    await page.locator(".head [role=status]", { hasText: String(total) }).waitFor()
    await page.locator(".bar nav a", { hasText: "Record" }).click()
    await page.waitForURL(url => url.pathname === "/record" && url.searchParams.get("story") === opened.story)
    await page.locator(".crumb .lift").click()
    await page.waitForURL(url => !url.searchParams.has("story"))
    await page.locator(".crumb").waitFor({ state: "detached" })
    await context.close()
  }, 60_000)

  test("an excluded report is greyed, without an error, and Undo brings it back", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, `/reports/${opened.report}`)
    await page.locator(".corrections summary").click()
    await page.locator(".exclude button").click()
    await page.locator(".is-aside", { hasText: "You excluded this." }).waitFor()
    await traced(page)
    await page.goto(new URL("/reports", opened.server.address).href)
    await page.locator(".set-aside .aside-note").waitFor()
    await page.goBack()
    await page.locator(".is-aside .aside-note button").click()
    await page.locator(".corrections").waitFor({ timeout: 60_000 })
    await traced(page)
    expect(complaints).toEqual([])
    await context.close()
  }, 180_000)

  test("an outlet and a date are set in one go, and undone by the key", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, `/reports/${opened.report}`)
    const { outlet, published } = (await api<{ card: ReportCard }>(`/api/reports/${opened.report}`)).card
    await page.locator(".corrections summary").click()
    await page.locator('.corrections input[name="outlet"]').fill("Vale Observer")
    await page.locator('.corrections input[name="date"]').fill("next Thursday or so")
    await page.locator('.corrections form button[type="submit"]').first().click()
    await page.locator(".corrections [role=alert]", { hasText: "16 March 2021" }).waitFor()
    await page.locator('.corrections input[name="date"]').fill("June 16, 2024")
    await page.locator('.corrections form button[type="submit"]').first().click()
    await page.locator(".toast", { hasText: "2 corrections set" }).waitFor()
    await page.locator("main").focus()
    await page.keyboard.press("u")
    await page.locator(".toast", { hasText: "Undone" }).waitFor()
    // What the correction touched is told when its trace stands.
    const touched = /Traced again: \d+ of \d+ pages? read anew, \d+ of \d+ stor(y|ies) touched\./
    await page.locator(".toast", { hasText: touched }).first().waitFor({ timeout: 60_000 })
    await traced(page)
    const after = (await api<{ card: ReportCard }>(`/api/reports/${opened.report}`)).card
    expect([after.outlet, after.published]).toEqual([outlet, published])
    expect(complaints.filter(one => !one.includes("400"))).toEqual([])
    await context.close()
  }, 180_000)

  test.each([
    ["/nonsense", "There is no such page"],
    ["/reports/nobody", "There is nothing to show here"],
    ["/record/nothing", "There is nothing to show here"],
  ])(
    "%s says so in words, with a way on",
    async (path, words) => {
      const { page, context } = await watch(opened.browser, opened.server.address)
      await page.goto(new URL(path, opened.server.address).href)
      await page.locator("h1", { hasText: words }).waitFor()
      await page.locator(".ways a").last().click()
      await page.waitForURL(url => url.pathname === "/")
      await context.close()
    },
    60_000,
  )

  test("an empty pile takes a pasted text and files; what cannot be read is named", async () => {
    const empty = await startServer([])
    const { page, context, complaints } = await watch(opened.browser, empty.address)
    await page.goto(empty.address)
    await page.locator(".adding .kept-where").waitFor()
    await page.getByLabel("Who says so?").fill("Sorvia stops building coal-fired power stations")
    await page.getByLabel("Who says so?").press("Enter")
    await page.getByText("There are no pages to look in yet").waitFor()
    const png = { name: "scan.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a0000000d", "hex") }
    await page.locator(".adding input.files").setInputFiles(png)
    await page.locator(".told", { hasText: "scan.png" }).waitFor()
    await page.locator(".adding input.files").setInputFiles(join(sample, "meridian-talks-end.html"))
    await page.locator(".bar nav").waitFor()
    await traced(page)
    // What was asked while there was nothing to look in is answered now.
    await page.locator(".said-first").waitFor()
    await page.goto(empty.address)
    await page.locator("main h1").first().waitFor()
    await page.keyboard.press("a")
    await page
      .locator('dialog[open] textarea[name="text"]')
      .fill("Talks are over, the minister said in Port Ellary. ".repeat(8))
    await page.locator('dialog[open] input[name="outlet"]').fill("Vale Observer")
    await page.locator("dialog[open] .paste button").click()
    await page.locator("dialog[open]").waitFor({ state: "detached" })
    await page.locator(".toast", { hasText: "added" }).last().waitFor()
    await traced(page)
    await page.goto(new URL("/reports", empty.address).href)
    await page.locator(".report-list", { hasText: "Vale Observer" }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
    empty.stop()
  }, 120_000)
}
