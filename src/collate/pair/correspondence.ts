// An alignment as maps between the tokens of two reports, both ways: where do the words of this span stand over there?

import { remembering } from "../../kit/remembering.js"
import type { Alignment, SentenceLink, TokenLink } from "../../model/alignment.js"
import type { Annotated } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import type { Text, Token } from "../../model/token.js"
import { isOfMeaning } from "../../text/function-words.js"
import type { Lexicon } from "../../text/lexicon.js"
import { type TokenRange, wordsIn } from "../../text/places.js"
import { unmasked } from "../../model/masks.js"
import { namedTokens } from "../../text/roles.js"
import { relinked } from "./leftover.js"

/** One report of the pair, seen from the other. */
export interface Side {
  readonly report: Annotated
  /** What its page prints, what is masked blanked out. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the first token of the other report that it is linked to; -1 where none. */
  readonly answer: Int32Array
  /** How that link was made; undefined where there is none. */
  readonly how: readonly (TokenLink["how"] | undefined)[]
  /** 1 for each token that is part of a name, or is tagged as a proper noun. */
  readonly named: Uint8Array
  /** Stems of all its words. */
  readonly stems: ReadonlySet<string>
  /** For each sentence the index of its link in `links`. */
  readonly linkOf: Int32Array
}

/** Two reports laid side by side. */
export interface Correspondence {
  readonly a: Side
  readonly b: Side
  readonly links: readonly SentenceLink[]
  /** What their words have to do with one another. */
  readonly lexicon: Lexicon
}

/** Lay two reports side by side. `alignment.a` is `a`. */
export function correspond(a: Annotated, b: Annotated, alignment: Alignment, lexicon: Lexicon): Correspondence {
  const [sideA, sideB] = [emptySide(a), emptySide(b)]
  const byChance = new Set(alignment.links.filter(link => answersByChance(a, b, link)))
  const answering = alignment.links.flatMap(link => (byChance.has(link) ? apart(link) : [link]))
  const links = relinked(a, b, answering, lexicon, [...byChance])
  for (const [n, link] of links.entries()) {
    for (const s of link.a) sideA.linkOf[s] = n
    for (const s of link.b) sideB.linkOf[s] = n
    for (const token of link.tokens) {
      if (sideA.answer[token.a] === -1) {
        sideA.answer[token.a] = token.b
        sideA.how[token.a] = token.how
      }
      if (sideB.answer[token.b] === -1) {
        sideB.answer[token.b] = token.a
        sideB.how[token.b] = token.how
      }
    }
  }
  return { a: sideA, b: sideB, links, lexicon }
}

/**
 * Sentences that answer to less than this share of each other are of one topic, and not one another's. Neighbours vouch
 * for those that stand in order; nothing does for one that would have to have moved, which has to be the same still.
 */
const ofOneTopic = { moved: 0.6, inOrder: 0.33 }

/** Whether sentences that are linked say two things: too little of either stands in the other. */
function answersByChance(a: Text, b: Text, { a: left, b: right, moved, tokens }: SentenceLink): boolean {
  const least = moved ? ofOneTopic.moved : ofOneTopic.inOrder
  if (left.length === 0 || right.length === 0) return false
  const share = (text: Text, sentences: readonly number[], linked: ReadonlySet<number>) => {
    let [all, answered] = [0, 0]
    for (const s of sentences) {
      const { firstToken: from, lastToken: to } = text.sentences[s]!
      const own = contentIn(text, { from, to })
      // "Some of them are not." has nothing but small words.
      const content = own.length ? own : wordsIn(text, { from, to })
      all += content.length
      for (const at of content) if (linked.has(at)) answered++
    }
    return answered / Math.max(1, all)
  }
  return (
    share(a, left, new Set(tokens.map(one => one.a))) < least &&
    share(b, right, new Set(tokens.map(one => one.b))) < least
  )
}

/** The sentences of a link as matter that only one side has. */
function apart({ a, b }: SentenceLink): SentenceLink[] {
  const alone = { moved: false, overlap: 0, tokens: [] }
  return [...a.map(s => ({ ...alone, a: [s], b: [] })), ...b.map(s => ({ ...alone, a: [], b: [s] }))]
}

function emptySide(report: Annotated) {
  return {
    ...alone(report),
    answer: new Int32Array(report.tokens.length).fill(-1),
    how: new Array<TokenLink["how"] | undefined>(report.tokens.length),
    linkOf: new Int32Array(report.sentences.length).fill(-1),
  }
}

