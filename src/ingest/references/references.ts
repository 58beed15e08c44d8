// The references of an article or a library, whatever they are written in: wikitext, HTML, BibTeX, JSON of a library, or a
// text with addresses, one reference each.

import { decode } from "../charset.js"
import { readGiven } from "../inputs/opening.js"
import { whyUnread } from "../inputs/walk.js"
import { isBibtex, referencesInBibtex } from "./bibtex.js"
import { referencesInItems } from "./items.js"
import { isHtml, referencesInPage } from "./page.js"
import { type Reference, referenceOf } from "./reference.js"
import { isZoteroRdf, itemsInRdf } from "./zotero-rdf.js"
import { isWikitext, referencesInWikitext } from "./wikitext.js"

/** A list that cannot be read, with what to do. */
export class BadReferences extends Error {}

/** The references of a file. Throws `BadReferences` where there are none to be read. */
export async function readReferences(path: string): Promise<Reference[]> {
  const bytes = await readGiven(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadReferences(`${path} ${whyUnread(error)}`)
  })
  return referencesOf(path, decode(bytes).text)
}

/** The references of a text that goes by a name; likewise. */
export function referencesOf(name: string, text: string): Reference[] {
  const found = referencesIn(text)
  if (found.length > 0) return found
  throw new BadReferences(
    `${name} lists no references that are known as such; give wikitext, HTML, BibTeX, CSL-JSON, or addresses, one a line`,
  )
}

/** The references that a text lists, each once. */
export function referencesIn(text: string): Reference[] {
  const seen = new Set<string>()
  return listed(text.replace(/^\uFEFF/, "")).filter(({ address, title }) => {
    const key = address ?? title ?? ""
    return !seen.has(key) && seen.add(key)
  })
}

function listed(text: string): Reference[] {
  const library = /^\s*[[{]/.test(text) ? referencesInItems(parsed(text)) : null
  if (library !== null) return library
  if (isZoteroRdf(text)) return referencesInItems(itemsInRdf(text)) ?? []
  if (isWikitext(text)) return referencesInWikitext(text)
  if (isBibtex(text)) return referencesInBibtex(text)
  return isHtml(text) ? referencesInPage(text) : addressesIn(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Addresses in a text; of a link of Markdown its words are the title. */
function addressesIn(text: string): Reference[] {
  const links = text.matchAll(
    /(?:\[([^\]\n]{1,300})\]\(\s*<?)?(https?:\/\/[^\s<>"'\])}]+(?:\([^\s()]*\)[^\s<>"'\])}]*)?)/gi,
  )
  return [...links].flatMap(
    ([, title, address], i) => referenceOf({ label: String(i + 1), title, addresses: [address] }) ?? [],
  )
}
