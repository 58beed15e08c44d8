// Figures against NewsQuant (Almasian, Kazakova, Göldner, Gertz 2023): F1 of value, value and unit, value and change.
//
// Scored as CQE's own evaluation: a value counts where both ends agree to 1e-5, a unit where its normal form is the
// same. Each figure answers one of the set's quantities at most, best first. Our ordinals are no quantities there.

import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { findFigures } from "../src/annotate/figures.js"
import { shipped } from "../src/knowledge.js"
import type { Figure } from "../src/model/annotation.js"
import { readPage } from "../src/ingest/page.js"
import { readText } from "../src/text/text.js"
import type { Benchmark } from "./bench.js"
import { f1, share } from "./measure.js"
import { missing } from "./rows.js"

interface Quantity {
  readonly value: string
  readonly change: string
  readonly normalized_unit: string
}
interface Item {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** The benchmark `newsquant`. */
export const newsquant: Benchmark = {
  name: "newsquant",
  about: "figures of news sentences: F1 of value, value + unit, value + change",
  set: { at: "corpora/newsquant", part: "constants", note: "on the half held back, value and unit .753 (first round)" },
  published: {
    value: { CQE: 0.92, "Recognizers-Text": 0.731 },
    valueUnit: { CQE: 0.856 },
    valueChange: { CQE: 0.834 },
  },
  rows: {
    story: [
      missing("value", "of 100 figures in news sentences, # are missed or misread (1 − F1)"),
      missing("valueUnit", "of 100 figures, # are missed or misread, or have another unit (1 − F1)"),
      missing(
        "valueChange",
        "of 100 figures, # are missed or misread, or have another direction or qualifier (1 − F1)",
      ),
    ],
  },
  async run(data) {
    const items = JSON.parse(await readFile(join(data, "NewsQuant.json"), "utf8")) as Item[]
    const hits = { value: 0, valueUnit: 0, valueChange: 0 }
    let given = 0
    let found = 0
    const notes: string[] = []
    for (const item of items) {
      const page = readPage({ path: "-", address: null, bytes: new TextEncoder().encode(item.text) }, shipped)
      const ours = findFigures(readText(page)).filter(f => !f.ordinal)
      given += item.quantities.length
      found += ours.length
      const pairs = match(item.quantities, ours)
      hits.value += pairs.length
      hits.valueUnit += pairs.filter(([q, f]) => sameUnit(q, f)).length
      hits.valueChange += pairs.filter(([q, f]) => q.change === change(f)).length
      if (pairs.length < Math.max(ours.length, item.quantities.length) || pairs.some(([q, f]) => !sameUnit(q, f))) {
        notes.push(
          `${item.text}\n    theirs ${item.quantities.map(shown).join("; ")}\n    ours   ${ours.map(ourShown).join("; ")}`,
        )
      }
    }
    return {
      items: items.length,
      measures: {
        value: f1(hits.value, { found, given }),
        valuePrecision: share(hits.value, found),
        valueRecall: share(hits.value, given),
        valueUnit: f1(hits.valueUnit, { found, given }),
        valueChange: f1(hits.valueChange, { found, given }),
      },
      notes: notes.slice(0, 40),
    }
  },
}

/** One-to-one pairs of equal values; where a value stands twice, pairs of equal units come first. */
function match(theirs: readonly Quantity[], ours: readonly Figure[]): [Quantity, Figure][] {
  const all = theirs.flatMap((q, i) =>
    ours.flatMap((f, j) => (sameValue(q, f) ? [{ i, j, unit: sameUnit(q, f) }] : [])),
  )
  const [usedTheirs, usedOurs] = [new Set<number>(), new Set<number>()]
  const pairs: [Quantity, Figure][] = []
  for (const { i, j } of all.sort((a, b) => Number(b.unit) - Number(a.unit))) {
    if (usedTheirs.has(i) || usedOurs.has(j)) continue
    usedTheirs.add(i)
    usedOurs.add(j)
    pairs.push([theirs[i]!, ours[j]!])
  }
  return pairs
}

function sameValue(quantity: Quantity, figure: Figure): boolean {
  const [low, high] = ends(quantity.value)
  return close(low, figure.low) && close(high, figure.high)
}

function ends(value: string): [number, number] {
  const range = /E/.test(value) || value.startsWith("-") ? null : /^([\d.]+)\s?-\s?([\d.]+)$/.exec(value)
  return range ? [Number(range[1]), Number(range[2])] : [Number(value), Number(value)]
}

/** NumPy's `isclose` with the tolerances that the set's authors use. */
function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)
}

function sameUnit(quantity: Quantity, figure: Figure): boolean {
  const theirs: Readonly<Record<string, string>> = { "%": "percentage", time: "count" }
  const ours = figure.unit === null ? "-" : (theirs[figure.unit] ?? figure.unit)
  return quantity.normalized_unit.toLowerCase() === ours.toLowerCase()
}

function change(figure: Figure): string {
  if (figure.change !== "=") return figure.change
  const signs: Readonly<Record<string, string>> = {
    about: "~",
    "more-than": ">",
    "at-least": ">",
    "less-than": "<",
    "at-most": "<",
  }
  return signs[figure.qualifier] ?? "="
}

function shown({ value, normalized_unit, change }: Quantity): string {
  return `${change} ${value} ${normalized_unit}`
}

function ourShown(figure: Figure): string {
  const value = figure.low === figure.high ? figure.low : `${figure.low}-${figure.high}`
  return `${change(figure)} ${value} ${figure.unit ?? "-"}`
}
