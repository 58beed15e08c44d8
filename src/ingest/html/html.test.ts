// Pages of our own making, as sites set them, and what must come of them.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import { readHtml } from "./html.js"

const paragraphs = [
  "The lock at Varnhem was closed on Tuesday after divers found a crack, two metres long, in the lower gate.",
  "“We could hear it before we saw it,” said Tilda Rask, who has kept the lock since 1998, and who rang the bell.",
  "Some forty barges are waiting above the town, most of them with grain, and the queue grows by six each day.",
  "The canal office said that a new gate would be brought from Ostrava by road, and would be hung within three weeks.",
  "Until then, small boats may be carried around the lock, which the rowing club has offered to do without a fee.",
]

const body = paragraphs.map(text => `<p>${text}</p>`)

function site(article: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Crack closes Varnhem lock | Canal Courier</title>
    <meta property="og:title" content="Crack closes Varnhem lock">${head}</head><body>
    <div id="cookie-consent">We use cookies to make this site work. <button>Accept</button></div>
    <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/canals">Canals</a></li><li><a href="/fish">Fish</a></li></ul></nav>
    <main>${article}</main>
    <aside class="sidebar related"><h3>Most read</h3><ul><li><a href="/1">Eel season opens late in the south</a></li>
    <li><a href="/2">Bridge keeper retires after forty years</a></li></ul></aside>
    <footer class="site-footer">© 2031 Canal Courier. All rights reserved.</footer></body></html>`
}

describe("an article page", () => {
  const page = site(`<article class="article"><h1>Crack closes Varnhem lock</h1>
    <p class="standfirst">Forty barges wait while the canal office looks for a gate</p>
    <div class="byline">By <a href="/staff/osk">Ina Osk</a></div><time datetime="2031-04-02">2 April 2031</time>
    <figure><img src="l.jpg"><figcaption>The lower gate, seen from the towpath. Photo: I. Osk</figcaption></figure>
    <div class="article-body">${body.slice(0, 3).join("")}
    <div class="newsletter-signup"><p>Sign up for our weekly newsletter on all that floats</p></div>
    <h2>A gate from Ostrava</h2>${body.slice(3).join("")}</div></article>`)
  const { blocks, furniture, page: kind, titles } = readHtml(page, shipped.blocks)

  it("gives headline, deck, subhead and body in order", () => {
    expect(blocks).toEqual([
      { kind: "headline", text: "Crack closes Varnhem lock" },
      { kind: "deck", text: "Forty barges wait while the canal office looks for a gate" },
      ...paragraphs.slice(0, 3).map(text => ({ kind: "body", text })),
      { kind: "subhead", text: "A gate from Ostrava" },
      ...paragraphs.slice(3).map(text => ({ kind: "body", text })),
    ])
    expect(titles[0]).toBe("Crack closes Varnhem lock")
    expect(kind).toBe("article")
  })

  it.each([
    ["We use cookies to make this site work.", "cookie banner"],
    ["Canals", "navigation"],
    ["By Ina Osk", "meta line"],
    ["2 April 2031", "meta line"],
    ["The lower gate, seen from the towpath. Photo: I. Osk", "caption"],
    ["Sign up for our weekly newsletter on all that floats", "newsletter"],
    ["Eel season opens late in the south", "related links"],
    ["© 2031 Canal Courier. All rights reserved.", "footer"],
  ])("lists %j as %s", (text, why) => {
    expect(furniture).toContainEqual({ text, why })
  })
})

describe("a body that the page does not set", () => {
  it("is taken from JSON-LD", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Crack closes Varnhem lock",
      articleBody: paragraphs.join("\n\n"),
    })
    const { blocks } = readHtml(
      site(
        `<h1>Crack closes Varnhem lock</h1><div id="root"></div>`,
        `<script type="application/ld+json">${data}</script>`,
      ),
      shipped.blocks,
    )
    expect(blocks.filter(block => block.kind === "body").map(block => block.text)).toEqual(paragraphs)
  })

  it("is taken from what scripts hold, where it is what the head promises", () => {
    const state = JSON.stringify({ story: { parts: paragraphs.map(text => ({ html: `<p>${text}</p>` })) } })
    const page = (script: string) =>
      site(`<h1>Crack closes Varnhem lock</h1><div id="root"></div><script>${script}</script>`)
    const found = [`window.__STATE__ = ${state}`, `self.push([1, ${JSON.stringify(state)}])`].map(
      script => readHtml(page(script), shipped.blocks).blocks,
    )
    for (const blocks of found)
      expect(blocks.filter(({ kind }) => kind === "body").map(({ text }) => text)).toEqual(paragraphs)
    const other = readHtml(
      page(`window.__STATE__ = ${state}`).replaceAll("Crack closes Varnhem lock", "Eel prices"),
      shipped.blocks,
    )
    expect(other.blocks.filter(({ kind }) => kind === "body")).toEqual([])
  })

  it("is taken from noscript", () => {
    const { blocks } = readHtml(
      site(`<h1>Crack closes Varnhem lock</h1><noscript>${body.join("")}</noscript>`),
      shipped.blocks,
    )
    expect(blocks.filter(block => block.kind === "body").map(block => block.text)).toEqual(paragraphs)
  })
})

describe("a page whose names say nothing of its parts", () => {
  const hashed = paragraphs.map((text, i) => `<p data-testid="paragraph-${i}" class="text-module__x${i}">${text}</p>`)
  const { blocks } = readHtml(
    site(`<div class="grid-module__a1"><h1>Crack closes Varnhem lock</h1><div class="text-module__b7">${hashed.join("")}</div>
      <p class="text-module__zz">Our standards: the Courier’s principles of trust.</p></div>`),
    shipped.blocks,
  )

  it("keeps every paragraph", () => {
    const kept = blocks.map(({ text }) => text)
    for (const text of paragraphs) expect(kept).toContain(text)
  })
})

describe("text parted by line breaks", () => {
  it("keeps its short last line", () => {
    const text = [...paragraphs.slice(0, 3), "The office answers in June."]
    const { blocks } = readHtml(
      site(`<h1>Crack closes Varnhem lock</h1><div>${text.join("<br><br>")}</div>`),
      shipped.blocks,
    )
    expect(blocks.filter(block => block.kind === "body").map(block => block.text)).toEqual(text)
  })
})

describe("rows of data inside an article", () => {
  const table = `<table><tr><th>Lock</th><th>Barges waiting</th></tr><tr><td>Varnhem</td><td>40</td></tr>
    <tr><td>Upper Osk</td><td><b>12</b></td></tr></table>`
  const { blocks } = readHtml(
    site(
      `<article><h1>Crack closes Varnhem lock</h1>${body.slice(0, 3).join("")}${table}${body.slice(3).join("")}</article>`,
    ),
    shipped.blocks,
  )

  it("are a line each, cells in order", () => {
    const kept = blocks.map(({ text }) => text)
    expect(kept).toContain("Varnhem | 40")
    expect(kept).toContain("Upper Osk | 12")
  })

  it("a table that places the page's parts is none of them", () => {
    const laid = `<table><tr><td><ul><li><a href="/">Home</a></li></ul></td><td>${body.join("")}</td></tr>
      <tr><td>Archive</td><td>${body[0]}</td></tr></table>`
    const texts = readHtml(site(`<h1>Crack closes Varnhem lock</h1>${laid}`), shipped.blocks).blocks.map(b => b.text)
    expect(texts).toEqual(expect.arrayContaining(paragraphs))
  })
})

describe("what no reader sees", () => {
  it.each([
    ["by its name", `<span class="visually-hidden">, opens new tab</span>`],
    ["by its style", `<span style="border:0;clip:rect(0,0,0,0);position:absolute;width:1px">, opens new tab</span>`],
  ])("is no part of a sentence, told %s", (_, hidden) => {
    const linked = paragraphs.map(text => `<p>${text.replace(",", ` <a href="/x">then${hidden}</a>,`)}</p>`)
    const { blocks } = readHtml(
      site(`<article><h1>Crack closes Varnhem lock</h1>${linked.join("")}</article>`),
      shipped.blocks,
    )
    expect(blocks.filter(block => block.kind === "body")).toHaveLength(paragraphs.length)
    for (const { text } of blocks) expect(text).not.toContain("opens new tab")
  })
})

describe("a page that is not free", () => {
  it("keeps nothing of what it offers instead of the rest", () => {
    const offer = `<section><h2>Read on with Courier Plus</h2><p>Try our free trial and get unlimited access to every lock and weir.</p>
      <p>Courier Plus in full for $2.95 a week, and you can leave with a click.</p></section>`
    const { blocks } = readHtml(
      site(
        `<article><h1>Crack closes Varnhem lock</h1>${body[0]}${offer}</article>`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crack closes Varnhem lock","isAccessibleForFree":false}</script>`,
      ),
      shipped.blocks,
    )
    expect(blocks.filter(({ kind }) => kind === "body").map(({ text }) => text)).toEqual([paragraphs[0]])
  })
})

