// What was fetched from the web, and by what the same is known when it is asked for again (RFC 9110, 13). All that fetching
// remembers from one run to the next stands here.

import type { Database, Row } from "./database.js"

/** Its table: a step of `schema.ts`, never changed once it was released. */
export const fetches: string = `
  CREATE TABLE fetched (
    address TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    place TEXT,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    status INTEGER,
    etag TEXT,
    modified TEXT,
    digest TEXT,
    announced TEXT,
    not_before TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX fetched_not_before ON fetched (host, not_before) WHERE not_before IS NOT NULL;
`

/** What a feed, a sitemap or a sitemap of sitemaps leads to, the newest first. */
export interface Announces {
  readonly pages: readonly string[]
  readonly sitemaps: readonly string[]
}

/** The last that came of an address. Times are ISO 8601. */
export interface FetchedRow {
  /** As it was asked for. */
  readonly address: string
  readonly host: string
  /** Where it led, after redirects: where its page stands; null where it led nowhere. */
  readonly place: string | null
  /** When it was asked for first and last. */
  readonly first: string
  readonly last: string
  /** The status of the last answer; null where there was none. */
  readonly status: number | null
  readonly etag: string | null
  readonly modified: string | null
  /** SHA-256 of the bytes that came last. */
  readonly digest: string | null
  /** Where it announces others: their addresses, as it last said. */
  readonly announced: Announces | null
  /** When its host wants to be asked again. */
  readonly notBefore: string | null
}

/** The table `fetched` of a store. */
export class Fetches {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** What is known of an address; null where it was never asked for. */
  of(address: string): FetchedRow | null {
    const [row] = this.#database.prepare("SELECT * FROM fetched WHERE address = ?").all(address)
    return row === undefined ? null : rowOf(row)
  }

  /** Until when a host wants to be left alone, where that is after `now`. */
  restsUntil(host: string, now: string): string | null {
    const [row] = this.#database
      .prepare("SELECT max(not_before) AS until FROM fetched WHERE host = ? AND not_before > ?")
      .all(host, now)
    return (row?.until ?? null) as string | null
  }

  note({ address, host, place, first, last, status, etag, modified, digest, announced, notBefore }: FetchedRow): void {
    this.#database
      .prepare(
        "INSERT OR REPLACE INTO fetched (address, host, place, first, last, status, etag, modified, digest, announced, not_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run(
        address,
        host,
        place,
        first,
        last,
        status,
        etag,
        modified,
        digest,
        announced && JSON.stringify(announced),
        notBefore,
      )
  }
}

function rowOf({ not_before, announced, ...row }: Row): FetchedRow {
  const said = announced === null ? null : (JSON.parse(String(announced)) as Announces)
  return { ...row, announced: said, notBefore: not_before } as unknown as FetchedRow
}
