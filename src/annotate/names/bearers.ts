// Which mentions name the same bearer within a report: the same letters; a surname after the full name; a body's first
// word or initials after its full name. Two men of one surname are told apart by title, then by who was named last;
// of two whom one sentence brings in together neither has it for himself.

import { lettersOf } from "../../kit/spelling.js"
import type { Name } from "../../model/annotation.js"
import { oneName } from "../../text/aliases.js"
import { placeNames } from "./countries.js"
import * as lexicon from "./lexicon.js"

/** A mention before its bearer is known. */
export interface Mention {
  readonly kind: Name["kind"] | null
  /** Words of the name, without title. */
  readonly words: readonly string[]
  /** Title or role as printed, lower case; empty where none. */
  readonly role: string
  /** `mr`, `mrs` …, or empty. */
  readonly honorific: string
  readonly sentence: number
  /** The paragraph. */
  readonly block: number
}

/** A bearer as gathered from its mentions. */
interface Bearer {
  readonly key: string
  kind: Name["kind"] | null
  readonly words: readonly string[]
  readonly roles: string[]
}

/** Letters and digits only, lower case: what "Kim Yo Jong" and "KimYoJong" have in common. */
export function nameKey(name: string): string {
  return lettersOf(placeNames.get(name) ?? name)
}

/** The number of each mention's bearer, and its kind in the light of the others. Full names first, then the short ones. */
export function joinMentions(
  mentions: readonly Mention[],
): { readonly bearer: number; readonly kind: Name["kind"] | null }[] {
  const bearers: Bearer[] = []
  const byKey = new Map<string, number>()
  const found: number[] = mentions.map(() => -1)
  const make = (mention: Mention, key: string): number => {
    bearers.push({ key, kind: mention.kind, words: mention.words, roles: mention.role ? [mention.role] : [] })
    byKey.set(key, bearers.length - 1)
    return bearers.length - 1
  }
  const isShort = (mention: Mention) => mention.words.length === 1
  for (const [i, mention] of mentions.entries()) {
    if (isShort(mention) && mention.kind !== "place") continue
    const key = nameKey(mention.words.join(" "))
    const known = byKey.get(key) ?? fullerName(bearers, mention)
    found[i] = known ?? make(mention, key)
    if (known !== undefined) learn(bearers[known]!, mention)
  }
  for (const [i, mention] of mentions.entries()) {
    if (found[i] !== -1) continue
    const key = nameKey(mention.words[0] ?? "")
    const known = longBearer(bearers, mentions, found, i) ?? byKey.get(key)
    found[i] = known ?? make(mention, key)
    learn(bearers[found[i]!]!, mention)
  }
  return found.map(bearer => ({ bearer, kind: bearers[bearer]!.kind }))
}

function learn(bearer: Bearer, mention: Mention): void {
  if (mention.role) bearer.roles.push(mention.role)
  // A name of two words whose second stands alone later is a person's: that is how newspapers name people again.
  const again =
    mention.words.length === 1 &&
    bearer.words.length === 2 &&
    mention.words[0] === bearer.words[1] &&
    !lexicon.siteAdjectives.has(bearer.words[0]!.toLowerCase())
  bearer.kind ??= again ? "person" : mention.kind
  if (mention.kind === "person" && bearer.kind === "other") bearer.kind = "person"
}

/** "Joe Biden" for "Joseph R. Biden Jr." is left apart; "Robert Manning" for "Robert A. Manning" is not. */
function fullerName(bearers: readonly Bearer[], { kind, words }: Mention): number | undefined {
  if (kind !== "person" || words.length < 2) return undefined
  const at = bearers.findIndex(
    bearer =>
      (bearer.kind === "person" || bearer.kind === null) &&
      bearer.words.length >= 2 &&
      bearer.words.length !== words.length &&
      bearer.words[0] === words[0] &&
      bearer.words.at(-1) === words.at(-1),
  )
  return at < 0 ? undefined : at
}

/** The bearer of a fuller name that this single word is short for. */
function longBearer(
  bearers: readonly Bearer[],
  mentions: readonly Mention[],
  found: readonly number[],
  i: number,
): number | undefined {
  const { role } = mentions[i]!
  const candidates = longerThan(bearers, mentions[i]!)
  if (candidates.length < 2) return candidates[0]
  const titled = role ? candidates.filter(b => bearers[b]!.roles.some(other => fitsTitle(other, role))) : []
  const among = titled.length > 0 ? titled : candidates
  if (titled.length !== 1) {
    const settled = settledOn(mentions, found, i, among)
    if (settled !== undefined) return settled
    if (isOpen(mentions, found, i, among) || isOfPair(mentions, found, i, among)) return undefined
  }
  // Whoever of them was named last before this place; else whoever comes first.
  for (let j = i - 1; j >= 0; j--) if (among.includes(found[j]!)) return found[j]
  return among[0]
}

/** Of two of one surname the one that a report names so much oftener is meant by it. */
const muchOftener = 3

/**
 * Whom the surname alone meant before anybody else of it was named, where the others are named in full again: a house that
 * has settled on one tells the others apart so.
 */
