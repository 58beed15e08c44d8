// The bytes of one page → a report: decode, tell story from furniture, put the text together, read the metadata.

import { reportId } from "../model/identity.js"
import type { Block, Report } from "../model/report.js"
import { type Capture, captureIn, readCapture } from "./archives.js"
import { decode } from "./charset.js"
import { resolveReferences, withoutDoubling } from "./entities.js"
import type { Extracted } from "./extracted.js"
import { readFragment } from "./fragments/fragment.js"
import { asMeant, piecesOfHtml, piecesOfText } from "./fragments/pieces.js"
import { isFlattenedPage, isWholePage } from "./fragments/whole.js"
import { readTree } from "./html/html.js"
import { parseTree } from "./html/tree.js"
import type { Looks } from "./judging/looks.js"
import { readLines } from "./lines/lines.js"
import type { Given } from "./metadata/given.js"
import { type Markup, readMarkup } from "./metadata/markup.js"
import { type Metadata, readMetadata } from "./metadata/metadata.js"
import { hostOf } from "../kit/host.js"

/** One page as it came: its bytes, where they stood, and what its container said of it. */
export interface Page extends Placed {
  readonly bytes: Uint8Array
  /** The charset declared outside the page (HTTP, MIME). */
  readonly charset?: string | null
}

/** One page that its container gives as text already: a cell of a table, an entry of a feed. */
export interface DecodedPage extends Placed {
  readonly source: string
}

/** Where a page stood, and what is known of it from there. */
export interface Placed {
  /** Path as given, with its place inside an archive after `#`. */
  readonly path: string
  readonly address: string | null
  /** Where the container knows; otherwise told from name and content. */
  readonly form?: PageForm
  /** A piece cut out of a page, so that all is story but what says that it is none. */
  readonly fragment?: boolean
  readonly given?: Given
  /** What a list or a feed says of a page that was fetched itself: believed where the page says nothing. */
  readonly told?: Given
}

/** How a page's text is written. */
export type PageForm = "html" | "text"

/** What tells a page's story from its furniture. */
export interface Judges {
  /** The model over the blocks of an HTML page. */
  readonly blocks: Looks
  /** The model over the lines of a flattened one. */
  readonly lines: Looks
}

/** Read one page. Never throws for a bad page: trouble is in `report.problems`. */
export function readPage(page: Page | DecodedPage, judges: Judges): Report {
  const form = formOf(page)
  const looks = form === "html" ? judges.blocks : judges.lines
  const { text: source, trouble } =
    "bytes" in page ? decode(page.bytes, page.charset ?? null) : { text: page.source, trouble: null }
  try {
    const { extracted, markup, capture } = readingOf(page, form)(source, looks)
    return reportOf(unarchived(page, capture), trouble, extracted, markup)
  } catch (error) {
    // A mistake of ours, not the page's: the pile goes on, the page is named.
    const what = `could not be taken apart (${(error as Error).message}); it was read as plain lines`
    return reportOf(page, what, plainLines(source.slice(0, longestFallback)), null)
  }
}

/** A page that an archive keeps stands at its own address, and was seen when it was captured. */
function unarchived<P extends Placed>(page: P, inPage: Capture | null): P {
  const outside = captureIn(page.address)
  if (!outside && !inPage) return { ...page, address: harmless(page.address) }
  const seen = outside?.seen ?? inPage?.seen ?? undefined
  const address = harmless(outside?.address ?? inPage?.address ?? page.address)
  return { ...page, address, given: { ...page.given, ...(seen === undefined ? {} : { seen, captured: true }) } }
}

/** As much of a page as is kept where taking it apart failed. */
const longestFallback = 200_000

function plainLines(source: string): Extracted {
  const lines = source.replace(/<[^<>]*>/g, "\n").split(/\n+/)
  const blocks = lines
    .map(line => line.replace(/\s+/g, " ").trim())
    .filter(line => line !== "")
    .map(text => ({ kind: "body" as const, text }))
  return { blocks, furniture: [], intrusions: [], page: "article", titles: [], troubles: [] }
}

function reportOf(
  page: Page | DecodedPage,
  trouble: string | null,
  extracted: Extracted,
  markup: Markup | null,
): Report {
  const { text, blocks, starts } = layOut(extracted)
  const address = page.address ?? absolute(markup?.canonical ?? null)
  const { furniture, titles } = extracted
  const read = (given: Given) => readMetadata({ text, blocks, furniture, titles, markup, address, given })
  const own = read(page.given ?? {})
  const missing = missingIn(own, address, page.told ?? {})
  const metadata = Object.keys(missing).length === 0 ? own : read({ ...page.given, ...missing })
  const troubles = [...(trouble ? [trouble] : []), ...extracted.troubles]
  return {
    id: reportId(address ?? page.path, text),
    path: page.path,
    address,
    ...metadata,
    page: extracted.page,
    text,
    blocks,
    furniture: extracted.furniture,
    intrusions: extracted.intrusions.map(({ block, start, end }) => ({
      start: starts[block]! + start,
      end: starts[block]! + end,
    })),
    problems: troubles.map(what => ({ path: page.path, what, leftOut: false })),
  }
}

