// Who does it to whom at a verb, in the active and the passive. Heads are found by word order and parts of speech, within
// the clause.

import type { Annotated } from "../model/annotation.js"
import type { Token } from "../model/token.js"
import { tokensWithin } from "./places.js"

/** What heads are read from. */
export interface Tagged {
  readonly tokens: readonly Token[]
  readonly report: Pick<Annotated, "partsOfSpeech">
  /** 1 for each token that is part of a name, or is tagged as a proper noun. */
  readonly named: Uint8Array
}

/** Whoever acts and whoever it is done to stand no more words from the verb than this: further off, other clauses come between. */
const farthest = 7

/** Tokens between two commas that say more of whoever stands before them. */
const longestAside = 5

/** Tokens of the two, and the verb between. */
export interface Roles {
  readonly verb: number
  readonly agent: number
  readonly patient: number
}

/** Tokens that are part of a name, or tagged as a proper noun. */
export function namedTokens({ tokens, names, partsOfSpeech }: Annotated): Uint8Array {
  const named = new Uint8Array(partsOfSpeech.length)
  for (let at = 0; at < named.length; at++) if (partsOfSpeech[at] === "PROPN") named[at] = 1
  for (const name of names) {
    const { from, to } = tokensWithin(tokens, name)
    named.fill(1, from, to)
  }
  return named
}

/** Forms of one pronoun. */
const forms: readonly ReadonlySet<string>[] = ["he him", "she her", "they them", "i me", "we us"].map(
  words => new Set(words.split(" ")),
)

/** Whether two words are forms of one pronoun. */
export function isOnePronoun(own: Token, other: Token): boolean {
  return forms.some(form => form.has(own.norm) && form.has(other.norm))
}

const being = /^(?:is|are|was|were|be|been|being|got|gets)$/u

/** Who acts and to whom at a verb; null where it is none, or one of the two is not to be made out. */
export function rolesAt(side: Tagged, verb: number): Roles | null {
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

function nextTo(side: Tagged, verb: number, word: string): number | null {
  const at = side.tokens.slice(verb + 1, verb + 4).findIndex(({ norm }) => norm === word)
  return at < 0 ? null : verb + 1 + at
}

/** A noun, a pronoun, or a word of a name, whatever its tag. */
const isNominal = (side: Tagged, at: number) => side.named[at] === 1 || isOf(side, at, /^(?:NOUN|PROPN|PRON)$/u)
/** Whether a token is tagged as one of these parts of speech. */
export const isOf = ({ report }: Tagged, at: number, tags: RegExp): boolean => tags.test(report.partsOfSpeech[at] ?? "")

/** The head before a verb in its clause; what hangs on a preposition ("the doorman at the gate") or stands between commas is passed over. */
export function subjectOf(side: Tagged, verb: number): number | null {
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
function objectOf(side: Tagged, from: number): number | null {
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
