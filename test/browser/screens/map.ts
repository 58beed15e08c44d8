// The carry-over map says what the API says, cell by cell; keys go through it, and Compare opens where it was left.

import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import type { CarryMapView } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened, query, until } from "../opened.js"

const screen = () => `/story/${opened.story}/map`

/** Cells drawn of each kind, by the paths that draw them: a cell is one closed box, or one cut. */
function drawn(page: Page): Promise<Record<string, number>> {
  return page.evaluate<Record<string, number>>(`(() => {
    const counts = {}
    for (const path of document.querySelectorAll(".carry-picture path[class^=cell-]")) {
      const [part, as] = [...path.classList].map(name => name.replace("cell-", ""))
      if (part === "mark" && as !== "absent") continue
      const key = [as, path.dataset.family ?? "", path.dataset.gravity ?? ""].join(" ")
      counts[key] = (counts[key] ?? 0) + path.getAttribute("d").split("M").length - 1
    }
    return counts
  })()`)
}

/** The carry-over map. */
export function mapSuite(): void {
  test("the map says what the API says: every cell by kind, and in the table by its words", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, screen())
    const map = await api<CarryMapView>(`/api/stories/${opened.story}/map`)
    const told: Record<string, number> = {}
    for (const row of map.rows) {
      for (const [c, { reading }] of row.cells.entries()) {
        const { as, family, gravity } = map.columns[c]!.readings[reading]!
        if (as === "absent" && !family) continue
        const key = `${as} ${family ?? ""} ${gravity ?? ""}`
        told[key] = (told[key] ?? 0) + 1
      }
    }
    expect(await drawn(page)).toEqual(told)
    const names = await page.locator(".carry-names a").allTextContents()
    expect(names).toEqual(
      map.rows.map(row => `${row.siglum} ${row.name}${row.printings.length ? ` ×${row.printings.length + 1}` : ""}`),
    )
    await page.getByText("as a table").click()
    // The table is drawn when it is opened.
    await page.locator(".carry-table tbody tr").nth(1).waitFor()
    const cells = await page.locator(".carry-table tbody tr").nth(1).locator("td").allTextContents()
    const column = map.columns[1]!
    expect(cells).toEqual([
      ...map.rows.map(row => (row.isBase ? "its own words" : column.readings[row.cells[1]!.reading]!.text)),
      column.totals,
    ])
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("keys go from cell to cell; a screen reader hears what stands there; Enter compares at that sentence", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, screen())
    const map = await api<CarryMapView>(`/api/stories/${opened.story}/map`)
    const r = map.rows.findIndex(row =>
      row.cells.some((cell, c) => map.columns[c]!.readings[cell.reading]!.gravity === "grave"),
    )
    const c = map.rows[r]!.cells.findIndex((cell, c) => map.columns[c]!.readings[cell.reading]!.gravity === "grave")
    const grid = page.getByRole("grid")
    await grid.focus()
    // The first cell at hand is the one below the base's headline.
    for (let step = 1; step < r; step++) await page.keyboard.press("ArrowDown")
    for (let step = 0; step < c; step++) await page.keyboard.press("ArrowRight")
    const reading = map.columns[c]!.readings[map.rows[r]!.cells[c]!.reading]!
    const { siglum, name } = map.rows[r]!
    const heard = await grid.ariaSnapshot()
    expect(heard).toContain(`sentence ${map.columns[c]!.number}, ${siglum} ${name}`)
    expect(heard.replaceAll("\\", "")).toContain(reading.text)
    const active = await grid.getAttribute("aria-activedescendant")
    expect(await page.locator(`#${active}`).getAttribute("aria-colindex")).toBe(String(c + 2))
    expect(await page.locator(".carry-panel").textContent()).toContain(map.columns[c]!.text.slice(0, 40))
    await page.keyboard.press("Enter")
    await page.locator(".compare .row.pointed").waitFor()
    const { searchParams } = new URL(page.url())
    expect(Object.fromEntries(searchParams)).toEqual({
      exemplar: map.rows[map.base]!.id,
      copy: map.rows[r]!.id,
      sentence: String(map.columns[c]!.number),
    })
    await context.close()
  }, 60_000)

  test("a pointer shows the reading; a number shows how everybody prints the sentence; another base is in the address", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, screen())
    const map = await api<CarryMapView>(`/api/stories/${opened.story}/map`)
    const grid = (await page.getByRole("grid").boundingBox())!
    const rect = (await page.locator(".carry-names li").nth(1).boundingBox())!
    await page.mouse.move(grid.x + rect.width + 30, rect.y + rect.height / 2)
    await page.locator(".carry-panel header b", { hasText: `${map.rows[1]!.siglum} ${map.rows[1]!.name}` }).waitFor()
    const run = map.runs[0]!
    await page.locator(".carry-runs a").first().click()
    await until(page, query("sentence", "===", String(map.columns[run.column]!.number)))
    const told = await page.locator(".carry-readings .carry-who b").allTextContents()
    expect(told.map(Number).reduce((x, y) => x + y)).toBe(
      Object.values(map.columns[run.column]!.counts).reduce((x, y) => x + y),
    )
    expect(await page.locator(".carry-readings").textContent()).toContain(run.to!)
    const other = map.bases.find(({ id }) => id !== map.rows[map.base]!.id)!
    await page.locator(".carry-tools select").first().selectOption(other.id)
    await until(page, query("base", "===", other.id))
    await page.locator(".carry-names .is-base", { hasText: other.name }).waitFor()
    await page.locator(".carry-tools input").check()
    await until(page, query("only", "===", "altered"))
    await context.close()
  }, 60_000)
}
