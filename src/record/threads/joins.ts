// Which entries are of one matter: by the parties and, where these meet in many things, by the words that weigh. A
// wrong step accuses, so each rule asks for what would convince an editor, and a shared topic alone joins nothing.

import { apart, familyOf, join } from "../../kit/families.js"
import { addTo, groupBy } from "../../kit/groups.js"
import type { Entry } from "../../model/record.js"
import { within } from "../../model/span.js"
import { takesBack } from "../../text/cues.js"
import { tokenize } from "../../text/tokens.js"
import { inCommon } from "../alike/weights.js"
import { statusIn } from "../clause.js"
import type { Turn, TurnKind } from "../turns.js"
import { denied, saysNo } from "./denials.js"
import { type Ground, toldBy } from "./ground.js"
import { type Matter, shared } from "./matter.js"

/** Share of the lighter one's weight (IDF) that two tellings of one matter have in common. */
const sameMatter = 0.5
/** The same for two pledges of one party that differ in their dates, and for a plan and what came of it. */
const surelySame = 0.6
/** The same where something else vouches for it: both sides of a meeting, or the year that was promised. */
const akin = 0.25
/** Letters between two turns of one report that go on from one another: "… broke off contacts. Contacts have since …". */
const nextTo = 600
/** A party of more entries than this pairs none: it is in everything. */
const largestBucket = 400

/** Entries of one matter together, in the order of the record; those alone too. */
export function joined(matters: readonly Matter[], ground: Ground): Matter[][] {
  const families = apart(matters.length)
  const place = new Map(matters.map(({ entry }, i) => [entry.id, i]))
  for (const [i, { entry }] of matters.entries()) {
    for (const id of entry.beside) {
      const other = place.get(id)
      if (other !== undefined && saysNo(matters[other]!.entry)) join(families, i, other)
    }
  }
  for (const [x, y] of denied(matters, ground)) join(families, x, y)
  for (const bucket of bucketsOf(matters)) {
    for (const [n, x] of bucket.entries()) {
      for (const y of bucket.slice(n + 1)) {
        if (familyOf(families, x) !== familyOf(families, y) && areOne(matters[x]!, matters[y]!, ground))
          join(families, x, y)
      }
    }
  }
  return [...groupBy(matters.keys(), i => familyOf(families, i)).values()].map(own => own.map(i => matters[i]!))
}

function bucketsOf(matters: readonly Matter[]): number[][] {
  const buckets = new Map<string, number[]>()
  for (const [i, { parties, named }] of matters.entries()) {
    // Persons are keyed by their last letters as well, places by their first: "Lind", "Sorvian".
    const keys = [...parties, ...named].flatMap(({ key }) => [`${key.slice(0, 4)}…`, `…${key.slice(-4)}`])
    for (const key of new Set(keys)) addTo(buckets, key, i)
  }
  return [...buckets.values()].filter(({ length }) => length > 1 && length <= largestBucket)
}

function areOne(a: Matter, b: Matter, ground: Ground): boolean {
  if (a.entry.kind === "meeting" && b.entry.kind === "meeting") return meetAgain(a, b)
  if (a.entry.kind === "pledge" && b.entry.kind === "pledge")
    return isMoved(a.entry, b.entry, ground) && promiseAlike(a, b)
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const turn = other.turns.find(found => found !== null)
    if (one.entry.kind === "meeting" && turn) {
      // "Talks resumed" is a meeting that takes a turn itself.
      if (one.turns.some(own => own !== null) && isSameProcess(one, other)) return true
      return ofMeeting.has(turn.step) && betweenSame(one, other)
    }
    if (one.entry.kind === "pledge" && turn) return ofPledge.has(turn.step) && isOfPledge(one, other, turn)
    if (isPlanned(one.entry) && other.entry.kind === "event" && !isPlanned(other.entry))
      return comesOf(one, other, turn, ground)
    if (turn && other.entry.kind === "event" && isToldAsPlan(one.entry)) return turnsPlan(one, other, turn)
  }
  return isSameProcess(a, b)
}

const ofMeeting: ReadonlySet<TurnKind> = new Set(["called-off", "moved", "not-planned"])
const ofPledge: ReadonlySet<TurnKind> = new Set(["called-off", "moved", "met", "missed", "restated"])
const ofPlan: ReadonlySet<TurnKind> = new Set(["called-off", "moved"])
const ofProcess: ReadonlySet<TurnKind> = new Set(["called-off", "moved", "broken-off", "resumed", "not-planned"])

/** Both sides of one meeting are the sides of the other. Persons meet; bodies do so in many matters. */
function meetAgain(a: Matter, b: Matter): boolean {
  if (!betweenSame(a, b) || !betweenSame(b, a)) return false
  const persons = shared(a.parties, b.parties).filter(({ kind }) => kind === "person")
  return persons.length > 1 || inCommon(a.stems, b.stems) >= akin
}

/** Both sides of a meeting are in the other: one of each, and of a group without sides two. */
function betweenSame({ sides }: Matter, { parties, named }: Matter): boolean {
  const theirs = [...parties, ...named]
  const [who = [], whom = []] = sides.map(side => shared(side, theirs))
  return whom.length > 0 ? who.length > 0 : sides[1]!.length === 0 && who.length > 1
}

