// Rows of a table, objects of JSON, columns of Parquet → pages. A table's columns are told by their names:
//
//   field      column names known (letter case, spaces, dots, dashes and underscores do not count)
//   text       text, body, content, article, article body, full text, main text, story, plain text, maintext …
//   html       html, content html, body html, raw html, content encoded
//   title      title, headline, head, hl, article title
//   address    url, link, address, permalink, canonical url, web url, source url, uri, loc
//   outlet     outlet, publisher, publication, newspaper, source, source name, site name, medium, domain
//   byline     byline, author, authors, creator, by, writer
//   published  published, date, published at, date published, publication date, pub date, publish date, load date …
//   updated    updated, modified, date modified, last modified, updated at
//   section    section, category, desk
//   language   language, lang
//
// Other names are mapped by a file beside the table, named as the table with `.columns.json` behind it, which gives for
// each field the column: `{ "text": "Volltext", "title": "Schlagzeile", "published": "Datum" }`. See docs/inputs.md.

import { lettersOf } from "../../kit/spelling.js"
import { isMarkup } from "../fragments/pieces.js"
import type { DecodedPage } from "../page.js"
import { BadInput } from "./source.js"

/** What a column can mean. */
export type Field =
  | "text"
  | "html"
  | "title"
  | "address"
  | "outlet"
  | "byline"
  | "published"
  | "updated"
  | "section"
  | "language"

/** Field → the column that holds it. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

/** Known names of columns, by field, in the order in which they are preferred. */
const knownColumns: Readonly<Record<Field, readonly string[]>> = {
  text: "text fulltext articlebody articletext article body bodytext maintext maincontent plaintext cleantext content contenttext story volltext texto texte".split(
    " ",
  ),
  html: "html contenthtml bodyhtml rawhtml articlehtml contentencoded".split(" "),
  title: "title headline articletitle head hl titel titre titulo".split(" "),
  address: "url link address permalink canonicalurl weburl articleurl sourceurl uri loc".split(" "),
  outlet:
    "outlet publisher publication publicationname newspaper sourcename sitename site medium media source sourcedomain domain".split(
      " ",
    ),
  byline: "byline author authors creator by writer autor auteur".split(" "),
  published:
    "published publishedat datepublished publicationdate publisheddate publishdate datepublish publishtime publishedtime pubdate date datum fecha issued loaddate".split(
      " ",
    ),
  updated: "updated updatedat datemodified modified lastmodified dateupdated modifieddate".split(" "),
  section: "section category desk newsdesk rubrik".split(" "),
  language: "language lang".split(" "),
}

/** Tell a table's columns by their names; `given` columns win. Throws `BadInput` where no column holds texts. */
export function mapColumns(columns: readonly string[], given: Mapping = {}): Mapping {
  const byKey = new Map([...columns].reverse().map(column => [lettersOf(column), column]))
  const mapping: Partial<Record<Field, string>> = {}
  for (const [field, names] of Object.entries(knownColumns) as [Field, readonly string[]][]) {
    const known = names.find(name => byKey.has(name))
    const column = given[field] ?? (known === undefined ? undefined : byKey.get(known))
    if (column !== undefined) mapping[field] = column
  }
  const missing = Object.values(given).filter(column => !columns.includes(column))
  if (missing.length > 0)
    throw new BadInput(`has no column ${missing.map(name => `“${name}”`).join(", ")} that its .columns.json names`)
  if (mapping.text === undefined && mapping.html === undefined)
    throw new BadInput(
      `has no column of texts that is known by its name (it has: ${listed(columns)}); name one “text”, or say which it is in a .columns.json beside it`,
    )
  return mapping
}

function listed(columns: readonly string[]): string {
  const shown = columns.slice(0, 12).map(column => column.slice(0, 40))
  return columns.length > shown.length ? `${shown.join(", ")} …` : shown.join(", ")
}

/** One row as a page; null where it holds no text. `path` names its place. */
export function pageOfRow(row: Readonly<Record<string, unknown>>, mapping: Mapping, path: string): DecodedPage | null {
  const value = (field: Field): string | undefined => {
    const column = mapping[field]
    return column === undefined ? undefined : written(row[column])
  }
  const text = value("text")
  const source = text ?? value("html")
  if (source === undefined) return null
  const form = text === undefined || isMarkup(source.slice(0, 20_000)) ? "html" : "text"
  const address = value("address")
  const title = value("title")?.replace(/\s+/g, " ")
  return {
    path,
    address: address !== undefined && /^https?:\/\//i.test(address) ? address : null,
    source: form === "text" ? withTitle(source, title) : source,
    form,
    fragment: true,
    given: {
      basis: "table column",
      title,
      outlet: value("outlet"),
      byline: value("byline"),
      published: value("published"),
      updated: value("updated"),
      section: value("section"),
      language: value("language"),
    },
  }
}

/** A text with its title as first line, where it does not open with it already. */
function withTitle(text: string, title: string | undefined): string {
  return title === undefined || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`
}

/** Lists in lists, names in names: a cell nests a few deep; what nests deeper says nothing. */
const deepestCell = 12

/** A cell as a string: lists joined, dates in ISO form, objects by their name; undefined where there is nothing. */
function written(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim()
  if (typeof value === "number" || typeof value === "bigint") return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== "object" || value === null || depth > deepestCell) return undefined
  if (!Array.isArray(value)) return written((value as { name?: unknown }).name, depth + 1)
  const parts = value.map(part => written(part, depth + 1)).filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(", ") : undefined
}
