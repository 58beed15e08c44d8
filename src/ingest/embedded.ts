// Lists of links that a page keeps behind a name and a reader's copy runs together with it: "Ane HoltNorland votes on
// harbour tax Harbour tax divides the council MORE (L-Drosk)". By form alone: a name, a headline glued to it, and "MORE".

import type { Masks } from "../model/masks.js"
import type { Mask, Report } from "../model/report.js"
import { overlapsAny } from "../model/span.js"

/** The name may stand there in full before the first headline; a stop with white space behind it ends a sentence. */
const list =
  /(?:(?<=(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+))\s(?:[\p{L}().’'"“”-]+\s){1,5}\1(?=[\p{Lu}‘“'"#]\p{L}|\p{N})|(?<=\p{Ll}{2})(?=\p{Lu}\p{L}))(?:[^\n.]|\.(?!\s)){12,500}?\sMORE(?![\p{L}\p{N}])/gu

/** What is masked of a text as links run into its sentences. */
export function embeddedLinks(text: string): Mask[] {
  if (!text.includes(" MORE")) return []
  return [...text.matchAll(list)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    why: "links run into the text",
  }))
}

/** Lay the links run into each report's text over it, where nothing else masks them. */
export function withLinks<Page extends Masks & { readonly report: Report }>(pages: readonly Page[]): Page[] {
  return pages.map(page => {
    const links = embeddedLinks(page.report.text).filter(link => !overlapsAny(page.masked, link))
    return { ...page, masked: [...page.masked, ...links] }
  })
}
