// Every screen, light and dark, wide and narrow; by keyboard alone; addresses; adding pages; the dossier.

import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { startServer, watch } from "../browser.js"
import { open, opened, query, screens, until } from "../opened.js"

const sample = join(import.meta.dirname, "../../../sample/pile")
const seeds = join(import.meta.dirname, "../../../../shared/seeds")
if (!existsSync(seeds)) process.stderr.write(`the browser test on the seeds is skipped: there is no ${seeds}\n`)
/** The rules of axe as a script. */
export const axe: string = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** A script that runs axe with all its rules, and tells what it finds, be it serious or not. */
export const violations: string = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(one => one.id + ": " + one.nodes[0].html))`

/** What can stand open over a screen or within it, and how it is opened. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  help: page => dialog(page, "?"),
  export: async page => {
    await dialog(page, "e")
    await page.locator("dialog[open] details summary").click()
  },
  add: page => dialog(page, "a"),
  term: async page => {
    await page.locator(".term").first().focus()
    await page.locator(".term-answer:popover-open").waitFor()
  },
  player: async page => {
    await page.getByRole("button", { name: "Play the story" }).click()
    await page.getByRole("slider").press("End")
    await page.locator(".play-births").waitFor()
  },
  toast: async page => {
    await page.keyboard.press("y")
    await page.locator(".toast").waitFor()
  },
}

async function dialog(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.locator("dialog[open] h2").first().waitFor()
}

/** The frame, and what all screens have in common. */

export function frameSuite(): void {
  test.each(["light", "dark"] as const)(
    "every screen, %s: no complaint, and none from axe",
    async colorScheme => {
      const { page, context, complaints } = await watch(opened.browser, opened.server.address, {
        colorScheme,
        bypassCSP: true,
      })
      for (const [name, path] of Object.entries(screens())) {
        await open(page, path)
        await page.addScriptTag({ content: axe })
        expect(await page.evaluate(violations), `${name}, ${colorScheme}`).toEqual([])
      }
      expect(complaints).toEqual([])
      await context.close()
    },
    240_000,
  )

  test.each(["light", "dark"] as const)(
    "what opens, %s: dialogs, a term's answer, the player, passing words, the finding that is judged: none from axe",
    async colorScheme => {
      const { page, context } = await watch(opened.browser, opened.server.address, {
        ...{ colorScheme, bypassCSP: true, reducedMotion: "reduce", permissions: ["clipboard-write"] },
      })
      for (const [name, show] of Object.entries(states)) {
        await open(page, "/")
        await page.locator(".play-open").waitFor()
        await show(page)
        await page.addScriptTag({ content: axe })
        expect(await page.evaluate(violations), `${name}, ${colorScheme}`).toEqual([])
      }
      const { exemplar, copy } = opened.pair
      await open(page, `/compare?exemplar=${exemplar}&copy=${copy}&why=open`)
      await page.keyboard.press("j")
      await page.locator(".note .judge").waitFor()
      await page.addScriptTag({ content: axe })
      expect(await page.evaluate(violations), `judging, ${colorScheme}`).toEqual([])
      await context.close()
    },
    240_000,
  )

  test.each([375, 1024])(
    "every screen fits %i pixels, under the policy it is served with",
    async width => {
      const { page, context, complaints } = await watch(opened.browser, opened.server.address, {
        viewport: { width, height: 800 },
      })
      for (const [name, path] of Object.entries(screens())) {
        await open(page, path)
        const beyond = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        expect(beyond, `${name} at ${width}`).toBeLessThanOrEqual(0)
      }
      expect(complaints).toEqual([])
      await context.close()
    },
    120_000,
  )

  test("by keyboard alone: from the tree to a change, its mark, the record, an entry, and back", async () => {
    // What is waited for is a script, which the app's policy lets through once.
    const { page, context, complaints } = await watch(opened.browser, opened.server.address, { bypassCSP: true })
    await open(page, "/")
    await page.keyboard.press("g")
    await page.keyboard.press("c")
    await page.locator(".compare-head").waitFor()
    await page.locator(".steps").waitFor()
    const first = new URL(page.url()).searchParams.get("copy")
    await page.keyboard.press("j")
    await page.locator(".note .judge").waitFor()
    const at = new URL(page.url()).searchParams.get("at")
    expect(at).not.toBeNull()
    await page.keyboard.press("j")
    await until(page, query("at", "!==", at))
    await page.keyboard.press("k")
    await until(page, query("at", "===", at))
    await page.locator(".note .judge button", { hasText: "Right" }).focus()
    await page.keyboard.press("Enter")
    await page.locator('.note .judge [aria-pressed="true"]').waitFor()
    await page.keyboard.press("]")
    await until(page, query("copy", "!==", first))
    await page.keyboard.press("g")
    await page.keyboard.press("r")
    await page.locator(".entry-link").first().waitFor()
    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await page.locator(".entry h1").waitFor()
    await page.goBack()
    await page.locator(".facets").waitFor()
    await page.keyboard.press("/")
    await page.locator("#ask").waitFor()
    await page.keyboard.type("a promise that has no date")
    await page.keyboard.press("Enter")
    await page.locator(".said-pages li").first().waitFor()
    await page.keyboard.press("Escape")
    await page.keyboard.press("?")
    await page.locator("dialog[open] .keys").waitFor()
    await page.keyboard.press("Escape")
    await page.locator("dialog[open]").waitFor({ state: "detached" })
    await page.keyboard.press("e")
    await page.locator("dialog[open] .exports").first().waitFor()
    expect(await page.locator("dialog[open] .exports a").count()).toBeGreaterThan(2)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("Back returns to the place that was left in a list", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/record")
    await page.locator(".entry-link").nth(20).scrollIntoViewIfNeeded()
    await page.evaluate("scrollBy(0, 300)")
    const left = await page.evaluate<number>("scrollY")
    expect(left).toBeGreaterThan(500)
    await page.locator(".entry-link").nth(20).click()
    await page.locator(".entry h1").waitFor()
    expect(await page.evaluate("scrollY")).toBe(0)
    await page.goBack()
    await until(page, `Math.abs(scrollY - ${left}) < 40`)
    await context.close()
  }, 60_000)

  test("filters are in the address, and Back undoes a step", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/")
    await page.locator(".tree-edge a").first().click()
    await page.locator(".compare-head").waitFor()
    const chip = page.locator(".chip[data-family]").first()
    const family = await chip.getAttribute("data-family")
    await chip.click()
    expect(new URL(page.url()).searchParams.get("only")).toBe(family)
    await page.goBack()
    await page.locator(".tree").first().waitFor()
    expect(new URL(page.url()).pathname).toBe("/")
    await context.close()
  }, 60_000)

  test("an empty pile takes files, and shows what they say", async () => {
    const empty = await startServer([])
    const { page, context, complaints } = await watch(opened.browser, empty.address)
    await page.goto(empty.address)
    await page.locator(".drop h1").waitFor()
    await page
      .locator(".adding input.files")
      .setInputFiles(["meridian-talks-end.html", "northern-ledger-bill.html"].map(name => join(sample, name)))
    await page.locator(".tree-box").first().waitFor()
    expect(await page.locator("main h1").first().textContent()).not.toBe("")
    expect(complaints).toEqual([])
    await context.close()
    empty.stop()
  }, 60_000)

  test.runIf(existsSync(seeds))(
    "every screen on the seeds",
    async () => {
      const other = await startServer([seeds])
      const { page, context, complaints } = await watch(opened.browser, other.address)
      for (const path of ["/", "/compare", "/record", "/timeline", "/reports", "/ask?q=carbon+neutrality", "/desk"]) {
        await page.goto(new URL(path, other.address).href)
        await page.locator("main :is(h1, .compare-head)").first().waitFor()
        await until(page, "!document.querySelector('.waiting')")
      }
      expect(complaints).toEqual([])
      await context.close()
      other.stop()
    },
    60_000,
  )
}
