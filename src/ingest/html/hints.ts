// What a page's head and scripts say of its article before a block is looked at: titles, description, and the body
// that many outlets repeat for machines (schema.org `articleBody` in JSON-LD).

import { elements, type PageElement, rawText } from "./tree.js"

/** What the head says. Strings have white space collapsed. */
export interface Hints {
  /** Titles that the head gives, without the outlet's name where a bar or dash parts it off; likeliest first. */
  readonly titles: readonly string[]
  readonly description: string | null
  /** The longest `articleBody` found, as plain text with paragraphs on lines of their own where it keeps them. */
  readonly articleBody: string | null
  /** The page says of itself that it is not free to read (`isAccessibleForFree: false`). */
  readonly paid: boolean
  /** schema.org types found: `NewsArticle`, `LiveBlogPosting`, `ItemList` … */
  readonly types: ReadonlySet<string>
}

/** Read the hints of a page. */
export function hintsOf(root: PageElement): Hints {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  let title = ""
  for (const element of elements(root, e => e.tag === "meta" || e.tag === "title" || e.tag === "script")) {
    if (element.tag === "meta") {
      const name = (element.attributes.property ?? element.attributes.name ?? "").toLowerCase()
      const content = plain(element.attributes.content ?? "")
      if (name !== "" && content !== "" && !metas.has(name)) metas.set(name, content)
    } else if (element.tag === "title") {
      if (title === "" && element.parent?.tag !== "svg") title = plain(rawText(element))
    } else if (/ld\+json/i.test(element.attributes.type ?? "")) scripts.push(rawText(element))
  }
  const data = scripts.map(readLinkedData)
  const titles = [metas.get("og:title"), metas.get("twitter:title"), ...data.map(d => d.headline), title]
    .filter((t): t is string => !!t)
    .flatMap(t => [withoutOutlet(t), t])
  const bodies = data.flatMap(d => d.bodies).sort((a, b) => b.length - a.length)
  return {
    titles: [...new Set(titles)],
    description: metas.get("og:description") ?? metas.get("description") ?? null,
    articleBody: bodies[0] ?? null,
    paid: data.some(d => d.paid),
    types: new Set(data.flatMap(d => d.types)),
  }
}

/** Collapse white space, drop what is left of tags. */
function plain(text: string): string {
  return text
    .replace(/<[^>]{1,200}>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/** `Talks end without accord | The Example` → `Talks end without accord`, where what is left is the longer part. */
function withoutOutlet(title: string): string {
  const parts = title.split(/\s+[|–—»·]\s+|\s+-\s+/)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), "")
  return longest.length * 2 > title.length ? longest : title
}

interface LinkedData {
  headline: string | undefined
  readonly bodies: string[]
  paid: boolean
  readonly types: string[]
}

/** Nested deeper than this is not linked data of an article. */
const DEEPEST_DATA = 12
/** More members than any article's data; bounds the walk over hostile scripts. */
const MOST_MEMBERS = 20_000

function readLinkedData(script: string): LinkedData {
  const found: LinkedData = { headline: undefined, bodies: [], paid: false, types: [] }
  const value = parseLoosely(script)
  let members = 0
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== "object" || node === null || depth > DEEPEST_DATA) return
    for (const [key, member] of Object.entries(node)) {
      if (++members > MOST_MEMBERS) return
      if (key === "articleBody" && typeof member === "string") found.bodies.push(bodyText(member))
      else if (key === "headline" && typeof member === "string") found.headline ??= plain(member)
      else if (key === "isAccessibleForFree") found.paid ||= member === false || /^false$/i.test(String(member))
      else if (key === "@type") found.types.push(...[member].flat().map(String))
      else walk(member, depth + 1)
    }
  }
  walk(value, 0)
  return found
}

/** Scripts often hold raw line breaks or comment marks; those are mended, anything worse is left. */
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(
      /^\s*(<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/g,
      "",
    )
    .trim()
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

function bodyText(body: string): string {
  return body
    .replace(/<\/?(p|br|div|h[1-6]|li)\b[^>]*>/gi, "\n")
    .replace(/&lt;[^&]{0,200}?&gt;|<[^>]{1,500}>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/[ \t\u00a0]+/g, " ")
    .trim()
}