/** What is known of a report by itself. One that several copied is laid beside each of them. */
const alone = remembering((report: Annotated) => ({
  report,
  text: unmasked(report),
  tokens: report.tokens,
  named: namedTokens(report),
  stems: stemsOf(report),
}))

function stemsOf({ tokens }: Annotated): Set<string> {
  const stems = new Set<string>()
  for (let at = 0; at < tokens.length; at++) stems.add(tokens[at]!.stem)
  return stems
}

/** The span of text that tokens cover; null for an empty range. */
export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span | null {
  return from < to ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null
}

/** The tokens of sentences that stand side by side. */
export function rangeOfSentences({ report }: Side, sentences: readonly number[]): TokenRange {
  return {
    from: report.sentences[sentences[0]!]!.firstToken,
    to: report.sentences[sentences.at(-1)!]!.lastToken,
  }
}

/** The span of text of sentences that stand side by side. */
export function spanOfSentences({ report }: Side, sentences: readonly number[]): Span {
  return { start: report.sentences[sentences[0]!]!.start, end: report.sentences[sentences.at(-1)!]!.end }
}

/** Index of the sentence that holds a token. */
export function sentenceOf(text: Text, token: number): number {
  let [low, high] = [0, text.sentences.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.sentences[middle]!.lastToken <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a token says something by itself: no mark, no function word. `U.S.` does, `us` does not. */
export function isContent(token: Token): boolean {
  if (token.norm === "us") return token.end - token.start > "us".length
  return isOfMeaning(token)
}

/** The tokens of a range that say something by themselves. */
export function contentIn({ tokens }: Pick<Text, "tokens">, { from, to }: TokenRange): number[] {
  const content: number[] = []
  for (let at = from; at < to; at++) if (isContent(tokens[at]!)) content.push(at)
  return content
}

/** Their stems. */
export function stemsIn(text: Pick<Text, "tokens">, range: TokenRange): Set<string> {
  return new Set(contentIn(text, range).map(at => text.tokens[at]!.stem))
}

/** The tokens of a range that say something by themselves and answer to nothing. */
export function unansweredIn(side: Side, range: TokenRange): number[] {
  return contentIn(side, range).filter(at => side.answer[at]! < 0)
}

/** Whether any token of a range that counts answers to one of a range of the other report. */
export function answersWithin(
  side: Side,
  { from, to }: TokenRange,
  there: TokenRange,
  counts: (at: number) => boolean = () => true,
): boolean {
  for (let at = from; at < to; at++) {
    const answer = side.answer[at]!
    if (answer >= there.from && answer < there.to && counts(at)) return true
  }
  return false
}

/** Where the words of a range stand in the other report, and how many of its words of content do. */
export interface Answer {
  /** Tokens of the other report from the first to the last that answers, stragglers left out; null where none does. */
  readonly range: TokenRange | null
  /** Answered words of content over all words of content, 0 … 1; over all words where none is of content. */
  readonly share: number
}

/** Links further from the others than this many words are words that merely occur again. */
const stragglerGap = 12

/** What answers to a range of tokens of `side`. */
export function answerTo(side: Side, { from, to }: TokenRange): Answer {
  const links: number[] = []
  let [content, answered, words, answeredWords] = [0, 0, 0, 0]
  for (let at = from; at < to; at++) {
    const token = side.tokens[at]!
    const linked = side.answer[at]! >= 0
    if (token.kind !== "mark") {
      words++
      if (linked) answeredWords++
    }
    if (isContent(token)) {
      content++
      if (linked) answered++
    }
    if (linked && token.kind !== "mark") links.push(side.answer[at]!)
  }
  const share = content > 0 ? answered / content : words > 0 ? answeredWords / words : 0
  return { range: heaviestCluster(links), share }
}

/** The longest run of links without a great gap: its first and last token. */
function heaviestCluster(links: readonly number[]): TokenRange | null {
  const isAscending = links.every((link, n) => n === 0 || link >= links[n - 1]!)
  const ascending = isAscending ? links : Int32Array.from(links).sort()
  let best: TokenRange | null = null
  let bestSize = 0
  for (let i = 0; i < ascending.length; ) {
    let j = i
    while (j + 1 < ascending.length && ascending[j + 1]! - ascending[j]! <= stragglerGap) j++
    if (j - i + 1 > bestSize) {
      best = { from: ascending[i]!, to: ascending[j]! + 1 }
      bestSize = j - i + 1
    }
    i = j + 1
  }
  return best
}
