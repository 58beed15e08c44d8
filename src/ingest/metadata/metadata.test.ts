// What pages say of themselves: dates, names, datelines, credits. Every name here is made up.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { readPage } from "../page.js"
import { findDate, readMachineDate } from "./dates.js"
import { isPersonName, splitNames } from "./names.js"

const prose = [
  "Delegates of the two republics met in Port Lumen on Monday to discuss the harbour treaty and the fishing grounds around it, officials said.",
  "“We have agreed on nothing yet,” said the envoy of Vell, Maro Tindal, after four hours of talks behind closed doors at the old customs house.",
  "The talks will continue on Tuesday, when the ministers of trade of both sides are expected to arrive by ferry from the mainland with their staff.",
]

/** A page of HTML with these parts. */
function html({
  head = "",
  above = "",
  body = prose,
  below = "",
}: {
  head?: string
  above?: string
  body?: readonly string[]
  below?: string
}): Report {
  const paragraphs = body.map(text => `<p>${text}</p>`).join("\n")
  const source = `<!doctype html><html lang="en"><head><title>Harbour talks resume</title>${head}</head><body><main><article><h1>Harbour talks resume</h1>${above}${paragraphs}</article></main>${below}</body></html>`
  return readPage({ path: "page.html", address: null, bytes: new TextEncoder().encode(source) }, shipped)
}

const linked = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`
const article = { "@type": "NewsArticle", headline: "Harbour talks resume" }

describe("dates as pages print them", () => {
  it.each([
    ["Published: July 18, 2031, 8:13am", "2031-07-18T08:13"],
    ["March 20, 2031 07:42 PM", "2031-03-20T19:42"],
    ["date 2031-03-17 PORT LUMEN –", "2031-03-17"],
    ["Stand: 28.04.2031 | 17.23 Uhr", "2031-04-28T17:23"],
    ["Le 18 juillet 2031 à 08h01", "2031-07-18T08:01"],
    ["18 de julio de 2031", "2031-07-18"],
    ["2031年04月24日08:05", "2031-04-24T08:05"],
    ["2031. 5. 15. 20:00", "2031-05-15T20:00"],
    ["1 мая 2031, 12:30", "2031-05-01T12:30"],
    ["Sat, 03/20/2031 - 12:44 AM", "2031-03-20T00:44"],
    ["3 MAART 2031 10:00-12:00", "2031-03-03T10:00"],
    ["3. März 2031, 10:05 Uhr MEZ", "2031-03-03T10:05+01:00"],
    ["令和13年5月3日", "2031-05-03"],
    ["٣ مايو ٢٠٣١", "2031-05-03"],
    ["3 tháng 5, 2031", "2031-05-03"],
    ["3 พฤษภาคม 2574", "2031-05-03"],
    ["2031. május 3., szombat 8:30", "2031-05-03"],
    ["Utorak, 3. svibnja 2031.", "2031-05-03"],
    ["99/99/2031 and May 3,2031", "2031-05-03"],
    ["12 noon on the 31st of June", undefined],
    ["call 2031-445-9910", undefined],
  ])("%s", (text, value) => expect(findDate(text)?.value).toBe(value))
  it.each([
    ["2031-05-03T15:47:42.389Z", "2031-05-03T15:47Z"],
    ["Fri, 03 May 2031 15:47:42 GMT", "2031-05-03T15:47Z"],
    ["1714751262000", "2024-05-03T15:47Z"],
    ["Sat Nov 18 2031 23:21:41 GMT+0100 (Mitteleuropäische Zeit)", "2031-11-18T23:21+01:00"],
    ["2031-06-17T18:28:00-0230", "2031-06-17T18:28-02:30"],
    ["2031-06-17T00:00:00+02:00", "2031-06-17"],
    ["20310304T113000", "2031-03-04T11:30"],
    ["20310424", "2031-04-24"],
  ])("as machines write them: %s", (text, value) => expect(readMachineDate(text)?.value).toBe(value))
  it("says when day and month may be turned", () => expect(findDate("03/04/2031")?.ambiguous).toBe(true))
})

describe("names on bylines", () => {
  it.each<[string, string[]]>([
    ["By Ann Example and Bo de Vries", ["Ann Example", "Bo de Vries"]],
    ["Von Jörg Muster, Leitender Redakteur", ["Jörg Muster"]],
    ["ANN EXAMPLE | PUBLISHED 3 March 2031", ["ANN EXAMPLE"]],
    ["Par Zoé d'Exemple et AFP", ["Zoé d'Exemple", "AFP"]],
    ["Associated Press", ["Associated Press"]],
    ["文／松原大地", ["松原大地"]],
    ["김예시 기자", ["김예시"]],
    ["https://social.example/kettle", []],
    ["admin", []],
  ])("%s", (printed, names) => expect(splitNames(printed)).toEqual(names))
  it.each(["Read More", "Senior Writer", "Privacy Policy", "Monday", "Getty Images", "Related Stories"])(
    "%s is nobody",
    name => expect(isPersonName(name)).toBe(false),
  )
})

describe("byline", () => {
  const by = (name: unknown): string => linked({ ...article, author: name, publisher: { name: "The Kettle" } })
  it.each<[string, Parameters<typeof html>[0], string | null]>([
    ["from JSON-LD", { head: by({ "@type": "Person", name: "Ann Example" }) }, "Ann Example"],
    [
      "by reference",
      {
        head: linked({
          "@graph": [
            { ...article, author: { "@id": "#a" } },
            { "@id": "#a", "@type": "Person", name: "Ann Example" },
          ],
        }),
      },
      "Ann Example",
    ],
    [
      "from broken JSON-LD",
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour\ntalks","author":{"name":"Ann Example"},}</script>`,
      },
      "Ann Example",
    ],
    ["from a meta property", { head: '<meta name="author" content="Ann Example">' }, "Ann Example"],
    [
      "printed",
      { above: '<p class="byline">By <a href="/ann">Ann Example</a> and Bo Muster</p>' },
      "Ann Example, Bo Muster",
    ],
    [
      "printed, where the site names itself as author",
      {
        head: by({ "@type": "Organization", name: "The Kettle" }),
        above: '<div class="article-author">By Ann Example</div>',
      },
      "Ann Example",
    ],
    ["none, where the site names itself", { head: by({ "@type": "Organization", name: "The Kettle" }) }, null],
    [
      "none, where an address stands for it",
      { head: '<meta property="article:author" content="https://social.example/kettle">' },
      null,
    ],
    [
      "none, where only a menu could be one",
      { above: '<ul class="author-menu"><li>Log In</li><li>Read More</li></ul>' },
      null,
    ],
    ["none", {}, null],
  ])("%s", (_, page, byline) => expect(html(page).byline).toBe(byline))
})

