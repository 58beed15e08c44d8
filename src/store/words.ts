// Which reports hold words: full text by FTS5 (https://www.sqlite.org/fts5.html), bounded, so that a frequent word costs
// what a rare one costs.
//
// What a person types is never read as the query language: every word, or run of words, is one string in its quotation marks,
// in which FTS5 knows nothing but a doubled mark. Its tokenizer takes a run of a script without spaces for one word; in such
// a script the texts themselves are searched.

import { looksUnspaced } from "../text/tokens.js"
import type { Database, Row, Value } from "./database.js"

/** A report that holds what was asked for. */
export interface Holder {
  readonly number: number
  /** When it was published; `9` where that is not known. */
  readonly day: string
  /** The same for all printings of a text; null where the text is short, or was never indexed. */
  readonly prose: string | null
}

/** Those that were looked at, and whether there are more. */
export interface Holders {
  readonly holders: readonly Holder[]
  readonly more: boolean
}

/** Of which reports is asked. */
export interface Within {
  /** ISO 8601, as far as it is said: published then or later, then or earlier. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** A part of the outlet's name. */
  readonly outlet?: string | undefined
}

/** A report, as far as it is shown where its words were found. */
export interface HeldPage extends NamedReport {
  readonly number: number
  readonly title: string | null
  readonly published: string | null
  readonly text: string
}

/** Who printed a report, and who did the reporting. */
export interface NamedReport {
  readonly id: string
  readonly path: string
  readonly address: string | null
  readonly outlet: string | null
  readonly newsroom: string | null
}

/** Languages whose scripts leave no spaces, and texts of which the language cannot be told. */
const unspaced = ["zh", "ja", "th", "lo", "km", "my", "und"]

/** Asked of a store. */
export class Words {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** How many reports stand in the store, about: the number of the last. */
  size(): number {
    return Number(this.#database.prepare("SELECT coalesce(max(number), 0) AS n FROM reports").all()[0]!.n)
  }

  /** How many stand in the store and count. */
  current(): number {
    return Number(this.#database.prepare("SELECT count(*) AS n FROM reports WHERE current").all()[0]!.n)
  }

  /** Reports that have a run of words, word for word, `most` of them. */
  withPhrase(phrase: string, most: number, within: Within = {}): Holders {
    if (looksUnspaced(phrase)) return this.#scanned(phrase, most, within)
    return this.#matching(quoted(phrase), most, within)
  }

  /** Reports that have all of some words, or with `beginning` words that begin so: those that speak of them most. */
  withAll(words: readonly string[], most: number, within: Within = {}, beginning = false): Holders {
    const queries = words.filter(isWord).map(word => `${quoted(word)}${beginning ? " *" : ""}`)
    return queries.length === 0 ? none : this.#matching(queries.join(" AND "), most, within, "ORDER BY rank")
  }

  /** Numbers of the reports that stand and have two of some words, those that speak of them most; none of fewer than two words. */
  withTwoOf(words: readonly string[], most: number): readonly number[] {
    const some = words.filter(isWord).map(quoted)
    const pairs = some.flatMap((x, n) => some.slice(n + 1).map(y => `(${x} AND ${y})`))
    if (pairs.length === 0) return []
    return this.#matching(pairs.join(" OR "), most, {}, "ORDER BY rank").holders.map(({ number }) => number)
  }

  /** Numbers of the reports that have a word, replaced ones among them; null where they are more than `most`. */
  having(word: string, most: number): readonly number[] | null {
    const rows = this.#database
      .prepare("SELECT rowid AS number FROM words WHERE words MATCH ? LIMIT ?")
      .all(quoted(word), most + 1)
    return rows.length > most ? null : rows.map(({ number }) => Number(number))
  }

  /** Those of some reports that stand, and are asked of. */
  standing(numbers: readonly number[], within: Within = {}): readonly Holder[] {
    const [where, values] = bounds(within)
    return this.#database
      .prepare(
        `SELECT ${columns} FROM json_each(?) AS j CROSS JOIN reports AS r ON r.number = j.value
         ${printings} WHERE r.current ${where}`,
      )
      .all(JSON.stringify(numbers), ...values)
      .map(holderOf)
  }

  /** What is shown of some reports. */
  pages(numbers: readonly number[]): readonly HeldPage[] {
    return this.#database
      .prepare(
        `SELECT r.number, r.id, r.path, r.address, r.title, r.outlet, r.published, r.text, json_extract(r.report, '$.newsroom') AS newsroom
         FROM json_each(?) AS j CROSS JOIN reports AS r ON r.number = j.value`,
      )
      .all(JSON.stringify(numbers))
      .map(heldPage)
  }

  /** Ids of some reports, by number. */
  ids(numbers: readonly number[]): ReadonlyMap<number, string> {
    const rows = this.#database
      .prepare("SELECT r.number, r.id FROM json_each(?) AS j CROSS JOIN reports AS r ON r.number = j.value")
      .all(JSON.stringify(numbers))
    return new Map(rows.map(({ number, id }) => [Number(number), String(id)]))
  }

  /** The outlets and newsrooms of some reports, by id. */
  names(ids: readonly string[]): readonly NamedReport[] {
    return this.#database
      .prepare(
        `SELECT r.id, r.path, r.address, r.outlet, json_extract(r.report, '$.newsroom') AS newsroom FROM json_each(?) AS j
         CROSS JOIN reports AS r ON r.id = j.value GROUP BY r.id`,
      )
      .all(JSON.stringify(ids))
      .map(namedReport)
  }

  #matching(query: string, most: number, within: Within, order = ""): Holders {
    const [where, values] = bounds(within)
    const rows = this.#database
      .prepare(
        `SELECT ${columns} FROM words AS w CROSS JOIN reports AS r ON r.number = w.rowid
         ${printings} WHERE w.words MATCH ? AND r.current ${where} ${order} LIMIT ?`,
      )
      .all(query, ...values, most + 1)
    return holdersOf(rows, most)
  }

  /** The texts themselves, where the index knows no words of theirs. */
  #scanned(phrase: string, most: number, within: Within): Holders {
    const [where, values] = bounds(within)
    const rows = this.#database
      .prepare(
        `SELECT ${columns} FROM reports AS r ${printings} WHERE r.current ${where}
         AND r.language IN (SELECT value FROM json_each(?)) AND instr(r.text, ?) LIMIT ?`,
      )
      .all(...values, JSON.stringify(unspaced), phrase, most + 1)
    return holdersOf(rows, most)
  }
}

