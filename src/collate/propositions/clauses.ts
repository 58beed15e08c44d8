// A sentence → its clauses, each with the verb that says what is done and whoever does it. Clauses end at semicolons, colons
// and dashes, and before relative and subordinating words, conjunctions and commas behind which a verb follows; what has no
// verb of its own belongs to the clause before it. A shallow reading in the manner of ReVerb (Fader 2011): parts of speech and
// word order, no parse.

import { modals } from "../../text/helpers.js"
import { baseStem } from "../../text/lexicon.js"
import type { TokenRange } from "../../text/places.js"
import { isOf } from "../../text/roles.js"
import { contentIn, type Side } from "../pair/correspondence.js"
import { reportsSpeech } from "../words/cues.js"

/** One clause: its tokens, its verb, and the head of its subject; null where none is to be made out. */
export interface Clause {
  readonly range: TokenRange
  readonly sentence: number
  readonly verb: number
  readonly subject: number | null
  /** Its words of content. */
  readonly content: readonly number[]
  /** Their base stems. */
  readonly stems: readonly string[]
}

const hardMarks = /^(?:;|:|—|–|--)$/u
const relative: ReadonlySet<string> = new Set("who which whose whom that where".split(" "))
const subordinating: ReadonlySet<string> = new Set(
  "that because although though while if unless whether after before since as when until so how why what".split(" "),
)
/** So many words behind a conjunction or a comma a verb must stand for a clause to begin there. */
const verbReach = 8

/** The clauses of a sentence, in order. */
export function clausesOf(side: Side, sentence: number): Clause[] {
  const { firstToken, lastToken } = side.report.sentences[sentence]!
  const ends = [...startsIn(side, firstToken, lastToken), lastToken]
  const clauses: Clause[] = []
  let from = firstToken
  for (const to of ends) {
    if (to <= from) continue
    const verb = verbIn(side, { from, to })
    // What has no verb goes with what follows, at the head of a sentence, and else with what stands before it.
    const last = clauses.at(-1)
    if (verb === null && last && to === lastToken) clauses[clauses.length - 1] = extended(side, last, to)
    if (verb === null) continue
    clauses.push(clauseOf(side, sentence, { from, to }, verb))
    from = to
  }
  return clauses
}

function clauseOf(side: Side, sentence: number, range: TokenRange, verb: number): Clause {
  return { range, sentence, verb, subject: subjectIn(side, range, verb), ...wordsOf(side, range) }
}

function extended(side: Side, { range, ...clause }: Clause, to: number): Clause {
  const whole = { from: range.from, to }
  return { ...clause, range: whole, ...wordsOf(side, whole) }
}

function wordsOf(side: Side, range: TokenRange): Pick<Clause, "content" | "stems"> {
  const content = contentIn(side, range)
  return { content, stems: content.map(at => baseStem(side.tokens[at]!.norm, side.tokens[at]!.stem)) }
}

/** Where clauses may begin. */
function startsIn(side: Side, first: number, last: number): number[] {
  const starts: number[] = []
  for (let at = first + 1; at < last; at++) if (beginsAt(side, at, last)) starts.push(at)
  return starts
}

function beginsAt(side: Side, at: number, last: number): boolean {
  const { norm } = side.tokens[at]!
  const before = side.tokens[at - 1]!
  if (hardMarks.test(before.norm)) return true
  if (!verbFollows(side, at, last)) return false
  if (relative.has(norm)) return isOf(side, at, /^(?:PRON|SCONJ|ADV|DET|ADP)$/u)
  if (subordinating.has(norm)) return isOf(side, at, /^(?:SCONJ|ADV|ADP)$/u)
  // "Reports claimed the plan may fail": what is said is a clause of its own.
  const isSaid = isOf(side, at - 1, /^VERB$/u) && reportsSpeech(before) && !objects.has(norm) && !isThatNear(side, at)
  return isSaid || before.norm === "," || isOf(side, at, /^CCONJ$/u)
}

/** Whether a verb stands soon behind, with no mark before it but those of quotations and compounds. */
function verbFollows(side: Side, at: number, last: number): boolean {
  let words = 0
  for (let next = at; next < last && words < verbReach; next++) {
    const { kind, norm } = side.tokens[next]!
    if (next > at && /^[,;:()?!—–]$/u.test(norm)) return false
    if (isOf(side, next, /^(?:VERB|AUX)$/u)) return true
    if (kind !== "mark") words++
  }
  return false
}

/** "Warned on Thursday that": what is said begins there. */
function isThatNear({ tokens }: Side, at: number): boolean {
  return tokens.slice(at, at + 4).some(({ norm }) => norm === "that")
}

/** Behind a verb of speech these belong to it: "asked to leave", "accused them". */
const objects: ReadonlySet<string> = new Set("to him her them me us of for by about in on at with as".split(" "))

/** The verb of a range: the one under a modal, the first that is no infinitive, any other, or what helps one. */
function verbIn(side: Side, { from, to }: TokenRange): number | null {
  const verbs: number[] = []
  for (let at = from; at < to; at++) if (isOf(side, at, /^(?:VERB|AUX)$/u)) verbs.push(at)
  const modal = verbs.find(at => modals.has(side.tokens[at]!.norm))
  const full = verbs.filter(at => isOf(side, at, /^VERB$/u))
  const finite = full.find(at => side.tokens[at - 1]?.norm !== "to")
  if (modal !== undefined && (finite === undefined || modal < finite)) return verbs.find(at => at > modal) ?? modal
  return finite ?? full[0] ?? verbs[0] ?? null
}

/** The last noun before the verb that hangs on no preposition. */
function subjectIn(side: Side, { from }: TokenRange, verb: number): number | null {
  let found: number | null = null
  let hangs = false
  for (let at = from; at < verb; at++) {
    if (isOf(side, at, /^ADP$/u)) hangs = found !== null
    else if (!hangs && (side.named[at] === 1 || isOf(side, at, /^(?:NOUN|PROPN|PRON)$/u))) found = at
  }
  return found
}
