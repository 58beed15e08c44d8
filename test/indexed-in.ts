// What the index of a store holds, for tests that compare two.

import { indexerBy } from "../src/around/entry.js"
import { shipped } from "../src/knowledge.js"
import { byCodeUnit } from "../src/model/identity.js"
import { openDatabase } from "../src/store/database.js"
import { Index } from "../src/store/indexed.js"
import { kinds, Segments } from "../src/store/segments.js"

const entryOf = indexerBy(shipped.frequencies)

/** All that an index holds, by what does not hang on the order of arrival. */
export function indexedIn(file: string): {
  readonly postings: readonly (readonly string[])[]
  readonly counts: Readonly<Record<string, unknown>>
} {
  const database = openDatabase(file)
  const rows = database.prepare("SELECT i.number, r.path FROM indexed AS i JOIN reports AS r USING (number) WHERE live")
  const paths = new Map(rows.all().map(({ number, path }) => [Number(number), String(path)]))
  const segments = new Segments(database)
  const postings = kinds.map(kind =>
    [...segments.all(kind)]
      .flatMap(({ features, holders }) => [...features].map((feature, p) => [feature, paths.get(holders[p]!)] as const))
      .filter(([, path]) => path !== undefined)
      .map(([feature, path]) => `${feature} ${path}`)
      .sort(byCodeUnit),
  )
  const { texts, stems, counts, languages } = new Index(database, entryOf).counts()
  database.close()
  return { postings, counts: { texts, stems, counts: [...counts], languages } }
}
