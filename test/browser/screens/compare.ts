// Compare as people meet it: what is shown and what is hidden, chips and folds, names that stay on top, steps, what a
// screen reader hears and Tab reaches, two pages without copying, a date that cannot be, and print.

import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import type { ReportCard, Comparison, Page as ApiPage, PileView } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened, query, until } from "../opened.js"

/** Words of an alteration: none of them is to be read where nothing was taken. */
const accusing = /left out|added|changed|moved|lost|reworded|the copy|grave|altered/iu

/** The address of two reports by what they are called. */
async function pairOf(first: string, second: string): Promise<{ path: string; api: string }> {
  const { items } = await api<ApiPage<ReportCard>>("/api/reports?limit=500")
  const id = (name: string) => items.find(one => one.path.includes(name))!.id
  const pair = `exemplar=${id(first)}&copy=${id(second)}`
  return { path: `/compare?${pair}`, api: `/api/compare?${pair}` }
}

/** A page that carries its exemplar's words and bears an earlier date. */
const rewritten = () => pairOf("ellary-courier-handshake", "volmar-gazette")

/** Open a pair, at a width. */
async function opening(path: string, width = 1440) {
  const watched = await watch(opened.browser, opened.server.address, {
    viewport: { width, height: 900 },
    bypassCSP: true,
  })
  await open(watched.page, path)
  return watched
}

async function chosen(page: Page): Promise<string | null> {
  return page.evaluate<string | null>("new URL(location.href).searchParams.get('at')")
}

