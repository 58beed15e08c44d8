// The token in a browser's life: the printed address lets it in and is freed of it, tabs and reloads and links to data go on
// by the cookie, another server's leaves it be, and when the server was started anew the app and its pages say what to do.

import { join } from "node:path"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { startServer } from "../browser.js"
import { open, opened } from "../opened.js"

const words = "it ends with the token"

const stands = (page: Page) => page.locator("main h1").first().waitFor()

/** The token. */
export function tokenSuite(sample: string): void {
  test("the address that was printed lets a browser in, and one without it is told so", async () => {
    const { address, printed } = opened.server
    const context = await opened.browser.newContext()
    const page = await context.newPage()
    await page.goto(new URL("/record", address).href)
    await page.getByText(words).waitFor()
    await page.goto(printed)
    await stands(page)
    expect(page.url()).toBe(address)
    await page.reload()
    await stands(page)
    // A link in a letter does not bring the cookie along; the way on from our own words does.
    await page.goto(`data:text/html,<a href="${new URL("/record", address)}">see</a>`)
    await page.getByText("see").click()
    await page.getByText("Go on to the page").click()
    await stands(page)
    // Another tab, and an address of a server before that a bookmark holds.
    const tab = await context.newPage()
    await tab.goto(new URL("/record?kind=pledge&token=older", address).href)
    await stands(tab)
    expect(tab.url()).toBe(new URL("/record?kind=pledge", address).href)
    await context.close()
  }, 60_000)

  test("lists as data and files to keep are had by the cookie, of two servers at once", async () => {
    const other = await startServer([join(sample, "meridian-talks-end.html")])
    const context = await opened.browser.newContext({ acceptDownloads: true })
    const pages = [opened.server, other].map(async ({ printed }) => {
      const page = await context.newPage()
      await page.goto(printed)
      await stands(page)
      return page
    })
    for (const page of await Promise.all(pages)) {
      await page.reload()
      await stands(page)
      const { origin } = new URL(page.url())
      for (const path of ["/api/reports?format=csv", "/api/record", "/openapi.json"]) {
        const answer = await page.goto(origin + path).catch(async () => null)
        // What is to be kept comes as a download.
        if (answer) expect(answer.status(), path).toBe(200)
      }
      await open(page, "/reports", origin)
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.evaluate(
          `Object.assign(document.createElement("a"), { href: "/api/export/csv", download: "all" }).click()`,
        ),
      ])
      expect(await file.failure()).toBeNull()
    }
    await context.close()
    other.stop()
  }, 120_000)

  test("after the server was started anew the app says what to do, and so does a page that is opened", async () => {
    const context = await opened.browser.newContext()
    const page = await context.newPage()
    const first = await startServer([sample])
    const { port } = new URL(first.address)
    await page.goto(first.printed)
    await stands(page)
    first.stop()
    await page.locator(".bar a", { hasText: "Timeline" }).click()
    await page.getByText("Stemma no longer answers. Is it still running?").first().waitFor()
    const again = await startServer([sample], port)
    await page.locator(".bar a", { hasText: "Record" }).click()
    await page.getByText(words).first().waitFor()
    await page.reload()
    await page.getByText(words).waitFor()
    await page.goto(again.printed)
    await stands(page)
    expect(page.url()).toBe(first.address)
    await context.close()
    again.stop()
  }, 240_000)
}
