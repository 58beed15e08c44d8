// Terms of art are told in one place, and in one line: what the app explains stands in the glossary as well.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { families, kindsOf, legend, terms } from "../src/model/catalogue.js"

const glossary = readFileSync(join(import.meta.dirname, "../GLOSSARY.md"), "utf8")
const words = glossary.split("\n").flatMap(line => /^\| ([^|]+) \|/.exec(line)?.[1]?.split(/, /) ?? [])

test("every term that the app explains stands in the glossary", () => {
  const missing = kindsOf(terms).filter(name => !words.includes(terms[name].name))
  expect(missing).toEqual([])
})

test("each answer is one line", () => {
  const long = kindsOf(terms).filter(name => terms[name].answer.length > 130 || !terms[name].answer.endsWith("."))
  expect(long).toEqual([])
})

test("seven marks have a shape each", () => {
  const shapes = kindsOf(legend).map(family => legend[family]!.shape)
  expect(new Set(shapes).size).toBe(7)
  expect(kindsOf(families)).toEqual(expect.arrayContaining(kindsOf(legend)))
})