describe("dates of a page", () => {
  it.each<[string, Parameters<typeof html>[0], object | null]>([
    [
      "JSON-LD before meta",
      {
        head:
          linked({ ...article, datePublished: "2031-03-03T10:00:00+02:00" }) +
          '<meta name="date" content="2031-03-09">',
      },
      { value: "2031-03-03T10:00+02:00", basis: "json-ld" },
    ],
    [
      "meta",
      { head: '<meta property="article:published_time" content="2031-03-03">' },
      { value: "2031-03-03", precision: "day", basis: "meta" },
    ],
    [
      "an element after the headline, not one above it",
      { above: '<time datetime="2031-03-03T09:00">3 March</time>', head: "" },
      { value: "2031-03-03T09:00", basis: "element" },
    ],
    [
      "the address",
      { head: '<link rel="canonical" href="https://kettle.example/2031/03/03/talks">' },
      { value: "2031-03-03", basis: "address" },
    ],
    ["none", {}, null],
  ])("%s", (_, page, published) => {
    const read = html(page).published
    if (published === null) expect(read).toBeNull()
    else expect(read).toMatchObject(published)
  })
  it("doubts a date years before dates in the story", () => {
    const body = [
      ...prose,
      "The treaty was signed on 4 March 2034 after long quarrels, and both parliaments have to agree to it by summer.",
    ]
    expect(html({ head: '<meta name="date" content="2029-01-01">', body }).published).toMatchObject({
      doubt: "years off the story",
    })
  })
  it("takes the printed date, not the calendar of the page's head", () => {
    const text = `Friday, June 21, 2034\n\nHarbour talks resume\n\nBy Associated Press\nPublished: July 18, 2033, 8:13am\n\n${prose.join("\n\n")}`
    const { published } = readPage({ path: "a.txt", address: null, bytes: new TextEncoder().encode(text) }, shipped)
    expect(published).toMatchObject({ value: "2033-07-18T08:13", basis: "page text" })
  })
})

