// Whom a single word means of those with fuller names: by surname, given name, initials or first word. Two men of one surname
// are told apart by title, then by who was named last; of two whom one sentence brings in together neither has it for himself.

import { greatest, least } from "../../kit/extremes.js"
import { oneName } from "../../text/aliases.js"
import type { Bearer, Gathered, Mention } from "./gathered.js"
import { surname } from "./gathered.js"
import * as lexicon from "./lexicon.js"

/** The bearer of a fuller name that this single word is short for. */
export function longBearer(all: Gathered, i: number): number | undefined {
  const { role } = all.mentions[i]!
  const candidates = longerThan(all, all.mentions[i]!)
  if (candidates.length < 2) return candidates[0]
  const titled = role ? candidates.filter(b => [...all.bearers[b]!.roles].some(other => fitsTitle(other, role))) : []
  const among = titled.length > 0 ? titled : candidates
  if (titled.length !== 1) {
    const settled = settledOn(all, i, among)
    if (settled !== undefined) return settled
    if (isOpen(all, i, among) || isOfPair(all, i, among)) return undefined
  }
  // Whoever of them was named last before this place; else whoever comes first.
  const last = greatest(among.map(b => all.named(b).all.before(i)))
  return last < 0 ? among[0] : all.bearerOf(last)
}

/** Of two of one surname the one that a report names so much oftener is meant by it. */
const muchOftener = 3

/**
 * Whom the surname alone meant before anybody else of it was named, where the others are named in full again: a house that
 * has settled on one tells the others apart so.
 */
function settledOn(all: Gathered, i: number, among: readonly number[]): number | undefined {
  const first = least(among.map(b => all.named(b).short.first))
  if (first >= i) return undefined
  const meant = all.bearerOf(first)!
  const isNamedAgain = (b: number) => all.named(b).full.first > first && all.named(b).full.count > 1
  return among.every(b => b === meant || isNamedAgain(b)) ? meant : undefined
}

/** "Ane Holt and Per Holt …": where two of one surname were named last in one sentence, it says nothing which is meant. */
function isOpen({ mentions, named, bearerOf }: Gathered, i: number, among: readonly number[]): boolean {
  const last = greatest(among.map(b => named(b).clear.before(i)))
  const other = greatest(among.map(b => (b === bearerOf(last) ? -1 : named(b).clear.before(i))))
  if (last < 0 || other < 0 || mentions[last]!.sentence !== mentions[other]!.sentence) return false
  const times = among.map(b => named(b).all.count).sort((a, b) => b - a)
  return times[0]! < muchOftener * times[1]!
}

/**
 * Two of one surname that one sentence brings in together: neither has it for himself, and it says which is meant only
 * where the same paragraph has named him by more; unless the report does so for one much oftener than for the other.
 */
function isOfPair({ mentions, named }: Gathered, i: number, among: readonly number[]): boolean {
  const [one, other] = among.flatMap(b => mentions[named(b).clear.first] ?? []).sort((a, b) => a.sentence - b.sentence)
  if (!one || one.sentence !== other?.sentence || isOneGiven(one.words[0]!, other.words[0]!)) return false
  const times = among.map(b => named(b).clear.count).sort((a, b) => b - a)
  if (times[0]! >= muchOftener * times[1]!) return false
  return !among.some(b => mentions[named(b).clear.before(i)]?.block === mentions[i]!.block)
}

/** "Olli" and "Oliver" in one line are one man in two ways to write him. */
function isOneGiven(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) || oneName(a.toLowerCase(), b.toLowerCase())
}

/**
 * Bearers whose fuller name a single word may be short for: their surname, else given name, else initials, else first
 * word.
 */
function longerThan(all: Gathered, { words, kind, role, honorific }: Mention): readonly number[] {
  if (kind === "place" || kind === "event") return []
  const word = words[0]!
  const lower = word.toLowerCase()
  const upper = word.length > 1 && word === word.toUpperCase()
  const isFamily = lexicon.leadingSurnames.has(lower)
  const isPerson = (bearer: Bearer) => bearer.kind === "person" || bearer.kind === null
  const agrees = (bearer: Bearer) => genderAgrees(honorific, bearer.words[0]!)
  const camel = (bearer: Bearer, part: string) =>
    part === word || (part !== bearer.words[0] && part.endsWith(word) && part.length > word.length + 1)
  const ends = all.endingIn(word)
  const begins = all.beginning(word)
  const ways: readonly (readonly [among: readonly number[], fits: (bearer: Bearer) => boolean])[] = [
    [ends, bearer => isPerson(bearer) && camel(bearer, surname(bearer.words)) && agrees(bearer)],
    [begins, bearer => isPerson(bearer) && (isFamily || (!honorific && mayBear(bearer, role)))],
    [upper ? all.abbreviated(word.replaceAll(".", "")) : [], bearer => bearer.kind !== "person"],
    [begins, bearer => bearer.kind === "place" && compass.has(lower) && bearer.words.length === 2],
    [begins, bearer => bearer.kind === "body" && word.length > 3 && !lexicon.bodyHeads.has(lower)],
  ]
  for (const [among, fits] of ways) {
    const fitting = among.filter(b => fits(all.bearers[b]!))
    if (fitting.length > 0) return fitting
  }
  return []
}

/** Whether somebody may go by a title: nothing is known of him that it has nothing in common with. */
function mayBear({ roles }: Bearer, role: string): boolean {
  return role === "" || roles.size === 0 || [...roles].some(other => fitsTitle(other, role))
}

function fitsTitle(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** "The North" is short for the one country that a report names by it. */
const compass: ReadonlySet<string> = new Set(["north", "south", "east", "west"])

function genderAgrees(honorific: string, given: string): boolean {
  const name = given.toLowerCase()
  if (honorific === "mr") return !lexicon.womensNames.has(name) || lexicon.mensNames.has(name)
  if (honorific === "mrs" || honorific === "ms" || honorific === "miss")
    return !lexicon.mensNames.has(name) || lexicon.womensNames.has(name)
  return true
}
