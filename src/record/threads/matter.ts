// What an entry is about, for telling whether two are of one matter: who is in it, what weighs in its words, the turn
// that it tells.

import { keptWith } from "../../kit/kept.js"
import { lettersOf } from "../../kit/spelling.js"
import { entryKinds } from "../../model/catalogue.js"
import type { Entry, EntryReading } from "../../model/record.js"
import { placesTouching, within } from "../../model/span.js"
import { takesBack } from "../../text/cues.js"
import { tokenize } from "../../text/tokens.js"
import { contentTokens, type Party } from "../claim.js"
import { mentionStart } from "../mention.js"
import { isPossessive, sameParty } from "../parties.js"
import { type Turn, turnIn } from "../turns.js"
import type { Ground } from "./ground.js"

/** An entry as a piece of a matter. */
export interface Matter {
  readonly entry: Entry
  /** Who meets, pledges, speaks, or is between whom a thing is broken off. */
  readonly parties: readonly Party[]
  /** The two sides of a meeting. */
  readonly sides: readonly (readonly Party[])[]
  /** All whom its readings name. */
  readonly named: readonly Party[]
  /** What its stems of meaning weigh (IDF), parties and deadlines left out. */
  readonly stems: ReadonlyMap<string, number>
  /** Of each reading the turn that it tells. */
  readonly turns: readonly (Turn | null)[]
}

/** The matter of an entry. */
export function matterOf(entry: Entry, ground: Ground): Matter {
  const turns = entry.readings.map(reading => turnOf(entry, reading))
  const named = distinct(entry.readings.flatMap(reading => namesOf(reading, ground)))
  const sides = [entry.who, entry.whom].map(slot => partiesOf(slot, entry, ground))
  const acting = sides.flat()
  const told = entry.readings.flatMap((reading, i) => (turns[i] ? partiesAround(reading, turns[i], ground) : []))
  const parties = distinct(entry.kind === "meeting" || entry.kind === "pledge" ? acting : [...acting, ...told])
  return { entry, parties, sides, named, stems: stemsOf(entry, named, ground), turns }
}

/** A turn that a reading tells; none where whoever says it takes it back. */
function turnOf(entry: Entry, { text, cue, marked }: EntryReading): Turn | null {
  if (marked || (entryKinds[entry.kind].said && cue !== null && takesBack(cue))) return null
  const turn = turnIn(text)
  // "The first talks after a hiatus" is a meeting still; that contacts broke off is told in it by the way.
  if (entry.kind === "meeting" && turn?.step === "broken-off") return null
  return turn
}

/** Parties by their labels, of those that have one the first. */
const labelled: (parties: readonly Party[]) => ReadonlyMap<string, Party> = keptWith((parties: readonly Party[]) => {
  const known = new Map<string, Party>()
  for (const party of parties) if (!known.has(party.label)) known.set(party.label, party)
  return known
})

/** The parties of a slot: those of the entry's reports that go by its labels. */
function partiesOf(slot: string | null, { reports }: Entry, { parties }: Ground): Party[] {
  return (slot?.split(", ") ?? []).map(label => {
    for (const id of reports) {
      const known = labelled(parties.get(id) ?? []).get(label)
      if (known) return known
    }
    return { key: lettersOf(label), label, kind: "other" }
  })
}

function namesOf({ report, start, end }: EntryReading, { texts, parties }: Ground): Party[] {
  const names = texts.get(report)?.text.names ?? []
  const found: Party[] = []
  const { from, to } = placesTouching(names, { start, end })
  for (let i = from; i < to; i++) {
    const name = names[i]!
    if (name.start >= start && name.end <= end && name.kind !== "event") found.push(parties.get(report)![i]!)
  }
  return found
}

/** Before a name that is whither, where or about what, not who. */
const besides = /\b(?:to|in|at|on|over|about|against|near|from|into|of|under)\s(?:the\s)?$/i
/** Bodies that go by a person's name. */
const ofPerson = /^\s(?:administration|government|team|cabinet)\b/

/** Who breaks off, resumes, misses: names of a reading that are no owners and no places gone to. */
function partiesAround({ report, start, end }: EntryReading, turn: Turn, { texts, parties }: Ground): Party[] {
  const {
    names,
    report: { text },
  } = texts.get(report)!.text
  const { from, to } = placesTouching(names, { start, end })
  return names.slice(from, to).flatMap((name, n): Party[] => {
    if (!within(name, { start, end }) || name.kind === "event" || isPossessive(text, name)) return []
    // A reason or occasion that stands far behind is no part of it.
    if (name.start - start > turn.end + farBehind) return []
    if (besides.test(text.slice(Math.max(start, mentionStart(name) - 12), mentionStart(name)))) return []
    const party = parties.get(report)![from + n]!
    const body = ofPerson.exec(text.slice(name.end, end))?.[0]
    if (!body) return [party]
    const label = text.slice(name.start, name.end) + body
    return [{ key: lettersOf(label), label, kind: "body" }]
  })
}

/** Letters behind a turn up to which a name is one of its parties. */
const farBehind = 60

function stemsOf({ kind, what, readings }: Entry, named: readonly Party[], { texts }: Ground): Map<string, number> {
  const names = new Set(named.flatMap(({ label }) => label.toLowerCase().split(/[\s-]+/)))
  // Of a pledge what is undertaken, not the words of undertaking.
  const undertaken = kind === "pledge" && what !== null ? new Set(tokenize(what).map(token => token.stem)) : null
  const stems = new Map<string, number>()
  for (const reading of readings) {
    const weighed = texts.get(reading.report)
    if (!weighed) continue
    for (const t of contentTokens(weighed.text, reading)) {
      const { stem, norm } = weighed.text.tokens[t]!
      if (undertaken && !undertaken.has(stem)) continue
      if (!names.has(norm) && !/^\d+$/.test(norm)) stems.set(stem, weighed.idf[t]!)
    }
  }
  return stems
}

function distinct(all: readonly Party[]): Party[] {
  // Many readings name the same ones in the same words.
  const met = new Set<string>()
  const parties = all.filter(({ kind, key, label }) => {
    const told = `${kind} ${key} ${label}`
    return !met.has(told) && met.add(told)
  })
  return parties.filter((party, i) => party.key !== "" && !parties.slice(0, i).some(other => sameParty(other, party)))
}

/** Parties of one that are the other's too. */
export function shared(a: readonly Party[], b: readonly Party[]): Party[] {
  return a.filter(party => b.some(other => sameParty(party, other)))
}
