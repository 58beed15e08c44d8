// A text laid against one report after the other: which sentences of a report each of its own answers to, how closely, and
// what was altered on the way. All of it by what lays a copy beside its exemplar (`match/align`, `collate`): a text of
// several origins is a copy of each of them in some sentences.

import { annotate } from "../annotate/annotate.js"
import { collate } from "../collate/collate.js"
import { closenessOf } from "../collate/pair/closeness.js"
import { lazily } from "../kit/lazily.js"
import type { Knowledge } from "../knowledge.js"
import { align } from "../match/align.js"
import { countedBy, idfOf } from "../match/rarity.js"
import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import type { Report } from "../model/report.js"
import { overlap, overlapsAny } from "../model/span.js"
import type { Sentence } from "../model/token.js"
import type { Held } from "../view/check/held.js"
import { wordsIn } from "../text/places.js"
import { readText } from "../text/text.js"
import type { Ground } from "./ground.js"

/** The text that is asked about, with the sentences of it that are at hand. */
export function askedIn(report: Report, at: readonly Sentence[] | null, ground: Ground, knowledge: Knowledge): Weighed {
  const masked = at === null ? [] : otherThan(report, at)
  const text = annotate(readText(report, { masked, background: [] }), knowledge)
  const [counted] = countedBy([text], ground.counts, knowledge.frequencies)
  return { text, idf: idfOf(counted!.rarity) }
}

/** All of a report but some sentences. */
function otherThan({ blocks }: Report, sentences: readonly Sentence[]): { start: number; end: number; why: string }[] {
  return blocks.flatMap(block => {
    const inside = sentences.filter(one => overlap(one, block) > 0)
    const edges = [block.start, ...inside.flatMap(({ start, end }) => [start, end]), block.end]
    return Array.from({ length: edges.length / 2 }, (_, n) => ({
      start: edges[2 * n]!,
      end: edges[2 * n + 1]!,
      why: "asked about already",
    })).filter(({ start, end }) => start < end)
  })
}

/** What a report has of each sentence of a text, by where the sentence begins; none where nothing answers. */
export function heldIn(asked: Weighed, source: Weighed, knowledge: Knowledge): Map<number, Held> {
  const alignment = align(source, asked, knowledge.lexicon)
  const held = new Map<number, Held>()
  const near = answeredIn(asked, alignment)
  if (near.size === 0) return held
  // What is printed letter by letter asks for no collation.
  const alterations = lazily(() => collate(source.text, asked.text, alignment, knowledge.lexicon))
  for (const [sentence, { a, share, answered }] of near) {
    const { start, end } = asked.text.sentences[sentence]!
    const passage = { start: source.text.sentences[a[0]!]!.start, end: source.text.sentences[a.at(-1)!]!.end }
    // What is printed letter by letter is as it was, whatever marks stand open around it.
    const printed = source.text.report.text.slice(passage.start, passage.end)
    const isPrinted = printed.includes(asked.text.report.text.slice(start, end).trim())
    const own = (isPrinted ? [] : alterations()).filter(
      one => bears(one, { start, end }, passage) && !isOfCredit(one, source.text.report),
    )
    if (own.some(one => isAllPutIn(one, { start, end }))) continue
    const same = areSame(asked.text, sentence, source.text, a)
    const closeness = closenessOf(share)
    held.set(start, { report: source.text.report.id, ...passage, share, answered, same, closeness, alterations: own })
  }
  return held
}

/** What of a sentence a report answers: by which of its own, what share of its weight, which words. */
interface Answered extends Pick<Held, "share" | "answered"> {
  readonly a: readonly number[]
}

/** The sentences of a text that a report answers. */
function answeredIn({ text, idf }: Weighed, { links }: Alignment): Map<number, Answered> {
  const found = new Map<number, Answered>()
  for (const { a, b, tokens } of links) {
    if (a.length === 0) continue
    const linked = new Set(tokens.map(one => one.b))
    for (const sentence of b) {
      const { firstToken, lastToken } = text.sentences[sentence]!
      const words = wordsIn(text, { from: firstToken, to: lastToken })
      const there = words.filter(t => linked.has(t))
      const weight = (some: readonly number[]) => some.reduce((sum, t) => sum + idf[t]!, 0)
      const share = words.length > 0 ? weight(there) / weight(words) : 0
      found.set(sentence, { a, share, answered: there.map(t => text.tokens[t]!) })
    }
  }
  return found
}

/** Whether an alteration is of a sentence: it lies in it, or in what answers it where the text left something out. */
function bears({ kind, copySpan, exemplarSpan }: Alteration, own: Range, passage: Range): boolean {
  if (kind === "transposition") return false
  if (copySpan) return overlap(spanned(copySpan), own) > 0
  return exemplarSpan !== null && overlap(spanned(exemplarSpan), passage) > 0
}

/** Whether an alteration is of the line that says whose report a page prints: that is of the page, and no text has to have it. */
function isOfCredit({ exemplarSpan, copySpan }: Alteration, { credits, dateline }: Report): boolean {
  if (exemplarSpan === null || copySpan !== null) return false
  return (
    overlapsAny(credits, spanned(exemplarSpan)) || (dateline !== null && exemplarSpan[1] <= dateline.length + dateReach)
  )
}

/** Behind a dateline stands a dash. Letters. */
const dateReach = 5

/** Whether all of a sentence is told as put in: then its words are there by chance. */
function isAllPutIn({ kind, copySpan, exemplarSpan }: Alteration, own: Range): boolean {
  if (kind !== "insertion" || copySpan === null || exemplarSpan !== null) return false
  return overlap(spanned(copySpan), own) >= mostly * (own.end - own.start)
}

const mostly = 0.9

interface Range {
  readonly start: number
  readonly end: number
}

function spanned([start, end]: readonly [number, number]): Range {
  return { start, end }
}

/** Whether the words of a sentence stand in a row there, marks and case apart. */
function areSame(own: Annotated, sentence: number, there: Annotated, answers: readonly number[]): boolean {
  const [words, others] = [wordsOf(own, [sentence]), wordsOf(there, answers)]
  return ` ${others.join(" ")} `.includes(` ${words.join(" ")} `)
}

function wordsOf({ sentences, tokens }: Annotated, some: readonly number[]): string[] {
  return some.flatMap(s =>
    tokens
      .slice(sentences[s]!.firstToken, sentences[s]!.lastToken)
      .flatMap(({ kind, norm }) => (kind === "mark" ? [] : [norm])),
  )
}
