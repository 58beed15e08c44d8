// No page whatever brings ingest down or keeps it: random bytes, cut-off HTML, pages with pieces doubled, dropped and
// swapped. What is promised of every report is checked on each: blocks tile the text, spans lie in it.

import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { asHtml, asMhtml, asRss, asText, asWarc } from "../src/ingest/inputs/fixture.js"
import { ingest, readPage } from "../src/index.js"
import type { Report } from "../src/model/report.js"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (content: Uint8Array, form: "html" | "text"): Report =>
  readPage({ path: `page.${form}`, address: null, bytes: content, form })

/** What holds of every report. */
function hold(report: Report): boolean {
  const { text, blocks, credits, intrusions } = report
  expect(blocks.map(block => text.slice(block.start, block.end)).join("\n")).toBe(text)
  for (const { start, end } of [...credits, ...intrusions])
    expect(start >= 0 && start <= end && end <= text.length).toBe(true)
  expect(report.problems.every(problem => !/[\r\n]/.test(problem.what))).toBe(true)
  return true
}

/** A page as a site might serve it, with everything that metadata is read from. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour talks - Kettle</title>
<meta property="og:site_name" content="Kettle"><meta name="author" content="Ann Example">
<link rel="canonical" href="https://kettle.example/2031/03/03/talks">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour talks","datePublished":"2031-03-03T10:00:00Z","author":[{"@type":"Person","name":"Ann Example"}]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>Harbour talks</h1>
<p class="byline">By <a rel="author" href="/author/ann">Ann Example</a> | <time datetime="2031-03-03">3 March 2031</time></p>
<figure><img src="a.jpg"><figcaption>The customs house. Photo: AP</figcaption></figure>
<p>PORT LUMEN (AP) — Delegates of the two republics met on Monday to discuss the harbour treaty &amp;quot;at length&amp;quot;, officials said.</p>
<p>“We have agreed on nothing yet,” the envoy of Vell, Maro Tindal, told VOA after four hours of talks at the old customs house.</p>
<aside><h2>Related</h2><ul><li><a href="/x">Ferry delayed again</a></li></ul></aside>
<p>Some information is from Reuters.</p></article></main><footer>© 2031 Kettle</footer></body></html>`

const piece = fc.tuple(fc.nat(page.length), fc.nat(400), fc.constantFrom("drop", "double", "swap", "garble", "nest"))
const mutated = fc.array(piece, { minLength: 1, maxLength: 6 }).map(changes =>
  changes.reduce((text, [at, length, how]) => {
    const [before, inside, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
    if (how === "drop") return before + after
    if (how === "double") return before + inside + inside + after
    if (how === "swap") return after + inside + before
    if (how === "nest") return before + "<div>".repeat(length) + inside + after
    return before + [...inside].reverse().join("") + after
  }, page),
)

/** Longer than this for a page of some kilobytes is a hang. */
const longestRead = 2_000

function inTime(work: () => boolean): boolean {
  // Processor time, not the clock's: the machine may be busy.
  const begun = process.cpuUsage()
  const done = work()
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1000).toBeLessThan(longestRead)
  return done
}

describe("no page brings ingest down", () => {
  test("random bytes", () => {
    const any = fc.uint8Array({ maxLength: 2_000 })
    fc.assert(
      fc.property(any, fc.constantFrom("html" as const, "text" as const), (b, form) =>
        inTime(() => hold(read(b, form))),
      ),
    )
  })
  test("any text", () => {
    const any = fc.string({ unit: "binary", maxLength: 1_000 })
    fc.assert(
      fc.property(any, fc.constantFrom("html" as const, "text" as const), (t, form) =>
        inTime(() => hold(read(bytes(t), form))),
      ),
    )
  })
  test("cut-off HTML", () => {
    fc.assert(fc.property(fc.nat(page.length), at => inTime(() => hold(read(bytes(page.slice(0, at)), "html")))))
  })
  test("mutated pages", () => {
    fc.assert(
      fc.property(mutated, text => inTime(() => hold(read(bytes(text), "html")))),
      { numRuns: 150 },
    )
  })
  test.each([
    ["deep nesting", "<div>".repeat(50_000)],
    ["deep JSON-LD", `<script type="application/ld+json">${"[".repeat(50_000)}</script><p>x</p>`],
    ["one long word", `<p>${"x".repeat(500_000)}</p>`],
    ["many attributes", `<p ${"a=1 ".repeat(50_000)}>x</p>`],
    ["open brackets", "<".repeat(200_000)],
    ["entities", "&amp;".repeat(100_000)],
    ["labels without end", "By ".repeat(50_000)],
    ["dates without end", `<p>${"3 March 2031 ".repeat(10_000)}</p>`],
    ["names without end", `<p class="byline">${"Ann Example, ".repeat(10_000)}</p>`],
  ])("%s", (_, text) => {
    expect(inTime(() => hold(read(bytes(text), "html")))).toBe(true)
    expect(inTime(() => hold(read(bytes(text), "text")))).toBe(true)
  })
})

test("containers with bytes changed or cut off never throw", async () => {
  const containers = [asHtml, asText, asMhtml, asRss, '[{"text":"a b c"},{"text":"d"}]', 'title,text\n"a","b"\n'].map(
    text => bytes(text),
  )
  const changed = fc
    .tuple(
      fc.constantFrom(...containers, new Uint8Array(asWarc([asHtml]))),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      fc.nat(),
    )
    .map(([content, edits, cut]) => {
      const copy = content.slice(0, cut % 3 === 0 ? cut % content.length : content.length)
      for (const [at, byte] of edits) if (copy.length) copy[at % copy.length] = byte
      return copy
    })
  await fc.assert(
    fc.asyncProperty(changed, async content => {
      // A changed archive makes its parser talk to the console.
      vi.spyOn(console, "warn").mockImplementation(() => {})
      async function* stdin(): AsyncGenerator<Uint8Array> {
        yield content
      }
      for await (const one of ingest(["-"], stdin())) {
        if ("report" in one) hold(one.report)
        else expect(one.problem.what).toMatch(/^[^\r\n]+$/)
      }
    }),
    { numRuns: 100 },
  )
})
