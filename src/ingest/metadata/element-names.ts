// What an element is called by its site, as one string to look for words in.

import type { PageElement } from "../html/tree.js"

const namingAttributes = ["class", "id", "data-testid", "data-qa", "data-component"]

/** Classes, id and test ids of an element in lower case, words parted by hyphens or spaces. */
export function namesOf(attributes: PageElement["attributes"]): string {
  let names = ""
  for (const attribute of namingAttributes) {
    const value = attributes[attribute]
    if (value) names += names === "" ? value : ` ${value}`
  }
  if (names === "") return names
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/_+/g, "-")
    .toLowerCase()
}
