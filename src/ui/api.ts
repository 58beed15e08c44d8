// The server's answers, fetched once for each trace of the pile and kept while it stands; in a file, those that it holds.

import { type Context, createContext } from "preact"
import { useCallback, useContext, useEffect, useRef, useState } from "preact/hooks"
import type { Page, ProblemDetails } from "../serve/shapes.js"
import { tellChange, useChanging } from "./changes.ts"
import { filed, openFile } from "./filed.ts"
import { inlined, written } from "./place.ts"

/** What a fetch came to. */
export interface Answer<T> {
  readonly data: T | null
  readonly error: string | null
}

const kept = new Map<string, unknown>()
/** What is on its way: several parts of a screen ask for one thing at once. */
const underway = new Map<string, Promise<unknown>>()
const changed = new EventTarget()
/** How often what was fetched was forgotten. */
let freshness = 0

/** Be ready to answer. */
export async function open(): Promise<void> {
  if (inlined) await openFile(inlined)
}

async function request<T>(path: string, init?: RequestInit): Promise<T> {
  return inlined ? (filed(path, init) as T) : fetched<T>(path, init)
}

async function fetched<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(written(path), init).catch(() => {
    throw new Error("Stemma no longer answers. Is it still running?")
  })
  return read<T>(response)
}

async function read<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => null)) as ProblemDetails | null
  throw new Error(problem?.detail ?? `The server answered ${response.status}.`)
}

/** Ask for an address of the API. */
export async function ask<T>(path: string): Promise<T> {
  if (kept.has(path)) return kept.get(path) as T
  return (underway.get(path) ?? fetchOnce(path)) as Promise<T>
}

async function fetchOnce(path: string): Promise<unknown> {
  const asked = request<unknown>(path)
  underway.set(path, asked)
  // What was forgotten meanwhile is of a trace before.
  const isOfNow = () => underway.get(path) === asked
  try {
    const data = await asked
    if (isOfNow()) kept.set(path, data)
    return data
  } finally {
    if (isOfNow()) underway.delete(path)
  }
}

/** Ask for what changes by itself: nothing of it is kept. */
export function askAnew<T>(path: string): Promise<T> {
  return request<T>(path)
}

/** Ask with a body too long for an address. Nothing is changed by it, and nothing of it kept. */
export async function askWith<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json" }
  return fetched<T>(path, { method: "POST", headers, body: JSON.stringify(body) })
}

/** Change something; what was fetched before is forgotten. */
export async function tell<T>(method: "PUT" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method }
  if (body instanceof FormData) init.body = body
  else if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { "content-type": "application/json" }
  }
  const data = await request<T>(path, init)
  forget()
  return data
}

/** Forget what was fetched, and have every screen ask again. */
export function forget(): void {
  kept.clear()
  underway.clear()
  freshness++
  tellChange(changed)
}

/**
 * Which asking of an answer is shown, for what is drawn from it: that asks again only after the answer has come anew, since
 * the ids in it (a story's, once a page was added) may be others by then. Null where nothing stands above.
 */
export const Asked: Context<number | null> = createContext<number | null>(null)

/** Changes each time that what was fetched is forgotten, and has come anew where something is drawn from an answer. */
export function useFreshness(): number {
  const above = useContext(Asked)
  const count = useChanging(changed, () => freshness)
  return above ?? count
}

/** An answer, and which asking it is of: for `Asked`. */
export interface Followed<T> extends Answer<T> {
  readonly asked: number
}

/** An answer, followed over changes. What was shown stays until the new answer is there. */
export function useAnswer<T>(path: string | null): Followed<T> {
  const fresh = useFreshness()
  // What is kept stands at once: whoever comes back finds the page as long as it was.
  const [answer, setAnswer] = useState<Followed<T> & { readonly path: string | null }>(() => ({
    data: path !== null && kept.has(path) ? (kept.get(path) as T) : null,
    error: null,
    asked: fresh,
    path,
  }))
  // `fresh` stands among the dependencies so that a change asks again
  useEffect(() => {
    if (path === null) return
    let late = false
    ask<T>(path).then(
      data => late || setAnswer({ data, error: null, asked: fresh, path }),
      error => late || setAnswer({ data: null, error: (error as Error).message, asked: fresh, path }),
    )
    return () => {
      late = true
    }
  }, [path, fresh])
  return answer.path === path ? answer : { data: null, error: null, asked: fresh }
}

/** An answer, with the last one that came: where an address changes by degrees it stays until the next is there. */
export function useLastAnswer<T>(path: string): Answer<T> & { readonly last: Kept<T> | null } {
  const answer = useAnswer<T>(path)
  const last = useRef<Kept<T> | null>(null)
  if (answer.data) last.current = { path, data: answer.data }
  return { ...answer, last: last.current }
}

/** What an address was answered by. */
export interface Kept<T> {
  readonly path: string
  readonly data: T
}

/** A paged list, read on demand. */
export interface Pages<T> extends Answer<readonly T[]> {
  readonly total: number
  /** Reads the next page; null when all are there. */
  readonly more: (() => void) | null
}

/** Pages of lists as they were last seen, by path: whoever comes back finds as many rows as he left. */
const lists = new Map<string, readonly Page<unknown>[]>()

/** A paged list, from its first page on. `path` without a cursor. */
export function usePages<T>(path: string): Pages<T> {
  const fresh = useFreshness()
  const seen = () => ({ path, list: (lists.get(path) ?? []) as readonly Page<T>[] })
  const [pages, setPages] = useState(seen)
  const [error, setError] = useState<string | null>(null)
  const current = useRef(path)
  current.current = path
  const show = useCallback(
    (list: readonly Page<T>[]) => {
      lists.set(path, list)
      if (current.current !== path) return
      setError(null)
      setPages({ path, list })
    },
    [path],
  )
  const fail = (problem: unknown) => current.current === path && setError((problem as Error).message)
  // `fresh` stands among the dependencies so that a change asks again, for as many pages as were there.
  useEffect(() => {
    pagesOf<T>(path, Math.max(1, lists.get(path)?.length ?? 0)).then(show, fail)
  }, [show, fresh])
  const list = pages.path === path ? pages.list : seen().list
  const last = list.at(-1)
  const next = last?.next ?? null
  return {
    data: last ? list.flatMap(page => page.items) : null,
    error,
    total: last?.total ?? 0,
    more: next === null ? null : () => void pageAt<T>(path, next).then(page => show([...list, page]), fail),
  }
}

/** A paged list whose first page was answered already. */
export function usePagesAfter<T>({ path, data: first }: Kept<Page<T>>): Pages<T> {
  const read = usePages<T>(path)
  return { ...read, data: read.data ?? first.items, total: first.total }
}

function pageAt<T>(path: string, cursor: string | null): Promise<Page<T>> {
  const join = path.includes("?") ? "&" : "?"
  return ask<Page<T>>(cursor ? `${path}${join}cursor=${encodeURIComponent(cursor)}` : path)
}

async function pagesOf<T>(path: string, count: number): Promise<readonly Page<T>[]> {
  const list: Page<T>[] = []
  for (let next: string | null | undefined; list.length < count && next !== null; next = list.at(-1)!.next) {
    list.push(await pageAt<T>(path, next ?? null))
  }
  return list
}
