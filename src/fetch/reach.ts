// Where a number of the internet protocol leads: out to everyone, into a network of one's own, or nowhere that pages are
// fetched from. By the registries of special addresses (IANA; RFC 6890) as ipaddr.js has them, after what wraps one number
// in another was taken off: v4 in v6 (RFC 4291), translation (RFC 6052), 6to4 (RFC 3056).

import ipaddr from "ipaddr.js"

/** `never`: link-local numbers, at which clouds answer with their keys, and whatever is no place of a single machine. */
export type Reach = "public" | "private" | "never"

/** What a person may mean who says that private addresses are allowed. */
const ownNetworks = new Set(["loopback", "private", "uniqueLocal", "carrierGradeNat"])
/** All that was given out of v6 so far; special parts of it apart. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3")
/** Prefixes that hold a v4 number, and the byte at which it stands. Others that hold one lead nowhere. */
const wrappers = [
  ["::ffff:0:0/96", 12],
  ["64:ff9b::/96", 12],
  ["2002::/16", 2],
] as const

/** Whether a host is a number and no name. */
export function isNumber(host: string): boolean {
  return ipaddr.isValid(host)
}

/** How far a number reaches. What is no number reaches nowhere. */
export function reachOf(written: string): Reach {
  if (!ipaddr.isValid(written) || written.includes("%")) return "never"
  const number = ipaddr.parse(written)
  if (number instanceof ipaddr.IPv4) return reachOfRange(number.range())
  for (const [prefix, at] of wrappers) {
    if (!number.match(ipaddr.IPv6.parseCIDR(prefix))) continue
    return reachOf(
      number
        .toByteArray()
        .slice(at, at + 4)
        .join("."),
    )
  }
  const reach = reachOfRange(number.range())
  return reach === "public" && !number.match(globalUnicast) ? "never" : reach
}

function reachOfRange(range: string): Reach {
  if (range === "unicast") return "public"
  return ownNetworks.has(range) ? "private" : "never"
}
