// What was told of the pages of a store: whose copies they are, and what a desk was to hear of them. Told once, and kept, so
// that a question after origins, or after the day, need not trace anew.
//
// A page is told of when it came; until then it stands in `untold`. That it was told of, its lines of descent and its events
// are kept in one transaction: a process that is killed tells of it again, or not at all.

import type { Derivation, LostExemplar } from "../model/derivation.js"
import type { DeskEvent, EventKind, ToldEvent } from "../model/event.js"
import { byCodeUnit } from "../model/identity.js"
import { inUtc } from "../model/time.js"
import type { Database, Row, Value } from "./database.js"

/**
 * Its tables: a step of `schema.ts`. What came and was not told of yet is a list; a page that a later version of the reader
 * reads again did not come.
 */
export const told: string = `
  CREATE TABLE untold (number INTEGER PRIMARY KEY) STRICT;
  CREATE TRIGGER untold_of_new AFTER INSERT ON reports
  WHEN NOT EXISTS (SELECT 1 FROM reports WHERE place = new.place AND page = new.page AND number <> new.number)
  BEGIN
    INSERT INTO untold SELECT new.number WHERE NOT EXISTS (SELECT 1 FROM untold WHERE number = new.number);
  END;
  CREATE TABLE told (
    report TEXT PRIMARY KEY,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE lines (
    copy TEXT NOT NULL,
    exemplar TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (copy, exemplar)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX lines_by_exemplar ON lines (exemplar, copy);
  CREATE TABLE lost (
    id TEXT PRIMARY KEY,
    lost TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    report TEXT NOT NULL,
    at TEXT NOT NULL,
    event TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_time ON events (at);
  CREATE INDEX events_by_report ON events (report);
  CREATE INDEX reports_by_arrival ON reports (added);
  CREATE TABLE heard (
    listener TEXT PRIMARY KEY,
    event INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

/** A line of descent as it is kept: without its reasons. */
export interface KeptLine extends Pick<Derivation, "exemplar" | "copy" | "kind" | "direction" | "shared"> {
  /** How many alterations are grave and notable; null where it was not asked. */
  readonly grave: number | null
  readonly notable: number | null
}

/** What a part of the store tells of some of its reports. */
export interface Telling {
  /** Reports that are told of: number and id. */
  readonly pages: readonly { readonly number: number; readonly id: string }[]
  /** All reports that were read for it, by id. */
  readonly read: readonly string[]
  readonly lines: readonly KeptLine[]
  readonly lost: readonly LostExemplar[]
  readonly events: readonly DeskEvent[]
}

/** Lines of descent of some reports and of all that stand above them. */
export interface KeptDescent {
  readonly lines: readonly KeptLine[]
  readonly lost: readonly LostExemplar[]
  /** Those that were told of: of others nobody knows whose copies they are. */
  readonly told: ReadonlySet<string>
}

/** Which events are asked for. */
export interface EventsAsked {
  /** Told at this time or later, ISO 8601. */
  readonly since?: string
  /** With a higher number. */
  readonly after?: number
  readonly kinds?: readonly EventKind[]
  /** So many at most: the earliest, or with `last` the latest. */
  readonly most?: number
  readonly last?: boolean
}

/** What was told of the pages of a store. */
export class ToldShelf {
  readonly #database: Database
  /** When what is told is told, ISO 8601. */
  readonly now: string

  /** `now` is when what is told is told, ISO 8601. */
  constructor(database: Database, now: string) {
    this.#database = database
    this.now = now
  }

  /**
   * Numbers of reports that came and were not told of, in the order of telling: as they came, and those of one run by their
   * dates, since in which order it read them tells nothing. What no longer stands is none.
   */
  untold(): number[] {
    const rows = this.#database.prepare(
      "SELECT u.number, r.added, r.published, r.place FROM untold AS u JOIN reports AS r USING (number) WHERE r.current",
    )
    const order = ({ added, published, place }: Row) =>
      [added, inUtc(String(published ?? "9")), place].map(String).join("\u0000")
    return rows
      .all()
      .map(row => [order(row), Number(row.number)] as const)
      .sort(([a, n], [b, m]) => byCodeUnit(a, b) || n - m)
      .map(([, number]) => number)
  }

  /** Pass over reports: they are not told of. */
  pass(numbers: readonly number[]): void {
    this.#database
      .prepare("DELETE FROM untold WHERE number IN (SELECT value FROM json_each(?))")
      .run(JSON.stringify(numbers))
  }

  /**
   * Keep what is told of pages; gives the events that were not told before. Lines of others that were read are kept where all
   * that they were told to come from was read too: what was told of them with more at hand stays.
   */
  tell({ pages, read, lines, lost, events }: Telling): ToldEvent[] {
    const at = this.now
    return this.#database.transaction(() => {
      const last = this.lastEvent()
      this.#keepLines(
        pages.map(({ id }) => id),
        read,
        lines,
      )
      const keepLost = this.#database.prepare(
        "INSERT INTO lost VALUES (?, ?) ON CONFLICT DO UPDATE SET lost = excluded.lost",
      )
      for (const one of lost) keepLost.run(one.id, JSON.stringify(one))
      const keepTold = this.#database.prepare(
        "INSERT INTO told VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at",
      )
      for (const { id } of pages) keepTold.run(id, at)
      const keepEvent = this.#database.prepare(
        "INSERT INTO events (key, kind, report, at, event) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      )
      for (const event of events) keepEvent.run(event.key, event.kind, event.page.id, at, JSON.stringify(event))
      this.pass(pages.map(({ number }) => number))
      return this.events({ after: last })
    })
  }

  /** Events in the order of telling. */
  events({ since = "", after = 0, kinds, most = -1, last = false }: EventsAsked = {}): ToldEvent[] {
    const rows = this.#database.prepare(
      `SELECT number, at, event FROM events WHERE number > ?1 AND at >= ?2
         AND (?3 IS NULL OR kind IN (SELECT value FROM json_each(?3))) ORDER BY number ${last ? "DESC" : ""} LIMIT ?4`,
    )
    const found = rows.all(after, since, kinds === undefined ? null : JSON.stringify(kinds), most).map(eventIn)
    return last ? found.reverse() : found
  }

  /** Events that were told of some reports, by id. */
  eventsOf(reports: readonly string[]): ToldEvent[] {
    const rows = this.#database.prepare(
      "SELECT number, at, event FROM events WHERE report IN (SELECT value FROM json_each(?)) ORDER BY number",
    )
    return rows.all(JSON.stringify(reports)).map(eventIn)
  }

  /** The number of the last event; 0 where there is none. */
  lastEvent(): number {
    return Number(this.#database.prepare("SELECT coalesce(max(number), 0) AS last FROM events").all()[0]!.last)
  }

  /** The last event that a listener heard; null for one that was not heard of. */
  heard(listener: string): number | null {
    const [row] = this.#database.prepare("SELECT event FROM heard WHERE listener = ?").all(listener)
    return row === undefined ? null : Number(row.event)
  }

  /** Note the last event that a listener heard. */
  hears(listener: string, event: number): void {
    this.#database
      .prepare("INSERT INTO heard VALUES (?, ?) ON CONFLICT DO UPDATE SET event = excluded.event")
      .run(listener, event)
  }

  /** Whose copies some reports are, as it was told last, and all above them. */
  descent(ids: readonly string[]): KeptDescent {
    const rows = this.#database
      .prepare(
        `WITH RECURSIVE above (id) AS (
           SELECT value FROM json_each(?) UNION SELECT l.exemplar FROM lines AS l JOIN above ON l.copy = above.id
         )
         SELECT a.id, t.report IS NOT NULL AS told, l.line, o.lost FROM above AS a LEFT JOIN lines AS l ON l.copy = a.id
         LEFT JOIN told AS t ON t.report = a.id LEFT JOIN lost AS o ON o.id = a.id`,
      )
      .all(JSON.stringify(ids))
    const lost = new Map(
      rows.flatMap(({ id, lost }) => (lost === null ? [] : [[String(id), parsed<LostExemplar>(lost)]])),
    )
    return {
      lines: rows.flatMap(({ line }) => (line === null ? [] : [parsed<KeptLine>(line)])),
      lost: [...lost.values()],
      told: new Set(rows.flatMap(({ id, told }) => (told === 1 ? [String(id)] : []))),
    }
  }

  /** Reports that are told to come from some, by id. */
  below(ids: readonly string[]): KeptLine[] {
    const rows = this.#database.prepare("SELECT line FROM lines WHERE exemplar IN (SELECT value FROM json_each(?))")
    return rows.all(JSON.stringify(ids)).map(({ line }) => parsed<KeptLine>(line))
  }

  #keepLines(told: readonly string[], read: readonly string[], lines: readonly KeptLine[]): void {
    const known = new Set([...read, ...lines.map(({ exemplar }) => exemplar)])
    const partly = this.#database
      .prepare(
        `SELECT DISTINCT copy FROM lines AS l WHERE copy IN (SELECT value FROM json_each(?1))
         AND exemplar NOT IN (SELECT value FROM json_each(?2)) AND NOT EXISTS (SELECT 1 FROM lost WHERE id = exemplar)`,
      )
      .all(JSON.stringify(read), JSON.stringify([...known]))
    const kept = new Set(partly.map(({ copy }) => String(copy)))
    for (const id of told) kept.delete(id)
    const anew = read.filter(id => !kept.has(id))
    this.#database.prepare("DELETE FROM lines WHERE copy IN (SELECT value FROM json_each(?))").run(JSON.stringify(anew))
    const keep = this.#database.prepare(
      "INSERT INTO lines VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET line = excluded.line",
    )
    for (const line of lines) keep.run(line.copy, line.exemplar, JSON.stringify(line))
  }
}

function eventIn({ number, at, event }: Row): ToldEvent {
  return { ...parsed<DeskEvent>(event), number: Number(number), at: String(at) }
}

function parsed<T>(json: Value | undefined): T {
  return JSON.parse(String(json)) as T
}
