// The tables of a store, made and brought up to date. docs/STORE.md describes them for people with a SQLite tool.
//
// `PRAGMA user_version` says how many of the steps below a file has had. A step is never changed once it was released:
// what comes later is a step of its own, so that a store of any age becomes one of today.

import type { Database } from "./database.js"
import { fetches } from "./fetched.js"
import { lasting } from "./lasting.js"
import { told } from "./told.js"
import { StoreTrouble } from "./trouble.js"

/** `Stma`: marks a file as ours (https://www.sqlite.org/pragma.html#pragma_application_id). */
const application = 0x53746d61

/** What was read: pages as they came, and the reports made of them. */
const pages = `
  CREATE TABLE pages (
    digest TEXT PRIMARY KEY,
    length INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    added TEXT NOT NULL
  ) STRICT;
  CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    reader TEXT NOT NULL,
    page TEXT NOT NULL REFERENCES pages,
    place TEXT NOT NULL,
    current INTEGER NOT NULL,
    added TEXT NOT NULL,
    id TEXT NOT NULL,
    path TEXT NOT NULL,
    address TEXT,
    title TEXT,
    outlet TEXT,
    published TEXT,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    report TEXT NOT NULL,
    input TEXT NOT NULL,
    UNIQUE (key, reader)
  ) STRICT;
  CREATE INDEX reports_by_place ON reports (place);
  CREATE INDEX reports_by_address ON reports (address) WHERE address IS NOT NULL;
  CREATE INDEX reports_by_id ON reports (id);
  CREATE TABLE left_out (
    key TEXT NOT NULL,
    reader TEXT NOT NULL,
    page TEXT NOT NULL REFERENCES pages,
    place TEXT NOT NULL,
    current INTEGER NOT NULL,
    added TEXT NOT NULL,
    path TEXT NOT NULL,
    what TEXT NOT NULL,
    input TEXT NOT NULL,
    PRIMARY KEY (key, reader)
  ) STRICT;
  CREATE INDEX left_out_by_place ON left_out (place);
  CREATE VIEW versions AS
    SELECT coalesce(address, place) AS address, added, current, number, id, title, text
    FROM reports ORDER BY 1, added, number;
`

/** Words of titles and texts, found at once (https://www.sqlite.org/fts5.html); the texts themselves stand in `reports`. */
const fullText = `
  CREATE VIRTUAL TABLE words USING fts5(title, text, content = 'reports', content_rowid = 'number');
  CREATE TRIGGER words_of_new AFTER INSERT ON reports BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
  END;
  CREATE TRIGGER words_of_gone AFTER DELETE ON reports BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  END;
  CREATE TRIGGER words_of_changed AFTER UPDATE OF title, text ON reports BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
  END;
  INSERT INTO words (words) VALUES ('rebuild');
`

/** What was computed, so that it need not be again; and what people said, apart from it. */
const computed = `
  CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    begun TEXT NOT NULL,
    ended TEXT
  ) STRICT;
  CREATE TABLE steps (
    number INTEGER PRIMARY KEY,
    stage TEXT NOT NULL,
    version TEXT NOT NULL,
    UNIQUE (stage, version)
  ) STRICT;
  CREATE TABLE results (
    step INTEGER NOT NULL REFERENCES steps,
    key TEXT NOT NULL,
    value ANY,
    run INTEGER NOT NULL,
    UNIQUE (step, key)
  ) STRICT;
  CREATE INDEX results_by_run ON results (run);
  CREATE TABLE marks (
    said_in TEXT NOT NULL,
    finding TEXT NOT NULL,
    id TEXT NOT NULL,
    about TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    mark TEXT NOT NULL
  ) STRICT;
  CREATE TABLE amendments (
    said_in TEXT NOT NULL,
    report TEXT NOT NULL,
    change TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    amendment TEXT NOT NULL
  ) STRICT;
`

/**
 * By what reports are found without reading them, and how often words stand in them; of what changed since, a list. (What a
 * trigger is to do where a row is there already, the statement that sets it off decides: so it is asked for.)
 */
const indexed = `
  CREATE TABLE indexed (
    number INTEGER PRIMARY KEY REFERENCES reports,
    live INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    prose TEXT,
    story INTEGER,
    skip_pairs INTEGER NOT NULL,
    threes INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX indexed_by_prose ON indexed (prose, day, id, number) WHERE live AND prose IS NOT NULL;
  CREATE INDEX indexed_by_story ON indexed (story) WHERE story IS NOT NULL;
  CREATE INDEX indexed_by_id ON indexed (id) WHERE live;
  CREATE INDEX indexed_counted ON indexed (number) WHERE counted;
  CREATE INDEX indexed_gone ON indexed (number) WHERE NOT live;
  CREATE INDEX reports_by_outlet ON reports (outlet, number) WHERE current AND outlet IS NOT NULL;
  CREATE TABLE segments (
    number INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    skip_pairs BLOB NOT NULL,
    threes BLOB NOT NULL
  ) STRICT;
  CREATE TABLE chunks (
    number INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    postings BLOB NOT NULL
  ) STRICT;
  CREATE TABLE stems (
    stem TEXT PRIMARY KEY,
    texts INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE languages (
    language TEXT PRIMARY KEY,
    texts INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE indexed_by (program TEXT NOT NULL) STRICT;
  CREATE TABLE unindexed (number INTEGER PRIMARY KEY) STRICT;
  CREATE TRIGGER unindexed_of_new AFTER INSERT ON reports BEGIN
    INSERT INTO unindexed SELECT new.number WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE number = new.number);
  END;
  CREATE TRIGGER unindexed_of_changed AFTER UPDATE OF current ON reports WHEN old.current <> new.current BEGIN
    INSERT INTO unindexed SELECT new.number WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE number = new.number);
  END;
`

/** The steps from an empty file to a store of today. */
export const steps: readonly string[] = [pages, fullText, computed, indexed, told, fetches, lasting]

/** Make an opened file a store of today. Throws a `StoreTrouble` where it is another program's, or of a later Stemma. */
export function bringUpToDate(database: Database, by: readonly string[] = steps): void {
  const version = versionOf(database, by.length)
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")
  if (version === by.length) return
  database.transaction(() => {
    // Another process may have been first.
    const from = versionOf(database, by.length)
    for (const step of by.slice(from)) database.exec(step)
    database.exec(`PRAGMA application_id = ${application}; PRAGMA user_version = ${by.length}`)
  })
}

/** Whether a database is a store of any age. */
export function isOurs(database: Database): boolean {
  const [row] = database.prepare("SELECT application_id FROM pragma_application_id").all()
  return row?.application_id === application
}

/** Whether a file has had all steps; throws as above. */
export function isOfToday(database: Database): boolean {
  return versionOf(database, steps.length) === steps.length
}

/** How many steps a file has had. */
function versionOf(database: Database, newest: number): number {
  const [{ version, application_id: owner, tables } = {}] = database
    .prepare(
      "SELECT (SELECT user_version FROM pragma_user_version) AS version, " +
        "(SELECT application_id FROM pragma_application_id) AS application_id, " +
        "(SELECT count(*) FROM sqlite_schema) AS tables",
    )
    .all()
  if (tables !== 0 && owner !== application)
    throw new StoreTrouble(`${database.file} is a database of another program; name another file`)
  if (Number(version) > newest)
    throw new StoreTrouble(`${database.file} was made by a later version of Stemma; install that one`)
  return Number(version)
}