describe("the sort of page", () => {
  it.each([
    [
      "live-blog",
      site(
        `<article><h1>Crack closes Varnhem lock</h1>${body.join("")}</article>`,
        `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Crack closes Varnhem lock"}</script>`,
      ),
    ],
    [
      "paywalled",
      site(
        `<article><h1>Crack closes Varnhem lock</h1>${body[0]}<div class="paywall"><p>Subscribe to continue reading.</p></div></article>`,
      ),
    ],
    [
      "gallery",
      site(
        `<article><h1>Crack closes Varnhem lock</h1>${body[0]}${paragraphs
          .flatMap((_, i) => [i, i + 5])
          .map(
            i => `<figure><img src="${i}.jpg"><figcaption>Barge number ${i} at the upper quay.</figcaption></figure>`,
          )
          .join("")}</article>`,
      ),
    ],
    [
      "listing",
      site(
        `<h1>Canals</h1><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/s/${i}">Barge ${i} reaches the upper quay after a long wait</a></li>`).join("")}</ul>`,
      ),
    ],
  ] as const)("%s", (kind, page) => {
    expect(readHtml(page, shipped.blocks).page).toBe(kind)
  })
})

it("a headline that a word processor sets as a paragraph stands above the text, however its file is named", () => {
  const page = `<html><head><title>Crack closes Varnhem lock</title></head><body><div class="WordSection1"><p class="MsoTitle"><b>Crack closes Varnhem lock for three weeks at least</b></p>${body.join("")}</div></body></html>`
  expect(readHtml(page, shipped.blocks).blocks[0]).toEqual({
    kind: "headline",
    text: "Crack closes Varnhem lock for three weeks at least",
  })
})

it("a headline below the site's own name in the heading of first rank is the headline, by what the title says of both", () => {
  const page = `<html><head><title>Crack closes Varnhem lock -- Canal Notes</title></head><body><h1><a href="/">Canal Notes</a></h1><div class="post"><h4>Crack closes Varnhem lock</h4>${body.join("")}</div></body></html>`
  expect(readHtml(page, shipped.blocks).blocks[0]).toEqual({ kind: "headline", text: "Crack closes Varnhem lock" })
})
