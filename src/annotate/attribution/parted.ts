// "The board denied on Monday in a letter that …": a verb of saying that its day, its place or its hearers part from the
// clause that it tells. The models know few such verbs but "said", and lose the others, or take what stands between for
// what is said.

import type { Text } from "../../model/token.js"
import { calendar } from "../names/lexicon.js"
import { Tag } from "../tagging/tagger.js"
import type { Draft } from "./draft.js"
import { draftsOf } from "./drafts.js"
import { isSaying, isVerb, phraseEnd, sentenceEnd, subjectBefore } from "./phrases.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** Forms of "deny", behind which "that" leads to what is denied, and nothing else. */
const denying: ReadonlySet<string> = new Set(["denied", "denies", "deny", "denying"])
/** Tokens between a verb and its "that" at most: a day, a place, an occasion. */
const longestAside = 12
/** What is said is a clause: at least so many tokens from its "that" on. */
const leastClause = 4

/** The drafts of a text, with those whose verb is parted from its clause. */
export function withParted(text: Text, s: Surroundings, drafts: readonly Draft[]): Draft[] {
  const all = draftsOf(drafts)
  for (const { firstToken, lastToken } of text.sentences) {
    for (let at = firstToken + 1; at < lastToken - leastClause; at++) {
      const made = partedAt(text, s, at)
      if (!made || all.near({ first: at, last: at + 1 }).some(i => holds(all.at(i), at))) continue
      for (const piece of made.content) for (const i of all.near(piece)) if (isWithin(all.at(i), made)) all.drop(i)
      all.add(made)
    }
  }
  return all.all()
}

/** "| She stepped off the train | and told reporters | that …": what stands before the verb is told of, and not said. */
export function withoutLead(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue, source, content } = draft
  if (source !== null || !isTelling(text, s, cue.first)) return draft
  const behind = content.filter(({ first }) => first >= cue.last)
  if (behind.length === content.length || text.tokens[behind[0]?.first ?? cue.first]!.norm !== "that") return draft
  if (content.some(piece => piece.first < cue.first && lastQuoted(s, piece) >= 0)) return draft
  return { ...draft, source: wholeSubject(text, s, cue.first), content: behind }
}

/** "He denied that they had asked: “We knocked.”": behind the colon stands what he said, and not what he denied. */
export function atColon(text: Text, s: Surroundings, draft: Draft): Draft[] {
  const { cue, content } = draft
  if (!denying.has(text.tokens[cue.first]!.norm) && !denying.has(text.tokens[cue.last - 1]!.norm)) return [draft]
  for (const piece of content) {
    for (let i = Math.max(piece.first + 1, cue.last); i < piece.last - 1; i++) {
      if (text.tokens[i]!.norm !== ":" || s.quote[i + 1] !== Quote.opening) continue
      const denied = content.map(one => (one === piece ? { first: piece.first, last: i } : one))
      const said = { ...draft, cue: { first: i, last: i + 1 }, content: [{ first: i + 1, last: piece.last }] }
      return [{ ...draft, content: denied }, said]
    }
  }
  return [draft]
}

/** The last token of a range in or at marks; -1 where none is. */
function lastQuoted(s: Surroundings, { first, last }: TokenRange): number {
  for (let i = last - 1; i >= first; i--) if (s.quote[i] !== Quote.outside) return i
  return -1
}

/** Whether token `at` is a verb of saying, or denies. */
function isTelling(text: Text, s: Surroundings, at: number): boolean {
  return (isSaying(text, at) || denying.has(text.tokens[at]!.norm)) && s.tag[at] === Tag.VERB
}

/** Whether a draft has token `at` for its own: in its cue, or among what is said. */
function holds({ cue, content }: Draft, at: number): boolean {
  return [cue, ...content].some(({ first, last }) => first <= at && at < last)
}

/** A cue among what is said is part of it. */
function isWithin({ cue }: Draft, { content }: Draft): boolean {
  return content.some(({ first, last }) => first <= cue.first && cue.first < last)
}

function partedAt(text: Text, s: Surroundings, at: number): Draft | null {
  if (s.quote[at] !== Quote.outside || !isTelling(text, s, at)) return null
  const first = behindAside(text, s, at + 1)
  const last = sentenceEnd(text, s, at)
  if (first < 0 || last - first < leastClause) return null
  const source = wholeSubject(text, s, at)
  return source && { cue: { first: at, last: at + 1 }, source, content: [{ first, last }] }
}

/** The subject of a verb, up to it where nothing but its own words stands between: "Norland's works ministry on Monday". */
function wholeSubject(text: Text, s: Surroundings, at: number): TokenRange | null {
  const subject = subjectBefore(text, s, at)
  if (!subject || subject.last > at) return null
  for (let i = subject.last; i < at; i++) {
    const isQualifier = s.tag[i] === Tag.VERB && (s.tag[i + 1] === Tag.NOUN || s.tag[i + 1] === Tag.PROPN)
    if (s.tag[i] === Tag.CCONJ || s.tag[i] === Tag.SCONJ || (isVerb(s, i) && !isQualifier)) return subject
  }
  return { first: subject.first, last: at }
}

/** The "that" behind a day, a place, an occasion or hearers, which stand behind a verb; -1 where anything else does. */
function behindAside(text: Text, s: Surroundings, from: number): number {
  const stop = Math.min(sentenceEnd(text, s, from), from + longestAside)
  let that = from
  while (that < stop && text.tokens[that]!.norm !== "that") that++
  if (that === stop || that === from || isVerb(s, that + 1) || !opensAside(text, s, from)) return -1
  for (let i = from; i < that; i++) {
    if (s.quote[i] !== Quote.outside || isVerb(s, i)) return -1
    if (text.tokens[i]!.norm === "," || s.tag[i] === Tag.ADV || s.tag[i] === Tag.ADP || s.tag[i] === Tag.DET) continue
    const end = phraseEnd(text, s, i, that)
    if (end === i) return -1
    i = end - 1
  }
  return that
}

/** When, where or how; whom only behind a verb that has hearers. */
function opensAside(text: Text, s: Surroundings, i: number): boolean {
  const { norm } = text.tokens[i]!
  const isWhen = calendar.has(norm) || /^(?:last|this|yesterday|today|earlier|later|early|late)$/u.test(norm)
  if (isWhen || norm === "," || s.tag[i] === Tag.ADP || s.tag[i] === Tag.ADV) return true
  return /^(?:t[oe]l|assure)/u.test(text.tokens[i - 1]!.norm)
}
