// What would be, told as what is: "the share would fall" → "the share falls", "would employ" → "will employ".
//
// "Would" is no point on a scale of certainty: after a verb of speech in the past it is only the future seen from there
// ("said it would close" for "it will close"). So it is no hedge, and is compared here by what stands between the kept
// subject and the kept verb.

import { ruled } from "../gravity.js"
import { overlapsAny } from "../../model/span.js"
import { type Correspondence, isContent, rangeOfSentences, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"

/** Subject, "would" and verb stand no further apart than this. Tokens. */
const reach = 4

const open: ReadonlySet<string> = new Set(
  "would could might may can should must shall 'd if to wo ca not n't never".split(" "),
)
const future: ReadonlySet<string> = new Set(["will", "'ll"])
const copulas: ReadonlySet<string> = new Set("is are was were has have had 's".split(" "))

/** Conditionals of one script that the copy makes plain. */
export function compareConditionals(pair: Correspondence, script: Script): Draft[] {
  const { a, b } = pair
  const { from: begin, to: end } = rangeOfSentences(a, script.link.a)
  const drafts: Draft[] = []
  for (let at = begin; at < end; at++) {
    if (a.tokens[at]!.norm !== "would" || b.tokens[a.answer[at]!]?.norm === "would") continue
    const [subject, verb] = [contentBefore(a, at), verbAfter(a, at)]
    if (subject < 0 || verb < 0) continue
    const [from, to] = [a.answer[subject]!, a.answer[verb]!]
    if (from < 0 || to <= from || to - from > 2 * reach) continue
    const between = b.tokens.slice(from + 1, to)
    if (between.some(token => open.has(token.norm) || token.kind === "mark")) continue
    if (isSubordinate(a, subject, at)) continue
    const coming = between.some(token => future.has(token.norm))
    if (coming && isReported(a, at)) continue
    if (!coming && !isPlain(b, from, to, isPassive(a, at, verb))) continue
    const [was, is] = [
      spanOf(a.tokens, { from: at, to: verb + 1 })!,
      spanOf(b.tokens, { from: firstOfVerb(b, from, to), to: to + 1 })!,
    ]
    drafts.push({
      ...ruled(coming ? "certainty.would-will" : "certainty.would-is"),
      exemplar: was,
      copy: is,
      note: `“${excerpt(a.text, was)}” became “${excerpt(b.text, is)}”: what would be is told as what ${coming ? "will be" : "is"}`,
    })
  }
  return drafts
}

function contentBefore(side: Side, at: number): number {
  for (let n = at - 1; n >= Math.max(0, at - reach); n--) if (isContent(side.tokens[n]!)) return n
  return -1
}

function verbAfter(side: Side, at: number): number {
  for (let n = at + 1; n <= at + reach && n < side.tokens.length; n++) {
    const token = side.tokens[n]!
    if (token.kind === "mark" || open.has(token.norm) || token.norm === "like") return -1
    if (isContent(token) && side.report.partsOfSpeech[n] !== "ADV") return n
  }
  return -1
}

const asking: ReadonlySet<string> = new Set("if whether who what which how when where why".split(" "))

/**
 * "On the condition that he would agree", "no word on who would pay": after a "that" which opens no statement, and in a
 * question told, the mood goes with the verb before, and "agrees" or "will pay" is as good. A relative clause ("the fund,
 * which would pay") stands for itself.
 */
function isSubordinate(side: Side, subject: number, would: number): boolean {
  for (let at = would - 1; at >= Math.max(0, subject - reach); at--) {
    const token = side.tokens[at]!
    if (asking.has(token.norm)) return at < subject || !isRelative(side, at)
    if (token.norm !== "that" || at > subject) continue
    return !side.report.attributions.some(({ content }) => content.some(({ start }) => start === token.start))
  }
  return false
}

function isRelative(side: Side, at: number): boolean {
  const before = side.report.partsOfSpeech[at - 1]
  return before === "PUNCT" || before === "NOUN" || before === "PROPN"
}

/** Whether the words stand in what somebody is said to have said, outside marks. */
function isReported(side: Side, at: number): boolean {
  const token = side.tokens[at]!
  return side.report.attributions.some(({ content }) => overlapsAny(content, token))
}

function isPassive(side: Side, from: number, to: number): boolean {
  return side.tokens.slice(from, to).some(token => token.norm === "be" || token.norm === "been")
}

/** Whether a subject and its verb make a plain statement: "is built", "has fallen", "falls"; not "a leader appointed". */
function isPlain(side: Side, from: number, to: number, passive: boolean): boolean {
  const between = side.tokens.slice(from + 1, to)
  if (between.some((token, n) => isContent(token) && side.report.partsOfSpeech[from + 1 + n] !== "ADV")) return false
  if (between.some(token => copulas.has(token.norm))) return true
  const { norm } = side.tokens[to]!
  if (passive || norm.endsWith("ing")) return false
  if (side.report.partsOfSpeech[to] === "VERB") return true
  // "The share falls to 19 percent": a noun to the tagger, but a verb of its own form where no other verb follows.
  const next = side.report.partsOfSpeech[to + 1]
  return side.how[to] === "stem" && norm.endsWith("s") && next !== "VERB" && next !== "AUX" && next !== "NOUN"
}

function firstOfVerb(side: Side, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (copulas.has(side.tokens[at]!.norm) || future.has(side.tokens[at]!.norm)) return at
  }
  return to
}
