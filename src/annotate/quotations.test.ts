import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { textOf } from "./fixture.js"
import { findQuotations } from "./quotations.js"

const found = (...blocks: string[]) => {
  const text = textOf(...blocks)
  return findQuotations(text).map(({ inner }) => text.report.text.slice(inner.start, inner.end))
}

describe("quotations", () => {
  const cases: [string, string[], string[]][] = [
    ["curly", ["“We agree,” Lind said."], ["We agree,"]],
    ["straight", ['"We agree," Lind said. "It is done."'], ["We agree,", "It is done."]],
    ["opens straight and closes curly", ['He said "we agree” to it.'], ["we agree"]],
    ["opens curly and closes straight", ['They spoke of “a new start" on Monday.'], ["a new start"]],
    ["single", ["Mayor calls plan ‘reckless and rude’ in vote"], ["reckless and rude"]],
    ["single, straight", ["Mayor's aide calls plan 'reckless' in vote"], ["reckless"]],
    ["apostrophes", ["The miners' union didn't say it's the '90s or tell 'em."], []],
    ["a possessive inside single marks", ["‘The miners’ union is here,’ he said."], ["The miners’ union is here,"]],
    ["guillemets", ["Il a dit « nous sommes prêts » hier."], [" nous sommes prêts "]],
    ["German", ["Er sagte: „Wir sind bereit.“ Dann ging er."], ["Wir sind bereit."]],
    ["German guillemets", ["Er sagte: »Wir sind bereit.« Dann ging er."], ["Wir sind bereit."]],
    ["Swedish", ["”Vi är redo”, sade Lind."], ["Vi är redo"]],
    ["corners", ["他说「我们同意『计划』」。"], ["我们同意『计划』", "计划"]],
    [
      "nested",
      ["“He told me ‘never again’ and left,” Okada said."],
      ["He told me ‘never again’ and left,", "never again"],
    ],
    ["over two sentences", ["“We listened. We learned,” she said."], ["We listened. We learned,"]],
    [
      "over paragraphs, closed once",
      ["“We listened.", "“We learned.", "“We left,” she said.", "“No,” he said."],
      ["We listened.\n“We learned.\n“We left,", "No,"],
    ],
    ["inches", ['The 6\'2" guard wore a 12" cap.'], []],
    ["the closing mark missing", ["“We agree, said Lind. Then she left."], ["We agree,"]],
    ["missing, with another voice below", ["“We agree, said Lind.", "“No,” said Okada."], ["We agree,", "No,"]],
    ["the opening mark missing", ["We agree,” Lind said."], ["We agree,"]],
    ["in brackets", ['The plan ("a disgrace") failed.'], ["a disgrace"]],
  ]
  it.each(cases)("%s", (_, blocks, expected) => expect(found(...blocks)).toEqual(expected))

  it.each<[string, string]>([
    ["“We agree,” Lind said.", "speech"],
    ["Lind called him a “thug” on Monday.", "speech"],
    ["The “smart” bins were empty.", "scare"],
    ["Lind hosts the “World Harbour Summit” in May.", "title"],
    ["The so-called “deep plan” failed, she said.", "scare"],
  ])("%s is %s", (block, use) => expect(findQuotations(textOf(block))[0]?.use).toBe(use))

  it.each<[string, boolean]>([
    ["“We agree,” Lind said.", false],
    ['“We agree," Lind said.', true],
    ["We agree,” Lind said.", true],
  ])("%s uneven: %s", (block, uneven) => expect(findQuotations(textOf(block))[0]?.uneven).toBe(uneven))

  it("never throws, stays in the text, and keeps inner within outer", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      "He said ",
      "no",
      ". ",
      ", ",
      "s",
      " ",
      "5",
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 4 }), blocks => {
        const text = textOf(...blocks.map(block => block.join("")))
        for (const { start, end, inner } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.report.text.length)
          expect(inner.start).toBeGreaterThanOrEqual(start)
          expect(inner.end).toBeLessThanOrEqual(end)
        }
      }),
    )
  })
})
