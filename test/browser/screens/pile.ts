// The first screen tells the leading story, and every number on it is of all pages; of many stories their table is it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import type { PileView, StoriesPage, StoryView } from "../../../src/serve/shapes.js"
import { askServer, startServer, watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

/** The first screen, a story's own, and naming outlets. */
export function pileSuite(): void {
  test("the first screen tells the leading story as the API does, each entry once", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/")
    await page.locator(".story-record").waitFor()
    const pile = await api<PileView>("/api/pile")
    const story = await api<StoryView>(`/api/stories/${pile.leading}`)
    expect(await page.locator("h1").textContent()).toBe(story.title)
    expect(await page.locator(".pile-line").textContent()).toContain(pile.title)
    expect(await page.locator(".story-head .lead").textContent()).toContain(story.lead!.text)
    for (const { text } of story.told) expect(await page.locator(".story-counts").textContent()).toContain(text)
    const told = story.record.flatMap(({ entries }) => entries.map(({ text }) => text))
    expect(await page.locator(".entry-link").allTextContents()).toEqual(told)
    expect(new Set(told).size).toBe(told.length)
    expect(await page.locator(".changes > .quiet").textContent()).toContain(story.changed)
    expect(await page.locator(".changes .glance").count()).toBe(story.alterations.length)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("what changed stands beside who took from whom, on a wide screen", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address, {
      viewport: { width: 1440, height: 900 },
    })
    await open(page, "/")
    const [family, changes, record] = await Promise.all(
      ["[aria-labelledby=who-head]", "[aria-labelledby=changes-head]", "[aria-labelledby=record-head]"].map(one =>
        page.locator(one).boundingBox(),
      ),
    )
    expect(changes!.y).toBe(family!.y)
    expect(changes!.x).toBeGreaterThan(family!.x + family!.width)
    expect(record!.width).toBeGreaterThan(family!.width + changes!.width)
    await context.close()
  }, 60_000)

  test("“Who says so?” stands one line high on the first screen, and Enter asks", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/")
    const box = page.getByLabel("Who says so?")
    expect((await box.boundingBox())!.height).toBeLessThan(45)
    await box.fill("Sorvia would be carbon neutral by 2055")
    await box.press("Enter")
    await page.locator(".said-first").waitFor()
    expect(new URL(page.url()).pathname).toBe("/ask")
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("a story has an address of its own, reached from the first screen", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/")
    const other = page.locator(".story-short h3 a").first()
    const title = await other.textContent()
    await other.click()
    await page.locator(".whole-story h1", { hasText: title! }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/story\/s\w+$/)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("of many stories the table stands first: facets, search, keys, and all pages counted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "stemma-many-"))
    for (const [n, [place, matter, what]] of stories.entries())
      writeFileSync(join(folder, `${place.toLowerCase()}-${n}.txt`), `${place} ${matter}\n\n${what}\n`)
    const many = await startServer([folder])
    const { page, context, complaints } = await watch(opened.browser, many.address)
    await open(page, "/", many.address)
    const asked = async <T>(path: string) => (await (await askServer(new URL(path, many.address))).json()) as T
    const { items, of } = await asked<StoriesPage>("/api/stories")
    expect(of).toBeGreaterThan(8)
    expect(await page.locator("h1").textContent()).toBe((await asked<PileView>("/api/pile")).title)
    expect(await page.locator(".story-link").allTextContents()).toEqual(items.map(({ title }) => title))
    expect(await page.locator("[role=table]").getAttribute("aria-rowcount")).toBe(String(of + 1))
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    expect(await page.evaluate("document.activeElement.textContent")).toBe(items[1]!.title)
    await page.locator("input[type=search]").fill("voskan")
    await page.locator(".story-link").nth(1).waitFor({ state: "detached" })
    expect(new URL(page.url()).searchParams.get("q")).toBe("voskan")
    await page.locator(".story-link").press("Enter")
    await page.locator(".whole-story h1").waitFor()
    await page.goto(new URL("/reports?name=outlets", many.address).href)
    await page.locator(".naming-table tbody tr").first().waitFor()
    await page.locator(".naming-table input").first().fill("The Ellary Courier")
    await page.locator(".naming-deeds button[type=submit]").click()
    await page.locator(".naming [role=status]").waitFor()
    await page
      .locator(".naming-table tbody tr")
      .nth(stories.length - 1)
      .waitFor({ state: "detached" })
    expect(complaints).toEqual([])
    await context.close()
    many.stop()
    rmSync(folder, { recursive: true })
  }, 120_000)
}

/** Stories that have nothing in common but the world they are of. */
const stories = [
  [
    "Renholt",
    "opens a bridge",
    "The mayor of Renholt opened a footbridge over the Sile on Sunday. It took three years and cost two million crowns. Cyclists rang their bells as the ribbon fell, and a brass band played in the drizzle until the lamps came on.",
  ],
  [
    "Voskan",
    "resigns as minister",
    "Ilia Voskan resigned as minister of fisheries after a vote of no confidence. He said he would return to teaching. His party named no successor, and parliament adjourned until the autumn session with the budget undecided.",
  ],
  [
    "Kestrin",
    "floods again",
    "The river burst its banks in the lower town of Kestrin for the second time this spring. Firefighters carried sixty residents to a school gymnasium. Meteorologists expect more rain over the hills before the weekend.",
  ],
  [
    "Ellary",
    "ferry strike",
    "Crews of the island ferries walked out at midnight over pay. The union asked for nine per cent. Tourists slept on benches in the terminal, and bakers on the islands said that flour would last until Thursday.",
  ],
  [
    "Skerry",
    "lighthouse sold",
    "A retired violin maker bought the disused lighthouse on Skerry at auction. She plans to live there with two goats. Neighbours hope that she will repair the stairs, which nobody has climbed since the lamp was automated.",
  ],
  [
    "Tilse",
    "dam inspected",
    "Engineers began to inspect the turbines of the dam at Tilse after a tremor was felt on Tuesday night. The reservoir was lowered by a metre. Results are due within a fortnight, the operator wrote to shareholders.",
  ],
  [
    "Marl",
    "museum theft",
    "Thieves took a silver astrolabe from the museum of navigation in Marl. A guard had gone to fetch coffee. Police found a glove, a ladder and the sandwich that one of them had left unfinished on a windowsill.",
  ],
  [
    "Dorvik",
    "wins the cup",
    "Dorvik beat the champions by two goals to nil in the final of the cup. Both came from corners in the last quarter of an hour. The goalkeeper, who is a dentist, said that his patients could wait until Monday.",
  ],
  [
    "Ostrel",
    "school dispute",
    "Parents in Ostrel kept their children at home in protest against the closure of the village school. The county says that eleven pupils are too few. A judge will hear both sides before the summer holidays begin.",
  ],
  [
    "Gannet",
    "cliff fall",
    "Part of the cliff at Gannet Head slid into the sea after weeks of frost. Nobody was hurt, but a coastal path and two beehives were lost. Geologists put up poles to see whether the rest of it is moving.",
  ],
] as const
