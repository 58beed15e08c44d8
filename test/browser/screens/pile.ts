// The first screen says what the API says.

import { expect, test } from "vitest"
import type { Page as ApiPage, PileView, StoryView } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

/** The first screen. */

export function pileSuite(): void {
  test("the first screen says what the API says", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/")
    const pile = await api<PileView>("/api/pile")
    expect(await page.locator("h1").textContent()).toBe(pile.headline)
    const { items } = await api<ApiPage<StoryView>>("/api/stories?limit=3")
    expect(await page.locator(".entries tbody tr").count()).toBe(
      items.reduce((sum, story) => sum + story.entries.length, 0),
    )
    await context.close()
  }, 60_000)
}
