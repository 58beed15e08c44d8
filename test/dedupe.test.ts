// `stemma dedupe` from the command line: what is kept of a corpus, why, and that rows come out as they went in.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { parquetReadObjects } from "hyparquet"
import { parquetWriteBuffer } from "hyparquet-writer"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { stemma } from "./fake-effects.js"

const dispatch = `Ardania and Sorvia agreed on Tuesday to open the sluices of the Renholt dam for nine days, after farmers below it had waited since April for water. The ministers signed the paper in the customs house of Port Ellary, where a crowd of some two hundred had gathered since the morning. Sorvia will send engineers to measure the level each evening, and Ardania will pay half of what that costs, about 1.2 million crowns. Tobias Renholt, who led the talks for Ardania, said that the water was nobody's property and that the rest would be settled in June. Fishing crews complained that they had not been asked, and some of them blew their horns while the ministers were speaking.`
const more = `In the evening the first gate was lifted, and the river rose by eleven centimetres at the bridge of Kestrin within two hours. Watchmen walked along the dykes with lamps until midnight. The mayor closed the lower road and asked bakers to stay open for those who had to leave their houses. An engineer who had come from Sorvia called the work of the gate a small wonder, since nobody had moved it for thirty years. Two cellars filled with water, and a boat that nobody owned drifted down to the mill, where children pulled it ashore. Schools below the bridge will be shut for the rest of the week, and the market moves up to the church square. The bakers lit their ovens again at four, and gave away what they had baked.`
const museum = `The museum of Kestrin bought a painting of the old harbour for nine thousand crowns, and will show it from the first week of June. The director said that it was the first work of the painter to come home since the war, and that a baker had kept it above her oven for forty years. Visitors may see it for nothing on the first Sunday of every month.`

/** The last sentence left out, and a word here and there another. */
const cut = dispatch.replace(/ Fishing crews.*$/, "").replace("a crowd of some two hundred", "some two hundred people")

const rows = [
  {
    id: "n-3",
    text: `PORT ELLARY (MNA) — ${dispatch}`,
    outlet: "Meridian News Agency",
    published: "2031-05-06T08:00Z",
    url: "https://mna.example/dam",
  },
  { id: "n-1", text: cut, outlet: "Vale Observer", published: "2031-05-07", url: "https://vale.example/dam" },
  { id: "n-9", text: dispatch, outlet: "Harbour Times", published: "2031-05-07", url: "https://harbour.example/dam" },
  {
    id: "n-4",
    text: `${dispatch}\n\n${more}`,
    outlet: "Sorvia Today",
    published: "2031-05-08",
    url: "https://sorvia.example/dam",
  },
  {
    id: "n-7",
    text: museum,
    outlet: "Kestrin Morning Post",
    published: "2031-05-08",
    url: "https://post.example/museum",
  },
  { id: "n-2", text: "", outlet: "Vale Observer", published: "2031-05-09", url: "https://vale.example/empty" },
  { id: "n-5", text: cut, outlet: "Vale Observer", published: "2031-05-07", url: "https://vale.example/dam" },
]

let folder = ""
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-dedupe-"))
  writeFileSync(at("corpus.jsonl"), rows.map(row => `${JSON.stringify(row)}\n`).join(""))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Told {
  readonly row: string
  readonly name: string
  readonly keep: boolean
  readonly family: string | null
  readonly of: string | null
  readonly reason: string
}
async function verdicts(...args: string[]): Promise<Told[]> {
  const { out } = await stemma(["dedupe", "--json", "-q", ...args])
  return (JSON.parse(out) as { verdicts: Told[] }).verdicts
}
const keptOf = (told: readonly Told[]) => told.filter(({ keep }) => keep).map(({ name }) => name)

