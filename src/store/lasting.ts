// Problems that were told and last: a watch that looks every quarter of an hour tells of each once, be it one process or many.

import type { Problem } from "../model/problem.js"
import type { Database } from "./database.js"

/** The table of them, a step of `schema.ts`. */
export const lasting: string = `
  CREATE TABLE lasting (problem TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`

/** The problems of a store's sources. */
export class Lasting {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Those of all problems that there are now which were not there before; from now on they were. */
  fresh(problems: readonly Problem[]): readonly Problem[] {
    return this.#database.transaction(() => {
      const rows = this.#database.prepare("SELECT problem FROM lasting").all()
      const before = new Set(rows.map(({ problem }) => String(problem)))
      const now = new Map(problems.map(problem => [`${problem.path}: ${problem.what}`, problem]))
      const fresh = [...now].filter(([words]) => !before.has(words))
      this.#database
        .prepare("DELETE FROM lasting WHERE problem NOT IN (SELECT value FROM json_each(?))")
        .run(JSON.stringify([...now.keys()]))
      const keep = this.#database.prepare("INSERT INTO lasting VALUES (?)")
      for (const [words] of fresh) keep.run(words)
      return fresh.map(([, problem]) => problem)
    })
  }
}
