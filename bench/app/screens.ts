// The screens that are measured: what their answers take of the server's processor time, and what a page does with them.

import type { Browser, Page } from "playwright-core"
import { long } from "./many.js"
import { longestWhileScrolling, tasksWhile } from "./tasks.js"

/** Milliseconds that a screen may take to stand, on a machine that does other things as well. */
const patience = 180_000

/** Milliseconds of the processor that this process takes for some work: the server's, where the server does it. */
async function cpuFor(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What an answer takes. */
function cpuOf(address: string, path: string): Promise<number> {
  return cpuFor(async () => (await fetch(new URL(path, address))).text())
}

async function idOfFirst(address: string, path: string): Promise<string> {
  const { items } = (await (await fetch(new URL(path, address))).json()) as { items: { id: string }[] }
  return items[0]!.id
}

async function opened(browser: Browser, address: string, path: string, there: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(new URL(path, address).href)
  await page.locator(there).first().waitFor()
  return page
}

/** Until something is seen of a small pile. */
export async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await opened(browser, address, "/", ".tree-box")
  const paint = await page.evaluate<number>(
    `performance.getEntriesByType("paint").find(one => one.name === "first-contentful-paint").startTime`,
  )
  await page.close()
  return paint
}

/** A pile of thousands: what its server does for a first look at each, then what its page does. */
export async function ofMany(browser: Browser, address: string): Promise<Record<string, number>> {
  const manyGlanceMs = await cpuOf(address, "/api/pile")
  const manyRowsMs = await cpuOf(address, "/api/stories?limit=50")
  const table = await tableOfStories(browser, address)
  const manyRecordMs = await cpuOf(address, "/api/record?limit=50")
  const manySearchMs = await cpuOf(address, "/api/record?limit=50&q=said")
  const manyStoryMs = await cpuOf(address, `/api/stories/${long}`)
  const scrolled = async (path: string, there: string) => {
    const page = await opened(browser, address, path, there)
    const longest = await longestWhileScrolling(browser, page)
    await page.close()
    return longest
  }
  return {
    manyGlanceMs,
    manyRowsMs,
    manyInteractiveMs: table.clock,
    // What the server keeps was made for the two answers above.
    manyInteractiveCpuMs: manyGlanceMs + manyRowsMs + table.page,
    manyRecordMs,
    manySearchMs,
    manyStoryMs,
    longestTaskInStoriesMs: await scrolled("/", ".story-link"),
    longestTaskInReportsMs: await scrolled("/reports", ".virtual-block .virtual-row"),
    longestTaskInRecordMs: await scrolled("/record", ".virtual-block .virtual-row"),
    ...(await openedTree(browser, address)),
  }
}

/** By the clock from the address to the answer to a key, and what the page's main thread did until then. */
async function tableOfStories(browser: Browser, address: string) {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  let clock = 0
  const { all } = await tasksWhile(browser, page, async () => {
    const begun = performance.now()
    await page.goto(address)
    await page.locator(".story-link").first().waitFor()
    await page.keyboard.press("?")
    await page.locator("dialog[open]").waitFor()
    clock = performance.now() - begun
  })
  await page.close()
  return { clock, page: all }
}

/** The tree of the long story with every fold open, and its longest task while it is panned. */
async function openedTree(browser: Browser, address: string): Promise<Record<string, number>> {
  const page = await opened(browser, address, `/story/${long}`, ".as-tree summary")
  await page.locator(".as-tree summary").click()
  await page.locator(".tree-box").first().waitFor()
  const treeOpenedMs = await page.evaluate<number>(`new Promise(done => {
    const begun = performance.now()
    ;[...document.querySelectorAll(".tree-tools button")].find(one => one.textContent.startsWith("Open all")).click()
    let before = -1
    const look = () => {
      const boxes = document.querySelectorAll("[data-box]").length
      if (boxes === before) return done(performance.now() - begun)
      before = boxes
      requestAnimationFrame(() => setTimeout(look))
    }
    look()
  })`)
  const treeBoxes = await page.locator("[data-box]").count()
  await page.locator(".tree-frame").scrollIntoViewIfNeeded()
  const frame = (await page.locator(".tree-frame").boundingBox())!
  const place = { x: frame.x + 300, y: frame.y + Math.min(200, frame.height / 2) }
  const longestTaskWhilePanningMs = await longestWhileScrolling(browser, page, place, turn => turn % 2)
  await page.close()
  return { treeOpenedMs, treeBoxes, longestTaskWhilePanningMs }
}

/** Two long pages side by side. */
export async function ofLongPages(browser: Browser, address: string): Promise<Record<string, number>> {
  const { items } = (await (await fetch(new URL("/api/reports", address))).json()) as { items: { id: string }[] }
  const begun = performance.now()
  const path = `/compare?exemplar=${items[0]!.id}&copy=${items[1]!.id}&slight=show&open=all`
  const page = await opened(browser, address, path, "[data-row]")
  const longComparedMs = performance.now() - begun
  const longestTaskWhileScrollingMs = await longestWhileScrolling(browser, page)
  const longRows = await page.locator("[data-row]").count()
  await page.close()
  return { longComparedMs, longRows, longestTaskWhileScrollingMs }
}

/** The map of a dispatch, gone over; and its story played. */
export async function ofDispatch(browser: Browser, address: string): Promise<Record<string, number>> {
  const story = await idOfFirst(address, "/api/stories?limit=1")
  const begun = performance.now()
  const mapAnsweredCpuMs = await cpuOf(address, `/api/stories/${story}/map`)
  const mapAnsweredMs = performance.now() - begun
  const page = await opened(browser, address, "/reports", "h1")
  let mapDrawnMs = 0
  const { all: mapDrawnCpuMs } = await tasksWhile(browser, page, async () => {
    const asked = performance.now()
    await page.goto(new URL(`/story/${story}/map`, address).href)
    await page.locator(".carry-picture").waitFor()
    mapDrawnMs = performance.now() - asked
  })
  const { longest: longestTaskOverMapMs } = await tasksWhile(browser, page, async () => {
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.move(400 + turn * 8, 500 + (turn % 9) * 12)
      if (turn % 3 === 0) await page.mouse.wheel(0, 45)
      await page.waitForTimeout(30)
    }
  })
  await page.goto(new URL(`/story/${story}`, address).href)
  await page.locator(".as-tree summary").click()
  await page.locator(".play-open").first().click()
  await page.locator(".play-turn").waitFor()
  const { longest: longestTaskWhilePlayingMs } = await tasksWhile(browser, page, async () => {
    await page.locator(".play-turn").click()
    await page.waitForTimeout(8000)
  })
  await page.close()
  const drawn = { mapAnsweredCpuMs, mapAnsweredMs, mapDrawnMs, mapDrawnCpuMs }
  return { ...drawn, longestTaskOverMapMs, longestTaskWhilePlayingMs }
}
