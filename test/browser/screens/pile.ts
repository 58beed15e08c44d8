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
}
