// A page's own name where it stands in the place of an author: which names are the site's, and which say that its staff
// wrote the report.

import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { outletOfHost } from "../../text/newsrooms/hosts/hosts.js"
import { type LinkedObject, stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { nameKey } from "./names.js"
import { hostOf } from "../../kit/host.js"

/** A test for names that are the site's own, by what its markup and its address call it. */
export function ownNames(markup: Markup | null, address: string | null): (name: string) => boolean {
  const host = hostOf(address ?? markup?.canonical ?? null)
  const label = host
    ?.split(".")
    .slice(0, -1)
    .sort((a, b) => b.length - a.length)[0]
  const named = markup
    ? [
        ...markup.articles.flatMap(article => stringsOf(article.publisher)),
        ...(markup.properties.get("og:site_name") ?? []),
        ...(markup.properties.get("application-name") ?? []),
      ]
    : []
  const known = outletOfHost(host)?.name
  // `Kettle Letters by Ann Example` is Ann Example's, but not her name.
  const own = [
    ...named.map(name => name.replace(/ (?:by|von|par|por|di) \p{Lu}.*$/u, "")),
    ...(known ? [known] : []),
    ...(label ? [label] : []),
  ]
    .map(nameKey)
    .filter(key => key.length >= shortestHouse)
  return name => isHouse(nameKey(name), own) && !name.split("/").some(part => agencyNamed(part)?.kind === "agency")
}

/** Shorter names stand inside others by chance. */
const shortestHouse = 3

function isHouse(key: string, own: readonly string[]): boolean {
  return own.some(house => key === house || key.includes(house) || (key.length > shortestHouse && house.includes(key)))
}

/** A house byline says that its staff wrote it; the house's bare name in the author's field says nothing. */
export const staff: RegExp =
  /(?:^|\s)(?:staff|desk|redaktion|redacción|redação|rédaction|redazione|redactie|newsroom|editors|team)(?:$|\s)/i

/** The account a site was set up with, which signs whatever nobody signs. */
export function isPlaceHolder(value: LinkedObject): boolean {
  return stringsOf([value["@id"], value.url]).some(address =>
    /\/author\/(?:admin|administrator|editor)\/?$/i.test(address),
  )
}
