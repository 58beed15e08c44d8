// Meetings: persons, bodies or groups who met, are to meet, could meet, or called it off. Told by a verb ("met with the
// families", "A and B met") or by a noun with its parties ("talks between A and B", "hold talks", "his meeting with B");
// "the talks" of the same report point back at one told of before.

import { actorsOf } from "./meetings/actors.js"
import { greatest, least } from "../../kit/extremes.js"
import { overlap, overlapping, type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { kindsIn } from "../../text/look.js"
import { firstTokenAt } from "../../text/places.js"
import { blank, type Claim, type Page } from "../claim.js"
import { clauseAt, leadsOn, trim } from "../clause.js"
import { byNoun } from "./meetings/nouns.js"
import { type Met, metFrom, sameMet } from "./meetings/parties.js"
import { placeOf, whenOf } from "./meetings/place.js"
import { references } from "./meetings/pointers.js"
import { statusByDay, verbStatus } from "./meetings/status.js"
import type { Told } from "./meetings/told.js"
import { visits, visitsByVerb } from "./meetings/visits.js"
import { furniture, intransitive, linked, lookForMeetings, met, transitive, wide } from "./meetings/vocabulary.js"

/** Claims for the meetings of a report. */
export function meetingClaims(page: Page): Claim[] {
  return page.sentences.flatMap(sentence => {
    const kinds = kindsIn(lookForMeetings, page.annotated.tokens, sentence.firstToken, sentence.lastToken)
    if (kinds === 0) return []
    const words = page.text.slice(sentence.start, sentence.end)
    if (page.barred(sentence) || furniture.test(words) || linked.test(words)) return []
    const told = inSentence(page, sentence, kinds)
    const pointing = (kinds & met.noun ? references(page, sentence) : []).filter(
      one => !told.some(other => overlap(one, other) > 0),
    )
    if (told.length || !(kinds & met.visit)) return [...told, ...pointing]
    const byVerbs = visitsByVerb(page, sentence)
    return [...pointing, ...byVerbs, ...(byVerbs.length ? [] : visits(page, sentence))]
  })
}

function inSentence(page: Page, sentence: Sentence, kinds: number): Claim[] {
  const claims: Claim[] = []
  const byVerbs = kinds & met.verb ? [...byVerb(page, sentence), ...together(page, sentence)] : []
  for (const told of [...byVerbs, ...(kinds & met.noun ? byNoun(page, sentence, byVerbs) : [])]) {
    const claim = claimOf(page, sentence, told)
    if (!claims.some(other => other.start <= told.at && told.at < other.end && shares(other, claim))) claims.push(claim)
  }
  const announced = (one: Claim) => claims.find(other => announces(page, other, one))
  return claims.flatMap(claim => {
    if (claims.some(one => announced(one) === claim)) return []
    const by = announced(claim)
    return by ? [withAnnouncement(claim, by)] : [claim]
  })
}

/** "A meeting of the two is due on Thursday in Tilse, where A and B see C": both clauses tell of one. */
function announces({ text }: Page, first: Claim, second: Claim): boolean {
  return first.end <= second.start + 6 && first.what !== null && leadsOn(text, first, second)
}

function withAnnouncement(claim: Claim, { start, where, places, when, status, what }: Claim): Claim {
  const told = { start, where: claim.where ?? where, when: claim.when ?? when, what }
  return {
    ...claim,
    ...told,
    places: claim.places.length ? claim.places : places,
    status: status === "planned" ? status : claim.status,
  }
}

/** Whether two claims of one clause are of one meeting: all parties of one are the other's too. */
function shares(a: Claim, b: Claim): boolean {
  const keys = (claim: Claim) => [...claim.who, ...claim.whom].map(party => party.key || party.label)
  const [own, other] = [keys(a), keys(b)]
  return own.every(key => other.includes(key)) || other.every(key => own.includes(key))
}

/** "A met B", "was to meet with the families": who acts, and the phrase behind. */
function byVerb(page: Page, sentence: Sentence): Told[] {
  const { text } = page
  return [...text.slice(sentence.start, sentence.end).matchAll(transitive)].flatMap(match => {
    const at = sentence.start + match.index
    const to = at + match[0].length
    if (page.quoted({ start: at, end: to }) || !isVerb(page, at) || isTitle(page, sentence, at)) return []
    const met = metFrom(page, sentence, to)
    if (wide.test(match[0]) && !/with\s$/.test(match[0]) && !met.some(isSomebody)) return []
    const who = actorsOf(page, sentence, at)
    // "the first time a mayor meets an abbot"
    if (who.some(({ start }) => /\btime\s$/.test(text.slice(Math.max(0, start - 6), start)))) return []
    const whom = met.filter(one => !who.some(other => sameMet(one, other)))
    if (who.length === 0 || whom.length === 0) return []
    const status = verbStatus(page, sentence, { start: at, end: to })
    if (status === false || isPassive(page, at)) return []
    const first: Told = { at, end: to, who, whom, what: null, status, span: null }
    return [first, ...furtherMet(page, sentence, first)]
  })
}

/** Somebody welcomed: no place, no state, no body. */
function isSomebody({ party }: Met): boolean {
  return party.kind === "person" || party.key.startsWith("~") || (party.kind === "other" && party.key === "")
}

/** "was met with silence", "to be met in full". */
function isPassive({ text }: Page, at: number): boolean {
  return (
    /\b(?:is|are|was|were|be|been|being|get|got)\s(?:\p{L}+ly\s)?$/u.test(text.slice(Math.max(0, at - 24), at)) &&
    /^met\b/i.test(text.slice(at, at + 4))
  )
}

/** "Meet the Council": a capital that no sentence asks for makes a programme's name of it. */
function isTitle({ text }: Page, { start }: Span, at: number): boolean {
  return at > start && /^\p{Lu}/u.test(text.slice(at))
}

/** A form in -ing or of one sound with a noun is a verb only where it is tagged so. */
function isVerb({ annotated }: Page, at: number): boolean {
  const t = firstTokenAt(annotated.tokens, at)
  // "web-hosting companies"
  if (annotated.report.text[at - 1] === "-") return false
  return annotated.partsOfSpeech[t] === "VERB" || /^(?:met|meets)$/.test(annotated.tokens[t]!.norm)
}

/** "met A on Tuesday and B on Wednesday", "met with A … and with B": the second is another meeting. */
function furtherMet(page: Page, sentence: Sentence, first: Told): Told[] {
  const from = greatest(first.whom.map(({ end }) => end))
  const rest = page.text.slice(from, clauseAt(page, sentence, first.at).end)
  const time = overlapping(page.annotated.times, { start: from, end: from + 6 }).find(
    ({ start, end }) => start >= from && end <= sentence.end,
  )
  const next = /^[^;:“”"]{0,140}?\sand\s(?:\p{L}+\s)?with\s/iu.exec(rest)
  const dated = time && /^\s(?:and|,)\s?(?:then\s|later\s)?/.exec(page.text.slice(time.end, sentence.end))
  const at = next ? from + next[0].length : dated ? time.end + dated[0].length : null
  if (at === null) return []
  const whom = metFrom(page, sentence, at)
  return whom.length ? [{ ...first, whom, at }] : []
}

/** "A and B met", "the advisers met for the second time": all who act meet one another. */
function together(page: Page, sentence: Sentence): Told[] {
  const { text } = page
  return [...text.slice(sentence.start, sentence.end).matchAll(intransitive)].flatMap(match => {
    const at = sentence.start + match.index
    const to = at + match[0].length
    if (page.quoted({ start: at, end: to }) || !isVerb(page, at)) return []
    const [first, ...rest] = actorsOf(page, sentence, at)
    if (!first || (rest.length === 0 && !isSeveral(first))) return []
    const status = verbStatus(page, sentence, { start: at, end: to })
    return status === false || isPassive(page, at)
      ? []
      : [{ at, end: to, who: [first], whom: rest, what: null, status, span: null }]
  })
}

/** A group that can meet by itself. */
function isSeveral({ party }: Met): boolean {
  return (
    party.kind === "other" &&
    /(?:s|men|women|people|families|cabinet|council|committee|commission|parliament|coalition|board|bloc)\b/.test(
      party.label,
    ) &&
    !/^(?:his|her|the)\s\p{Ll}+$/u.test(party.label)
  )
}

/** What stands before the clause that tells of it: "the threat came after", "the office said after". */
const outside = /^.*\b(?:after|before|when|while|as|that|because|since|said|says)\s$/su

function claimOf(page: Page, sentence: Sentence, { at, who, whom, what, status, span }: Told): Claim {
  const all = [...who, ...whom]
  const clause = span ?? clauseAt(page, sentence, at)
  const inside = all.filter(one => within(one, sentence))
  const first = least(who.map(({ start }) => start))
  const lead =
    span || first > at ? "" : (outside.exec(page.text.slice(clause.start, Math.max(clause.start, first)))?.[0] ?? "")
  const reading = trim(page.text, {
    start: least([clause.start + lead.length, ...(span ? [] : inside.map(({ start }) => start))]),
    end: greatest([clause.end, ...inside.map(({ end }) => end)]),
  })
  const when = whenOf(page, sentence, { at, status, reading })
  return {
    ...blank("meeting", page, sentence, reading),
    who: who.map(({ party }) => party),
    whom: whom.map(({ party }) => party),
    what,
    ...placeOf(page, reading, at),
    when,
    status: statusByDay(status, when, page.annotated.report.published?.value ?? null),
  }
}
