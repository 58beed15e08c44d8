// Article text, dates and authors by this program and by those that others use, on the same pages in the same run, each
// scored as its set's own benchmark scores: trafilatura (Barbaresi 2021), rs-trafilatura, newspaper4k, resiliparse
// (Bevendorff 2018), readability-lxml, htmldate, and Mozilla's Readability over linkedom.

import { readdirSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import type { Benchmark } from "./bench.js"
import { scrapinghub } from "./extraction.js"
import { fundusSet } from "./fundus.js"
import { type Measure, measured, type Measures, shown } from "./measure.js"
import type { PageSet } from "./page-set.js"
import { extractors, peersPython } from "./peers/python.js"
import { type Reader, readersOf } from "./peers/readers.js"
import { missing } from "./rows.js"
import { segmentSet } from "./segments.js"
import { wcxbSet } from "./wcxb.js"

const sets: readonly PageSet[] = [scrapinghub, segmentSet, wcxbSet, fundusSet]
/** Measures of text; all others are of what the program tells besides. */
const ofText = ["f1", "precision", "recall", "unread"]

/** `npm run bench -- peers-extraction --data DIR`; DIR is a set's folder, or holds folders of sets. */
export const peersExtraction: Benchmark = {
  name: "peers-extraction",
  about: "article text, dates and authors beside other programs on the same pages",
  kind: "speed",
  set: { at: "corpora", part: "none" },
  published: {},
  rows: {
    reading: sets.map(({ name }) =>
      missing(`${name}: best other`, `the best of the other programs errs by # of a hundred on the pages of ${name}`),
    ),
  },
  async run(data) {
    const found = setsIn(data)
    if (found.length === 0) throw new Error(`${data} holds none of the sets: ${sets.map(set => set.name).join(", ")}`)
    const peers = peersPython(extractors)
    const left = "why" in peers ? [`  left out, Python's programs: ${peers.why}`] : []
    const measures: Record<string, Measures[string]> = {}
    const notes = [...left]
    let items = 0
    for (const { set, folder } of found) {
      const { pages, score } = set.open(folder)
      const readers = readersOf(pages, "python" in peers ? peers.python : null)
      const lines = readers
        .map(reader => ({ reader, measures: toldOnly(reader, score(reader.readings).measures) }))
        .filter(line => Object.keys(line.measures).length > 0)
      const [ours, ...others] = lines.map(line => measured(line.measures.f1 ?? { value: null }))
      measures[set.name] = ours!
      measures[`${set.name}: best other`] = others.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a))
      notes.push(...table(`${basename(folder)}, ${pages.length} pages`, lines, pages.length))
      items += pages.length
    }
    return { items, measures, notes }
  },
}

/** The sets in a folder: itself, or the folders in it; known by how they are laid out. */
export function setsIn(data: string): { readonly set: PageSet; readonly folder: string }[] {
  const known = (folder: string) => sets.filter(set => set.isAt(folder)).map(set => ({ set, folder }))
  const itself = known(data)
  if (itself.length > 0) return itself
  const within = readdirSync(data).map(name => join(data, name))
  return within
    .filter(path => statSync(path).isDirectory())
    .sort()
    .flatMap(known)
}

/** A program that tells nothing of dates is not wrong about them. */
function toldOnly({ tells }: Reader, measures: Measures): Measures {
  const told = (name: string): boolean => (ofText.includes(name) ? tells.text : tells[name as "date" | "author"])
  return Object.fromEntries(Object.entries(measures).filter(([name]) => told(name)))
}

interface Line {
  readonly reader: Reader
  readonly measures: Measures
}

/** Programs down, measures across; the last column is pages for a second of user CPU. */
function table(head: string, lines: readonly Line[], pages: number): string[] {
  const names = Object.keys(lines[0]!.measures)
  const cell = (figure: number | Measure | undefined): string =>
    (figure === undefined ? "" : shown(measured(figure).value)).padStart(10)
  const row = (name: string, cells: readonly string[]): string => `  ${name.padEnd(24)}${cells.join("")}`.trimEnd()
  return [
    row(
      head,
      [...names, "pages/s"].map(name => name.padStart(10)),
    ),
    ...lines.map(({ reader, measures }) =>
      row(reader.name, [...names.map(name => cell(measures[name])), (pages / reader.seconds).toFixed(0).padStart(10)]),
    ),
    "",
  ]
}
