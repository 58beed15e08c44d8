// Who does it, where a clause lost or was given a subject of its own: "Reddick sued the hall, and the hall won" says that
// the hall won; "Reddick sued the hall, and won" that Reddick did. A verb behind a bare "and" has the subject of the verb
// before it.

import { ruled } from "../../gravity.js"
import { overlapsAny } from "../../../model/span.js"
import { type Correspondence, sentenceOf, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Script } from "../../pair/edits.js"
import { isOf, subjectOf } from "../../../text/roles.js"
import { isOneActor } from "./roles.js"

/** Verbs that both have and of which another is now the subject. */
export function movedSubjects(pair: Correspondence, { link }: Script): Draft[] {
  return link.tokens.flatMap(({ a, b, how }) => {
    if (how === "like" || pair.a.report.partsOfSpeech[a] !== "VERB" || pair.b.report.partsOfSpeech[b] !== "VERB")
      return []
    const [x, y] = [joined(pair.a, a), joined(pair.b, b)]
    if (x === null || y === null || x.isOwn === y.isOwn) return []
    // A capitalised word is no verb, whatever its tag, and a time no subject.
    if (pair.a.named[a] === 1 || pair.b.named[b] === 1 || isTime(pair.a, x.subject) || isTime(pair.b, y.subject))
      return []
    // Whom a pronoun means is not told by where it stands.
    if (isOf(pair.a, x.subject, /^PRON$/u) || isOf(pair.b, y.subject, /^PRON$/u)) return []
    if (isOneActor(pair, x.subject, y.subject)) return []
    const [exemplar, copy] = [clauseOf(pair.a, x, a), clauseOf(pair.b, y, b)]
    const who = (side: Side, at: number) => excerpt(side.text, side.tokens[at]!)
    return [
      {
        ...ruled("meaning.subject"),
        exemplar,
        copy,
        note: `who did it has changed: in “${excerpt(pair.a.text, exemplar)}” it is “${who(pair.a, x.subject)}”, in “${excerpt(pair.b.text, copy)}” “${who(pair.b, y.subject)}”`,
      },
    ]
  })
}

/** The subject of a verb behind a conjunction, and whether it is the verb's own. */
interface Joined {
  readonly conjunction: number
  readonly subject: number
  readonly isOwn: boolean
}

function joined(side: Side, verb: number): Joined | null {
  const first = side.report.sentences[sentenceOf(side.report, verb)]!.firstToken
  let at = verb - 1
  while (at > first && isOf(side, at, /^(?:ADV|AUX|PART)$/u)) at--
  if (isOf(side, at, /^CCONJ$/u)) {
    const subject = subjectBefore(side, first, at)
    return subject === null ? null : { conjunction: at, subject, isOwn: false }
  }
  const subject = subjectOf(side, verb)
  if (subject === null) return null
  let head = subject
  while (head > first && isOf(side, head - 1, /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u)) head--
  return isOf(side, head - 1, /^CCONJ$/u) ? { conjunction: head - 1, subject, isOwn: true } : null
}

/** The subject of the last verb before a place in its sentence that has one. */
function subjectBefore(side: Side, first: number, end: number): number | null {
  for (let at = end - 1; at > first; at--) {
    if (!isOf(side, at, /^VERB$/u)) continue
    const subject = subjectOf(side, at)
    if (subject !== null) return subject
  }
  return null
}

function isTime({ report, tokens }: Side, at: number): boolean {
  return overlapsAny(report.times, tokens[at]!)
}

function clauseOf({ tokens }: Side, { conjunction }: Joined, verb: number) {
  return spanOf(tokens, { from: conjunction, to: verb + 1 })!
}