export function compareSuite(): void {
  test("Compare shows every sentence of both reports once all folds are open, and the chips count what the API does", async () => {
    const pair = `exemplar=${opened.pair.exemplar}&copy=${opened.pair.copy}`
    const compared = await api<Comparison>(`/api/compare?${pair}`)
    const { page, context } = await opening(`/compare?${pair}&open=all`)
    await page.locator(`[data-row="${compared.rows.length - 1}"]`).waitFor()
    const sentences = compared.rows.flatMap(row => [...row.exemplar, ...row.copy])
    expect(await page.locator(".side-text .sentence").count()).toBe(sentences.length)
    const counted = compared.tallies.filter(({ count }) => count > 0)
    expect((await page.locator(".chip b").allTextContents()).map(Number)).toEqual([
      compared.counts.count,
      ...counted.map(({ count }) => count),
    ])
    await context.close()
  }, 60_000)

  test("slight and reworded ones are hidden, counted, and shown by one switch", async () => {
    const pair = await rewritten()
    const { hidden } = await api<Comparison>(pair.api)
    const { page, context } = await opening(`${pair.path}&open=all`)
    expect(await page.locator('.m[data-gravity="slight"]').count()).toBe(0)
    expect(await page.locator(".hidden-line").textContent()).toContain(`${hidden} are hidden`)
    await page.getByRole("button", { name: `show ${hidden} changes` }).click()
    await page.locator('.m[data-gravity="slight"]').first().waitFor()
    expect(await page.locator('.chip[data-family="reworded"]').count()).toBe(1)
    await context.close()
  }, 60_000)

  test("a chip isolates, Shift adds another, all lifts it; each says whether it is pressed", async () => {
    const { page, context } = await opening(`${(await rewritten()).path}&open=all`)
    const [first, second] = [page.locator(".chip[data-family]").nth(0), page.locator(".chip[data-family]").nth(1)]
    const families = () =>
      page.evaluate<string[]>(
        "[...new Set([...document.querySelectorAll('.badge .label')].map(one => one.dataset.family))].sort()",
      )
    const [one, other] = [await first.getAttribute("data-family"), await second.getAttribute("data-family")]
    await first.click()
    expect(await families()).toEqual([one])
    expect(await first.getAttribute("aria-pressed")).toBe("true")
    await second.click({ modifiers: ["Shift"] })
    expect(await families()).toEqual([one, other].sort())
    await page.getByRole("button", { name: /^all \d/ }).click()
    expect((await families()).length).toBeGreaterThan(2)
    expect(await first.getAttribute("aria-pressed")).toBe("false")
    await context.close()
  }, 60_000)

  test("sentences without a change fold into a line that says how many, and open", async () => {
    const { page, context } = await opening(`${(await rewritten()).path}&only=said`)
    const rows = await page.locator(".row").count()
    const fold = page.locator(".fold").first()
    expect(await fold.textContent()).toMatch(/^\d+ sentences? (unchanged|with hidden changes)/)
    await fold.getByRole("button", { name: "show these sentences" }).click()
    await until(page, `document.querySelectorAll(".row").length > ${rows}`)
    await context.close()
  }, 60_000)

  test("names and chips stay on top in one line once the head is scrolled away", async () => {
    const { page, context } = await opening((await rewritten()).path)
    await page.evaluate("scrollTo(0, 1200)")
    const bar = page.locator(".pair-bar.stuck")
    await bar.waitFor()
    expect(await bar.locator(".pair-names").isVisible()).toBe(true)
    const box = (await bar.boundingBox())!
    expect(box.height).toBe(40)
    expect(box.y).toBeLessThan(60)
    await context.close()
  }, 60_000)

  test("j goes row by row, Shift and j finding by finding, and the bar says which of the grave ones it is", async () => {
    const pair = await rewritten()
    const compared = await api<Comparison>(pair.api)
    const rowOf = (id: string | null) => {
      const index = compared.alterations.findIndex(one => one.id === id)
      return compared.rows.findIndex(row => row.alterations.includes(index))
    }
    const { page, context } = await opening(pair.path)
    const rows: number[] = []
    const places: string[] = []
    for (let i = 0; i < 8; i++) {
      const before = await chosen(page)
      await page.keyboard.press("j")
      await until(page, query("at", "!==", before))
      rows.push(rowOf(await chosen(page)))
      places.push((await page.locator(".steps .place").textContent()) ?? "")
    }
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b))
    expect(places).toContain(`1 of ${compared.counts.grave} grave`)
    // In a row of two findings the fine step stays in the row.
    const several = compared.rows.findIndex(
      ({ alterations }) => alterations.filter(i => compared.alterations[i]!.counted).length > 1,
    )
    const [first] = compared.rows[several]!.alterations.filter(i => compared.alterations[i]!.counted)
    await open(page, `${pair.path}&at=${compared.alterations[first!]!.id}`)
    await page.keyboard.press("Shift+J")
    await until(page, query("at", "!==", compared.alterations[first!]!.id))
    expect(rowOf(await chosen(page))).toBe(several)
    await context.close()
  }, 60_000)

  test("a screen reader hears what was altered; Tab meets one badge, arrow keys the others", async () => {
    const { page, context } = await opening((await rewritten()).path)
    const rows = await page.locator("ol.rows").ariaSnapshot()
    expect(rows).toMatch(/button "Sentence \d+: Figure changed ?: “120” became “200” ?; quotation marks lost"/)
    expect(rows).toMatch(/deletion: "?left out: /)
    expect(rows).toMatch(/mark: "?figure changed: 120/)
    expect(rows).toMatch(/mark: "?now: 200/)
    expect(rows).toMatch(/quotation marks lost: “/)
    expect(rows).not.toMatch(/button "\+\d/)
    expect(await page.locator('.badge[tabindex="0"]').count()).toBe(1)
    await page.locator('.badge[tabindex="0"]').focus()
    await page.keyboard.press("ArrowDown")
    const second = await page.locator(".badge").nth(1).textContent()
    expect(await page.evaluate("document.activeElement.textContent")).toBe(second)
    await page.keyboard.press("Enter")
    await page.locator(".row.pointed").waitFor()
    expect(await page.locator('.badge[tabindex="0"]').textContent()).toBe(second)
    // What leads on from a note says of what.
    for (const review of await page.locator(".note .link").all()) {
      expect(await review.textContent()).toMatch(/^review: .+: /)
    }
    await context.close()
  }, 60_000)

  test("by keyboard alone: to a grave finding, mark it wrong, see the counts fall, take it back", async () => {
    const pair = await rewritten()
    const { counts } = await api<Comparison>(pair.api)
    const { page, context } = await opening(pair.path)
    do {
      await page.keyboard.press("j")
    } while (!(await page.locator(".steps .place").textContent())?.includes("grave"))
    const at = await chosen(page)
    const wrong = page.locator(".note .judge button", { hasText: "Wrong" })
    await wrong.focus()
    await page.keyboard.press("Enter")
    await until(page, `document.querySelector(".chip b").textContent === "${counts.count - 1}"`)
    expect(await page.locator(".hidden-line").textContent()).toContain("1 marked wrong, in no count")
    expect((await api<Comparison>(pair.api)).counts).toMatchObject({ count: counts.count - 1, wrong: 1 })
    expect((await api<PileView>("/api/pile")).counts.wrong).toBe(1)
    expect(await chosen(page)).toBe(at)
    await wrong.focus()
    await page.keyboard.press("Enter")
    await until(page, `document.querySelector(".chip b").textContent === "${counts.count}"`)
    expect((await api<Comparison>(pair.api)).counts).toEqual(counts)
    await context.close()
  }, 60_000)

  test("a copy whose date lies before its exemplar's says so, and why", async () => {
    const { page, context } = await opening((await rewritten()).path)
    expect(await page.locator(".end .doubt").textContent()).toMatch(/its own date, 3 Jun 2024, cannot be/)
    await context.close()
  }, 60_000)

  test("a change tells what it comes to over the pile", async () => {
    const { page, context } = await opening((await rewritten()).path)
    expect(await page.locator(".note").allInnerTexts()).toContainEqual(
      expect.stringContaining("Two reports say “Wim Tarrel” (F, I); only A says “a fisherman”."),
    )
    await context.close()
  }, 60_000)

  test("Why? opens beside the text, which stays where it is, and shows what the two share and why", async () => {
    const { page, context } = await opening((await rewritten()).path)
    const before = await page.locator(".row").first().boundingBox()
    await page.getByRole("button", { name: "Why?" }).click()
    const panel = page.getByRole("complementary", { name: "Why" })
    expect(await panel.textContent()).toContain("What they share, and for which reason")
    expect(await page.locator(".row").first().boundingBox()).toEqual(before)
    await page.keyboard.press("Escape")
    await panel.waitFor({ state: "detached" })
    await context.close()
  }, 60_000)

  test("of two without copying there is what both say and what only one does, and no word of a change", async () => {
    const pair = await pairOf("meridian-talks-end", "ellary-courier-handshake")
    const { page, context } = await opening(pair.path)
    const found = await api<Comparison>(pair.api)
    expect([found.mode, found.alterations.length, found.counts.count]).toEqual(["apart", 0, 0])
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
      "Both say",
      expect.stringMatching(/^Only in /),
      expect.stringMatching(/^Only in /),
    ])
    const own = await page.locator(".compare-head, .compare .filters, .apart-title").allInnerTexts()
    expect(own.join(" ")).not.toMatch(accusing)
    expect(await page.locator(".compare :is(.m, .badge, .note, .minimap)").count()).toBe(0)
    await context.close()
  }, 60_000)

  test("prints side by side on A4, with both names, nothing cut off", async () => {
    const { page, context } = await opening((await rewritten()).path, 680)
    await page.emulateMedia({ media: "print" })
    const row = page.locator(".row[data-family]").first()
    const [left, right] = await Promise.all([row.locator(".before").boundingBox(), row.locator(".after").boundingBox()])
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(2)
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
    expect(await page.locator(".compare-head").textContent()).toMatch(/Ellary Courier[\s\S]*Volmar Gazette/)
    await context.close()
  }, 60_000)
}
