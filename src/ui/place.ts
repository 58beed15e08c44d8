// Where the app stands: at the root of a server, under the address of one pile among several, or in a file of its own
// (a dossier). Screens know none of this: they name every screen by its path from the pile's own root, `/record?kind=…`,
// and here that becomes an address of the browser.

/** What the page itself says of where it stands. */
const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content

/** The path before every address of this pile; "" at the root. */
const base: string = meta("stemma-base") ?? ""

/** The element that holds the answers, where there is no server to ask. */
export const inlined: HTMLElement | null = document.getElementById("stemma-answers")

/** A screen or a route of the API as the browser is to write it. */
export function written(path: string): string {
  return inlined ? `#${path}` : base + path
}

/** The screen last named in a file's address: a jump within the page, as to its content, is none. */
let named = "/"

/** The path and query, from the pile's root, that the address bar holds. */
export function present(): string {
  if (!inlined) return location.pathname.slice(base.length) + location.search
  if (location.hash.startsWith("#/")) named = location.hash.slice(1)
  return named
}

/** Whether the app stands in the pile of this base. */
export function isHere(other: string): boolean {
  return !inlined && other === base
}

/** A pile's first screen by its base, whole: one that began with `/` would be meant from the root of this pile. */
export function ofPile(other: string): string {
  return `${location.origin}${other}/`
}

/** Where a link of the page leads within the app, from the pile's root; null where it leads out of it. */
export function within(link: HTMLAnchorElement): string | null {
  if (inlined) return link.hash.startsWith("#/") ? link.hash.slice(1) : null
  if (link.origin !== location.origin || !link.pathname.startsWith(`${base}/`)) return null
  if (link.hash && link.pathname === location.pathname) return null
  const path = link.pathname.slice(base.length)
  if (path.startsWith("/api/") || path === "/openapi.json") return null
  return path + link.search
}
