// Which outlet printed a page, and the short names by which newsrooms are counted.

import type { Furniture } from "../../model/report.js"
import { hostOf } from "../../kit/host.js"
import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { outletOfHost } from "../../text/newsrooms/hosts/hosts.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { nameKey } from "./names.js"

/** An outlet's name as the page gives it. */
export interface Outlet {
  readonly name: string
  readonly basis: "json-ld" | "meta" | "title" | "address" | "byline"
}

/**
 * The outlet of a page: by its host where that is known, else as its markup names it; by its bare host where neither
 * says; null where there is no address. A part of a house with a host below the house's keeps the name it gives itself.
 */
export function readOutlet(markup: Markup | null, address: string | null): Outlet | null {
  const host = hostOf(address ?? markup?.canonical ?? null)
  const known = outletOfHost(host)
  const named = markup ? namedOutlet(markup, host) : null
  if (known && (known.whole || named === null || isAlike(named.name, known.name)))
    return { name: known.name, basis: "address" }
  return named ?? (host ? { name: host, basis: "address" } : null)
}

function namedOutlet(markup: Markup, host: string | null): Outlet | null {
  const publisher = markup.articles.flatMap(article => stringsOf(article.publisher)).find(isOutletName)
  const site = ["og:site_name", "application-name", "dc.publisher", "publisher", "cre"]
    .flatMap(name => markup.properties.get(name) ?? [])
    .find(name => isOutletName(name) && !section.test(name.trim()) && !isHeadline(name, markup))
  if (site) return { name: tidy(site, host), basis: "meta" }
  if (publisher) return { name: tidy(publisher, host), basis: "json-ld" }
  const suffix = titleSuffix(markup.title, host)
  return suffix ? { name: suffix, basis: "title" } : null
}

/** Whether a site puts each page's headline into the field for its own name. */
function isHeadline(name: string, { properties, title }: Markup): boolean {
  if (name.split(" ").length <= fewestOfHeadline) return false
  return [properties.get("og:title")?.[0], title].some(one => one && nameKey(one).startsWith(nameKey(name)))
}

function isAlike(name: string, other: string): boolean {
  const [a, b] = [nameKey(name), nameKey(other)]
  return a.includes(b) || b.includes(a)
}

/** The outlet that a container names: by its name, or by its host as tables of links do (`www.kettle.example`). */
export function givenOutlet(name: string): string {
  const host = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/i.test(name.trim())
    ? hostOf(`//${name.trim().replace(/^https?:\/\//i, "")}`)
    : null
  if (host === null) return name
  return outletOfHost(host)?.name ?? (host === name.trim().toLowerCase() ? name : host)
}

/** An address says no more than the page's own. */
function isOutletName(name: string): boolean {
  return name.length <= longestName && /\p{L}/u.test(name) && !/^https?:/i.test(name)
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

/** What parts a site's name from a headline: a bar does nothing else in titles, a dash does. */
const beforeSite = /\s(?:[|•·»]|::)\s|\s[–—-]{1,2}\s|\s?_(?=\p{Script=Han})|(?<=.{9})--?(?=\p{Script=Han}{2,8}$)/u

/**
 * The name that ends the page's title behind its headline, for pages whose address is not known. It must read as a name
 * and be no section; behind a dash the headline itself must say that the title goes on with something else.
 */
export function siteBehindHeadline(title: string | null, headline: string | null): string | null {
  const parts = title?.split(beforeSite) ?? []
  const last = parts.at(-1)?.trim() ?? ""
  if (parts.length < 2 || !isOutletName(last) || !readsAsSite(last)) return null
  const rest = title!.slice(0, title!.lastIndexOf(last)).trim()
  const isParted =
    /[|•·»:_]$|\p{Script=Han}.*-$/u.test(rest) || (headline !== null && nameKey(rest) === nameKey(headline))
  const isLong = rest.split(" ").length > fewestOfHeadline || /\p{Script=Han}.{8}/u.test(rest)
  return isParted && isLong ? last : null
}

/** With the mark behind it, a headline has more words than this. */
const fewestOfHeadline = 3
const mostWordsOfSite = 6
const section =
  /^(?:(?:local|world|national|international|top|latest|breaking|uk|us|u\.s\.) )?(?:news|magazine|website|sports?|politics|business|opinion|world|home|homepage|blog|video|videos|culture|life|lifestyle|tech(?:nology)?|science|health|travel|entertainment|economy|money|national|international|regional|politik|wirtschaft|panorama|kultur|wissen|nachrichten|deportes|política|economía|cultura|sociedad|mundo|france|monde|politique|économie|société|culture|sport|cronaca|politica|esteri)$/iu

/** A few words, each with a capital or a small joining one. */
function readsAsSite(name: string): boolean {
  const words = name.split(/\s+/)
  const isProper = (word: string) =>
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) ||
    /^(?:of|the|and|de|del|la|le|du|der|die|das|und|y|e|i|&|\p{L}+\.\p{L}{2,4})$/u.test(word)
  return (
    words.length <= mostWordsOfSite &&
    words.every(isProper) &&
    /\p{Lu}|\p{Lo}|\./u.test(name) &&
    !section.test(name) &&
    !/^["“”„«»]/u.test(name) &&
    !/\b(?:19|20)\d\d\b/.test(name)
  )
}

/** Whether a credit's short name is the outlet's own: `AP` of AP News, `MNA` of Meridian News Agency. */
export function isOwnCredit(agency: string, outlet: string): boolean {
  return newsroomName(outlet) === agency || isInitialsOf(agency, outlet)
}

/** Whether a short name is made of a long one's initials: `MNA`, `Meridian News Agency`. */
function isInitialsOf(short: string, long: string): boolean {
  const initials = long.match(/\p{Lu}/gu)?.join("") ?? ""
  return short.length > 1 && initials === short
}

/** The short name by which a newsroom is counted: `VOA News` → `VOA`, `The Associated Press` → `AP`. */
export function newsroomName(printed: string): string {
  return agencyNamed(printed)?.name ?? printed
}
