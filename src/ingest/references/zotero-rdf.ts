// Zotero RDF, the export that comes with its files: items as Zotero's own JSON has them, so that one reader reads both.

import { Parser } from "htmlparser2"

/** An element of XML: its name as it is written, its attributes, its elements and its text. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Nested deeper there is no item. */
const deepest = 40

/** Whether a text is such an export. */
export function isZoteroRdf(text: string): boolean {
  return (
    /<rdf:RDF\b/.test(text.slice(0, 4_000)) &&
    text.slice(0, 65_536).includes("http://www.zotero.org/namespaces/export#")
  )
}

/** The items of an export. */
export function itemsInRdf(text: string): Readonly<Record<string, unknown>>[] {
  const all = rootOf(text).children.flatMap(({ children }) => children)
  const named = new Map(
    all.flatMap(one => (one.attributes["rdf:about"] ? [[one.attributes["rdf:about"], one] as const] : [])),
  )
  return all.flatMap(one => {
    const itemType = first(one, "z:itemType")?.text.trim()
    return itemType === undefined || itemType === "attachment" ? [] : [fieldsOf(one, itemType, named)]
  })
}

function fieldsOf(item: Element, itemType: string, named: ReadonlyMap<string, Element>) {
  const words = (name: string) => first(item, name)?.text.trim() || undefined
  const identifier = item.children
    .filter(({ name }) => name === "dc:identifier")
    .flatMap(one => within(one, "rdf:value"))
  const about = item.attributes["rdf:about"] ?? ""
  const linked = item.children.filter(({ name }) => name === "link:link").flatMap(one => resource(one, named))
  return {
    itemType,
    title: words("dc:title"),
    url: [...identifier.map(({ text }) => text), about].find(one => /^\s*https?:\/\//i.test(one)),
    publicationTitle: item.children
      .filter(({ name }) => name === "dcterms:isPartOf")
      .flatMap(one => [...one.children, ...resource(one, named)])
      .flatMap(one => first(one, "dc:title")?.text.trim() ?? [])[0],
    date: words("dc:date"),
    language: words("z:language"),
    creators: within(first(item, "bib:authors"), "foaf:Person").map(person => ({
      firstName: (first(person, "foaf:givenName") ?? first(person, "foaf:givenname"))?.text.trim(),
      lastName: first(person, "foaf:surname")?.text.trim(),
    })),
    attachments: linked.flatMap(one =>
      within(one, "rdf:resource").map(({ attributes }) => ({ path: attributes["rdf:resource"] })),
    ),
  }
}

/** What an element leads to by name. */
function resource({ attributes }: Element, named: ReadonlyMap<string, Element>): Element[] {
  const found = named.get(attributes["rdf:resource"] ?? "")
  return found === undefined ? [] : [found]
}

function first({ children }: Element, name: string): Element | undefined {
  return children.find(one => one.name === name)
}

/** All elements of a name below one. */
function within(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).flatMap(one => [...(one.name === name ? [one] : []), ...within(one, name)])
}

function rootOf(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" }
  const open = [root]
  let tooDeep = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) return void tooDeep++
        const element: Element = { name, attributes, children: [], text: "" }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext(words) {
        open.at(-1)!.text += words
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--
        else if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return root
}
