// "Who says so?": a sentence, a word, an article, an answer with citations, an address.

import { expect, test } from "vitest"
import { watch } from "../browser.js"
import { open, opened, query, until } from "../opened.js"

/** An answer as a chatbot gives it: one sentence altered, one of nobody here, a page that is here and one that is not. */
const answer = [
  "Orluk said Sorvia would be carbon neutral by 2065 and would shut at least 14 of its 38 coal-fired power stations over the next ten years [1].",
  "“There is a gap, and it would be foolish to hide it,” said a senior Ardanian official, who spoke on condition of anonymity because the talks were private.",
  "A flock of striped geese then sang the anthem of the Duchy of Lower Pomfret [2].",
  "",
  "[1]: https://meridian.example/world/ellary-talks-end",
  "[2]: https://nobody.example/geese",
].join("\n")

/** Whatever is pasted. */
export function askSuite(): void {
  test("a sentence: its reading is found in other words, marked word by word, its origin first", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/ask")
    await page.locator("#ask").fill("a promise without a date")
    await page.keyboard.press("Enter")
    await page.locator(".said-card").waitFor()
    expect(await page.locator(".said-first").textContent()).toMatch(
      /^First here in B Meridian News Agency, 13 Jun 2024/,
    )
    expect(await page.locator(".said-card").textContent()).toContain("11 pages, 3 origins")
    const [first, second] = await page.locator(".said-words").allTextContents()
    expect(first).toContain("A promise that has no date is not a promise")
    expect(second).toContain("A promise that has no deadline")
    const marks = page.locator(".said-words").first().locator("mark.m")
    expect(await marks.allTextContents()).toEqual(["that has no"])
    expect(await page.locator(".said-pages li").first().textContent()).toContain("origin of it")
    // The address alone leads here, and the older one does.
    await open(page, "/find?q=a+promise+without+a+date")
    await page.locator(".said-words").first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  test("words at the edge that are otherwise are marked whole", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/ask?q=it+would+be+foolish+to+conceal+it")
    const marks = page.locator(".said-words").first().locator("mark.m")
    await marks.first().waitFor()
    expect(await marks.allTextContents()).toEqual(["hide"])
    await open(page, "/ask?q=Some+of+those+numbers+are+now+on+vellum")
    await marks.first().waitFor()
    expect(await marks.allTextContents()).toEqual(["paper"])
    await context.close()
  }, 60_000)

  test("of one word no origin is told", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    await open(page, "/ask?q=coal")
    const card = page.locator(".said-card")
    await card.waitFor()
    expect(await card.textContent()).toContain("A single word")
    expect(await page.locator(".said-answer").textContent()).not.toMatch(/origin of it|\d origins/)
    await context.close()
  }, 60_000)

  test("an answer with citations: each sentence by where it comes from, by keyboard to the grave one", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/ask")
    await page.locator("#ask").fill(answer)
    await page.keyboard.press("Enter")
    await page.locator(".checked-text li").first().waitFor({ timeout: 50_000 })
    expect(await page.locator(".checked-text > li").count()).toBe(3)
    expect(await page.locator(".checked-totals").textContent()).toMatch(/^3 sentences: .*1 altered.*1 nowhere here/)
    expect(await page.locator(".checked-kind").allTextContents()).toEqual([
      expect.stringContaining("altered"),
      expect.stringContaining("word for word"),
      expect.stringContaining("nowhere here"),
    ])
    await page.keyboard.press("Escape")
    await page.keyboard.press("j")
    await until(page, query("s", "===", "1"))
    await page.keyboard.press("n")
    await until(page, query("s", "!==", "1"))
    await page.keyboard.press("k")
    await page.locator('.checked-text li:first-child a[aria-current="true"]').waitFor()
    const card = page.locator(".checked-card")
    expect(await card.textContent()).toContain("2055")
    expect(await card.textContent()).toMatch(/What it cites.*\[1\]/)
    expect(complaints).toEqual([])
    await context.close()
  }, 90_000)

  test("a text too long for an address is answered, says that it has no link, and is gone when the page is opened anew", async () => {
    const { page, context, complaints } = await watch(opened.browser, opened.server.address)
    await open(page, "/ask")
    const sentence = "Orluk said Sorvia would be carbon neutral before 2055. "
    const filler = "Nothing whatever was said of the third matter by anybody who could have known of it then. "
    await page.locator("#ask").fill(sentence + filler.repeat(20))
    await page.keyboard.press("Enter")
    await page.locator(".checked-text li").first().waitFor({ timeout: 50_000 })
    expect(await page.locator(".checked").textContent()).toContain("too long for a link")
    await page.reload()
    await page.getByText("Paste it again").waitFor()
    expect(complaints).toEqual([])
    await context.close()
  }, 90_000)

  test("an address: the page that is here, and the way to add one that is not", async () => {
    const { page, context } = await watch(opened.browser, opened.server.address)
    const card = page.locator(".said-card")
    await open(page, "/ask?q=https%3A%2F%2Fnobody.example%2Fgeese")
    await card.waitFor()
    expect(await card.textContent()).toContain("No page of this pile has this address")
    expect(await card.locator("a").getAttribute("href")).toContain("nobody.example")
    await context.close()
  }, 60_000)
}
