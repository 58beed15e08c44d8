// What is an address that may be fetched, before anybody is asked where its name leads: http or https, no name and password,
// the usual ports. Numbers in odd spellings (decimal, octal, hex, short) are read as the URL standard reads them.

import { byHand, Unfetched } from "./unfetched.js"

/** Whether a source on a command line is meant as an address and not as a path. */
export function isAddress(given: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(given)
}

/** Parameters by which a publisher counts where readers come from; the page is the same without. */
const counting =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|at_(?:medium|campaign|custom\d)|ns_mchannel|ocid)$/i

const usualPorts: readonly string[] = ["", "80", "443"]
/** Longer addresses are data. */
const longest = 4_096

/** An address in its one spelling, or why it is not fetched: an `Unfetched`. */
export function parseAddress(written: string, allowPrivate: boolean): URL {
  if (written.length > longest) throw new Unfetched(`is longer than ${longest} characters, as no page’s address is`)
  const url = parsed(written)
  if (url === null) throw new Unfetched("is no address; check its spelling")
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Unfetched(`is not fetched: only http and https are, and this is ${url.protocol.slice(0, -1)}`)
  if (url.username !== "" || url.password !== "")
    throw new Unfetched(`holds a name or a password, which the store would keep; take them out, or ${byHand}`)
  if (!usualPorts.includes(url.port) && !allowPrivate)
    throw new Unfetched(`asks for port ${url.port}; pages are fetched from 80 and 443 alone, unless --allow-private`)
  url.hash = ""
  url.hostname = url.hostname.replace(/\.$/, "")
  for (const name of [...url.searchParams.keys()]) if (counting.test(name)) url.searchParams.delete(name)
  return url
}

function parsed(written: string): URL | null {
  try {
    return new URL(written)
  } catch {
    return null
  }
}
