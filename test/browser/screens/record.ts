// Record and Timeline show what the API says.

import { expect, test } from "vitest"
import type { EntryCard, Page as ApiPage } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

/** What the pile says, and when. */

export function recordSuite(): void {
  test("Record and Timeline show what the API says", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
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
}
