// Pages as web archives hand them out. The pages are made up; the archives' own parts are written after what they put in.

import { describe, expect, it } from "vitest"
import { shipped } from "../knowledge.js"
import type { Report } from "../model/report.js"
import { captureIn } from "./archives.js"
import { readPage } from "./page.js"

const story = [
  "The keeper of the Vell light put out his lamp for the last time on Thursday night and rowed ashore, as he had done every other week for forty years.",
  "The light is to be worked from the mainland by a telephone line, which saves the coast office 310,000 crowns a year.",
  "“A telephone cannot hear a ship that has lost its horn,” said the keeper, who is to live in Port Lumen with his sister.",
]
const body = `<h1>Lighthouse keeper leaves</h1>${story.map(text => `<p>${text}</p>`).join("")}`

function read(source: string, address: string | null = null): Report {
  return readPage({ path: "saved.html", address, bytes: new TextEncoder().encode(source), form: "html" }, shipped)
}

const wayback = `<html><head><script>__wm.wombat("http://www.kettle.example/light.html","20310214083000","https://web.archive.org/","web")</script>
<title>Lighthouse keeper leaves - Kettle</title></head><body><div id="wm-ipp-base"><div id="wm-ipp"><a>12 captures</a><div>14 Feb 2031 - 30 Nov 2033</div>
<p>Collection: Kettle Crawls. These data are added to the machine after an embargo period, and have been donated since 2026.</p></div></div>
<a href="/web/20310214083000/http://www.kettle.example/">Home</a>${body}</body></html>`

const today = `<html><head><title>Lighthouse keeper leaves - Kettle</title><meta property="og:site_name" content="archive.ph"><meta property="article:modified_time" content="2031-02-14T08:30:00Z">
<link rel="canonical" href="https://archive.ph/2031.02.14-083000/http://www.kettle.example/light.html"></head><body>
<div id="HEADER"><table><tr><td>archive.today webpage capture</td><td>Saved from <form><input value="http://www.kettle.example/light.html"></form></td><td><time itemprop="pubdate" datetime="2031-02-14T08:30:00Z">14 Feb 2031 08:30:00 UTC</time></td></tr></table></div>
<div id="CONTENT"><div>${body}</div></div></body></html>`

describe("a page out of an archive", () => {
  it.each([
    ["the Wayback Machine", wayback],
    ["archive.today", today],
  ])("of %s is the page that was kept", (_, source) => {
    const report = read(source)
    expect(report.address).toBe("http://www.kettle.example/light.html")
    expect(report.published).toBeNull()
    expect(report.outlet).not.toMatch(/archive/)
    expect(report.text.startsWith("Lighthouse keeper leaves")).toBe(true)
    const whole = [report.text, ...report.furniture.map(({ text }) => text)].join("\n")
    expect(whole).not.toMatch(/captures|Collection|webpage capture|Saved from/)
  })
  it("stands at its own address, when only the archive's is known", () => {
    const plain = `<html><head><title>Lighthouse keeper leaves</title></head><body>${body}</body></html>`
    const report = read(plain, "https://web.archive.org/web/20310214083000id_/https://kettle.example/light.html")
    expect(report).toMatchObject({ address: "https://kettle.example/light.html", published: null })
  })
  it("was published no later than it was captured", () => {
    const dated = wayback.replace("<h1>Lighthouse keeper leaves</h1>", "$&<p>3 May 2033</p>")
    expect(read(dated).published).toMatchObject({ value: "2033-05-03", doubt: "after the crawl" })
  })
})

describe("addresses of archives", () => {
  it.each([
    [
      "https://web.archive.org/web/20310214083000/http://kettle.example/a",
      "http://kettle.example/a",
      "2031-02-14T08:30:00Z",
    ],
    [
      "https://archive.ph/2031.02.14-083000/https://kettle.example/a",
      "https://kettle.example/a",
      "2031-02-14T08:30:00Z",
    ],
    ["https://web.archive.example/archive/20310214/www.kettle.example/a", "http://www.kettle.example/a", "2031-02-14"],
    ["https://kettle.example/2031/02/14/a", null, null],
    ["https://kettle.example/share?u=http://other.example/", null, null],
  ])("%s", (address, original, seen) => {
    expect(captureIn(address)?.address ?? null).toBe(original)
    expect(captureIn(address)?.seen ?? null).toBe(seen)
  })
})
