// The printed words of a source: which name in them speaks, where their head stands, whether they mean one or many.

import type { Name } from "../../model/annotation.js"
import { overlap, placesTouching, type Span } from "../../model/span.js"
import type { Text, Token } from "../../model/token.js"
import { firstTokenAt, tokensIn } from "../../text/places.js"
import { Tag, type Tagged } from "../tagging/tagger.js"
import type { Known, Speaker } from "./heard.js"
import { isVerb } from "./phrases.js"

/** The name in a source that names the speaker: not the one in "Amberg’s spokesman" or "a friend of Amberg". */
export function namedIn(known: Known, source: Span): number | null {
  const { text, tagged, names } = known
  const head = headSegment(text, source)
  const inside: number[] = []
  const { from, to } = placesTouching(names, source)
  for (let i = from; i < to; i++)
    if (overlap(names[i]!, source) > 0 && !isPossessor(text, names[i]!, source) && !isModifier(known, i, source))
      inside.push(i)
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
  if (first !== undefined) return ofRole(text, names, persons, first)
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

/** "The Orvale fisheries expert Ane Holt": of names with only the words of a role between, the last is whose it is. */
function ofRole(text: Text, names: readonly Name[], persons: readonly number[], first: number): number {
  return persons.reduce(
    (last, i) =>
      i > last &&
      /^\s(?:\p{Ll}[\p{Ll}-]*(?<!\b(?:and|or|of|for|to|with|who))\s)+$/u.test(
        text.report.text.slice(names[last]!.end, names[i]!.start),
      )
        ? i
        : last,
    first,
  )
}

/** Whether the mentions are of one person and what belongs to their title. */
function isOne(names: readonly Name[], inside: readonly number[]): boolean {
  return inside.filter(i => names[i]!.kind === "person").length === 1
}

/** A source that swallowed its verb: "China gives 30 % … and has announced". */
function isVerbAfter(text: Text, tagged: Tagged, name: Name, source: Span): boolean {
  if (name.start !== source.start) return false
  const next = firstTokenAt(text.tokens, name.end)
  const token = text.tokens[next]
  return token !== undefined && token.end <= source.end && isVerb(tagged, next)
}

/** Words that end the phrase of which a source's head is part. */
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

/** A person's name before a noun, "the Amberg administration", "an Amberg aide", is another's. */
function isModifier({ text, tagged, names }: Known, index: number, source: Span): boolean {
  const { kind, end } = names[index]!
  const next = firstTokenAt(text.tokens, end)
  const token = text.tokens[next]
  return (
    kind === "person" &&
    token !== undefined &&
    token.end <= source.end &&
    tagged.tag[next] === Tag.NOUN &&
    /^\s\p{Ll}/u.test(text.report.text.slice(end, token.start + 1))
  )
}

function endsPhrase(text: Text, name: Name, head: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.report.text.slice(name.end, head.end).replace(/^['’]s?/u, ""))
}

/** The head noun of a printed source: the last word before the first preposition or comma, lower case. */
export function headNoun(text: Text, source: Span): string {
  return tokensIn(text.tokens, headSegment(text, source)).findLast(token => token.kind === "word")?.norm ?? ""
}

/** "The news agency Sorpress": what stands before the name that closes a source says what sort of speaker it is. */
export function beforeName(names: readonly Name[], { name }: Speaker, source: Span): Span {
  const named = name === null ? undefined : names[name]
  const closes = named && named.kind !== "person" && named.start > source.start && named.end === source.end
  return closes ? { start: source.start, end: named.start } : source
}

/** Whether a source means several. */
export function isPlural(text: Text, source: Span): boolean {
  const head = headNoun(text, source)
  return (
    (head.endsWith("s") && !head.endsWith("ss")) || /\band\b/u.test(text.report.text.slice(source.start, source.end))
  )
}

/** Whether a source points back: "the official", "that agency". */
export function isDefinite(words: readonly Token[]): boolean {
  return words.length > 1 && /^(?:the|that|this)$/.test(words[0]!.norm)
}

/** "A senior U.S. official, who spoke …", "…, waiting for a car" → "A senior U.S. official". */
export function withoutClause(printed: string): string {
  const own = printed.replace(/,?\s(?:who|which|speaking|citing)\s.*$|,\s(?!including\s)\p{Ll}+ing\s.*$/su, "")
  return (/^(?:those|one|some|people|anyone)$/iu.test(own) ? printed : own).replace(/[,;:]$/u, "")
}
