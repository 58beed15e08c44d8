// The checking desk by keyboard alone, with undo; and what is marked wrong leaves every count, and comes back.

import { expect, test } from "vitest"
import type { Desk, EntryCard, Page as ApiPage, PileView, RecordPage, ReportCard } from "../../../src/serve/shapes.js"
import { askServer, watch } from "../browser.js"
import { api, open, opened, query, until } from "../opened.js"

/** The desk. */
export function deskSuite(): void {
  test("by keyboard alone: right, wrong with a note, skip, undo; who checked is counted, and nothing is left behind", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address, { bypassCSP: true })
    const before = await api<Desk>("/api/desk")
    const marks = (await api<{ marks: readonly unknown[] }>("/api/review")).marks.length
    await open(page, "/desk")
    await page.locator(".who-checks input").fill("AB")
    await page.keyboard.press("Tab")
    await page.locator(".desk-head h1").click()
    const shown = () => page.locator(".desk-words").first().textContent()
    const first = await shown()
    await page.keyboard.press("1")
    await until(page, query("at", "!==", null))
    await page.getByText(`${before.checked + 1} of ${before.total} grave changes checked by AB`).waitFor()
    const second = await shown()
    expect(second).not.toBe(first)
    await page.keyboard.press("n")
    await page.keyboard.type("both say the same")
    await page.keyboard.press("Enter")
    await page.keyboard.press("2")
    await page.getByText(`${before.checked + 2} of ${before.total} grave changes checked by AB`).waitFor()
    const pile = await api<PileView>("/api/pile")
    expect(pile.reviewed.text).toMatch(/^2 of \d+ grave findings checked by AB; 1 marked wrong$/)
    await page.keyboard.press("s")
    await page.keyboard.press("u")
    await page.getByText(`${before.checked + 1} of ${before.total} grave changes checked by AB`).waitFor()
    await until(page, `document.querySelector(".desk-words").textContent === ${JSON.stringify(second)}`)
    await page.keyboard.press("u")
    await until(page, `document.querySelector(".desk-words").textContent === ${JSON.stringify(first)}`)
    expect((await api<{ marks: readonly unknown[] }>("/api/review")).marks.length).toBe(marks)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("an entry marked wrong leaves the record and its counts, is listed apart, and comes back", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address, { bypassCSP: true })
    const before = await api<RecordPage>("/api/record")
    const pile = await api<PileView>("/api/pile")
    await open(page, "/desk?kind=entries")
    const desk = await api<Desk>("/api/desk?kind=entries")
    await page.keyboard.press("2")
    await until(page, query("at", "!==", null))
    const after = await api<RecordPage>("/api/record")
    expect(after.total).toBe(before.total - 1)
    expect((await api<PileView>("/api/pile")).entries).toBe(pile.entries - 1)
    const sum = ({ facets }: RecordPage) => facets!.kinds.reduce((all, { count }) => all + count, 0)
    expect(sum(after)).toBe(sum(before) - 1)
    const wrong = await api<ApiPage<EntryCard>>("/api/record?marked=wrong")
    expect(wrong.items.map(({ id }) => id)).toEqual([desk.item!.id])
    const cases = await api<{ cases: readonly { mark: { verdict: string }; passages: readonly unknown[] }[] }>(
      "/api/marks/cases",
    )
    expect(cases.cases.find(({ mark }) => mark.verdict === "wrong")?.passages.length).toBeGreaterThan(0)
    await page.keyboard.press("u")
    await page.locator(".desk-tools button:disabled", { hasText: "undo" }).waitFor()
    expect((await api<ApiPage<EntryCard>>("/api/record")).total).toBe(before.total)
    await context.close()
  }, 60_000)

  test("an arrow marked wrong is doubted, counted as no copy, and offers its correction", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address, { bypassCSP: true })
    await open(page, "/desk?kind=arrows")
    const { item } = await api<Desk>("/api/desk?kind=arrows")
    await page.keyboard.press("2")
    await until(page, query("at", "!==", null))
    await open(page, `/desk?kind=arrows&at=${item!.id}`)
    await page.locator(".doubt-offer button", { hasText: "no report here" }).waitFor()
    expect(await page.locator(".desk-claim").textContent()).toContain("counted as no copy")
    const marked = await api<Desk>(`/api/desk?kind=arrows&at=${item!.id}`)
    expect(marked.item!.label).toContain("(marked wrong)")
    const { copy } = item!.pair!
    const { items } = await api<ApiPage<ReportCard>>("/api/reports?limit=500")
    await open(page, `/story/${items.find(({ id }) => id === copy)!.story}`)
    await page.locator(".tree-lines .dotted").waitFor({ state: "attached" })
    expect(await page.locator(".tree-edge .sr", { hasText: "marked wrong, counted as no copy" }).count()).toBe(1)
    expect(await page.locator(".key-doubted").isVisible()).toBe(true)
    const url = new URL(`/api/findings/${item!.id}/mark`, opened.server.address)
    await askServer(url, { method: "DELETE" })
    await context.close()
  }, 60_000)
}
