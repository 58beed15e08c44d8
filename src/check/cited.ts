// Which kept reports a text's references mean: by address, else by a title that is one of theirs.

import { addTo } from "../kit/groups.js"
import { lettersOf } from "../kit/spelling.js"
import type { Report } from "../model/report.js"
import type { Reference } from "./asked/references.js"

/** Shorter titles are said of many pages. Letters. */
const shortestTitle = 16

/** An address as it does not matter who wrote it down: without scheme, `www.`, what tracks readers, or a slash at its end. */
export function plainAddress(address: string): string {
  const [, host = "", rest = ""] = /^[a-z]+:\/\/(?:[^/@?#]*@)?([^/?#]*)([^#]*)/iu.exec(address) ?? []
  const [path = "", query = ""] = rest.split("?")
  const kept = query.split("&").filter(one => one !== "" && !tracking.test(one))
  return `${host
    .toLowerCase()
    .replace(/^www\./u, "")
    .replace(/:(?:80|443)$/u, "")}${path.replace(/\/+$/u, "")}${kept.length > 0 ? `?${kept.join("&")}` : ""}`
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref(?:_src)?|source|smid|ns_\w+|at_\w+)=/iu

/** The ways in which an address may be written down that is kept. */
export function addressesOf(address: string): string[] {
  const plain = plainAddress(address)
  const bare = plain.split("?")[0]!
  return [...new Set([plain, bare])].flatMap(rest =>
    ["https://", "http://"].flatMap(scheme =>
      ["", "www."].flatMap(www => ["", "/"].map(slash => `${scheme}${www}${rest}${rest.includes("?") ? "" : slash}`)),
    ),
  )
}

/** The reports that a reference means, all that stood at its address; none where it is not among these. */
export function citedAmong(
  reports: readonly Pick<Report, "id" | "address" | "title">[],
): (reference: Reference) => readonly string[] {
  const byAddress = new Map<string, string[]>()
  const byTitle = new Map<string, string[]>()
  for (const { id, address, title } of reports) {
    if (address !== null) addTo(byAddress, plainAddress(address), id)
    const letters = lettersOf(title ?? "")
    if (letters.length >= shortestTitle) addTo(byTitle, letters, id)
  }
  return ({ address, title, label }) => {
    const found = address === null ? undefined : byAddress.get(plainAddress(address))
    if (found !== undefined) return found
    const said = [title, label].map(lettersOf)
    return [...byTitle].find(([letters]) => said.some(one => one.includes(letters)))?.[1] ?? []
  }
}
