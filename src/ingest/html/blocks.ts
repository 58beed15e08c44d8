// A page's tree → its blocks of text: what a browser would set as lines of their own, each with where it stands.
// Text is block-aware: inline elements join, block elements and double line breaks part.

import { mostBlocks } from "../bounds.js"
import { isMetaLine } from "../reasons.js"
import { cellBreak, cellsOf, dataRows } from "./data-rows.js"
import { allRoles, hidingStyle, roleReader } from "./roles.js"
import type { PageElement } from "./tree.js"

/** A block's surroundings: the chain of containers above its text. */
export interface Place {
  readonly element: PageElement
  readonly parent: Place | null
  readonly depth: number
  /** Roles of this element alone, one bit each in the order of `allRoles`. */
  readonly roles: number
  /** For each role, the depth of the nearest element (this one or above) that plays it; -1 for none. */
  readonly roleDepths: Int16Array
}

/** One block of text. */
export interface PageBlock {
  /** White space collapsed, trimmed; never empty. */
  readonly text: string
  readonly place: Place
  /** The nearest tag that says what the text is: `p`, `h1` … `h6`, `li`, `td`, `figcaption`, `blockquote` …, else `div`. */
  readonly tag: string
  /** Share of its characters inside links, in bold, and in italics. */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  /** A reader does not see it: it shows when pointed at, or is read out to those who do not see the page. */
  readonly concealed: boolean
}

const blockTags: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th " +
    "thead tr ul"
  ).split(" "),
)
/** Holds no prose a reader sees; `noscript` repeats for browsers without scripts what scripts put in. */
const silentTags: ReadonlySet<string> = new Set(
  "script style noscript template svg head iframe object canvas video audio select datalist textarea map".split(" "),
)
const boldTags: ReadonlySet<string> = new Set(["b", "strong"])
const italicTags: ReadonlySet<string> = new Set(["i", "em", "cite"])

/** Inline elements that show only when pointed at, or to screen readers: their text is no part of the sentence. */
const concealed = /\b(?:rollover|tooltip|popover|hover-?card|sr-only|screen-?reader|visually-?hidden)/i

/** A run of text being gathered for the next block. */
interface Run {
  text: string
  /** Characters that are no white space: in all, and by how they are set. */
  solid: number
  linked: number
  bold: number
  italic: number
  breaks: number
}

/** How text is set, one bit each. */
const inLink = 1
const inBold = 2
const inItalic = 4

/** A page being cut into blocks. */
interface Cutting {
  readonly blocks: PageBlock[]
  readonly rolesOf: (element: PageElement) => number
  readonly isDataRow: (row: PageElement) => boolean
  run: Run
}

/** Segment a page, or the part below one element, into blocks in its order: one more than `mostBlocks` at most. */
export function blocksOf(root: PageElement): { readonly blocks: PageBlock[]; readonly root: Place } {
  const top: Place = {
    element: root,
    parent: null,
    depth: 0,
    roles: 0,
    roleDepths: new Int16Array(allRoles.length).fill(-1),
  }
  const cutting: Cutting = { blocks: [], rolesOf: roleReader(), isDataRow: dataRows(), run: emptyRun() }
  walk(cutting, root, top, 0)
  flush(cutting, top)
  return { blocks: cutting.blocks, root: top }
}

/** Gather the text below an element, which is set as `style` says, into blocks. */
function walk(cutting: Cutting, element: PageElement, place: Place, style: number): void {
  for (const child of element.children) {
    if (cutting.blocks.length > mostBlocks) return
    if (typeof child === "string") {
      addText(cutting.run, child, style)
      continue
    }
    const tag = child.tag
    if (silentTags.has(tag)) continue
    if (tag === "br") {
      cutting.run.breaks++
      if (cutting.run.breaks > 1 || endsBlock(cutting.run)) flush(cutting, place)
      else cutting.run.text += "\n"
      continue
    }
    const block = blockTags.has(tag)
    const named = child.attributes.class ?? child.attributes.id
    if (block) flush(cutting, place)
    const below = block || named ? step(child, place, cutting.rolesOf(child)) : place
    if (tag === "tr" && cutting.isDataRow(child)) {
      addRow(cutting, child, below, style)
      continue
    }
    const apart = !block && isConcealed(child, named)
    const around = cutting.run
    if (apart) cutting.run = emptyRun()
    walk(cutting, child, below, style | styleOf(tag))
    if (block || apart) flush(cutting, below, apart)
    if (apart) cutting.run = around
  }
}

