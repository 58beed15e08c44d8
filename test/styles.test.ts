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

test("no class is laid out in two files of styles", () => {
  const files = new Map<string, Set<string>>()
  for (const file of readdirSync(folder).filter(name => name.endsWith(".css"))) {
    for (const one of ownClasses(file)) files.set(one, (files.get(one) ?? new Set()).add(file))
  }
  expect(files.size).toBeGreaterThan(200)
  expect([...files].filter(([, where]) => where.size > 1).map(([one, where]) => [one, ...where])).toEqual([])
})
