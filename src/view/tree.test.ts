// The family tree of a story: what stands in one box, what is folded, and where a box stands in time.

import { expect, test } from "vitest"
import { smallTrace } from "../../test/small-trace.js"
import { drawFamily } from "../kit/drawing/family.js"
import { allOpened, shownBoxes } from "../kit/drawing/shown.js"
import type { Derivation } from "../model/derivation.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { treePicture } from "../export/pictures/tree.js"
import { derivationId } from "../review/findings.js"
import type { Tree } from "./shapes.js"
import { survey } from "./survey.js"
import { tree, treeItems } from "./tree.js"

const [first] = smallTrace.reports
const arrow = smallTrace.derivations.find(({ exemplar }) => exemplar === "rA") ?? smallTrace.derivations[0]!

interface Made {
  readonly pages: readonly (Partial<TracedReport> & { readonly id: string })[]
  readonly lines: readonly (Partial<Derivation> & { readonly exemplar: string; readonly copy: string })[]
  readonly texts?: readonly (readonly string[])[]
  readonly marks?: Trace["marks"]
}

const on = (value: string) => ({ value, precision: "day" as const, basis: "json-ld" })

/** The tree of a story of such pages, in the order of sigla. */
function treeOf({ pages, lines, texts = [], marks = [] }: Made): Tree {
  const reports = pages.map((page, i) => ({ ...first!, published: null, outlet: page.id, siglum: `${i}`, ...page }))
  const copies = new Set(lines.filter(({ direction }) => direction !== "undecided").map(({ copy }) => copy))
  const trace: Trace = {
    ...smallTrace,
    reports,
    stories: [{ ...smallTrace.stories[0]!, reports: reports.map(({ id }) => id) }],
    lost: [],
    origins: reports.map(({ id }) => id).filter(id => !copies.has(id)),
    oneOf: {},
    texts: texts.map((reports, i) => ({ id: `t${i}`, reports })),
    derivations: lines.map(line => ({ ...arrow, kind: "rewrite", direction: "decided", ...line })),
    alterations: [],
    record: [],
    marks,
  }
  return tree(survey(trace), trace.stories[0]!)
}

const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => ({ id: `${name}${i}` }))

test("120 printings of one text whose order nobody knows are one box, which opens", () => {
  const pages = many(120, "p")
  const ids = pages.map(({ id }) => id)
  const lines = ids
    .slice(1)
    .map(copy => ({ exemplar: "p0", copy, kind: "identical" as const, direction: "undecided" as const }))
  const made = treeOf({ pages, lines, texts: [ids] })
  const shown = shownBoxes(made.nodes)
  expect(shown).toMatchObject([{ kind: "text", name: "The same text, 120 printings", reports: ids }])
  expect(shown[0]!.line).toMatch(/^order unknown/)
  expect(shownBoxes(made.nodes, new Set(allOpened(made.nodes)))).toHaveLength(121)
})

test("printings that come from one of them are one box behind it, and what rewrites one of these hangs on that", () => {
  const ids = ["a", "b", "c", "d"]
  const lines = [
    ...["b", "c"].map(copy => ({ exemplar: "a", copy, kind: "identical" as const })),
    { exemplar: "c", copy: "d" },
  ]
  const made = treeOf({ pages: ids.map(id => ({ id })), lines, texts: [["a", "b", "c"]] })
  const shown = shownBoxes(made.nodes)
  expect(shown.map(({ name }) => name)).toEqual(["a", "The same text, 2 printings", "d"])
  expect(shown.map(({ parent }) => parent)).toEqual([null, "a", shown[1]!.id])
  const [edge] = made.edges.filter(({ to }) => to === "d")
  expect(edge).toMatchObject({ chief: true, pair: { exemplar: "c", copy: "d" } })
})

test("a page that draws on two hangs on the one it has most words from; the other is no chief line", () => {
  const lines = [
    { exemplar: "a", copy: "c", shared: { words: 10, ofCopy: 0.1 } },
    { exemplar: "b", copy: "c", shared: { words: 90, ofCopy: 0.9 } },
  ]
  const made = treeOf({ pages: ["a", "b", "c"].map(id => ({ id })), lines })
  expect(made.nodes.find(({ id }) => id === "c")!.parent).toBe("b")
  expect(made.edges.map(({ from, chief }) => [from, chief])).toEqual([
    ["b", true],
    ["a", false],
  ])
})

test("a date that cannot be makes no column, and its box says why", () => {
  const doubt = "its own date, 3 Jun 2024, cannot be: it carries words of 14 Jun 2024 (0)"
  const pages = [
    { id: "a", published: on("2024-06-14") },
    { id: "b", impossible: { ...on("2024-06-03"), doubt } },
  ]
  const made = treeOf({ pages, lines: [{ exemplar: "a", copy: "b" }] })
  expect(made.columns.map(({ label }) => label)).toEqual(["14 Jun 2024", "no date"])
  expect(made.nodes.map(({ column }) => column)).toEqual([0, 1])
  expect(made.nodes[1]!.doubt).toBe(doubt)
  expect(drawFamily(made).boxes[1]!.doubt.join(" ")).toBe(doubt)
})

