// What strangers wrote cannot work a reader's terminal: whatever titles, outlets, names of files and entries, and
// messages hold, nothing comes out for people but words, line breaks, tabs, and the codes that the program itself set.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { harmless } from "../src/cli/border.js"
import type { World } from "../src/cli/effects.js"
import { paint } from "../src/cli/print/paint.js"
import { printTrace } from "../src/cli/print/trace.js"
import { columns } from "../src/cli/print/wrap.js"
import { formats } from "../src/export/formats.js"
import type { Trace } from "../src/model/trace.js"
import { stemma } from "./fake-effects.js"
import { attacks, expectHarmless, hostilePile, ownColours, ownProgress } from "./hostile-pile.js"
import { smallTrace } from "./small-trace.js"

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("Kettle ", "Ann ", " and "),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(parts => parts.join(""))

/** Every string of a trace that comes from outside, with another before it; the texts keep their offsets. */
function soiled(trace: Trace, words: string): Trace {
  const dirt = (text: string | null) => (text === null ? null : `${words}${text}`)
  return {
    ...trace,
    stories: trace.stories.map(story => ({ ...story, title: `${words}${story.title}` })),
    reports: trace.reports.map(report => ({
      ...report,
      title: dirt(report.title),
      outlet: dirt(report.outlet),
      newsroom: dirt(report.newsroom),
      byline: dirt(report.byline),
      path: `${words}/${words}.html`,
      text: words.padEnd(report.text.length).slice(0, 12) + report.text.slice(12),
    })),
    lost: trace.lost.map(one => ({ ...one, label: `${words}${one.label}`, newsroom: dirt(one.newsroom) })),
    derivations: trace.derivations.map(one => ({
      ...one,
      evidence: one.evidence.map(evidence => ({ ...evidence, note: `${words}${evidence.note}` })),
    })),
    alterations: trace.alterations.map(one => ({ ...one, note: `${words}${one.note}` })),
    record: trace.record.map(entry => ({ ...entry, who: dirt(entry.who), what: dirt(entry.what) })),
  }
}

describe("the border", () => {
  test("lets words, line breaks and tabs pass, and nothing else", () => {
    fc.assert(
      fc.property(nasty, text => {
        const out = harmless(text)
        expectHarmless(out)
        const words = (of: string) => of.replace(/[\p{Cc}\ufffd\u202a-\u202e\u2066-\u2069]/gu, "")
        expect(words(out)).toBe(words(text))
      }),
      { numRuns: 1000 },
    )
    expect(harmless("a\tb\r\nc\n“d” é 漢 👩‍👧 שלום \u200f\u00ad")).toBe("a\tb\nc\n“d” é 漢 👩‍👧 שלום \u200f\u00ad")
  })

  test("lets the program's own colours pass, and none that a page wrote", () => {
    const { strong } = paint(true)
    expect(harmless(strong("kept"))).toBe("\u001b[1mkept\u001b[22m")
    expect(harmless("\u001b[1mnot kept\u001b[22m")).toBe("\ufffd[1mnot kept\ufffd[22m")
  })

  test("keeps columns in line: what it changes is as wide as it was reckoned", () => {
    fc.assert(
      fc.property(nasty, text => {
        expect(columns(harmless(text))).toBe(columns(text.replaceAll("\r\n", "\n")))
      }),
    )
  })
})

test("a printed trace holds nothing strange, whatever its strings; colour changes no word", () => {
  fc.assert(
    fc.property(nasty, words => {
      const print = (colour: boolean) =>
        harmless(printTrace(soiled(smallTrace, words), [words], { width: 80, paint: paint(colour), program: "stemma" }))
      const plain = print(false)
      expectHarmless(plain)
      expect(print(true).replace(ownColours, "")).toBe(plain)
    }),
    { numRuns: 200 },
  )
})

describe("every command", () => {
  let folder = ""
  let round = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stemma-terminal-"))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const pileWith = (words: string) => hostilePile(join(folder, `pile-${round++}`), words)

  const terminal: World["terminal"] = { stdout: true, stderr: true, columns: 80 }

  test("prints words, line breaks, tabs and its own colours, and no more", async () => {
    const words = fc.sample(nasty, { numRuns: 3, seed: 18 })
    for (const dirt of [attacks.join(""), ...words]) {
      const pile = pileWith(dirt)
      const runs = [
        ["trace", pile],
        ["trace", "--color", pile],
        ["record", pile],
        ["brief", pile],
        ["timeline", pile],
        ["follow", pile],
        ["follow", dirt || "x", pile],
        ["judge", pile],
        ["find", `nothing yet ${dirt}`, pile],
        ["compare", "A", "B", pile],
        ["compare", dirt || "x", "B", pile],
        ["record", "--kind", dirt, pile],
        ["trace", `${pile}/${dirt.replaceAll("\0", "")}`],
        [dirt || "x"],
        ["trace", `--${dirt}`, pile],
      ]
      for (const args of runs) {
        let time = 0
        const { out, err } = await stemma(args, { terminal, now: () => ++time * 500 })
        expectHarmless(out.replace(ownColours, ""))
        expectHarmless(err.replace(ownProgress, ""))
      }
    }
  }, 120_000)

  test("at a terminal, formats for programs too; in a pipe and in a file they are as they are", async () => {
    const pile = pileWith(attacks.join(""))
    for (const { name } of formats) {
      const { out } = await stemma(["export", "-f", name, "--table", "reports", pile], { terminal })
      expectHarmless(out)
      expect(out.length).toBeGreaterThan(100)
    }
    const piped = await stemma(["export", "-f", "csv", "--table", "reports", pile])
    const file = join(folder, "reports.csv")
    const written = await stemma(["export", "-f", "csv", "--table", "reports", pile, "-o", file])
    // Names were made fit to print when the page was read; the words of the page are as they are.
    expectHarmless(piped.out.replaceAll("\r\n", "\n"))
    expect(written.files.get(file)).toBe(piped.out)
  }, 60_000)

  test("--json is data, whoever reads it; words in a file are words", async () => {
    const pile = pileWith(attacks.join(""))
    const { out } = await stemma(["trace", "--json", pile], { terminal })
    const { reports } = JSON.parse(out) as Trace
    const report = reports.find(report => report.path.endsWith("rows.json#1"))!
    expectHarmless(report.outlet!)
    expect(report.outlet).toContain("gnp.exe")
    const file = join(folder, "words.txt")
    const { files } = await stemma(["trace", "--color", pile, "-o", file], { terminal })
    expect(files.get(file)).toMatch(ownColours)
    expectHarmless(files.get(file)!.replace(ownColours, ""))
  })

  test("a line break in a name begins no line", async () => {
    const pile = pileWith("\nstemma: all is well\r\n")
    for (const command of ["trace", "record", "brief", "timeline", "follow"]) {
      const { out, err } = await stemma([command, pile])
      expect(`${out}${err}`).not.toMatch(/^stemma: all is well/m)
    }
  })
})
