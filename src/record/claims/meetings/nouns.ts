// Meetings told of by a noun: "talks between A and B", "A and B hold talks", "his meeting with B". The noun tells of a
// meeting where two sides of it are named, or one that somebody holds, plans or calls off, or of which day or place stand by.

import { overlapping } from "../../../model/span.js"
import { actorsOf } from "./actors.js"
import type { Sentence } from "../../../model/token.js"
import { firstTokenAt } from "../../../text/places.js"
import type { Page } from "../../claim.js"
import { clauseAt } from "../../clause.js"
import { type Met, sameMet } from "./parties.js"
import { placeOf, timeOf } from "./place.js"
import { actingAround, complementOf, type Noun, ownersOf } from "./sides.js"
import { statusOfNoun } from "./status.js"
import type { Told } from "./told.js"
import { holding, loose, noun } from "./vocabulary.js"

/** A preposition that makes a meeting the setting of what the clause tells. */
const setting =
  /\b(?:(?:after|during|following|before|in)\s(?:\p{L}+\s){0,3}(?:days?|weeks?|hours?|months?|rounds?)\sof|after|during|following|before|since|at|in|ahead\sof|on\sthe\ssidelines\sof)\s$/iu
/** "after the collapse of": how it ended is told with it. */
const fallen =
  /\b(?:(?:after|following|amid|since|despite)\s)?(?:the\s)?(?:collapse|failure|breakdown|suspension)\s(?:in|of)\s$/iu
/** What is held before journalists is a meeting where it is what the clause is about. */
const beforePress = /^briefings?$/i

/** The nouns of meeting in a sentence, told by the page itself. */
export function nounsIn(page: Page, sentence: Sentence): Noun[] {
  const { text, annotated } = page
  return [...text.slice(sentence.start, sentence.end).matchAll(noun)].flatMap(match => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const t = firstTokenAt(annotated.tokens, end) - 1
    if (page.quoted({ start, end }) || !isNoun(page, t, end)) return []
    const clause = clauseAt(page, sentence, start)
    return [{ start, end, sentence, clause, phrase: Math.max(clause.start, phraseOf(page, sentence, t)) }]
  })
}

/** A noun, by its tag, that is no part of another: not "meeting room", not "talks about" as a verb. */
function isNoun({ annotated, text }: Page, t: number, end: number): boolean {
  const { tokens, partsOfSpeech, times } = annotated
  if (partsOfSpeech[t] !== "NOUN" && partsOfSpeech[t] !== "PROPN") return false
  if (text[end] === "-") return false
  const next = tokens[t + 1]
  if (next && overlapping(times, next).some(({ start }) => start === next.start)) return true
  return !(partsOfSpeech[t + 1] === "NOUN" && text[end] === " ")
}

/** Where the phrase of the noun at token `t` begins. A participle is of it behind an article or its like: "the planned talks". */
function phraseOf({ annotated }: Page, sentence: Sentence, t: number): number {
  const { tokens, partsOfSpeech } = annotated
  const isWord = (k: number): boolean => {
    const tag = partsOfSpeech[k]!
    if (/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tag)) return true
    const { norm } = tokens[k]!
    if (/^(?:his|her|its|their|our|'s|-|'|’)$/.test(norm)) return true
    const before = k > sentence.firstToken ? tokens[k - 1]!.norm : ""
    return (
      tag === "VERB" &&
      (/^(?:the|an?|his|her|its|their|this|that|'s|-)$/.test(before) ||
        (norm.endsWith("ed") && partsOfSpeech[k - 1] === "ADP"))
    )
  }
  let first = t
  while (first > sentence.firstToken && isWord(first - 1)) first--
  while (first < t && partsOfSpeech[first] === "ADV") first++
  return tokens[first]!.start
}

/** The meetings that nouns of a sentence tell of with their parties. `before` are those told by its verbs. */
export function byNoun(page: Page, sentence: Sentence, before: readonly Told[]): Told[] {
  const all = [...before]
  for (const one of nounsIn(page, sentence)) {
    const told = ofNoun(page, one, all.at(-1))
    if (told) all.push(told)
  }
  return all.slice(before.length)
}

