// Parts of a page in which other people are named than its author: readers' comments, and teasers of other stories.
// Told by what sites call them (class, id) and by what they hold: a teaser has a linked heading that is not the page's.

import { lettersOf } from "../../kit/spelling.js"
import { type PageElement, rawText } from "../html/tree.js"
import { hasAny } from "./element-names.js"

/** Names of readers' comments and forms for them; a story's own flags (`comments-open`, `comment-count`) are not these. */
const comments =
  /(?:^|[\s_-])(?:comments?|commentlist|commentary-list|comment-?(?:list|body|text|item|thread|author|meta|content|section|area|wrap(?:per)?|form)|respond|replies|disqus(?:_thread)?|kommentare?|kommentarliste|commentaires?|comentarios?|reader-?comments?)(?:$|[\s_-])/i
/** What all these names have: most elements are told by it. */
const mayBeComments = /comment|respond|replies|disqus|kommentar|comentario/i
const flags =
  /\b(?:no-?comments|(?:has|with|show|hide|without|allow)-comments?|comments?-(?:open|closed|off|on|status(?:-\w+)?|count|counter|number|link|links|icon|button|btn|bubble|toggle))\b/gi
/** Whole pages and stories that bear a flag of their comments are not comments. */
const wholes = new Set(["html", "body", "main", "header"])

const telling: ReadonlySet<string> = new Set(["itemtype", "itemprop", "class", "id"])

/** Whether an element holds what readers wrote. */
export function isComments({ tag, attributes }: PageElement): boolean {
  if (wholes.has(tag) || !hasAny(attributes, telling)) return false
  if (/(?:^|\/)(?:User)?Comments?$/.test(attributes.itemtype ?? "") || attributes.itemprop === "comment") return true
  const { class: classes = "", id = "" } = attributes
  if (!mayBeComments.test(classes) && !mayBeComments.test(id)) return false
  const names = `${classes} ${id}`.replace(/([a-z])([A-Z])/g, "$1-$2")
  return comments.test(names.replace(flags, ""))
}

/** How far around a byline a teaser may reach: ancestors, and elements in them. */
const farthest = 5
const mostElements = 60

/**
 * Whether an element stands in a teaser of another story: the nearest part of the page around it with a linked heading,
 * and that heading neither the page's title nor the element's own text; or a link that holds the byline and more.
 */
export function isInTeaser(element: PageElement, title: string | null): boolean {
  const own = lettersOf(rawText(element))
  const page = lettersOf(title ?? "")
  let part = element.parent
  for (let up = 0; up < farthest && part !== null; up++, part = part.parent) {
    if (part.tag === "a" && announces(part, own, page)) return true
    const headings: string[] = []
    if (countHeadings(part, false, headings, { left: mostElements }) === false) return false
    const others = headings.filter(text => text !== "" && !own.includes(text) && !isOf(page, text))
    if (headings.length > others.length) return false
    if (others.length > 0) return true
  }
  return false
}

/** A shorter heading is a section's, which many titles name. */
const shortestTitle = 12

/** Whether a link holds much more than the byline in it, and not the page's title. */
function announces(link: PageElement, own: string, page: string): boolean {
  const text = lettersOf(rawText(link))
  return text.length > own.length + shortestTitle * 2 && !isOf(page, text)
}

function isOf(page: string, heading: string): boolean {
  if (heading.length < shortestTitle) return false
  return page !== "" && (page.includes(heading.slice(0, 40)) || heading.includes(page.slice(0, 40)))
}

/** Collect linked headings; false where a heading of first rank or too much stands within. */
function countHeadings(part: PageElement, linked: boolean, found: string[], budget: { left: number }): boolean {
  for (const child of part.children) {
    if (typeof child === "string") continue
    if (--budget.left < 0 || child.tag === "h1") return false
    const inLink = linked || child.tag === "a"
    const isHeading = /^h[2-6]$/.test(child.tag)
    if (isHeading && (inLink || holdsLink(child))) found.push(lettersOf(rawText(child)))
    else if (!countHeadings(child, inLink, found, budget)) return false
  }
  return true
}

function holdsLink(element: PageElement): boolean {
  return element.children.some(child => typeof child !== "string" && (child.tag === "a" || holdsLink(child)))
}
