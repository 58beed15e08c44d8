// Compare shows every sentence of both reports.

import { expect, test } from "vitest"
import type { Comparison } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

/** Two reports side by side. */

export function compareSuite(): void {
  test("Compare shows every sentence of both reports, and the chips count", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, `/compare?exemplar=${opened.pair.exemplar}&copy=${opened.pair.copy}`)
    const compared = await api<Comparison>(`/api/compare?exemplar=${opened.pair.exemplar}&copy=${opened.pair.copy}`)
    await page.locator(`[data-row="${compared.rows.length - 1}"]`).waitFor()
    const seen = await page.locator(".side-text .sentence").allTextContents()
    const sentences = compared.rows.flatMap(row => [...row.exemplar, ...row.copy])
    expect(seen.length).toBe(sentences.length)
    const counts = await page.locator(".chip b").allTextContents()
    expect(counts.map(Number)).toEqual(compared.tallies.map(tally => tally.count || tally.slight))
    await context.close()
  }, 60_000)
}
