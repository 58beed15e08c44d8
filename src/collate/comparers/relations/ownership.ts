// Whose a thing is and what it is about: "Ruritania policy" is not "Ruritania's policy".

import { ruled } from "../../gravity.js"
import type { TokenRange } from "../../../text/places.js"
import { placeOfDemonym } from "../../../text/demonyms.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Script } from "../../pair/edits.js"

/**
 * Nouns that have both a holder and a matter: "Ruritania policy" is somebody's policy on Ruritania, "Ruritania's policy"
 * is Ruritania's own. With other nouns the two forms mean the same.
 */
const held = new Set(
  "polici strategi review approach stanc agenda doctrin probe inquiri investig report studi plan debat deal sanction question".split(
    " ",
  ),
)

/** Held nouns whose matter has become their holder, or whose holder their matter. */
export function ownership(pair: Correspondence, script: Script): Draft[] {
  return script.link.tokens.flatMap(({ a, b }) => {
    if (!held.has(pair.a.tokens[a]!.stem) || !held.has(pair.b.tokens[b]!.stem)) return []
    const [x, y] = [matterBefore(pair.a, a), matterBefore(pair.b, b)]
    if (x && y) return []
    const matter = x ?? y
    if (!matter) return []
    const [side, other, head] = x ? ([pair.a, pair.b, b] as const) : ([pair.b, pair.a, a] as const)
    const owner = ownerOf(other, head, side.answer[matter.from]!, side.tokens[matter.to - 1]!.norm)
    if (!owner) return []
    const own = { start: side.tokens[matter.from]!.start, end: side.tokens[x ? a : b]!.end }
    const [exemplar, copy] = x ? [own, owner] : [owner, own]
    return [
      {
        ...ruled("meaning.owner"),
        exemplar,
        copy,
        note: `“${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”: ${x ? "what it is about now holds it" : "its holder is now what it is about"}`,
      },
    ]
  })
}

/** A bare place or body before a noun ("Ruritania policy", "Ruritania policy review"): its tokens. */
function matterBefore(side: Side, head: number): TokenRange | null {
  let to = head
  // Another noun of this sort may stand between: the policy review.
  if (held.has(side.tokens[to - 1]?.stem ?? "")) to--
  let from = to
  while (from > 0 && isCapital(side, from - 1) && placeOfDemonym(side.tokens[from - 1]!.norm) === null) from--
  if (from === to || side.tokens[to]?.norm === "'s") return null
  return { from, to }
}

/**
 * Whether a word opens with a capital and another letter, "US" among them; for one capital alone see `relate/decay.ts`.
 */
function isCapital(side: Side, at: number): boolean {
  const token = side.tokens[at]!
  return token.kind === "word" && /^\p{Lu}\p{L}/u.test(side.text.slice(token.start, token.end))
}

/** On the other side, the same place as owner of a held noun: "Ruritanian policy", "the review of Ruritania's policy". */
function ownerOf(side: Side, head: number, matter: number, norm: string): { start: number; end: number } | null {
  const at = matter >= 0 ? matter : -1
  if (at < 0) return null
  let last = at
  while (last + 1 < side.tokens.length && isCapital(side, last + 1)) last++
  const demonym = placeOfDemonym(side.tokens[last]!.norm) === norm && last + 1 === head
  const possessive = side.tokens[last + 1]?.norm === "'s" && held.has(side.tokens[last + 2]?.stem ?? "")
  if (!demonym && !possessive) return null
  const end = Math.max(head, possessive ? last + 2 : last)
  const start = Math.min(at, head)
  return { start: side.tokens[start]!.start, end: side.tokens[end]!.end }
}
