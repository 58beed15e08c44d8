// The credit that says whose words a whole article is, where the copy leaves it out.

import { creditsOf } from "../../../text/text.js"
import type { Correspondence } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"

/** Credits that say whose words the whole article is. */
const ofTheArticle: ReadonlySet<string> = new Set(["dateline", "byline", "tail"])

/** The agency the exemplar credits with its words, where the copy names it nowhere. */
export function lostCredits({ a, b }: Correspondence): Draft[] {
  const stated = creditsOf(a.report).filter(({ kind, start, end }) => ofTheArticle.has(kind) && end > start)
  const kept = new Set(creditsOf(b.report).map(({ agency }) => agency))
  const agencies = new Set(
    stated.map(({ agency }) => agency).filter(agency => !kept.has(agency) && !b.text.includes(agency)),
  )
  return [...agencies].map(agency => {
    const { start, end } = stated.find(credit => credit.agency === agency)!
    return {
      kind: "attribution",
      gravity: "notable",
      weight: 0.9,
      exemplar: { start, end },
      copy: null,
      note: `the credit is left out: “${excerpt(a.text, { start, end })}”`,
    }
  })
}
