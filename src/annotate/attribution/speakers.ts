// Who a source is: "he", "the official", a surname, a ministry. Resolved within the report, from what stands before; a
// speaker is given as the report's fullest form of the name, or as printed where it names nobody.

import type { Name, Quotation } from "../../model/annotation.js"
import { overlap, type Span } from "../../model/span.js"
import type { Text, Token } from "../../model/token.js"
import { mensNames, roles as roleWords, womensNames } from "../names/lexicon.js"

/** Who speaks. */
export interface Speaker {
  readonly speaker: string
  /** Index into the names, of the mention that names the speaker; null where nobody is named. */
  readonly name: number | null
}

/** What is known of the speakers so far, going through the attributions in order. */
interface Heard {
  readonly speaker: Speaker
  /** The head noun of what was printed ("official"), or empty. */
  readonly head: string
  readonly gender: Gender
  readonly plural: boolean
  readonly block: number
}

type Gender = "she" | "he" | "either"

/** Where an attribution stands and what names its source there. */
export interface Voice {
  readonly source: Span | null
  /** A place in the attribution: its cue, or its content where it has none. */
  readonly at: Span
  readonly block: number
  /** Whether a voice without a source goes on with the one before: a quotation with nobody beside it. */
  readonly carried: boolean
}

const he = new Set(["he", "him", "himself"])
const she = new Set(["she", "her", "herself"])
const it = new Set(["it"])
const they = new Set(["they", "them", "both"])
const relative = new Set(["who", "which", "that", "whom"])

/** The speaker of each voice, in order; null where nobody is named or to be made out. */
export function resolveSpeakers(
  text: Text,
  voices: readonly Voice[],
  names: readonly Name[],
  quotations: readonly Quotation[],
): (Speaker | null)[] {
  const heard: Heard[] = []
  const fullest = fullestNames(names)
  return voices.map(voice => {
    const found = voice.source
      ? fromSource(text, voice.source, voice, names, fullest, heard, quotations)
      : voice.carried
        ? carriedFrom(heard, voice)
        : null
    if (found) {
      heard.push({
        speaker: found,
        head: voice.source ? headNoun(text, voice.source) : "",
        gender: found.name === null ? "either" : genderOf(text, names, found.name),
        plural: found.name === null && voice.source !== null && isPlural(text, voice.source),
        block: voice.block,
      })
    }
    return found
  })
}

/** The longest form of each bearer's name. */
function fullestNames(names: readonly Name[]): Map<number, string> {
  const fullest = new Map<number, string>()
  for (const { bearer, name } of names) {
    const known = fullest.get(bearer)
    if (known === undefined || name.length > known.length) fullest.set(bearer, name)
  }
  return fullest
}

function fromSource(
  text: Text,
  source: Span,
  voice: Voice,
  names: readonly Name[],
  fullest: ReadonlyMap<number, string>,
  heard: readonly Heard[],
  quotations: readonly Quotation[],
): Speaker | null {
  const words = tokensIn(text, source).filter(token => token.kind !== "mark")
  const printed = text.report.text.slice(source.start, source.end)
  const named = namedIn(text, source, names)
  if (named !== null) return { speaker: fullest.get(names[named]!.bearer) ?? printed, name: named }
  const only = words.length === 1 ? words[0]!.norm : ""
  const asSpeaker = (name: number): Speaker => ({ speaker: fullest.get(names[name]!.bearer)!, name })
  if (he.has(only) || she.has(only)) {
    const gender: Gender = he.has(only) ? "he" : "she"
    return (
      lastHeard(heard, voice.block - 1, other => other.gender === gender && !other.plural) ??
      lastPerson(text, voice.at.start, names, quotations, gender, asSpeaker) ??
      lastHeard(
        heard,
        voice.block - 2,
        other => !other.plural && (other.gender === gender || other.gender === "either"),
      ) ?? {
        speaker: printed,
        name: null,
      }
    )
  }
  if (it.has(only) || they.has(only)) {
    const fits = (other: Heard) =>
      they.has(only) ? other.plural : other.speaker.name !== null && names[other.speaker.name]!.kind !== "person"
    return lastHeard(heard, voice.block - 1, fits) ?? { speaker: printed, name: null }
  }
  if (relative.has(only)) {
    const before = names.findLastIndex(name => name.end <= source.start && source.start - name.end <= 3)
    return before < 0 ? null : asSpeaker(before)
  }
  if (isDefinite(words)) {
    const head = headNoun(text, source)
    const same = lastHeard(heard, voice.block - RECALL, other => other.head === head)
    if (same) return same
    const titled = names.findLastIndex(
      name =>
        name.kind === "person" && name.end <= source.start && name.role !== null && roleHolds(text, name.role, head),
    )
    if (titled >= 0) return asSpeaker(titled)
  }
  return { speaker: withoutClause(printed), name: null }
}

/** "The official" is looked for so many paragraphs back. */
const RECALL = 12