function ofNoun(page: Page, one: Noun, earlier: Told | undefined): Told | null {
  const { text } = page
  const { sentence, clause, start, end, phrase } = one
  const [lead, own] = [text.slice(clause.start, phrase), text.slice(phrase, start)]
  const complement = complementOf(page, one)
  const held = holding.exec(lead)
  const around = setting.exec(lead)
  const isSetting = around !== null
  const acting = (): readonly Met[] => {
    if (complement.isAll && !held) return complement.met.slice(0, 1)
    const owners = ownersOf(page, one, earlier)
    if (owners.length) return owners
    if (held) return actorsOf(page, sentence, clause.start + held.index)
    return isSetting || complement.met.length ? actingAround(page, one, complement.end) : []
  }
  const who = acting()
  const others = complement.met.filter(met => !who.some(other => sameMet(met, other) || other === met))
  const whom = isOfKind(others) ? [] : others
  if (
    isOfKind(who) ||
    (whom.length === 0 && who.length < 2 && isDefinite(own)) ||
    !isMeeting(page, one, { who, whom, isAll: complement.isAll, held: held !== null, isSetting, own })
  )
    return null
  const tail = tailEnd(page, one, complement.end)
  const status = statusOfNoun({ lead, told: text.slice(start, end), tail: text.slice(complement.end, tail) }, own)
  if (status === false) return null
  // "his call with the mayor" is told as something that was, where nothing says otherwise.
  const isOwned = status === null && !held && who.length > 0 && complement.met.length > 0 && !complement.isAll
  const span = around
    ? { start: phrase - (fallen.exec(lead)?.[0] ?? around[0]).length, end: asideEnd(page, one, complement.end) }
    : { start: clause.start, end: tail }
  return { at: start, end, who, whom, what: named(text.slice(phrase, end)), status: isOwned ? "held" : status, span }
}

/** What it is called, without article and owner: "indirect talks". */
function named(phrase: string): string {
  const words = phrase.replace(/\s+/g, " ")
  return words.replace(/^(?:(?:the|an?|his|her|its|their|this|that|these|those|what|\S+['’]s)\s)+/i, "")
}

/** "the first meeting between a sitting mayor and an abbot" tells of no one. */
function isOfKind(met: readonly Met[]): boolean {
  return (
    met.length > 0 &&
    met.every(({ party }) => /^an?\s(?!delegation|group|team)/i.test(party.label) && !/s$/.test(party.label))
  )
}

/** "the meeting", with nobody named by it, points back at one told of before. */
function isDefinite(own: string): boolean {
  return /^(?:the|this|that|these|those)\s(?:\p{Ll}[\p{L}-]+\s)*$/iu.test(own)
}

interface Sides {
  readonly who: readonly Met[]
  readonly whom: readonly Met[]
  /** "between them": all sides stand behind the noun. */
  readonly isAll: boolean
  readonly held: boolean
  readonly isSetting: boolean
  /** The words of its phrase before the noun. */
  readonly own: string
}

function isMeeting(page: Page, one: Noun, { who, whom, isAll, held, isSetting, own }: Sides): boolean {
  const { sentence, start, end } = one
  const aside = { start, end: asideEnd(page, one, end) }
  const word = page.text.slice(start, end)
  const all = who.length + whom.length
  if (all === 0) return false
  // "conceded in a meeting": who acts there need not be who met, but where place or day stand by.
  if (isSetting && !isAll && whom.length === 0 && (all < 2 || placeOf(page, aside, start).where === null)) return false
  if (/\b(?:press|news|media)\s$/i.test(own) || beforePress.test(word)) return held && !isSetting && who.length > 0
  if (loose.test(word) && !(who.length > 0 && whom.length > 0)) return held
  if (held || all > 1) return true
  return (
    (isAll || whom.length > 0) &&
    (placeOf(page, sentence, start).where !== null || timeOf(page, sentence, start) !== null)
  )
}

const added =
  /^,\s(?:which|that)?\s?(?:took\splace|(?:is|was|were|are|had\sbeen|has\sbeen)?\s?(?:held|planned|scheduled|set|due|expected|slated)|will|would)\b[^,;]*/iu

/** Where the words about a meeting end: at its clause, or behind what a comma adds of when and where it was. */
function tailEnd({ text }: Page, { sentence, clause, end }: Noun, complementEnd: number): number {
  const behind = [end, complementEnd, clause.end].flatMap(from => {
    const match = added.exec(text.slice(from, sentence.end))
    return match ? [from + match[0].length] : []
  })
  return Math.max(clause.end, ...behind)
}

/** A meeting that is the setting is told of up to the next comma. */
function asideEnd({ text }: Page, { clause }: Noun, from: number): number {
  const mark = /[,;]\s/.exec(text.slice(from, clause.end))
  return mark ? from + mark.index : Math.max(from, clause.end)
}
