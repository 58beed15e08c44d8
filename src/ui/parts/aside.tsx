// A report that was set aside: what was done with it, and the way back.

import type { AsideCard } from "../../serve/shapes.js"
import { tell } from "../api.ts"
import { toast, trouble } from "../toast.ts"

/** Take a correction of a report back. */
export function takeBack(report: string, change: string): Promise<unknown> {
  return tell("DELETE", `/api/reports/${encodeURIComponent(report)}/amendment/${change}`)
}

/** "You excluded this. Take back." */
export function Aside({ card }: { readonly card: AsideCard }) {
  const back = () =>
    takeBack(card.id, card.change).then(() => toast("Taken back; the pile is being traced again."), trouble)
  return (
    <span class="aside-note">
      {card.text} {card.note && `(${card.note}) `}
      <button type="button" class="plain-button" onClick={back}>
        Take back
      </button>
    </span>
  )
}
