import fc from "fast-check"
import { expect, test } from "vitest"
import { spellingFinder, spellingsOf } from "./spellings.js"
import { allRoles, roleReader, wordsOfRole } from "./roles.js"
import type { PageElement } from "./tree.js"

const element = (attributes: Record<string, string>, tag = "div"): PageElement => ({
  tag,
  attributes,
  children: [],
  parent: null,
})

const rolesOf = (attributes: Record<string, string>, tag?: string): string[] => {
  const bits = roleReader()(element(attributes, tag))
  return allRoles.filter((_, i) => bits & (1 << i))
}

test("names tell roles, in whatever way they are written and parted", () => {
  expect(rolesOf({ class: "c-articleBody wide" })).toEqual(["body"])
  expect(rolesOf({ class: "story", id: "most-read" })).toEqual(["body", "related"])
  expect(rolesOf({}, "figcaption")).toEqual(["caption"])
  expect(rolesOf({ style: "display: none" })).toEqual(["hidden"])
})

test("the spellings of a pattern are all that it matches, but for what stands around them", () => {
  expect(spellingsOf("\\bads?\\b|(?<!-)up-?(date|load)(?!_)")).toEqual([
    "ads",
    "ad",
    "up-date",
    "up-load",
    "update",
    "upload",
  ])
  expect(() => spellingsOf("h[1-6]")).toThrow("no spelling")
})

test("every pattern that matches a name is found by its spellings, and so are its roles", () => {
  const patterns = allRoles.map(role => wordsOfRole[role])
  const found = spellingFinder(patterns)
  const piece = fc.constantFrom(...patterns.flatMap(({ source }) => spellingsOf(source)), "-", "_", "x", "7", "é")
  const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map(pieces => pieces.join(""))
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), names => {
      for (const one of names)
        for (const [i, pattern] of patterns.entries()) if (pattern.test(one)) expect(found(one) & (1 << i)).not.toBe(0)
      const written = names.join(" ")
      const plainly = allRoles.filter(role => wordsOfRole[role].test(written.slice(0, 300)))
      expect(rolesOf({ class: written })).toEqual(plainly)
    }),
    { numRuns: 500 },
  )
})
