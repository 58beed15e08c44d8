// Which of the reports that a store holds are near a new one, told without reading them: by the features that they share, as
// `match/candidates` tells it of a pile, in the order in which reports came. Beside it the counts of words of those that speak
// for a pile (`match/rarity`), of each text once however often it is printed.
//
// The index follows the reports: a list of those that came or went since (`unindexed`) is worked off, each part of it whole
// or not at all, whatever program put them there.

import { isCandidate, pointsOf, type Sizes, sizesOf } from "../match/candidates.js"
import { type FeatureSet, sortedPostings } from "../match/features.js"
import { mostCounted, type StemCounts } from "../match/rarity.js"
import type { Report } from "../model/report.js"
import type { Database, Row } from "./database.js"
import { countedIn, metUnder } from "./met.js"
import { reportIn } from "./pages.js"
import { type ByKind, Segments } from "./segments.js"
import { countsIn, Sums } from "./stems.js"

/** What a report is found by. */
export interface Entry {
  readonly skipPairs: FeatureSet
  readonly threes: FeatureSet
  /** The same for all printings of a text; null where it is too short to tell. */
  readonly prose: string | null
  /** Before which others it is told of: time where known. */
  readonly day: string
  /** Its words. */
  readonly stems: StemCounts
}

/** Makes of a report what it is found by. */
export type Indexer = (report: Report) => Entry

/** A kept report that is near another, and the points of what they share. */
export interface Near {
  readonly number: number
  readonly points: number
}

/** Reports of a part: what a broken-off run does again. */
const part = 500

/** The index of a store. */
export class Index {
  readonly #database: Database
  readonly #segments: Segments
  readonly #entryOf: Indexer

  /** `program` is the version of what makes entries. */
  constructor(database: Database, entryOf: Indexer) {
    this.#database = database
    this.#segments = new Segments(database)
    this.#entryOf = entryOf
  }

