// What a body or a person makes of a thing, by the verbs that headlines live on: whether it is for it or against it.
// WordNet has few of these pairs as opposites ("back", "reject"), since the verbs are opposites of one sense only.

import { baseStem } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"

/** For a thing, or against it. */
export type Stance = "for" | "against"

const verbs: Readonly<Record<Stance, string>> = {
  for: "back support endorse approve accept welcome embrace favour favor adopt ratify uphold champion authorise authorize permit allow grant pass confirm greenlight affirm admit acquit",
  against:
    "reject oppose refuse block dismiss deny veto rebuff spurn ban bar scrap shelve quash overturn condemn denounce prohibit forbid outlaw convict",
}

const stances: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(verbs) as [Stance, string][]).flatMap(([stance, list]) =>
    list.split(" ").map(verb => [stem(verb), stance] as const),
  ),
)

/** The stance that a verb tells in any of its forms; null for words that tell none. */
export function stanceOf(token: { readonly norm: string; readonly stem: string }): Stance | null {
  return stances.get(baseStem(token.norm, token.stem)) ?? null
}
