// All state is in the address: a screen's path and its query. Back works because every change is an entry of the
// browser's history, except those that replace one another while a person types or steps. Addresses here are from the
// pile's own root (`place.ts` has how the browser writes them).

import { tellChange, useChanging } from "./changes.ts"
import { ofPile, present, within, written } from "./place.ts"
import { nextEntry, returned, sameEntry } from "./restore.ts"

/** Where we are. */
export interface Address {
  readonly path: string
  readonly query: URLSearchParams
}

/** Query values to set; null and "" take a value away. */
export type Changes = Readonly<Record<string, string | null>>

const changed = new EventTarget()

function read(): Address {
  const [path = "/", search = ""] = present().split("?", 2)
  return { path, query: new URLSearchParams(search) }
}

/** Go to an address of the app. */
export function go(href: string, how: "push" | "replace" = "push"): void {
  if (href === present()) return
  const newScreen = href.split("?")[0] !== read().path
  if (how === "push") history.pushState(nextEntry(), "", written(href))
  else history.replaceState(sameEntry(), "", written(href))
  tellChange(changed)
  if (newScreen) {
    scrollTo(0, 0)
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true })
  }
}

/** Go back to where one came from. */
export function back(): void {
  history.back()
}

/** Leave for another pile of the server: an app of its own. */
export function openPileAt(base: string): void {
  location.assign(ofPile(base))
}

/** The address of this place as it can be sent to somebody. */
export function sharedAddress(): string {
  return location.href
}

/** The present address with some query values changed. */
export function withQuery(changes: Changes): string {
  const { path, query } = read()
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(name)
    else query.set(name, value)
  }
  const search = query.toString()
  return search ? `${path}?${search}` : path
}

/** An address from a path and query values. */
export function href(path: string, query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  return search.size ? `${path}?${search}` : path
}

/** Follow the address. */
export function useAddress(): Address {
  return useChanging(changed, read)
}

/** Turn clicks on the app's own links into changes of the address; leave all others to the browser. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest("a")
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  if (link.target || link.hasAttribute("download")) return
  const to = within(link)
  if (to === null) return
  event.preventDefault()
  go(to)
}

addEventListener("popstate", event => {
  tellChange(changed)
  returned(event.state)
})
