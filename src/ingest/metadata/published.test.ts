// Which of a page's dates is its own. Every page here is made up.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { readPage } from "../page.js"
import type { Given } from "./given.js"
import { relativeDay } from "./relative.js"

const prose = [
  "The harbour board of Port Lumen will dredge the eastern basin before the winter, its chair told a public meeting that lasted until midnight and left half of the seats empty.",
  "Nobody knows what lies in the mud, said the diver Ilka Brandt, who found a piano there last year and a safe without a door the year before.",
  "The work is to cost 4 million crowns, of which the town pays a third and the ferry company the rest, if its owners agree.",
]

interface Parts {
  readonly head?: string
  readonly top?: string
  readonly above?: string
  readonly under?: string
  readonly first?: string
  readonly last?: string
  readonly below?: string
  readonly lang?: string
  readonly address?: string
  readonly given?: Given
}

function read(parts: Parts): Report {
  const { head = "", top = "", above = "", under = "", first = "", last = "", below = "", lang = "en" } = parts
  const body = [first + prose[0]!, ...prose.slice(1)].map(text => `<p>${text}</p>`).join("\n")
  const source = `<!doctype html><html lang="${lang}"><head><title>Basin to be dredged - Kettle</title>${head}</head><body>${top}<main><article>${above}<h1>Basin to be dredged</h1>${under}${body}${last}</article></main>${below}</body></html>`
  return readPage(
    {
      path: "page.html",
      address: parts.address ?? null,
      bytes: new TextEncoder().encode(source),
      given: parts.given ?? {},
    },
    shipped,
  )
}

const stamp = (time: string, changed = time): string =>
  `<meta property="article:published_time" content="${time}"><meta property="article:modified_time" content="${changed}">`
const comment = `<section id="comments"><div class="comment"><time datetime="2031-08-02T10:00">2 August 2031</time><p>About time too, I have said so for years.</p></div></section>`
const teasers = `<ul class="related-posts"><li><a href="/b"><h3>Ferry late again in the fog</h3><time datetime="2031-07-01">1 July 2031</time></a></li></ul>`

