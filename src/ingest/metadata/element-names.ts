// What an element is called by its site, as one string to look for words in.

import type { PageElement } from "../html/tree.js"

const namingAttributes = ["class", "id", "data-testid", "data-qa", "data-component"]
const isNaming: ReadonlySet<string> = new Set(namingAttributes)

/** Classes, id and test ids of an element as written; empty for most. */
export function writtenNames(attributes: PageElement["attributes"]): string {
  let [names, count] = ["", 0]
  for (const attribute in attributes) {
    if (!isNaming.has(attribute)) continue
    names = attributes[attribute]!
    count++
  }
  if (count <= 1) return names
  return namingAttributes.flatMap(attribute => attributes[attribute] || []).join(" ")
}

/** Whether an element has one of some attributes: most have few, and what is not there takes longest to be asked for. */
export function hasAny(attributes: PageElement["attributes"], asked: ReadonlySet<string>): boolean {
  for (const attribute in attributes) if (asked.has(attribute)) return true
  return false
}

/** Names as written → in lower case, words parted by hyphens or spaces. */
export function spelledAlike(written: string): string {
  const parted = /[A-Z]/.test(written) ? written.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : written
  return parted.includes("_") ? parted.replace(/_+/g, "-") : parted
}

/** More names than the elements of most pages have among them: so many are remembered. */
export const mostNames = 1_000
