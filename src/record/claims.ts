// All claims of one report. Where two finders see one thing, the more particular kind stands: what a statement says
// is a pledge, a figure, a meeting or an event if it is one, and the speaker goes with it.

import { entryKinds, kindsOf } from "../model/catalogue.js"
import type { Attribution } from "../model/annotation.js"
import { groupBy } from "../kit/groups.js"
import { placed, placedEach } from "../kit/placed.js"
import { overlap, type Span } from "../model/span.js"
import { takesBack } from "../text/cues.js"
import { type Claim, contentStems, type Page } from "./claim.js"
import { leadsOn } from "./clause.js"
import { doneIn, eventClaims } from "./claims/events.js"
import { figureClaims } from "./claims/figures.js"
import { meetingClaims } from "./claims/meetings.js"
import { pledgeClaims } from "./claims/pledges.js"
import { silenceClaims } from "./claims/silences.js"
import { namesIn, sameParty } from "./parties.js"
import { turnClaims } from "./claims/turns.js"
import { wordsClaims } from "./claims/words.js"

/** Share of a claim's words that a more particular one must hold to stand for it. */
const covered = 0.5
/** From particular to general: an earlier kind stands for a later one. Quotations stand beside all. */
const order = kindsOf(entryKinds)

/** Claims of a report, in order of place. */
export function claimsOf(page: Page): Claim[] {
  const words = wordsClaims(page)
  const denials = takingBack(page)
  const places = placed(denials.map(({ cue, content }) => [...(cue ? [cue] : []), ...content]))
  const denying = (claim: Claim) => places.touching(claim).map(i => denials[i]!)
  const all = [
    ...pledgeClaims(page),
    ...meetingClaims(page),
    ...figureClaims(page),
    ...eventClaims(page),
    ...words,
    ...silenceClaims(page, words),
  ].filter(claim => !isTakenBack(page, claim, denying(claim)))
  const events = groupBy(
    all.filter(({ kind }) => kind === "event"),
    ({ sentence }) => sentence,
  )
  const told = all.map(claim =>
    claim.kind === "meeting" ? withAnnouncement(page, claim, events.get(claim.sentence) ?? []) : claim,
  )
  const standing = standingOf(page, told)
  return [...standing, ...turnClaims(page, standing)].sort(
    (a, b) => a.start - b.start || a.end - b.end || order.indexOf(a.kind) - order.indexOf(b.kind),
  )
}

/**
 * What somebody denied, doubted or would not say is no event, figure, meeting or pledge that a page reports: it stands as
 * what was denied, or, where the denial is among its own printed words, as these.
 */
function isTakenBack(page: Page, claim: Claim, denials: readonly Attribution[]): boolean {
  if (entryKinds[claim.kind].ofWords) return false
  return denials.some(({ cue, content }) => {
    // "The board denied on Monday that …": the day is that of the denial, and nothing else is told.
    if (cue !== null && claim.kind === "event" && isDenial(page, claim, cue, content)) return true
    if (cue !== null && isPrinted[claim.kind] && overlap(cue, claim) > 0) return false
    return content.reduce((sum, piece) => sum + overlap(piece, claim), 0) > (claim.end - claim.start) * covered
  })
}

/** Whether the first verb of doing in an event is that of a denial of something: a merger, a visa are denied in another sense. */
function isDenial({ text }: Page, claim: Claim, cue: Span, content: readonly Span[]): boolean {
  const verb = doneIn(text.slice(claim.start, claim.end))
  if (verb === null || claim.start + verb !== cue.start || !/^den(?:y|ies|ied)\b/.test(text.slice(cue.start)))
    return false
  return content.some(({ start }) =>
    /^(?:that|any|it|he|she|they|there|\p{Ll}+ing)\s/u.test(text.slice(start, start + 24)),
  )
}

/** The attributions whose cue takes back what it says. */
function takingBack({ annotated, text }: Page): Attribution[] {
  return annotated.attributions.filter(({ cue }) => cue !== null && takesBack(text.slice(cue.start, cue.end)))
}

/** Kinds that are told in the words of the page, not put together from their slots. */
const isPrinted: Readonly<Partial<Record<Claim["kind"], true>>> = { figure: true, event: true }

/** "A meeting is expected on Thursday, where A and B see C": the clause that announces it is part of its reading. */
function withAnnouncement({ text }: Page, meeting: Claim, events: readonly Claim[]): Claim {
  const event = events.find(
    other =>
      other.end <= meeting.start &&
      leadsOn(text, other, meeting) &&
      announcement.test(text.slice(other.start, other.end)),
  )
  if (!event || meeting.refersBack) return meeting
  const status = event.status === "planned" ? "planned" : meeting.status
  return { ...meeting, start: Math.min(meeting.start, event.start), end: Math.max(meeting.end, event.end), status }
}

const announcement = /\b(?:meeting|talks|summit|session|negotiations|discussions)\b/i

/** "A met B on Monday, and came away with a pledge to …": who meets stands before what is undertaken, and met already. */
function isBeside(page: Page, pledge: Claim, meeting: Claim): boolean {
  if (meeting.status !== "held" || pledge.what === null) return false
  const before = { start: meeting.start, end: page.text.indexOf(pledge.what, pledge.start) }
  const told = namesIn(page, before).map(i => page.parties[i]!)
  return [meeting.who, meeting.whom].every(side => side.some(party => told.some(one => sameParty(one, party))))
}

/** Claims but those for which one of a more particular kind stands that touches them. */
function standingOf(page: Page, told: readonly Claim[]): Claim[] {
  const kinds = order.map(kind => told.filter(claim => claim.kind === kind))
  const places = kinds.map(claims => placedEach(claims))
  const before = (claim: Claim) => places.slice(0, order.indexOf(claim.kind))
  return told.filter(
    claim => !before(claim).some((of, k) => of.touching(claim).some(i => standsFor(page, kinds[k]![i]!, claim))),
  )
}

function standsFor(page: Page, other: Claim, claim: Claim): boolean {
  const { annotated } = page
  if (other === claim || other.sentence !== claim.sentence || claim.kind === "quotation" || other.kind === "quotation")
    return false
  if (
    order.indexOf(other.kind) >= order.indexOf(claim.kind) ||
    other.refersBack ||
    (claim.founds && !other.founds) ||
    overlap(other, claim) === 0
  )
    return false
  // Words in marks that a statement goes on into are weighed: it stands beside what else is told of its matter.
  if (claim.marked === false && entryKinds[claim.kind].ofWords && other.kind !== "pledge") {
    if (page.speechIn(claim).length > 0) return false
  }
  // "Agreed to hold talks" is a meeting to come: only a promise stands for what is promised.
  if (other.kind === "pledge" && other.pledge !== "promise" && (claim.kind === "meeting" || claim.kind === "event"))
    return false
  if (other.kind === "pledge" && claim.kind === "meeting" && isBeside(page, other, claim)) return false
  // A pledge or meeting with a figure in it is one thing; a figure in its own clause is another.
  if (claim.kind === "figure")
    return claim.figure !== null && overlap(other, claim.figure) > 0 && other.kind === "pledge"
  const own = contentStems(annotated, claim)
  const theirs = contentStems(annotated, other)
  const shared = [...own].filter(stem => theirs.has(stem)).length
  return shared >= covered * own.size
}
