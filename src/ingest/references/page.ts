// References of a page of HTML: the items of its list of references, as Wikipedia and its kin print it; else the links of
// what stands under a heading of sources; else the links of whole paragraphs and lists that lead to other sites.

import { elements, type PageElement, parseTree, rawText } from "../html/tree.js"
import { hostOf } from "../../kit/host.js"
import { type Reference, referenceOf, type Written } from "./reference.js"

/** Whether a text is a page of HTML. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(text) || /<(?:ol|ul|li|cite|a)\b[^<>]*>/i.test(text.slice(0, 20_000))
}

const listClass = /(?:^|\s)(?:references?|reflist|citations?|footnotes|sources|bibliography)(?:\s|$|-)/i
const heading =
  /^\s*(?:references?|sources?|citations?|notes|footnotes|works cited|bibliography|further reading|einzelnachweise|quellen|belege|références|notes et références|referencias|fuentes|note|fonti|referências|bronnen)\b/i

/** The references of a page, numbered in the order of the page. */
export function referencesInPage(html: string): Reference[] {
  const { root } = parseTree(html)
  const base = ownHost(root)
  const lists = listsOf(root)
  const items = lists.length > 0 ? lists.flatMap(itemsOf) : linksOf(root)
  return items.flatMap((item, i) => {
    const written = writtenIn(item, base)
    return (written && referenceOf({ ...written, label: String(i + 1) })) ?? []
  })
}

/** Lists of references: those that are called so, else those under a heading that calls them so. */
function listsOf(root: PageElement): PageElement[] {
  const isList = ({ tag }: PageElement) => tag === "ol" || tag === "ul"
  const called = elements(root, one => isList(one) && listClass.test(one.attributes.class ?? ""))
  const within = elements(root, ({ attributes }) => listClass.test(attributes.class ?? "")).flatMap(one =>
    elements(one, isList),
  )
  const named = outermost([...new Set([...called, ...within])])
  if (named.length > 0) return named
  let under = false
  return elements(root, one => isList(one) || /^h[1-6]$/.test(one.tag)).filter(one => {
    if (isList(one)) return under
    under = heading.test(textOf(one))
    return false
  })
}

/** Those that stand in no other of them. */
function outermost(lists: readonly PageElement[]): PageElement[] {
  const all = new Set(lists)
  return lists.filter(list => {
    for (let at = list.parent; at; at = at.parent) if (all.has(at)) return false
    return true
  })
}

function itemsOf(list: PageElement): PageElement[] {
  return list.children.filter(child => typeof child !== "string" && child.tag === "li") as PageElement[]
}

/** Links in what a page says, where it has no list. */
function linksOf(root: PageElement): PageElement[] {
  return elements(root, ({ tag }) => tag === "a").filter(link => {
    for (let at = link.parent; at; at = at.parent) {
      if (/^(?:nav|header|footer|aside)$/.test(at.tag)) return false
      if (/^(?:p|li|blockquote|td|dd)$/.test(at.tag)) return true
    }
    return false
  })
}

/** What an item says of the page that it refers to; null where it leads to no other site. */
function writtenIn(item: PageElement, own: string | null): Omit<Written, "label"> | null {
  const links = item.tag === "a" ? [item] : elements(item, ({ tag }) => tag === "a")
  const away = links.filter(
    ({ attributes: { href = "" } }) => /^(?:https?:)?\/\//i.test(href) && hostOf(full(href)) !== own,
  )
  const [first] = [...away.filter(({ attributes }) => !isArchive(attributes.href!)), ...away]
  const data = elements(item, ({ attributes }) => /\bZ3988\b/.test(attributes.class ?? ""))[0]?.attributes.title
  const told = new URLSearchParams((data ?? "").replaceAll("&amp;", "&"))
  const field = (...names: readonly string[]) => names.map(name => told.get(name)).find(Boolean) ?? undefined
  if (first === undefined && data === undefined) return null
  const slanted = elements(item, ({ tag }) => tag === "i" || tag === "em")[0]
  return {
    title: field("rft.atitle", "rft.btitle", "rft.title") ?? (first && textOf(first)),
    addresses: [first?.attributes.href, field("rft_id")],
    outlet: field("rft.jtitle", "rft.pub") ?? (slanted && textOf(slanted)),
    published: field("rft.date") ?? textOf(item),
  }
}

function isArchive(href: string): boolean {
  return /\/\/(?:web\.)?archive\.(?:org|today|is|ph|vn|li|md|fo)\b|webcitation\.org/i.test(href)
}

function textOf(element: PageElement): string {
  return rawText(element).replace(/\s+/g, " ").trim()
}

/** Where the page itself stands: what leads there is no reference. */
function ownHost(root: PageElement): string | null {
  const canonical = elements(root, ({ tag, attributes }) => tag === "link" && attributes.rel === "canonical")[0]
  return canonical?.attributes.href === undefined ? null : hostOf(full(canonical.attributes.href))
}

function full(href: string): string {
  return href.startsWith("//") ? `https:${href}` : href
}
