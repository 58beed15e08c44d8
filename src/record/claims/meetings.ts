// Meetings: persons (or a person and a counterpart) who met, are to meet or could meet; "the talks" of the same
// report point back at one told of before.

import { greatest, least } from "../../kit/extremes.js"
import type { Sentence } from "../../model/token.js"
import { takesBackNext } from "../../text/cues.js"
import { blank, type Claim, type Page } from "../claim.js"
import { clausesOf, isNegative, statusIn, trim } from "../clause.js"
import { isPossessive, mentionStart, namesIn, sameParty } from "../parties.js"
import {
  counterpartAfter,
  firstSubjectAfter,
  isCounterpart,
  isPerson,
  opensAside,
  personsAfter,
  personsBefore,
} from "./meetings/parties.js"
import { placeOf, timeOf } from "./meetings/place.js"
import { references, visits } from "./meetings/pointers.js"

/** Verbs of meeting; what follows is who was met. */
const verb =
  /\b(?:met|meets?|meeting)(?: (?:virtually|privately|briefly|again|separately|together|face-to-face|in person|up|later))* (?:with )?|\b(?:paid|pays|pay|paying) an? (?:[\p{L}]+ )?(?:call|visit) (?:on|to) |\b(?:held|holds?|holding|had|having|engaged in|began|opened|resumed) (?:[\p{L}-]+ ){0,3}(?:talks|discussions|negotiations|meetings?|consultations|conversations?) with |\b(?:received|receives?|receiving|hosted|hosts?|hosting|welcomed|visited|visits|sat down with|sits? down with|conferred with) /giu

/** Nouns of meeting with their parties: "talks with", "meeting between A and B", "A’s meeting with B". */
const noun = /\b(?:meetings?|talks|summit|discussions|negotiations|call|session)\s(?:with|between)\s/giu

const intransitive = /\b(?:met|meet|sat together)\b(?! with\b)/giu

/** Claims for the meetings of a report. */
export function meetingClaims(page: Page): Claim[] {
  return page.sentences.flatMap(sentence => {
    if (page.barred(sentence)) return []
    const told = inSentence(page, sentence)
    return told.length ? told : [...references(page, sentence), ...visits(page, sentence)]
  })
}

function inSentence(page: Page, sentence: Sentence): Claim[] {
  const { text } = page
  const words = text.slice(sentence.start, sentence.end)
  const claims: Claim[] = []
  for (const pattern of [verb, noun, intransitive]) {
    for (const match of words.matchAll(pattern)) {
      const at = sentence.start + match.index
      const to = at + match[0].length
      if (page.quoted({ start: at, end: to })) continue
      const claim =
        pattern === verb
          ? between(page, sentence, at, personsBefore(page, sentence, at), personsAfter(page, sentence, to))
          : pattern === noun
            ? ofNoun(page, sentence, at, to, /between\s$/.test(match[0]))
            : together(page, sentence, at)
      if (claim && !claims.some(other => sharesParty(other, claim))) claims.push(claim)
    }
  }
  return claims
}

function sharesParty(a: Claim, b: Claim): boolean {
  const [all, others] = [
    [...a.who, ...a.whom],
    [...b.who, ...b.whom],
  ]
  return all.filter(x => others.some(y => sameParty(x, y))).length > 1
}

/** "talks between A and B", "A’s meeting with B", "after talks with B, A said". */
function ofNoun(page: Page, sentence: Sentence, at: number, to: number, both: boolean): Claim | null {
  const apart = isCounterpart(page, to) && opensAside(page, sentence)
  const after = apart ? [] : personsAfter(page, sentence, to)
  if (both) {
    const [first, ...rest] = after
    return first !== undefined && rest.length ? between(page, sentence, at, [first], rest) : null
  }
  const owner = namesIn(page, sentence).findLast(i => {
    const name = page.annotated.names[i]!
    return isPerson(page, i) && name.end <= at && isPossessive(page.text, name) && at - name.end < 30
  })
  const before = owner === undefined ? personsBefore(page, sentence, at) : [owner]
  // "After two days of talks with his counterpart, Secretary Lind said": the subject stands behind.
  const behind = before.length ? before : firstSubjectAfter(page, sentence, to, after)
  return between(page, sentence, at, behind, after)
}

/** "A and B met": all who act meet one another. */
function together(page: Page, sentence: Sentence, at: number): Claim | null {
  const [first, ...rest] = personsBefore(page, sentence, at)
  return first !== undefined && rest.length ? between(page, sentence, at, [first], rest) : null
}

function between(
  page: Page,
  sentence: Sentence,
  at: number,
  who: readonly number[],
  whom: readonly number[],
): Claim | null {
  const { annotated, text, parties } = page
  const met = whom.filter(i => !who.some(k => sameParty(parties[i]!, parties[k]!)))
  const other = met.length ? null : counterpartAfter(page, sentence, at)
  if (who.length === 0 || (met.length === 0 && other === null)) return null
  const clause = clausesOf(page, sentence).find(c => c.start <= at && at < c.end) ?? sentence
  const first = least([clause.start, ...who.map(i => mentionStart(annotated.names[i]!))])
  const last = greatest([clause.end, ...met.map(i => annotated.names[i]!.end)])
  const span = trim(text, { start: first, end: last })
  const before = text.slice(sentence.start, at)
  const trigger = text.slice(at, at + 24)
  const spoken = greatest([span.start, at - 40, ...who.map(i => annotated.names[i]!.end).filter(end => end <= at)])
  if (isNegative(text.slice(spoken, at)) || takesBackNext(text.slice(spoken, at))) return null
  return {
    ...blank("meeting", page, sentence, span),
    who: who.map(i => parties[i]!),
    whom: other ? [other] : met.map(i => parties[i]!),
    ...placeOf(page, sentence, at),
    when: timeOf(page, sentence, at),
    status: /^(?:met|paid|held|had|received|hosted|welcomed|visited)\b/.test(trigger)
      ? "held"
      : statusIn(
          /^\p{L}+ing\b|^\p{L}+s?\s(?:with|between)\b/u.test(trigger)
            ? text.slice(clause.start, clause.end)
            : `${before} ${trigger}`,
        ),
  }
}
