// Who did it to whom: a verb that both have, with whoever acts and whoever it is done to, in the active and the passive. Told
// where the two have changed places ("Reddick insulted her", "she insulted Reddick"; "stopped Vale", "was stopped by
// Vale"), never where one of them cannot be made out. Heads are found by word order and parts of speech, within the clause.

import { ruled } from "../../gravity.js"
import type { TokenLink } from "../../../model/alignment.js"
import { type Correspondence, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Script } from "../../pair/edits.js"

/** Whoever acts and whoever it is done to stand no more words from the verb than this: further off, other clauses come between. */
const farthest = 7

/** Tokens between two commas that say more of whoever stands before them. */
const longestAside = 5

/** Tokens of the two, and the verb between. */
interface Roles {
  readonly verb: number
  readonly agent: number
  readonly patient: number
}

/** Verbs whose agent and patient have changed places. */
export function turnedRoles(pair: Correspondence, { link }: Script): Draft[] {
  return link.tokens.flatMap(token => {
    const was = rolesAt(pair.a, token.a)
    const is = was && rolesAt(pair.b, token.b)
    return was && is && areTurned(pair, token, was, is) ? [told(pair, was, is)] : []
  })
}

function areTurned(pair: Correspondence, { how }: TokenLink, was: Roles, is: Roles): boolean {
  if (how === "like") return false
  const isSame = (x: number, y: number) => isOneActor(pair, x, y)
  const kept = isSame(was.agent, is.agent) || isSame(was.patient, is.patient)
  return !kept && isSame(was.agent, is.patient) && isSame(was.patient, is.agent)
}

function told(pair: Correspondence, was: Roles, is: Roles): Draft {
  const [exemplar, copy] = [placeOf(pair.a, was), placeOf(pair.b, is)]
  return {
    ...ruled("meaning.roles"),
    exemplar,
    copy,
    note: `who and whom have changed places: “${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”`,
  }
}

function placeOf(side: Side, { verb, agent, patient }: Roles) {
  return spanOf(side.tokens, { from: Math.min(verb, agent, patient), to: Math.max(verb, agent, patient) + 1 })!
}

/** Forms of one pronoun. */
const forms: readonly ReadonlySet<string>[] = ["he him", "she her", "they them", "i me", "we us"].map(
  words => new Set(words.split(" ")),
)

/** Whether two heads are one who acts: linked, of one stem, or forms of one pronoun. */
export function isOneActor({ a, b }: Correspondence, x: number, y: number): boolean {
  const [own, other] = [a.tokens[x]!, b.tokens[y]!]
  return a.answer[x] === y || own.stem === other.stem || forms.some(form => form.has(own.norm) && form.has(other.norm))
}

const being = /^(?:is|are|was|were|be|been|being|got|gets)$/u

/** Who acts and to whom at a verb; null where it is none, or one of the two is not to be made out. */
function rolesAt(side: Side, verb: number): Roles | null {
  if (side.report.partsOfSpeech[verb] !== "VERB") return null
  const before = subjectOf(side, verb)
  const isActive = /ing$/u.test(side.tokens[verb]!.norm)
  const isPassive = !isActive && side.tokens.slice(Math.max(0, verb - 3), verb).some(({ norm }) => being.test(norm))
  const by = isPassive ? nextTo(side, verb, "by") : verb
  if (before === null || by === null) return null
  const behind = objectOf(side, by)
  if (behind === null) return null
  return isPassive ? { verb, agent: behind, patient: before } : { verb, agent: before, patient: behind }
}

function nextTo(side: Side, verb: number, word: string): number | null {
  const at = side.tokens.slice(verb + 1, verb + 4).findIndex(({ norm }) => norm === word)
  return at < 0 ? null : verb + 1 + at
}

/** A noun, a pronoun, or a word of a name, whatever its tag. */
const isNominal = (side: Side, at: number) => side.named[at] === 1 || isOf(side, at, /^(?:NOUN|PROPN|PRON)$/u)
/** Whether a token is tagged as one of these parts of speech. */
export const isOf = ({ report }: Side, at: number, tags: RegExp): boolean => tags.test(report.partsOfSpeech[at] ?? "")

/** The head before a verb in its clause; what hangs on a preposition ("the doorman at the gate") or stands between commas is passed over. */
export function subjectOf(side: Side, verb: number): number | null {
  // "is accused of attacking": who is accused is who attacks.
  const above = isOf(side, verb - 1, /^ADP$/u) && isOf(side, verb - 2, /^VERB$/u) ? verb - 2 : verb
  for (let at = above - 1; at >= Math.max(0, above - farthest); at--) {
    if (side.tokens[at]!.norm === ",") {
      const opened = side.tokens.slice(Math.max(0, at - longestAside), at).findLastIndex(({ norm }) => norm === ",")
      if (opened < 0) return null
      at = Math.max(0, at - longestAside) + opened
      continue
    }
    if (isOf(side, at, /^(?:PUNCT|VERB|SCONJ|CCONJ)$/u)) return null
    if (!isNominal(side, at)) continue
    let first = at
    while (first > 0 && (isNominal(side, first - 1) || isOf(side, first - 1, /^(?:DET|ADJ|NUM)$/u))) first--
    if (first === 0 || !isOf(side, first - 1, /^ADP$/u)) return at
    at = first - 1
  }
  return null
}

/** The head behind a verb, or behind "by": the last of the nouns that stand together. */
function objectOf(side: Side, from: number): number | null {
  for (let at = from + 1; at <= Math.min(side.tokens.length - 1, from + farthest); at++) {
    if (!isNominal(side, at)) {
      if (isOf(side, at, /^(?:PUNCT|VERB|AUX|ADP|SCONJ|CCONJ)$/u)) return null
      continue
    }
    while (at + 1 < side.tokens.length && !isOf(side, at, /^PRON$/u) && isNominal(side, at + 1)) at++
    return at
  }
  return null
}
