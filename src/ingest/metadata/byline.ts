// Who a page says wrote it: a cascade of stated and printed bylines. A page's own name is no byline: where a site puts
// itself into the field for authors, what the page prints is looked for instead; and so is it where the field holds the
// account of whoever put the page in, which the page itself prints nowhere.

import type { LinkedAuthor } from "./stated-authors.js"
import { authorsInProperties, linkedAuthors } from "./stated-authors.js"
import type { Markup } from "./markup.js"
import { ownNames, staff } from "./house.js"
import { isNewsroomName, isPersonName, nameKey, splitNames } from "./names.js"
import { handleIn, inElements, inLabelledElement, labelled, sign, signature } from "./printed-authors.js"

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
  const { markup, given, lines, signatures } = sources
  const told = given === undefined ? [] : splitNames(given)
  if (told.length > 0) return { authors: told, basis: "given" }
  const isOwn = ownNames(markup, sources.address)
  const linked = markup ? linkedAuthors(markup) : []
  const stated: readonly Byline[] = [
    { authors: linked.map(author => author.name), basis: "json-ld" },
    { authors: markup ? authorsInProperties(markup, isOwn) : [], basis: "meta" },
  ]
  const printed: readonly Byline[] = [
    { authors: markup ? inElements(markup, isOwn) : [], basis: "element" },
    { authors: first(lines, labelled), basis: "page text" },
    { authors: first(signatures, signature), basis: "page text" },
  ]
  const persons = stated
    .filter(({ authors }) => authors.some(isSomebody))
    .map(byline => asPrinted(byline, printed, markup, isOwn))
  const accounts = stated.filter(({ authors }) => authors.every(author => isPrinted(author, sources)))
  const handles: Byline = { authors: markup ? handleIn(markup, isOwn) : [], basis: "element" }
  const candidates = [...persons, ...printed, ...accounts, handles]
  const someone = candidates.find(({ authors }) => authors.length > 0 && !authors.every(isOwn))
  return someone ?? houseByline(linked, markup)
}

/** A name that reads as a person's, a newsroom's or an author's sign; any other may be an account's. */
function isSomebody(name: string): boolean {
  return isPersonName(name) || isNewsroomName(name) || sign.test(name)
}

function houseByline(linked: readonly LinkedAuthor[], markup: Markup | null): Byline | null {
  const prints = (name: string) => markup?.bylines.some(({ text }) => text.includes(name)) ?? false
  const house = linked.filter(author => !author.isBody || staff.test(author.name) || prints(author.name))
  return house.length > 0 ? { authors: house.map(author => author.name), basis: "json-ld" } : null
}

/** Whether the page prints a name that it states. */
function isPrinted(name: string, { markup, lines, signatures, others }: BylineSources): boolean {
  const key = nameKey(name)
  const marked = markup?.bylines.map(({ text }) => text) ?? []
  return [...marked, ...lines, ...signatures, ...others].some(text => nameKey(text).includes(key))
}

function first(lines: readonly string[], read: (line: string) => string[]): readonly string[] {
  for (const line of lines) {
    const names = read(line)
    if (names.length > 0) return names
  }
  return []
}

/**
 * What the page prints, where it holds everyone that is stated and more, or where a labelled byline names nobody that is
 * stated: the field for machines then holds whoever put the page in. Else what is stated.
 */
function asPrinted(
  stated: Byline,
  printed: readonly Byline[],
  markup: Markup | null,
  isOwn: (name: string) => boolean,
): Byline {
  const keys = new Set(stated.authors.map(nameKey))
  const shown = printed[0]!.authors.filter(isPersonName)
  const shownKeys = new Set(shown.map(nameKey))
  if (stated.basis === "json-ld" && shown.length > keys.size && [...keys].every(key => shownKeys.has(key)))
    return { authors: shown, basis: "json-ld" }
  const labelled = markup ? inLabelledElement(markup, isOwn) : []
  if (labelled.length > 0 && !labelled.some(name => keys.has(nameKey(name))))
    return { authors: labelled, basis: "element" }
  return stated
}
