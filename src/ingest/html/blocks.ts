// A page's tree → its blocks of text: what a browser would set as lines of their own, each with where it stands.
// Text is block-aware: inline elements join, block elements and double line breaks part.

import { MOST_BLOCKS } from "../bounds.js"
import { ROLES, roleReader } from "./roles.js"
import type { PageElement } from "./tree.js"

/** A block's surroundings: the chain of containers above its text. */
export interface Place {
  readonly element: PageElement
  readonly parent: Place | null
  readonly depth: number
  /** Roles of this element alone, one bit each in the order of `ROLES`. */
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
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th " +
    "thead tr ul"
  ).split(" "),
)
/** Holds no prose a reader sees; `noscript` repeats for browsers without scripts what scripts put in. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  "script style noscript template svg head iframe object canvas video audio select datalist textarea map".split(" "),
)
const BOLD_TAGS: ReadonlySet<string> = new Set(["b", "strong"])
const ITALIC_TAGS: ReadonlySet<string> = new Set(["i", "em", "cite"])

/** Inline elements that show only when pointed at, or to screen readers: their text is no part of the sentence. */
const CONCEALED = /\b(?:rollover|tooltip|popover|hover-?card|sr-only|screen-?reader|visually-?hidden)/i

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

/** Segment a page, or the part below one element, into blocks in the page's order: one more than `MOST_BLOCKS` at most. */
export function blocksOf(root: PageElement): { readonly blocks: PageBlock[]; readonly root: Place } {
  const blocks: PageBlock[] = []
  const rolesOf = roleReader()
  let run: Run = emptyRun()

  const flush = (place: Place): void => {
    const text = run.text.replace(/\s+/g, " ").trim()
    if (text !== "") {
      const length = Math.max(1, run.solid)
      blocks.push({
        text,
        place,
        tag: tagOf(place),
        linked: run.linked / length,
        bold: run.bold / length,
        italic: run.italic / length,
      })
    }
    run = emptyRun()
  }
  const walk = (element: PageElement, place: Place, inLink: boolean, inBold: boolean, inItalic: boolean): void => {
    for (const child of element.children) {
      if (blocks.length > MOST_BLOCKS) return
      if (typeof child === "string") {
        const solid = solidLength(child)
        if (solid > 0) run.breaks = 0
        run.text += child
        run.solid += solid
        if (inLink) run.linked += solid
        if (inBold) run.bold += solid
        if (inItalic) run.italic += solid
        continue
      }
      const tag = child.tag
      if (SILENT_TAGS.has(tag)) continue
      if (tag === "br") {
        run.breaks++
        if (run.breaks > 1) flush(place)
        else run.text += "\n"
        continue
      }
      const block = BLOCK_TAGS.has(tag)
      const named = child.attributes.class ?? child.attributes.id
      if (block) flush(place)
      const below = block || named ? step(child, place, rolesOf(child)) : place
      const apart = !block && named !== undefined && CONCEALED.test(named)
      const around = run
      if (apart) run = emptyRun()
      walk(child, below, inLink || tag === "a", inBold || BOLD_TAGS.has(tag), inItalic || ITALIC_TAGS.has(tag))
      if (block || apart) flush(below)
      if (apart) run = around
    }
  }
  const top: Place = {
    element: root,
    parent: null,
    depth: 0,
    roles: 0,
    roleDepths: new Int16Array(ROLES.length).fill(-1),
  }
  walk(root, top, false, false, false)
  flush(top)
  return { blocks, root: top }
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
  for (let role = 0; role < ROLES.length; role++) if (roles & (1 << role)) roleDepths[role] = depth
  return { element, parent, depth, roles, roleDepths }
}

const TELLING_TAGS: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 li td th dd dt figcaption blockquote pre button summary address legend caption".split(" "),
)
/** How many containers up a telling tag still speaks for the text. */
const TAG_REACH = 3

function tagOf(place: Place): string {
  let at: Place | null = place
  for (let i = 0; i < TAG_REACH && at; i++, at = at.parent) if (TELLING_TAGS.has(at.element.tag)) return at.element.tag
  return "div"
}
