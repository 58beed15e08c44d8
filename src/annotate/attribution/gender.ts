// Whether "he" or "she" may mean a person: by the honorific, the role ("spokeswoman", "the sister of") and the given name.

import { groupBy } from "../../kit/groups.js"
import type { Name } from "../../model/annotation.js"
import type { Text } from "../../model/token.js"
import { mensNames, womensNames } from "../names/lexicon.js"

/** What a pronoun must be to mean a bearer; `either` where nothing tells. */
export type Gender = "she" | "he" | "either"

/** Genders of the bearers of names, each looked for once. */
export function gendersOf(text: Text, names: readonly Name[]): (name: number) => Gender {
  const known = new Map<number, Gender>()
  // All names are gone over once, not once for each bearer: a page may name thousands.
  const borne = groupBy(names, ({ bearer }) => bearer)
  return index => {
    const { bearer } = names[index]!
    const gender = known.get(bearer) ?? genderOf(text, borne.get(bearer)!)
    known.set(bearer, gender)
    return gender
  }
}

/** The gender of one bearer, by all names of that bearer in their order. */
function genderOf(text: Text, names: readonly Name[]): Gender {
  let found: Gender = "either"
  for (const name of names) {
    const before = text.report.text.slice(Math.max(0, name.start - 5), name.start)
    if (/\bMr\.?\s$/u.test(before)) return "he"
    if (/\bM(?:r?s|iss)\.?\s$/u.test(before)) return "she"
    const role = name.role ? text.report.text.slice(name.role.start, name.role.end) : ""
    if (/woman\b|\b(?:sister|mother|daughter|wife|actress|queen|princess|aunt|widow)\b/iu.test(role)) return "she"
    if (/(?<!wo)man\b|\b(?:brother|father|son|husband|king|prince|uncle)\b/iu.test(role)) return "he"
    const given = name.name.split(" ")[0]!.toLowerCase()
    const [women, men] = [womensNames.has(given), mensNames.has(given)]
    if (name.name.includes(" ") && women !== men) found = women ? "she" : "he"
  }
  return found
}
