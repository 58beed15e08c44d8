// What feeds and tables hold: pieces of pages. All is story but what says that it is none.

import { describe, expect, it } from "vitest"
import { readInput } from "../inputs/fixture.js"

const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Kettle</title>${items.map(item => `<item><title>Ferry sails again</title>${item}</item>`).join("")}</channel></rss>`
const whole = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`
const summary = (html: string): string => `<description><![CDATA[${html}]]></description>`
const cell = (row: object): string => JSON.stringify([row])

async function linesOf(content: string): Promise<readonly string[]> {
  const { reports } = await readInput(content)
  return reports[0]?.lines ?? []
}

describe("a feed's entry", () => {
  it("keeps its paragraphs, however short, and is no summary for that", async () => {
    const text = "<p>The ferry sails again.</p><p>It leaves at nine.</p><p>“Come early,” the captain said.</p>"
    const { reports, problems } = await readInput(feed(summary(text)))
    expect(problems).toEqual([])
    expect(reports[0]!.lines).toEqual([
      "headline: Ferry sails again",
      "body: The ferry sails again.",
      "body: It leaves at nine.",
      "body: “Come early,” the captain said.",
    ])
  })

  it("is told to be a summary where it is one, or breaks off", async () => {
    const entries = feed(
      summary("The ferry sails again."),
      summary("<p>The ferry sails again.</p><p>It leaves at nine.</p><a href='x'>Continue reading...</a>"),
      whole("<p>The ferry sails again, and it leaves the quay at [&#8230;]</p>"),
    )
    const { problems } = await readInput(entries)
    expect(problems).toEqual([1, 2, 3].map(number => `-#${number} gives a summary only; save the page it links to`))
  })

  it("loses what programs put around the text", async () => {
    const text = `<figure><img src="a.jpg"/><figcaption>The ferry. Photo: Ola Ek</figcaption></figure>
      <p>The ferry sails again, and nobody knows for how long, the harbour master said.</p>
      <h3>Two cows</h3><p>It leaves at nine.</p><ul><li>It carries two cows.</li></ul>
      <blockquote class="twitter-tweet"><p>Two cows!</p>— Harbour (@harbour)</blockquote>
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
      <p>With material from Reuters</p>
      <p>The post <a href="x">Ferry sails again</a> appeared first on <a href="y">The Daily Kettle</a>.</p>`
    expect(await linesOf(feed(whole(text)))).toEqual([
      "headline: Ferry sails again",
      "body: The ferry sails again, and nobody knows for how long, the harbour master said.",
      "subhead: Two cows",
      "body: It leaves at nine.",
      "body: It carries two cows.",
      "body: Two cows!",
      "body: — Harbour (@harbour)",
      "credit: With material from Reuters",
    ])
  })

  it("has its text where another feed has its summary, when the content is a picture", async () => {
    const entry = whole('<img src="a.jpg"/>') + summary("<p>The ferry sails again.</p><p>It leaves at nine.</p>")
    expect(await linesOf(feed(entry))).toContain("body: It leaves at nine.")
  })
})

describe("a table's cell", () => {
  it("is read as it was meant: escaped, without elements, a list", async () => {
    const title = "Ferry sails again"
    const lines = [`headline: ${title}`, "body: The ferry sails again.", "body: It leaves at nine."]
    const html = "&lt;p&gt;The ferry sails again.&lt;/p&gt;&lt;p&gt;It leaves at nine.&lt;/p&gt;"
    expect(await linesOf(cell({ title, html }))).toEqual(lines)
    expect(await linesOf(cell({ title, html: "The <b>ferry</b> sails again.\n\nIt leaves at nine." }))).toEqual(lines)
    expect(await linesOf(cell({ title, text: ["The ferry sails again.", "It leaves at nine."] }))).toEqual(lines)
    expect(await linesOf(cell({ title: { rendered: title }, content: { rendered: html } }))).toEqual(lines)
  })

  it("loses captions, buttons and the outlet's name among its paragraphs", async () => {
    const text = [
      "THE DAILY KETTLE",
      "Enlarge this image toggle caption Ola Ek/The Daily Kettle",
      "The ferry sails again, and nobody knows for how long.",
      "Advertisement Advertisement",
      "The ferry on Monday. (Photo: Ola Ek, Kettle Pictures)",
      "Sign up for our daily newsletter",
      "Save the cows! was what people shouted from the quay.",
      "Can two cows sink a ferry? Read more",
      "“Two cows,” the captain said.",
      "Read or Share this story: https://kettle.example/1",
    ]
    expect(await linesOf(cell({ title: "Ferry", outlet: "thedailykettle.example", text: text.join("\n\n") }))).toEqual([
      "headline: Ferry",
      "body: The ferry sails again, and nobody knows for how long.",
      "body: Save the cows! was what people shouted from the quay.",
      "body: “Two cows,” the captain said.",
    ])
  })

  it("that breaks off is told of", async () => {
    const { problems, reports } = await readInput(
      cell({ title: "Ferry", content: "The ferry sails ag… [+2134 chars]" }),
    )
    expect(problems).toEqual(["-#1 gives the beginning of its text only; save the page"])
    expect(reports[0]!.lines).toEqual(["headline: Ferry", "body: The ferry sails ag…"])
  })

  it("that holds a whole page is read as one", async () => {
    const paragraphs = [1, 2, 3, 4].map(
      number =>
        `<p>The ferry sailed for the ${number}th time on Monday with two hundred passengers, two cows and a band, the harbour master of Port Lumen said.</p>`,
    )
    const html = `<html><head><title>Ferry sails again</title></head><body><nav><a href="/">Home</a><a href="/w">Weather</a></nav><article><h1>Ferry sails again</h1>${paragraphs.join("")}</article><footer><p>The Daily Kettle is printed in Port Lumen, and all of its rights are reserved by its owner.</p></footer></body></html>`
    const lines = await linesOf(cell({ html }))
    expect(lines).toHaveLength(5)
    expect(lines.join("\n")).not.toMatch(/Weather|is printed/)
  })
})
