import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import { readHtml } from "./html.js"
import { elements, parseTree, rawText } from "./tree.js"

describe("the tree", () => {
  it("holds text and elements in order, entities decoded once", () => {
    const { root, troubles } = parseTree("<p>Salt &amp; <b>pepper</b> &amp;amp; <i>oil</i></p>")
    expect(rawText(root)).toBe("Salt & pepper &amp; oil")
    expect(elements(root, element => element.tag.length === 1).map(element => element.tag)).toEqual(["p", "b", "i"])
    expect(troubles).toEqual([])
  })

  it("reads pages nested beyond all reason, as far as they can be walked", () => {
    const deep = 15_000
    const { root, troubles } = parseTree(`${"<div>".repeat(deep)}the end${"</div>".repeat(deep)}<p>after</p>`)
    expect(rawText(root)).toBe("the endafter")
    expect(troubles).toEqual([])
  })

  it("ends a head that nothing ends, at the first element that no head holds", () => {
    const { root } = parseTree(
      "<html><head><title>Salt</title><script>var a</head><body></script><div>Pepper</div><script></script><p>Oil</p></html>",
    )
    const tops = elements(root, ({ tag }) => tag === "div" || tag === "p")
    expect(tops.map(({ parent }) => parent?.tag)).toEqual(["html", "html"])
    const whole = parseTree("<html><head><div>Pepper</div><meta name=a></head><body><p>Oil</p></body></html>")
    expect(elements(whole.root, ({ tag }) => tag === "p")[0]?.parent).toMatchObject({
      tag: "body",
      parent: { tag: "html" },
    })
  })

  it("takes a mark to jump to for no link", () => {
    const { root } = parseTree('<a name="top"/><p>Salt</p><a href="/b">Pepper</a>')
    expect(elements(root, ({ tag }) => tag === "a").map(rawText)).toEqual(["Pepper"])
  })

  it("stops where nesting would cost without end, and says so", () => {
    const { troubles } = parseTree("<div>".repeat(400_000))
    expect(troubles).toEqual(["the page is nested more than 20000 elements deep; it was read up to there"])
  })
})

describe("any bytes", () => {
  const fragment = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class='article'>",
    "</div>",
    "<a href=x>",
    "<!--",
    "-->",
    '<script type=\'application/ld+json\'>{"@type":"NewsArticle",',
    "</script>",
    "<h1>Bridge opens</h1>",
    "The bridge was opened on Monday by the mayor, who cut a ribbon, then another. ",
    "&#x1F;&nbsp;&bogus;",
    "<br><br>",
    "<td>",
    "\u0000",
    "<![CDATA[",
    "<svg><title>",
  )

  it("are read without a crash into one-line blocks", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 60 }), parts => {
        const { blocks, furniture } = readHtml(parts.join(""), shipped.blocks)
        for (const { text } of [...blocks, ...furniture]) expect(text).toBe(text.replace(/\s+/g, " ").trim())
      }),
      { numRuns: 150 },
    )
  })
})
