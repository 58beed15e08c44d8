// The three ways to look at what the reports say: entry by entry, by who says it, by how matters went on.

import { href, useAddress } from "../../address.ts"

const tabs = [
  ["/record", "Entries"],
  ["/persons", "Persons and bodies"],
  ["/threads", "Threads"],
] as const

/** The tabs; each keeps the story. */
export function RecordTabs() {
  const { path, query } = useAddress()
  return (
    <nav class="tabs" aria-label="Record">
      {tabs.map(([to, name]) => (
        <a key={to} href={href(to, { story: query.get("story") })} aria-current={path === to ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
