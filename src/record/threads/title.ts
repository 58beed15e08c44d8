// What a thread is called: its parties by their fullest names, and its matter in words of the page.

import { entryKinds } from "../../model/catalogue.js"
import type { Party } from "../claim.js"
import { sameParty } from "../parties.js"
import { type Matter, shared } from "./matter.js"

/** The parties of a thread: those of its first step, and of a dispute all who speak in it. */
export function partiesOf(lead: Matter, matters: readonly Matter[]): string[] {
  const all = matters.flatMap(({ parties, named }) => [...parties, ...named])
  const own = lead.parties.length > 0 ? lead.parties : sharedNames(lead, matters)
  const isSaid = ({ entry }: Matter) => entryKinds[entry.kind].ofWords
  const speaking = isSaid(lead) ? matters.filter(isSaid).flatMap(({ sides }) => sides.flat()) : []
  return [...new Set([...own, ...speaking].map(party => fullest(party, all)))]
}

/** Where nobody acts: whom the first step and another name. */
function sharedNames(lead: Matter, matters: readonly Matter[]): readonly Party[] {
  const others = matters.filter(matter => matter !== lead).flatMap(({ named }) => named)
  return shared(lead.named, others)
}

function fullest(party: Party, all: readonly Party[]): string {
  if (party.kind !== "person") return party.label
  return all.reduce((label, other) => {
    return other.label.length > label.length && sameParty(other, party) ? other.label : label
  }, party.label)
}

/** What it is about: what is pledged or said, what takes the turn; null where that the parties meet says it. */
export function matterText({ entry, turns }: Matter): string | null {
  if (entry.kind === "meeting") return null
  const turn = turns.find(found => found !== null)
  if (turn?.phrase && !entryKinds[entry.kind].said) return turn.phrase
  return (entry.what ?? entry.readings[0]?.text ?? "").replace(/\s+/g, " ").replace(/^that\s/u, "") || null
}

/** `Norland: become carbon neutral`, `Mara Lind and Joss Okada`. */
export function titleOf(parties: readonly string[], matter: string | null): string {
  const [first] = parties
  if (matter !== null) return first === undefined || matter.includes(first) ? matter : `${first}: ${matter}`
  return parties.length > 2 ? parties.join(", ") : parties.join(" and ")
}
