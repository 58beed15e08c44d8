// What was told of pages that are forgotten goes, whatever page it was told of. Whoever was told to be a copy of one is not
// taken for an origin now: it is as if it had not been told of yet.

import type { Database } from "./database.js"

/** A report that goes, and that no kept page is too. */
export interface Going {
  readonly id: string
  readonly title: string | null
}

/** So many words of an event in one run may be those of a page. */
const runLength = 4

/**
 * Take what was told of some reports. For a transaction of the caller's, before the reports are gone. `elsewhere` says
 * whether words stand in a report that stays.
 */
export function untell(
  database: Database,
  going: readonly Going[],
  numbers: readonly number[],
  elsewhere: (words: string) => boolean,
): void {
  const ids = JSON.stringify(going.map(({ id }) => id))
  const some = "IN (SELECT value FROM json_each(?1))"
  const lost = namingIn(database, "lost", "id", "lost", new Set(going.map(({ id }) => id)))
  const run = (sql: string, values = ids) => database.prepare(sql).run(values)
  const copies = database
    .prepare(`SELECT DISTINCT copy FROM lines WHERE exemplar ${some} OR exemplar IN (SELECT value FROM json_each(?2))`)
    .all(ids, JSON.stringify(lost))
  const again = JSON.stringify(copies.map(({ copy }) => copy))
  for (const which of [ids, again]) {
    run(`DELETE FROM lines WHERE copy ${some}`, which)
    run(`DELETE FROM told WHERE report ${some}`, which)
  }
  run(`DELETE FROM lost WHERE id ${some} OR id NOT IN (SELECT exemplar FROM lines)`, JSON.stringify(lost))
  run(
    `INSERT INTO untold SELECT number FROM reports WHERE current AND id ${some} AND number NOT IN (SELECT number FROM untold)`,
    again,
  )
  run(`DELETE FROM untold WHERE number ${some}`, JSON.stringify(numbers))
  const naming = namingIn(database, "events", "number", "event", new Set(going.map(({ id }) => id)))
  for (const events of [naming, quoting(database, numbers, elsewhere)])
    run(`DELETE FROM events WHERE number ${some}`, JSON.stringify(events))
  // A story may have been named after one of them.
  const titles = JSON.stringify(going.flatMap(({ title }) => title ?? []))
  run(`UPDATE events SET event = json_set(event, '$.story', null) WHERE json_extract(event, '$.story') ${some}`, titles)
}

/** Rows of which a column, JSON, names one of some reports. */
function namingIn(database: Database, table: string, id: string, column: string, ids: ReadonlySet<string>) {
  const rows = database.prepare(`SELECT ${id} AS id, ${column} AS json FROM ${table}`).all()
  return rows.flatMap(({ id, json }) =>
    [...String(json).matchAll(/\br[0-9a-z]{13}\b/g)].some(([named]) => ids.has(named)) ? [id!] : [],
  )
}

/** Events that are told in words that no page has but one that goes. */
function quoting(database: Database, numbers: readonly number[], elsewhere: (words: string) => boolean): number[] {
  const texts = database.prepare("SELECT title, text FROM reports WHERE number IN (SELECT value FROM json_each(?))")
  const own = new Set(texts.all(JSON.stringify(numbers)).flatMap(({ title, text }) => runsOf(`${title}\n${text}`)))
  const events = database.prepare("SELECT number, event FROM events").all()
  return events.flatMap(({ number, event }) =>
    runsOf(String(event)).some(run => own.has(run) && !elsewhere(run)) ? [Number(number)] : [],
  )
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(runLength - 1).map((_, n) => words.slice(n, n + runLength).join(" "))
}
