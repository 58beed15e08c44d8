// Persons and bodies: who stands in the record, and of each by what titles pages call them, whom they met, where words of
// theirs were altered on the way. What they said, met and pledged is the record narrowed to them. No verdict, no ranking.

import { groupBy } from "../kit/groups.js"
import { byGravity } from "../kit/gravity.js"
import { keptWith } from "../kit/kept.js"
import type { Alteration } from "../model/alteration.js"
import { entryKinds } from "../model/catalogue.js"
import { byCodeUnit } from "../model/identity.js"
import type { Entry, Person } from "../model/record.js"
import { alterationId } from "../review/findings.js"
import { listed } from "../record/origins.js"
import { alterationCard } from "./alterations.js"
import { wordsAsked } from "./faceted.js"
import { type Party, parties } from "./persons/parties.js"
import type { AlterationCard, PartyCard, PartyTitle, PartyView, ShownDate } from "./shapes.js"
import { judgementOf, pairKey, siglumOf, type Survey } from "./survey.js"
import { threadsOf } from "./threads.js"
import { shownDateOf } from "./words.js"

/** In which order parties are listed. */
export type PartySort = "name" | "said" | "met" | "pledged" | "stories"

/** Orders of the list, each with what it is called. None is a verdict. */
export const partySorts: Readonly<Record<PartySort, string>> = {
  name: "name",
  said: "statements",
  met: "meetings",
  pledged: "pledges",
  stories: "stories",
}

/** What is asked for of the list. */
export interface PartyQuery {
  /** Part of a name, in any case. */
  readonly q?: string | undefined
  readonly kind?: "person" | "body" | undefined
  readonly story?: string | undefined
  readonly sort?: PartySort | undefined
}

/** Persons and bodies of the record that answer to what is asked. */
export function partiesAsked(view: Survey, { q, kind, story, sort = "name" }: PartyQuery): readonly PartyCard[] {
  const words = wordsAsked(q)
  const found = cards(view).filter(
    ({ card, names, stories }) =>
      card.entries > 0 &&
      (!kind || card.kind === kind) &&
      (!story || stories.has(story)) &&
      words.every(word => names.includes(word)),
  )
  return found
    .map(({ card }) => card)
    .sort((a, b) => (sort === "name" ? 0 : b[sort] - a[sort]) || byCodeUnit(sortName(a), sortName(b)))
}

/** Persons whom the pages of a pile only name. */
export function onlyNamed(view: Survey): number {
  return parties(view).all.filter(({ entries }) => entries.length === 0).length
}

/** By the last word of a person's name, as a register has it. */
function sortName({ name, kind }: PartyCard): string {
  const plain = name.replace(/^(?:the|The)\s/, "").toLowerCase()
  return kind === "person" ? `${plain.split(/\s+/).at(-1)} ${plain}` : plain
}

interface Known {
  readonly card: PartyCard
  /** All forms of the name, in lower case. */
  readonly names: string
  readonly stories: ReadonlySet<string>
}

const cards = keptWith((view: Survey): readonly Known[] =>
  parties(view).all.map(party => ({
    card: partyCard(view, party),
    names: [party.name, ...(party.person?.variants ?? [])].join("\n").toLowerCase(),
    stories: new Set(storiesOf(view, party.entries).keys()),
  })),
)

/** What stands for the title of a surname alone. */
const unjoined = "a surname alone: pages here name several who bear it"

/** A line of the list. */
export function partyCard(view: Survey, { id, name, kind, person, entries }: Party): PartyCard {
  const count = (holds: (entry: Entry) => boolean) => entries.filter(holds).length
  return {
    id,
    name,
    kind,
    title: person ? (titlesOf(view, person)[0]?.title ?? null) : kind === "person" ? unjoined : null,
    said: count(entry => !entry.reply && entryKinds[entry.kind].said && entry.kind !== "pledge"),
    met: count(entry => entry.kind === "meeting"),
    pledged: count(entry => entry.kind === "pledge"),
    denied: count(entry => entry.reply !== undefined),
    told: count(entry => entry.kind === "event" || entry.kind === "figure"),
    stories: storiesOf(view, entries).size,
    entries: entries.length,
  }
}

