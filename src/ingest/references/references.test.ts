import { describe, expect, test } from "vitest"
import type { Reference } from "./reference.js"
import { referencesIn } from "./references.js"

type Said = Partial<Omit<Reference, "label">>

const dam: Said = {
  title: "Gates of the Renholt dam opened",
  address: "https://courier.example/news/dam",
  outlet: "The Ellary Courier",
  published: "2031-05-06",
}
const { address, ...named } = dam

const cases: readonly (readonly [what: string, text: string, found: readonly Said[]])[] = [
  [
    "a template in a reference, with links, bold letters and an empty field",
    `The gates.<ref name="a">{{Cite news|url = https://courier.example/news/dam |title='''Gates of the Renholt dam opened'''|newspaper=[[Ellary Courier (paper)|The Ellary Courier]]|date=6 May 2031|archive-url=}}</ref> So.<ref name="a"/>`,
    [dam],
  ],
  [
    "an archive’s address alone, and a template in a field",
    "<ref>{{cite web |archive-url=https://web.archive.org/web/20310507000000/https://courier.example/news/dam |title={{lang|en|x}} Gates of the dam |work=Courier}}</ref>",
    [{ address: dam.address!, outlet: "Courier" }],
  ],
  [
    "two citations in one reference",
    "<ref>{{cite web|url=https://a.example/1|title=One}}; {{cite web|url=https://b.example/2|title=Two}}</ref>",
    [{ title: "One" }, { title: "Two" }],
  ],
  [
    "a link in brackets, and a bare one",
    "x<ref>[https://a.example/1 The dam], 6 May.</ref> y<ref>https://b.example/2.</ref>",
    [
      { address: "https://a.example/1", title: "The dam" },
      { address: "https://b.example/2", title: null },
    ],
  ],
  [
    "other wikis’ templates",
    "<ref>{{Internetquelle |url=https://a.example/1 |titel=Die Schleusen |werk=Der Bote |datum=2031-05-06}}</ref><ref>{{Lien web|url=https://b.example/2|titre=Les écluses|site=Le Courrier|date=6 mai 2031}}</ref>",
    [
      { title: "Die Schleusen", outlet: "Der Bote", published: "2031-05-06" },
      { title: "Les écluses", outlet: "Le Courrier" },
    ],
  ],
  [
    "what is commented out is no reference",
    "<ref>https://a.example/1</ref><!-- <ref>https://b.example/2</ref> -->",
    [{ address: "https://a.example/1" }],
  ],
  [
    "BibTeX with braces, quotation marks, accents and a month",
    '@string{x = "y"}\n@article{dam31,\n title = {Gates of the {Renholt} dam opened},\n journal = "The Ellary Courier",\n year = 2031, month = may, day = 6,\n url = {https://courier.example/news/dam}\n}\n@misc{b, title={Die Schl\\"{o}sser}, howpublished={\\url{https://b.example/2}}, year={2030}}',
    [dam, { title: "Die Schlösser", address: "https://b.example/2", published: "2030" }],
  ],
  [
    "CSL-JSON",
    JSON.stringify([
      {
        id: "x",
        type: "article-newspaper",
        title: named.title,
        URL: address,
        "container-title": named.outlet,
        issued: { "date-parts": [["2031", 5, 6]] },
        author: [{ family: "Varn", given: "Ida" }],
      },
    ]),
    [dam],
  ],
  [
    "Zotero’s own JSON, without what hangs on items",
    JSON.stringify({
      config: {},
      items: [
        {
          itemType: "newspaperArticle",
          title: named.title,
          url: address,
          publicationTitle: named.outlet,
          date: "2031-05-06",
        },
        { itemType: "note", note: "x" },
      ],
    }),
    [dam],
  ],
  [
    "a list of references of a rendered article, by its hidden data and by its words",
    `<html><body><p><a href="https://elsewhere.example/">no reference</a></p><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="reference-text"><cite class="citation news"><a class="external text" href="https://courier.example/news/dam">"Gates of the Renholt dam opened"</a>. <i>The Ellary Courier</i>. 6 May 2031. <a href="https://web.archive.org/web/2031/https://courier.example/news/dam">Archived</a></cite><span title="ctx_ver=Z39.88-2004&amp;rft.jtitle=The+Ellary+Courier&amp;rft.atitle=Gates+of+the+Renholt+dam+opened&amp;rft.date=2031-05-06" class="Z3988"></span></span></li><li><cite><a href="//b.example/2">"Two"</a>. <i>The Bote</i>. 7 May 2031.</cite></li></ol></div></body></html>`,
    [dam, { title: "Two", address: "https://b.example/2", outlet: "The Bote", published: "2031-05-07" }],
  ],
  [
    "a list under a heading of sources",
    `<!doctype html><html><body><h2>Story</h2><ul><li><a href="https://no.example/">no</a></li></ul><h2>Sources</h2><ul><li><a href="https://a.example/1">One</a>, <em>The Bote</em></li></ul></body></html>`,
    [{ title: "One", address: "https://a.example/1", outlet: "The Bote" }],
  ],
  [
    "links of an article that lists none",
    `<!doctype html><html><head><link rel="canonical" href="https://own.example/x"></head><body><nav><a href="https://nav.example/">n</a></nav><p>As <a href="https://a.example/1">the paper wrote</a>, <a href="https://own.example/y">we</a>.</p></body></html>`,
    [{ address: "https://a.example/1" }],
  ],
  [
    "addresses, one a line, each once",
    "https://a.example/1\nhttps://b.example/2\nhttps://a.example/1\n",
    [{ address: "https://a.example/1" }, { address: "https://b.example/2" }],
  ],
  [
    "links of Markdown",
    "- [The dam](https://a.example/1), 6 May\n",
    [{ address: "https://a.example/1", title: "The dam" }],
  ],
]

describe("references of whatever list", () => {
  test.each(cases)("%s", (_, text, found) => {
    const references = referencesIn(text)
    expect(references).toHaveLength(found.length)
    expect(references).toMatchObject(found)
  })

  test("hostile lists end", () => {
    const texts = [
      "{{cite web|".repeat(20_000),
      "<ref>".repeat(20_000),
      `@a{b,${"{".repeat(50_000)}`,
      "[[".repeat(50_000),
      `<ref>${"{{".repeat(30_000)}</ref>`,
      "<ol>".repeat(5_000),
    ]
    for (const text of texts) expect(referencesIn(text)).toEqual([])
  })
})
