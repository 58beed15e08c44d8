// Which words make a name: runs of capitalised words, with the small words that belong inside ("Bank of England"), cut
// where a title ends and the name begins. Capitals at the start of a sentence and in headlines prove nothing there and
// have to be borne out by the tagger, the rest of the report, or the lists.

import type { Sentence, Text } from "../../model/token.js"
import { reportsSpeech } from "../../text/cues.js"
import { Shape } from "../tagging/shapes.js"
import { Tag, type Tagged } from "../tagging/tagger.js"
import { peoples, placeNames } from "./countries.js"
import { cut } from "./cut.js"
import { type Habits, habitsOf, isHeadline } from "./habits.js"
import { isGivenByCalendar, isSyllable } from "./given.js"
import * as lexicon from "./lexicon.js"
import { isCapital, isHead, isStop, type Run, surface } from "./run.js"

/** Runs of words that are names, in order. */
export function findRuns(text: Text, tagged: Tagged): Run[] {
  const habits = habitsOf(text, tagged)
  return text.sentences.flatMap(sentence => runsOf(text, tagged, sentence, habits))
}

function runsOf(text: Text, tagged: Tagged, sentence: Sentence, habits: Habits): Run[] {
  const runs: Run[] = []
  const { tokens } = text
  const headline = isHeadline(text, tagged.shape, sentence)
  const end = sentence.lastToken
  const behind = endsBehind(text, tagged, sentence)
  for (let i = sentence.firstToken; i < end; ) {
    const special = numberLikeName(text, i, end)
    if (special > i) {
      runs.push({ title: i, first: i, last: special, sentence: sentence.index })
      i = special
    } else if (opens(text, tagged, i, end, habits, headline)) {
      const last = runEnd(text, tagged, i, end, behind)
      for (const run of cut(text, tagged, i, last)) {
        if (!headline || bornOut(text, run, habits)) runs.push({ ...run, sentence: sentence.index })
      }
      i = Math.max(last, i + 1)
    } else {
      i++
    }
    while (i < end && tokens[i]!.kind === "mark") i++
  }
  return runs
}

/** Whether a run of name or title may begin at token `i`. */
function opens(text: Text, tagged: Tagged, i: number, end: number, habits: Habits, headline: boolean): boolean {
  const { norm } = text.tokens[i]!
  if (!isNameWord(text, tagged, i)) return false
  if (tagged.shape[i] === Shape.capital && lexicon.closedClass.has(norm)) return false
  if (!tagged.first[i] && !headline) return true
  const form = surface(text, i)
  if (placeNames.has(form) || peoples.has(form) || startsPlace(text, i, end)) return true
  const next = isCompound(text, i, end) ? i + 2 : i + 1
  const nextIsName = next < end && isNameWord(text, tagged, next)
  if (lexicon.honorifics.has(norm) || lexicon.roles.has(norm))
    return nextIsName || isStop(text, i + 1) || text.tokens[i + 1]?.norm === "of"
  if (habits.capital.has(norm) && !habits.lower.has(norm)) return true
  if (habits.capital.has(lexicon.withoutGlued(norm) ?? "")) return true
  if (lexicon.womensNames.has(norm) || lexicon.mensNames.has(norm)) return !habits.lower.has(norm) || nextIsName
  if (tagged.tag[i] !== Tag.PROPN && !lexicon.bodies.has(form)) return false
  return nextIsName || (!habits.lower.has(norm) && actsAsName(text, tagged, i))
}

/** "Ostrey-Packard": a hyphen holds two words together; "Anti-Holt" is none of a name. */
function isCompound({ tokens }: Text, i: number, end: number): boolean {
  const hyphen = tokens[i + 1]
  const isHeld = i + 2 < end && hyphen?.norm === "-" && hyphen.start === tokens[i]!.end
  return isHeld && tokens[i + 2]!.start === hyphen.end && !prefixes.has(tokens[i]!.norm)
}

const prefixes: ReadonlySet<string> = new Set(
  "anti pro pre post non ex mid trans sub un semi co vice then all one self".split(" "),
)

/** A single capitalised word at the head of a sentence: a name if it owns, speaks, or is written as no plain word is. */
function actsAsName(text: Text, tagged: Tagged, i: number): boolean {
  const next = text.tokens[i + 1]
  if (tagged.shape[i] !== Shape.capital || lexicon.bodies.has(surface(text, i))) return true
  return next !== undefined && (next.norm === "'s" || (next.kind === "word" && reportsSpeech(next)))
}

function isNameWord(text: Text, tagged: Tagged, i: number): boolean {
  if (!isCapital(tagged.shape[i]!)) return false
  const { norm } = text.tokens[i]!
  if (lexicon.calendar.has(norm)) return isGivenByCalendar(text, tagged, i)
  return !lexicon.noNames.has(norm)
}

function startsPlace(text: Text, i: number, end: number): boolean {
  return i + 1 < end && placeNames.has(`${surface(text, i)} ${surface(text, i + 1)}`)
}

/** Where runs end, by the token that they begin with. */
type Ends = ReadonlyMap<number, number>

/**
 * Where the runs behind each "and" and apostrophe of a sentence end: whether these belong inside a name hangs on the
 * last word of what follows. Found from the right, so that each is found once, however long the chain.
 */
function endsBehind(text: Text, tagged: Tagged, { firstToken, lastToken }: Sentence): Ends {
  const ends = new Map<number, number>()
  for (let i = lastToken - 1; i > firstToken; i--) {
    const { norm } = text.tokens[i - 1]!
    if (norm === "and" || norm === "'") ends.set(i, runEnd(text, tagged, i, lastToken, ends))
  }
  return ends
}

