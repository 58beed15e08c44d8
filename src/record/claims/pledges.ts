// Pledges: someone undertakes to do something, mostly by a deadline. Found by the verbs and nouns of undertaking
// ("has pledged to …", "its goal of …") and by a future with a deadline ("would be … before 2055").

import { lettersOf } from "../../kit/spelling.js"
import type { Time } from "../../model/annotation.js"
import { overlap, overlapsAny, type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { takesBackNext } from "../../text/cues.js"
import { blank, type Claim, type Page, type Party } from "../claim.js"
import { clausesOf, isNegative, trim } from "../clause.js"
import { isModifier, isPossessive, namesIn, ofDemonym, subjectOf } from "../parties.js"

const verb =
  /\b(?:pledg(?:ed|es)|promis(?:ed|es)|vow(?:ed|s)|undertaken|guaranteed|committed(?: (?:it|them|him|her)sel(?:f|ves))?|commits)\s(?:to|that)\s/giu
const noun =
  /\b(?:goals?|targets?|aims?|pledges?|promises?|commitments?|vows?|ambitions?|undertakings?)\s(?:of|to|that|for)\s/giu
const future =
  /\b(?:will|would|shall|(?:is|are) to|(?:means?|meant|intends?|intended|aims?|aimed|wants?|wanted|plans?|planned) to)\s(?=\p{Ll})/gu
/** After "commitment to": an adjective, so no verb follows and nothing is undertaken. */
const adjective = /^(?:the|an?|its|his|her|their|our|this|that|\w+(?:ive|al|ous|ic|able|ful|er))\b/i

/** Claims for the pledges of a report. */
export function pledgeClaims(page: Page): Claim[] {
  return page.sentences.flatMap(sentence => {
    if (page.barred(sentence)) return []
    const found: Claim[] = []
    for (const clause of clausesOf(page, sentence)) {
      for (const { at, from, sure } of triggers(page, clause)) {
        for (const claim of pledges(page, sentence, clause, at, from, sure)) {
          if (!overlapsAny(found, claim)) found.push(claim)
        }
      }
    }
    return found
  })
}

/** "A promise that has no date": the words describe it and undertake nothing. */
const relative = /^(?:has|have|had|is|was|are|were|would|will|can|could|may)\b/

interface Trigger {
  /** Where the words of undertaking begin, and where what is undertaken does. */
  readonly at: number
  readonly from: number
  /** They say by themselves that this is a pledge; a future needs a deadline to be one. */
  readonly sure: boolean
}

function triggers({ text, annotated }: Page, clause: Span): Trigger[] {
  const deadlineIn = annotated.times.some(time => within(time, clause) && isDeadline(time))
  const words = text.slice(clause.start, clause.end)
  const found = (pattern: RegExp, sure: boolean) =>
    [...words.matchAll(pattern)].map(match => ({
      at: clause.start + match.index,
      from: clause.start + match.index + match[0].length,
      sure,
    }))
  // "Commitment to constructive engagement" undertakes nothing; "the aim of a green city by 2050" does. A "pledge of
  // June" is told of by its date.
  const nouns = found(noun, true).filter(
    ({ from }) =>
      !annotated.times.some(time => time.start === from) &&
      !relative.test(text.slice(from, from + 8)) &&
      (deadlineIn || !adjective.test(text.slice(from, from + 20))),
  )
  return [...found(verb, true), ...nouns, ...found(future, false)]
}

function pledges(page: Page, sentence: Sentence, clause: Span, at: number, from: number, sure: boolean): Claim[] {
  const { text } = page
  const lead = text.slice(Math.max(clause.start, at - 24), at)
  if (page.quoted({ start: at, end: from }) || isNegative(lead) || takesBackNext(lead)) return []
  const made = maker(page, sentence, at)
  // "the aim of a carbon-neutral Norland": where nobody acts, what is to be so is whose aim it is.
  const who =
    made.length || !sure
      ? made
      : namesIn(page, { start: from, end: clause.end })
          .slice(0, 1)
          .map(i => page.parties[i]!)
  const pieces = byDeadline(page, { start: sure ? from : at, end: clause.end })
  return pieces.flatMap(({ span, deadline }, i) => {
    if (!sure && (!deadline || !who.length || !(deadline.qualifier === "by" || deadline.qualifier === "before")))
      return []
    if (!who.length) return []
    const start = i === 0 ? Math.min(clause.start, at) : span.start
    const reading = trim(text, { start, end: span.end })
    const what = trim(text, beforeDeadline(span, deadline))
    return [
      {
        ...blank("pledge", page, sentence, reading),
        ...unlessOwn(page, sentence, reading),
        who,
        what: text.slice(what.start, what.end),
        deadline,
        status: null,
      },
    ]
  })
}

/** Whoever pledges is no source of the report's: a cue inside the reading is the pledge itself. */
function unlessOwn(
  { annotated }: Page,
  sentence: Span,
  reading: Span,
): Pick<Claim, "speaker" | "speakerKey" | "cue"> | object {
  const own = annotated.attributions.some(
    ({ cue, source }) =>
      cue !== null &&
      within(cue, sentence) &&
      (overlap(cue, reading) > 0 || cue.end <= reading.start) &&
      (source === null || !said.test(annotated.report.text.slice(cue.start, cue.end))),
  )
  return own ? { speaker: null, speakerKey: null, cue: null } : {}
}

const said = /\b(?:said|says|told|tells|repeated|stated|reported|added|confirmed)\b/i

/** Who undertakes it: the owner of "Norland’s goal" or "a Norland pledge", else the subject. */
function maker(page: Page, sentence: Sentence, at: number): Party[] {
  const adjacent = page.annotated.names.findIndex(name => name.end === at - 1 && name.start >= sentence.start)
  if (adjacent >= 0 && page.annotated.names[adjacent]!.kind !== "person")
    return [ofDemonym(page, page.parties[adjacent]!)]
  const owner = namesIn(page, { start: Math.max(sentence.start, at - 60), end: at }).findLast(i => {
    const name = page.annotated.names[i]!
    return isPossessive(page.text, name) && at - name.end < 30
  })
  if (
    owner !== undefined &&
    /^['’]s?\s(?:[\p{L}-]+\s){0,3}$/u.test(page.text.slice(page.annotated.names[owner]!.end, at))
  ) {
    return [page.parties[owner]!]
  }
  const body = bodyOfPerson(page, sentence, at)
  if (body) return [body]
  // "Orluk said his country would": whose country only the reader knows; the words are kept, the key stays open.
  const land = /\b((?:his|her|their|its|the|our) (?:country|government|nation|state))\s$/i.exec(
    page.text.slice(sentence.start, at),
  )
  return land ? [{ key: "", label: land[1]!, kind: "other" }] : subjectOf(page, sentence, at)
}

/** "the Lind administration’s commitment": a body that goes by a person's name. */
function bodyOfPerson(page: Page, sentence: Sentence, at: number): Party | null {
  const { annotated, text } = page
  const i = namesIn(page, { start: sentence.start, end: at }).at(-1)
  const name = i === undefined ? undefined : annotated.names[i]
  if (name?.kind !== "person" || !isModifier(page, name)) return null
  const noun = /^\s[\p{L}]+/u.exec(text.slice(name.end, at))?.[0] ?? ""
  const label = text.slice(name.start, name.end) + noun
  return { key: lettersOf(label), label, kind: "body" }
}

/** What is undertaken, cut behind each deadline where there are several: one pledge for each. */
function byDeadline(page: Page, span: Span): { span: Span; deadline: Time | null }[] {
  const deadlines = page.annotated.times.filter(time => within(time, span) && time.type === "date" && isDeadline(time))
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

function isDeadline({ value, qualifier }: Time): boolean {
  return value !== null && /^\d{4}/.test(value) && (qualifier === "by" || qualifier === "before")
}

function skipAnd(text: string, start: number): number {
  return start + (/^,?\s(?:and\s)?/.exec(text.slice(start, start + 6))?.[0].length ?? 0)
}