describe("credits and newsrooms", () => {
  const withBody = (first: string, last = prose[2]!): Report => html({ body: [first + prose[0]!, prose[1]!, last] })
  it.each<[string, () => Report, object[], string | null]>([
    [
      "a dateline",
      () => withBody("PORT LUMEN (AP) — "),
      [{ kind: "dateline", agency: "AP", text: "PORT LUMEN (AP)" }],
      "AP",
    ],
    ["a German one", () => withBody("Port Lumen (dpa) - "), [{ kind: "dateline", agency: "dpa" }], "dpa"],
    ["a tail", () => withBody("", `${prose[2]} (AFP)`), [{ kind: "tail", agency: "AFP" }], "AFP"],
    [
      "a contribution gives no newsroom",
      () => withBody("", "Some information is from The Associated Press."),
      [{ kind: "contributed", agency: "AP" }],
      null,
    ],
    [
      "a byline",
      () => html({ above: '<p class="byline">By Reuters</p>' }),
      [{ kind: "byline", agency: "Reuters" }],
      "Reuters",
    ],
    [
      "a mention is none",
      () => withBody("", "The envoy spoke to Reuters and AP at the ferry before the doors were closed behind her."),
      [],
      null,
    ],
  ])("%s", (_, read, credits, newsroom) => {
    const report = read()
    expect(report.credits).toMatchObject(credits)
    expect(report.newsroom).toBe(newsroom)
    for (const credit of report.credits)
      if (credit.end > credit.start) expect(report.text.slice(credit.start, credit.end)).toContain(credit.text)
  })
  it("counts the interviewer as newsroom only where the words stand in marks", () => {
    const told = (words: string) =>
      html({
        body: [
          prose[0]!,
          `${words} Robin Manneke, who teaches law of the sea in Vell, told VOA after the talks had ended.`,
          prose[2]!,
        ],
      })
    expect(told("“No surprise that nobody signed anything at all,”").newsroom).toBe("VOA")
    expect(told("It is no surprise that nobody signed anything at all,").newsroom).toBeNull()
  })
  it("credits another site that the page calls the original", () => {
    const source = `<html><head><link rel="canonical" href="https://www.kettle.example/talks"></head><body><h1>Talks</h1>${prose.map(p => `<p>${p}</p>`).join("")}</body></html>`
    const report = readPage(
      {
        path: "a.html",
        address: "https://mirror.example/x",
        bytes: new TextEncoder().encode(source),
      },
      shipped,
    )
    expect(report.credits).toMatchObject([{ kind: "canonical", agency: "kettle.example" }])
  })
})

describe("outlet", () => {
  it.each([
    ["The Daily Kettle", "The Daily Kettle"],
    ["News, sport and weather - Kettle", "Kettle"],
    ["www.kettle.example", "kettle.example"],
  ])("%s is %s", (stated, name) => {
    const head = `<meta property="og:site_name" content="${stated}"><link rel="canonical" href="https://www.kettle.example/a">`
    expect(html({ head }).outlet).toBe(name)
  })
})

describe("language", () => {
  it.each([
    [
      "de",
      "Die Unterhändler haben sich am Montag auf einen neuen Zeitplan verständigt, sagte die Gesandte nach langen Beratungen.",
    ],
    ["ru", "Переговорщики согласовали в понедельник новый график обсуждения портового договора, заявила посланница."],
    ["ja", "交渉担当者は月曜日、港湾条約をめぐる新たな日程に合意したと特使が述べた。会談は火曜日も続く見通しだ。"],
  ])("%s", (language, text) => {
    expect(readPage({ path: "a.txt", address: null, bytes: new TextEncoder().encode(text) }, shipped).language).toBe(
      language,
    )
  })
})