describe("which of a family is kept", () => {
  const cases: readonly { args: readonly string[]; kept: readonly string[] }[] = [
    { args: [], kept: ["n-3", "n-4", "n-7", "n-2"] },
    { args: ["--keep", "fullest"], kept: ["n-4", "n-7", "n-2"] },
    { args: ["--keep", "earliest"], kept: ["n-3", "n-4", "n-7", "n-2"] },
    { args: ["--as", "families"], kept: ["n-3", "n-7", "n-2"] },
    { args: ["--as", "texts"], kept: ["n-3", "n-1", "n-4", "n-7", "n-2"] },
  ]
  test.each(cases)("$args", async ({ args, kept }) => {
    expect(keptOf(await verdicts(at("corpus.jsonl"), "--id", "id", ...args))).toEqual(kept)
  })

  test("every row says why, and a dropped one for which kept row", async () => {
    const told = await verdicts(at("corpus.jsonl"), "--id", "id")
    const by = new Map(told.map(one => [one.name, one]))
    expect(by.get("n-3")!.reason).toMatch(/ 4(?:$|,)/)
    expect(by.get("n-4")!.reason).toMatch(/^adds to what is kept: 4\d % of it is there$/)
    expect(by.get("n-7")!.reason).toBe("no other row has its text")
    expect(by.get("n-9")!.reason).toBe("the same text as n-3")
    expect(by.get("n-1")!.reason).toMatch(/n-3.*: \d+ words, \d+ of them in one run, \d+ % of it$/)
    expect(by.get("n-5")!.reason).toMatch(/^the same page as n-1/)
    expect(by.get("n-2")).toMatchObject({ keep: true, family: null, reason: "not judged: has no text in its row" })
    for (const { keep, of } of told) expect(keep ? of : by.get(of!)!.keep).toBe(keep ? null : true)
  })

  test("who is dropped for whom does not hang on the order of the rows, nor on that of the files", async () => {
    const essence = (told: readonly Told[]) =>
      told
        .map(({ name, keep, family, of, reason }) => ({ name, keep, family, of, reason }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    const lines = rows.map(row => `${JSON.stringify(row)}\n`)
    writeFileSync(at("turned.jsonl"), [...lines].reverse().join(""))
    writeFileSync(at("one.jsonl"), lines.slice(0, 3).join(""))
    writeFileSync(at("two.jsonl"), lines.slice(3).join(""))
    // Of two rows that hold one page the first stands for it.
    const of = async (...files: string[]) =>
      essence(await verdicts(...files, "--id", "id")).filter(({ name }) => name !== "n-1" && name !== "n-5")
    const usual = await of(at("corpus.jsonl"))
    expect(usual.length).toBe(5)
    expect(await of(at("turned.jsonl"))).toEqual(usual)
    expect(await of(at("two.jsonl"), at("one.jsonl"))).toEqual(usual)
  })

  test("siblings of a report that is not there are one family, and one of them is kept", async () => {
    const told = await verdicts("sample/pile")
    const family = (name: string) => told.find(({ row }) => row.endsWith(name))!.family
    expect(family("vale-observer-gate.html")).toBe(family("tidewater-tribune-inspections.html"))
    const pair = told.filter(({ row }) => /vale-observer|tidewater/.test(row))
    expect(pair.map(({ keep }) => keep).sort()).toEqual([false, true])
    expect(pair.find(({ keep }) => !keep)!.reason).toMatch(/who had it first is unknown/)
  })
})

const odd = [
  {
    id: 12345678901234,
    meta: { deep: [1, { ü: null }] },
    none: null,
    text: museum,
    share: 0.25,
    flag: true,
    "=sum": "=1+1",
    stemma_keep: "old",
  },
  {
    id: 7,
    meta: null,
    none: null,
    text: dispatch,
    share: 2,
    flag: false,
    "=sum": '„Zeile\nzwei“, "drei"',
    tags: ["a", "b"],
  },
]

describe("rows come out as they went in", () => {
  test("JSON Lines keep their own bytes, and what was added by an earlier run is replaced", async () => {
    const big = `{"id": 12345678901234567890, "text": ${JSON.stringify(dispatch)}, "x": 1.0}`
    writeFileSync(at("odd.jsonl"), `${big}\n${odd.map(row => JSON.stringify(row)).join("\n")}\n`)
    const { out, code } = await stemma(["dedupe", at("odd.jsonl"), "--to", "jsonl"])
    const lines = out.trimEnd().split("\n")
    expect(code).toBe(0)
    expect(lines[0]!.startsWith(`${big.slice(0, -1)},"stemma_row":`)).toBe(true)
    const { stemma_keep, ...own } = odd[0]!
    expect(JSON.parse(lines[1]!)).toMatchObject({ ...own, stemma_keep: true })
    expect(JSON.parse(lines[2]!)).toMatchObject({ ...odd[1], stemma_keep: false })
  })

  test("CSV keeps its columns, and writes none for a formula otherwise than it came", async () => {
    writeFileSync(
      at("odd.csv"),
      `,id,text,id,=sum\n0,a;1,"${museum}",x,=1+1\n1,b,"${dispatch.replaceAll('"', '""')}","two\nlines",\n`,
    )
    const { out } = await stemma(["dedupe", at("odd.csv"), "--to", "csv", "-q"])
    const [head, ...found] = parse(out) as string[][]
    expect(head!.slice(0, 5)).toEqual(["", "id", "text", "id (2)", "=sum"])
    expect(found.map(row => row.slice(0, 5))).toEqual([
      ["0", "a;1", museum, "x", "=1+1"],
      ["1", "b", dispatch, "two\nlines", ""],
    ])
  })

  test("Parquet keeps types, nulls and what nests; JSON, CSV and Parquet lead to one another", async () => {
    writeFileSync(
      at("plain.jsonl"),
      odd.map(({ stemma_keep: _, ...row }: Record<string, unknown>) => `${JSON.stringify(row)}\n`).join(""),
    )
    const file = at("odd.parquet")
    const written = await stemma(["dedupe", at("plain.jsonl"), "-o", file, "-q"])
    writeFileSync(file, Buffer.from(written.files.get(file)!, "latin1"))
    const { out } = await stemma(["dedupe", file, "--to", "jsonl", "-q"])
    for (const [i, line] of out.trimEnd().split("\n").entries()) {
      const { stemma_keep: _, ...own } = odd[i]! as Record<string, unknown>
      expect(JSON.parse(line)).toMatchObject(own)
    }
    const csv = await stemma(["dedupe", file, "--to", "csv", "-q"])
    const [first] = parse(csv.out, { columns: true }) as Record<string, string>[]
    expect(first).toMatchObject({
      id: "12345678901234",
      meta: '{"deep":[1,{"ü":null}]}',
      none: "",
      share: "0.25",
      flag: "true",
    })
  })

  test("a table of Parquet with long keys, dates and bytes goes through as it is", async () => {
    const day = new Date("2031-05-06T00:00:00Z")
    const key = 2n ** 60n + 1n
    const columnData = [
      { name: "key", data: [key, 5n], type: "INT64" as const },
      { name: "day", data: [day, null], type: "TIMESTAMP" as const },
      { name: "text", data: [museum, dispatch], type: "STRING" as const },
    ]
    writeFileSync(at("typed.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })))
    const file = at("again.parquet")
    const { files } = await stemma(["dedupe", at("typed.parquet"), "-o", file, "-q"])
    const bytes = Buffer.from(files.get(file)!, "latin1")
    const found = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    expect(found).toMatchObject([
      { key, day, text: museum, stemma_keep: true },
      { key: 5n, day: null, text: dispatch, stemma_keep: true },
    ])
  })

  test("pages become rows, and --only-kept leaves the rest out", async () => {
    const { out } = await stemma(["dedupe", "sample/pile", "--to", "csv", "--only-kept", "-q"])
    const found = parse(out, { columns: true }) as Record<string, string>[]
    expect(found.length).toBeGreaterThan(2)
    expect(Object.keys(found[0]!).slice(0, 4)).toEqual(["id", "path", "address", "title"])
    expect(found.every(row => row.stemma_keep === "true")).toBe(true)
    expect(found.map(row => row.path)).toEqual(found.map(row => row.path!).sort())
  })

  test("standard input is read once, and written as any file", async () => {
    const { out } = await stemma(["dedupe", "-", "--to", "jsonl", "-q"], {
      stdin: rows.map(row => JSON.stringify(row)).join("\n"),
    })
    expect(
      out
        .trimEnd()
        .split("\n")
        .map(line => (JSON.parse(line) as { id: string }).id),
    ).toEqual(rows.map(({ id }) => id))
  })
})

describe("what is asked wrongly gets a line that says what to do", () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [["--to", "parquet"], /goes into a file/],
    [["--only-kept"], /-o FILE\.jsonl/],
    [["--share", "2"], /above 0 and up to 1/],
    [["--id", "nothing"], /no row has anything in a column nothing/],
    [["--id", "outlet"], /two rows are “Vale Observer” in the column outlet/],
    [["--json", "--to", "csv"], /Leave one of the two out/],
  ]
  test.each(cases)("%j", async (args, says) => {
    const { code, err } = await stemma(["dedupe", at("corpus.jsonl"), ...args])
    expect(err).toMatch(says)
    expect(code).toBe(2)
  })

  test("a row without a text is named, and exit code 3 says that one was left out", async () => {
    const { code, err, out } = await stemma(["dedupe", at("corpus.jsonl")])
    expect([code, err]).toEqual([3, expect.stringMatching(/corpus\.jsonl#6: has no text in its row/)])
    expect(out).toMatch(/^7 rows: 4 kept, 3 dropped/)
  })
})
