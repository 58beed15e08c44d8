// Outlets and agencies of the world by the host of their pages. A host is a fact that no template of a site can
// misstate: `og:site_name` may say "Home", a section, or nothing. Names are common knowledge, as the outlets' own sites
// have them; the tables stand beside this file by part of the world.

import { lazily } from "../../../kit/lazily.js"
import { agencyHosts } from "./agencies.js"
import { americanHosts } from "./americas.js"
import { otherHosts } from "./asia.js"
import { europeanHosts } from "./europe.js"

/** An outlet known by its host. */
export interface KnownOutlet {
  readonly name: string
  /** The host is the outlet's own, not one below it, where a part of the house may have a name of its own. */
  readonly whole: boolean
}

const byHost = lazily(
  () =>
    new Map(
      [agencyHosts, americanHosts, europeanHosts, otherHosts].flatMap(lines => lines.split("\n").flatMap(entries)),
    ),
)

function entries(line: string): [string, string][] {
  const [name = "", hosts = ""] = line.split(" | ")
  return hosts === "" ? [] : hosts.split(" ").map(host => [host, name])
}

/** The outlet of a host (without `www.`), or of the nearest host above it; null where neither is known. */
export function outletOfHost(host: string | null): KnownOutlet | null {
  const labels = host?.split(".") ?? []
  for (let from = 0; from < labels.length - 1; from++) {
    const name = byHost().get(labels.slice(from).join("."))
    if (name) return { name, whole: from === 0 }
  }
  return null
}

/** Every host with the name of its outlet. */
export function knownHosts(): ReadonlyMap<string, string> {
  return byHost()
}
