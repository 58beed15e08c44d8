// Lists of the API, read whole, with what each choice of a facet leaves of them: found by asking, so that a file narrows a
// list as the server does, whatever the rules are.

import type { FiledList } from "./shapes.js"

/** Asks the API. */
export type Ask = (path: string) => Promise<unknown>

/** Which list, and by what a reader can narrow and order it. */
export interface ListToFile {
  readonly path: string
  /** Where its facets stand, if not with its first page. */
  readonly facetsAt?: string
  /** Parameters by the name of their facet among the facets. */
  readonly facets: Readonly<Record<string, string>>
  /** Parameters whose values are known beforehand. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly sorts: readonly string[]
  /** Rows that go into the file, the first of the list; all without. */
  readonly most?: number
}

/** One page of any list. */
export interface ListPage {
  readonly items: readonly unknown[]
  readonly next: string | null
  readonly facets?: Readonly<Record<string, unknown>> | null
}

const wholePages = "limit=500"

/** Read a list. */
export async function filedList(ask: Ask, list: ListToFile): Promise<FiledList> {
  const { pages, items: all } = await readAll(ask, list.path)
  const items = all.slice(0, list.most ?? all.length)
  const places = new Map(items.map((item, i) => [keyOf(item), i]))
  const left = async (name: string, value: string) => {
    const some = await readAll(ask, `${list.path}?${name}=${encodeURIComponent(value)}`)
    return some.items.flatMap(item => places.get(keyOf(item)) ?? [])
  }
  const facets = list.facetsAt
    ? ((await ask(list.facetsAt)) as Readonly<Record<string, unknown>>)
    : (pages[0]?.facets ?? {})
  const by: Record<string, Record<string, readonly number[]>> = {}
  for (const [name, values] of [...Object.entries(valuesOf(list, facets)), ...Object.entries(list.values ?? {})]) {
    by[name] = {}
    for (const value of values) by[name][value] = await left(name, value)
  }
  const orders: Record<string, readonly number[]> = {}
  for (const sort of list.sorts) orders[sort] = await left("sort", sort)
  const { items: _items, next: _next, ...first } = pages[0] ?? { items: [], next: null }
  return { items, first, by, orders, cut: items.length < all.length }
}

/** The values of each parameter that the facets offer: those of a list of options, or `yes` where one is only counted. */
function valuesOf({ facets: names }: ListToFile, facets: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, facet] of Object.entries(names)) {
    const offered = facets[facet]
    if (Array.isArray(offered)) values[name] = offered.map(({ value }: { value: string }) => value)
    else if (typeof offered === "number" && offered > 0) values[name] = ["yes"]
  }
  return values
}

/** All pages of a list, and what stands on them. */
export async function readAll(
  ask: Ask,
  path: string,
): Promise<{ readonly pages: readonly ListPage[]; readonly items: readonly unknown[] }> {
  const pages: ListPage[] = []
  const join = path.includes("?") ? "&" : "?"
  let next: string | null = null
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : ""
    const page = (await ask(`${path}${join}${wholePages}${cursor}`)) as ListPage
    pages.push(page)
    next = page.next
  } while (next !== null)
  return { pages, items: pages.flatMap(page => page.items) }
}

/** Rows are known by their id, or else by all that they say. */
function keyOf(item: unknown): string {
  const { id } = item as { id?: unknown }
  return typeof id === "string" ? id : JSON.stringify(item)
}
