// Who a source is: "he", "the official", a surname, a ministry. Resolved within the report, from what stands before; a
// speaker is given as the report's fullest form of the name, or as printed where it names nobody.

import type { Name, Quotation } from "../../model/annotation.js"
import { overlap, type Span } from "../../model/span.js"
import type { Text, Token } from "../../model/token.js"
import { tokensIn } from "../../text/places.js"
import { roles as roleWords } from "../names/lexicon.js"
import { type Gender, gendersOf } from "./gender.js"
import { Tag, type Tagged } from "../tagging/tagger.js"

/** Who speaks. */
export interface Speaker {
  readonly speaker: string
  /** Index into the names, of the mention that names the speaker; null where nobody is named. */
  readonly name: number | null
}

/** What is known of the speakers so far, going through the attributions in order. */
interface Heard {
  readonly speaker: Speaker
  /** The head noun of what was printed ("official"), or empty; of "the agency Sorpress" the one before the name. */
  readonly head: string
  readonly gender: Gender
  readonly plural: boolean
  readonly block: number
  readonly sentence: number
}

/** Where an attribution stands and what names its source there. */
export interface Voice {
  readonly source: Span | null
  /** Its cue, or its content where it has none. */
  readonly at: Span
  readonly block: number
  readonly sentence: number
  /** A quotation with no cue beside it. */
  readonly alone: boolean
  /** Its content stands in marks. */
  readonly quoted: boolean
  /** Its cue tells that somebody else's words are meant: "is expected". */
  readonly passive: boolean
  /** Where its cue tells of quoting ("quoted Li as saying"), the start of what is quoted; else null. */
  readonly quoting: number | null
}

const he = new Set(["he", "him", "himself"])
const she = new Set(["she", "her", "herself"])
const it = new Set(["it"])
const they = new Set(["they", "them", "both"])
const relative = new Set(["who", "which", "that", "whom"])

/** The speaker of each voice, in order; null where nobody is named or to be made out. */
export function resolveSpeakers(
  text: Text,
  tagged: Tagged,
  voices: readonly Voice[],
  names: readonly Name[],
  quotations: readonly Quotation[],
): (Speaker | null)[] {
  const heard: Heard[] = []
  const report: Known = { text, tagged, names, quotations, heard, gender: gendersOf(text, names) }
  const found = voices.map(voice => {
    const speaker =
      quotedIn(report, voice) ?? (voice.source ? fromSource(report, voice.source, voice) : fromBefore(heard, voice))
    if (speaker) {
      heard.push({
        speaker,
        head: voice.source ? headNoun(text, beforeName(names, speaker, voice.source)) : "",
        gender: speaker.name === null ? "either" : report.gender(speaker.name),
        plural: speaker.name === null && voice.source !== null && isPlural(text, voice.source),
        block: voice.block,
        sentence: voice.sentence,
      })
    }
    return speaker
  })
  // "…, citing": what follows in the sentence may name the source of what came before.
  return found.map((speaker, i) => {
    const voice = voices[i]!
    if (speaker || voice.source || voice.passive) return speaker
    const next = voices.findIndex((other, j) => j > i && other.sentence === voice.sentence && found[j] !== null)
    return next < 0 ? null : found[next]!
  })
}

/** "The ministry quoted Li as saying": of nested sources the inner one speaks; the outer stays the printed source. */
function quotedIn(known: Known, { quoting }: Voice): Speaker | null {
  if (quoting === null) return null
  const { text, names } = known
  const name = names.findIndex(({ start, end }) => start - quoting < LEAD && end > quoting)
  if (name < 0 || names[name]!.kind === "place") return null
  return /^\s+as\s/u.test(text.report.text.slice(names[name]!.end, names[name]!.end + 4))
    ? asSpeaker(known, name)
    : null
}

/** A title may stand before the quoted name, in characters. */
const LEAD = 40

/** What a report offers for resolving. */
interface Known {
  readonly text: Text
  readonly tagged: Tagged
  readonly names: readonly Name[]
  readonly quotations: readonly Quotation[]
  readonly heard: readonly Heard[]
  /** By index of a name. */
  gender(name: number): Gender
}

/** A voice without a source goes on with the one before it: in its sentence, or, in marks, in its paragraph or the last. */
function fromBefore(heard: readonly Heard[], voice: Voice): Speaker | null {
  if (voice.passive) return null
  const last = heard.at(-1)
  if (!last) return null
  const reach = voice.alone || voice.quoted ? last.block >= voice.block - 1 : last.sentence === voice.sentence
  return reach ? last.speaker : null
}