describe("the date that a page bears", () => {
  it.each<[string, Parts, string | null]>([
    ["a comment's is nobody's", { below: comment }, null],
    ["a teaser's is nobody's", { below: teasers }, null],
    [
      "the printed one over comments' and teasers'",
      { under: "<p>4 May 2031</p>", below: teasers + comment },
      "2031-05-04",
    ],
    [
      "the printed one over a stamp of the last saving",
      { head: '<meta name="date" content="2031-05-09T10:00:00">', under: '<p class="date">4 May 2031</p>' },
      "2031-05-04",
    ],
    [
      "a stamp's clock and zone for the printed day",
      { head: stamp("2031-05-04T09:30:00+02:00"), under: '<p class="date">4 May 2031</p>' },
      "2031-05-04T09:30+02:00",
    ],
    [
      "the printed clock in its zone, where the stamp is in UTC",
      { head: stamp("2031-05-05T02:41:00Z"), under: "<p>4 May 2031 22:41</p>" },
      "2031-05-04T22:41-04:00",
    ],
    [
      "the stamp that the page prints, of two that differ",
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Basin to be dredged","datePublished":"2031-05-02"}</script>${stamp("2031-05-04T08:00:00Z", "2031-05-06T08:00:00Z")}`,
        under: "<p>4 May 2031</p>",
      },
      "2031-05-04T08:00Z",
    ],
    [
      "the stamp over a later printed day of an event",
      { head: stamp("2031-05-04T08:00:00Z"), under: "<p>When: 20 June 2031</p>" },
      "2031-05-04T08:00Z",
    ],
    [
      "an update is not the publication",
      { head: stamp("2031-05-04T08:00:00Z", "2031-05-09T08:00:00Z"), under: "<p>Updated 9 May 2031</p>" },
      "2031-05-04T08:00Z",
    ],
    [
      "both labels in one line",
      { under: '<p class="date">Written: 2031-05-04 15:03 / Updated: 2031-05-06 15:30</p>' },
      "2031-05-04T15:03",
    ],
    ["the footer of the article", { last: '<footer class="entry-meta">Posted on 4 May 2031</footer>' }, "2031-05-04"],
    [
      "nearest above the headline, not the page's calendar",
      {
        top: `<div>Sunday, 11 May 2031</div>${"<p>Weather, tides and the price of herring</p>".repeat(8)}`,
        above: '<div class="date">4 May 2031</div>',
      },
      "2031-05-04",
    ],
    [
      "no post's that the story shows",
      {
        below: "<p>5 May 2031</p>",
        first:
          '<blockquote class="embed"><p>A piano!</p><time datetime="2030-02-01T08:00Z">1 Feb 2030</time></blockquote>',
      },
      "2031-05-05",
    ],
    [
      "the printed day over its own element's stamp of the last saving",
      { under: '<time datetime="2031-05-09T10:18:46Z">Published 4 May 2031</time>' },
      "2031-05-04",
    ],
    [
      "in the sentence below a post",
      {
        last: `<p class="postmetadata"><small>This entry was posted on Sunday, May 4th, 2031 at 10:20 am and is filed under ${"<a href='/t'>Harbour, mud and pianos</a>, ".repeat(5)}. You can follow any responses through the feed.</small></p>`,
      },
      "2031-05-04T10:20",
    ],
    [
      "the address, with sections between year and month",
      { address: "https://kettle.example/2031/HARBOUR/mud/05/04/basin/index.html" },
      "2031-05-04",
    ],
    [
      "the address, its day in short",
      { address: "https://kettle.example/harbour/2031/05/310504-basin-to-be-dredged/" },
      "2031-05-04",
    ],
    [
      "the address over a day and month that dots may turn",
      { address: "https://kettle.example/2031/05/04/basin", under: '<p class="date">05.04.31</p>' },
      "2031-05-04",
    ],
    [
      "as programs print it, the year last",
      { under: '<p class="date">Sun May 04 22:01:00 GMT 2031</p>' },
      "2031-05-04T22:01Z",
    ],
    [
      "short numbers with the year first, where the page is in Chinese",
      { under: '<p class="date">发布时间：31-05-04</p>' },
      "2031-05-04",
    ],
    [
      "an object in a property, where nothing else is told",
      {
        head: `<meta name="parsely-page" content='{"title":"Basin to be dredged","pub_date":"2031-05-04T13:00:00Z"}'>`,
      },
      "2031-05-04T13:00Z",
    ],
    ["a dateline's", { first: "PORT LUMEN, 4 MAY 2031 — " }, "2031-05-04"],
    ["not one that a sentence tells", { first: "On 4 May 2031 a storm closed the harbour. " }, null],
    ["the address, its month in letters", { address: "https://kettle.example/news/2031/may/04/basin" }, "2031-05-04"],
    [
      "a program's data",
      { head: "<script>var page = { article_publication_date: '2031-05-04T10:00' }</script>" },
      "2031-05-04T10:00",
    ],
    [
      "broken JSON-LD",
      { head: '<script type="application/ld+json">{"@type":"NewsArticle" "datePublished":"2031-05-04"</script>' },
      "2031-05-04",
    ],
    [
      "day first where another date of the page shows it",
      { lang: "en-US", under: "<p>04/05/2031</p>", below: "<p>Tides of 26/05/2031</p>" },
      "2031-05-04",
    ],
    [
      "hours ago, by the time of the crawl",
      { under: "<time>7 hours ago</time>", given: { basis: "crawl", seen: "2031-05-05T02:00:00Z" } },
      "2031-05-04",
    ],
    ["hours ago, with no crawl known", { under: "<time>7 hours ago</time>" }, null],
  ])("%s", (_, parts, value) => expect(read(parts).published?.value ?? null).toBe(value))

  it("doubts a page that bears the day of its last change, weeks after its stamp", () => {
    const head = stamp("2031-05-04T08:00:00Z", "2031-07-09T08:00:00Z")
    expect(read({ head, under: "<p>9 July 2031</p>" }).published).toMatchObject({
      value: "2031-07-09",
      doubt: "of the last change",
    })
  })
  it("takes an “as of” where nothing else is told, and doubts it", () => {
    expect(read({ under: "<p>Stand: 4. Mai 2031, 18:00 Uhr</p>" }).published).toMatchObject({
      value: "2031-05-04T18:00",
      doubt: "of the last change",
    })
  })
})

describe("times told from now", () => {
  it.each([
    ["vor 3 Stunden", "2031-05-03"],
    ["il y a 2 jours", "2031-05-02"],
    ["hace 5 horas", "2031-05-03"],
    ["2 dni temu", "2031-05-02"],
    ["3 часа назад", "2031-05-03"],
    ["5時間前", "2031-05-03"],
    ["an hour ago", "2031-05-04"],
    ["3 saat önce", "2031-05-03"],
    ["2 weeks ago", "2031-04-20"],
    ["3 months ago", null],
    ["for 3 hours", null],
  ])("%s", (text, day) => expect(relativeDay(text, "2031-05-04T02:00:00Z")).toBe(day))
})

describe("datelines", () => {
  it.each([
    ["PORT LUMEN, May 3 (Reuters) - ", "PORT LUMEN, May 3 (Reuters)"],
    ["PORT LUMEN, SEPT. 4 — ", "PORT LUMEN, SEPT. 4"],
    ["KITTLE, 14 MARCH 2031 — ", "KITTLE, 14 MARCH 2031"],
    ["ВЕЛЛА, 14 марта 2031 г. — ", "ВЕЛЛА, 14 марта 2031 г"],
    ["Vell, le 3 mai (AFP) - ", "Vell, le 3 mai (AFP)"],
    ["MAY said so — and ", null],
  ])("%s", (first, dateline) => expect(read({ first }).dateline).toBe(dateline))
})
