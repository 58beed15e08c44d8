// Pledges: someone undertakes to do something, mostly by a deadline, plans it, agrees to it, demands it or threatens with it.
// Found by the verbs and nouns of undertaking ("has pledged to …", "its goal of …"), by a future with a deadline ("would be
// … before 2055") and by what people promise in their own words.

import { placedEach } from "../../kit/placed.js"
import type { Time } from "../../model/annotation.js"
import { overlap, overlapping, overlapsAny, type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { takesBackNext } from "../../text/cues.js"
import { blank, type Claim, type Page, type Party, saidBy } from "../claim.js"
import { clausesOf, isNegative, trim } from "../clause.js"
import { mentionStart } from "../mention.js"
import { namesIn } from "../parties.js"
import { isModifying } from "./meetings/actors.js"
import { canAct } from "./pledges/actors.js"
import { boundBy } from "./pledges/bound.js"
import { quotedPledges } from "./pledges/quoted.js"
import { isDeadline, type Trigger, triggersIn } from "./pledges/triggers.js"

/** Claims for the pledges of a report. */
export function pledgeClaims(page: Page): Claim[] {
  const told = page.sentences.flatMap(sentence => {
    if (page.barred(sentence)) return []
    const found: Claim[] = []
    for (const clause of clausesOf(page, sentence)) {
      for (const trigger of triggersIn(page, clause)) {
        for (const claim of pledges(page, sentence, clause, trigger)) {
          if (!overlapsAny(found, claim)) found.push(claim)
        }
      }
    }
    return found
  })
  const places = placedEach(told)
  return [...told, ...quotedPledges(page).filter(claim => places.touching(claim).length === 0)]
}

/** "Both sides pledged to …, and Lind says …": what another says is no part of it. */
const another =
  /,\s(?:and|but)\s(?:\p{Lu}[\p{L}’'.-]+\s){1,4}(?:said|says|told|tells|added|also|has|have|had|was|were|is|are)\b|,\s(?:said|says|according to)\b|,\s(?:he|she|it|they|(?:\p{Lu}[\p{L}’'.-]+\s){0,3}\p{Lu}[\p{L}’'.-]+|the\s(?:\p{L}+\s){0,3}\p{L}+)\s(?:said|says)\b/u

/** "Threatened to leave and called him a fool": the second verb is no part of the threat. */
const further =
  /,?\sand\s(?:\p{Ll}{2,}ed|said|told|made|took|went|gave|left|met|held)\s(?=(?:the|an?|his|her|its|their|that|him|them|it)\s|\p{Lu})/u

function ownPart(text: string, { start, end }: Span, from: number): Span {
  const words = text.slice(from, end)
  return { start, end: from + Math.min(...[another, further].map(next => next.exec(words)?.index ?? words.length)) }
}

function pledges(page: Page, sentence: Sentence, whole: Span, trigger: Trigger): Claim[] {
  const { text } = page
  const clause = ownPart(text, whole, trigger.from)
  const { at, from, sure, kind } = trigger
  const lead = text.slice(Math.max(clause.start, at - 24), at)
  if (isNegative(lead) || takesBackNext(lead)) return []
  const made = boundBy(page, sentence, clause, trigger)
  // Within another's quotation only what somebody said of himself is told: "he said he would stop". Outside of one it is
  // a statement, and stands as such.
  const isSaid = /^(?:said|says|told)\b/.test(text.slice(at, from))
  if (page.quoted({ start: at, end: from }) !== isSaid) return []
  if (sure && !trigger.noun && !made.some(party => canAct(page, party))) return []
  // "the aim of a carbon-neutral Norland": where nobody acts, what is to be so is whose aim it is.
  const who =
    made.length || !sure || !isAim(text, trigger)
      ? made
      : namesIn(page, { start: from, end: clause.end })
          .slice(0, 1)
          .map(i => page.parties[i]!)
  const pieces = byDeadline(page, { start: sure ? past(text, trigger, clause) : at, end: clause.end })
  return pieces.flatMap(({ span, deadline }, i) => {
    if (!who.length || (!sure && !deadline)) return []
    const start = i === 0 ? Math.min(clause.start, at) : span.start
    const reading = trim(text, { start, end: span.end })
    const what = trim(text, beforeDeadline(span, deadline))
    if (!deadline && isImputed(page, trigger, reading, who)) return []
    return [
      {
        ...blank("pledge", page, sentence, reading),
        ...unlessOwn(page, sentence, reading),
        who,
        whom: against(page, trigger, span, who),
        what: text.slice(what.start, what.end),
        deadline,
        status: null,
        pledge: kind,
      },
    ]
  })
}

/** Whether a noun tells of an aim rather than of a word given. */
function isAim(text: string, { noun, at, from }: Trigger): boolean {
  return noun && /^(?:aim|goal|target|ambition)/i.test(text.slice(at, from))
}

/** Where what is undertaken begins: behind whom "a pledge by" names. */
function past(text: string, { at, from, noun }: Trigger, clause: Span): number {
  if (!noun || !/\b(?:by|from)\s$/.test(text.slice(at, from))) return from
  const agent = /^(?:[\p{L}’'.-]+\s){1,4}?(?:to|for|that|of)\s/u.exec(text.slice(from, clause.end))
  return from + (agent?.[0].length ?? 0)
}

/** Another's aim as somebody else tells it is that one's word: "Lind called it a pretext for the board’s aim to …". */
function isImputed(page: Page, trigger: Trigger, reading: Span, who: readonly Party[]): boolean {
  if (!isAim(page.text, trigger)) return false
  const speaker = page.speakerOf(reading) ?? page.speakerOf({ start: trigger.at, end: reading.end })
  return speaker !== null && !who.some(({ key }) => key === speaker.key)
}

/** Whom a demand or a threat is directed at: the first named in it. */
function against(page: Page, { kind, from }: Trigger, span: Span, who: readonly Party[]): Party[] {
  if (kind !== "demand" && kind !== "threat") return []
  const { names } = page.annotated
  const found = namesIn(page, span).find(
    i =>
      names[i]!.kind !== "event" &&
      !isModifying(page, names[i]!) &&
      !/\b(?:in|on|at)\s(?:the\s(?:\p{L}+\s)?)?$/u.test(page.text.slice(span.start, names[i]!.start)) &&
      !who.some(party => party.key === page.parties[i]!.key) &&
      (kind === "threat" || mentionStart(names[i]!) - from < nearOfDemand),
  )
  return found === undefined ? [] : [page.parties[found]!]
}

/** Letters within which a demand names whom it is put to. */
const nearOfDemand = 12

/** Whoever pledges is no source of the report's: a cue inside the reading is the pledge itself. */
function unlessOwn(
  { annotated, cuedIn }: Page,
  sentence: Span,
  reading: Span,
): Pick<Claim, "speaker" | "speakerKey" | "cue"> | object {
  const own = cuedIn(sentence).some(
    ({ cue, source }) =>
      cue !== null &&
      within(cue, sentence) &&
      (overlap(cue, reading) > 0 || cue.end <= reading.start) &&
      (source === null || !said.test(annotated.report.text.slice(cue.start, cue.end))),
  )
  return own ? saidBy(null) : {}
}

const said = /\b(?:said|says|told|tells|repeated|stated|reported|added|confirmed)\b/i

/** What is undertaken, cut behind each deadline where there are several: one pledge for each. */
function byDeadline(page: Page, span: Span): { span: Span; deadline: Time | null }[] {
  const deadlines = overlapping(page.annotated.times, span).filter(
    time => within(time, span) && time.type === "date" && isDeadline(time),
  )
  if (deadlines.length < 2) return [{ span, deadline: deadlines[0] ?? null }]
  let start = span.start
  return deadlines.map(deadline => {
    const piece = { start: skipAnd(page.text, start), end: deadline.end }
    start = deadline.end
    return { span: piece, deadline }
  })
}

/** What is undertaken, without the deadline that closes it. */
function beforeDeadline(span: Span, deadline: Time | null): Span {
  const from = deadline?.qualifierSpan?.start ?? deadline?.start ?? span.end
  return deadline && from > span.start ? { start: span.start, end: from } : span
}

function skipAnd(text: string, start: number): number {
  return start + (/^,?\s(?:and\s)?/.exec(text.slice(start, start + 6))?.[0].length ?? 0)
}