/** The fullest form of a mention's name in the report: the longest that ends as it does, else the longest. */
function fullestName(names: readonly Name[], index: number): string {
  const { bearer, name } = names[index]!
  const last = name.split(" ").at(-1)!
  const forms = names.filter(other => other.bearer === bearer).map(other => other.name)
  const alike = forms.filter(form => form.split(" ").at(-1) === last && form !== name)
  return (alike.length > 0 ? alike : forms).reduce((best, form) => (form.length > best.length ? form : best), name)
}

function asSpeaker({ names }: Known, index: number): Speaker {
  return { speaker: fullestName(names, index), name: index }
}

function fromSource(known: Known, source: Span, voice: Voice): Speaker | null {
  const { text, names, heard } = known
  const words = tokensIn(text.tokens, source).filter(token => token.kind !== "mark")
  const printed = text.report.text.slice(source.start, source.end)
  const named = namedIn(known, source)
  if (named !== null) return asSpeaker(known, named)
  const only = words.length === 1 ? words[0]!.norm : ""
  const asPrinted: Speaker = { speaker: withoutClause(printed), name: null }
  if (he.has(only) || she.has(only)) return ofPronoun(known, voice, he.has(only) ? "he" : "she") ?? asPrinted
  if (it.has(only) || they.has(only)) {
    const fits = (other: Heard) =>
      they.has(only) ? other.plural : other.speaker.name !== null && names[other.speaker.name]!.kind !== "person"
    return lastHeard(heard, voice.block - 1, fits) ?? asPrinted
  }
  if (relative.has(only)) {
    const before = names.findLastIndex(name => name.end <= source.start)
    return before >= 0 && isNear(text, names[before]!, source) ? asSpeaker(known, before) : null
  }
  const owner = words.length > 1 ? ownerOf(known, voice, words[0]!.norm) : null
  if (owner) return { speaker: withoutClause(`${owner}’s${printed.slice(words[0]!.end - source.start)}`), name: null }
  if (isDefinite(words)) {
    const head = headNoun(text, source)
    const same = lastHeard(heard, voice.block - RECALL, other => other.head === head)
    if (same) return same
    const titled = names.findLastIndex(
      name =>
        name.kind === "person" && name.end <= source.start && name.role !== null && roleHolds(text, name.role, head),
    )
    if (titled >= 0) return asSpeaker(known, titled)
  }
  return asPrinted
}

/** Whose office "his office" is, by name. */
function ownerOf(known: Known, voice: Voice, norm: string): string | null {
  if (norm !== "his" && norm !== "her") return null
  const whose = ofPronoun(known, voice, norm === "his" ? "he" : "she")
  return whose === null || whose.name === null ? null : whose.speaker
}

