// Who wrote a page, as its readers would say. Every name here is made up.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { readPage } from "../page.js"
import { isPersonName, splitNames } from "./names.js"

const prose = [
  "The council of Low Marish voted on Monday to let the bakers keep their ovens in the old fort, 14 votes to 9, after a night of speeches.",
  "“We bake where our grandmothers baked,” said the eldest of them, Ilka Sorn, on the steps of the hall when the doors were opened again.",
  "The owner of the ground, a builder of hotels, may still go to the court of the district, and said that it would read the ruling first.",
]

function page({ head = "", above = "", below = "", after = "" }: Record<string, string>): Report {
  const source = `<!doctype html><html lang="en"><head><title>Bakers keep the fort</title>${head}</head><body><main><article><h1>Bakers keep the fort</h1>${above}${prose.map(text => `<p>${text}</p>`).join("")}${below}</article></main>${after}</body></html>`
  return readPage({ path: "page.html", address: null, bytes: new TextEncoder().encode(source) }, shipped)
}

const stated = (author: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Bakers keep the fort", author: { "@type": "Person", name: author } })}</script>`
const comment =
  '<section id="comments"><div class="comment"><span itemprop="author">Otto Grumble</span><p>Nobody asked me, and I have lived beside this fort for more than forty years.</p></div></section>'
const teaser =
  '<div class="card"><h2><a href="/lamps">Street lamps go out one by one</a></h2><span class="author">Another Person</span></div>'

describe("who wrote a page", () => {
  it.each<[string, Record<string, string>, string | null]>([
    [
      "what is printed wins over the account that put the page in",
      {
        head: stated("Webdesk Feed"),
        above: '<div class="byline">By <a href="/p/1">Ann Example</a> and Bo Muster</div>',
      },
      "Ann Example, Bo Muster",
    ],
    [
      "even over a person's account that the page prints nowhere",
      { head: stated("Kim Editing"), above: '<div class="byline">By Ann Example</div>' },
      "Ann Example",
    ],
    [
      "but what is stated stands where the page prints it too",
      {
        head: stated("Ann Example"),
        above: '<p class="meta">Ann Example, 3 March 2031</p>',
        below: '<p class="byline">By Bo Muster, who keeps our archive</p>',
      },
      "Ann Example",
    ],
    [
      "the person that the page prints, not the house that another field names",
      {
        head: '<meta name="author" content="Kettle Marsh"><meta property="article:author" content="Ann Example">',
        above: '<div class="byline">By <a href="/p/1">Ann Example</a></div>',
      },
      "Ann Example",
    ],
    [
      "whoever is printed behind a label with an element of its own",
      {
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Kim Editing">',
        above: '<p><span class="byline">By</span> <a class="author">Ann Example</a></p>',
      },
      "Ann Example",
    ],
    [
      "in the foot of the story",
      { below: '<footer class="post-meta"><a rel="author" href="/people/1">Ann Example</a></footer>' },
      "Ann Example",
    ],
    ["nobody in the page's foot", { after: '<footer><a rel="author" href="/people/1">Ann Example</a></footer>' }, null],
    [
      "nobody who took a picture or is quoted",
      {
        above: '<p class="figcaption">The fort / <span class="author">Bo Muster</span></p>',
        below: '<div class="pull-quote"><span class="author">Ilka Sorn</span></div>',
      },
      null,
    ],
    [
      "nobody whom only buttons and boxes name",
      {
        above: '<div class="author">关注</div><div class="author-name"><a href="/author/1">See All Articles</a></div>',
        after: "<p>by Taboolaby Taboola</p>",
      },
      null,
    ],
    [
      "the writer, not the translator behind her",
      { above: '<div class="author">作者： <a>Ann Example</a> <span>翻訳者</span> <a>中村 仮名</a></div>' },
      "Ann Example",
    ],
    ["nobody, where the place for a name is empty", { above: '<div class="author">von am 20.06.2031</div>' }, null],
    [
      "whose name stands before a weekday and a date",
      { above: '<div class="meta">von Ann Muster Samstag 22.12.2031</div>' },
      "Ann Muster",
    ],
    [
      "and no headline behind a word that labels interviews",
      { after: "<ul><li>Interview: Turn Your Bread Around with Ann Example</li></ul>" },
      null,
    ],
    ["nobody, where only an account is stated", { head: stated("webkettle") }, null],
    ["nobody, where a feed is", { head: stated("Harbour feed"), above: '<p class="byline">Harbour feed</p>' }, null],
    ["nobody who comments", { after: comment }, null],
    ["nobody whom a teaser names", { above: teaser }, null],
    [
      "two after a label",
      { above: "<p><em>Words: Ann Example and Bo Muster</em></p>", after: comment },
      "Ann Example, Bo Muster",
    ],
    [
      "one behind a day, without her house",
      { above: "<p>March 3, 2031 -- By Ann Example, Kettle Health News</p>" },
      "Ann Example",
    ],
    ["one beside a day", { above: "<p>03.03.2031 - Ann Example</p>" }, "Ann Example"],
    ["one below her label", { above: "<div>Author:</div><div>Ann Example</div>" }, "Ann Example"],
    ["one after the story", { below: "<p>Text: Ann Example</p>" }, "Ann Example"],
    ["one in brackets", { below: "<p>The ovens are lit again on Friday. (Ann Example)</p>" }, "Ann Example"],
    [
      "one whose given name is a particle elsewhere",
      { above: '<p class="byline">By Ann Example and Ben Muster</p>' },
      "Ann Example, Ben Muster",
    ],
    [
      "a handle, where the markup says that it is the author's",
      {
        above: '<span class="author vcard">von <a class="url fn n" rel="author" href="/author/ofen9">ofen9</a></span>',
      },
      "ofen9",
    ],
    [
      "a handle behind a label and before a day",
      { above: '<div class="author">Posted by der Bäcker on March 3, 2031</div>' },
      "der Bäcker",
    ],
    [
      "the value beside a label of a card for sharing",
      { head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Example">' },
      "Ann Example",
    ],
    ["a name with signs that JSON writes as references", { head: stated("Andr&eacute; Mu&ntilde;oz") }, "André Muñoz"],
  ])("%s", (_, parts, byline) => expect(page(parts).byline).toBe(byline))
})

describe("names in a printed byline", () => {
  it.each<[string, string[]]>([
    ["By Ann Example in Port Lumen and Bo Muster in VELL", ["Ann Example", "Bo Muster"]],
    ["By Ann Example, in Port Lumen, and Bo Muster, in Vell", ["Ann Example", "Bo Muster"]],
    ["By Ann Example, Port Lumen", ["Ann Example"]],
    ["Ein Beitrag von Ann Muster | Fotos: Bo Beispiel", ["Ann Muster"]],
    ["Ein Interview von Ann Muster mit Bo Beispiel", ["Ann Muster"]],
    ["Publicado por Ana Ejemplo", ["Ana Ejemplo"]],
    ["Автор: Анна Примерова", ["Анна Примерова"]],
    ["By ANN EXAMPLE Associated Press", ["ANN EXAMPLE", "Associated Press"]],
    ["Ann Example/Kettle News", ["Ann Example", "Kettle News"]],
    ["Ann Example @annexample", ["Ann Example"]],
    ["Ann Example Staff Writer", ["Ann Example"]],
    ["Ann Example covers climate", ["Ann Example"]],
    ["['Ann Example', 'Bo Muster']", ["Ann Example", "Bo Muster"]],
    ["Nicolás Muestra C.", ["Nicolás Muestra C."]],
  ])("%s", (printed, names) => expect(splitNames(printed)).toEqual(names))
  it.each(["Ben Example", "Al Muster", "Van Example", "La Toya Example", "Do Muster", "Los Muster", "June Example"])(
    "%s is somebody",
    name => expect(isPersonName(name)).toBe(true),
  )
  it.each([
    "Industry Insight",
    "Kettle feed",
    "Climate Change",
    "Press Release",
    "Los Angeles",
    "La Nación",
    "New York",
  ])("%s is nobody", name => expect(isPersonName(name)).toBe(false))
})

describe("an agency on the byline", () => {
  it.each<[string, string, string, string | null]>([
    ["in an element of its own", "<span>By Ann Example</span><span>The Associated Press</span>", "byline", "AP"],
    ["behind a dash", "By Ann Example - Associated Press", "byline", "AP"],
    ["joined by a word", "By Ann Example and AFP", "contributed", null],
  ])("%s", (_, byline, kind, newsroom) => {
    const report = page({ head: stated("Ann Example"), above: `<div class="byline">${byline}</div>` })
    expect(report.credits.map(credit => credit.kind)).toEqual(newsroom === null ? [] : [kind])
    expect(report.newsroom).toBe(newsroom)
  })
})
