// Who says no to what: entries that deny another, by the words of saying or by a no that comes first in what is said.
// Not to know, not to confirm and to decline an answer deny nothing.

import { addTo } from "../../kit/groups.js"
import { entryKinds } from "../../model/catalogue.js"
import type { Entry } from "../../model/record.js"
import { takesBack } from "../../text/cues.js"
import { inCommon } from "../alike/weights.js"
import { isOfMeaning } from "../../text/function-words.js"
import { tokenize } from "../../text/tokens.js"
import { weighty } from "../meet.js"
import type { Ground } from "./ground.js"
import { type Matter, shared } from "./matter.js"

/** Share of the lighter one's weight (IDF) that a claim and its denial have in common. */
const surelySame = 0.6
/** Stems and names that a denial shares at least with what it denies. */
const leastShared = 3
/** The same where both name nobody in common: "that there was a joint working group on coal". */
const manyShared = 4
const nearlyAll = 0.8

/** "No group was agreed", "there is no group": the no is the first that is said. */
const opensWithNo =
  /^["“‘'„«]?(?:(?:that|while|but|and)\s){0,2}(?:no|none|nothing|never|there\s(?:is|was|are|were|(?:has|have|had)\sbeen)\s(?:no|not|never))\b/i

/** Whether an entry that disputes another says no to it. */
export function saysNo(entry: Entry): boolean {
  const { readings } = entry
  return isDenial(entry) || 2 * readings.filter(({ text }) => opensWithNo.test(text)).length > readings.length
}

/** Entries of a record that say no to another one, by id. */
export function denyingIn(record: readonly Entry[]): ReadonlySet<string> {
  const disputing = new Set(record.flatMap(({ beside }) => beside))
  return new Set(record.flatMap(entry => (disputing.has(entry.id) && saysNo(entry) ? [entry.id] : [])))
}

/** Whether most that have words of saying take back what is said: a copy may have put them there. */
function isDenial({ readings }: Entry): boolean {
  const cues = readings.flatMap(({ cue }) => cue ?? [])
  return 2 * cues.filter(takesBack).length > cues.length
}

/** Denials and what they deny in another report or on another day, as pairs of indexes: they share words, and need name nobody in common. */
export function denied(matters: readonly Matter[], { storyOf }: Ground): [number, number][] {
  // By the words that weigh in the one or in the other, as claims meet: a stem alone is in all too many.
  const [holding, seeking] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const [i, { entry, stems }] of matters.entries()) {
    if (!isDenial(entry)) continue
    const { held, sought } = weighty(stems, surelySame)
    for (const stem of held) addTo(holding, stem, i)
    for (const stem of sought) addTo(seeking, stem, i)
  }
  return matters.flatMap((said, i): [number, number][] => {
    // What opens with a no is denied by nobody who says no to the same.
    if (saysNo(said.entry)) return []
    const { held, sought } = weighty(said.stems, surelySame)
    const met = new Set(held.flatMap(stem => (sought.has(stem) ? holding : seeking).get(stem) ?? []))
    const stories = new Set(said.entry.reports.map(id => storyOf.get(id)))
    return [...met].flatMap((k): [number, number][] => {
      const denial = matters[k]!
      const isNear = denial.entry.reports.some(id => stories.has(storyOf.get(id)))
      return saysNoTo(said, denial, isNear) ? [[i, k]] : []
    })
  })
}

/** A denial in the words of what it denies, by somebody else. `isNear`: told in one story, in which few things are told in the same words. */
function saysNoTo(said: Matter, denial: Matter, isNear: boolean): boolean {
  const own = withDenier(denial)
  const stems = [...said.stems.keys()].filter(stem => own.has(stem))
  const named = shared(said.named, [...denial.named, ...denial.parties]).length
  const isSaid = entryKinds[said.entry.kind].ofWords || said.entry.kind === "event"
  if (!isSaid || stems.length + named < leastShared || said.entry.who === denial.entry.who) return false
  const alike = inCommon(said.stems, own)
  return named > 0 ? alike >= surelySame : stems.length >= manyShared && alike >= (isNear ? surelySame : nearlyAll)
}

/** "The works ministry denied that it had …": the pronoun that opens what is denied stands for who denies. */
function withDenier({ entry, stems }: Matter): ReadonlyMap<string, number> {
  if (entry.who === null || !entry.readings.some(({ text }) => ofSelf.test(text))) return stems
  const own = tokenize(entry.who).filter(isOfMeaning)
  return new Map([...own.map(({ stem }) => [stem, 0] as const), ...stems])
}

const ofSelf = /^(?:that\s)?(?:it|he|she|they|its|his|her|their)\s/iu
