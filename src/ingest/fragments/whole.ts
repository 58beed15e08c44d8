// Whether what stands in a cell or an entry is a whole page after all, with its menus and lists of links: then the page's
// models tell story from furniture, and not the wording alone.

import { paragraphsOf } from "../lines/paragraphs.js"
import { isSentence } from "./sentence.js"

/** A document shows that it is one within this. */
const headLength = 20_000
/** A flattened page has at least so many lines that say nothing, … */
const fewestLabels = 15
/** … and they are this share of all its lines: interviews and results of matches have fewer. */
const mostlyLabels = 0.6
/** What a label is: longer lines are headlines of lists at least, and a fragment may end with some. */
const longestLabel = 60

/** Whether markup is a whole document and no piece of one. */
export function isWholePage(markup: string): boolean {
  const head = markup.slice(0, headLength)
  if (/<(?:html|head|body)[\s>]/i.test(head))
    return /<(?:nav|header|footer|script|aside|form|meta|link|title)[\s>]/i.test(markup)
  return /<nav[\s>]/i.test(markup) && /<(?:footer|header|main)[\s>]/i.test(markup)
}

/** Whether a text is a whole page flattened to lines, its menus among them. */
export function isFlattenedPage(text: string): boolean {
  const lines = paragraphsOf(text)
  const labels = lines.filter(line => line.length <= longestLabel && !isSentence(line)).length
  return labels >= fewestLabels && labels >= lines.length * mostlyLabels
}
