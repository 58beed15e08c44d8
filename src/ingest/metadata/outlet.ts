// Which outlet printed a page, and the short names by which newsrooms are counted.

import type { Furniture } from "../../model/report.js"
import { agencyNamed } from "./agencies.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { nameKey } from "./names.js"

/** An outlet's name as the page gives it. */
export interface Outlet {
  readonly name: string
  readonly basis: "json-ld" | "meta" | "title" | "address" | "byline"
}

/** The outlet a page's markup names; by its address where it names none; null where there is neither. */
export function readOutlet(markup: Markup | null, address: string | null): Outlet | null {
  const host = hostOf(address ?? markup?.canonical ?? null)
  if (markup) {
    const publisher = markup.articles.flatMap(article => stringsOf(article.publisher)).find(isOutletName)
    const site = ["og:site_name", "application-name", "dc.publisher", "publisher", "cre"]
      .flatMap(name => markup.properties.get(name) ?? [])
      .find(isOutletName)
    if (site) return { name: tidy(site, host), basis: "meta" }
    if (publisher) return { name: tidy(publisher, host), basis: "json-ld" }
    const suffix = titleSuffix(markup.title, host)
    if (suffix) return { name: suffix, basis: "title" }
  }
  return host ? { name: host, basis: "address" } : null
}

/** The host of an address without `www.`; null where it has none. */
export function hostOf(address: string | null): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address ?? "")?.[1]
  return host ? host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, "") : null
}

function isOutletName(name: string): boolean {
  return name.length <= longestName && /\p{L}/u.test(name)
}

/** Names of outlets with their claims ("X: breaking news, sport and weather") run longer than names. */
const longestName = 60

/** A name without address parts, and without the claim that some sites put before or behind it. */
function tidy(name: string, host: string | null): string {
  const whole = name
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:https?:\/\/)?www\./i, "")
    .replace(/\/$/, "")
  const parts = whole.split(/\s[|–—·•-]\s/)
  if (parts.length === 1) return whole
  const letters = (host ?? "").replace(/[^\p{L}\p{N}]/gu, "")
  return parts.find(part => letters.includes(nameKey(part))) ?? parts[0]!
}

/** What stands behind the last bar or dash of the page's title, where it answers to the host's name. */
function titleSuffix(title: string | null, host: string | null): string | null {
  const last = title
    ?.split(/\s[|–—·•»:-]+\s/)
    .at(-1)
    ?.trim()
  if (!last || last === title || !isOutletName(last)) return null
  if (!host) return null
  const letters = last
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
  return letters.length >= 3 && host.replace(/[^\p{L}\p{N}]/gu, "").includes(letters) ? last : null
}

/**
 * What opens or ends the page's title and stands on the page again outside the story, as a page's own name does in its
 * head and foot; null where nothing does. For pages whose address is not known.
 */
export function siteInTitle(title: string | null, furniture: readonly Furniture[]): string | null {
  const parts = title?.split(/\s[|–—·•»:-]+\s|:\s/).map(part => tidy(part, null)) ?? []
  const ends = parts.length < 2 ? [] : [parts.at(-1)!, parts[0]!]
  const printed = furniture.map(({ text }) => tidy(text, null).toLowerCase())
  return ends.find(end => isOutletName(end) && printed.some(line => line.startsWith(end.toLowerCase()))) ?? null
}

/** Whether a short name is made of a long one's initials: `MNA`, `Meridian News Agency`. */
export function isInitialsOf(short: string, long: string): boolean {
  const initials = long.match(/\p{Lu}/gu)?.join("") ?? ""
  return short.length > 1 && initials === short
}

/** The short name by which a newsroom is counted: `VOA News` → `VOA`, `The Associated Press` → `AP`. */
export function newsroomName(printed: string): string {
  return agencyNamed(printed)?.name ?? printed
}
