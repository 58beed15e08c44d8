// Rows that show nothing, folded into one line that opens.

import type { Comparison } from "../../../serve/shapes.js"
import { go, useAddress, withQuery } from "../../address.ts"
import { foldText, type Item } from "./shown.ts"

/** One fold. */
export function Fold({ item, data }: { readonly item: Extract<Item, { fold: number }>; readonly data: Comparison }) {
  const { query } = useAddress()
  const open = (what: string) => {
    const before = (query.get("open") ?? "").split(",").filter(Boolean)
    go(withQuery({ open: what === "all" ? what : [...before, what].join(",") }), "replace")
  }
  return (
    <li class="fold">
      <span>{foldText(item.rows.map(i => data.rows[i]!))}</span>
      <button type="button" onClick={() => open(String(item.fold))}>
        show<span class="sr"> these sentences</span>
      </button>
      <button type="button" onClick={() => open("all")}>
        show all<span class="sr"> sentences of both</span>
      </button>
    </li>
  )
}
