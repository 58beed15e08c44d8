// Two ways through the app without sight or without a hand on a mouse: find the gravest change, see both passages, mark it
// wrong with a note, hear that it was kept, undo, open the entry that it touches, copy its link. Once by keys alone: nothing
// is clicked, and no script sets the focus. Once by what a screen reader has: roles, names, and what is told.

import type { Locator, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { AlterationCard, Derivation, Page as ApiPage } from "../../../src/serve/shapes.js"
import { askServer, canBrowse, type Server, startServer, watch } from "../browser.js"
import { open, opened } from "../opened.js"

/** What has the focus: its role's element, classes and words. */
interface Stand {
  readonly tag: string
  readonly look: string
  readonly text: string
}

const standing = `(() => {
  const { activeElement: one } = document
  const text = (one.getAttribute("aria-label") ?? one.textContent).replace(/\\s+/g, " ").trim()
  return { tag: one.tagName.toLowerCase(), look: one.className, text: one === document.body ? "" : text }
})()`

const stand = (page: Page) => page.evaluate<Stand>(standing)

/** Press a key until what has the focus answers to a rule. */
async function press(page: Page, key: string, until: (at: Stand) => boolean): Promise<Stand> {
  for (let n = 0; n < 150; n++) {
    await page.keyboard.press(key)
    const at = await stand(page)
    if (until(at)) return at
  }
  throw new Error(`${key} does not lead there; the focus is on ${JSON.stringify(await stand(page))}`)
}

/** What a screen reader was told last; what tells of trouble apart. */
const told = (page: Page) => page.getByRole("region", { name: "What was just done" }).getByRole("status")

/** Patience, on a machine that does other things as well. */
const soon = { timeout: 15_000 }

/** Wait until a text is there. */
async function hear(what: Locator, words: string | RegExp): Promise<void> {
  if (typeof words === "string") await expect.poll(() => what.textContent(), soon).toBe(words)
  else await expect.poll(() => what.textContent(), soon).toMatch(words)
}

const note = "j k u ? both print them"

/** Both walks, on a server of their own: they mark. */
export function walksSuite(sample: string): void {
  let server: Server
  beforeAll(async () => {
    if (canBrowse) server = await startServer([sample])
  }, 120_000)
  afterAll(() => server?.stop())
  const marks = async () =>
    (
      (await (await askServer(new URL("/api/review", server.address))).json()) as {
        marks: readonly { id: string; note: string }[]
      }
    ).marks
  const watched = (more = {}) =>
    watch(opened.browser, server.address, { permissions: ["clipboard-read", "clipboard-write"], ...more })

  test("by keys alone: the gravest change, both passages, a mark with a note, its undoing, an entry, its link", async () => {
    const { page, context, complaints } = await watched()
    await open(page, "/", server.address)
    await page.locator(".changes").waitFor()
    await press(page, "Tab", ({ look }) => look === "alteration-line")
    await page.keyboard.press("Enter")
    // Who follows a link to a change is set on it: both sides stand in its row.
    await expect.poll(async () => (await stand(page)).look, soon).toBe("badge")
    const row = page.locator(".row.pointed")
    expect(await row.locator(".badge:focus").count()).toBe(1)
    for (const side of [".before", ".after"]) expect(await row.locator(`${side} .m.chosen`).count()).toBeGreaterThan(0)
    const counts = page.locator(".compare [role=status]")
    const before = (await counts.textContent())!
    const address = page.url()

    await press(page, "Tab", ({ tag }) => tag === "input")
    await page.keyboard.type(note)
    // No key of the app fires while one writes.
    expect(page.url()).toBe(address)
    expect(await page.locator("dialog[open]").count()).toBe(0)
    await press(page, "Shift+Tab", ({ text }) => text === "Wrong")
    await page.keyboard.press("Enter")
    await hear(told(page), "Kept: marked wrong, with your note. Press u to undo.")
    await hear(counts, /1 marked wrong, in no count/)
    expect((await marks()).map(one => one.note)).toEqual([note])
    expect((await stand(page)).text).toBe("Wrong")

    await press(page, "Tab", ({ text }) => text.startsWith("Undo: "))
    await page.keyboard.press("Enter")
    await hear(told(page), "Undone.")
    await hear(counts, before)
    expect(await marks()).toEqual([])
    expect((await stand(page)).text).toBe("Wrong")

    await page.keyboard.press("g")
    await page.keyboard.press("r")
    await page.locator(".entry-link").first().waitFor()
    expect((await stand(page)).tag).toBe("main")
    const entry = await press(page, "j", ({ text }) => /2055|boats/.test(text))
    await page.keyboard.press("Enter")
    await page.locator(".entry h1").waitFor()
    await expect.poll(async () => (await stand(page)).tag, soon).toBe("h1")
    expect((await stand(page)).text).toBe(entry.text)
    await page.keyboard.press("y")
    await hear(told(page), "Link copied.")
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(page.url())
    await page.keyboard.press("Escape")
    // Back in the list he stands where he left it.
    await expect.poll(async () => (await stand(page)).text, soon).toBe(entry.text)
    expect(complaints).toEqual([])
    await context.close()
  }, 120_000)

  test("by ear: the same, by roles and names, each step in the accessibility tree", async () => {
    const { page, context, complaints } = await watched()
    await open(page, "/", server.address)
    const changes = page.getByRole("region", { name: "What changed on the way" })
    await changes.waitFor()
    expect(await changes.ariaSnapshot()).toMatch(
      /- heading "What changed on the way" \[level=2\]\n(?:.*\n)*?\s*- list:\n\s+- listitem:\n\s+- (?:'|")?link "Quotation marks lost F → A · grave[^\n]* became /,
    )
    await changes.getByRole("listitem").first().getByRole("link").click()

    const main = page.getByRole("main")
    const rows = main.getByRole("list", { name: /, sentence by sentence$/ })
    await rows.waitFor()
    const head = await main.ariaSnapshot()
    expect(head).toContain('- heading "F The Ellary Courier beside A Volmar Gazette" [level=1]')
    expect(head).toMatch(/- status: \d+ changes, \d+ grave\.\n/)
    const about = page.getByRole("group", { name: /^Is this finding right\? quotation marks lost/ })
    const row = rows.getByRole("listitem").filter({ has: about })
    const heard = await row.ariaSnapshot()
    // Both sides with their letters, and the words that the marks' shapes say to the eye.
    expect(heard).toMatch(/- text: "?F:"?\n/)
    expect(heard).toContain("quotation marks lost: ")
    expect(heard).toMatch(/A: They talk about 2055/)
    expect(heard).toContain("now without marks: ")
    expect(heard).toMatch(/- 'button "Sentence 14: .*quotation marks lost/)
    const counts = main.getByRole("status")
    const before = (await counts.textContent())!

    await about.getByRole("textbox", { name: "Note" }).fill(note)
    await about.getByRole("button", { name: "Wrong" }).click()
    await hear(told(page), "Kept: marked wrong, with your note. Press u to undo.")
    await hear(counts, /; 1 marked wrong, in no count\.$/)
    expect(await about.ariaSnapshot()).toContain('- button "Wrong" [pressed]')
    expect(await row.ariaSnapshot()).toContain(`marked wrong: ${note}`)
    const passing = page.getByRole("region", { name: "What was just done" })
    // Said once: the words are in the live region, the buttons beside it say what they are of.
    expect(await passing.ariaSnapshot()).toBe(
      [
        '- region "What was just done":',
        '  - status: "Kept: marked wrong, with your note. Press u to undo."',
        "  - alert",
        `  - 'button "Undo: Kept: marked wrong, with your note."': Undo`,
        `  - 'button "Put away: Kept: marked wrong, with your note."': ×`,
      ].join("\n"),
    )
    await passing.getByRole("button", { name: /^Undo/ }).click()
    await hear(told(page), "Undone.")
    await hear(counts, before)
    expect(await about.ariaSnapshot()).toContain('- button "Wrong"\n')

    await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Record" }).click()
    const table = page.getByRole("table", { name: "The record" })
    await table.waitFor()
    expect(await table.ariaSnapshot()).toMatch(
      /- table "The record":\n\s+- rowgroup:\n\s+- row "When Who and what Who stands behind it Differs":/,
    )
    const link = table.getByRole("rowheader").getByRole("link", { name: /2055/ }).first()
    const name = (await link.textContent())!
    await link.click()
    const entry = page.getByRole("heading", { level: 1 })
    await hear(entry, name)
    expect(await main.ariaSnapshot()).toMatch(/- navigation "Place in the record":\n\s+- link "Record"/)
    await main.getByRole("button", { name: "copy the link" }).click()
    await hear(told(page), "Link copied.")
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(page.url())
    expect(complaints).toEqual([])
    await context.close()
  }, 120_000)

  test("nobody loses his place: what opens gives the focus back, what goes leaves it beside", async () => {
    const { page, context } = await watched()
    const all = new URL("/api/derivations?limit=500", server.address)
    const { items } = (await (await askServer(all)).json()) as ApiPage<Derivation>
    const { exemplar, copy } = items.find(({ kind }) => kind === "update")!
    await open(page, `/compare?exemplar=${exemplar}&copy=${copy}`, server.address)
    await page.locator(".fold button").first().waitFor()
    await press(page, "Tab", ({ text }) => text === "Why?")
    await page.keyboard.press("Enter")
    await page.getByRole("complementary", { name: "Why" }).waitFor()
    await page.keyboard.press("Escape")
    await expect.poll(async () => (await stand(page)).text, soon).toBe("Why?")
    await page.keyboard.press("?")
    await page.locator("dialog[open]").waitFor()
    await page.keyboard.press("Escape")
    await expect.poll(async () => (await stand(page)).text, soon).toBe("Why?")
    const folds = await page.locator(".fold").count()
    await press(page, "Tab", ({ text }) => text === "show these sentences")
    await page.keyboard.press("Enter")
    await expect.poll(() => page.locator(".fold").count(), soon).toBe(folds - 1)
    await expect.poll(async () => (await stand(page)).text, soon).toMatch(/^All readings of sentence/)

    await open(page, "/", server.address)
    await page.locator(".play-open").waitFor()
    await press(page, "Tab", ({ look }) => look === "play-open")
    await page.keyboard.press("Enter")
    await expect.poll(async () => (await stand(page)).look, soon).toBe("play-turn")
    await press(page, "Tab", ({ text }) => text === "Close the player")
    await page.keyboard.press("Enter")
    await expect.poll(async () => (await stand(page)).look, soon).toBe("play-open")
    await context.close()
  }, 120_000)

  test("one key, one deed: u on the desk takes back what the desk did, g k on it leads away and answers nothing", async () => {
    const { page, context } = await watched()
    const first = new URL("/api/alterations?limit=1", server.address)
    const { exemplar, copy, id } = ((await (await askServer(first)).json()) as ApiPage<AlterationCard>).items[0]!
    await open(page, `/compare?exemplar=${exemplar}&copy=${copy}&at=${id}`, server.address)
    await expect.poll(async () => (await stand(page)).look, soon).toBe("badge")
    await press(page, "Tab", ({ text }) => text === "Right")
    await page.keyboard.press("Enter")
    await hear(told(page), "Kept: marked right. Press u to undo.")
    await page.keyboard.press("g")
    await page.keyboard.press("k")
    await page.locator(".desk-card").waitFor()
    await page.keyboard.press("1")
    await expect.poll(async () => (await marks()).length, soon).toBe(2)
    expect(await page.locator(".desk-count").textContent()).toMatch(/Now: \S/)
    await page.keyboard.press("u")
    await expect.poll(async () => (await marks()).length, soon).toBe(1)
    await page.keyboard.press("g")
    await page.keyboard.press("s")
    await page.waitForURL(/\/reports$/)
    expect((await marks()).map(one => one.id)).toEqual([id])
    await askServer(new URL(`/api/findings/${id}/mark`, server.address), { method: "DELETE" })
    await context.close()
  }, 120_000)
}