/** "Premier Li Qiang, the second-ranking official, who": only an apposition stands between a name and its "who". */
function isNear(text: Text, { end }: Name, source: Span): boolean {
  const between = text.report.text.slice(end, source.start)
  return between.length < APPOSITION && !/[.;:“”"]/u.test(between)
}

/** Longest apposition between a name and "who", in characters. */
const APPOSITION = 90

/** Whom "he" or "she" means: a speaker of the paragraph, a subject in it, a speaker of the last, a subject further back. */
function ofPronoun(known: Known, voice: Voice, gender: Gender): Speaker | null {
  const fits = (other: Heard) =>
    !other.plural &&
    (other.gender === gender || (other.gender === "either" && (other.speaker.name !== null || isSomebody(other.head))))
  const first = known.text.sentences.findIndex(({ block }) => block === voice.block)
  return (
    lastHeard(known.heard, voice.block, fits) ??
    lastPerson(known, voice.at.start, gender, first) ??
    lastHeard(known.heard, voice.block - 1, fits) ??
    lastPerson(known, voice.at.start, gender, 0) ??
    lastHeard(known.heard, voice.block - 2, other => !other.plural)
  )
}

/** Heads of sources that name nobody and mean one person. */
const somebody = new Set("member man woman person resident witness source colleague friend insider one".split(" "))

function isSomebody(head: string): boolean {
  return somebody.has(head) || roleWords.has(head)
}

/** "The official" is looked for so many paragraphs back. */
const RECALL = 12

/** The name in a source that names the speaker: not the one in "Amberg’s spokesman" or "a friend of Amberg". */
function namedIn({ text, tagged, names }: Known, source: Span): number | null {
  const head = headSegment(text, source)
  const inside: number[] = []
  for (let i = 0; i < names.length; i++)
    if (overlap(names[i]!, source) > 0 && !isPossessor(text, names[i]!, source)) inside.push(i)
  const persons = inside.filter(i => names[i]!.kind === "person")
  const inHead = inside.filter(i => overlap(names[i]!, head) > 0)
  if (
    inHead.length > 1 &&
    /\s(?:and|or)\s/u.test(text.report.text.slice(head.start, head.end)) &&
    !isOne(names, inHead)
  )
    return null
  const first = persons.find(i => {
    const { role } = names[i]!
    return overlap(names[i]!, head) > 0 || (role !== null && role.start < head.end && role.end > source.start)
  })
  if (first !== undefined) return first
  // "the head of the command, General Amberg": an apposition that ends the source names its head.
  const last = persons.at(-1)
  if (
    last !== undefined &&
    endsPhrase(text, names[last]!, source) &&
    text.report.text.slice(source.start, names[last]!.start).includes(",")
  )
    return last
  const whole = inHead.filter(i => endsPhrase(text, names[i]!, head) || isVerbAfter(text, tagged, names[i]!, source))
  if (whole.length > 0) return whole.at(-1)!
  // "Other analysts, including …": a group is named by the one member it names.
  if (
    persons.length === 1 &&
    /\b(?:including|like|such as)\b/u.test(text.report.text.slice(source.start, names[persons[0]!]!.start))
  )
    return persons[0]!
  return null
}

/** Whether the mentions are of one person and what belongs to their title. */
function isOne(names: readonly Name[], inside: readonly number[]): boolean {
  return inside.filter(i => names[i]!.kind === "person").length === 1
}

/** A source that swallowed its verb: "China gives 30 % … and has announced". */
function isVerbAfter(text: Text, tagged: Tagged, name: Name, source: Span): boolean {
  const next = text.tokens.findIndex(token => token.start >= name.end)
  if (name.start !== source.start || next < 0 || text.tokens[next]!.end > source.end) return false
  return tagged.tag[next] === Tag.VERB || tagged.tag[next] === Tag.AUX
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
  for (const token of tokensIn(text.tokens, source)) {
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

/** The person named last before `at`, outside quotations, whose gender does not forbid it; not before sentence `from`. */
function lastPerson(known: Known, at: number, gender: Gender, from: number): Speaker | null {
  const { text, names, quotations } = known
  const fits = (i: number) => {
    const name = names[i]!
    if (name.kind !== "person" || name.end > at) return false
    if (quotations.some(q => q.start < name.start && q.end > name.end)) return false
    const own = known.gender(i)
    return own === gender || own === "either"
  }
  const near = text.sentences.findLast(sentence => sentence.start <= at)
  if (!near) return null
  for (let s = near.index; s >= from && s >= near.index - PRONOUN_REACH; s--) {
    const { start, end } = text.sentences[s]!
    const inside = names.flatMap((name, i) => (name.start >= start && name.end <= end && fits(i) ? [i] : []))
    // Within its own sentence a pronoun looks to the last name, in earlier ones to the subject, which comes first.
    const found = s === near.index ? inside.at(-1) : inside[0]
    if (found !== undefined) return asSpeaker(known, found)
  }
  return null
}

/** A pronoun looks back over so many sentences. */
const PRONOUN_REACH = 4

function isDefinite(words: readonly Token[]): boolean {
  return words.length > 1 && /^(?:the|that|this)$/.test(words[0]!.norm)
}

function isPlural(text: Text, source: Span): boolean {
  const head = headNoun(text, source)
  return (
    (head.endsWith("s") && !head.endsWith("ss")) || /\band\b/u.test(text.report.text.slice(source.start, source.end))
  )
}

/** "The news agency Sorpress": what stands before the name that closes a source says what sort of speaker it is. */
function beforeName(names: readonly Name[], { name }: Speaker, source: Span): Span {
  const named = name === null ? undefined : names[name]
  const closes = named && named.kind !== "person" && named.start > source.start && named.end === source.end
  return closes ? { start: source.start, end: named.start } : source
}

/** The head noun of a printed source: the last word before the first preposition or comma, lower case. */
function headNoun(text: Text, source: Span): string {
  return tokensIn(text.tokens, headSegment(text, source)).findLast(token => token.kind === "word")?.norm ?? ""
}

function roleHolds(text: Text, role: Span, head: string): boolean {
  return roleWords.has(head) && tokensIn(text.tokens, role).some(token => token.norm === head)
}

/** "A senior U.S. official, who spoke …", "…, waiting for a car" → "A senior U.S. official". */
function withoutClause(printed: string): string {
  return printed
    .replace(/,?\s(?:who|which|speaking|citing)\s.*$|,\s(?!including\s)\p{Ll}+ing\s.*$/su, "")
    .replace(/[,;:]$/u, "")
}
