// Exports of Factiva, with its codes and without, as text and as HTML: the same reports.

import { describe, expect, it } from "vitest"
import { readInput } from "../fixture.js"

const paragraphs = [
  "The ferry that was taken out of service in 1987 sailed again on Monday with two hundred passengers and one cow.",
  "“I have waited for this since the day they took her away,” the captain said.",
]

const plain = `News
Ferry of 1987 sails again
Ann Example
402 words
3 March 2031
The Daily Kettle
DLYKTL
4
English
(c) 2031 Kettle Press Ltd.

${paragraphs.join("\n\n")}

Document DLYKTL0020310303ej3300001

Zwei Kühe auf der Fähre
31 Wörter
4 März 2031
07:15
Lumener Bote
LUMBOT
Deutsch
(c) 2031 Lumener Verlag.

Auf der Fähre waren zwei Kühe, sagte der Kapitän am Dienstag.

Dokument LUMBOT0020310304ej3400002

Search Summary
Text
ferry
`

const coded = `SE
News
HD
Ferry of 1987
sails again
BY
Ann Example
WC
402 words
PD
3 March 2031
SN
The Daily Kettle
SC
DLYKTL
PG
4
LA
English
CY
(c) 2031 Kettle Press Ltd.
LP
${paragraphs[0]}

TD
${paragraphs[1]}

NS
gtour : Travel
AN
Document DLYKTL0020310303ej3300001

HD   Two cows on the ferry
WC   12 words
PD   4 March 2031
SN   Vell Post
LA   English
LP   There were two cows on the ferry, the captain said.
AN   Document VELLPO0020310304ej3400002
`

const page = (reports: readonly string[]): string =>
  `<!DOCTYPE html><html><head><title>Factiva</title><style>${".icon{display:none}".repeat(400)}</style></head><body><h1>Factiva</h1><div id="contentLeft">${reports.join("<br/>")}</div></body></html>`

const marked = page([
  `<div id="article-DLYKTL0020310303ej3300001" class="article"><div class="article enArticle"><p></p><div>News</div><div id="hd"><span class='enHeadline'>Ferry of 1987 sails again</span></div><div class="author">Ann Example </div><div>402 words</div><div>3 March 2031</div><div>The Daily Kettle</div><div>DLYKTL</div><div>4</div><div>English</div><div>(c) 2031 Kettle Press Ltd. </div>${paragraphs.map(text => `<p class="articleParagraph enarticleParagraph">${text}</p>`).join("")}<p>Kettle Press</p><p>Document DLYKTL0020310303ej3300001</p></div></div>`,
])

const table = page([
  `<div class="article enArticle"><table><tr><td><b>SE</b>&nbsp;</td><td>News</td></tr><tr><td><b>HD</b>&nbsp;</td><td><b>Ferry of 1987 sails again</b></td></tr><tr><td>BY</td><td>Ann Example</td></tr><tr><td>PD</td><td>3 March 2031</td></tr><tr><td>SN</td><td>The Daily Kettle</td></tr><tr><td>PG</td><td>4</td></tr><tr><td>LA</td><td>English</td></tr><tr><td>LP</td><td><p>${paragraphs[0]}</p></td></tr><tr><td>TD</td><td><p>${paragraphs[1]}</p></td></tr></table></div>`,
])

describe("exports of Factiva", () => {
  const cases: [string, string][] = [
    ["text", plain],
    ["text with codes", coded],
    ["HTML", marked],
    ["HTML with codes", table],
  ]
  it.each(cases)("%s", async (_, content) => {
    const { reports, problems } = await readInput(content)
    expect(problems).toEqual([])
    expect(reports[0]).toMatchObject({
      title: "Ferry of 1987 sails again",
      outlet: "The Daily Kettle",
      byline: "Ann Example",
      section: "News; p. 4",
      published: "2031-03-03",
      language: "en",
      lines: ["headline: Ferry of 1987 sails again", ...paragraphs.map(text => `body: ${text}`)],
    })
  })

  it("the second report, in another language or shorter", async () => {
    expect((await readInput(plain)).reports.slice(1)).toMatchObject([
      {
        path: "-#2",
        title: "Zwei Kühe auf der Fähre",
        outlet: "Lumener Bote",
        byline: null,
        published: "2031-03-04T07:15",
        language: "de",
        lines: [expect.anything(), "body: Auf der Fähre waren zwei Kühe, sagte der Kapitän am Dienstag."],
      },
    ])
    expect((await readInput(coded)).reports.slice(1)).toMatchObject([
      { path: "-#2", title: "Two cows on the ferry", outlet: "Vell Post", published: "2031-03-04" },
    ])
  })
})
