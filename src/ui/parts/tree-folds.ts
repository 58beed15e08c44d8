// What of a family tree stands open: kept in the address, so that Back and a copied link find it as it was left.

import { allOpened } from "../../kit/drawing/shown.ts"
import type { Tree } from "../../serve/shapes.js"
import { go, useAddress, withQuery } from "../address.ts"

/** Which folds and branches were turned over, and how to turn one. */
export interface Opened {
  readonly toggled: ReadonlySet<string>
  readonly toggle: (key: string) => void
  /** Whether all was opened at once; null where there is nothing to open. */
  readonly all: boolean | null
  readonly toggleAll: () => void
}

/** Follow what is open. Several trees of a page share the one query value: keys are ids, and meet nowhere. */
export function useOpened(story: string, tree: Tree | null): Opened {
  const given = new Set(useAddress().query.get("open")?.split(",").filter(Boolean) ?? [])
  const everything = tree ? allOpened(tree.nodes) : []
  const all = `all-${story}`
  const toggled = new Set(given.has(all) ? everything : [])
  for (const key of given) if (!toggled.delete(key)) toggled.add(key)
  const turn = (key: string, keys: Set<string>) => {
    if (!keys.delete(key)) keys.add(key)
    go(withQuery({ open: [...keys].join(",") }), "replace")
  }
  return {
    toggled,
    toggle: key => turn(key, new Set(given)),
    all: everything.length === 0 ? null : given.has(all),
    toggleAll: () => turn(all, new Set([...given].filter(key => key === all || !everything.includes(key)))),
  }
}
