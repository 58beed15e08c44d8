// What stands where nothing could be shown: what happened in words, and a way on.

import type { ComponentChildren } from "preact"
import { useAddress } from "../address.ts"

/** Where else to go, from the path of what was asked for. */
const waysOn: readonly (readonly [string, string, string])[] = [
  ["/reports/", "/reports", "All reports"],
  ["/record/", "/record", "The record"],
  ["/persons/", "/persons", "All persons and bodies"],
  ["/threads/", "/threads", "All threads"],
  ["/compare", "/compare", "Choose two reports to compare"],
  ["/readings", "/reports", "All reports"],
]

/** A heading, what happened, and links that lead on. */
export function Lost({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const { path: here } = useAddress()
  const [, to, name] = waysOn.find(([path]) => here.startsWith(path)) ?? []
  return (
    <section class="lost">
      <h1>{title}</h1>
      <p role="alert">{children}</p>
      <p class="ways">
        {to && <a href={to}>{name}</a>}
        <a href="/">The pile</a>
      </p>
    </section>
  )
}