  /** Whether it was made by this program; if not, nothing of it stands and all that is current is to be indexed. */
  begin(program: string): boolean {
    if (this.#isBy(program)) return true
    this.#database.transaction(() => {
      this.#clear()
      this.#database.prepare("INSERT INTO indexed_by VALUES (?)").run(program)
      this.#database.exec("INSERT OR IGNORE INTO unindexed SELECT number FROM reports WHERE current")
    })
    return false
  }

  /** How many reports came or went since. */
  waiting(): number {
    return Number(this.#database.prepare("SELECT count(*) AS n FROM unindexed").all()[0]!.n)
  }

  /** Work off a part of what came or went; how many that were, 0 when nothing is left. */
  follow(reader: string): number {
    return this.#database.transaction(() => {
      const rows = this.#database
        .prepare(
          `SELECT u.number, r.current AND r.reader = ? AS stands, i.live, r.text, r.report FROM unindexed AS u
           JOIN reports AS r ON r.number = u.number LEFT JOIN indexed AS i ON i.number = u.number ORDER BY u.number LIMIT ?`,
        )
        .all(reader, part)
      const away = this.#database.prepare("UPDATE indexed SET live = 0 WHERE number = ?")
      const went = rows.filter(({ stands, live }) => stands === 0 && live === 1)
      for (const { number } of went) away.run(Number(number))
      // Before those that went are dropped with their postings.
      if (went.length > 0) this.#count()
      this.#bring(rows.filter(({ stands, live }) => stands === 1 && live !== 1))
      this.#count()
      const done = JSON.stringify(rows.map(({ number }) => number))
      this.#database.prepare("DELETE FROM unindexed WHERE number IN (SELECT value FROM json_each(?))").run(done)
      return rows.length
    })
  }

  /** Let go of some reports for good, in a transaction of the caller's, who takes them away then. */
  forget(numbers: readonly number[], program: string): void {
    const gone = JSON.stringify(numbers)
    const some = "IN (SELECT value FROM json_each(?))"
    if (this.#isBy(program)) {
      this.#database.prepare(`UPDATE indexed SET live = 0 WHERE number ${some}`).run(gone)
      this.#count()
      this.#segments.drop(new Set(numbers))
    } else this.#clear()
    for (const table of ["indexed", "unindexed"])
      this.#database.prepare(`DELETE FROM ${table} WHERE number ${some}`).run(gone)
  }

  /** The counts of some stems over those that speak for all that is indexed. */
  counts(stems?: Iterable<string>): StemCounts {
    return countsIn(this.#database, stems)
  }

  /** Kept reports near one that has these features, the nearest first; `but` is itself. */
  near(features: ByKind<FeatureSet>, but: number | null): Near[] {
    return this.nearEach([features], but)[0]!
  }

  /** The same for each of some: what several ask for is read once. */
  nearEach(asked: readonly ByKind<FeatureSet>[], but: number | null): Near[][] {
    const gone = new Set([...this.#gone(), ...(but === null ? [] : [but])])
    const met = {
      skipPairs: this.#metUnder("skipPairs", asked, gone),
      threes: this.#metUnder("threes", asked, gone),
    }
    const shared = asked.map(({ skipPairs, threes }) => ({
      skipPairs: countedIn(met.skipPairs, skipPairs),
      threes: countedIn(met.threes, threes),
    }))
    const sizes = this.#sizes([...new Set(shared.flatMap(one => [...one.skipPairs.keys(), ...one.threes.keys()]))])
    return shared.map((one, n) => {
      const own = sizesOf(asked[n]!)
      return [...new Set([...one.skipPairs.keys(), ...one.threes.keys()])]
        .flatMap(number => {
          const common = { skipPairs: one.skipPairs.get(number) ?? 0, threes: one.threes.get(number) ?? 0 }
          const points = pointsOf(common)
          const there = sizes.get(number)
          return there && isCandidate(points, common.threes, there, own) ? [{ number, points }] : []
        })
        .sort((a, b) => b.points - a.points || a.number - b.number)
    })
  }

  /** The same for a report that is kept. */
  nearKept(number: number): Near[] {
    return this.near(this.#entry(number), number)
  }

  /** Reports that are indexed. */
  size(): number {
    return Number(this.#database.prepare("SELECT count(*) AS n FROM indexed WHERE live").all()[0]!.n)
  }

  #isBy(program: string): boolean {
    const [made] = this.#database.prepare("SELECT program FROM indexed_by").all()
    return made?.program === program
  }

  #clear(): void {
    this.#segments.clear()
    for (const table of ["indexed", "stems", "languages", "indexed_by"]) this.#database.exec(`DELETE FROM ${table}`)
  }

  /** Whom a report meets under each feature that some ask for. */
  #metUnder(
    kind: "skipPairs" | "threes",
    asked: readonly ByKind<FeatureSet>[],
    gone: ReadonlySet<number>,
  ): ReadonlyMap<number, readonly number[]> {
    const [only] = asked
    const features =
      asked.length === 1 ? only![kind] : Uint32Array.from(new Set(asked.flatMap(one => [...one[kind]]))).sort()
    const runs = this.#segments.holders(kind, features)
    return new Map(runs.map((some, n) => [features[n]!, metUnder(some, gone)]))
  }

  #sizes(numbers: readonly number[]): ReadonlyMap<number, Sizes> {
    const rows = this.#database
      .prepare("SELECT number, skip_pairs, threes FROM indexed WHERE number IN (SELECT value FROM json_each(?))")
      .all(JSON.stringify(numbers))
    return new Map(
      rows.map(({ number, skip_pairs, threes }) => [
        Number(number),
        { skipPairs: Number(skip_pairs), threes: Number(threes) },
      ]),
    )
  }

  /** Reports whose postings stand still and do not count. */
  #gone(): ReadonlySet<number> {
    return this.#numbers("SELECT number FROM indexed WHERE NOT live")
  }

  #bring(rows: readonly Row[]): void {
    const entries = rows.map(row => [Number(row.number), this.#entryOf(reportIn(row)), row] as const)
    const add = this.#database.prepare(
      `INSERT INTO indexed VALUES (?, 1, 0, ?, ?, ?, NULL, ?, ?) ON CONFLICT DO UPDATE SET live = 1`,
    )
    for (const [number, { prose, day, skipPairs, threes }, row] of entries)
      add.run(number, String(reportIn(row).id), day, prose, skipPairs.length, threes.length)
    // What is there again has its postings still.
    const fresh = entries.filter(([, , { live }]) => live === null)
    if (fresh.length === 0) return
    const postings = (kind: "skipPairs" | "threes") => {
      const { features, holders } = sortedPostings(fresh.map(([, entry]) => entry[kind]))
      return { features, holders: holders.map(place => fresh[place]![0]) }
    }
    const dropped = this.#segments.add({ skipPairs: postings("skipPairs"), threes: postings("threes") }, this.#gone())
    this.#database
      .prepare("DELETE FROM indexed WHERE number IN (SELECT value FROM json_each(?))")
      .run(JSON.stringify([...dropped]))
  }

  /** Count the words of those that speak for all, of the printings of a text the first in time; those counted before go out. */
  #count(): void {
    const speaking = this.#numbers(
      `SELECT number FROM indexed AS one WHERE live AND (prose IS NULL OR number = (
         SELECT number FROM indexed AS other WHERE live AND other.prose = one.prose ORDER BY day, id, number LIMIT 1
       )) ORDER BY id LIMIT ${mostCounted}`,
    )
    const counted = this.#numbers("SELECT number FROM indexed WHERE counted")
    const sums = new Sums()
    const turn = this.#database.prepare("UPDATE indexed SET counted = ? WHERE number = ?")
    for (const [now, before, sign] of [
      [speaking, counted, 1],
      [counted, speaking, -1],
    ] as const) {
      for (const number of now) {
        if (before.has(number)) continue
        sums.add(this.#entry(number).stems, sign)
        turn.run(Math.max(0, sign), number)
      }
    }
    sums.keep(this.#database)
  }

  #numbers(query: string): ReadonlySet<number> {
    const rows = this.#database.prepare(query).all()
    return new Set(rows.map(({ number }) => Number(number)))
  }

  #entry(number: number): Entry {
    const [row] = this.#database.prepare("SELECT text, report FROM reports WHERE number = ?").all(number)
    return this.#entryOf(reportIn(row!))
  }
}
