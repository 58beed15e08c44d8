// Record, entry, persons, threads and timeline: what they show is what the API says; lists are narrowed, and keep their place.

import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import type { DaysView, EntryCard, EntryDetail, PartyPage, RecordPage, ThreadCard } from "../../../src/serve/shapes.js"
import { watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

/** The words of the rows that are shown. */
const rows = (page: Page) => page.locator(".entry-rows .entry-link").allTextContents()
/** Wait until so many entries are said to be found. */
const found = (page: Page, text: string) => page.locator(".list-count", { hasText: new RegExp(`^${text}$`) }).waitFor()
/** Wait until a query value of the address is as given. */
const asks = (page: Page, name: string, value: string) =>
  page.waitForURL(address => address.searchParams.get(name) === value)
/** Wait until the heading of an entry is as given. */
const heading = (page: Page, text: string) => page.locator(".entry h1", { hasText: text }).waitFor()

/** What the pile says, and when. */
export function recordSuite(): void {
  test("the record shows what the API says, narrowed by a facet that counts, and Back lifts it", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/record")
    const { facets, text } = await api<RecordPage>("/api/record")
    const meetings = facets!.kinds.find(({ value }) => value === "meeting")!
    const facet = page.locator(".facet", { hasText: "Meeting" })
    expect(await facet.textContent()).toBe(`Meeting${meetings.count}`)
    await facet.click()
    const narrowed = await api<RecordPage>("/api/record?kind=meeting")
    await found(page, narrowed.text)
    expect(await rows(page)).toEqual(narrowed.items.map(one => one.text))
    // The other facets count under it; its own stay open.
    const person = narrowed.facets!.persons[0]!
    const label = page.locator(".facet", { hasText: person.label }).first()
    expect(await label.textContent()).toContain(String(person.count))
    expect(await page.locator(".facet", { hasText: "Quotation" }).isEnabled()).toBe(true)
    await page.goBack()
    await found(page, text)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("words and an order: as one types, and as one chooses", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/record")
    await page.locator('.facets input[name="q"]').fill("coal fund")
    const sought = await api<RecordPage>("/api/record?q=coal+fund")
    await found(page, sought.text)
    await page.locator('select[name="sort"]').selectOption("newest")
    await asks(page, "sort", "newest")
    const newest = (await api<RecordPage>("/api/record?q=coal+fund&sort=newest")).items.map(one => one.text)
    await expect.poll(() => rows(page)).toEqual(newest)
    await context.close()
  }, 60_000)

  test("a date is read as people type it; what is none is said beside the field, and the list stays", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/record")
    const before = await rows(page)
    const from = page.locator('.facets input[name="from"]')
    expect(await from.getAttribute("placeholder")).toMatch(/\d/)
    await from.fill("last tuesday")
    await from.blur()
    await page.locator(".date-field .bad").waitFor()
    expect(await from.getAttribute("aria-invalid")).toBe("true")
    expect(await rows(page)).toEqual(before)
    await from.fill("June 13, 2024")
    await from.blur()
    await asks(page, "from", "2024-06-13")
    await found(page, (await api<RecordPage>("/api/record?from=2024-06-13")).text)
    expect(await page.locator(".date-field .bad").count()).toBe(0)
    // Nor does an address that somebody sent, with a date that is none.
    await open(page, "/record?from=someday")
    await page.locator(".date-field .bad").waitFor()
    expect(await rows(page)).toEqual(before)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test.each([768, 1024, 1440])(
    "who and what is the widest column at %i pixels, and no label parts from its field",
    async width => {
      const { page, context } = await watch(opened.browser, opened.server.address, { viewport: { width, height: 900 } })
      await open(page, "/record")
      const widths = (await page.evaluate(
        `[...document.querySelector(".entry-rows .virtual-block .virtual-row").children].map(one => one.getBoundingClientRect().width)`,
      )) as number[]
      expect(Math.max(...widths)).toBe(widths[1])
      if (!(await page.locator('.facets input[name="from"]').isVisible())) await page.locator(".facets summary").click()
      const apart = await page.evaluate(
        `[...document.querySelectorAll(".date-field")].map(field => Math.abs(
        field.querySelector("label").getBoundingClientRect().top - field.querySelector("input").getBoundingClientRect().top))`,
      )
      for (const one of apart as number[]) expect(one).toBeLessThan(20)
      await context.close()
    },
    60_000,
  )

  test("an entry shows its wordings, origins first, and leads on in the list it came from", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/record?kind=pledge")
    const { items } = await api<{ items: EntryCard[] }>("/api/record?kind=pledge")
    await page.locator(".entry-link").first().click()
    await page.locator(".entry h1").waitFor()
    const detail = await api<EntryDetail>(`/api/record/${items[0]!.id}`)
    expect(await page.locator(".wording > blockquote").allTextContents()).toEqual(
      detail.wordings.map(({ pieces }) => pieces.map(({ text }) => text).join("")),
    )
    expect(await page.locator(".wording").first().getAttribute("class")).toContain("of-origin")
    expect(await page.locator(".wording ins").first().textContent()).not.toBe("")
    await page.locator(".entry-steps").waitFor()
    await page.keyboard.press("]")
    await heading(page, items[1]!.text)
    expect(new URL(page.url()).searchParams.get("kind")).toBe("pledge")
    await page.locator(".entry-steps a", { hasText: "previous" }).waitFor()
    await page.keyboard.press("[")
    await heading(page, items[0]!.text)
    await page.locator(".plain-readings summary").first().click()
    await page.locator(".plain-readings a", { hasText: "sentence" }).first().click()
    await page.locator(".kept").first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("persons: found by part of the name, and each with what they said, met, and how their words were altered", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/record")
    await page.locator(".tabs a", { hasText: "Persons" }).click()
    await page.locator(".party-link").first().waitFor()
    await page.locator('input[name="q"]').fill("orluk")
    await asks(page, "q", "orluk")
    const { items } = await api<PartyPage>("/api/persons?q=orluk")
    await expect.poll(() => page.locator(".party-link").count()).toBe(items.length)
    await page.locator(".party-link", { hasText: "Dessan Orluk" }).click()
    await page.locator(".person h1").waitFor()
    expect(new URL(page.url()).pathname).toBe("/persons/dessan-orluk")
    await page.locator(".entry-rows .entry-link").first().waitFor()
    const said = await api<RecordPage>("/api/record?person=dessan-orluk&sort=date")
    expect(await rows(page)).toEqual(said.items.map(one => one.text))
    expect(await page.locator(".person aside").textContent()).toContain("chief negotiator")
    await page.locator(".person aside .alteration a").first().click()
    await page.locator(".compare-head").waitFor()
    expect(new URL(page.url()).searchParams.get("at")).not.toBeNull()
    await open(page, "/persons/nobody-at-all")
    expect(await page.locator("main").textContent()).toContain("Nobody of this name")
    expect(complaints.filter(one => !one.includes("404"))).toEqual([])
    await context.close()
  }, 60_000)

  test("threads: steps in order, the words that moved marked, and the way to each entry", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    const { items } = await api<{ items: ThreadCard[] }>("/api/threads")
    await open(page, "/threads")
    expect(await page.locator(".thread-link").allTextContents()).toEqual(items.map(one => one.title))
    await page.locator(".thread-link").first().click()
    await page.locator(".thread h1").waitFor()
    expect(await page.locator(".step-head b").allTextContents()).toEqual(items[0]!.steps.map(one => one.label))
    expect(await page.locator(".step ins").count()).toBe(
      items[0]!.steps.flatMap(({ pieces }) => pieces.filter(one => one.changed)).length,
    )
    await page.locator(".step-link").first().click()
    await page.locator(".entry h1").waitFor()
    expect(await page.locator(".facts").textContent()).toContain(items[0]!.title)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("the timeline has the API's days and gaps; a step of its line zooms; a date answers for itself by key", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/timeline")
    const all = await api<DaysView>("/api/timeline/days?limit=40")
    await page.locator(".day").first().waitFor()
    expect(await page.locator(".day-name").allTextContents()).toEqual(all.items.map(({ text }) => text))
    expect(await page.locator(".gap").allTextContents()).toEqual(all.items.flatMap(({ gap }) => gap ?? []))
    expect(await page.locator(".line li").count()).toBe(all.line.length)
    await page.locator(".moment .term").first().focus()
    await page.locator(".moment .term-answer:popover-open").waitFor()
    await page.keyboard.press("Escape")
    const cell = all.line[1]!
    await page.locator(".line a").nth(1).click()
    await asks(page, "from", cell.from)
    const zoomed = await api<DaysView>(`/api/timeline/days?from=${cell.from}&to=${cell.to}`)
    await expect.poll(() => page.locator(".day").count()).toBe(zoomed.total)
    await open(page, "/timeline?lane=undated")
    await page.locator(".heap .moment").first().waitFor()
    expect(await page.locator(".heap .moment").count()).toBe(all.counts.undated)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)
}