/** What others say of a page that does not say it itself. */
function missingIn({ title, outlet, byline, published }: Metadata, address: string | null, told: Given): Given {
  const isDated = published !== null && published.doubt !== "crawl date"
  const missing = {
    ...(title === null ? { title: told.title } : {}),
    // A host stands in for the name of an outlet where a page has none.
    ...(outlet === null || outlet === hostOf(address) ? { outlet: told.outlet } : {}),
    ...(byline === null ? { byline: told.byline } : {}),
    ...(isDated ? {} : { published: told.published, seen: told.seen }),
  }
  const known = Object.entries(missing).filter(([, value]) => value !== undefined)
  return known.length === 0 ? {} : { ...Object.fromEntries(known), basis: told.basis ?? "given" }
}

/** A page is HTML where it opens as a document or is named so and holds tags; all else is lines of text. */
export function formOf(page: Page | DecodedPage): PageForm {
  if (page.form) return page.form
  const head = "bytes" in page ? decode(page.bytes.subarray(0, headLength)).text : page.source.slice(0, headLength)
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(head)) return "html"
  return /\.x?html?$/i.test(page.path) && /<\/?[a-z][^<>]*>/i.test(head) ? "html" : "text"
}

/** A page shows what it is within this. */
const headLength = 4096

/** A page taken apart. */
interface Taken {
  readonly extracted: Extracted
  readonly markup: Markup | null
  readonly capture: Capture | null
}

type Reading = (source: string, looks: Looks) => Taken

/** How a page is taken apart: as a whole page, or as a fragment of one. */
function readingOf(page: Page | DecodedPage, form: PageForm): Reading {
  const asPage = form === "html" ? fromHtml : fromText
  if (page.fragment !== true) return asPage
  const known = page.given ?? {}
  return (source, looks) =>
    (form === "html" ? fromFragmentOfHtml(source, known) : fromFragmentOfText(source, known)) ?? asPage(source, looks)
}

/** A bit of HTML; null where it is a whole page after all. */
function fromFragmentOfHtml(source: string, known: Given): Taken | null {
  const meant = asMeant(source)
  if (isWholePage(meant)) return null
  const tree = parseTree(withoutDoubling(meant))
  const extracted = readFragment(piecesOfHtml(tree), known)
  const troubles = [...tree.troubles, ...extracted.troubles]
  return { extracted: { ...extracted, troubles }, markup: readMarkup(tree), capture: null }
}

/** A bit of text; null where it is a whole page flattened. */
function fromFragmentOfText(source: string, known: Given): Taken | null {
  const text = withReferencesResolved(source)
  if (isFlattenedPage(text)) return null
  return { extracted: readFragment(piecesOfText(text), known), markup: null, capture: null }
}

function fromHtml(source: string, looks: Looks): Taken {
  const whole = parseTree(withoutDoubling(source))
  const { tree, capture } = readCapture(source, whole) ?? { tree: whole, capture: null }
  const markup = readMarkup(tree)
  return { extracted: readTree(tree, markup, looks), markup, capture }
}

function fromText(source: string, looks: Looks): Taken {
  return { extracted: readLines(withReferencesResolved(source), looks), markup: null, capture: null }
}

function withReferencesResolved(source: string): string {
  return source
    .split("\n")
    .map(line => (/[<>]/.test(line) ? line : resolveReferences(line)))
    .join("\n")
}

/** Blocks one a line, with their spans. */
function layOut({ blocks }: Extracted): { text: string; blocks: Block[]; starts: number[] } {
  const laid: Block[] = []
  let at = 0
  for (const { kind, text } of blocks) {
    laid.push({ kind, start: at, end: at + text.length })
    at += text.length + 1
  }
  return { text: blocks.map(block => block.text).join("\n"), blocks: laid, starts: laid.map(block => block.start) }
}

/**
 * An address as others gave it (a feed, an archive), unless it leads into a program: data say it as where the page stands,
 * and whoever makes a link of it would run a `javascript:`. Told by the parser that browsers have.
 */
function harmless(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return address
  return /^https?:$/.test(new URL(address).protocol) ? address : null
}

function absolute(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null
}
