// In how many of the texts that a store holds each word stands: sums, free of the order in which texts came and went.

import type { StemCounts } from "../match/rarity.js"
import { byCodeUnit } from "../model/identity.js"
import type { Database } from "./database.js"

/** What is to be added to the counts, and taken from them, in one go. */
export class Sums {
  readonly #stems = new Map<string, number>()
  readonly #languages = new Map<string, number>()

  /** Count texts in, or out again. */
  add({ stems, counts, languages }: StemCounts, sign: 1 | -1): void {
    for (const [s, stem] of stems.entries()) put(this.#stems, stem, sign * counts[s]!)
    for (const [language, texts] of languages) put(this.#languages, language, sign * texts)
  }

  /** Write them down; for a transaction of the caller's. */
  keep(database: Database): void {
    for (const [table, column, sums] of [
      ["stems", "stem", this.#stems],
      ["languages", "language", this.#languages],
    ] as const) {
      const changed = [...sums].filter(([, sum]) => sum !== 0)
      if (changed.length === 0) continue
      database
        .prepare(
          `INSERT INTO ${table} SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
           ON CONFLICT DO UPDATE SET texts = texts + excluded.texts`,
        )
        .run(JSON.stringify(changed.sort(([x], [y]) => byCodeUnit(x, y))))
      const less = changed.filter(([, sum]) => sum < 0).map(([word]) => word)
      if (less.length > 0)
        database
          .prepare(`DELETE FROM ${table} WHERE texts = 0 AND ${column} IN (SELECT value FROM json_each(?))`)
          .run(JSON.stringify(less))
    }
  }
}

function put(sums: Map<string, number>, word: string, n: number): void {
  sums.set(word, (sums.get(word) ?? 0) + n)
}

/** The counts of some stems over all that a store holds; of all of them where none are named. */
export function countsIn(database: Database, asked?: Iterable<string>): StemCounts {
  const some = asked === undefined ? "" : "WHERE stem IN (SELECT value FROM json_each(?))"
  const rows = database
    .prepare(`SELECT stem, texts FROM stems ${some}`)
    .all(...(asked === undefined ? [] : [JSON.stringify([...asked])]))
  const found = rows.map(row => [String(row.stem), Number(row.texts)] as const)
  found.sort(([x], [y]) => byCodeUnit(x, y))
  const languages = database
    .prepare("SELECT language, texts FROM languages")
    .all()
    .map(row => [String(row.language), Number(row.texts)] as const)
    .sort(([x], [y]) => byCodeUnit(x, y))
  return {
    texts: languages.reduce((sum, [, texts]) => sum + texts, 0),
    stems: found.map(([stem]) => stem),
    counts: Float64Array.from(found, ([, texts]) => texts),
    languages,
  }
}
