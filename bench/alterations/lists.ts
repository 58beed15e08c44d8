// Hand-made lists of what was altered between two real pages, and where in the pages' texts their passages stand.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import type { Gravity } from "../../src/model/alteration.js"

/** A passage that differs; a text that has nothing there is empty. */
export interface ListedPassage {
  readonly id: string
  readonly exemplarText: string
  readonly copyText: string
}

/** An alteration of substance, and the kinds that a fair judge would allow. */
export interface ListedAlteration extends ListedPassage {
  readonly kinds: readonly string[]
  readonly gravity: Gravity
  readonly what: string
}

/** The list of one pair. */
export interface AlterationList {
  readonly name: string
  /** The folder that the pages lie in. */
  readonly folder: string
  /** Files of that folder. */
  readonly exemplar: string
  readonly copy: string
  readonly alterations: readonly ListedAlteration[]
  /** What else was left out, background included. */
  readonly omissions: readonly { readonly exemplarText: string; readonly gravity?: Gravity }[]
  /** Differences that mislead nobody. */
  readonly benign: readonly ListedPassage[]
}

/** Folders of piles, looked for beside a folder of lists and in the folders above it. */
const homes = ["corpora/piles", "corpora/pairs", "piles", "pairs"]
/** Folders above that are looked in. */
const levels = 4

/** The lists of a folder, by name. */
export function listsOf(data: string): AlterationList[] {
  const above = [resolve(data)]
  while (above.length < levels) above.push(dirname(above.at(-1)!))
  const places = above.flatMap(folder => homes.map(home => join(folder, home)))
  return readdirSync(data)
    .filter(name => name.endsWith(".json"))
    .sort()
    .map(name => {
      const list = JSON.parse(readFileSync(join(data, name), "utf8")) as AlterationList & { readonly pile: string }
      const home = places.find(place => existsSync(join(place, list.pile, list.exemplar)))
      if (home === undefined) throw new Error(`${name}: no pile ${list.pile} beside ${data}`)
      return { ...list, name: basename(name, ".json"), folder: join(home, list.pile) }
    })
}

type Ends = readonly [start: number, end: number]

/** Where a passage stands in a text, whatever the white space and the shape of the quotation marks. */
export function placesOf(text: string, passage: string): Ends[] {
  if (passage.trim() === "") return []
  const loose = passage
    .trim()
    .split(/\s+/u)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/["“”'‘’]/gu, `["“”'‘’]`))
    .join("\\s+")
  return [...text.matchAll(new RegExp(loose, "gu"))].map(({ 0: found, index }) => [index, index + found.length])
}

/** Characters that two stretches have in common. */
export function common([a, b]: Ends, [c, d]: Ends): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c))
}
