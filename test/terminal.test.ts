// What strangers wrote cannot work a reader's terminal: whatever titles, outlets, names of files and entries, and
// messages hold, nothing comes out for people but words, line breaks, tabs, and the codes that the program itself set.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { harmless } from "../src/cli/border.js"
import type { World } from "../src/cli/effects.js"
import { paint } from "../src/cli/print/paint.js"
import { printTrace } from "../src/cli/print/trace.js"
import { columns } from "../src/cli/print/wrap.js"
import { formats } from "../src/export/formats.js"
import type { Trace } from "../src/model/trace.js"
import { stemma } from "./fake-effects.js"
import { smallTrace } from "./small-trace.js"

/** The colours and weights that the program sets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: codes begin with the escape character
const ownColours = /\u001b\[(?:1|2|22|3[1-59])m/g
/** Progress begins its line anew. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
const ownProgress = /\r\u001b\[K/g
/** Control characters but line feed and tab, and what turns the direction of a line. */
const strange = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

function expectHarmless(text: string): void {
  const at = strange.exec(text)
  expect(at && JSON.stringify(text.slice(Math.max(0, at.index - 30), at.index + 30))).toBeNull()
}

/** Sequences that do something somewhere: title, clear, colour, hyperlink, clipboard, queries, C1, direction. */
const attacks = [
  "\u001b]0;owned\u0007",
  "\u001b[2J\u001b[H",
  "\u001b[31mred",
  "\u001b[1mfat\u001b[22m",
  "\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\",
  "\u001b]52;c;ZXZpbA==\u0007",
  "\u001bP$q\u001b\\",
  "\u009b31m",
  "\u009d0;owned\u009c",
  "\u202egnp.exe",
  "\u2066isolated",
  "\r\u001b[K",
  "\b\b\b",
  "\u007f",
  "\u0000",
  "\u000e",
  "\u0085",
  "\r",
]
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
  const story = (day: string, figure: string) =>
    `Delegates met in Port Lumen on ${day} to discuss the harbour treaty and the fishing grounds, officials said.\n\n` +
    `“We have agreed on nothing yet,” said the envoy, Maro Tindal, after ${figure} hours of talks.\n`
  let folder = ""
  let round = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stemma-terminal-"))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A pile in whose every corner the words stand. */
  function pileWith(words: string): string {
    const pile = join(folder, `pile-${round++}`)
    mkdirSync(pile)
    const row = (day: string, figure: string) => ({
      title: `Talks ${words} resume`,
      text: `${story(day, figure)}\n${words} Mr. Tindal said.\n`,
      outlet: `Daily ${words} Kettle`,
      author: `Ann ${words} Example`,
      section: words,
    })
    writeFileSync(join(pile, "rows.json"), JSON.stringify([row("Monday", "four"), row("Tuesday", "five")]))
    const html = words.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
    writeFileSync(
      join(pile, "page.html"),
      `<title>${html} Title</title><meta property="og:site_name" content="${html} Kettle"><h1>${html}</h1><p>${story("Friday", "six").replace("\n\n", "</p><p>")}</p>`,
    )
    writeFileSync(join(pile, "broken.jsonl"), `{"title": "${words}`)
    writeFileSync(join(pile, "columns.csv"), `${words.replace(/[\r\n",]/g, "")}a,b\n1,2\n`)
    const name = words.replace(/[/\0\ud800-\udfff]/gu, "").slice(0, 60)
    writeFileSync(join(pile, `of ${name}.txt`), `Talks\n\n${story("Sunday", "seven")}`)
    writeFileSync(join(pile, "entries.zip"), zipSync({ [`${name}.bin`]: new Uint8Array([0, 1, 2, 3]) }))
    return pile
  }

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
