// All state is in the address: a screen's path and its query. Back works because every change is an entry of the
// browser's history, except those that replace one another while a person types or steps.

import { useEffect, useState } from "preact/hooks"

/** Where we are. */
export interface Address {
  readonly path: string
  readonly query: URLSearchParams
}

/** Query values to set; null and "" take a value away. */
export type Changes = Readonly<Record<string, string | null>>

const changed = new EventTarget()

function read(): Address {
  return { path: location.pathname, query: new URLSearchParams(location.search) }
}

/** Go to an address of the app. */
export function go(href: string, how: "push" | "replace" = "push"): void {
  if (href === location.pathname + location.search) return
  const screen = new URL(href, location.href).pathname
  const newScreen = screen !== location.pathname
  if (how === "push") history.pushState(null, "", href)
  else history.replaceState(null, "", href)
  changed.dispatchEvent(new Event("change"))
  if (newScreen) {
    scrollTo(0, 0)
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true })
  }
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

/** The address as a link that leads here from elsewhere. */
export function linkHere(): string {
  return location.href
}

/** Follow the address. */
export function useAddress(): Address {
  const [address, setAddress] = useState(read)
  useEffect(() => {
    const update = () => setAddress(read())
    changed.addEventListener("change", update)
    addEventListener("popstate", update)
    return () => {
      changed.removeEventListener("change", update)
      removeEventListener("popstate", update)
    }
  }, [])
  return address
}

/** Turn clicks on the app's own links into changes of the address; leave all others to the browser. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest("a")
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  if (link.target || link.hasAttribute("download") || link.origin !== location.origin) return
  if (link.pathname.startsWith("/api/") || link.pathname === "/openapi.json") return
  if (link.hash && link.pathname === location.pathname) return
  event.preventDefault()
  go(link.pathname + link.search)
}
