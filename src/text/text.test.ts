import { describe, expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { printedIn } from "../model/masks.js"
import { sentenceSpans } from "./sentences.js"
import { readText } from "./text.js"
import { tokenize } from "./tokens.js"

describe("sentences", () => {
  const cases: [string, string[]][] = [
    ["Mr. Okada met U.S. President Lind. They talked.", ["Mr. Okada met U.S. President Lind.", "They talked."]],
    ["“We agree.” She left at 5 p.m. Friday.", ["“We agree.”", "She left at 5 p.m. Friday."]],
    ["He moved to the U.S. The talks failed.", ["He moved to the U.S.", "The talks failed."]],
    ["It cost $3.5 million. Nobody paid.", ["It cost $3.5 million.", "Nobody paid."]],
  ]
  const foreign: [string, string, string[]][] = [
    [
      "de",
      "„Nein.“ Sie ging am 3. März. Um 5 Mio. Euro geht es.",
      ["„Nein.“", "Sie ging am 3. März.", "Um 5 Mio. Euro geht es."],
    ],
    ["fr", "« Non. » Il part. M. Roux reste.", ["« Non. »", "Il part.", "M. Roux reste."]],
    ["es", "¿Quién habló? ¡Nadie! La Sra. Paz calla.", ["¿Quién habló?", "¡Nadie!", "La Sra. Paz calla."]],
    ["ru", "Это 12 тыс. Тонн нет. В. В. Орлов молчит.", ["Это 12 тыс. Тонн нет.", "В. В. Орлов молчит."]],
    ["ar", "من تكلم؟ لا أحد.", ["من تكلم؟", "لا أحد."]],
    ["zh", "他说：“不。”他走了！", ["他说：“不。”", "他走了！"]],
    ["ja", "「いや。」と言った。去った。", ["「いや。」と言った。", "去った。"]],
  ]
  it.each(foreign)("%s: %s", (language, text, expected) => {
    expect(sentenceSpans(text, 0, text.length, language).map(s => text.slice(s.start, s.end))).toEqual(expected)
  })
  it.each(cases)("%s", (text, expected) => {
    expect(sentenceSpans(text, 0, text.length).map(s => text.slice(s.start, s.end))).toEqual(expected)
  })
})

describe("what is no sentence and no word", () => {
  it("a run without a stop is cut at spaces, and every word stays", () => {
    const words = "ferry harbour ".repeat(5_000).trim()
    const spans = sentenceSpans(words, 0, words.length)
    expect(spans.length).toBeGreaterThan(5)
    expect(spans.map(({ start, end }) => words.slice(start, end)).join(" ")).toBe(words)
  })

  it("one without a space is cut between characters", () => {
    const faces = `x${"😀".repeat(10_000)}`
    const spans = sentenceSpans(faces, 0, faces.length)
    expect(spans.map(({ start, end }) => faces.slice(start, end)).join("")).toBe(faces)
    expect(spans.every(({ start }) => !/[\udc00-\udfff]/.test(faces[start]!))).toBe(true)
  })

  it("letters without an end are compared as they stand", () => {
    const run = "sailings".repeat(4_000)
    expect(tokenize(run)).toMatchObject([{ start: 0, end: run.length, stem: run }])
  })
})

describe("a mask inside a sentence", () => {
  const line =
    "Minister Greta Holm Greta Maria HolmThree boats, one berth. Tide tables sold. MORE said the cranes stay. Nobody asked."
  const report = reportOf([line, "Rust had them."])
  const start = line.indexOf(" Greta Maria")
  const masked = [{ start, end: line.indexOf(" said"), why: "recurs" }]
  const text = readText(report, { masked, background: [] })

  it("is read over: the sentence goes on behind it, and offsets stay", () => {
    expect(text.sentences.map(s => printedIn(text, s))).toEqual([
      "Minister Greta Holm said the cranes stay.",
      "Nobody asked.",
      "Rust had them.",
    ])
    for (const token of text.tokens) expect(token.end <= start || token.start >= masked[0]!.end).toBe(true)
    expect(
      text.tokens
        .map(token => line.slice(token.start, token.end))
        .slice(0, 5)
        .join(" "),
    ).toBe("Minister Greta Holm said the")
  })

  it("leaves a text without it to be printed, and no gap before a mark", () => {
    const popped = { report: { text: "Holm Greta MORE, who left" }, masked: [{ start: 5, end: 15 }] }
    expect(printedIn(popped, { start: 0, end: 25 })).toBe("Holm, who left")
  })
})

describe("tokens", () => {
  it("compares a contraction equal to its long form", () => {
    const norms = (text: string) => tokenize(text).map(t => t.norm)
    expect(norms("We’re sure they won't")).toEqual(norms("We are sure they will not"))
  })
  it("cuts scripts without spaces into words", () => {
    expect(tokenize("谈判代表周一抵达。", 0, 9, "zh").length).toBeGreaterThan(4)
  })
  it("compares spellings of one letter equal", () => {
    const norms = (text: string) => tokenize(text, 0, text.length, "xx").map(t => t.norm)
    expect(norms("четырёх أحمد")).toEqual(norms("четырех احمد"))
  })
  it("stems English alone", () => {
    expect(tokenize("Verhandlungen", 0, 13, "de")[0]!.stem).toBe("verhandlungen")
  })
  it("keeps its way back to the text", () => {
    const text = "The U.S. didn’t pay $1,200 to COVID-19 victims."
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).not.toMatch(/\s/)
    expect(
      tokenize(text)
        .map(t => text.slice(t.start, t.end))
        .join(""),
    ).toBe(text.replace(/\s/g, ""))
  })
})
