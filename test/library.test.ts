// Libraries given as a pile: Zotero's exports with their saved pages, and lists of items without any.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest, type Ingested } from "../src/ingest/ingest.js"
import { shipped } from "../src/knowledge.js"

const story = `<html><body><article><p>Ardania and Sorvia agreed on Tuesday to open the sluices of the Renholt dam for nine days, after farmers below it had waited since April for water.</p><p>The ministers signed the paper in the customs house of Port Ellary, where a crowd of some two hundred had gathered since the morning.</p></article></body></html>`

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
  <bib:Article rdf:about="#item_1">
    <z:itemType>newspaperArticle</z:itemType>
    <dcterms:isPartOf><bib:Newspaper><dc:title>The Ellary Courier</dc:title></bib:Newspaper></dcterms:isPartOf>
    <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Varn</foaf:surname><foaf:givenName>Ida</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
    <link:link rdf:resource="#item_2"/>
    <dc:title>Gates &amp; water</dc:title>
    <dc:date>2031-05-06</dc:date>
    <dc:identifier><dcterms:URI><rdf:value>https://courier.example/news/dam</rdf:value></dcterms:URI></dc:identifier>
  </bib:Article>
  <z:Attachment rdf:about="#item_2">
    <z:itemType>attachment</z:itemType>
    <rdf:resource rdf:resource="files/2/dam.html"/>
    <link:type>text/html</link:type>
  </z:Attachment>
  <bib:Document rdf:about="https://bote.example/2"><z:itemType>webpage</z:itemType><dc:title>Die Schleusen</dc:title></bib:Document>
</rdf:RDF>`

const csl = [
  {
    id: "a",
    type: "article-newspaper",
    title: "One",
    URL: "https://a.example/1",
    "container-title": "The Bote",
    issued: { "date-parts": [[2031, 5]] },
  },
  { id: "b", type: "book", title: "Two", issued: { "date-parts": [[2031]] } },
]

const zotero = (path: string) => ({
  config: { label: "x" },
  items: [
    {
      itemType: "newspaperArticle",
      title: "Gates",
      url: "https://courier.example/news/dam",
      date: "6 May 2031",
      publicationTitle: "The Ellary Courier",
      attachments: [{ itemType: "attachment", path }],
    },
    { itemType: "note", note: "<p>x</p>" },
  ],
})

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-library-"))
  mkdirSync(join(folder, "export/files/2"), { recursive: true })
  writeFileSync(join(folder, "export/files/2/dam.html"), story)
  writeFileSync(join(folder, "secret.html"), story)
  writeFileSync(join(folder, "export/library.rdf"), rdf)
  writeFileSync(join(folder, "export/csl.json"), JSON.stringify(csl))
  writeFileSync(join(folder, "export/csl.jsonl"), csl.map(one => JSON.stringify(one)).join("\n"))
  writeFileSync(join(folder, "export/zotero.json"), JSON.stringify(zotero("files/2/dam.html")))
  writeFileSync(join(folder, "export/outside.json"), JSON.stringify(zotero("../secret.html")))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string): Promise<Ingested[]> {
  const found: Ingested[] = []
  for await (const one of ingest([join(folder, "export", name)], shipped)) found.push(one)
  return found
}
const told = (found: readonly Ingested[]) => found.flatMap(one => ("problem" in one ? [one.problem.what] : []))
const reports = (found: readonly Ingested[]) => found.flatMap(one => ("report" in one ? [one.report] : []))

describe("a library as a pile", () => {
  test.each(["library.rdf", "zotero.json"])(
    "%s: saved pages beside it are read, with what the library says of them",
    async name => {
      const [report] = reports(await read(name))
      expect(report).toMatchObject({ address: "https://courier.example/news/dam", outlet: "The Ellary Courier" })
      expect(report!.published).toMatchObject({ value: "2031-05-06", basis: "library" })
      expect(report!.path).toBe(join(folder, "export/files/2/dam.html"))
      expect(report!.text).toMatch(/sluices of the Renholt dam/)
    },
  )

  test("an item without a page names its address", async () => {
    expect(told(await read("library.rdf"))).toEqual(["has no text; add its address: https://bote.example/2"])
    for (const name of ["csl.json", "csl.jsonl"])
      expect(told(await read(name))).toEqual([
        "has no text; add its address: https://a.example/1",
        expect.stringMatching(/^has no text and no address; /),
      ])
  })

  test("an export that names a file outside its folder gets none", async () => {
    const found = await read("outside.json")
    expect(reports(found)).toEqual([])
    expect(told(found)).toEqual(["has no text; add its address: https://courier.example/news/dam"])
  })
})
