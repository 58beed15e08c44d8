// What the truth of a pile says of any two of its pages.

import { type PileTruth, pagesOf, type TrueEdge, whyOf } from "./truth.js"

/**
 * How two pages stand: the second comes `down` from the first, or the first from the second (`up`); they are `siblings`
 * below one text; their order cannot be known (`unordered`); they have nothing to do with each other (`apart`); or the
 * truth does not say (`open`).
 */
export type Standing = "down" | "up" | "siblings" | "unordered" | "apart" | "open"

/** The truth of a pile, walked. */
export interface TrueDescent {
  readonly pages: readonly string[]
  standing(a: string, b: string): Standing
  /** Whether words of their own prove that two pages go back to one text, so that they must be joined. */
  mustJoin(a: string, b: string): boolean
  /** Why two pages look like kin and are none. */
  why(a: string, b: string): string
  /** A page with all that it comes from, lost reports included. */
  above(page: string): ReadonlySet<string>
  /** The node of a page or of a lost report's label. */
  node(name: string): string
  /** The pages that surely took from a page or a lost report itself. */
  carriers(name: string): readonly string[]
}

/** Everything that can be reached from a start, itself included. */
export function reach<T>(start: T, next: (from: T) => Iterable<T>): Set<T> {
  const seen = new Set([start])
  for (const from of seen) for (const to of next(from)) seen.add(to)
  return seen
}

/** Walk a truth over the pages that were read. */
export function trueDescent(truth: PileTruth, pages: readonly string[]): TrueDescent {
  const known = new Set(pages)
  const node = (name: string) => (known.has(name) ? name : `lost:${name.replace(/^lost:/, "")}`)
  const ancestors = (edges: readonly TrueEdge[]) => {
    const from = (page: string) => edges.filter(edge => edge.to === page).map(edge => node(edge.from))
    return new Map(pages.map(page => [page, reach(page, from)]))
  }
  const sureEdges = truth.edges.filter(edge => edge.sure !== false)
  const [all, sure] = [ancestors(truth.edges), ancestors(sureEdges)]
  const unordered = new Set(truth.unordered.map(pair => keyOf(...pair)))
  const open = new Set(truth.undecidable.map(pair => keyOf(...pagesOf(pair))))
  const alsoRight = new Set((truth.alsoRight ?? []).map(({ from, to }) => `${from} > ${to}`))
  const reasons = new Map(truth.noEdge.map(pair => [keyOf(...pagesOf(pair)), whyOf(pair)]))

  /** Whether two pages share an ancestor other than the first itself. */
  const shareAncestor = (above: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string) =>
    [...above.get(a)!].some(ancestor => ancestor !== a && above.get(b)!.has(ancestor))
  const standing = (a: string, b: string): Standing => {
    const key = keyOf(a, b)
    if (open.has(key)) return "open"
    if (alsoRight.has(`${a} > ${b}`) || all.get(b)!.has(a)) return "down"
    if (all.get(a)!.has(b)) return "up"
    if (unordered.has(key)) return "unordered"
    const why = reasons.get(key)
    // "Same dispatch, siblings" forbids the direct line and not the common ancestor.
    if (why !== undefined) return /sibling/.test(why) || shareAncestor(sure, a, b) ? "siblings" : "apart"
    if (shareAncestor(all, a, b)) return "siblings"
    return truth.established === "whole" ? "apart" : "open"
  }
  return {
    pages,
    standing,
    mustJoin: (a, b) => unordered.has(keyOf(a, b)) || sure.get(b)!.has(a) || shareAncestor(sure, a, b),
    why: (a, b) => reasons.get(keyOf(a, b)) ?? "independent",
    above: page => all.get(page)!,
    node,
    carriers: name => sureEdges.filter(edge => node(edge.from) === node(name)).map(edge => edge.to),
  }
}

function keyOf(a: string, b: string): string {
  return [a, b].sort().join(" | ")
}
