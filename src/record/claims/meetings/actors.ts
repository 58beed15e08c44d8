// Who acts before a word that tells of a meeting: the phrase before its verb group, or the nearest name that nothing else
// governs, with those joined to it; "he" and "they" are looked up in the sentence before.

import type { Name } from "../../../model/annotation.js"
import { overlapping, type Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { firstTokenAt } from "../../../text/places.js"
import type { Page } from "../../claim.js"
import { mentionStart } from "../../mention.js"
import { isJoined, isModifier, isPossessive, namesIn, subjectOf } from "../../parties.js"
import { isPerson, type Met, metFrom } from "./parties.js"
import { groupStart, phraseStart } from "./phrases.js"

/** "Holt’s attempts to meet": whose they are acts. */
const aims =
  /^(?:attempts?|efforts?|plans?|decision|desire|wish|offer|bid|request|refusal|intention|willingness|agreement|pledge|promise)$/

/** Who acts in the verb group that ends at an offset. */
export function actorsOf(page: Page, sentence: Sentence, at: number): Met[] {
  const { tokens } = page.annotated
  const first = groupStart(page, sentence, firstTokenAt(tokens, at))
  const before = tokens[first - 1]
  if (first > sentence.firstToken && before && /^(?:he|she|they|it)$/.test(before.norm))
    return behindPronoun(page, sentence, before)
  if (first > sentence.firstToken && before && /^(?:who|which)$/.test(before.norm))
    return antecedentOf(page, sentence, first - 1)
  const start = phraseStart(page, sentence, first)
  if (start >= 0 && aims.test(before?.norm ?? "")) {
    const owner = namesIn(page, { start, end: tokens[first]!.start }).find(i =>
      isPossessive(page.text, page.annotated.names[i]!),
    )
    if (owner !== undefined) return [{ start, end: page.annotated.names[owner]!.end, party: page.parties[owner]! }]
  }
  // "Holt was the first of the family to meet him": Holt did.
  const named = isPredicate(page.text, sentence, start) ? namedBefore(page, sentence, start) : []
  if (named.length) return named
  if (start >= 0 && !isObject(page, sentence, start)) {
    const met = metFrom(page, { start, end: tokens[first]!.start }, start)
    const close = met.at(-1)
    if (close && close.end === tokens[first - 1]!.end) return withList(page, sentence, met)
    // A thing, or somebody of no known office, acts: nobody named before does.
    if (met.length === 0 && namesIn(page, { start, end: tokens[first]!.start }).length === 0) return []
  }
  const nearest = namedBefore(page, sentence, at)
  // Behind "told them that" somebody else acts.
  const isAnothers = nearest.length > 0 && /\b(?:that|which)\b/.test(page.text.slice(nearest.at(-1)!.end, at))
  if (isAnothers) return []
  return nearest.length ? nearest : openingSubject(page, sentence, at)
}

function isPredicate(text: string, sentence: Span, start: number): boolean {
  return (
    start >= 0 &&
    /\b(?:is|was|became|becomes)\s$/.test(text.slice(Math.max(sentence.start, start - 10), start)) &&
    /^the\s(?:first|last|only)\b/.test(text.slice(start, start + 12))
  )
}

/** "Two officials who met him", "the Skerry Fund, a group which met him": the phrase before, or the name that it is said of. */
function antecedentOf(page: Page, sentence: Sentence, t: number): Met[] {
  const { tokens } = page.annotated
  const comma = tokens[t - 1]?.norm === ","
  const end = comma ? t - 1 : t
  const named = namedBefore(page, sentence, tokens[t]!.start)
  const start = phraseStart(page, sentence, end)
  if (start < 0 || named.at(-1)?.end === tokens[end - 1]!.end) return named
  const met = metFrom(page, { start, end: tokens[t]!.start }, start)
  const aside = named.length > 0 && /^,\s(?:an?|the)\s/.test(page.text.slice(named.at(-1)!.end, tokens[t]!.start))
  return aside ? named : met
}

/** Where an object stands between, the subject that opens the sentence: "The mayor will go there to meet …". */
function openingSubject(page: Page, sentence: Sentence, at: number): Met[] {
  const { tokens, partsOfSpeech } = page.annotated
  const lead = /^(?:(?:On|In|At|Late|Early|Earlier|Later|Last|This|Next|After)\s[^,]{1,40},\s)?/u.exec(
    page.text.slice(sentence.start, at),
  )![0]
  const start = sentence.start + lead.length
  const t = firstTokenAt(tokens, start)
  if (/^(?:he|she|they)$/.test(tokens[t]?.norm ?? "")) return behindPronoun(page, sentence, tokens[t]!)
  const met = metFrom(page, { start, end: at }, start)
  const next = met.length ? firstTokenAt(tokens, met.at(-1)!.end) : t
  const acts = /^(?:VERB|AUX|ADV)$/.test(partsOfSpeech[next] ?? "") && tokens[next]!.start < at
  return acts && !/\b(?:that|which)\b/.test(page.text.slice(start, at)) ? met : []
}

/** "A, B and C met": what stands before the phrase, behind a comma alone, is of its list. */
function withList(page: Page, sentence: Span, met: Met[]): Met[] {
  if (met.length < 2) return met
  const names = namesIn(page, { start: sentence.start, end: met[0]!.start })
  const list = [...met]
  for (const i of names.reverse()) {
    const name = page.annotated.names[i]!
    if (!/^,\s(?:the\s)?$/.test(page.text.slice(name.end, list[0]!.start)) || isPossessive(page.text, name)) break
    // "in Tilse, where A and B meet"
    if (page.parties[i]!.kind === "place" && list[0]!.party.kind === "person") break
    if (isObject(page, sentence, mentionStart(name))) break
    list.unshift({ start: mentionStart(name), end: name.end, party: page.parties[i]! })
  }
  return list
}

/** The person whom "he" or "she" means: the last who acts before it, here or in the sentence before. */
function behindPronoun(page: Page, sentence: Sentence, pronoun: Span & { readonly norm: string }): Met[] {
  const own = namedBefore(page, sentence, pronoun.start)
  if (/^(?:they|it)$/.test(pronoun.norm)) {
    const several = metFrom(page, { start: sentence.start, end: pronoun.start }, sentence.start)
    if (several.length === 1 && several[0]!.party.kind === "other") return [{ ...pronoun, party: several[0]!.party }]
    if (own.length) return own
    const opens = subjectOf(page, sentence, pronoun.start)
    const before = page.sentences[sentence.index - 1]
    const there = opens.length || !before ? opens : metFrom(page, before, before.start).map(({ party }) => party)
    return there.map(party => ({ start: pronoun.start, end: pronoun.end, party }))
  }
  const person = own.find(({ party }) => party.kind === "person")
  if (person) return [{ ...pronoun, party: person.party }]
  const previous = page.sentences[sentence.index - 1]
  const there =
    previous &&
    namesIn(page, previous).find(i => isPerson(page, i) && !isPossessive(page.text, page.annotated.names[i]!))
  return there === undefined ? [] : [{ start: pronoun.start, end: pronoun.end, party: page.parties[there]! }]
}

/** The names that act before an offset: the nearest that no preposition or verb governs, with those joined to it. */
export function namedBefore(page: Page, sentence: Span, at: number): Met[] {
  const { names } = page.annotated
  const before = namesIn(page, { start: sentence.start, end: at })
  for (let k = before.length - 1; k >= 0; k--) {
    const name = names[before[k]!]!
    if (name.kind === "event" || isPossessive(page.text, name) || isModifying(page, name)) continue
    if (isObject(page, sentence, mentionStart(name)) || isListedObject(page, sentence, before, k)) continue
    const chain = [before[k]!]
    for (let j = k - 1; j >= 0; j--) {
      // "A and the envoy of B, C": a name within a title is passed over.
      if (isPossessive(page.text, names[before[j]!]!)) continue
      if (!isJoined(page, before[j]!, chain[0]!)) break
      chain.unshift(before[j]!)
    }
    if (isObject(page, sentence, mentionStart(names[chain[0]!]!))) continue
    return chain.map(i => ({ start: mentionStart(names[i]!), end: names[i]!.end, party: page.parties[i]! }))
  }
  return []
}

/** "over Sorvia, Norland and other issues": what goes on with a list is governed as its first is. */
function isListedObject(page: Page, sentence: Span, before: readonly number[], k: number): boolean {
  const { names } = page.annotated
  const [own, last] = [names[before[k]!]!, names[before[k - 1] ?? -1]]
  if (!last || !/^,\s(?:the\s)?$/.test(page.text.slice(last.end, mentionStart(own)))) return false
  const isOfList = /^(?:,|\sand\b|\sor\b)/.test(page.text.slice(own.end, own.end + 5))
  return isOfList && last.kind !== "person" && isObject(page, sentence, mentionStart(last))
}

/** Whether a name only qualifies the noun behind it: "U.S. officials", "the West Bank-based", "the Lind administration". */
export function isModifying(page: Page, name: Name): boolean {
  if (name.kind === "person") return isModifier(page, name)
  const { tokens, partsOfSpeech, times } = page.annotated
  const t = firstTokenAt(tokens, name.end)
  const next = tokens[t]
  if (!next || overlapping(times, next).some(time => time.start === next.start)) return false
  return page.text[name.end] === "-" || (page.text[name.end] === " " && /^(?:NOUN|PROPN|ADJ)$/.test(partsOfSpeech[t]!))
}

/** A preposition or a verb of doing right before a mention makes it no subject; "between", "by" and a verb of saying leave it one. */
function isObject({ text, annotated }: Page, sentence: Span, start: number): boolean {
  if (
    /\b(?:of|in|with|to|on|from|at|against|for|over|about|across|into|near|under|via|towards?|than|like|including|told|called)\s(?:the\s|an?\s|its\s|his\s|her\s|their\s)?$/i.test(
      text.slice(Math.max(sentence.start, start - 24), start),
    )
  )
    return true
  const nearest = firstTokenAt(annotated.tokens, start) - 1
  const t = /^(?:the|an?)$/.test(annotated.tokens[nearest]?.norm ?? "") ? nearest - 1 : nearest
  const verb = annotated.tokens[t]
  // "a poll by Holt"
  if (verb?.norm === "by" && /^(?:NOUN|PROPN)$/.test(annotated.partsOfSpeech[t - 1] ?? "")) return true
  if (!verb || verb.start < sentence.start || annotated.partsOfSpeech[t] !== "VERB") return false
  return !/^(?:sa(?:y|ys|id)|adds?|added|when|as|after|know|knows|believe[sd]?|thinks?|thought|announced|reported|confirmed|hope[sd]?|expects?|expected)$/.test(
    verb.norm,
  )
}
