// Who acts: names as parties, with the key by which two mentions mean the same one, and the subject of a clause, as it
// seems and as grammar makes it plain.

import { groupBy } from "../kit/groups.js"
import { table } from "../kit/table.js"
import { lettersOf } from "../kit/spelling.js"
import type { Annotated, Name } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import type { Person } from "../model/record.js"
import { indexesWithin, type Span } from "../model/span.js"
import type { Sentence } from "../model/token.js"
import { isDemonym, withoutDemonym } from "../text/demonyms.js"
import { ownForms } from "../text/forms.js"
import { isHeld } from "./acting.js"
import type { Page, Party } from "./claim.js"
import { mentionStart } from "./mention.js"
import { isPlainSubject } from "./plain.js"
import { bearerKey, joinPersons, type Persons } from "./persons.js"

/** Countries and unions with names that share no letters. */
const aliases = table<string>({
  unitedstates: "us",
  unitedstatesofamerica: "us",
  usa: "us",
  america: "us",
  american: "us",
  washington: "us",
  unitedkingdom: "uk",
  britain: "uk",
  british: "uk",
  europeanunion: "eu",
  unitednations: "un",
  prc: "china",
  peoplesrepublicofchina: "china",
  beijing: "china",
})
/** Capitals speak for their country, but a meeting in one is held in the city. */
const capitals: ReadonlySet<string> = new Set(["washington", "beijing"])

/** A report and its parties, by index into its names: what its claims are found in. */
export interface Telling {
  readonly text: Annotated
  readonly parties: readonly Party[]
}

/** The reports of a pile with their parties, and the persons who are some of them. */
export function tellingsOf(texts: readonly Weighed[]): {
  readonly persons: readonly Person[]
  readonly tellings: readonly Telling[]
} {
  const joined = joinPersons(texts.map(({ text }) => text))
  const behind = speakersOf(joined)
  return { persons: joined.persons, tellings: texts.map(({ text }) => ({ text, parties: partiesOf(text, behind) })) }
}

/** A person, and the state in whose name it speaks. */
export type Speaker = Pick<Person, "id"> & { readonly state: string | undefined }

/** The person behind each bearer of each report, by `bearerKey`. */
export function speakersOf({ persons, behind }: Persons): Map<string, Speaker> {
  const speakers = new Map(persons.map(person => [person.id, { id: person.id, state: stateOf(person) }]))
  return new Map([...behind].map(([key, { id }]) => [key, speakers.get(id)!]))
}

/** Parties by index into the report's names: a bearer goes by the fullest of its names. */
export function partiesOf({ report, names }: Annotated, behind: ReadonlyMap<string, Speaker>): Party[] {
  const fullest = new Map<number, Name>()
  const kinds = new Map<number, Party["kind"]>()
  const own = ownOf(names)
  for (const name of names) {
    const kind = isTitled(report.text, name) ? "person" : name.kind === "event" ? "other" : name.kind
    const told = kinds.get(name.bearer)
    if (told === undefined || told === "other" || kind === "person") kinds.set(name.bearer, kind)
    const known = fullest.get(name.bearer)
    if (!own.has(name)) continue
    if (!known || fullness(name) > fullness(known)) fullest.set(name.bearer, name)
  }
  return names.map(name => {
    const full = fullest.get(name.bearer)!.name
    const kind = kinds.get(name.bearer)!
    const person = kind === "person" ? behind.get(bearerKey(report.id, name.bearer)) : undefined
    const state = person?.state
    return { key: person?.id ?? keyOf(full, kind), label: full, kind, ...(state && { state }) }
  })
}

/** Mentions that print no more than the name; of persons all. */
function ownOf(names: readonly Name[]): ReadonlySet<Name> {
  const bearers = groupBy(names, ({ bearer }) => bearer)
  return new Set(
    [...bearers.values()].flatMap(mentions => {
      const forms = new Set(ownForms(mentions.map(({ name }) => name)))
      return mentions.filter(({ name, kind }) => kind === "person" || forms.has(name))
    }),
  )
}

