// Pages that come later: of grown piles (`grow`) that no store was filled with, the first page of each.

import { readdirSync } from "node:fs"
import { join } from "node:path"
import { grow } from "./grow.js"

/** So many piles grown of texts, below a folder: their folders in order. */
export async function pilesOf(data: string, out: string, piles: number, seed: string): Promise<string[]> {
  await grow.run(data, { seed, out, piles: String(piles) })
  return readdirSync(out)
    .sort()
    .map(name => join(out, name))
}

/** The pages of a pile. */
export function pagesIn(pile: string): string[] {
  return readdirSync(pile)
    .filter(name => name.endsWith(".txt"))
    .map(name => join(pile, name))
}

/** The first page of each of so many piles. */
export async function firstPages(data: string, out: string, piles: number, seed: string): Promise<string[]> {
  const all = await pilesOf(data, out, piles, seed)
  return all.flatMap(pile => pagesIn(pile).slice(0, 1))
}
