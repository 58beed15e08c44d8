// Phrases by the tags of their words, as far as rules after the models ask for them: where a noun phrase ends, which verb
// tells speech, who is the subject of a clause. No parser: tags and word order alone.

import type { Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import { Tag } from "../tagging/tagger.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"
import { behindDateline } from "./trimmed.js"

/** Verbs that can hardly mean anything but saying, in the forms that a reporter uses with a subject. */
const saying: ReadonlySet<string> = new Set(
  `said says say told tells tweeted tweets wrote writes added adds announced announces reported reports stated states
   acknowledged acknowledges warned warns noted notes argued argues insisted insists confirmed confirms claimed claims
   estimated estimates assured assures`.split(/\s+/),
)

/** Whether token `i` is a verb of saying with a subject of its own. */
export function isSaying(text: Text, i: number): boolean {
  return saying.has(text.tokens[i]?.norm ?? "")
}

/** A noun phrase has at most so many tokens: a longer one is no phrase. */
const longestPhrase = 16

/** Words within a noun phrase, behind its head: "the office of the president", "a spokesman for the union". */
const inner: ReadonlySet<string> = new Set(["of", "for", "in", "at", "from", "with", "on", "the"])

/** Where the noun phrase that begins at token `from` ends; `from` where none begins there. Commas end it. */
export function phraseEnd(text: Text, s: Surroundings, from: number, stop: number): number {
  let end = from
  let nominal = false
  for (let i = from; i < stop && i - from < longestPhrase; i++) {
    const { norm } = text.tokens[i]!
    if (s.quote[i] !== Quote.outside) break
    if (isSaying(text, i) && nominal) break
    if (isNoun(text, s, i, stop)) {
      nominal = true
      end = i + 1
    } else if (isInside(text, s, i, nominal)) {
      if (norm === "'s" || norm === "'" || norm === ".") end = i + 1
    } else break
  }
  return nominal ? end : from
}

/** A noun, an adjective that stands for one ("the military said"), or the second half of a name ("Jae-in"). */
function isNoun(text: Text, s: Surroundings, i: number, stop: number): boolean {
  const tag = s.tag[i]!
  if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON || tag === Tag.NUM) return true
  const isCapital = s.shape[i] === Shape.capital && s.first[i] === 0
  if (isCapital && (tag === Tag.VERB || tag === Tag.ADJ || tag === Tag.X)) return true
  const before = text.tokens[i - 1]
  if (before?.norm === "-" && before.end === text.tokens[i]!.start && i > 1) return s.tag[i - 2] === Tag.PROPN
  return tag === Tag.ADJ && s.tag[i - 1] === Tag.DET && i + 1 < stop && isSaying(text, verbAfter(s, i + 1, stop))
}

function isInside(text: Text, s: Surroundings, i: number, nominal: boolean): boolean {
  const tag = s.tag[i]!
  const { norm, start } = text.tokens[i]!
  const glued = i > 0 && text.tokens[i - 1]!.end === start
  if (tag === Tag.DET || tag === Tag.ADJ) return true
  if (norm === "'s" || norm === "'" || norm === "&") return nominal
  if (norm === "-" || norm === ".") return nominal && glued && isShort(text, s, i, norm)
  return nominal && (inner.has(norm) || (tag === Tag.CCONJ && norm === "and"))
}

/** A stop belongs to an abbreviation or initial before it. */
function isShort(text: Text, s: Surroundings, i: number, norm: string): boolean {
  if (norm === "-") return true
  const before = text.tokens[i - 1]!
  return s.shape[i - 1] === Shape.initial || before.end - before.start <= 4
}

/** Whether a verb in a personal form, or what may be one, stands in a range, outside marks. */
export function hasVerb(s: Surroundings, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isVerb(s, i)) return true
  return false
}

/** Whether token `i` is tagged a verb. */
export function isVerb(s: Pick<Surroundings, "tag">, i: number): boolean {
  return s.tag[i] === Tag.VERB || s.tag[i] === Tag.AUX
}

/** Where the words of the sentence of token `i` end: before its stop. */
export function sentenceEnd(text: Text, s: Surroundings, i: number): number {
  const { lastToken } = text.sentences[s.sentence[i]!]!
  return text.tokens[lastToken - 1]!.norm === "." ? lastToken - 1 : lastToken
}

/** Behind adverbs and helping verbs: where the verb of a subject that ends at `at` stands. */
export function verbAfter(s: Surroundings, at: number, stop: number): number {
  let i = at
  while (i < stop && (s.tag[i] === Tag.ADV || s.tag[i] === Tag.AUX || s.tag[i] === Tag.PART)) i++
  return i
}

/**
 * The subject of the clause in which token `before` stands: the noun phrase behind the last "and", "but", "while" … that a
 * verb follows, else the one that the sentence opens with, behind its dateline and a phrase that leads up to it; null where none is seen.
 */
export function subjectBefore(text: Text, s: Surroundings, before: number): TokenRange | null {
  const firstToken = behindDateline(text, s, { first: text.sentences[s.sentence[before]!]!.firstToken, last: before })
  for (let i = before - 2; i > firstToken; i--) {
    if (s.quote[i] !== Quote.outside || !opensClause(text, s, i)) continue
    const own = subjectAt(text, s, i + 1, before)
    if (own) return own
  }
  const first = text.tokens[firstToken]!
  const leads = s.tag[firstToken] === Tag.ADP || s.tag[firstToken] === Tag.SCONJ || s.tag[firstToken] === Tag.ADV
  if (!leads && first.kind === "word") return subjectAt(text, s, firstToken, before)
  for (let i = firstToken; i < before; i++) {
    if (text.tokens[i]!.norm !== "," && !(i === firstToken && s.tag[i] === Tag.ADV)) continue
    const own = subjectAt(text, s, i + 1, before)
    if (own) return own
  }
  return null
}

const openers: ReadonlySet<string> = new Set("and but while although though whereas because as when after".split(" "))

function opensClause(text: Text, s: Surroundings, i: number): boolean {
  return openers.has(text.tokens[i]!.norm) && (s.tag[i] === Tag.CCONJ || s.tag[i] === Tag.SCONJ || s.tag[i] === Tag.ADP)
}

/** The noun phrase at `from`, if a verb follows it, an apposition or participle between commas aside. */
function subjectAt(text: Text, s: Surroundings, from: number, before: number): TokenRange | null {
  const last = phraseEnd(text, s, from, before)
  if (last === from) return null
  const next = verbAfter(s, last, before + 1)
  const own = { first: from, last }
  if (next > last || s.tag[next] === Tag.VERB) return own
  return text.tokens[last]?.norm === "," || last === before ? own : null
}
