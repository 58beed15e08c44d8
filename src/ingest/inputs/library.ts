// Items of a library (Zotero, CSL-JSON) → pages: the snapshots that were exported with them, read from beside the export
// with what the library says of them. An item without one is a problem that names its address.

import { realpath, stat } from "node:fs/promises"
import { dirname, join, resolve, sep } from "node:path"
import { decode } from "../charset.js"
import { type Item, itemOf } from "../references/items.js"
import { itemsInRdf } from "../references/zotero-rdf.js"
import { readFound } from "./opening.js"
import type { Row } from "./rows.js"
import { BadInput, type Found, largestPage, problem, readWhole, type Source } from "./source.js"

/** A library holds some thousand items. */
const largestLibrary = 64 * 2 ** 20

/** The items of a Zotero RDF export. */
export async function* readZoteroRdf(source: Source): AsyncGenerator<Found> {
  const items = itemsInRdf(decode(await readWhole(source, largestLibrary)).text)
  if (items.length === 0) throw new BadInput("is a Zotero export without items")
  for (const [index, item] of items.entries()) yield* readItem(item, source, `${source.path}#${index + 1}`)
}

/** What an item gives; nothing where it is a note, or hangs on another. */
export async function* readItem(fields: Row, source: Source, path: string): AsyncGenerator<Found> {
  const item = itemOf(fields, path)
  if (item === null) return
  let any = false
  for (const named of item.snapshots) {
    const file = await besideExport(source, named)
    if (file === null) continue
    any = true
    yield { page: { ...(await pageOf(file)), address: item.reference.address, given: givenBy(item) } }
  }
  if (any) return
  const { address } = item.reference
  yield problem(
    path,
    address === null
      ? "has no text and no address; attach its page and export with files"
      : `has no text; add its address: ${address}`,
  )
}

/** A snapshot's file, and how to show it; null where it is not beside the export, below its folder: an export may name any file. */
async function besideExport({ file, path }: Source, named: string) {
  if (file === null) return null
  try {
    const folder = await realpath(dirname(file.toString()))
    const found = await realpath(resolve(folder, named))
    const info = await stat(found)
    if (!found.startsWith(folder + sep) || !info.isFile() || info.size > largestPage) return null
    return { file: found, path: join(dirname(path), found.slice(folder.length + 1)) }
  } catch {
    return null
  }
}

async function pageOf({ file, path }: { readonly file: string; readonly path: string }) {
  return { path, bytes: new Uint8Array(await readFound(file)) }
}

function givenBy({ reference: { title, outlet, published }, authors, language }: Item) {
  return {
    basis: "library",
    title: title ?? undefined,
    outlet: outlet ?? undefined,
    byline: authors.length > 0 ? authors.join(", ") : undefined,
    published: published ?? undefined,
    language,
  }
}
