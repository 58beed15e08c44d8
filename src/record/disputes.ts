// Statements that dispute an entry are shown beside it. Two signs, both in the words: a statement that says no to an
// agreement or plan that another source reports of the same parties, and two statements of the same matter of which
// one says no.

import { entryKinds } from "../model/catalogue.js"
import { addTo, groupBy } from "../kit/groups.js"
import type { Annotated } from "../model/annotation.js"
import type { Entry, EntryReading } from "../model/record.js"
import type { Story } from "../model/record.js"
import { contentStems } from "./claim.js"
import { isNegative } from "./clause.js"

/** Nouns and verbs of agreeing: what a denial of an agreement denies, and what a report of one says. */
const agreement =
  /\b(?:agree(?:d|ment|ments|s)?|deals?|accords?|pacts?|plans?|decisions?|commitments?|arrangements?|working groups?|joint (?:group|committee|statement|commission))\b/i
const founding =
  /\b(?:set(?:ting)? up|establish(?:ed|es)?|form(?:ed|s)?|create[ds]?|agree[ds]?|signed|launch(?:ed|es)?|working group|joint (?:group|committee|statement|commission))\b/i
const saysNo = /\b(?:no|not|never|denied|denies|deny|disputed|disputes|rejected|rejects|dismissed|without)\b|n['’]t\b/i
/** Words of meaning that two statements share, as a share of the shorter, to be of one matter. */
const sameMatter = 0.6
/** Words of meaning that must be shared at least. */
const leastShared = 4

/** Texts by the ids of their reports. */
interface Texts {
  get(id: string): { readonly text: Annotated } | undefined
}

/** Entries, those that most stand behind first, each with the ids of those that dispute it. */
export function withDisputes(entries: readonly Entry[], stories: readonly Story[], texts: Texts): Entry[] {
  const beside = besideOf(entries, stories, texts)
  return entries.map(entry => ({ ...entry, beside: beside.get(entry.id) ?? [] }))
}

/** For each entry, the ids of those that dispute it. */
function besideOf(entries: readonly Entry[], stories: readonly Story[], texts: Texts): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const storyOf = new Map(stories.flatMap(story => story.reports.map(id => [id, story.id] as const)))
  const byStory = new Map<string, Entry[]>()
  for (const entry of entries.filter(isOfWords)) {
    for (const story of new Set(entry.reports.map(id => storyOf.get(id)!))) {
      addTo(byStory, story, entry)
    }
  }
  const stems = stemsBy(texts)
  for (const inStory of byStory.values()) {
    const [denying, telling] = [inStory.filter(denies), inStory.filter(entry => !denies(entry))]
    // What disputes another is told in a report that tells the other too.
    const toldIn = new Map<string, number[]>()
    for (const [i, { reports }] of telling.entries()) for (const id of reports) addTo(toldIn, id, i)
    for (const denial of denying) {
      const takesBack = denial.readings.some(({ text }) => isNegative(text) && deniedAgreement.test(text))
      const beside = new Set(denial.reports.flatMap(id => toldIn.get(id) ?? []))
      for (const i of [...beside].sort((x, y) => x - y)) {
        const other = telling[i]!
        if (sameSpeaker(other, denial)) continue
        if (!(takesBack && isAgreed(other, denial)) && !deniesMatter(denial, other, stems)) continue
        addTo(found, other.id, denial.id)
      }
    }
  }
  return found
}

/** What is of words, and what happened: that nothing is planned disputes no plan. */
function isOfWords({ kind, readings }: Entry): boolean {
  return entryKinds[kind].ofWords || (kind === "event" && readings.some(({ status }) => status !== null))
}

function denies({ readings }: Entry): boolean {
  return readings.some(({ text, cue }) => saysNo.test(text) || /\b(?:den|disput|reject|dismiss)/i.test(cue ?? ""))
}

function sameSpeaker(a: Entry, b: Entry): boolean {
  return a.who !== null && a.who === b.who
}

/** "no formal agreements were reached" beside "would set up a working group", told of the same talks. */
function isAgreed(other: Entry, denying: Entry): boolean {
  return (
    other.citedSources.length > 0 &&
    other.reports.some(id => denying.reports.includes(id)) &&
    other.readings.some(({ text }) => founding.test(text) && !isNegative(text))
  )
}

/** The denial governs the agreement: "no formal agreements", "had not agreed". */
const deniedAgreement = new RegExp(`\\b(?:no|not|never|without)\\b(?:\\s[\\p{L}-]+){0,3}?\\s?${agreement.source}`, "iu")

function deniesMatter(denying: Entry, other: Entry, stemsOf: (reading: EntryReading) => ReadonlySet<string>): boolean {
  const told = groupBy(other.readings, ({ report }) => report)
  return denying.readings.some(a =>
    (told.get(a.report) ?? []).some(b => {
      const [x, y] = [stemsOf(a), stemsOf(b)]
      let shared = 0
      for (const stem of x) if (y.has(stem)) shared++
      return shared >= leastShared && shared >= sameMatter * Math.min(x.size, y.size)
    }),
  )
}

/** The stems of meaning of a reading, found when they are first asked for. */
function stemsBy(texts: Texts): (reading: EntryReading) => ReadonlySet<string> {
  const known = new Map<EntryReading, ReadonlySet<string>>()
  return reading => {
    const before = known.get(reading)
    if (before) return before
    const report = texts.get(reading.report)
    const stems = report ? contentStems(report.text, reading) : new Set<string>()
    known.set(reading, stems)
    return stems
  }
}