/** A person or body by itself; null where nobody goes by the id. */
export function partyView(view: Survey, id: string): PartyView | null {
  const party = parties(view).byId.get(id)
  if (!party) return null
  const altered = alteredOf(view, party)
  const threads = new Map(party.entries.flatMap(entry => threadsOf(view, entry.id)).map(one => [one.id, one.title]))
  return {
    card: partyCard(view, party),
    names: party.person?.variants.filter(form => /\s/.test(form) || form !== form.toUpperCase()) ?? [],
    titles: party.person ? titlesOf(view, party.person) : [],
    met: metBy(view, party),
    altered: altered.slice(0, mostAltered),
    alteredCount: altered.length,
    threads: [...threads].map(([id, name]) => ({ id, name })),
    stories: [...storiesOf(view, party.entries)].map(([id, name]) => ({ id, name })),
  }
}

/** Letters of a title, and altered quotations, that are shown; more are counted. */
const mostLetters = 8
const mostAltered = 40

function storiesOf(view: Survey, entries: readonly Entry[]): Map<string, string> {
  const reports = new Set(entries.flatMap(entry => entry.reports))
  return new Map([...reports].flatMap(id => view.storyOf.get(id) ?? []).map(({ id, title }) => [id, title]))
}

/** Titles as pages print them, what most pages have first; spelt alike but for marks and case they are one. */
function titlesOf(view: Survey, { roles }: Person): PartyTitle[] {
  const groups = groupBy(roles, ({ role }) =>
    role
      .toLowerCase()
      .replace(/[’']/g, "'")
      .replace(/^(?:the|an?)\s/, ""),
  )
  return [...groups.values()]
    .map((group): PartyTitle => {
      const first = group[0]!
      const reports = [...new Set(group.map(({ report }) => report))].filter(id => view.reports.has(id))
      return {
        title: first.role.replace(/\s+/g, " "),
        letters: listed(
          reports.map(id => siglumOf(view, id)),
          mostLetters,
        ),
        count: reports.length,
        report: first.report,
        start: first.start,
        first: dateOf(view, first.report),
      }
    })
    .sort((a, b) => b.count - a.count)
}

function dateOf(view: Survey, id: string): ShownDate | null {
  const report = view.reports.get(id)
  return report ? shownDateOf(report) : null
}

function metBy(view: Survey, { id, entries }: Party): PartyView["met"] {
  const { of } = parties(view)
  const met = entries.filter(({ kind }) => kind === "meeting").flatMap(entry => of.get(entry.id) ?? [])
  return [...groupBy(met, other => other.id).values()]
    .map(group => ({ id: group[0]!.id, name: group[0]!.name, count: group.length }))
    .filter(other => other.id !== id)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name))
}

/** Alterations of words that somebody says in quotation marks, the gravest first; one marked wrong is left out. */
function alteredOf(view: Survey, { entries }: Party): AlterationCard[] {
  const found = new Map<string, Alteration>()
  for (const entry of entries.filter(({ kind }) => entryKinds[kind].said)) {
    for (const { report, start, end, marked } of entry.readings) {
      if (!marked) continue
      for (const one of alteredFrom(view, report)) {
        const [from, to] = one.exemplarSpan!
        if (from < end && to > start) found.set(alterationId(one), one)
      }
    }
  }
  return [...found]
    .filter(([id]) => judgementOf(view, id)?.verdict !== "wrong")
    .map(([, one]) => one)
    .sort(byGravity)
    .map(one => alterationCard(view, one))
}

/** What was altered of a report's words where nobody left the order open, more than slight. */
function alteredFrom(view: Survey, report: string): readonly Alteration[] {
  return (view.below.get(report) ?? [])
    .flatMap(({ copy }) => view.alterations.get(pairKey(report, copy)) ?? [])
    .filter(({ gravity, ordered, exemplarSpan }) => gravity !== "slight" && ordered && exemplarSpan !== null)
}
