// Which way a deed goes, by the verbs that news lives on: for a thing or against it, up or down. WordNet has few of these
// pairs as opposites ("back", "reject"; "raise", "cut"), since the verbs are opposites in one of their senses only.

import { baseStem } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"

/** For a thing, against it; up, down. */
export type Way = "for" | "against" | "up" | "down"

const verbs: Readonly<Record<Way, string>> = {
  for: "back support endorse approve accept welcome embrace favour favor adopt ratify uphold champion authorise authorize permit allow grant pass confirm greenlight affirm admit acquit corroborate",
  against:
    "reject oppose refuse block dismiss deny veto rebuff spurn ban bar scrap shelve quash overturn condemn denounce prohibit forbid outlaw convict dispute refute rebut contradict",
  up: "raise increase lift hike boost grow rise climb jump soar surge swell widen expand",
  down: "cut lower reduce slash trim shrink decrease fall drop sink plunge tumble dwindle narrow halve",
}

const ways: ReadonlyMap<string, Way> = new Map(
  (Object.entries(verbs) as [Way, string][]).flatMap(([way, list]) =>
    list.split(" ").map(verb => [stem(verb), way] as const),
  ),
)

const other: Readonly<Record<Way, Way>> = { for: "against", against: "for", up: "down", down: "up" }

/** The way that a verb goes, in any of its forms; null for words that go none. */
export function wayOf(token: { readonly norm: string; readonly stem: string }): Way | null {
  return ways.get(baseStem(token.norm, token.stem)) ?? null
}

/** Whether two ways are opposite ones. */
export function goApart(x: Way | null, y: Way | null): boolean {
  return x !== null && y !== null && other[x] === y
}
