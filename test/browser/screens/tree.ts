// The family tree: what it says is what the API says, every line opens Compare by mouse and by keyboard, it zooms, pans
// and folds, reads as a list, and plays.

import { expect, test } from "vitest"
import { drawFamily } from "../../../src/kit/drawing/family.js"
import type { Play, Tree } from "../../../src/serve/shapes.js"
import { askServer, watch } from "../browser.js"
import { api, open, opened } from "../opened.js"

const story = () => `/story/${opened.story}`
const treeNow = () => api<Tree>(`/api/stories/${opened.story}/tree`)

/** The tree. */
export function treeSuite(): void {
  test("the tree shows the boxes, the words beside lines and the doubts that the API tells of", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, story())
    const drawing = drawFamily(await treeNow())
    const names = await page.locator(".tree-box b").allTextContents()
    expect(names.map(name => name.replaceAll(/\s/g, ""))).toEqual(
      drawing.boxes.map(({ node }) => `${node.siglum ?? ""}${node.name}`.replaceAll(/\s/g, "")),
    )
    const labels = drawing.lines.flatMap(({ edge, label }) => (label ? edge.labels : []))
    expect(await page.locator(".tree-label").count()).toBe(labels.length)
    const doubts = drawing.boxes.flatMap(({ node }) => (node.doubt ? [node.doubt] : []))
    expect(doubts.length).toBeGreaterThan(0)
    const told = await page.locator(".tree-box:has(.tree-doubt)").allTextContents()
    for (const doubt of doubts) expect(told.join()).toContain(doubt)
    const columns = await page.locator(".tree-time span").allTextContents()
    expect(columns).not.toContain("3 Jun")
    expect(columns.at(-1)).toBe("no date")
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("no name runs out of its box, no words lie over a box", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, story())
    const wrong = await page.evaluate<string[]>(`(() => {
      const rect = one => one.getBoundingClientRect()
      const boxes = [...document.querySelectorAll(".tree-box")]
      const out = boxes.flatMap(box => [...box.querySelectorAll("span")].filter(span => rect(span).right > rect(box).right + 1))
      const over = [...document.querySelectorAll(".tree-edge:not(.bare)")].filter(words => boxes.some(box => {
        const [a, b] = [rect(words), rect(box)]
        return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      }))
      return [...out, ...over].map(one => one.textContent)
    })()`)
    expect(wrong).toEqual([])
    await context.close()
  }, 60_000)

  test("a click on any line opens Compare, with words beside it or without; so does its link by keyboard", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, story())
    const { edges } = await treeNow()
    const bare = edges.find(({ pair, labels }) => pair && labels.length === 0)!
    expect(bare).toBeDefined()
    const hit = `document.querySelector('g[data-edge="${bare.from}>${bare.to}"] .hit')`
    expect(await page.evaluate<string>(`getComputedStyle(${hit}).strokeWidth`)).toBe("16px")
    // Near its end no other line shares its way; a little beside the line is on it still.
    const at = await page.evaluate<{ x: number; y: number }>(`(() => {
      const line = ${hit}
      line.scrollIntoView({ block: "center" })
      const { x, y } = line.getPointAtLength(line.getTotalLength() - 12).matrixTransform(line.getScreenCTM())
      return { x, y: y + 5 }
    })()`)
    await page.mouse.click(at.x, at.y)
    await page.waitForURL(/\/compare\?/)
    expect(page.url()).toContain(`copy=${bare.pair!.copy}`)
    await page.goBack()
    const links = page.locator(".tree-edge a")
    await links.first().waitFor()
    expect(await links.count()).toBe(edges.filter(({ pair }) => pair).length)
    for (const link of await links.all()) expect(await link.getAttribute("title")).toMatch(/^Compare .+ with .+/)
    const link = page.locator(`.tree-edge[data-edge="${bare.from}>${bare.to}"] a`)
    await link.focus()
    expect(await page.evaluate<string>("getComputedStyle(document.activeElement).opacity")).toBe("1")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/compare\?/)
    await context.close()
  }, 60_000)

  test("it zooms by keys, buttons and the wheel, and fits", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, story())
    const frame = page.locator(".tree-frame")
    const scale = () =>
      page.evaluate<number>(`new DOMMatrix(getComputedStyle(document.querySelector(".tree-canvas")).transform).a`)
    const first = await scale()
    await frame.focus()
    await page.keyboard.press("+")
    expect(await scale()).toBeCloseTo(first * 1.25, 3)
    await page.keyboard.press("-")
    expect(await scale()).toBeCloseTo(first, 3)
    await page.getByRole("button", { name: "Zoom in" }).click()
    await page.getByRole("button", { name: "Zoom in" }).click()
    const large = await scale()
    await frame.hover({ position: { x: 200, y: 100 } })
    await page.mouse.down()
    await page.mouse.move(0, 0)
    await page.mouse.up()
    await page.keyboard.down("Control")
    await page.mouse.wheel(0, 100)
    await page.keyboard.up("Control")
    await page.waitForTimeout(100)
    expect(await scale()).toBeLessThanOrEqual(large)
    await frame.focus()
    await page.keyboard.press("0")
    const box = `document.querySelector(".tree-frame")`
    const fits = await page.evaluate<boolean>(`${box}.scrollWidth <= ${box}.clientWidth + 1`)
    expect(fits).toBe(true)
    await context.close()
  }, 60_000)

  test("a family folds under its box and opens again; the address holds it", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, story())
    const boxes = page.locator(".tree-box")
    const all = await boxes.count()
    const fold = page.getByRole("button", { name: /^Fold \d+ reports? below/ }).first()
    await fold.focus()
    await page.keyboard.press("Enter")
    await page.locator(".tree-branch.closed").waitFor()
    expect(await boxes.count()).toBeLessThan(all)
    await page.reload()
    await page.locator(".tree-branch.closed").waitFor()
    await page.getByRole("button", { name: /^Show \d+ reports? below/ }).click()
    await expect.poll(() => boxes.count()).toBe(all)
    await context.close()
  }, 60_000)

  test("it reads as a list in order of descent: who takes from whom, then the page", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, story())
    const { nodes, edges } = await treeNow()
    const heard = await page.locator(".tree ol > li").allTextContents()
    for (const [i, node] of nodes.entries()) {
      const edge = edges.find(({ to, chief }) => to === node.id && chief)
      if (edge) expect(heard[i]).toContain(`${node.name} ${edge.verb} `)
      const parent = nodes.findIndex(({ id }) => id === node.parent)
      expect(parent).toBeLessThan(i)
    }
    await context.close()
  }, 60_000)

  test("the picture is served: the same boxes, as SVG that reads by itself", async () => {
    const response = await askServer(new URL(`/api/stories/${opened.story}/tree.svg`, opened.server.address))
    expect(response.headers.get("content-type")).toContain("image/svg+xml")
    const picture = await response.text()
    for (const { name } of drawFamily(await treeNow()).boxes) for (const words of name) expect(picture).toContain(words)
  })

  test("the story is played by keyboard; who wants no motion steps, and hears what happens", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address, {
      reducedMotion: "reduce",
    })
    await open(page, story())
    const { moments, births } = await api<Play>(`/api/stories/${opened.story}/play`)
    const all = await page.locator(".tree-box").count()
    await page.getByRole("button", { name: "Play the story" }).click()
    const slider = page.getByRole("slider", { name: "Moment of the story" })
    await slider.waitFor()
    const seen = page.locator("[data-box]:not(.unborn)")
    await expect.poll(() => seen.count()).toBe(moments[0]!.reports.length)
    const status = page.locator(".play-now")
    await page.waitForTimeout(1500)
    expect(await status.textContent()).toContain(moments[0]!.text)
    await slider.focus()
    await page.keyboard.press("ArrowRight")
    await expect.poll(() => status.textContent()).toContain(moments[1]!.text)
    const carried = births.find(({ carriers }) => carriers.length > 0)!
    await page.keyboard.press("End")
    await expect.poll(() => seen.count()).toBe(all)
    await page.getByRole("button", { name: carried.text }).first().click()
    await expect.poll(() => status.textContent()).toContain(`${carried.born}; ${carried.spread.at(-1)!.text}`)
    for (const report of [carried.report, ...carried.carriers.map(({ report }) => report)])
      await expect.poll(() => page.locator(`[data-box="${report}"]`).getAttribute("class")).toContain("lit")
    expect(await page.locator("[data-box].lit").count()).toBe(1 + carried.carriers.length)
    await page.getByRole("button", { name: "Close the player" }).click()
    await expect.poll(() => page.locator(".lit, .unborn").count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("on a narrow screen it is an indented list without a sideways scroll", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address, {
      viewport: { width: 375, height: 800 },
    })
    await open(page, story())
    await page.locator(".tree-box").first().waitFor()
    expect(await page.locator(".tree-lines").isVisible()).toBe(false)
    expect(await page.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
    expect(await page.locator(".tree-edge.bare a").first().isVisible()).toBe(true)
    // Each page is indented by what it hangs on, however many others it also draws on.
    const { nodes } = await treeNow()
    const depth = new Map<string | null, number>([[null, -1]])
    for (const { id, parent } of nodes) depth.set(id, depth.get(parent)! + 1)
    for (const item of await page.locator(".tree li").all()) {
      const [box, at] = [await item.getAttribute("data-box"), await item.getAttribute("data-depth")]
      expect(Number(at), box!).toBe(Math.min(6, depth.get(box)!))
    }
    await context.close()
  }, 60_000)

  test("printed, it keeps its lines and loses its tools", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address, {
      viewport: { width: 794, height: 1123 },
    })
    await open(page, story())
    await page.locator(".tree-box").first().waitFor()
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".tree-lines .line").first().isVisible()).toBe(true)
    expect(await page.locator(".tree-tools").isVisible()).toBe(false)
    await context.close()
  }, 60_000)
}
