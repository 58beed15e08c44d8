import { parse } from "csv-parse/sync"
import { DOMParser } from "linkedom"
import { describe, expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import type { Trace } from "../model/trace.js"
import { derivationId } from "../review/findings.js"
import { toCsv } from "./csv.js"
import { tableNames } from "./tables.js"
import { xsdDate } from "./dates.js"
import { formats } from "./formats.js"
import { noticeOf } from "./notice.js"

const [A, B, C] = smallTrace.reports
const write = (name: string, trace: Trace = smallTrace, fullText = false): string =>
  formats.find(format => format.name === name)!.write(trace, { fullText, table: "alterations" })

const csv = (...of: Parameters<typeof toCsv>): string => [...toCsv(...of)].join("")

describe("every format", () => {
  test.each(formats.map(({ name }) => name))("%s says that it is machine-made and unreviewed", name => {
    expect(write(name)).toContain(noticeOf(smallTrace))
  })

  test.each(formats.map(({ name }) => name))("%s is written for an empty pile too", name => {
    const empty = Object.fromEntries(
      Object.entries(smallTrace).map(([key, value]) => [key, key === "version" ? value : []]),
    )
    expect(write(name, empty as unknown as Trace)).not.toBe("")
  })

  test.each(formats)("$name keeps hostile words words", ({ name, mediaType }) => {
    const hostile = `"]; <script>&\u0000\\`
    const reports = smallTrace.reports.map(one => ({ ...one, outlet: hostile, title: hostile }))
    const out = write(name, { ...smallTrace, reports })
    if (mediaType.endsWith("xml")) wellFormed(out)
    if (mediaType.endsWith("json")) expect(() => JSON.parse(out)).not.toThrow()
    if (name === "markdown") expect(out).toContain(String.raw`"]; \<script\>\&`.replace("]", "\\]"))
    if (name === "dot") expect(out).toContain(String.raw`label="A\n\"]; <script>&\\"`)
  })
})

describe("dot", () => {
  test("extant and hypothetical witnesses, arrows with kind", () => {
    const out = write("dot")
    expect(out).toContain('"lost1" [class="hypothetical", label="MNA’s dispatch", style="dashed"]')
    expect(out).toContain('"rA" -> "rB" [kind="rewrite", shared="24", confidence="decided", label="rewrite"]')
  })

  test("an undecided arrow has no head", () => {
    const derivations = smallTrace.derivations.map(one => ({ ...one, direction: "undecided" as const }))
    expect(write("dot", { ...smallTrace, derivations }).match(/dir="none"/g)).toHaveLength(2)
  })
})

test("graphml: a node a witness, an edge a derivation", () => {
  const xml = wellFormed(write("graphml"))
  expect([...xml.querySelectorAll("node")].map(node => node.getAttribute("id"))).toEqual(["rA", "rB", "rC", "lost1"])
  expect([...xml.querySelectorAll("edge")].map(edge => edge.getAttribute("source"))).toEqual(["lost1", "rA"])
})

describe("tei", () => {
  test("lemmas give the exemplar's words, the readings of a copy the copy's", () => {
    const xml = wellFormed(write("tei", smallTrace, true))
    const blocks = [...xml.querySelectorAll("ab")]
    const line = (siglum: string) =>
      blocks.map(block =>
        [...block.childNodes]
          .map(node => (node.nodeName === "app" ? reading(node, siglum) : node.textContent))
          .join(""),
      )
    expect(line("#A").join("\n")).toBe(A!.text)
    expect(line("#B").slice(1)).toEqual([
      "TILSE (MNA) — The Tilse dam will be lowered by 1 November, the water board said on Monday.",
      "We would rather explain a mud bank than a flood, said its chairwoman.",
    ])
  })

  test("an omission is an empty reading; untouched blocks are gaps unless whole texts are asked for", () => {
    expect(write("tei")).toContain('<lem wit="#A">, Ane Holt</lem><rdg wit="#B"/>')
    expect(write("tei")).toContain('<gap reason="extract"/>')
    expect(write("tei")).not.toContain(C!.text.split("\n")[1])
  })
})

test("prov: decided derivations plainly, all of them qualified, shared sources as quoted from", () => {
  const { "@graph": graph } = JSON.parse(write("prov"))
  const entity = (id: string) => graph.find((one: { "@id": string }) => one["@id"] === id)
  expect(entity("urn:stemma:rB")["prov:wasDerivedFrom"]).toEqual([{ "@id": A!.address }])
  expect(entity("urn:stemma:rB")["prov:qualifiedDerivation"][0]["stemma:kind"]).toBe("rewrite")
  expect(entity(C!.address!)["prov:wasQuotedFrom"]).toEqual([{ "@id": "urn:stemma:x1" }])
  const derivations = smallTrace.derivations.map(one => ({ ...one, direction: "undecided" as const }))
  expect(write("prov", { ...smallTrace, derivations })).not.toContain("prov:wasDerivedFrom")
})

test("webannotation: every selector finds its words", () => {
  const { items } = JSON.parse(write("webannotation"))
  const texts = new Map([A!, B!].map(report => [report.address ?? `urn:stemma:${report.id}`, report.text]))
  expect(items).toHaveLength(smallTrace.alterations.length)
  for (const { target } of items) {
    const [quote, position] = target.selector
    const text = texts.get(target.source)!
    expect(text.slice(position.start, position.end)).toBe(quote.exact)
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
  }
})

test("schemaorg: what an article is based on, and who said it", () => {
  const { "@graph": graph } = JSON.parse(write("schemaorg"))
  const [, rewrite] = graph
  expect(rewrite.isBasedOn).toEqual([{ "@id": A!.address }])
  expect(graph.at(-1)).toMatchObject({ "@type": "Quotation", creator: { name: "Ane Holt" } })
  expect(write("schemaorg")).not.toContain("articleBody")
  expect(write("schemaorg", smallTrace, true)).toContain("articleBody")
})

test("ninjs: associations carry the kind, credits are information sources", () => {
  const [first, second] = JSON.parse(write("ninjs"))
  expect(first.infoSources).toContainEqual({ name: "MNA", role: "originator" })
  expect(second.associations[0]).toMatchObject({ uri: A!.address, rel: expect.stringMatching(/#rewrite$/) })
})

describe("csv", () => {
  test("a finding that a person judged has the verdict in its row", () => {
    const line = smallTrace.derivations[0]!
    const mark = {
      finding: "derivation",
      id: derivationId(line),
      keys: [],
      about: "",
      note: "",
      at: "2031-06-09",
    } as const
    const of: Trace = { ...smallTrace, marks: [{ ...mark, verdict: "wrong" }] }
    const rows = (trace: Trace) => parse(csv(trace, "derivations"), { columns: true }) as { verdict: string }[]
    expect(rows(of).map(({ verdict }) => verdict)).toEqual(["wrong", ""])
    expect(rows(smallTrace).map(({ verdict }) => verdict)).toEqual(["", ""])
  })

  test.each(tableNames)("%s: every row has every column", name => {
    const rows = parse(csv(smallTrace, name), { columns: true }) as Record<string, string>[]
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(row => row.notice === noticeOf(smallTrace))).toBe(true)
  })

  test("words on both sides of an alteration", () => {
    const [first] = parse(csv(smallTrace, "alterations"), { columns: true }) as Record<string, string>[]
    expect(first).toMatchObject({ was: "before 1 November", became: "by 1 November", kind: "time" })
  })

  test("no cell is a formula", () => {
    const reports = smallTrace.reports.map(one => ({ ...one, title: "=1+1" }))
    const [first] = parse(csv({ ...smallTrace, reports }, "reports"), { columns: true }) as Record<string, string>[]
    expect(first!.title).toBe("'=1+1")
  })
})

test.each([
  ["2024-10-07T09:30", "2024-10-07T09:30:00"],
  ["2024-10-07", "2024-10-07"],
  ["2024", "2024"],
  ["2024-W11", null],
])("dates in the forms of XML Schema: %s", (value, expected) => {
  expect(xsdDate({ value, precision: "day", basis: "meta" })).toBe(expected)
})

/** As much of a node of a parsed document as the tests ask for. */
interface Node {
  readonly nodeName: string
  readonly textContent: string
  readonly childNodes: Iterable<Node>
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<Node>
}

function wellFormed(xml: string): Node {
  const open: string[] = []
  for (const [, close, name, empty] of xml.replace(/<[?!][^>]*>/g, "").matchAll(/<(\/?)([\w:.]+)[^>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name)
    else if (!empty) open.push(name!)
  }
  expect(open).toEqual([])
  return new DOMParser().parseFromString(xml, "text/xml") as unknown as Node
}

function reading(app: Node, siglum: string): string {
  const own = [...app.childNodes].find(node => node.getAttribute("wit")!.split(" ").includes(siglum))
  return own?.textContent ?? ""
}
