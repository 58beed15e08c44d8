// A dispatch and its carriers, for looking at large families: pages cut from the bottom, reworded here and there, copied
// from copies; in one of them a figure is changed, and all that come from it have it too. Same sentences and seed, same
// pages. `node --import tsx bench/dispatch.ts PILE OUT` writes 120 pages of 60 sentences out of a pile of our own fiction.

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ingest } from "../src/index.js"
import { readText } from "../src/text/text.js"
import { type Random, randomFrom } from "./random.js"

/** A page while it is copied. */
interface Carrier {
  readonly lines: readonly string[]
  /** Minutes after the dispatch. */
  readonly minute: number
}

/** Chances: that a page comes from a copy; that its end is cut; that a sentence is reworded, or dropped. */
const chances = { copyOfCopy: 0.45, cut: 0.6, reworded: 0.03, dropped: 0.02 }
/** Rewordings that change no more than words. */
const turns = [
  [/\bsaid\b/, "told reporters"],
  [/\bThe two\b/, "Both"],
  [/\babout\b/, "some"],
  [/\bwould be\b/, "is to be"],
  [/\bhad\b/, "has"],
] as const
/** From so many pages on one copy of the dispatch has another figure. */
const changedAt = 6
const towns = ["Harbour", "Kestrin", "Lakeside", "Northern", "Ellary", "Vale", "Tamsel", "Marl", "Hollin", "Skerry"]
const papers = [
  "Times",
  "Post",
  "Herald",
  "Ledger",
  "Courier",
  "Observer",
  "Gazette",
  "Echo",
  "Mail",
  "Journal",
  "Star",
  "News",
]

/** Write the pages; `sentences` are the dispatch's, its headline first. */
export function writeDispatch(folder: string, sentences: readonly string[], pages: number, seed = 3): void {
  const chance = randomFrom(seed)
  const carriers: Carrier[] = [{ lines: sentences, minute: 0 }]
  for (let n = 1; n < pages; n++) {
    const from = n > 3 && chance.next() < chances.copyOfCopy ? chance.pick(carriers)! : carriers[0]!
    const lines = n === changedAt ? otherFigure(sentences) : copied(from.lines, chance)
    carriers.push({ lines, minute: from.minute + 20 + chance.below(400) })
  }
  mkdirSync(folder, { recursive: true })
  for (const [n, { lines, minute }] of carriers.entries()) {
    writeFileSync(join(folder, `page-${String(n).padStart(3, "0")}.html`), html(n, lines, minute))
  }
}

function copied([headline, ...body]: readonly string[], chance: Random): string[] {
  const end = chance.next() < chances.cut ? Math.ceil(body.length * (0.35 + 0.65 * chance.next())) : body.length
  const kept = body.slice(0, end).filter(() => chance.next() >= chances.dropped)
  const reworded = kept.map(line => {
    if (chance.next() >= chances.reworded) return line
    const [words, others] = chance.pick(turns)!
    return line.replace(words, others)
  })
  return [headline!, ...reworded]
}

/** The first figure of some size, told otherwise. */
function otherFigure(lines: readonly string[]): string[] {
  const at = lines.findIndex((line, n) => n > 2 && /\b[2-9]\d\b/.test(line))
  return lines.map((line, n) => (n === at ? line.replace(/\b[2-9]\d\b/, figure => `${figure}0`) : line))
}

function html(n: number, [headline, ...body]: readonly string[], minute: number): string {
  const outlet =
    n === 0
      ? "Meridian News Agency"
      : `${towns[n % towns.length]} ${papers[Math.floor(n / towns.length) % papers.length]}`
  const at = new Date(Date.UTC(2031, 5, 3, 6) + minute * 60_000).toISOString()
  return `<!doctype html><html lang="en"><head><title>${headline} - ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${at}"></head><body><article><h1>${headline}</h1>
${body.map(line => `<p>${line}</p>`).join("\n")}
</article></body></html>`
}

/** The sentences of a pile, each once. */
export async function sentencesOf(folder: string): Promise<string[]> {
  const found = new Set<string>()
  for await (const one of ingest([folder])) {
    if (!("report" in one)) continue
    const { report, sentences } = readText(one.report)
    for (const { start, end } of sentences) found.add(report.text.slice(start, end))
  }
  return [...found]
}

const [, program, pile, out] = process.argv
if (program?.endsWith("dispatch.ts") && pile && out) writeDispatch(out, (await sentencesOf(pile)).slice(0, 60), 120)
