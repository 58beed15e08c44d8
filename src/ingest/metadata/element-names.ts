// What an element is called by its site, as one string to look for words in.

import type { PageElement } from "../html/tree.js"

const namingAttributes = ["class", "id", "data-testid", "data-qa", "data-component"]

/** Classes, id and test ids of an element as written; empty for most. */
export function writtenNames(attributes: PageElement["attributes"]): string {
  let names = ""
  for (const attribute of namingAttributes) {
    const value = attributes[attribute]
    if (value) names += names === "" ? value : ` ${value}`
  }
  return names
}

/** Names as written → in lower case, words parted by hyphens or spaces. */
export function spelledAlike(written: string): string {
  const parted = /[A-Z]/.test(written) ? written.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : written
  return parted.includes("_") ? parted.replace(/_+/g, "-") : parted
}

/** More names than the elements of most pages have among them: so many are remembered. */
export const mostNames = 1_000
