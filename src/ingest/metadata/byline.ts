// Who a page says wrote it: a cascade of stated and printed bylines. A page's own name is no byline: where a site puts
// itself into the field for authors, what the page prints is looked for instead; and so is it where the field holds the
// account of whoever put the page in, which the page itself prints nowhere.

import { agencyNamed } from "./agencies.js"
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
  const { markup, given, lines, signatures } = sources
  const told = given === undefined ? [] : splitNames(given).filter(mayBeSomebody)
  if (told.length > 0) return { authors: told, basis: "given" }
  const isOwn = ownNames(markup, sources.address)
  const linked = markup ? linkedAuthors(markup) : []
  const stated: readonly Byline[] = [
    { authors: linked.map(author => author.name), basis: "json-ld" },
    { authors: markup ? authorsInProperties(markup, isOwn) : [], basis: "meta" },
  ]
  const printed: readonly Byline[] = [
    { authors: markup ? inElements(markup, isOwn) : [], basis: "element" },
    { authors: withoutHouse(first(withLabels(lines), labelled)), basis: "page text" },
    { authors: withoutHouse(first(signatures, signature)), basis: "page text" },
    { authors: first(withLabels(sources.others), plainlyLabelled), basis: "page text" },
  ]
  const persons = stated.filter(({ authors }) => authors.some(isSomebody))
  const accounts = (texts: readonly string[]) =>
    stated.filter(({ authors }) => areIn(authors, texts) && authors.every(mayBeSomebody))
  const candidates: readonly Byline[] = [
    ...persons.map(byline => asPrinted(byline, printed[0]!.authors, sources, isOwn)),
    printed[0]!,
    ...accounts(markup?.bylines.map(({ text }) => text) ?? []),
    ...printed.slice(1),
    ...accounts([...lines, ...signatures, ...sources.others]),
    ...stated.filter(({ authors }) => authors.every(name => sign.test(name))),
  ]
  const someone = candidates.find(({ authors }) => authors.length > 0 && !authors.every(isOwn))
  const handle = markup ? handleIn(markup, isOwn) : []
  return someone ?? (handle.length > 0 ? { authors: handle, basis: "element" } : houseByline(linked, markup, isOwn))
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
  const keys = texts.map(nameKey)
  return names.every(name => keys.some(key => key.includes(nameKey(name))))
}

function first(lines: readonly string[], read: (line: string) => string[]): readonly string[] {
  for (const line of lines) {
    const names = read(line)
    if (names.length > 0) return names
  }
  return []
}

/** Lines, each that is a label and no more put before the next. */
function withLabels(lines: readonly string[]): string[] {
  const isLabel = (line: string | undefined) => line !== undefined && isLabelAlone(line)
  return lines.flatMap((line, i) => (isLabel(line) ? [] : [isLabel(lines[i - 1]) ? `${lines[i - 1]} ${line}` : line]))
}

/**
 * What the page prints, where it holds everyone that is stated and more, or where a labelled byline names others and the
 * page prints nobody that is stated: the field for machines then holds whoever put the page in. Else what is stated.
 */
function asPrinted(
  stated: Byline,
  shown: readonly string[],
  { markup, lines, signatures, others }: BylineSources,
  isOwn: (name: string) => boolean,
): Byline {
  const keys = new Set(stated.authors.map(nameKey))
  const persons = shown.filter(isPersonName)
  const shownKeys = new Set(persons.map(nameKey))
  if (stated.basis === "json-ld" && persons.length > keys.size && [...keys].every(key => shownKeys.has(key)))
    return { authors: persons, basis: "json-ld" }
  if (!markup) return stated
  const texts = [...markup.bylines.map(({ text }) => text), ...lines, ...signatures, ...others]
  const element = inLabelledElement(markup, isOwn)
  const labelled = element.length > 0 ? element : first(signatures.filter(isLabelled), signature)
  if (labelled.length > 0 && !stated.authors.some(name => areIn([name], texts)))
    return { authors: labelled, basis: "element" }
  return stated
}
