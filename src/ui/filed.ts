// The answers of a file: what a server would say to each address of the API, packed into the page itself (gzip, base64)
// by whoever wrote it. Lists are narrowed and ordered here, by what the server left of them for each choice. Nothing is
// asked of anybody, and nothing can be changed.

import { type Shared, unshared } from "../kit/shared.ts"
import type { Filed, FiledList } from "../serve/shapes.js"

let filedAnswers: Filed = { version: 1, answers: {}, lists: {} }

/** Unpack what `element` holds. */
export async function openFile(element: HTMLElement): Promise<void> {
  document.documentElement.dataset.file = ""
  const packed = Uint8Array.from(atob(element.textContent!.trim()), letter => letter.charCodeAt(0))
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))
  const answers = unshared(JSON.parse(await new Response(unpacked).text()) as Shared)
  filedAnswers = answers as unknown as Filed
}

/** The answer to an address; throws where the file has none, in words for a reader. */
export function filed(path: string, init?: RequestInit): unknown {
  if (init) throw new Error("This is a file: marks and corrections are made in Stemma itself.")
  const { answers, lists } = filedAnswers
  const [at = "", search = ""] = path.split("?", 2)
  const query = new URLSearchParams(search)
  const list = Object.hasOwn(lists, at) ? lists[at] : undefined
  if (list) return narrowed(list, query)
  // All of a list is on one page here.
  for (const name of ["limit", "cursor"]) query.delete(name)
  const known = query.size ? `${at}?${query}` : at
  if (Object.hasOwn(answers, known)) return answers[known]
  // What a list can be narrowed by is told once, and not counted anew under each choice.
  if (at === "/api/report-facets") return answers[at]
  throw absent()
}

function absent(): Error {
  return new Error("This is not in the file. Stemma itself, on the whole pile, can show it.")
}

/** Parameters that narrow nothing. */
const apart = ["limit", "cursor", "sort", "q", "from", "to"]

/** A list under the choices of an address, whole on one page. */
function narrowed(list: FiledList, query: URLSearchParams): unknown {
  const chosen = [...query].filter(([name]) => !apart.includes(name))
  const left = chosen.map(([name, value]) => new Set(value.split(",").flatMap(one => leftBy(list, name, one))))
  const order = list.orders[query.get("sort") ?? ""] ?? list.items.map((_, i) => i)
  const places = order.filter(i => left.every(some => some.has(i)) && holds(list.items[i], query))
  const items = places.map(i => list.items[i])
  return { ...list.first, ...counted(list, items.length), items, total: items.length, next: null }
}

/** What a list says of its length: of a longer one that the file has its first rows alone. */
function counted({ cut, items, first }: FiledList, count: number): { readonly text?: string } {
  if (typeof first.text !== "string") return {}
  const told = (n: number) => n.toLocaleString("en-GB")
  if (cut)
    return { text: `${told(count)} of the ${told(items.length)} in this file, of ${told(Number(first.of))} in all` }
  return count === items.length ? {} : { text: `${told(count)} of ${told(items.length)}` }
}

/** Rows that a choice leaves. By what the file was not narrowed is not told as "none". */
function leftBy({ by }: FiledList, name: string, value: string): readonly number[] {
  const values = by[name]
  if (values && !Object.hasOwn(values, value)) throw absent()
  return values?.[value] ?? []
}

/** Whether a row has the words that are sought, and a date between those given. */
function holds(item: unknown, query: URLSearchParams): boolean {
  const [words, from, to] = [query.get("q"), query.get("from"), query.get("to")]
  if (words) {
    const text = JSON.stringify(item).toLowerCase()
    if (
      !words
        .toLowerCase()
        .split(/\s+/)
        .every(word => text.includes(word))
    )
      return false
  }
  if (!from && !to) return true
  const { when } = item as { when?: { value: string } | null }
  if (!when) return false
  return (!from || when.value.slice(0, from.length) >= from) && (!to || when.value.slice(0, to.length) <= to)
}
