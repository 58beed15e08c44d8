// Who a page says wrote it: a cascade of stated and printed bylines. A page's own name is no byline: where a site puts
// itself into the field for authors, what the page prints is looked for instead. Everything that only its place marks
// (an element, a line, a signature) must read as a name, so that no author is made out of a menu.

import { agencyNamed } from "./agencies.js"
import { findDate } from "./dates.js"
import { type LinkedObject, stringsOf, typesOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { isName, isNewsroomName, isPersonName, nameKey, splitNames } from "./names.js"
import { hostOf } from "./outlet.js"

/** The authors a page names, in its order and spelling; and where it names them. */
export interface Byline {
  readonly authors: readonly string[]
  readonly basis: "given" | "json-ld" | "meta" | "element" | "page text"
}

/** Where bylines may stand. */
export interface BylineSources {
  readonly markup: Markup | null
  readonly address: string | null
  /** What the page's container says; it is believed. */
  readonly given: string | undefined
  /** Stripped lines in the page's order. */
  readonly lines: readonly string[]
  /** First and last lines of the body, where reports are signed. */
  readonly signatures: readonly string[]
}

/** Find the byline; null where the page names nobody but itself. */
export function readByline(sources: BylineSources): Byline | null {
  const { markup, given, lines, signatures } = sources
  const told = given === undefined ? [] : splitNames(given)
  if (told.length > 0) return { authors: told, basis: "given" }
  const own = houseNames(sources)
  const isOwn = (name: string): boolean => isHouse(nameKey(name), own)
  const linked = markup ? linkedAuthors(markup) : []
  const stated = linked.map(author => author.name)
  const printed = markup ? inElements(markup, isOwn) : []
  const candidates: readonly Byline[] = [
    { authors: fuller(stated, printed.filter(isPersonName)), basis: "json-ld" },
    { authors: markup ? inProperties(markup, isOwn) : [], basis: "meta" },
    { authors: printed, basis: "element" },
    { authors: first(lines, labelled), basis: "page text" },
    { authors: first(signatures, signature), basis: "page text" },
  ]
  const someone = candidates.find(({ authors }) => authors.length > 0 && !authors.every(isOwn))
  if (someone) return someone
  const house = linked.filter(author => !author.isBody || staff.test(author.name) || printsName(markup, author.name))
  return house.length > 0 ? { authors: house.map(author => author.name), basis: "json-ld" } : null
}

/** A house byline says that its staff wrote it; the house's bare name in the author's field says nothing. */
const staff =
  /(?:^|\s)(?:staff|desk|redaktion|redacción|redação|rédaction|redazione|redactie|newsroom|editors|team)(?:$|\s)/i

function printsName(markup: Markup | null, name: string): boolean {
  return markup?.bylines.some(({ text }) => text.includes(name)) ?? false
}

function first(lines: readonly string[], read: (line: string) => string[]): readonly string[] {
  for (const line of lines) {
    const names = read(line)
    if (names.length > 0) return names
  }
  return []
}

interface LinkedAuthor {
  readonly name: string
  /** The page types it as an organisation. */
  readonly isBody: boolean
}

function linkedAuthors(markup: Markup): LinkedAuthor[] {
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

/** The account a site was set up with, which signs whatever nobody signs. */
function isPlaceHolder(value: LinkedObject): boolean {
  return stringsOf([value["@id"], value.url]).some(address =>
    /\/author\/(?:admin|administrator|editor)\/?$/i.test(address),
  )
}

function isBodyType(value: LinkedObject): boolean {
  const types = typesOf(value)
  return types.some(type => /Organization$/.test(type)) && !types.includes("Person")
}

function namesOf(value: unknown): string[] {
  const names = stringsOf(value)
  if (names.length > 0 || typeof value !== "object" || value === null) return names.flatMap(splitNames)
  const { givenName, familyName } = value as LinkedObject
  const whole = [...stringsOf(givenName), ...stringsOf(familyName)].join(" ")
  return isName(whole) ? [whole] : []
}

/** What the page prints where it holds everyone that JSON-LD states and more; else what is stated. */
function fuller(stated: readonly string[], printed: readonly string[]): readonly string[] {
  const keys = new Set(printed.map(nameKey))
  const covers = stated.length > 0 && printed.length > stated.length && stated.every(name => keys.has(nameKey(name)))
  return covers ? printed : stated
}

const authorProperties =
  "author article:author og:article:author dc.creator dcterms.creator dc.contributor parsely-author sailthru.author byl byline cxenseparse:author article:author_name articleauthor authors creator".split(
    " ",
  )

function inProperties(markup: Markup, isOwn: (name: string) => boolean): string[] {
  for (const name of authorProperties) {
    const lists = (markup.properties.get(name) ?? []).map(splitNames)
    const authors = lists
      .filter(list => list.some(isPersonName) || !list.some(isOwn))
      .flat()
      .filter(a => !isOwn(a))
    if (authors.length > 0) return authors.filter((a, i) => authors.indexOf(a) === i)
  }
  return []
}

/**
 * What elements marked as bylines print, from the headline on: the longest list among the first of each kind that read
 * as names, since a site may mark each name and their line too.
 */
function inElements(markup: Markup, isOwn: (name: string) => boolean): string[] {
  const reads = (name: string): boolean => (isPersonName(name) || agencyNamed(name)?.kind === "agency") && !isOwn(name)
  const lists = (["vocabulary", "class", "link"] as const).flatMap(by => {
    const marked = markup.bylines.filter(byline => byline.by === by)
    const below = marked.filter(byline => byline.headingsBefore > 0)
    const first = (below.length > 0 ? below : marked)
      .map(({ text }) => splitNames(text).filter(reads))
      .find(names => names.length > 0)
    return first ? [first] : []
  })
  const [first = [], ...others] = lists
  return others.reduce((best, list) => (list.length > best.length && list.includes(best[0]!) ? list : best), first)
}

const bylineLabel =
  /^(?:(?:by|written by|von|text(?: von)?|par|por|di|door|av|af|autor(?:es|a|in(?:\/autor)?)?|auteur|автор|penulis|yazan|بقلم)(?:\s*[:：]\s*|\s+)|[(（]?(?:文|記者|记者|作者|责编|責任編輯|责任编辑)\s*[／/:：]\s*)(?=\S)/iu

/** A line that says it is a byline, or a name before a bar and a date. */
function labelled(line: string): string[] {
  if (line.length > longestByline) return []
  if (bylineLabel.test(line)) return splitNames(line).filter(isCredible)
  const parts = line.split(/\s*[|•·]\s*/)
  const label = parts.findIndex(part => bylineLabel.test(`${part} `))
  if (label > 0) return splitNames(parts.slice(label).join(" | ")).filter(isCredible)
  const [before = "", ...after] = parts
  return after.length > 0 && isPersonName(before) && findDate(after.join(" ")) ? [before] : []
}

/** After a label a house's or an author's short sign will do too, but no other words. */
function isCredible(name: string): boolean {
  return isPersonName(name) || isNewsroomName(name) || sign.test(name)
}

const sign = /^\p{Lu}{2,6}(?:[/-]\p{Lu}{2,6})?$/u

/** A printed byline is one line of names; longer lines are prose that begins alike. */
const longestByline = 120

/** A line of the body that is nothing but a name. */
function signature(line: string): string[] {
  const bare = line.replace(/^[\s(–—-]+|[\s)]+$/g, "")
  // Scripts without capitals do not tell a name from any other short line.
  return /\p{Lu}/u.test(bare) && isPersonName(bare) ? [bare] : []
}

function houseNames({ markup, address }: BylineSources): string[] {
  const host = hostOf(address ?? markup?.canonical ?? null)
  const label = host
    ?.split(".")
    .slice(0, -1)
    .sort((a, b) => b.length - a.length)[0]
  const named = markup
    ? [
        ...markup.articles.flatMap(article => stringsOf(article.publisher)),
        ...(markup.properties.get("og:site_name") ?? []),
        ...(markup.properties.get("application-name") ?? []),
      ]
    : []
  return [...named, ...(label ? [label] : [])].map(nameKey).filter(key => key.length >= shortestHouse)
}

/** Shorter names stand inside others by chance. */
const shortestHouse = 3

function isHouse(key: string, own: readonly string[]): boolean {
  return own.some(house => key === house || key.includes(house) || (key.length > shortestHouse && house.includes(key)))
}
