// Meetings: persons (or a person and a counterpart) who met, are to meet or could meet; "the talks" of the same
// report point back at one told of before.

import type { Time } from "../../model/annotation.js"
import { greatest, least } from "../../model/extremes.js"
import { type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { blank, type Claim, type Page, type Party, squash } from "../claim.js"
import { clausesOf, isNegative, statusIn, trim } from "../clause.js"
import { isJoined, isModifier, isPossessive, mentionStart, namesIn, placeKey, sameParty } from "../parties.js"
import { isDay } from "./words.js"

/** Verbs of meeting; what follows is who was met. */
const verb =
  /\b(?:met|meets?|meeting)(?: (?:virtually|privately|briefly|again|separately|together|face-to-face|in person|up|later))* (?:with )?|\b(?:paid|pays|pay|paying) an? (?:[\p{L}]+ )?(?:call|visit) (?:on|to) |\b(?:held|holds?|holding|had|having|engaged in|began|opened|resumed) (?:[\p{L}-]+ ){0,3}(?:talks|discussions|negotiations|meetings?|consultations|conversations?) with |\b(?:received|receives?|receiving|hosted|hosts?|hosting|welcomed|visited|visits|sat down with|sits? down with|conferred with) /giu
/** Nouns of meeting with their parties: "talks with", "meeting between A and B", "A’s meeting with B". */
const noun = /\b(?:meetings?|talks|summit|discussions|negotiations|call|session)\s(?:with|between)\s/giu
const intransitive = /\b(?:met|meet|sat together)\b(?! with\b)/giu
const backReference =
  /\b(?:the|this|that|these|those)\s(?:\p{Lu}[\p{L}.]+\s)?(?:talks|meeting|summit|session|negotiations|discussions)\b(?!\s(?:with|between|of|on|to)\b)/gu
const counterpart = /^(?:his|her|its)\s(?:\p{L}+\s){0,2}counterparts?\b/u

/** A visit is no meeting, but where one meeting is told at its place it is another telling of it. */
const visit = /['’]s?\s(?:\p{Ll}+\s){0,2}(?:visit|trip|journey)\s(?=to\s)/gu

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
  const apart = counterpart.test(page.text.slice(to, to + 40)) && opensAside(page, sentence)
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
  if (isNegative(text.slice(spoken, at))) return null
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

function counterpartAfter({ text }: Page, sentence: Span, at: number): Party | null {
  const rest = text.slice(at, Math.min(sentence.end, at + 80))
  const from = /\b(?:with|on|to)\s/.exec(rest)
  const found = from && counterpart.exec(rest.slice(from.index + from[0].length))
  return found ? { key: "", label: found[0], kind: "other" } : null
}

function isPerson(page: Page, i: number): boolean {
  return page.parties[i]!.kind === "person"
}

/** The persons who act before a verb: the nearest, with those joined to it. */
function personsBefore(page: Page, sentence: Span, at: number): number[] {
  const persons = namesIn(page, { start: sentence.start, end: at }).filter(i => isPerson(page, i))
  for (let k = persons.length - 1; k >= 0; k--) {
    const name = page.annotated.names[persons[k]!]!
    if (isPossessive(page.text, name) || isModifier(page, name) || isObject(page, sentence, name)) continue
    const chain = [persons[k]!]
    for (let j = k - 1; j >= 0 && isJoined(page, persons[j]!, chain[0]!); j--) chain.unshift(persons[j]!)
    return chain
  }
  return []
}

/** "with", "of" and their like right before a mention make it no subject; "between" and "by" leave it one. */
function isObject({ text }: Page, sentence: Span, name: Parameters<typeof mentionStart>[0]): boolean {
  const start = mentionStart(name)
  return /\b(?:of|with|to|on|from|at|against|for|over|about|told|under|like)\s(?:the\s)?$/i.test(
    text.slice(Math.max(sentence.start, start - 14), start),
  )
}

/** The persons met: the first behind the verb, with those joined to it; none where other matter stands between. */
function personsAfter(page: Page, sentence: Span, to: number): number[] {
  const persons = namesIn(page, { start: to, end: sentence.end }).filter(i => isPerson(page, i))
  const first = persons[0]
  if (first === undefined || !isNear(page, to, mentionStart(page.annotated.names[first]!))) return []
  const chain = [first]
  for (let k = 1; k < persons.length && isJoined(page, chain.at(-1)!, persons[k]!); k++) chain.push(persons[k]!)
  return chain
}

/** Characters of roles and apposition that may stand between the verb and the name: "China’s top diplomat, Wang". */
const roleReach = 90

function isNear({ text }: Page, to: number, start: number): boolean {
  const between = text.slice(to, start)
  return (
    between.length < roleReach &&
    !/[;:“”"]|\b(?:said|says|told|who|which|that|after|before|while|in|on|at|during|following|including|despite|as)\b/.test(
      between,
    )
  )
}

function firstSubjectAfter(page: Page, sentence: Span, to: number, met: readonly number[]): number[] {
  if (!opensAside(page, sentence)) return []
  const comma = page.text.indexOf(",", to)
  if (comma < 0 || comma > sentence.end) return []
  const next = namesIn(page, { start: comma, end: sentence.end }).find(i => isPerson(page, i) && !met.includes(i))
  return next === undefined ? [] : [next]
}

/** Whether the sentence opens with an adverbial, so that its subject stands behind a comma. */
function opensAside({ text }: Page, sentence: Span): boolean {
  return /^(?:after|during|before|in|at|following|ahead of)\b/i.test(text.slice(sentence.start, sentence.start + 12))
}

function placeOf(page: Page, sentence: Sentence, at: number): Pick<Claim, "where" | "places"> {
  const { annotated, text } = page
  const all = namesIn(page, sentence).filter(
    i => page.parties[i]!.kind === "place" || page.parties[i]!.kind === "other",
  )
  const found = all.filter(i => {
    const name = annotated.names[i]!
    return /\b(?:in|at|to|near)\s(?:the\s(?:[\p{L}-]+\s)*)?$/iu.test(
      text.slice(Math.max(sentence.start, name.start - 16), name.start),
    )
  })
  const nearest = found.sort((a, b) => distance(annotated.names[a]!, at) - distance(annotated.names[b]!, at))[0]
  if (nearest === undefined) return { where: null, places: [] }
  const chain = [nearest]
  const next = all.find(i =>
    /^(?:, | in (?:the )?)$/.test(text.slice(annotated.names[nearest]!.end, annotated.names[i]!.start)),
  )
  if (next !== undefined) chain.push(next)
  const parties = chain.map(i => page.parties[i]!)
  const label = parties.map(party => party.label).join(", ")
  return { where: { ...parties[0]!, label }, places: parties.flatMap(party => placeKeys(party)) }
}

/** "Anchorage, Alaska" as one name is both places. */
function placeKeys(party: Party): string[] {
  return [...new Set([placeKey(party), ...party.label.split(/,\s/).map(squash)])]
}

function timeOf({ annotated }: Page, sentence: Span, at: number): Time | null {
  const times = annotated.times.filter(t => within(t, sentence) && (t.type === "date" || t.type === "time") && isDay(t))
  // "arrived this week and met him on Tuesday": the finer time is the meeting's.
  const coarse = (time: Time) => Number(!/\d{2}-\d{2}$|T/.test(time.value ?? ""))
  return times.sort((a, b) => coarse(a) - coarse(b) || distance(a, at) - distance(b, at))[0] ?? null
}

function distance(span: Span, at: number): number {
  return Math.abs(span.start - at)
}

function visits(page: Page, sentence: Sentence): Claim[] {
  return [...page.text.slice(sentence.start, sentence.end).matchAll(visit)].flatMap(match => {
    const at = sentence.start + match.index
    const owner = page.annotated.names.findIndex(
      (name, i) => isPerson(page, i) && (name.end === at || name.end === at + 2),
    )
    const place = placeOf(page, sentence, at + match[0].length)
    if (owner < 0 || place.where === null || page.quoted({ start: at, end: at + match[0].length })) return []
    const clause = clausesOf(page, sentence).find(c => c.start <= at && at < c.end) ?? sentence
    return [
      {
        ...blank("meeting", page, sentence, trim(page.text, clause)),
        ...place,
        who: [page.parties[owner]!],
        whom: [{ key: "", label: "those visited", kind: "other" as const }],
        when: timeOf(page, sentence, at),
        founds: false,
      },
    ]
  })
}

/** The talks are what the clause is about, or when it happened: not merely named ("people close to the talks"). */
function isTold({ text }: Page, sentence: Span, at: number): boolean {
  const before = text.slice(sentence.start, at)
  return /^$|\b(?:after|during|before|left|leaving|ended|closed|opened|since|when|as)\s$|[,;]\s$/i.test(before)
}

/** "the talks", "the Alaska meeting": not told anew, but pointing back. */
function references(page: Page, sentence: Sentence): Claim[] {
  const words = page.text.slice(sentence.start, sentence.end)
  for (const match of words.matchAll(backReference)) {
    const at = sentence.start + match.index
    const span = { start: at, end: at + match[0].length }
    if (page.quoted(span) || !isTold(page, sentence, at)) continue
    const clause = clausesOf(page, sentence).find(c => c.start <= at && at < c.end) ?? sentence
    const inside = namesIn(page, span).find(i => page.annotated.names[i]!.kind === "place")
    // "the Alaska talks" are held there; "the Six-Party Talks" are a thing of their own.
    if (inside === undefined && /\s\p{Lu}/u.test(match[0])) continue
    return [
      {
        ...blank("meeting", page, sentence, trim(page.text, clause)),
        where: inside === undefined ? null : page.parties[inside]!,
        places: inside === undefined ? [] : placeKeys(page.parties[inside]!),
        when: timeOf(page, clause, at),
        founds: false,
        refersBack: true,
      },
    ]
  }
  return []
}
