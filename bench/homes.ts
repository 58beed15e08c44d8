// Lists made by hand, a file of JSON each, that name the pile whose pages they are of: read, and the pile found.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"

/** A list as its file has it. */
interface Kept {
  /** The folder of its pages, in a home of piles. */
  readonly pile: string
}

/** A list with the name of its file, without the ending, and the folder that its pages lie in. */
export type Housed<List> = List & { readonly name: string; readonly folder: string }

/** Folders above that are looked in. */
const levels = 4

/**
 * The lists of a folder, by name. Homes of piles are looked for beside the lists and in the folders above; `page` names
 * one that has to lie in the pile.
 */
export function housedLists<List>(
  data: string,
  homes: readonly string[],
  page: (list: List) => string = () => "",
): Housed<List>[] {
  const above = [resolve(data)]
  while (above.length < levels) above.push(dirname(above.at(-1)!))
  const places = above.flatMap(folder => homes.map(home => join(folder, home)))
  return readdirSync(data)
    .filter(name => name.endsWith(".json"))
    .sort()
    .map(name => {
      const list = JSON.parse(readFileSync(join(data, name), "utf8")) as List & Kept
      const home = places.find(place => existsSync(join(place, list.pile, page(list))))
      if (home === undefined) throw new Error(`${name}: no pile ${list.pile} beside or above ${data}`)
      return { ...list, name: basename(name, ".json"), folder: join(home, list.pile) }
    })
}
