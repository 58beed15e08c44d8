// What people marked wrong in the record: struck, at its end, counted nowhere.

import type { EntryCard, Page } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { useAnswer } from "../api.ts"
import { JudgedTag } from "./judge.tsx"

/** The list; nothing where nothing was marked wrong. */
export function MarkedWrong({ story }: { readonly story: string | null }) {
  const { data } = useAnswer<Page<EntryCard>>(href("/api/record", { marked: "wrong", story, limit: "100" }))
  if (!data || data.total === 0) return null
  return (
    <section class="marked-wrong">
      <h2>Marked wrong, and counted nowhere</h2>
      <ul class="plain">
        {data.items.map(entry => (
          <li key={entry.id}>
            <del>
              <a href={`/record/${encodeURIComponent(entry.id)}`}>{entry.text}</a>
            </del>{" "}
            <JudgedTag judgement={entry.judgement} />
          </li>
        ))}
      </ul>
    </section>
  )
}
