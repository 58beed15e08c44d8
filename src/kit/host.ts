// The host of an address, as people know it.

/** The host of an address without `www.` and what stands for small screens or a country's edition; null where it has none. */
export function hostOf(address: string | null): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address ?? "")?.[1]?.toLowerCase()
  if (!host) return null
  // Pages kept for phones by a search engine: `www-kettle-example.cdn.ampproject.org`.
  const kept = /^([^.]+)\.cdn\.ampproject\.org$/.exec(host)?.[1]?.replace(/-(-)?/g, (_, double) => (double ? "-" : "."))
  return (kept ?? host).replace(/^(?:(?:www\d?|m|amp|mobile|edition|touch|wap)\.(?=[^.]+\.))+/, "")
}
