// One address, however it is written down: what does not change the page is taken away, so that two who name a page mean
// the same one.

/** Parameters that count where readers come from, and nothing else: an address is the same without. */
export const countsReaders: RegExp =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|at_(?:medium|campaign|custom\d)|ns_mchannel|ocid)(?:=|$)/i
/** Those and others that mostly do: enough to tell that two who name a page mean the same one, too little to ask without. */
const mostlyCounts =
  /^(?:cmpid|cmp|smid|smtyp|ref|ref_src|source|at_\w+|ns_\w+|outputtype|amp|__twitter_impression|guccounter|guce_\w+|s?share|xtor)(?:=|$)/i
/** Where others keep accelerated pages of publishers: the publisher's address stands behind. */
const accelerated = /^(?:[\w-]+\.cdn\.ampproject\.org\/[cv](?:\/s)?|(?:www\.)?google\.[a-z.]{2,6}\/amp(?:\/s)?)\//i
/** A host's doors for telephones and accelerated pages. */
const doors = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.[^.])/i

/** An address without scheme, `www.`, what counts readers, marks of accelerated pages and what stands at its end for nothing. */
export function plainAddress(address: string): string {
  const bare = address
    .trim()
    .replace(/^(?:[a-z]+:)?\/\/(?:[^/@?#]*@)?/i, "")
    .replace(accelerated, "")
  const [, host = "", path = "", query = ""] = /^([^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(bare) ?? []
  const kept = query.split("&").filter(one => one !== "" && !countsReaders.test(one) && !mostlyCounts.test(one))
  const named = host
    .toLowerCase()
    .replace(/:(?:80|443)$/, "")
    .replace(/\.$/, "")
    .replace(doors, "")
  const place = decoded(path)
    .replace(/\/{2,}/g, "/")
    .replace(/(?:\/amp|\.amp)(?=\/?$|\.html?$)/i, "")
    .replace(/\/(?:index\.(?:html?|php))?$/i, "")
  return `${named}${place}${kept.length > 0 ? `?${kept.join("&")}` : ""}`
}

/** Letters that were written as numbers, as they are. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Whether words are an address of a page: with a scheme, or a host with a place on it, and nothing else. */
export function isAddress(words: string): boolean {
  const given = words.trim()
  if (/\s/u.test(given)) return false
  return /^https?:\/\/[^/?#]+\.[^/?#]+/iu.test(given) || /^(?:[\p{L}\d-]+\.)+\p{L}{2,}\/\S+$/u.test(given)
}