/** The name in a source that names the speaker: not the one in "Amberg’s spokesman" or "a friend of Amberg". */
function namedIn(text: Text, source: Span, names: readonly Name[]): number | null {
  const head = headSegment(text, source)
  const inside = names.flatMap((name, i) => (overlap(name, source) > 0 && !isPossessor(text, name, source) ? [i] : []))
  const persons = inside.filter(i => names[i]!.kind === "person")
  const first = persons.find(i => {
    const { role } = names[i]!
    return overlap(names[i]!, head) > 0 || (role !== null && role.start < head.end && role.end > source.start)
  })
  if (first !== undefined) return first
  const others = inside.filter(i => overlap(names[i]!, head) > 0 && endsPhrase(text, names[i]!, head))
  if (others.length > 0) return others.at(-1)!
  // "Other analysts, including …": a group is named by the one member it names.
  if (
    persons.length === 1 &&
    /\b(?:including|like|such as)\b/u.test(text.report.text.slice(source.start, names[persons[0]!]!.start))
  )
    return persons[0]!
  return null
}

const phraseEnds = new Set([
  "of",
  "for",
  "with",
  "at",
  "from",
  "who",
  "which",
  "that",
  "in",
  "on",
  "to",
  "including",
  "such",
])

/** The source up to its first preposition, relative word or comma: where its head stands. */
function headSegment(text: Text, source: Span): Span {
  for (const token of tokensIn(text, source)) {
    if (token.start === source.start) continue
    if (phraseEnds.has(token.norm) || token.norm === ",") return { start: source.start, end: token.start }
  }
  return source
}

function isPossessor(text: Text, name: Name, source: Span): boolean {
  return name.end < source.end && /^(?:['’]s?)\s/u.test(text.report.text.slice(name.end, name.end + 3))
}

function endsPhrase(text: Text, name: Name, head: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.report.text.slice(name.end, head.end).replace(/^['’]s?/u, ""))
}

function lastHeard(heard: readonly Heard[], fromBlock: number, fits: (other: Heard) => boolean): Speaker | null {
  return heard.findLast(other => other.block >= fromBlock && fits(other))?.speaker ?? null
}

/** The person named last before `at`, outside quotations, whose gender does not forbid it; subjects of sentences first. */
function lastPerson(
  text: Text,
  at: number,
  names: readonly Name[],
  quotations: readonly Quotation[],
  gender: Gender,
  asSpeaker: (name: number) => Speaker,
): Speaker | null {
  const fits = (i: number) => {
    const name = names[i]!
    if (name.kind !== "person" || name.end > at) return false
    if (quotations.some(q => q.start < name.start && q.end > name.end)) return false
    const own = genderOf(text, names, i)
    return own === gender || own === "either"
  }
  const near = text.sentences.findLast(sentence => sentence.start <= at)
  if (!near) return null
  for (let s = near.index; s >= 0 && s >= near.index - PRONOUN_REACH; s--) {
    const { start, end } = text.sentences[s]!
    const inside = names.flatMap((name, i) => (name.start >= start && name.end <= end && fits(i) ? [i] : []))
    // Within its own sentence a pronoun looks to the last name, in earlier ones to the subject, which comes first.
    const found = s === near.index ? inside.at(-1) : inside[0]
    if (found !== undefined) return asSpeaker(found)
  }
  return null
}

/** A pronoun looks back over so many sentences. */
const PRONOUN_REACH = 4

/** A quotation that stands with nobody beside it goes on from its paragraph, or the one before. */
function carriedFrom(heard: readonly Heard[], voice: Voice): Speaker | null {
  return lastHeard(heard, voice.block - 1, () => true)
}

function genderOf(text: Text, names: readonly Name[], index: number): Gender {
  const { bearer } = names[index]!
  let found: Gender = "either"
  for (const name of names) {
    if (name.bearer !== bearer) continue
    const before = text.report.text.slice(Math.max(0, name.start - 5), name.start)
    if (/\bMr\.?\s$/u.test(before)) return "he"
    if (/\bM(?:r?s|iss)\.?\s$/u.test(before)) return "she"
    const role = name.role ? text.report.text.slice(name.role.start, name.role.end) : ""
    if (/woman\b|\b(?:sister|mother|daughter|wife|actress|queen|princess|aunt|widow)\b/iu.test(role)) return "she"
    if (/(?<!wo)man\b|\b(?:brother|father|son|husband|king|prince|uncle)\b/iu.test(role)) return "he"
    const given = name.name.split(" ")[0]!.toLowerCase()
    const [women, men] = [womensNames.has(given), mensNames.has(given)]
    if (name.name.includes(" ") && women !== men) found = women ? "she" : "he"
  }
  return found
}

function isDefinite(words: readonly Token[]): boolean {
  return words.length > 1 && /^(?:the|that|this)$/.test(words[0]!.norm)
}

function isPlural(text: Text, source: Span): boolean {
  const head = headNoun(text, source)
  return (
    (head.endsWith("s") && !head.endsWith("ss")) || /\band\b/u.test(text.report.text.slice(source.start, source.end))
  )
}

/** The head noun of a printed source: the last word before the first preposition or comma, lower case. */
function headNoun(text: Text, source: Span): string {
  return tokensIn(text, headSegment(text, source)).findLast(token => token.kind === "word")?.norm ?? ""
}

function roleHolds(text: Text, role: Span, head: string): boolean {
  return roleWords.has(head) && tokensIn(text, role).some(token => token.norm === head)
}

/** "A senior U.S. official, who spoke …" → "A senior U.S. official". */
function withoutClause(printed: string): string {
  return printed.replace(/,?\s(?:who|which|speaking|citing)\s.*$/su, "").replace(/[,;:]$/u, "")
}

function tokensIn(text: Text, span: Span): Token[] {
  const { tokens } = text
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (let i = low; i < tokens.length && tokens[i]!.end <= span.end; i++) found.push(tokens[i]!)
  return found
}
