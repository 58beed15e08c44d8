// A person named in the exemplar of whom the copy tells without the name: "Wim Tarrel, a fisherman" → "a fisherman".
// Anonymity is granted by whoever reports, not by whoever copies: a source that was named can no longer be asked.

import { ruled } from "../gravity.js"
import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Name } from "../../model/annotation.js"
import { overlap } from "../../model/span.js"
import { type Correspondence, isContent, type Side, sentenceOf, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { slotsIn } from "../pair/slots.js"

/** Persons of one script who lose their names and keep what describes them. */
export function findNameless(pair: Correspondence, script: Script): Draft[] {
  const { a, b } = pair
  const persons = slotsIn(a, script.link.a, a.report.names).filter(({ kind }) => kind === "person")
  return persons.flatMap(name => {
    if (isKnownTo(pair, name)) return []
    const head = describedBy(a, name)
    const answer = head === null ? -1 : a.answer[head]!
    if (head === null || answer < 0 || isNamed(b, answer) || isPlural(b, answer) !== isPlural(a, head)) return []
    const place = nounPhrase(b, answer)
    // "He was chief executive": somebody named before is described.
    if (b.report.partsOfSpeech[place.from - 1] === "AUX") return []
    const [was, is] = [spanOf(a.tokens, tokensWithin(a.tokens, name))!, spanOf(b.tokens, place)!]
    const speaks = a.report.attributions.some(({ source }) => source !== null && overlap(source, name) > 0)
    const owned = b.tokens[place.from - 1]?.norm === "'s"
    const anybody = !owned && !definite.has(b.tokens[place.from]!.norm)
    return [
      {
        ...ruled(`${speaks ? "attribution" : "name"}.${anybody ? "unnamed-anybody" : "unnamed"}`),
        exemplar: was,
        copy: is,
        note: `“${excerpt(a.text, was)}” is no longer named: ${speaks ? "only" : "there is only"} “${excerpt(b.text, is)}”${speaks ? " speaks" : ""}`,
      },
    ]
  })
}

/** Whether the copy has any word of the person's name, here or elsewhere. */
function isKnownTo({ a, b }: Correspondence, { bearer }: Name): boolean {
  return a.report.names.some(other => {
    if (other.bearer !== bearer) return false
    const { from, to } = tokensWithin(a.tokens, other)
    for (let at = from; at < to; at++) {
      if (isContent(a.tokens[at]!) && (a.answer[at]! >= 0 || b.stems.has(a.tokens[at]!.stem))) return true
    }
    return false
  })
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the", "one", "another"])
/** Where a noun phrase that describes somebody ends. */
const closers: ReadonlySet<string> = new Set("who whom whose which that of for in at on from with and".split(" "))

/** The token that says what a person is: the head of the title before the name, or of the apposition after it. */
function describedBy(side: Side, name: Name): number | null {
  const { tokens } = side
  const { to } = tokensWithin(tokens, name)
  const range = name.role
    ? tokensWithin(tokens, name.role)
    : tokens[to]?.norm === "," && articles.has(tokens[to + 1]?.norm ?? "")
      ? { from: to + 2, to: side.report.sentences[sentenceOf(side.report, to)]!.lastToken }
      : null
  return range && headOf(side, range)
}

/** The last noun before a phrase's first mark, preposition or relative word. */
function headOf({ tokens, report }: Side, { from, to }: TokenRange): number | null {
  let head: number | null = null
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (closers.has(token.norm) || (token.kind === "mark" && token.norm !== "-")) break
    // Parts of a compound describe nobody by themselves: "a 14-year-old".
    if (tokens[at - 1]?.norm === "-" || tokens[at + 1]?.norm === "-") continue
    if (report.partsOfSpeech[at] === "NOUN" || (report.partsOfSpeech[at] === "PROPN" && head !== null)) head = at
  }
  return head
}

function isPlural({ tokens }: Side, at: number): boolean {
  return /[^s]s$/u.test(tokens[at]!.norm)
}

/** Whether somebody is named with this word as title, or in apposition to it. */
function isNamed(side: Side, at: number): boolean {
  const token = side.tokens[at]!
  return side.report.names.some(name => {
    if (name.kind !== "person" && name.kind !== "other") return false
    if (overlap(name, token) > 0 || (name.role !== null && overlap(name.role, token) > 0)) return true
    const { from, to } = tokensWithin(side.tokens, name)
    const between = from > at ? side.tokens.slice(at + 1, from) : side.tokens.slice(to, at)
    return between.length <= apposition && between.every(({ norm }) => leading.has(norm))
  })
}

/** Words that lead from what somebody is to his name, or back: "a fisherman named Tarrel", "Tarrel, the mayor". */
const leading: ReadonlySet<string> = new Set([...articles, ",", "called", "named"])
const apposition = 3

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "his", "her", "its", "their"])

/** A noun with the words before it up to its article. */
function nounPhrase({ tokens, report }: Side, head: number): TokenRange {
  let from = head
  while (from > 0 && tokens[from - 1]!.kind !== "mark" && head - from < longest) {
    const part = report.partsOfSpeech[from - 1]
    if (part === "DET" || articles.has(tokens[from - 1]!.norm) || definite.has(tokens[from - 1]!.norm))
      return { from: from - 1, to: head + 1 }
    if (part !== "NOUN" && part !== "ADJ" && part !== "PROPN") break
    from--
  }
  return { from, to: head + 1 }
}

/** Words before a noun that may describe it. */
const longest = 4
