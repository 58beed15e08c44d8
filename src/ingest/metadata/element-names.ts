// What an element is called by its site, as one string to look for words in.

import type { PageElement } from "../html/tree.js"

/** Classes, id and test ids of an element in lower case, words parted by hyphens or spaces. */
export function namesOf(attributes: PageElement["attributes"]): string {
  return [
    attributes.class,
    attributes.id,
    attributes["data-testid"],
    attributes["data-qa"],
    attributes["data-component"],
  ]
    .filter(Boolean)
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/_+/g, "-")
    .toLowerCase()
}
