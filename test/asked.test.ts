// Questions to a store: they are answered as a trace answers them, whatever a person types, and read only what bears on them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { add } from "../src/desk/add.js"
import { seek, unsought } from "../src/desk/ask.js"
import { openHoldings } from "../src/store/holdings.js"
import { trace } from "../src/trace.js"
import { find } from "../src/view/find.js"
import { stemma } from "./fake-effects.js"

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-asked-"))
const store = join(folder, "desk.stemma")
const scripts = join(folder, "scripts.stemma")

const inScripts = {
  russian: "Паром на острова останется в гавани до пятницы, сообщило правление порта в понедельник вечером.",
  arabic: "قال مجلس الميناء إن العبارة إلى الجزر ستبقى في المرفأ حتى يوم الجمعة بسبب العاصفة.",
  hindi: "बंदरगाह बोर्ड ने सोमवार को कहा कि द्वीपों की नौका शुक्रवार तक बंदरगाह में रहेगी।",
  chinese: "港口委员会星期一表示，开往各岛的渡轮将在港内停留到星期五，因为风暴还没有过去。",
  french: "Le ferry restera au port jusqu’à vendredi, a déclaré lundi soir la présidence de l’île à la télévision.",
}

beforeAll(async () => {
  await add(["sample/pile", "sample/later"], { store })
  const at = join(folder, "scripts.jsonl")
  const rows = Object.entries(inScripts).map(([title, text]) => JSON.stringify({ title, text: `${text}\n\n${text}` }))
  writeFileSync(at, rows.join("\n"))
  await add([at], { store: scripts, untold: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function sought(passage: string, options: Parameters<typeof seek>[2] = {}, of = store) {
  const holdings = openHoldings(of)
  try {
    return await seek(holdings, passage, options)
  } finally {
    holdings.close()
  }
}

describe("a passage in a store", () => {
  test.each([
    "A promise that has no date is not a promise",
    "We did not come to Port Ellary to exchange speeches",
    "stop building coal-fired power stations before 2028",
    "No working group was agreed",
  ])("has the readings and origins that a trace has: %s", async passage => {
    const traced = await trace(["sample/pile", "sample/later"])
    const told = find(traced, passage)
    const found = await sought(passage)
    const place = (one: { start: number; end: number }, id: string) => `${id} ${one.start} ${one.end}`
    const exact = told.readings.filter(({ reading }) => reading === "same").map(one => place(one, one.report))
    expect(exact.length).toBeGreaterThan(0)
    expect(
      found.readings
        .filter(one => one.exact)
        .map(one => place(one, one.page.id))
        .sort(),
    ).toEqual(exact.sort())
    const near = found.readings.filter(one => !one.exact).map(one => place(one, one.page.id))
    const all = new Set(told.readings.map(one => place(one, one.report)))
    expect(near.filter(one => !all.has(one))).toEqual([])
    expect(found.untold).toBe(0)
    expect(found.newsrooms.toSorted()).toEqual(told.newsrooms.toSorted())
    expect(found.origins).toHaveLength(told.origins.length)
  })

  test("is found in other words, and says from whom each page has it", async () => {
    const { readings } = await sought("A promise that has no date is not a promise")
    const other = readings.filter(({ exact }) => !exact).map(({ pieces }) => pieces.find(one => one.changed)!.text)
    expect(other).toContain("A promise that has no deadline is not a promise")
    const gazette = readings.find(({ page }) => page.name === "Volmar Gazette")!
    expect(gazette).toMatchObject({ marked: false, descent: "rewrites The Ellary Courier" })
  })

  test("in quotation marks is quoted so, and somebody said it", async () => {
    const { readings, quoted } = await sought("A promise that has no date is not a promise", { quoted: true })
    expect(quoted).toBe(true)
    expect(readings.length).toBeGreaterThan(3)
    expect(readings.every(({ marked }) => marked)).toBe(true)
    expect(readings.some(({ page }) => page.name === "Volmar Gazette")).toBe(false)
    expect(readings[0]!.speaker).toBe("Dessan Orluk")
    const typed = await stemma(["find", "“exchange speeches”", "--store", store, "--json"])
    expect(JSON.parse(typed.out)).toMatchObject({ version: 1, quoted: true, passage: "exchange speeches" })
  })

  test("is asked of some pages alone", async () => {
    const all = await sought("Drosk")
    const of = (options: Parameters<typeof seek>[2]) =>
      sought("Drosk", options).then(({ readings }) => readings.map(({ page }) => page.published))
    expect(all.readings.length).toBeGreaterThan(2)
    expect(new Set(await of({ to: "2024-06-13" }))).toEqual(new Set(["13 Jun 2024"]))
    expect((await of({ from: "2024-06-14", to: "2024-06" })).every(day => day!.endsWith("Jun 2024"))).toBe(true)
    const outlet = await sought("Drosk", { outlet: "sorvia" })
    expect(new Set(outlet.readings.map(({ page }) => page.name))).toEqual(new Set(["Sorvia Today"]))
  })

  test("has no origin where its pages were never told of", async () => {
    const untold = join(folder, "untold.stemma")
    await add(["sample/pile"], { store: untold, untold: true })
    const { pages, untold: unknown, origins, readings } = await sought("exchange speeches", {}, untold)
    expect([unknown, origins]).toEqual([pages, []])
    expect(readings[0]!.descent).toBe("not traced yet")
  })

  test("is one reading where many pages print one text", async () => {
    const [at, printed] = [join(folder, "printed"), join(folder, "printed.stemma")]
    mkdirSync(at)
    const body =
      "The harbour board said on Monday that the ferry to the islands would stay in harbour until Friday.\n\nSome forty passengers spent the night in the customs hall, where crews brought soup and blankets.\n"
    for (const name of ["a", "b", "c"]) writeFileSync(join(at, `${name}.txt`), `Ferry ${name}\n\n${body}`)
    await add([at], { store: printed, untold: true })
    const { pages, readings } = await sought("forty passengers spent the night", {}, printed)
    expect([pages, readings.length, readings[0]!.printings]).toEqual([3, 1, 2])
  })

  test.each(Object.entries(inScripts))("is found in any script: %s", async (name, words) => {
    const passage = name === "chinese" ? "渡轮将在港内停留" : words.split(" ").slice(2, 6).join(" ")
    const { readings } = await sought(passage, {}, scripts)
    expect(readings.map(({ page }) => page.title)).toEqual([name])
    expect(readings[0]!.exact).toBe(true)
  })

  test.each([
    'title : "x"',
    "NEAR(coal date, 3)",
    "coal AND",
    "coal OR date NOT",
    '"unclosed',
    "pledge*",
    "^coal",
    "{title text} : coal",
    "a -b +c (d",
    "coal'; DROP TABLE reports; --",
    "\0coal\0",
    "😀 coal",
    "x".repeat(9_000),
  ])("is never read as a question in another language: %j", async passage => {
    expect((await sought(passage)).passage).toBe(passage)
  })

  test("that is none gets words", async () => {
    expect(["", "…", "a", "7", "港", "ab"].map(unsought)).toEqual([
      "holds no word to look for",
      "holds no word to look for",
      "is one letter; give a word, or several",
      "is one letter; give a word, or several",
      null,
      null,
    ])
    const { code, err, out } = await stemma(["find", "a", "--store", store])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("the passage is one letter")
    expect((await stemma(["find", "word ".repeat(500), "--store", store])).err).toContain("stemma check")
    const none = await stemma(["find", "xyzzy plugh", "--store", store])
    expect([none.code, none.out]).toEqual([1, "No page in the store carries it.\n"])
    const missing = await stemma(["find", "coal", "--store", join(folder, "none.stemma")])
    expect(missing.code).toBe(1)
    expect(missing.err).toContain("is not there")
  })
})

describe("a matter in a store", () => {
  test("goes on as in a trace of all, from a part of it", async () => {
    const whole = JSON.parse((await stemma(["follow", "carbon neutral", "sample/pile", "sample/later", "--json"])).out)
    const part = JSON.parse((await stemma(["follow", "carbon neutral", "--store", store, "--json"])).out)
    expect(whole.threads.length).toBeGreaterThan(0)
    expect(part.threads).toEqual(whole.threads)
    expect(whole.part).toBeNull()
    expect(part.part.held).toBe(19)
    expect(part.part.read).toBeLessThan(19)
  })

  test.each(["NEAR(", "coal OR", "xyzzy", 'title:"coal'])("is nothing in another language: %j", async query => {
    const { code, err } = await stemma(["follow", query, "--store", store])
    expect([code, err]).toEqual([0, ""])
  })

  test.each(["", " ", '"', "a"])("gets words where nothing can be followed: %j", async query => {
    const { code, err, out } = await stemma(["follow", query, "--store", store])
    expect([code, out]).toEqual([2, ""])
    expect(err).toMatch(/^stemma: .+\n.+\n$/)
  })
})