function settledOn(
  mentions: readonly Mention[],
  found: readonly number[],
  i: number,
  among: readonly number[],
): number | undefined {
  const full = (b: number) => mentions.flatMap(({ words }, j) => (words.length > 1 && found[j] === b ? [j] : []))
  const first = mentions.findIndex(({ words }, j) => j < i && words.length === 1 && among.includes(found[j]!))
  const meant = found[first]
  if (first < 0 || meant === undefined) return undefined
  const others = among.filter(b => b !== meant).map(full)
  return others.every(places => places[0]! > first && places.length > 1) ? meant : undefined
}

/** "Ane Holt and Per Holt …": where two of one surname were named last in one sentence, it says nothing which is meant. */
function isOpen(mentions: readonly Mention[], found: readonly number[], i: number, among: readonly number[]): boolean {
  const clear = mentions.flatMap(({ words, role }, j) =>
    j < i && among.includes(found[j]!) && (words.length > 1 || role !== "") ? [j] : [],
  )
  const last = clear.at(-1)
  const other = clear.findLast(j => found[j] !== found[last!])
  if (last === undefined || other === undefined || mentions[last]!.sentence !== mentions[other]!.sentence) return false
  const times = among.map(b => found.filter((one, j) => one === b && j !== i).length).sort((a, b) => b - a)
  return times[0]! < muchOftener * times[1]!
}

/**
 * Two of one surname that one sentence brings in together: neither has it for himself, and it says which is meant only
 * where the same paragraph has named him by more; unless the report does so for one much oftener than for the other.
 */
function isOfPair(
  mentions: readonly Mention[],
  found: readonly number[],
  i: number,
  among: readonly number[],
): boolean {
  const clear = mentions.flatMap(({ words, role }, j) =>
    among.includes(found[j]!) && (words.length > 1 || role !== "") ? [j] : [],
  )
  const [one, other] = among
    .flatMap(b => mentions[clear.find(j => found[j] === b) ?? -1] ?? [])
    .sort((a, b) => a.sentence - b.sentence)
  if (!one || one.sentence !== other?.sentence || isOneGiven(one.words[0]!, other.words[0]!)) return false
  const times = among.map(b => clear.filter(j => found[j] === b).length).sort((a, b) => b - a)
  if (times[0]! >= muchOftener * times[1]!) return false
  return !clear.some(j => j < i && mentions[j]!.block === mentions[i]!.block)
}

/** "Olli" and "Oliver" in one line are one man in two ways to write him. */
function isOneGiven(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) || oneName(a.toLowerCase(), b.toLowerCase())
}

/**
 * Bearers whose fuller name a single word may be short for: their surname, else given name, else initials, else first
 * word.
 */
function longerThan(bearers: readonly Bearer[], { words, kind, role, honorific }: Mention): readonly number[] {
  if (kind === "place" || kind === "event") return []
  const word = words[0]!
  const lower = word.toLowerCase()
  const upper = word.length > 1 && word === word.toUpperCase()
  const isFamily = lexicon.leadingSurnames.has(lower)
  const isPerson = (bearer: Bearer) => bearer.kind === "person" || bearer.kind === null
  const agrees = (bearer: Bearer) => genderAgrees(honorific, bearer.words[0]!)
  const camel = (bearer: Bearer, part: string) =>
    part === word || (part !== bearer.words[0] && part.endsWith(word) && part.length > word.length + 1)
  const ways: readonly ((bearer: Bearer) => boolean)[] = [
    bearer => isPerson(bearer) && camel(bearer, surname(bearer.words)) && agrees(bearer),
    bearer => isPerson(bearer) && bearer.words[0] === word && (isFamily || (!honorific && mayBear(bearer, role))),
    bearer => upper && bearer.kind !== "person" && initials(bearer.words) === word.replaceAll(".", ""),
    bearer => bearer.kind === "place" && bearer.words[0] === word && compass.has(lower) && bearer.words.length === 2,
    bearer => bearer.kind === "body" && bearer.words[0] === word && word.length > 3 && !lexicon.bodyHeads.has(lower),
  ]
  for (const fits of ways) {
    const fitting = bearers.flatMap((bearer, b) => (bearer.words.length > 1 && fits(bearer) ? [b] : []))
    if (fitting.length > 0) return fitting
  }
  return []
}

/** Whether somebody may go by a title: nothing is known of him that it has nothing in common with. */
function mayBear({ roles }: Bearer, role: string): boolean {
  return role === "" || roles.length === 0 || roles.some(other => fitsTitle(other, role))
}

function fitsTitle(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** "The North" is short for the one country that a report names by it. */
const compass: ReadonlySet<string> = new Set(["north", "south", "east", "west"])

function surname(words: readonly string[]): string {
  const last = words.at(-1)!
  return words.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/u.test(last) ? words.at(-2)! : last
}

function genderAgrees(honorific: string, given: string): boolean {
  const name = given.toLowerCase()
  if (honorific === "mr") return !lexicon.womensNames.has(name) || lexicon.mensNames.has(name)
  if (honorific === "mrs" || honorific === "ms" || honorific === "miss")
    return !lexicon.mensNames.has(name) || lexicon.womensNames.has(name)
  return true
}

function initials(words: readonly string[]): string {
  return words
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join("")
}
