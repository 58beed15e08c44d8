// A group of claims → an entry: its slots from the reading nearest the origin, all readings, who stands behind it.

import { least } from "../kit/extremes.js"
import { addTo } from "../kit/groups.js"
import { type Placed, placed } from "../kit/placed.js"
import { remembering } from "../kit/remembering.js"
import { lettersOf } from "../kit/spelling.js"
import type { Time } from "../model/annotation.js"
import { type EntryKind, entryKinds, kindsOf } from "../model/catalogue.js"
import { byCodeUnit, digest } from "../model/identity.js"
import { closedUp, printedIn } from "../model/masks.js"
import type { Entry, EntryReading } from "../model/record.js"
import { overlap } from "../model/span.js"
import type { Dated, Precision } from "../model/time.js"
import { normalize, tokenize } from "../text/tokens.js"
import type { Claim } from "./claim.js"
import { differencesOf } from "./differs.js"
import { leadOf, partiesText, speakerOf } from "./entries/lead.js"
import type { Group, Pile } from "./entries/pile.js"
import { valueText } from "./figure-text.js"
import { replyOf } from "./replies.js"
import { withdrawing } from "./withdrawn.js"

/** From particular to general: what an entry is, where its readings were taken for different things. */
const kinds = kindsOf(entryKinds)

/** Kinds that tell who did a thing: whoever only tells of it did not. */
const isDone: Readonly<Partial<Record<EntryKind, true>>> = { meeting: true, event: true }

/** Make an entry of a group. */
export function entryOf({ claims: group, origins, newsrooms, open }: Group, pile: Pile): Entry {
  const { order, texts, corrections } = pile
  const claims = withoutOverlaps(group).sort((a, b) => order.get(a.report)! - order.get(b.report)! || a.start - b.start)
  const carriers = [...new Set(claims.map(claim => claim.report))]
  const words = (claim: Claim) => printedIn(texts.get(claim.report)!, claim)
  const kind = kindOf(claims)
  const withdrawn = (claim: Claim) => withdrawing(corrections.get(claim.report) ?? [], claim)
  const standing = someOf(claims, claim => !withdrawn(claim))
  const lead = leadOf(standing, origins, kind)
  const plain = remembering(comparable)
  const readings = claims.map(claim => readingOf(claim, words(claim)))
  const told = partiesText(lead.who, claims) ?? (isDone[kind] ? null : lead.speaker)
  const who = kind === "quotation" ? speakerOf(claims, origins) : told
  const what = kind === "quotation" ? words(lead) : lead.what && closedUp(lead.what)
  return {
    id: `e${digest(kind, readings.map(r => `${r.report}:${r.start}:${r.end}`).sort(byCodeUnit))}`,
    kind,
    ...(kind === "pledge" && lead.pledge ? { pledge: lead.pledge } : {}),
    who,
    what,
    ...manner(who, what, readings),
    whom: partiesText(lead.whom, claims),
    where: first(claims, claim => claim.where?.label ?? null),
    ...amountOf(lead),
    when: whenOf(claims, lead),
    readings,
    reports: carriers,
    origins,
    newsrooms,
    citedSources: citedIn(claims),
    sharedSource: sharedSourceOf(claims, origins, pile),
    differs: differencesOf(claims, origins, claim => plain(words(claim)), texts, new Set(open)),
    beside: [],
    withdrawn: first(claims, claim => withdrawn(claim)?.id ?? null),
  }
}

function readingOf(claim: Claim, text: string): EntryReading {
  const { report, start, end, speaker, cue, condition, marked, status } = claim
  const reply = cue === null ? null : replyOf(cue, text)
  const how = { ...(reply && { reply }), ...(condition && { condition }) }
  return { report, start, end, text, speaker, cue, marked, status, ...how }
}

/** What `who` does who does not say it, and on which condition he is not named: by the readings that `what` is taken from. */
function manner(who: string | null, what: string | null, readings: readonly EntryReading[]): Partial<Entry> {
  const own = readings.filter(({ text }) => text === what)
  const reply = (own[0] ?? readings.find(one => one.reply))?.reply
  const condition = readings.find(one => one.condition && one.speaker === who)?.condition?.text
  return { ...(reply && { reply }), ...(condition && { condition }) }
}