test("what has no date stands under none: before, between and after what has one", () => {
  const pages = [
    { id: "a" },
    { id: "b", published: on("2024-06-13") },
    { id: "c" },
    { id: "d", published: on("2024-06-15") },
    { id: "e" },
  ]
  const lines = ["ab", "bc", "cd", "de"].map(([exemplar, copy]) => ({ exemplar: exemplar!, copy: copy! }))
  const made = treeOf({ pages, lines })
  expect(made.columns.map(({ label }) => label)).toEqual(["no date", "13 Jun 2024", "no date", "15 Jun", "no date"])
  expect(made.nodes.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4])
})

test("a box never stands before one it comes from, whatever its date says", () => {
  const pages = [
    { id: "a", published: on("2024-06-14") },
    { id: "b", published: on("2024-06-13") },
  ]
  const made = treeOf({ pages, lines: [{ exemplar: "a", copy: "b", direction: "undecided" }] })
  expect(made.nodes[1]!.column).toBeGreaterThanOrEqual(made.nodes[0]!.column)
})

test("of 300 copies and 300 that stand alone a reader sees a few; the rest is folded and counted, and opens", () => {
  const pages = [{ id: "a" }, ...many(300, "c"), ...many(300, "s")]
  const lines = many(300, "c").map(({ id }) => ({ exemplar: "a", copy: id }))
  const made = treeOf({ pages, lines })
  const shown = shownBoxes(made.nodes)
  expect(shown.length).toBeLessThanOrEqual(41)
  expect(shown.filter(({ kind }) => kind === "fold").map(({ name }) => name)).toEqual([
    "288 more reports",
    "289 more reports",
  ])
  const seen = new Set(shown.flatMap(({ reports }) => reports))
  expect(seen.size).toBe(601)
  const all = shownBoxes(made.nodes, new Set(allOpened(made.nodes)))
  expect(all.filter(({ kind }) => kind === "report")).toHaveLength(601)
})

test("printings above one another in a circle are drawn, each once", () => {
  const lines = [
    { exemplar: "a", copy: "c" },
    { exemplar: "c", copy: "b" },
  ]
  const made = treeOf({ pages: ["a", "b", "c"].map(id => ({ id })), lines, texts: [["a", "b"]] })
  expect(
    made.nodes
      .filter(({ kind }) => kind !== "fold")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["a", "b", "c", "text-t0"])
})

test("a list of it has each box once under its own, as far as it is drawn at first", () => {
  const lines = ["ab", "bc"].map(([exemplar, copy]) => ({ exemplar: exemplar!, copy: copy! }))
  const items = treeItems(treeOf({ pages: ["a", "b", "c"].map(id => ({ id })), lines }))
  expect([...items].map(([parent, own]) => [parent, own.map(({ node }) => node.id)])).toEqual([
    [null, ["a"]],
    ["a", ["b"]],
    ["b", ["c"]],
  ])
})

test("an arrow that somebody marked wrong is drawn in doubt, on screen and in the picture, and said so", () => {
  const id = derivationId({ exemplar: "a", copy: "b" })
  const said = { verdict: "wrong", note: "", at: "2031-06-04T08:00:00Z" } as const
  const mark = { finding: "derivation", id, keys: [], about: "b rewrites a", ...said } as const
  const lines = ["ab", "ac"].map(([exemplar, copy]) => ({ exemplar: exemplar!, copy: copy! }))
  const made = treeOf({ pages: ["a", "b", "c"].map(id => ({ id })), lines, marks: [mark] })
  expect(made.edges.map(({ to, doubted }) => [to, doubted])).toEqual([
    ["b", true],
    ["c", false],
  ])
  const [doubted, whole] = drawFamily(made).lines
  expect([doubted!.dash, whole!.dash]).toEqual(["dotted", "whole"])
  expect(doubted!.width).toBeLessThan(whole!.width)
  const picture = treePicture(made, "Talks")
  expect(picture).toContain("1 b rewrites 0 a (marked wrong).")
  expect(picture).toContain("2 c rewrites 0 a.")
  expect(picture.match(/stroke-dasharray="2 5"/g)).toHaveLength(1)
})

test("the picture has every box and says in words who took from whom; strangers' words are text", () => {
  const pages = [
    { id: "a", outlet: "<script>alert(1)</script>" },
    { id: "b", outlet: "Sound & Herald" },
  ]
  const picture = treePicture(treeOf({ pages, lines: [{ exemplar: "a", copy: "b" }] }), `A "title" <b>`)
  expect(picture).toContain('<title id="title">Who took from whom: A &quot;title&quot; &lt;b&gt;</title>')
  expect(picture).toContain("1 Sound &amp; Herald rewrites 0 &lt;script&gt;")
  expect(picture).not.toContain("<script>")
  expect(picture).not.toMatch(/style=|class=|var\(/)
  expect(picture.match(/<rect[^>]*rx="8"/g)).toHaveLength(2)
})