const columns = "r.number, r.published, i.prose"
const printings = "LEFT JOIN indexed AS i ON i.number = r.number"
const none: Holders = { holders: [], more: false }

/** A string of FTS5: its words in a row. */
function quoted(words: string): string {
  return `"${words.replaceAll("\0", " ").replaceAll('"', '""')}"`
}

/** Whether FTS5 finds a word in it: it takes letters, numbers and characters of private use. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text)
}

function bounds({ from, to, outlet }: Within): readonly [where: string, values: readonly Value[]] {
  const parts: string[] = []
  const values: Value[] = []
  if (from !== undefined) {
    parts.push("AND r.published >= ?")
    values.push(from)
  }
  if (to !== undefined) {
    parts.push("AND substr(r.published, 1, length(?)) <= ?")
    values.push(to, to)
  }
  if (outlet !== undefined) {
    parts.push("AND instr(lower(r.outlet), lower(?)) > 0")
    values.push(outlet)
  }
  return [parts.join(" "), values]
}

function holdersOf(rows: readonly Row[], most: number): Holders {
  return { holders: rows.slice(0, most).map(holderOf), more: rows.length > most }
}

function holderOf({ number, published, prose }: Row): Holder {
  return { number: Number(number), day: String(published ?? "9"), prose: prose === null ? null : String(prose) }
}

function namedReport({ id, path, address, outlet, newsroom }: Row): NamedReport {
  return {
    id: String(id),
    path: String(path),
    address: wordOf(address),
    outlet: wordOf(outlet),
    newsroom: wordOf(newsroom),
  }
}

function heldPage(row: Row): HeldPage {
  const { number, title, published, text } = row
  return {
    ...namedReport(row),
    number: Number(number),
    title: wordOf(title),
    published: wordOf(published),
    text: String(text),
  }
}

function wordOf(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
