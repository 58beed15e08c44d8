// Authors as a page states them for machines: schema.org objects, and meta properties. What stands there is often the
// account that put the page in, so the reader of bylines weighs it against what the page prints.

import { resolveReferences } from "../entities.js"
import { isPlaceHolder } from "./house.js"
import { type LinkedObject, stringsOf, typesOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { isName, isPersonName, nameKey, splitNames } from "./names.js"

/** An author that a schema.org object names. */
export interface LinkedAuthor {
  readonly name: string
  /** The page types it as an organisation. */
  readonly isBody: boolean
}

/** The authors of the likeliest article object that names any. */
export function linkedAuthors(markup: Markup): LinkedAuthor[] {
  for (const article of markup.articles) {
    const values = [article.author ?? article.creator].flat()
    const authors = values.flatMap(value => {
      const object = typeof value === "object" && value !== null ? (value as LinkedObject) : {}
      return isPlaceHolder(object) ? [] : namesOf(value).map(name => ({ name, isBody: isBodyType(object) }))
    })
    if (authors.length > 0) return authors.filter((a, i) => authors.findIndex(b => b.name === a.name) === i)
  }
  return []
}

function isBodyType(value: LinkedObject): boolean {
  const types = typesOf(value)
  return types.some(type => /Organization$/.test(type)) && !types.includes("Person")
}

function namesOf(value: unknown): string[] {
  const names = stringsOf(value)
  if (names.length > 0 || typeof value !== "object" || value === null)
    return names.flatMap(name => splitNames(resolveReferences(name)))
  const { givenName, familyName } = value as LinkedObject
  const whole = [...stringsOf(givenName), ...stringsOf(familyName)].join(" ")
  return isName(whole) ? [whole] : []
}

const authorProperties =
  "author article:author og:article:author dc.creator dcterms.creator dc.contributor citation_author parsely-author sailthru.author byl byline cxenseparse:author article:author_name articleauthor authors creator".split(
    " ",
  )

/**
 * The authors of the first meta property that names others than the site; labels beside values are read last. Where
 * properties name different authors, those that the page prints in a byline: another may name the house behind the site.
 */
export function authorsInProperties(markup: Markup, isOwn: (name: string) => boolean): string[] {
  const properties = authorProperties.map(name => markup.properties.get(name) ?? [])
  const lists = [...properties, labelledData(markup)].flatMap(values => {
    const authors = values
      .map(splitNames)
      .filter(list => list.some(isPersonName) || !list.some(isOwn))
      .flat()
      .filter(a => !isOwn(a))
    return authors.length > 0 ? [authors.filter((a, i) => authors.indexOf(a) === i)] : []
  })
  if (lists.length < 2) return lists[0] ?? []
  const printed = markup.bylines.map(({ text }) => nameKey(text))
  const isPrinted = (name: string) => printed.some(text => text.includes(nameKey(name)))
  return lists.find(list => list.some(isPrinted)) ?? lists[0]!
}

const writtenBy =
  /^(?:(?:written|posted|published) by|by|author|autor(?:in)?|verfasst von|geschrieben von|von|écrit par|escrito por|scritto da|autore|auteur|geschreven door|door|автор|yazan)\s*:?$/iu

/** Cards for sharing print pairs of a label and its value; one label may be "Written by". */
function labelledData({ properties }: Markup): string[] {
  return ["1", "2"].flatMap(n =>
    writtenBy.test(properties.get(`twitter:label${n}`)?.[0] ?? "") ? (properties.get(`twitter:data${n}`) ?? []) : [],
  )
}
