// What a cut at the beginning or the end of a quotation does to what is left of it. A whole sentence may go, and so may
// a part that says something else; but what governed the words that are kept ("they say that", "if", "not"), or was set
// against them ("but", "only"), went with its sentence's sense.

import { formsOfBe, noes } from "../../../text/helpers.js"
import type { Quotation } from "../../../model/annotation.js"
import { sentenceUpTo, type TokenRange, tokensTouching, wordsIn } from "../../../text/places.js"
import { type Content, contentsOf } from "../../words/contents.js"
import { cueClass } from "../../words/cues.js"
import { type Correspondence, isContent, type Side, sentenceOf } from "../../pair/correspondence.js"
import type { Laid } from "./gaps.js"
import type { Change } from "../../gravity/marks.js"

const ifs: ReadonlySet<string> = new Set("if unless whether provided".split(" "))
/** A clause ends before these: what comes first does not govern what comes next. */
const clauseEnds: ReadonlySet<string> = new Set("and but because so yet then".split(" "))
/** Nouns and adjectives that say of a clause that it is not so. */
const untrue: ReadonlySet<string> = new Set(
  "lie myth rumour rumor false untrue wrong absurd nonsense deny doubt".split(" "),
)
/** A no of so many words before what it governs takes it back: "I never said that". Further off it is another clause's. */
const nearby = 5
/** Ways to speak that set no condition. */
const phrases = /\bif (?:you ask me|i may|i recall|i remember|you like|you will|you look|anything)\b/u
const ownself: ReadonlySet<string> = new Set("i we".split(" "))

/** What was lost with words cut at the ends of a quotation, in the sentence that the copy keeps a part of. */
export function lostAtEnds(pair: Correspondence, is: Quotation, { own, kept }: Laid): Change[] {
  const [first] = kept[0]!
  const last = kept.at(-1)!
  const sentence = (at: number) => pair.a.report.sentences[sentenceOf(pair.a.report, at)]!
  const head = { from: Math.max(own.from, sentence(first).firstToken), to: first }
  const tail = { from: last[0] + 1, to: Math.min(own.to, sentence(last[0]).lastToken) }
  return [
    ...(isSaidBefore(pair.b, is) || isKept(pair, head) ? [] : ofHead(pair.a, head)),
    ...(isKept(pair, tail) ? [] : ofTail(pair, tail, last[1])),
  ]
}

const disavowals: ReadonlySet<Content> = new Set<Content>(["denial", "disavowal"])

/** Whether somebody was said to deny the words, before the marks and outside of them, and is no longer. */
export function freed({ a, b }: Correspondence, was: Quotation, is: Quotation): Change[] {
  const isDisowned = (side: Side, range: TokenRange | null) =>
    range !== null && contentsOf(side.tokens, range).some(content => disavowals.has(content))
  return isDisowned(a, leadOf(a, was)) && !isDisowned(b, sentenceAround(b, is)) ? ["freed"] : []
}

/** The words of its sentence before a quotation, where it stands inside of one. */
function leadOf({ report, tokens }: Side, quotation: Quotation): TokenRange | null {
  const range = sentenceAround({ report }, quotation)
  if (!range) return null
  const { from: to } = tokensTouching(tokens, quotation)
  return to > range.from && to < tokens.length ? { from: range.from, to } : null
}

function sentenceAround({ report }: Pick<Side, "report">, { start }: Quotation): TokenRange | null {
  const sentence = sentenceUpTo(report, start)
  return sentence ? { from: sentence.firstToken, to: sentence.lastToken } : null
}

/** Whether words that the quotation lost stand elsewhere in the copy: a quotation may be told in two parts. */
function isKept({ a }: Correspondence, range: TokenRange): boolean {
  const words = wordsIn(a.report, range)
  return words.length === 0 || words.filter(at => a.answer[at]! >= 0).length * 2 > words.length
}

/** Whether the copy says before the marks, in its own words, what governs what stands in them. */
function isSaidBefore({ report, tokens }: Side, { start }: Quotation): boolean {
  const sentence = sentenceUpTo(report, start)
  if (!sentence) return false
  const before = tokens.slice(sentence.firstToken, sentence.lastToken).filter(({ end }) => end <= start)
  return before.some(({ norm }) => ifs.has(norm) || noes.has(norm) || untrue.has(norm))
}

/** What governed the kept words from before: a no, a condition, another's word for it. */
function ofHead(side: Side, head: TokenRange): Change[] {
  const clause = lastClause(side, head)
  const words = clause.map(at => side.tokens[at]!.norm)
  if (words.length === 0) return []
  if (words.slice(-nearby).some(norm => noes.has(norm) || untrue.has(norm))) return ["no"]
  if (words.some(norm => ifs.has(norm)) && !phrases.test(words.join(" "))) return ["condition"]
  const all = wordsIn(side.report, head)
  const isLast = words.at(-1) === "that"
  const verb = (isLast ? all : clause).findLast(at => cueClass(side.tokens[at]!) !== null)
  if (isLast && (words.includes("so") || words.includes("such"))) return ["hung"]
  if (verb === undefined || isOwn(side, all, verb)) return []
  return isLast || (verb === clause.at(-1) && words.length > 1) ? ["hung"] : []
}

/** Whether a verb of saying or thinking is the speaker's own: "I think", "we said"; not "I am told". */
function isOwn({ tokens }: Side, clause: readonly number[], verb: number): boolean {
  if (tokens[verb]!.norm === "told" && formsOfBe.has(tokens[verb - 1]!.norm)) return false
  return clause.some(at => at < verb && ownself.has(tokens[at]!.norm))
}

/** The words before a place back to where its clause begins. */
function lastClause({ tokens }: Side, { from, to }: TokenRange): number[] {
  const words: number[] = []
  for (let at = to - 1; at >= from; at--) {
    const { kind, norm } = tokens[at]!
    // "So splendid that" goes on from a clause before it.
    if (kind === "mark" ? words.length > 0 : clauseEnds.has(norm) && !(norm === "so" && words.length > 0)) break
    if (kind !== "mark") words.unshift(at)
  }
  return words
}

const limits: ReadonlySet<string> = new Set("if unless provided".split(" "))
const contrasts: ReadonlySet<string> = new Set("but although though except only however yet".split(" "))
/** Words before what opens a clause: "and if", "but only if". */
const openers = 2

/** What was set against the kept words behind them: a condition, an exception. */
function ofTail({ a, b }: Correspondence, tail: TokenRange, lastThere: number): Change[] {
  const words = wordsIn(a.report, tail)
  const clauses = words.filter(
    (at, n) => n < openers || a.tokens[at - 1]?.kind === "mark" || limits.has(a.tokens[at]!.norm),
  )
  if (!words.some(at => isContent(a.tokens[at]!))) return []
  const { lastToken } = b.report.sentences[sentenceOf(b.report, lastThere)]!
  const rest = b.tokens.slice(lastThere + 1, lastToken).map(({ norm }) => norm)
  if (clauses.some(at => limits.has(a.tokens[at]!.norm)))
    return rest.some(norm => limits.has(norm)) ? [] : ["condition"]
  if (clauses.some(at => contrasts.has(a.tokens[at]!.norm)))
    return rest.some(norm => contrasts.has(norm)) ? [] : ["contrast"]
  return []
}
