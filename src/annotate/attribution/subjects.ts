// Sources that are not the subject of their cue: the object of a phrase within it ("a friend of the man | said"), a subject
// together with its verb, or nobody where "according to" has its name right behind.

import type { Text } from "../../model/token.js"
import { Tag } from "../tagging/tagger.js"
import type { Draft } from "./draft.js"
import { hasVerb, isSaying, phraseEnd } from "./phrases.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** The draft with the source that its cue has. */
export function withSubject(text: Text, s: Surroundings, draft: Draft): Draft {
  return accordingTo(text, s, behindAs(text, s, ofWhole(text, s, withoutVerb(text, s, draft))))
}

/** "| The senator spent hours reading letters | recounting …": a source ends before its verb, if that has an object. */
function withoutVerb(text: Text, s: Surroundings, draft: Draft): Draft {
  const { source } = draft
  if (source === null || source.last > draft.cue.first) return draft
  const last = phraseEnd(text, s, source.first, source.last)
  if (last === source.first || last + 1 >= source.last || s.tag[last] !== Tag.VERB) return draft
  const isOwn =
    !text.tokens[last]!.norm.endsWith("ing") &&
    !/^'s?$/u.test(text.tokens[last - 1]!.norm) &&
    !isRelative(text, last - 1)
  const next = s.tag[last + 1]!
  const hasObject =
    next === Tag.DET ||
    next === Tag.PRON ||
    next === Tag.NUM ||
    text.tokens[last + 1]!.norm === "much" ||
    (next === Tag.NOUN && text.tokens[draft.cue.first]!.norm.endsWith("ing"))
  return isOwn && hasObject ? { ...draft, source: { first: source.first, last } } : draft
}

const prepositions: ReadonlySet<string> = new Set("of for in into to at from by about over against on with".split(" "))
/** Who stands as an object and cannot say. */
const objects: ReadonlySet<string> = new Set(["him", "them", "me", "us"])

/** The whole subject of which only a phrase at its end was read as the source. */
function ofWhole(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue, source } = draft
  if (source === null || source.last !== cue.first || !isOwnVerb(text, cue)) return draft
  const isPronoun = source.last - source.first === 1 && objects.has(text.tokens[source.first]!.norm)
  const isObject =
    prepositions.has(text.tokens[source.first - 1]?.norm ?? "") || isPronoun || isBehindParticiple(text, s, source)
  if (!isObject || text.sentences[s.sentence[cue.first]!]!.firstToken === source.first) return draft
  const whole = wholeBefore(text, s, source, cue.first)
  if (!whole) return draft
  const content = draft.content.flatMap(piece => before(text, s, piece, whole))
  return content.length > 0 ? { ...draft, source: whole, content } : draft
}

/** What of a piece stands before a range that it meets, if it is a clause, without the comma between; all of one that meets none. */
function before(text: Text, s: Surroundings, piece: TokenRange, range: TokenRange): TokenRange[] {
  if (!meets(piece, range)) return [piece]
  const last = text.tokens[range.first - 1]?.norm === "," ? range.first - 1 : range.first
  const rest = { first: piece.first, last }
  return last > piece.first && hasVerb(s, rest) ? [rest] : []
}

/** "A group watching | the port | said": what stands behind a participle of a noun is its object. */
function isBehindParticiple(text: Text, s: Surroundings, { first }: TokenRange): boolean {
  const verb = s.tag[first - 1] === Tag.DET ? first - 2 : first - 1
  const noun = s.tag[verb - 1]
  return (
    s.tag[verb] === Tag.VERB && text.tokens[verb]!.norm.endsWith("ing") && (noun === Tag.NOUN || noun === Tag.PROPN)
  )
}

/** Whether token `i` is the participle whose object opens a source. */
function isParticiple(text: Text, s: Surroundings, i: number, source: TokenRange): boolean {
  return i >= source.first - 2 && isBehindParticiple(text, s, source)
}

/** Whether the last verb of a cue is one that only a subject can have. */
function isOwnVerb(text: Text, { first, last }: TokenRange): boolean {
  return isSaying(text, last - 1) || isSaying(text, first)
}

/** A subject with all that hangs on it has at most so many tokens. */
const longestSubject = 25

/** The noun phrase that opens a clause and goes on, by prepositions or relative words, to where the source ends. */
function wholeBefore(text: Text, s: Surroundings, source: TokenRange, stop: number): TokenRange | null {
  const { firstToken } = text.sentences[s.sentence[source.first]!]!
  for (let i = source.first - 1; i >= Math.max(firstToken, stop - longestSubject); i--) {
    if (s.quote[i] !== Quote.outside) return null
    const before = text.tokens[i - 1]?.norm ?? ""
    if (i > firstToken && !/^(?:,|that|and|but|while)$/u.test(before) && s.quote[i - 1] !== Quote.closing) continue
    const last = phraseEnd(text, s, i, stop)
    if (last === i) continue
    if (
      last >= source.last ||
      isRelative(text, last) ||
      isRelative(text, last - 1) ||
      isParticiple(text, s, last, source)
    )
      return { first: i, last: stop }
  }
  return null
}

function isRelative(text: Text, i: number): boolean {
  return /^(?:who|which|that)$/u.test(text.tokens[i]!.norm)
}

/** "There would be no inquiry, as protesters | have asked": who stands behind "as" was read as what is said. */
function behindAs(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue, source, content } = draft
  const piece = content.find(({ last }) => last === cue.first)
  if (source !== null || !piece || s.speech[cue.last - 1] !== 1) return draft
  for (let i = cue.first - 2; i > piece.first; i--) {
    if (text.tokens[i]!.norm !== "as") continue
    if (phraseEnd(text, s, i + 1, cue.first) !== cue.first) return draft
    const last = text.tokens[i - 1]!.norm === "," ? i - 1 : i
    if (last <= piece.first) return draft
    const said = content.map(one => (one === piece ? { first: piece.first, last } : one))
    return { ...draft, source: { first: i + 1, last: cue.first }, content: said }
  }
  return draft
}

/** "…, according to the department": whom it is according to was read as what is said. */
function accordingTo(text: Text, s: Surroundings, draft: Draft): Draft {
  const { cue, source, content } = draft
  if (source !== null || cue.last - cue.first !== 2 || text.tokens[cue.first]!.norm !== "according") return draft
  const { firstToken, lastToken } = text.sentences[s.sentence[cue.first]!]!
  const last = phraseEnd(text, s, cue.last, lastToken)
  if (last === cue.last) return draft
  const named = { first: cue.last, last }
  const rest = content.filter(piece => !meets(piece, named))
  const head = { first: firstToken, last: cue.first - 1 }
  if (rest.length === 0 && !(head.last > head.first && text.tokens[head.last]!.norm === ",")) return draft
  return { ...draft, source: named, content: rest.length > 0 ? rest : [head] }
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last
}
