// Where a clause ends and another begins: drafts that ran over the border, or that lost their subject at it.

import { placeOf } from "../../kit/ascending.js"
import { placedEach } from "../../kit/placed.js"
import type { Text } from "../../model/token.js"
import { Tag } from "../tagging/tagger.js"
import type { Draft } from "./draft.js"
import { spanOf } from "./drafts.js"
import { isSaying, isVerb, phraseEnd, sentenceEnd, subjectBefore, verbAfter } from "./phrases.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** The drafts of a text, cut at clauses; what is cut off and says who says it makes a draft of its own. */
export function atClauses(text: Text, s: Surroundings, drafts: readonly Draft[]): Draft[] {
  const cues = cuesOf(drafts)
  return nextTo(text, s, drafts).flatMap(draft => {
    const one = subjectFirst(
      text,
      s,
      ofAgent(text, s, shortCue(text, s, addressed(text, s, namedInCue(text, draft)))),
      cues,
    )
    return cut(text, s, one, cues)
  })
}

/** The cues of all drafts, by their places. */
interface Cues {
  /** Whether one has tokens of a range. */
  meet(range: TokenRange): boolean
  /** Whether one begins in a range. */
  beginIn(range: TokenRange): boolean
}

function cuesOf(drafts: readonly Draft[]): Cues {
  const places = placedEach(drafts.map(({ cue }) => spanOf(cue)))
  const firsts = Uint32Array.from(drafts, ({ cue }) => cue.first).sort()
  return {
    meet: range => places.touching(spanOf(range)).length > 0,
    beginIn: ({ first, last }) => firsts[placeOf(firsts, first)]! < last,
  }
}

/**
 * "He said, adding": a pronoun right before a verb is its subject, and not that of the next verb, which shares it. One that
 * a preposition governs is none: "two who had worked on it said".
 */
function nextTo(text: Text, s: Surroundings, drafts: readonly Draft[]): Draft[] {
  const isOwn = ({ cue, source }: Draft) =>
    source === null &&
    isSaying(text, cue.first) &&
    /^(?:he|she|they|it)$/u.test(text.tokens[cue.first - 1]?.norm ?? "") &&
    !(s.tag[cue.first - 2] === Tag.ADP && text.tokens[cue.first - 1]!.norm === "it")
  const own = new Set(drafts.filter(isOwn).map(({ cue }) => cue.first - 1))
  return drafts.map(draft => {
    const { cue, source } = draft
    if (isOwn(draft)) return { ...draft, source: { first: cue.first - 1, last: cue.first } }
    return source && source.last - source.first === 1 && own.has(source.first) ? { ...draft, source: null } : draft
  })
}

/** "According to authorities": whom it is according to is the source, whoever was read as one before. */
function namedInCue(text: Text, draft: Draft): Draft {
  const { first, last } = draft.cue
  if (last - first < 3 || text.tokens[first]!.norm !== "according" || text.tokens[first + 1]!.norm !== "to")
    return draft
  return { ...draft, cue: { first, last: first + 2 }, source: { first: first + 2, last } }
}

/** "He said taking a look": a participle behind the verb is said, and no part of the cue. */
function shortCue(text: Text, s: Surroundings, draft: Draft): Draft {
  const { first, last } = draft.cue
  if (last - first < 2 || !isSaying(text, first) || s.tag[first + 1] !== Tag.VERB) return draft
  if (!text.tokens[first + 1]!.norm.endsWith("ing")) return draft
  const rest = draft.content.filter(piece => piece.first !== last)
  const end = draft.content.find(piece => piece.first === last)?.last ?? last
  return { ...draft, cue: { first, last: first + 1 }, content: [...rest, { first: first + 1, last: end }] }
}

/** "In a letter to the mayor citing …": whom something goes to does not say it; the subject of the sentence does. */
function addressed(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue, source } = draft
  if (!source || source.last !== cue.first || !text.tokens[cue.first]!.norm.endsWith("ing")) return draft
  const before = text.tokens[source.first - 1]?.norm ?? ""
  return /^(?:to|for|against)$/u.test(before) ? { ...draft, source: subjectBefore(text, s, source.first) } : draft
}

/** "Described by the mayor as …": behind a participle and "by" stands who says it. */
function ofAgent(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue } = draft
  if (text.tokens[cue.last]?.norm !== "by" || s.speech[cue.last - 1] !== 1) return draft
  if (!/(?:ed|wn|en|id)$/u.test(text.tokens[cue.last - 1]!.norm)) return draft
  const last = phraseEnd(text, s, cue.last + 1, text.sentences[s.sentence[cue.first]!]!.lastToken)
  if (last === cue.last + 1) return draft
  const behind = draft.content.map(piece => ({
    first: piece.first < last && piece.last > cue.last ? last : piece.first,
    last: piece.last,
  }))
  const content = behind.filter(piece => piece.last > piece.first)
  return content.length > 0 ? { ...draft, source: { first: cue.last + 1, last }, content } : draft
}

