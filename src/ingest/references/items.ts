// Items of a library as JSON: CSL-JSON (Zotero, Mendeley, pandoc), and Zotero's own (its API, Better BibTeX JSON).

import { type Reference, referenceOf } from "./reference.js"

/** An item of a library. */
export interface Item {
  readonly reference: Reference
  readonly authors: readonly string[]
  readonly language: string | undefined
  /** Files beside the export that hold the page, as it names them. */
  readonly snapshots: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Kinds of items that are no pages: what hangs on one. */
const noPages: ReadonlySet<unknown> = new Set(["attachment", "note", "annotation"])

/** Items in what a file of JSON holds: a list, or an object with one; null where it holds none. */
export function itemsIn(value: unknown): readonly Fields[] | null {
  const list = Array.isArray(value) ? value : isFields(value) && Array.isArray(value.items) ? value.items : null
  const items = (list ?? [value]).flatMap(one => (isFields(one) ? [isFields(one.data) ? one.data : one] : []))
  return items.length > 0 && items.every(isItem) ? items : null
}

/** Whether an object is an item of a library: of a kind, and with what no row of a table is called. */
function isItem(value: unknown): value is Fields {
  if (!isFields(value) || "text" in value) return false
  if (typeof value.itemType === "string") return "title" in value || "url" in value || noPages.has(value.itemType)
  const ofCsl = ["issued", "accessed", "container-title", "URL", "citation-key", "DOI", "publisher-place"]
  return typeof value.type === "string" && "id" in value && ofCsl.some(field => field in value)
}

/** What an item says; null where it is no page, or says nothing by which one could be found. */
export function itemOf(fields: Fields, label: string): Item | null {
  if (noPages.has(fields.itemType)) return null
  const text = (...names: readonly string[]) => names.map(name => wordsOf(fields[name])).find(one => one !== undefined)
  const reference = referenceOf({
    label,
    title: text("title"),
    addresses: [text("URL", "url"), text("archive-url")],
    outlet: text("container-title", "publicationTitle", "websiteTitle", "blogTitle", "publisher", "institution"),
    published: dateOf(fields.issued) ?? text("date"),
  })
  return (
    reference && {
      reference,
      authors: namesIn(fields.author ?? fields.creators),
      language: text("language"),
      snapshots: snapshotsIn(fields.attachments),
    }
  )
}

/** References in a file of JSON; null where it is none of a library. */
export function referencesInItems(value: unknown): Reference[] | null {
  const items = itemsIn(value)
  if (items === null) return null
  return items.flatMap(
    (item, i) => itemOf(item, String(item["citation-key"] ?? item.citationKey ?? i + 1))?.reference ?? [],
  )
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function wordsOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === "string" && one.trim() !== "" ? one : undefined
}

/** `{"date-parts": [[2031, "5", 6]]}`, or words. */
function dateOf(issued: unknown): string | undefined {
  if (!isFields(issued)) return wordsOf(issued)
  const parts = (issued["date-parts"] as readonly (readonly unknown[])[] | undefined)?.[0]
  if (!Array.isArray(parts) || parts[0] === undefined) return wordsOf(issued.raw) ?? wordsOf(issued.literal)
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-")
}

function namesIn(authors: unknown): string[] {
  if (!Array.isArray(authors)) return []
  return authors.filter(isFields).flatMap(one => {
    const whole = wordsOf(one.literal) ?? wordsOf(one.name)
    const parts = [one.given ?? one.firstName, one.family ?? one.lastName].flatMap(part => wordsOf(part) ?? [])
    return whole ?? (parts.length > 0 ? [parts.join(" ")] : [])
  })
}

/** Saved pages among what hangs on an item. */
function snapshotsIn(attachments: unknown): string[] {
  if (!Array.isArray(attachments)) return []
  return attachments
    .filter(isFields)
    .flatMap(one => wordsOf(one.path) ?? [])
    .filter(path => /\.(?:html?|xhtml|mhtml?|txt)$/i.test(path))
}
