// Who meets whom: the phrases before and behind the word that tells of it, as parties. A name goes by what it is known
// for in the pile; people told of in common ("the heads of five armies") go by the words printed.

import { firstTokenAt } from "../../../text/places.js"
import type { Name } from "../../../model/annotation.js"
import type { Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { functionWords } from "../../../text/function-words.js"
import type { Page, Party } from "../../claim.js"
import { isJoined, isModifier, isPossessive, mentionStart, namesIn, sameParty, subjectOf } from "../../parties.js"
import { groupStart, phraseFrom, phraseStart } from "./phrases.js"
import { isPeople } from "./vocabulary.js"

/** A party where it is printed. */
export interface Met extends Span {
  readonly party: Party
}

/** Whether a name is a person's. */
export function isPerson(page: Page, i: number): boolean {
  return page.parties[i]!.kind === "person"
}

/** How many there are and which, which tells no group from another. */
const quantity =
  /^(?:handful|number|couple|pair|dozens?|hundreds?|thousands?|scores?|group|series|several|some|many|few|more|other|various|top|senior|both|two|three|four|five|six|seven|eight|nine|ten|\d+)$/

/** The people that a noun phrase tells of; null where it tells of things. */
export function metIn(page: Page, span: Span): Met | null {
  const { annotated, text, parties } = page
  const { tokens, partsOfSpeech, names } = annotated
  const last = namesIn(page, span).at(-1)
  // Of "Ban Ki-moon" the name may be read no further than its hyphen.
  const closes = last !== undefined && /^(?:-\p{Ll}*)?$/u.test(text.slice(names[last]!.end, span.end))
  if (closes && names[last]!.kind !== "event") {
    const name = names[last]!
    const before = text.slice(span.start, mentionStart(name))
    const isAll =
      !/\b(?:of|from)\s$|['’]s?\s$/.test(before) &&
      (isPerson(page, last) || isQualified(page, { start: span.start, end: mentionStart(name) }))
    if (isAll && !isPossessive(text, name)) return { ...span, party: counted(parties[last]!, before) }
  }
  const [first, end] = [firstTokenAt(tokens, span.start), firstTokenAt(tokens, span.end)]
  const nouns = Array.from({ length: end - first }, (_, k) => first + k)
  const heads = (from: number) => {
    const stop = nouns.find(t => t >= from && /^(?:of|from)$/.test(tokens[t]!.norm)) ?? end
    return nouns.findLast(t => t < stop && t >= from && /NOUN|PROPN|ADJ/.test(partsOfSpeech[t]!))
  }
  let head = heads(first)
  while (head !== undefined && quantity.test(tokens[head]!.norm) && tokens[head + 1]?.norm === "of")
    head = heads(head + 2)
  if (head === undefined || !isPeople(tokens[head]!.norm)) return null
  const label = text.slice(span.start, span.end).replace(/\s+/g, " ")
  return {
    ...span,
    party: bearerOf(page, label, tokens[head]!.norm) ?? { key: groupKey(page, span), label, kind: "other" },
  }
}

/** Whether words before a name only qualify it: "the neighbouring", "moderate Democratic". */
function isQualified({ annotated }: Page, span: Span): boolean {
  const { tokens, partsOfSpeech } = annotated
  for (let t = firstTokenAt(tokens, span.start); t < tokens.length && tokens[t]!.end <= span.end; t++)
    if (!/^(?:DET|ADJ|NUM|PRON)$/.test(partsOfSpeech[t]!)) return false
  return true
}

/** "the two Koreas" are not one of them. */
function counted(party: Party, before: string): Party {
  return /\b(?:two|three|four|both)\s$/.test(before) ? { key: "", label: before + party.label, kind: "other" } : party
}

/** The key of a group: its words of meaning; none where one bare noun could be any ("officials", "both leaders"). */
function groupKey({ annotated }: Page, span: Span): string {
  const { tokens } = annotated
  const words = tokens
    .slice(firstTokenAt(tokens, span.start), firstTokenAt(tokens, span.end))
    .filter(({ kind, norm }) => kind !== "mark" && !functionWords.has(norm) && !quantity.test(norm) && norm !== "'s")
  if (words.length < 2 || words.some(({ norm }) => norm === "counterpart" || norm === "counterparts")) return ""
  return `~${words
    .map(({ stem }) => stem)
    .sort()
    .join(" ")}`
}

/** "The president", where the report gives just one person that office. */
function bearerOf({ annotated, parties, text }: Page, label: string, head: string): Party | null {
  const office = /^the\s(.+)$/i.exec(label)?.[1]?.toLowerCase()
  if (!office?.endsWith(head)) return null
  const bearing = annotated.names.flatMap(({ role }, i) => {
    const words = role ? text.slice(role.start, role.end).toLowerCase() : ""
    return words.endsWith(head) && office.split(" ").every(word => words.includes(word)) ? [parties[i]!] : []
  })
  return bearing.length && bearing.every(party => party.key === bearing[0]!.key) ? bearing[0]! : null
}

/** Who stands in the phrase that begins at an offset; `end` is the phrase's. None where it tells of things. */
export function metFrom(page: Page, sentence: Span, at: number): Met[] {
  const { conjuncts, closed } = phraseFrom(page, sentence, at)
  const met: Met[] = []
  for (const [k, conjunct] of conjuncts.entries()) {
    const found = metIn(page, conjunct)
    const before = met.at(-1)
    // "his counterpart, Ane Holt": the aside names who was told of by his office.
    const names = found?.party.kind === "person" && before?.party.kind === "other"
    const isAside = k >= closed || (before !== undefined && isRoleOf(page, before, conjunct))
    if (names && isAside && before && !/s$/.test(before.party.label))
      met[met.length - 1] = { ...found, start: before.start }
    else if (k >= closed || found === null) break
    else if (!met.some(other => sameMet(other, found))) met.push(found)
  }
  return met
}

function isRoleOf({ annotated }: Page, before: Span, conjunct: Span): boolean {
  return annotated.names.some(
    ({ role, start, end }) =>
      role !== null &&
      start >= conjunct.start &&
      end <= conjunct.end &&
      role.start <= before.start &&
      before.end <= role.end,
  )
}

/** Whether two are one party; groups without a key are never known to be. */
export function sameMet(a: Met, b: Met): boolean {
  return a.party.key !== "" && sameParty(a.party, b.party)
}

/** Who acts in the verb group that ends at an offset. */
export function actorsOf(page: Page, sentence: Sentence, at: number): Met[] {
  const { tokens } = page.annotated
  const first = groupStart(page, sentence, firstTokenAt(tokens, at))
  const before = tokens[first - 1]
  if (first > sentence.firstToken && before && /^(?:he|she|they|it)$/.test(before.norm))
    return behindPronoun(page, sentence, before)
  const start = phraseStart(page, sentence, first)
  if (start >= 0 && !isObject(page, sentence, start)) {
    const met = metFrom(page, { start, end: tokens[first]!.start }, start)
    const close = met.at(-1)
    if (close && close.end === tokens[first - 1]!.end) return withList(page, sentence, met)
  }
  const named = namedBefore(page, sentence, at)
  // Behind "told them that" somebody else acts.
  const isAnothers = named.length > 0 && /\b(?:that|which)\b/.test(page.text.slice(named.at(-1)!.end, at))
  return isAnothers ? [] : named
}

/** "A, B and C met": what stands before the phrase, behind a comma alone, is of its list. */
function withList(page: Page, sentence: Span, met: Met[]): Met[] {
  if (met.length < 2) return met
  const names = namesIn(page, { start: sentence.start, end: met[0]!.start })
  const list = [...met]
  for (const i of names.reverse()) {
    const name = page.annotated.names[i]!
    if (!/^,\s(?:the\s)?$/.test(page.text.slice(name.end, list[0]!.start)) || isPossessive(page.text, name)) break
    list.unshift({ start: mentionStart(name), end: name.end, party: page.parties[i]! })
  }
  return list
}

/** The person whom "he" or "she" means: the last who acts before it, here or in the sentence before. */
function behindPronoun(page: Page, sentence: Sentence, pronoun: Span & { readonly norm: string }): Met[] {
  const own = namedBefore(page, sentence, pronoun.start)
  if (/^(?:they|it)$/.test(pronoun.norm)) {
    const opens = subjectOf(page, sentence, pronoun.start)
    return own.length ? own : opens.map(party => ({ ...pronoun, party }))
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
    if (isObject(page, sentence, mentionStart(name))) continue
    const chain = [before[k]!]
    for (let j = k - 1; j >= 0 && isJoined(page, before[j]!, chain[0]!); j--) chain.unshift(before[j]!)
    return chain.map(i => ({ start: mentionStart(names[i]!), end: names[i]!.end, party: page.parties[i]! }))
  }
  return []
}

/** Whether a name only qualifies the noun behind it: "U.S. officials", "the West Bank-based", "the Lind administration". */
function isModifying(page: Page, name: Name): boolean {
  if (name.kind === "person") return isModifier(page, name)
  const { tokens, partsOfSpeech, times } = page.annotated
  const t = firstTokenAt(tokens, name.end)
  const next = tokens[t]
  if (!next || times.some(time => time.start === next.start)) return false
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
  const t = firstTokenAt(annotated.tokens, start) - 1
  const verb = annotated.tokens[t]
  if (!verb || verb.start < sentence.start || annotated.partsOfSpeech[t] !== "VERB") return false
  return !/^(?:sa(?:y|ys|id)|adds?|added|when|as|after|know|knows|believes?|thinks?|announced|reported|confirmed|hopes?|expects?)$/.test(
    verb.norm,
  )
}