/** A source that was read as content: "| An aide | confirmed on Tuesday | that …". */
function subjectFirst(text: Text, s: Surroundings, draft: Draft, cues: Cues): Draft {
  const { cue, source, content } = draft
  if (source !== null || s.speech[cue.last - 1] !== 1 || isPassive(text, s, cue)) return draft
  const subject = content.find(
    ({ last }) => last === cue.first || (last === cue.first - 1 && text.tokens[last]!.norm === ","),
  )
  if (!subject) return draft
  const quoted = lastClosing(s, subject)
  if (quoted > 0 && isSubject(text, s, { first: quoted, last: subject.last })) {
    const upTo = (piece: TokenRange) => (piece === subject ? { ...piece, last: quoted } : piece)
    return { ...draft, source: { first: quoted, last: subject.last }, content: content.map(upTo) }
  }
  if (!isSubject(text, s, subject)) return draft
  const rest = content.filter(piece => piece.first >= cue.last)
  const said = rest.length > 0 ? rest : clauseBehind(text, s, cue, cues)
  return said.length > 0 ? { ...draft, source: subject, content: said } : draft
}

/** Behind the last closing mark within a range: “…,” | Ane Holt, who leads it, |; 0 where none closes there. */
function lastClosing(s: Surroundings, { first, last }: TokenRange): number {
  for (let i = last - 2; i > first; i--) if (s.quote[i] === Quote.closing) return i + 1
  return 0
}

/** A noun phrase, or one that opens its sentence and goes on between commas: "The official, who spoke to us,". */
function isSubject(text: Text, s: Surroundings, { first, last }: TokenRange): boolean {
  const end = phraseEnd(text, s, first, last)
  if (end === last) return true
  const opens = text.sentences[s.sentence[first]!]!.firstToken === first || s.quote[first - 1] === Quote.closing
  return opens && end > first && text.tokens[end]!.norm === "," && text.tokens[last]!.norm === ","
}

function isPassive(text: Text, s: Surroundings, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:is|are|was|were|be|been|being)$/u.test(text.tokens[i]!.norm)) return s.tag[last - 1] === Tag.VERB
  return false
}

/** Between a verb and its "that" may stand so many tokens: to whom, when and where. */
const beforeThat = 10

/** The clause behind a cue from its "that" on; all that stands there where it has none and no other cue. */
function clauseBehind(text: Text, s: Surroundings, cue: TokenRange, cues: Cues): TokenRange[] {
  const last = sentenceEnd(text, s, cue.first)
  for (let i = cue.last; i < Math.min(last, cue.last + beforeThat); i++)
    if (text.tokens[i]!.norm === "that") return [{ first: i, last }]
  const isFree = !cues.beginIn({ first: cue.last, last })
  return isFree && isSaying(text, cue.last - 1) && last - cue.last > 2 ? [{ first: cue.last, last }] : []
}

const joints: ReadonlySet<string> = new Set("but and though although while whereas".split(" "))

/** Content that runs on into the next clause, whose own subject says something: ", though the army acknowledged …". */
function cut(text: Text, s: Surroundings, draft: Draft, cues: Cues): Draft[] {
  for (const piece of draft.content) {
    if (piece.first < draft.cue.last) continue
    for (let i = piece.first + 1; i < piece.last - 3; i++) {
      if (s.quote[i] !== Quote.outside) continue
      const next =
        text.tokens[i]!.norm === ","
          ? (joined(text, s, i + 1, piece.last) ?? resumed(text, s, draft, i + 1))
          : behindDeed(text, s, draft, i, piece.last)
      if (!next) continue
      const content = draft.content.map(one => (one === piece ? { first: piece.first, last: i } : one))
      return cues.meet(next.cue) ? [{ ...draft, content }] : [{ ...draft, content }, next]
    }
  }
  return [draft]
}

/** A clause at `at` that is joined to the one before, with subject and verb of saying of its own. */
function joined(text: Text, s: Surroundings, at: number, stop: number): Draft | null {
  return joints.has(text.tokens[at]!.norm) ? ownClause(text, s, at, stop) : null
}

/** "They agreed to open it after the party assured them …": what is done is not said, and ends where somebody says. */
function behindDeed(text: Text, s: Surroundings, { cue }: Draft, at: number, stop: number): Draft | null {
  if (!/^(?:after|because|when)$/u.test(text.tokens[at]!.norm) || isSaying(text, cue.last - 1)) return null
  return ownClause(text, s, at, stop)
}

/** Behind the joining word at `at` a subject that says something. */
function ownClause(text: Text, s: Surroundings, at: number, stop: number): Draft | null {
  const last = phraseEnd(text, s, at + 1, stop)
  if (last === at + 1) return null
  const verb = verbAfter(s, last, stop)
  if (!isSaying(text, verb) || verb + 2 >= stop || text.tokens[verb + 1]!.norm === ",") return null
  return {
    source: { first: at + 1, last },
    cue: { first: last, last: verb + 1 },
    content: [{ first: verb + 1, last: stop }],
  }
}

/** "The senator, stressing that …, nevertheless said …": behind a participle's clause the sentence's own verb. */
function resumed(text: Text, s: Surroundings, { cue }: Draft, at: number): Draft | null {
  const stop = sentenceEnd(text, s, cue.first)
  if (!text.tokens[cue.first]!.norm.endsWith("ing") || text.tokens[cue.first - 1]?.norm !== ",") return null
  const verb = verbAfter(s, at, stop)
  if (!isSaying(text, verb) || !isVerb(s, verb) || verb + 2 >= stop) return null
  const source = subjectBefore(text, s, cue.first)
  return source && { source, cue: { first: verb, last: verb + 1 }, content: [{ first: verb + 1, last: stop }] }
}