/** Where the run that begins at `from` ends. `behind`: where those end that begin behind an "and" or apostrophe in it. */
function runEnd(text: Text, tagged: Tagged, from: number, end: number, behind: Ends): number {
  let last = from + 1
  while (last < end) {
    const next = joined(text, tagged, from, last, end, behind)
    if (next === last) break
    last = next
  }
  return last
}

/**
 * Past what joins the run that began at `from` at token `at`: a name word, or a sign and the name word behind it; else
 * `at`.
 */
function joined(text: Text, tagged: Tagged, from: number, at: number, end: number, behind: Ends): number {
  const { tokens } = text
  const { norm, kind, start } = tokens[at]!
  const glued = start === tokens[at - 1]!.end
  const named = at + 1 < end && isNameWord(text, tagged, at + 1)
  if (norm === "." && glued && named && takesStop(text, tagged, at - 1)) return at + 2
  if (isNameWord(text, tagged, at) && !(glued && norm.startsWith("'"))) return at + 1
  if (norm === "'s" && named && tokens[at - 1]!.norm === "people") return at + 2
  if (norm === "'" && glued && named && endsInHead(text, behind.get(at + 1)!)) return at + 2
  if (norm === "&" && named) return at + 2
  if (norm === "-" && glued) return hyphenated(text, tagged, from, at, end)
  const small = kind === "word" && tagged.shape[at] === Shape.lower && lexicon.connectors.has(norm)
  return small ? connected(text, tagged, from, at, end, behind) : at
}

/** "Leaders’ Climate Summit" is one name because of its last word. */
function endsInHead(text: Text, end: number): boolean {
  return isHead(text.tokens[end - 1]!.norm)
}

function takesStop(text: Text, tagged: Tagged, i: number): boolean {
  const { norm } = text.tokens[i]!
  return tagged.shape[i] === Shape.initial || lexicon.honorifics.has(norm) || norm === "jr" || norm === "sr"
}

/** "Jean-Luc" is one name, "U.S.-China" two, "Washington-based" one and a participle; "COVID-19" carries its number. */
function hyphenated(text: Text, tagged: Tagged, from: number, at: number, end: number): number {
  const next = at + 1
  if (next >= end || text.tokens[next]!.start !== text.tokens[at]!.end) return at
  if (text.tokens[next]!.kind === "number") return next + 1
  if (isSyllable(text, tagged, at)) return next + 1
  if (!isNameWord(text, tagged, next)) return at
  const isPlace = (i: number) => placeNames.has(surface(text, i)) || peoples.has(surface(text, i))
  return isPlace(at - 1) || isPlace(next) || isPlace(from) ? at : next + 1
}

/** Past the small words at `at` and the name word after them, where they belong inside the name; else `at`. */
function connected(text: Text, tagged: Tagged, from: number, at: number, end: number, behind: Ends): number {
  const { tokens } = text
  const norm = tokens[at]!.norm
  let next = at + 1
  if (next < end && tokens[next]!.norm === "the" && norm !== "and") next++
  // "Yusuf al-Haddad": a hyphen holds the particle to its name.
  if (next + 1 < end && tokens[next]!.norm === "-" && lexicon.particles.has(norm) && isNameWord(text, tagged, next + 1))
    return next + 2
  if (next >= end) return at
  const numbered = tokens[next]!.kind === "number" && tokens[at - 1]!.norm === "group"
  if (!numbered && !isNameWord(text, tagged, next)) return at
  const before = tokens[at - 1]!.norm
  const head = isHead(before)
  switch (norm) {
    case "of":
      return head || numbered || lexicon.roles.has(before) ? next + 1 : at
    case "for":
    case "on":
    case "in":
    case "at":
      return lexicon.bodyHeads.has(before) && norm !== "in" && norm !== "at" ? next + 1 : at
    case "the":
      return at
    case "and": {
      const inside = at - 2 > from && /^(?:of|for)$/.test(tokens[at - 2]!.norm)
      const lastWord = tokens[behind.get(next)! - 1]!.norm
      const short = at - from === 1 || (at - from === 2 && placeNames.has(surface(text, from)))
      const joins = inside || (short && lexicon.bodyHeads.has(lastWord))
      return joins && !head && !isKnown(text, at - 1) ? next + 1 : at
    }
    default:
      return next + 1
  }
}

function isKnown(text: Text, i: number): boolean {
  const { norm } = text.tokens[i]!
  return placeNames.has(surface(text, i)) || lexicon.womensNames.has(norm) || lexicon.mensNames.has(norm)
}

/** In a headline a run is a name where the lists or the body of the report say so. */
function bornOut(text: Text, { first, last }: Omit<Run, "sentence">, { capital, lower }: Habits): boolean {
  if (placeNames.has(text.report.text.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end))) return true
  for (let i = first; i < last; i++) {
    const { norm, kind } = text.tokens[i]!
    if (kind !== "word" || lexicon.connectors.has(norm)) continue
    if (!capital.has(norm) || lower.has(norm)) return false
  }
  return true
}

const counts = new Set("two three four five six seven eight nine ten".split(" "))

/** Names that look like numbers or plain words: 5G, six-party talks, P5+1. Gives the end of the name, or `i`. */
function numberLikeName(text: Text, i: number, end: number): number {
  const { tokens } = text
  if (tokens[i]!.kind === "number" && /^\d{1,2}G$/u.test(surface(text, i))) return i + 1
  if (tokens[i + 1]?.norm === "-" && counts.has(tokens[i]!.norm) && tokens[i + 2]?.norm === "party" && i + 2 < end)
    return tokens[i + 3]?.norm === "talks" ? i + 4 : i
  return i
}
