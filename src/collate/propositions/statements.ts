// What one holder says, in two sentences that answer to one another. Where neither statement answers to the other, the copy has
// him say something else: each taken for itself is left out and put in, and together they are one thing told otherwise.

import { ruled } from "../gravity.js"
import type { Attribution } from "../../model/annotation.js"
import { overlap, overlapsAny, type Span } from "../../model/span.js"
import type { Token } from "../../model/token.js"
import { type TokenRange, tokensIn, tokensWithin } from "../../text/places.js"
import { contentIn, type Correspondence, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { type CueClass, cueClass } from "../words/cues.js"
import { holderStems } from "../comparers/attributions/holders.js"
import type { Script } from "../pair/edits.js"
import type { Clause } from "./clauses.js"

/** A statement whose words of content answer in no greater share is another statement. */
const mostShared = 0.34
/** Fewer words of content make no statement to compare. */
const leastContent = 2

/** Verbs behind which stands what somebody says; one who agrees or hopes does something. */
const sayings: ReadonlySet<CueClass> = new Set<CueClass>(["neutral", "distance", "concession", "denial", "warning"])

function isSaying(token: Token): boolean {
  const kind = cueClass(token)
  return kind !== null && sayings.has(kind)
}

/** Somebody says something: the words that name him, from the verb on, and what he says. */
interface Statement {
  readonly holder: ReadonlySet<string>
  /** From the verb that reports it to its end. */
  readonly range: TokenRange
  readonly content: readonly number[]
  /** In his own words throughout. */
  readonly isDirect: boolean
}

/** Statements of one holder in a script that are two things. */
export function otherStatements(pair: Correspondence, { link, propositions }: Script): Draft[] {
  const { a, b } = propositions()
  const there = statementsIn(pair.b, link.b, b)
  const drafts: Draft[] = []
  for (const was of statementsIn(pair.a, link.a, a)) {
    if (was.content.length < leastContent || isToldIn(pair.b, was, pair.a)) continue
    const is = there.find(one => isOneHolder(was, one))
    // Of two quotations the one is left out and the other put in.
    if (!is || (was.isDirect && is.isDirect) || (isToldIn(pair.a, is, pair.b) && !isAnothers(pair, is))) continue
    drafts.push(told(pair, was, is))
  }
  return drafts
}

function told({ a, b }: Correspondence, was: Statement, is: Statement): Draft {
  const [exemplar, copy] = [spanOf(a.tokens, was.range)!, spanOf(b.tokens, is.range)!]
  return {
    ...ruled("meaning.statement"),
    exemplar,
    copy,
    note: `the same speaker is said to have said another thing: “${excerpt(a.text, exemplar)}” became “${excerpt(b.text, copy)}”`,
  }
}

function isOneHolder(x: Statement, y: Statement): boolean {
  return [...x.holder].some(word => y.holder.has(word))
}

/** The statements that begin in sentences, read by the attribution model, and beside it by verb and subject. */
function statementsIn(side: Side, sentences: readonly number[], clauses: readonly Clause[]): Statement[] {
  const { start } = side.report.sentences[sentences[0]!]!
  const { end } = side.report.sentences[sentences.at(-1)!]!
  const known = side.report.attributions.filter(({ cue }) => cue !== null && cue.start >= start && cue.end <= end)
  const read = known.flatMap(attribution => statementOf(side, attribution, { start, end }))
  const more = clauses.flatMap(({ verb, subject, range }) => {
    const cue = side.tokens[verb]!
    if (subject === null || side.named[subject] !== 1 || !isSaying(cue)) return []
    if (known.some(one => overlap(one.cue!, cue) > 0)) return []
    const said = { from: verb, to: range.to }
    return [
      {
        holder: new Set([side.tokens[subject]!.stem]),
        range: said,
        content: contentBehind(side, said),
        isDirect: false,
      },
    ]
  })
  return [...read, ...more]
}

function contentBehind(side: Side, { from, to }: TokenRange): number[] {
  return contentIn(side, { from: from + 1, to })
}

function statementOf(side: Side, attribution: Attribution, within: Span): Statement[] {
  const { source, cue, content } = attribution
  const pieces = content.filter(piece => piece.start >= within.start && piece.start < within.end)
  if (!source || !cue || pieces.length === 0) return []
  if (!tokensIn(side.tokens, cue).some(isSaying)) return []
  const own = pieces.flatMap(piece => contentIn(side, tokensWithin(side.tokens, piece)))
  const start = Math.min(cue.start, pieces[0]!.start)
  const range = tokensWithin(side.tokens, { start, end: Math.max(cue.end, pieces.at(-1)!.end) })
  return [{ holder: holderStems(side, attribution), range, content: own, isDirect: attribution.manner === "direct" }]
}

/** Whether what he says in the copy is what somebody else says in the exemplar. */
function isAnothers({ a, b }: Correspondence, is: Statement): boolean {
  const places = is.content.flatMap(at => (b.answer[at]! >= 0 ? [a.tokens[b.answer[at]!]!] : []))
  const said = a.report.attributions.find(
    ({ content }) => places.filter(place => overlapsAny(content, place)).length * 2 > places.length,
  )
  return said?.source != null && ![...holderStems(a, said)].some(word => is.holder.has(word))
}

/** Whether a statement is told on the other side: its words answer, or one sentence has most of them. */
function isToldIn(other: Side, { content }: Statement, own: Side): boolean {
  const answered = content.filter(at => own.answer[at]! >= 0).length
  if (content.length > 0 && answered > mostShared * content.length) return true
  return other.report.sentences.some(({ firstToken, lastToken }) => {
    const stems = new Set(other.tokens.slice(firstToken, lastToken).map(({ stem }) => stem))
    return content.length > 0 && content.filter(at => stems.has(own.tokens[at]!.stem)).length * 2 > content.length
  })
}