const stateOffice =
  /^(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*?)(?:['’]s)?\s(?:President|Prime Minister|Premier|Chancellor|Foreign Minister|Secretary of State|(?:president|prime minister|premier|chancellor|foreign minister|leader|dictator|ruler)\b)/u

/** The state in whose name a person speaks, by the first of the roles printed with the name that tells. */
function stateOf({ roles }: Person): string | undefined {
  for (const role of new Set(roles.map(one => one.role))) {
    const state = stateOffice.exec(role)?.[1]
    if (state) return keyOf(state, "place")
  }
  return undefined
}

const title =
  /\b(?:minister|president|premier|chancellor|envoy|secretary|chief|leader|ambassador|negotiator|governor|mayor|director|spokes(?:man|woman|person)|chair(?:man|woman)?|general|king|queen|prince|princess),?\s$/i

/** "the environment minister, Ilia Voskan": a name of two words behind a title is a person's, whatever its letters. */
function isTitled(text: string, { start, name, kind }: Name): boolean {
  return (
    kind === "other" &&
    /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(name) &&
    title.test(text.slice(Math.max(0, start - 24), start))
  )
}

/** A longer form is fuller; of two alike the one not in capitals, as datelines are. */
function fullness({ name }: Name): number {
  return name.length + (name === name.toUpperCase() ? 0 : 0.5)
}

/** The key of a name: "U.S.", "America" and "United States" have one. */
export function keyOf(name: string, kind: Party["kind"]): string {
  const plain = lettersOf(name.replace(/^the\s/i, ""))
  return kind === "person" ? plain : (aliases[plain] ?? withoutDemonym(plain))
}

/** The key of a place as a place: a capital is itself, not its country. */
export function placeKey(party: Party): string {
  const plain = lettersOf(party.label)
  return capitals.has(plain) ? plain : party.key
}

/** One person's key as a part of the other's ("lindqvar", "maralindqvar"), or the same. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.key === b.key) return true
  if (a.kind !== "person" && b.kind !== "person") return isDemonym(a.key, b.key)
  if (a.kind !== "person" || b.kind !== "person") return false
  // Where the join of persons knows one of them only, the same full name is the same person.
  const letters = lettersOf(a.label)
  if (letters === lettersOf(b.label)) return a.key === letters || b.key === letters
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a]
  const words = long.label.toLowerCase().split(/[\s-]+/)
  return !/\s/.test(short.label.trim()) && words.includes(short.label.toLowerCase())
}

/** The place that a report names beside the word for what belongs to it: Sorvia for "Sorvian"; else the party as it is. */
export function ofDemonym({ unlike }: Page, party: Party): Party {
  const key = lettersOf(party.label)
  const place = unlike().find(other => {
    const name = lettersOf(other.label)
    if (other.kind === "person" || name === key) return false
    return isDemonym(name, key) ? name.length < key.length : name === party.key
  })
  return place ?? party
}

/** Names of a sentence, by index. */
export function namesIn({ annotated }: Page, span: Span): number[] {
  return indexesWithin(annotated.names, span)
}

/** Whether a name owns what follows it: "Kerry’s visit". */
export function isPossessive(text: string, name: Span): boolean {
  return (
    /^(?:['’]s|s['’]|['’])(?!\w)/.test(text.slice(name.end, name.end + 3)) ||
    /['’]s?$/.test(text.slice(name.start, name.end))
  )
}

/** Bodies that go by a person's name. */
const ofPerson =
  /^\s(?:administration|government|team|campaign|presidency|cabinet|family|era|aides?|officials?|White House)\b/

/** Whether a name is only the modifier of a noun: "U.S. officials", "the Lind administration". */
export function isModifier(page: Page, name: Name): boolean {
  if (name.kind === "person") return ofPerson.test(page.text.slice(name.end, name.end + 20))
  return /^\s(?!and\b|or\b|but\b|has\b|have\b|had\b|is\b|are\b|was\b|were\b|will\b|would\b|could\b|can\b|may\b|might\b|must\b|should\b|to\b|in\b|on\b|at\b|also\b|not\b|did\b|does\b|do\b|with\b|for\b|from\b|of\b|as\b|that\b|who\b|by\b)\p{Ll}+(?<!ed|es|[^s]s)\b/u.test(
    page.text.slice(name.end, name.end + 24),
  )
}

/** The names that act before `offset` in a sentence: the nearest one, with those joined to it by "and" or a comma. */
export function actorsBefore(page: Page, sentence: Span, offset: number): number[] {
  const { annotated, text } = page
  const before = namesIn(page, { start: sentence.start, end: offset })
  for (let i = before.length - 1; i >= 0; i--) {
    const name = annotated.names[before[i]!]!
    if (name.kind === "event" || isPossessive(text, name) || isHeld(page, sentence.start, before[i]!)) continue
    if (isModifier(page, name)) continue
    const chain = [before[i]!]
    for (let k = i - 1; k >= 0 && isJoined(page, before[k]!, chain[0]!); k--) chain.unshift(before[k]!)
    return chain
  }
  return []
}

/** Whether two names stand in one list: "A and B", "A, B", with roles between. */
export function isJoined({ annotated, text }: Page, a: number, b: number): boolean {
  const [first, second] = [annotated.names[a]!, annotated.names[b]!]
  if (isPossessive(text, first)) return false
  const between = text.slice(first.end, mentionStart(second))
  return /^(?:,\s[^,;.]{0,60})?,?\s(?:and|&)\s(?:the\s)?(?:[\p{L}’'.-]+,?\s){0,7}$/u.test(between)
}

/** The subject of a sentence that opens with a pronoun is the last acting name of the one before. */
export function subjectOf(page: Page, sentence: Sentence, offset: number): Party[] {
  const found = actorsBefore(page, sentence, offset)
  if (found.length) return found.map(i => page.parties[i]!)
  const previous = page.sentences[sentence.index - 1]
  const pronoun = /^(?:it|they|he|she|both)\b/i.test(page.text.slice(sentence.start, sentence.start + 6))
  if (!pronoun || !previous || previous.block < sentence.block - 1) return []
  const isHuman = /^s?he\b/i.test(page.text.slice(sentence.start, sentence.start + 4))
  const isThing = /^it\b/i.test(page.text.slice(sentence.start, sentence.start + 3))
  const first = namesIn(page, previous).find(i => {
    const name = page.annotated.names[i]!
    const isPerson = page.parties[i]!.kind === "person"
    if (isPerson ? isThing : isHuman) return false
    return name.kind !== "event" && !isPossessive(page.text, name)
  })
  return first === undefined ? [] : [page.parties[first]!]
}

/**
 * The same where grammar makes it plain: who opens the clause and has its verb, or, where the sentence opens with a pronoun,
 * who so opens the one before.
 */
export function plainSubjectOf(page: Page, sentence: Sentence, offset: number): Party[] {
  const { names } = page.annotated
  const found = actorsBefore(page, sentence, offset)
  if (found.length) {
    const ends: [Name, Name] = [names[found[0]!]!, names[found.at(-1)!]!]
    return isPlainSubject(page, sentence.start, ends, offset) ? found.map(i => page.parties[i]!) : []
  }
  const previous = page.sentences[sentence.index - 1]
  return subjectOf(page, sentence, offset).filter(party =>
    namesIn(page, previous!).some(
      i =>
        page.parties[i] === party &&
        !isHeld(page, previous!.start, i) &&
        !isModifier(page, names[i]!) &&
        isPlainSubject(page, previous!.start, [names[i]!, names[i]!], previous!.end),
    ),
  )
}