/** Whether a line break ends a block: after a heading set in bold, and after a line that is a byline or a date. */
function endsBlock({ text, solid, bold }: Run): boolean {
  return solid > 0 && (bold === solid || isMetaLine(text.slice(text.lastIndexOf("\n") + 1).trim()))
}

function isConcealed({ attributes }: PageElement, named: string | undefined): boolean {
  const { style } = attributes
  return (named !== undefined && concealed.test(named)) || (style !== undefined && hidingStyle.test(style))
}

/** Make one block of a row of data, its cells in their order. */
function addRow(cutting: Cutting, row: PageElement, place: Place, style: number): void {
  cellsOf(row).forEach((cell, i) => {
    if (i > 0) cutting.run.text += cellBreak
    addCell(cutting.run, cell, style)
  })
  if (cutting.run.solid > 0) flush(cutting, place)
  else cutting.run = emptyRun()
}

function addCell(run: Run, element: PageElement, style: number): void {
  for (const child of element.children) {
    if (typeof child === "string") addText(run, child, style)
    else if (!silentTags.has(child.tag)) {
      if (blockTags.has(child.tag) || child.tag === "br") run.text += " "
      addCell(run, child, style | styleOf(child.tag))
    }
  }
}

function styleOf(tag: string): number {
  if (tag === "a") return inLink
  if (boldTags.has(tag)) return inBold
  return italicTags.has(tag) ? inItalic : 0
}

function addText(run: Run, text: string, style: number): void {
  const solid = solidLength(text)
  if (solid > 0) run.breaks = 0
  run.text += text
  run.solid += solid
  if (style & inLink) run.linked += solid
  if (style & inBold) run.bold += solid
  if (style & inItalic) run.italic += solid
}

/** Make a block of what was gathered, and begin anew. */
function flush(cutting: Cutting, place: Place, concealed = false): void {
  const { run } = cutting
  if (run.text === "") {
    run.breaks = 0
    return
  }
  const text = run.text.trim().replace(/\s+/g, " ")
  if (text !== "") {
    const length = Math.max(1, run.solid)
    cutting.blocks.push({
      text,
      place,
      tag: tagOf(place),
      linked: run.linked / length,
      bold: run.bold / length,
      italic: run.italic / length,
      concealed,
    })
  }
  cutting.run = emptyRun()
}

function solidLength(text: string): number {
  let solid = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c !== 160) solid++
  }
  return solid
}

function emptyRun(): Run {
  return { text: "", solid: 0, linked: 0, bold: 0, italic: 0, breaks: 0 }
}

function step(element: PageElement, parent: Place, roles: number): Place {
  const depth = parent.depth + 1
  if (roles === 0) return { element, parent, depth, roles, roleDepths: parent.roleDepths }
  const roleDepths = parent.roleDepths.slice()
  for (let role = 0; role < allRoles.length; role++) if (roles & (1 << role)) roleDepths[role] = depth
  return { element, parent, depth, roles, roleDepths }
}

const tellingTags: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 li td th tr dd dt figcaption blockquote pre button summary address legend caption".split(" "),
)
/** How many containers up a telling tag still speaks for the text. */
const tagReach = 3

function tagOf(place: Place): string {
  let at: Place | null = place
  for (let i = 0; i < tagReach && at; i++, at = at.parent) {
    const { tag } = at.element
    if (tellingTags.has(tag)) return tag === "tr" ? "td" : tag
  }
  return "div"
}