function cameTrue(planned: Entry, event: Entry, ground: Ground): boolean {
  const [due, day] = [planned.when?.value, event.when?.value]
  const [first, then] = [planned, event].map(({ reports }) => toldBy(reports, ground)?.value.slice(0, 10))
  if (!due || !day || !first || !then || first >= then) return false
  return day.startsWith(due.slice(0, day.length)) || due.startsWith(day.slice(0, due.length))
}

/** Told in other stories. */
function areApart(a: Entry, b: Entry, { storyOf }: Ground): boolean {
  const stories = new Set(a.reports.map(id => storyOf.get(id)))
  return !b.reports.some(id => stories.has(storyOf.get(id)))
}

/** Told on another occasion, with another date; on the same one where the one says that it takes the other's place. */
function isMoved(a: Entry, b: Entry, ground: Ground): boolean {
  if (a.deadline === null || b.deadline === null || a.deadline === b.deadline) return false
  return areApart(a, b, ground) || replaces(a, b, ground) || replaces(b, a, ground)
}

/** "Before 1 May instead of 1 June": a reading that names the other's date behind its own. */
function replaces({ readings }: Entry, { deadline }: Entry, { texts }: Ground): boolean {
  return readings.some(({ report, start, end }) => {
    const { times = [], report: page } = texts.get(report)?.text ?? {}
    return times.some(
      time =>
        time.value === deadline &&
        within(time, { start, end }) &&
        instead.test(page!.text.slice(Math.max(start, time.start - 24), time.start)),
    )
  })
}

const instead =
  /\b(?:instead\sof|rather\sthan|and\snot|not|earlier\sthan|later\sthan|originally)\s(?:(?:by|before|on|in|until|the)\s){0,2}$/iu

function promiseAlike(a: Matter, b: Matter): boolean {
  return shared(a.parties, b.parties).length > 0 && inCommon(a.stems, b.stems) >= surelySame
}

/**
 * What somebody kept, missed or dropped is what was pledged: by the words, or by a few of them and the year. A deadline
 * may be another's: by its year alone.
 */
function isOfPledge(pledge: Matter, other: Matter, { noun }: Turn): boolean {
  if (shared(pledge.parties, [...other.parties, ...other.named]).length === 0) return false
  const alike = inCommon(pledge.stems, other.stems)
  const { deadline } = pledge.entry
  const dated = deadline !== null && other.entry.readings.some(({ text }) => text.includes(deadline.slice(0, 4)))
  return dated ? alike >= akin : !/^deadline/.test(noun) && alike >= surelySame
}

function isPlanned({ kind, readings }: Entry): boolean {
  return kind === "event" && readings.some(({ status }) => status === "planned")
}

/** What was planned and what became of it: it was turned, or told on a later day as having happened when it was to. */
function comesOf(planned: Matter, event: Matter, turn: Turn | null | undefined, ground: Ground): boolean {
  const alike = inCommon(planned.stems, event.stems)
  if (shared(planned.named, event.named).length === 0) return false
  if (turn) return ofPlan.has(turn.step) && alike >= sameMatter
  return (
    alike >= surelySame && areApart(planned.entry, event.entry, ground) && cameTrue(planned.entry, event.entry, ground)
  )
}

/** "Railway workers will strike for two days, their union said": what somebody says is to be. */
function isToldAsPlan({ kind, readings }: Entry): boolean {
  return kind === "statement" && readings.some(({ text, cue }) => !takesBack(cue ?? "") && statusIn(text) === "planned")
}

/** A plan that names what takes the turn, as a noun or by its verb, and more of the turn's words beside it. */
function turnsPlan(planned: Matter, event: Matter, { step, noun }: Turn): boolean {
  if (!ofPlan.has(step) || noun === "" || shared(planned.named, event.named).length === 0) return false
  const root = (tokenize(noun)[0]?.stem ?? noun).slice(0, rootLetters)
  const isOfRoot = (stem: string) => stem.startsWith(root)
  const [others, theirs] = [planned, event].map(({ stems }) => new Map([...stems].filter(([stem]) => !isOfRoot(stem))))
  return [...planned.stems.keys()].some(isOfRoot) && inCommon(others!, theirs!) >= akin
}

/** Letters that a noun of doing and its verb have in common: "inspection", "inspect". */
const rootLetters = 6

/** Two turns of one thing: the same noun between the same parties, or one going on from the other on its page. */
function isSameProcess(a: Matter, b: Matter): boolean {
  const [x, y] = [a, b].map(({ turns }) => turns.find(found => found && ofProcess.has(found.step)))
  if (!x || !y || !sameNoun(x.noun, y.noun)) return false
  const parties = shared(a.parties, b.parties)
  if (parties.length > 1) return true
  const named = shared(a.named, b.named).length > 0
  // "The railway's union called off its strike", "called its strike again": whose it is names it.
  return goesOn(a.entry, b.entry) ? named : (parties.length > 0 || named) && inCommon(a.stems, b.stems) >= sameMatter
}

const talk = /^(?:talk|negotiation|dialogue|discussion|consultation)s?$/

function sameNoun(a: string, b: string): boolean {
  if (a === "" || b === "") return false
  const plain = (noun: string) => noun.replace(/(?:ies|y|s)$/, "")
  return plain(a) === plain(b) || (talk.test(a) && talk.test(b))
}

function goesOn(a: Entry, b: Entry): boolean {
  return a.readings.some(x =>
    b.readings.some(y => x.report === y.report && Math.max(x.start, y.start) - Math.min(x.end, y.end) < nextTo),
  )
}
