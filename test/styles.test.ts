// Styles of the screens: a class that one screen's file lays out is laid out in no other file, or the screen whose rules come
// later takes the other's apart (a thread's steps once stood in a row, because Compare's and the progress's are).

import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const folder = new URL("../src/ui/styles/", import.meta.url)

/** Rules outside of any `@media` whose selector, or one line of it, is a single class. */
function ownClasses(file: string): string[] {
  const css = readFileSync(new URL(file, folder), "utf8").replace(/\/\*.*?\*\//gs, "")
  let depth = 0
  return css.split("\n").flatMap(line => {
    const own = depth === 0 ? /^\.([\w-]+)(?: \{|,)$/.exec(line)?.[1] : undefined
    depth += line.split("{").length - line.split("}").length
    return own === undefined ? [] : [own]
  })
}

/** Classes that are only ever half of a selector, `.m.chosen`. */
function halfClasses(file: string): string[] {
  const css = readFileSync(new URL(file, folder), "utf8").replace(/\/\*.*?\*\//gs, "")
  const selectors = css.split("\n").filter(line => /[{,]$/.test(line))
  return selectors.flatMap(line => [...line.matchAll(/\.[\w-]+\.([\w-]+)/g)].map(found => found[1]!))
}

const files = readdirSync(folder).filter(name => name.endsWith(".css"))

test("no class is laid out in two files of styles", () => {
  const places = new Map<string, Set<string>>()
  for (const file of files) {
    for (const one of ownClasses(file)) places.set(one, (places.get(one) ?? new Set()).add(file))
  }
  expect(places.size).toBeGreaterThan(200)
  expect([...places].filter(([, where]) => where.size > 1).map(([one, where]) => [one, ...where])).toEqual([])
})

test("what marks a state in one file is laid out in no other", () => {
  // A chosen mark in Compare once stood on a line of its own, because the record's row of chosen filters did.
  const clashes = files.flatMap(file =>
    files
      .filter(other => other !== file)
      .flatMap(other =>
        halfClasses(other)
          .filter(one => ownClasses(file).includes(one))
          .map(one => [one, file, other]),
      ),
  )
  expect(clashes).toEqual([])
})
