// A group of claims → an entry: its slots from the reading nearest the origin, all readings, who stands behind it.

import { lettersOf } from "../kit/spelling.js"
import type { Annotated, Qualifier, Time } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Correction, Entry, EntryReading } from "../model/record.js"
import { type EntryKind, entryKinds, kindsOf } from "../model/catalogue.js"
import { overlap } from "../model/span.js"
import type { Dated, Precision } from "../model/time.js"
import { closedUp, printedIn } from "../model/masks.js"
import { normalize, tokenize } from "../text/tokens.js"
import type { Claim } from "./claim.js"
import { differencesOf } from "./differs.js"
import { valueText } from "./figure-text.js"
import { type Descent, descentOf, originsOf } from "./origins.js"
import { sameParty } from "./parties.js"
import { replyOf } from "./replies.js"
import { withdrawing } from "./withdrawn.js"

/** From particular to general: what an entry is, where its readings were taken for different things. */
const kinds = kindsOf(entryKinds)

/** Kinds that tell who did a thing: whoever only tells of it did not. */
const isDone: Readonly<Partial<Record<EntryKind, true>>> = { meeting: true, event: true }

/** The pile as entries ask of it. */
export interface Pile {
  readonly texts: ReadonlyMap<string, Annotated>
  /** Place of each report in the canonical order. */
  readonly order: ReadonlyMap<string, number>
  readonly descent: Descent
  readonly stemma: Pick<Stemma, "sharedSources">
  readonly corrections: readonly Correction[]
}

/** Lay out a pile. `texts` in canonical order. */
export function pileOf(
  texts: readonly Annotated[],
  stemma: Pick<Stemma, "derivations" | "lost" | "texts" | "sharedSources">,
  corrections: readonly Correction[] = [],
): Pile {
  const reports = texts.map(({ report }) => report)
  return {
    texts: new Map(texts.map(text => [text.report.id, text])),
    order: new Map(reports.map((report, i) => [report.id, i])),
    descent: descentOf(stemma, reports),
    stemma,
    corrections,
  }
}

/** Make an entry of a group; null where only headlines or references carry it. */
export function entryOf(group: readonly Claim[], { order, texts, descent, stemma, corrections }: Pile): Entry | null {
  if (!group.some(claim => claim.founds)) return null
  const claims = withoutOverlaps(group).sort((a, b) => order.get(a.report)! - order.get(b.report)! || a.start - b.start)
  const carriers = [...new Set(claims.map(claim => claim.report))]
  const { origins, newsrooms } = originsOf(carriers, descent)
  const words = (claim: Claim) => printedIn(texts.get(claim.report)!, claim)
  const kind = kindOf(claims)
  const standing = claims.filter(claim => !withdrawing(corrections, claim))
  const lead = leadOf(standing.length > 0 ? standing : claims, origins, kind)
  const readings = claims.map(claim => readingOf(claim, words(claim)))
  const { figure, deadline } = lead
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
    value: figure && valueText(figure),
    unit: figure?.unit ?? null,
    qualifier: qualifierOf(figure?.qualifier ?? deadline?.qualifier),
    deadline: deadline?.value ?? null,
    when: whenOf(claims, lead),
    readings,
    reports: carriers,
    origins,
    newsrooms,
    citedSources: citedIn(claims),
    sharedSource: sharedSourceOf(claims, origins, stemma),
    differs: differencesOf(claims, origins, claim => comparable(words(claim)), texts),
    beside: [],
    withdrawn: first(claims, claim => withdrawing(corrections, claim)?.id ?? null),
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

/** A figure or deadline without qualifier has none to tell of. */
function qualifierOf(qualifier: Qualifier | undefined): string | null {
  return qualifier === undefined || qualifier === "exact" ? null : qualifier.replace("-", " ")
}

/** Of readings that overlap in one report the marked, else the longer one stands. */
function withoutOverlaps(group: readonly Claim[]): Claim[] {
  const rank = (claim: Claim) => (claim.marked ? 1e9 : 0) + (claim.end - claim.start)
  const kept: Claim[] = []
  for (const claim of [...group].sort((a, b) => rank(b) - rank(a) || a.start - b.start)) {
    if (!kept.some(other => other.report === claim.report && overlap(other, claim) > 0)) kept.push(claim)
  }
  return kept
}

function kindOf(claims: readonly Claim[]): EntryKind {
  if (claims.some(claim => claim.marked && claim.kind === "quotation")) return "quotation"
  return kinds.find(kind => claims.some(claim => claim.kind === kind && !claim.refersBack)) ?? claims[0]!.kind
}

/** The claim whose slots speak for the entry: of an origin, in its body, with the most slots filled. */
function leadOf(claims: readonly Claim[], origins: readonly string[], kind: EntryKind): Claim {
  const filled = (c: Claim) => named(c.who) + named(c.whom) + Number(c.where !== null) + Number(c.when !== null)
  const seconded = (c: Claim) => claims.filter(other => other.speakerKey !== null && other.speakerKey === c.speakerKey)
  const rank = (c: Claim) =>
    (c.kind === kind ? 1000 : 0) +
    (c.refersBack ? 0 : 500) +
    (c.founds ? 200 : 0) +
    (kind === "meeting" ? 50 * Math.min(named(c.who), 1) + 50 * Math.min(named(c.whom), 1) : 0) +
    (origins.includes(c.report) ? 40 : 0) +
    (c.speaker === null ? 0 : 30) +
    Math.min(seconded(c).length, 9) +
    filled(c)
  return claims.reduce((a, b) => (rank(b) > rank(a) ? b : a))
}

/** Whom most readings name; of as many, an origin's, and the first. */
function speakerOf(claims: readonly Claim[], origins: readonly string[]): string | null {
  const known = claims.filter(claim => claim.speaker !== null)
  const rank = ({ speakerKey, report }: Claim) =>
    2 * known.filter(claim => claim.speakerKey === speakerKey).length + Number(origins.includes(report))
  return known.length ? known.reduce((a, b) => (rank(b) > rank(a) ? b : a)).speaker : null
}

function named(parties: Claim["who"]): number {
  return parties.filter(party => party.key !== "").length
}

/** The parties by the fullest name that any reading has for each. */
function partiesText(parties: Claim["who"], claims: readonly Claim[]): string | null {
  const all = claims.flatMap(claim => [...claim.who, ...claim.whom])
  const labels = parties.map(party =>
    party.kind === "person"
      ? all.filter(other => sameParty(other, party)).reduce((a, b) => (b.label.length > a.label.length ? b : a), party)
          .label
      : party.label,
  )
  return labels.length ? [...new Set(labels)].join(", ") : null
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
  const cited: string[] = []
  for (const { speaker } of claims) {
    if (speaker === null) continue
    const key = lettersOf(speaker)
    const known = cited.findIndex(other => lettersOf(other).includes(key) || key.includes(lettersOf(other)))
    if (known < 0) cited.push(speaker)
    else if (speaker.length > cited[known]!.length) cited[known] = speaker
  }
  return [...new Set(cited)].sort(byCodeUnit)
}

function sharedSourceOf(
  claims: readonly Claim[],
  origins: readonly string[],
  stemma: Pick<Stemma, "sharedSources">,
): string | null {
  if (origins.length < 2) return null
  const shared = stemma.sharedSources.find(source => {
    const touched = source.spans.filter(span => claims.some(c => c.report === span.report && overlap(c, span) > 0))
    return new Set(touched.map(span => span.report)).size > 1
  })
  return shared?.id ?? null
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
