// Rows of a table, objects of JSON, columns of Parquet → pages. What each column means is in `columns.ts`.

import { resolveReferences } from "../entities.js"
import { isCutOff } from "../fragments/endings.js"
import { isMarkup } from "../fragments/pieces.js"
import type { Given } from "../metadata/given.js"
import type { DecodedPage } from "../page.js"
import type { Columns, Field } from "./columns.js"
import { type Found, problem } from "./source.js"

/** A row: its cells by the names of their columns. */
export type Row = Readonly<Record<string, unknown>>

/** What a row gives: its page, with what is wrong with it; or the trouble of a row without a text. */
export function* readRow(row: Row, columns: Columns, path: string, basis: string): Generator<Found> {
  const page = pageOfRow(row, columns, path, basis)
  if (page === null) yield problem(path, "has no text in its row")
  else {
    if (isCutOff([page.source.slice(-longestEnd)]))
      yield problem(path, "gives the beginning of its text only; save the page", true)
    yield { page }
  }
}

/** A text breaks off within its last letters. */
const longestEnd = 200

/** One row as a page; null where it holds no text. `path` names its place, `basis` what its dates rest on. */
export function pageOfRow(row: Row, columns: Columns, path: string, basis: string): DecodedPage | null {
  const value = (field: Field): string | undefined => cellOf(row, columns, field)
  const text = value("text")
  const source = text ?? value("html")
  if (source === undefined) return null
  const form = text === undefined || isMarkup(source.slice(0, markupShows)) ? "html" : "text"
  const given = givenOfRow(row, columns, basis)
  return {
    path,
    address: addressOfRow(row, columns),
    source: form === "text" ? withTitle(withLead(source, value("lead")), given.title) : source,
    form,
    fragment: true,
    given,
  }
}

/** The address in a row; null where it has none. */
export function addressOfRow(row: Row, columns: Columns): string | null {
  const cells = (columns.address ?? []).map(column => written(row[column], ", "))
  return cells.find(cell => cell !== undefined && /^https?:\/\//i.test(cell)) ?? null
}

/** What a row says of its page. */
export function givenOfRow(row: Row, columns: Columns, basis: string): Given {
  const value = (field: Field): string | undefined => cellOf(row, columns, field)
  return {
    basis,
    title: plainTitle(value("title")),
    outlet: value("outlet"),
    byline: value("byline"),
    published: value("published"),
    updated: value("updated"),
    seen: value("seen"),
    section: value("section"),
    language: value("language"),
  }
}

function cellOf(row: Row, columns: Columns, field: Field): string | undefined {
  const between = field === "text" || field === "html" ? "\n\n" : ", "
  return columns[field]?.map(column => written(row[column], between)).find(cell => cell !== undefined)
}

/** A text written in HTML shows that it is within this. */
const markupShows = 20_000

/** A title on one line, without the markup and references that some tables leave in it. */
export function plainTitle(written: string | undefined): string | undefined {
  const plain = resolveReferences((written ?? "").replace(/<\/?[a-z][^<>]*>/gi, ""))
    .replace(/\s+/g, " ")
    .trim()
  return plain === "" ? undefined : plain
}

/** A text with its title as first line, where it does not open with it already. */
function withTitle(text: string, title: string | undefined): string {
  return title === undefined || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`
}

/** Letters by which a lead is looked for in its text. */
const leadShows = 40
/** Fewer words are a mark or a place in a list, whatever the column's name. */
const fewestLeadWords = 5

/** A text with the lead that the table keeps in a column of its own, where the text does not hold it too. */
function withLead(text: string, lead: string | undefined): string {
  if (lead === undefined || lead.split(/\s+/).length < fewestLeadWords) return text
  return text.includes(lead.slice(0, leadShows)) ? text : `${lead}\n\n${text}`
}

/** Lists in lists, names in names: a cell nests a few deep; what nests deeper says nothing. */
const deepestCell = 12

/**
 * A cell as a string: lists joined, dates in ISO form, objects by their name or text; undefined where there is nothing, or only
 * what programs write for nothing.
 */
function written(value: unknown, between: string, depth = 0): string | undefined {
  if (typeof value === "string") return ofString(value, between)
  if (typeof value === "number") return Number.isNaN(value) ? undefined : String(value)
  if (typeof value === "bigint") return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== "object" || value === null || depth > deepestCell) return undefined
  if (!Array.isArray(value)) {
    const { name, title, rendered, text, content } = value as Readonly<Record<string, unknown>>
    return written(name ?? title ?? rendered ?? text ?? content, between, depth + 1)
  }
  const parts = value.map(part => written(part, between, depth + 1)).filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(between) : undefined
}

/** Programs that write tables print their lists as they stand in the program: `['Ann Example', 'Bo Kin']`. */
const printedList = /^\[\s*(?:(["']).*\1)?\s*\]$/s

function ofString(value: string, between: string): string | undefined {
  const bare = value.trim()
  if (!printedList.test(bare)) return /^(?:|nan|null|none|n\/a|undefined)$/i.test(bare) ? undefined : bare
  const parts = [...bare.matchAll(/(["'])(.*?)\1(?=\s*[,\]])/gs)]
    .map(match => match[2]!.trim())
    .filter(part => part !== "")
  return parts.length > 0 ? parts.join(between) : undefined
}