/** Those of claims that a question holds of; all where it holds of none. */
function someOf(claims: readonly Claim[], holds: (claim: Claim) => boolean): readonly Claim[] {
  const some = claims.filter(holds)
  return some.length > 0 ? some : claims
}

/** What a claim counts or sets a day to; a figure or deadline without qualifier has none to tell of. */
function amountOf({ figure, deadline }: Claim): Pick<Entry, "value" | "unit" | "qualifier" | "deadline"> {
  const qualifier = figure?.qualifier ?? deadline?.qualifier
  return {
    value: figure && valueText(figure),
    unit: figure?.unit ?? null,
    qualifier: qualifier === undefined || qualifier === "exact" ? null : qualifier.replace("-", " "),
    deadline: deadline?.value ?? null,
  }
}

/** Of readings that overlap in one report the marked, else the longer one stands. */
function withoutOverlaps(group: readonly Claim[]): Claim[] {
  const rank = (claim: Claim) => (claim.marked ? 1e9 : 0) + (claim.end - claim.start)
  const kept = new Map<string, Claim[]>()
  const places = new Map<string, Placed>()
  for (const claim of [...group].sort((a, b) => rank(b) - rank(a) || a.start - b.start)) {
    const place = places.get(claim.report) ?? placed()
    places.set(claim.report, place)
    if (place.touching(claim).length > 0) continue
    place.add([claim])
    addTo(kept, claim.report, claim)
  }
  return [...kept.values()].flat()
}

function kindOf(claims: readonly Claim[]): EntryKind {
  if (claims.some(claim => claim.marked && claim.kind === "quotation")) return "quotation"
  return kinds.find(kind => claims.some(claim => claim.kind === kind && !claim.refersBack)) ?? claims[0]!.kind
}

function first<T>(claims: readonly Claim[], of: (claim: Claim) => T | null): T | null {
  for (const claim of claims) {
    const value = of(claim)
    if (value !== null) return value
  }
  return null
}

/** Those whom the reports name as having said it; a quotation's own speaker among them. */
function citedIn(claims: readonly Claim[]): string[] {
  const cited: { speaker: string; key: string }[] = []
  for (const { speaker } of claims) {
    if (speaker === null) continue
    const key = lettersOf(speaker)
    const known = cited.findIndex(other => other.key.includes(key) || key.includes(other.key))
    if (known < 0) cited.push({ speaker, key })
    else if (speaker.length > cited[known]!.speaker.length) cited[known] = { speaker, key }
  }
  return [...new Set(cited.map(({ speaker }) => speaker))].sort(byCodeUnit)
}

/** The first source that two of the reports draw on in these claims. */
function sharedSourceOf(
  claims: readonly Claim[],
  origins: readonly string[],
  { quoted, sources }: Pile,
): string | null {
  if (origins.length < 2) return null
  const touched = new Map<number, Set<string>>()
  for (const claim of claims) {
    for (const { source, span } of quoted.get(claim.report) ?? []) {
      if (overlap(claim, span) > 0) touched.set(source, (touched.get(source) ?? new Set()).add(claim.report))
    }
  }
  const shared = [...touched].filter(([, reports]) => reports.size > 1).map(([place]) => place)
  return shared.length > 0 ? sources[least(shared)]!.id : null
}

/** Words alone, for telling whether two readings are word for word the same. */
function comparable(text: string): string {
  return tokenize(text)
    .filter(token => token.kind !== "mark")
    .map(token => normalize(token.norm))
    .join(" ")
}

/** When it happened or was said: of the readings that tell it as held first, then of the lead. */
function whenOf(claims: readonly Claim[], lead: Claim): Dated | null {
  const told = [...claims.filter(claim => claim.status === "held"), lead, ...claims]
  return first(told, claim => claim.when && dated(claim.when))
}

/** A time expression's value as a date; null where it is left open. */
export function dated({ value, basis }: Time): Dated | null {
  const match =
    /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?|(W\d{2})(?:-WE)?|(Q\d|H\d)|(SP|SU|FA|WI)))?/.exec(
      value ?? "",
    )
  if (!match) return null
  const [whole, , month, day, clock, week, quarter, season] = match
  const precision: Precision = clock
    ? "minute"
    : day
      ? "day"
      : month
        ? "month"
        : week
          ? "week"
          : quarter
            ? "quarter"
            : season
              ? "season"
              : "year"
  return { value: whole, precision, basis }
}
