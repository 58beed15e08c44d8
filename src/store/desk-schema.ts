// Tables of the desk, each a step of `schema.ts`: what was told of pages, and what was the matter with sources.

/**
 * What was told of pages: whose copies they are, and what a desk hears of them, once. What came and was not told of yet is a
 * list; a page that a later version of the reader reads again did not come.
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

/** What was the matter with sources when they were looked at last, as it was told. */
export const lasting: string = `
  CREATE TABLE lasting (problem TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`
