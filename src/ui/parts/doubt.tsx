// An arrow that was marked wrong: what that means for what is counted, and the correction that takes it away.

import { useState } from "preact/hooks"
import type { DeskItem } from "../../serve/shapes.js"
import { tell } from "../api.ts"

/** The offer to say that a report comes from no report here; the pile is traced again by it. */
export function Doubt({ item }: { readonly item: Pick<DeskItem, "judgement" | "pair"> }) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = item.pair?.copy
  if (item.judgement?.verdict !== "wrong" || copy === undefined) return null
  const note = item.judgement.note || "its arrow was marked wrong"
  const correct = () =>
    tell("PUT", `/api/reports/${encodeURIComponent(copy)}/amendment`, {
      change: "exemplar",
      exemplar: null,
      note,
    }).then(
      () => setSaid("Kept. The pile is traced again; take it back under the report’s corrections."),
      (problem: Error) => setSaid(problem.message),
    )
  return (
    <p class="doubt-offer" role="status">
      {said ?? (
        <button type="button" class="plain-button" onClick={correct}>
          It comes from no report here
        </button>
      )}
    </p>
  )
}
