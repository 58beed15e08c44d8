// Who a page says wrote it: a cascade of stated and printed bylines. A page's own name is no byline: where a site puts
// itself into the field for authors, what the page prints is looked for instead; and so is it where the field holds the
// account of whoever put the page in, which the page itself prints nowhere.

import { lazily } from "../../kit/lazily.js"
import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { notInHandles } from "./name-words.js"
import type { LinkedAuthor } from "./stated-authors.js"
import { authorsInProperties, linkedAuthors } from "./stated-authors.js"
import type { Markup } from "./markup.js"
import { ownNames, staff } from "./house.js"
import { isNewsroomName, isPersonName, nameKey, splitNames } from "./names.js"
import {
  handleIn,
  inElements,
  inLabelledElement,
  isLabelAlone,
  isLabelled,
  labelled,
  plainlyLabelled,
  sign,
  signature,
} from "./printed-authors.js"

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
  /** Everything else that the page prints outside its story. */
  readonly others: readonly string[]
}

/** Find the byline; null where the page names nobody but itself. */
export function readByline(sources: BylineSources): Byline | null {
  const { markup, given } = sources
  const told = given === undefined ? [] : splitNames(given).filter(mayBeSomebody)
  if (told.length > 0) return { authors: told, basis: "given" }
  const isOwn = ownNames(markup, sources.address)
  const linked = markup ? linkedAuthors(markup) : []
  for (const byline of candidates(sources, linked, isOwn))
    if (byline.authors.length > 0 && !byline.authors.every(isOwn)) return byline
  const handle = markup ? handleIn(markup, isOwn) : []
  return handle.length > 0 ? { authors: handle, basis: "element" } : houseByline(linked, markup, isOwn)
}

/** What may be the byline, the likeliest first; each is looked for only where none before it served. */
function* candidates(
  sources: BylineSources,
  linked: readonly LinkedAuthor[],
  isOwn: (name: string) => boolean,
): Generator<Byline> {
  const { markup, lines, signatures, others } = sources
  const stated: readonly Byline[] = [
    { authors: linked.map(author => author.name), basis: "json-ld" },
    { authors: markup ? authorsInProperties(markup, isOwn) : [], basis: "meta" },
  ]
  const marked = lazily(() => (markup ? inElements(markup, isOwn) : []))
  const accounts = (texts: () => readonly string[]) =>
    stated.filter(({ authors }) => authors.every(mayBeSomebody) && areIn(authors, texts()))
  for (const byline of stated) if (byline.authors.some(isSomebody)) yield asPrinted(byline, marked, sources, isOwn)
  yield { authors: marked(), basis: "element" }
  yield* accounts(() => markup?.bylines.map(({ text }) => text) ?? [])
  yield { authors: withoutHouse(first(withLabels(lines), labelled)), basis: "page text" }
  yield { authors: withoutHouse(first(signatures, signature)), basis: "page text" }
  yield { authors: first(withLabels(others), plainlyLabelled), basis: "page text" }
  yield* accounts(() => [...lines, ...signatures, ...others])
  yield* stated.filter(({ authors }) => authors.every(name => sign.test(name)))
}

/** A name that reads as a person's or a newsroom's; any other may be an account's. */
function isSomebody(name: string): boolean {
  return isPersonName(name) || isNewsroomName(name)
}

/** Accounts for feeds, desks and fields of interest are nobody's. */
function mayBeSomebody(name: string): boolean {
  return isSomebody(name) || !notInHandles.test(name)
}

function houseByline(
  linked: readonly LinkedAuthor[],
  markup: Markup | null,
  isOwn: (name: string) => boolean,
): Byline | null {
  const prints = (name: string) => markup?.bylines.some(({ text }) => text.includes(name)) ?? false
  const houses = linked.filter(({ name }) => isOwn(name) || isSomebody(name) || staff.test(name))
  const house = houses.filter(author => !author.isBody || staff.test(author.name) || prints(author.name))
  return house.length > 0 ? { authors: house.map(author => author.name), basis: "json-ld" } : null
}

/** Persons without the house they are of (`Ann Example, Kettle News`), but for an agency, which may be another's. */
function withoutHouse(names: readonly string[]): readonly string[] {
  return names.some(isPersonName) ? names.filter(name => isPersonName(name) || agencyNamed(name)) : names
}

/** Whether texts print all of these names. */
function areIn(names: readonly string[], texts: readonly string[]): boolean {
  const left = new Set(names.map(nameKey))
  for (const text of texts) {
    if (left.size === 0) break
    const key = nameKey(text)
    for (const name of left) if (key.includes(name)) left.delete(name)
  }
  return left.size === 0
}

function first(lines: Iterable<string>, read: (line: string) => string[]): readonly string[] {
  for (const line of lines) {
    const names = read(line)
    if (names.length > 0) return names
  }
  return []
}

/** Lines, each that is a label and no more put before the next. */
function* withLabels(lines: readonly string[]): Generator<string> {
  let label: string | null = null
  for (const line of lines) {
    const isLabel = isLabelAlone(line)
    if (!isLabel) yield label === null ? line : `${label} ${line}`
    label = isLabel ? line : null
  }
}

/**
 * What the page prints, where it holds everyone that is stated and more, or where a labelled byline names others and the
 * page prints nobody that is stated: the field for machines then holds whoever put the page in. Else what is stated.
 */
function asPrinted(
  stated: Byline,
  shown: () => readonly string[],
  { markup, lines, signatures, others }: BylineSources,
  isOwn: (name: string) => boolean,
): Byline {
  if (stated.basis === "json-ld") {
    const keys = new Set(stated.authors.map(nameKey))
    const persons = shown().filter(isPersonName)
    const shownKeys = new Set(persons.map(nameKey))
    if (persons.length > keys.size && [...keys].every(key => shownKeys.has(key)))
      return { authors: persons, basis: "json-ld" }
  }
  if (!markup) return stated
  const element = inLabelledElement(markup, isOwn)
  const labelled = element.length > 0 ? element : first(signatures.filter(isLabelled), signature)
  if (labelled.length === 0) return stated
  const texts = [...markup.bylines.map(({ text }) => text), ...lines, ...signatures, ...others]
  return stated.authors.some(name => areIn([name], texts)) ? stated : { authors: labelled, basis: "element" }
}
