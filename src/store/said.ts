// What people said of piles, in a store: marks and corrections, each list as the marks file it stands in has it now.

import { byCodeUnit } from "../model/identity.js"
import type { Amendment, Mark, Review } from "../model/review.js"
import type { Database } from "./database.js"

/** Keep what stands in a marks file, in the place of what stood there. Nothing is written where nothing changed. */
export function keepReview(database: Database, file: string, { marks, amendments }: Review): void {
  const standing = saidIn(database, file)
  if (JSON.stringify(standing) === JSON.stringify([marks, amendments])) return
  const mark = database.prepare("INSERT INTO marks VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
  const amendment = database.prepare("INSERT INTO amendments VALUES (?, ?, ?, ?, ?, ?)")
  database.transaction(() => {
    for (const table of ["marks", "amendments"]) database.prepare(`DELETE FROM ${table} WHERE said_in = ?`).run(file)
    for (const one of marks)
      mark.run(file, one.finding, one.id, one.about, one.verdict, one.note, one.at, JSON.stringify(one))
    for (const one of amendments) amendment.run(file, one.report.id, one.change, one.note, one.at, JSON.stringify(one))
  })
}

/** All that people said of what a store holds, the earliest first, but for what stands in one file. */
export function heldReview(database: Database, but: string | null = null): Review {
  const [marks, amendments] = saidBy(database, "coalesce(said_in <> ?, 1)", but)
  const byTime = (x: { readonly at: string }, y: { readonly at: string }) => byCodeUnit(x.at, y.at)
  return { version: 1, marks: [...marks].sort(byTime), amendments: [...amendments].sort(byTime) }
}

function saidIn(database: Database, file: string): readonly [readonly Mark[], readonly Amendment[]] {
  return saidBy(database, "said_in = ?", file)
}

function saidBy(
  database: Database,
  where: string,
  file: string | null,
): readonly [readonly Mark[], readonly Amendment[]] {
  const of = (column: string) =>
    database
      .prepare(`SELECT ${column} AS said FROM ${column}s WHERE ${where} ORDER BY rowid`)
      .all(file)
      .map(({ said }) => JSON.parse(String(said)) as unknown)
  return [of("mark") as Mark[], of("amendment") as Amendment[]]
}
