// grow: make piles with a known descent from a folder of texts, for the benchmark `lineages`.
//   npm run bench -- grow --data TEXTS --seed N --out DIR [--piles N]
// TEXTS holds `.txt` files, headline first, one paragraph a line; names that are the same before the last `_` cover one
// event. What happens to pages happens to them in life: trimmed from the bottom, excerpted, shuffled, rewritten by rules
// and synonyms (WordNet), facts changed, marks lost, compiled; dates missing or false; ancestors taken away; unrelated
// and same-event pages among them. The same texts and seed give the same piles.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"
import type { LineageTruth } from "./lineages.js"
import { type Random, randomFrom, shuffled } from "./random.js"
import { between, compile, copyKinds, copyOf } from "./rewriting.js"
import { textNames } from "./texts.js"

/** A page of a pile while it grows. */
interface Grown {
  readonly lines: readonly string[]
  readonly exemplars: readonly number[]
  readonly kind: string
  /** Day of publication, counted from the pile's first. */
  readonly day: number
}

/** Chances, as shares: of a page that is compiled, undated, or falsely dated; of an original with copies that is taken away. */
const chances = { compiled: 0.2, undated: 0.45, falseDate: 0.15, lost: 0.3, sameEvent: 0.5 }
/** Shorter texts leave nothing to trim. */
const leastParagraphs = 5
const firstDay = Date.UTC(2023, 0, 10)
const dayLength = 86_400_000

/** See the head of this file. */
export const grow: Benchmark = {
  name: "grow",
  about: "make piles for `lineages`: --data TEXTS --seed N --out DIR [--piles N]",
  set: null,
  published: {},
  rows: {},
  async run(data, { seed, out, piles }) {
    if (!out) throw new Error("grow: say where the piles go: --out DIR")
    const names = textNames(data).filter(name => linesOf(join(data, name)).length > leastParagraphs)
    if (names.length < 2) throw new Error(`grow: ${data} holds fewer than two texts of ${leastParagraphs} paragraphs`)
    const chance = randomFrom(Number(seed ?? 1))
    const made = [...Array(Number(piles ?? 30)).keys()].map(n => {
      const { pages, truth } = pile(data, names, chance)
      const folder = join(out, `pile-${String(n + 1).padStart(3, "0")}`)
      mkdirSync(folder, { recursive: true })
      for (const [name, text] of pages) writeFileSync(join(folder, name), text)
      writeFileSync(join(folder, "truth.json"), `${JSON.stringify(truth, null, 1)}\n`)
      return { pages: pages.size, edges: truth.edges.length, lost: truth.lost.length }
    })
    const sum = (of: "pages" | "edges" | "lost") => made.reduce((total, one) => total + one[of], 0)
    return { items: made.length, measures: { pages: sum("pages"), edges: sum("edges"), lost: sum("lost") } }
  },
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split(/\n+/)
    .map(line => line.trim())
    .filter(Boolean)
}

function pile(
  data: string,
  names: readonly string[],
  chance: Random,
): { pages: Map<string, string>; truth: LineageTruth } {
  const first = chance.pick(names)!
  const event = first.replace(/_[^_]*$/, "_")
  const others = names.filter(name => name !== first && name.startsWith(event))
  const originals = new Set([first])
  if (others.length > 0 && chance.next() < chances.sameEvent) originals.add(chance.pick(others)!)
  while (originals.size < between(chance, 2, 4)) originals.add(chance.pick(names)!)
  const grown: Grown[] = [...originals].map(name => ({
    lines: linesOf(join(data, name)),
    exemplars: [],
    kind: "original",
    day: between(chance, 0, 20),
  }))
  for (let n = between(chance, 3, 8); n > 0; n--) grown.push(nextPage(grown, chance))
  return published(grown, takenAway(grown, chance), chance)
}

function nextPage(grown: readonly Grown[], chance: Random): Grown {
  const at = between(chance, 0, grown.length - 1)
  const other = between(chance, 0, grown.length - 1)
  const day = Math.max(grown[at]!.day, grown[other]!.day) + between(chance, 0, 3)
  if (other !== at && chance.next() < chances.compiled) {
    return {
      lines: compile(grown[at]!.lines, grown[other]!.lines, chance),
      exemplars: [at, other],
      kind: "compilation",
      day,
    }
  }
  const kind = chance.pick(copyKinds)!
  return { lines: copyOf(kind, grown[at]!.lines, chance), exemplars: [at], kind, day }
}

/** Originals with two copies or more that no reader will see. */
function takenAway(grown: readonly Grown[], chance: Random): ReadonlySet<number> {
  const parents = [...grown.keys()].filter(
    n => grown[n]!.exemplars.length === 0 && grown.filter(page => page.exemplars.includes(n)).length >= 2,
  )
  return new Set(parents.filter(() => chance.next() < chances.lost))
}

function published(
  grown: readonly Grown[],
  gone: ReadonlySet<number>,
  chance: Random,
): { pages: Map<string, string>; truth: LineageTruth } {
  const left = shuffled(
    [...grown.keys()].filter(n => !gone.has(n)),
    chance,
  )
  const nameOf = new Map(left.map((n, i) => [n, `${String(i + 1).padStart(2, "0")}.txt`]))
  const pages = new Map(
    left
      .map(n => [nameOf.get(n)!, [...dated(grown[n]!, chance)].join("\n\n")] as const)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  )
  const edges = left.flatMap(n =>
    grown[n]!.exemplars.filter(exemplar => !gone.has(exemplar)).map(
      exemplar => [nameOf.get(exemplar)!, nameOf.get(n)!, grown[n]!.kind] as const,
    ),
  )
  const lost = [...gone].map(n =>
    left
      .filter(page => grown[page]!.exemplars.includes(n))
      .map(page => nameOf.get(page)!)
      .sort(),
  )
  const alone = left
    .filter(n => grown[n]!.exemplars.length === 0 && !grown.some(page => page.exemplars.includes(n)))
    .map(n => nameOf.get(n)!)
  const origins = left.filter(n => grown[n]!.exemplars.length === 0).length + lost.length
  return { pages, truth: { edges, lost, origins, alone } }
}

/** A page's lines with a date of publication under its headline: a true one, a false one, or none. */
function dated({ lines, day }: Grown, chance: Random): readonly string[] {
  if (chance.next() < chances.undated) return lines
  const shown = chance.next() < chances.falseDate ? between(chance, 0, 300) : day
  const date = new Date(firstDay + shown * dayLength).toLocaleDateString("en-US", {
    month: "long",
    day: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  })
  return [lines[0]!, `Published ${date}`, ...lines.slice(1)]
}
