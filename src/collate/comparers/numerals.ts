// Bare numerals: numbers of tables, scores and lists, which are no figures for want of a unit or a clause, and the sign before
// a number ("(–1)", "(+1)"). A number put for another in its place is no other way to say the same.

import { ruled } from "../gravity.js"
import { overlap, overlapsAny, type Span } from "../../model/span.js"
import type { Token } from "../../model/token.js"
import type { TokenRange } from "../../text/places.js"
import { closeness } from "../pair/closeness.js"
import { type Correspondence, isContent, type Side, spanOfSentences } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { countsAnother } from "../pair/surroundings.js"

/** Numerals changed in one script. `claimed` are the places that other comparers have accounted for. */
export function compareNumerals(pair: Correspondence, script: Script, claimed: readonly Draft[]): Draft[] {
  const verdict = ruled(closeness(script.link) === "recast" ? "figure.numeral-recast" : "figure.numeral")
  const changed = (exemplar: Span, copy: Span): Draft => ({
    ...verdict,
    exemplar,
    copy,
    note: `the figure changed from “${excerpt(pair.a.text, exemplar)}” to “${excerpt(pair.b.text, copy)}”`,
  })
  const put = script.edits.flatMap(({ a, b }) => {
    const [lost, instead] = [numbersAlone(pair.a, a), numbersAlone(pair.b, b)]
    if (lost.length === 0 || lost.length !== instead.length) return []
    return lost.flatMap((x, n) =>
      printedValue(pair.a, x) === printedValue(pair.b, instead[n]!) || countsAnother(pair, x, instead[n]!)
        ? []
        : [changed(x, instead[n]!)],
    )
  })
  const turned = script.kept.flatMap(({ a, b }) => {
    const [x, y] = [signed(pair.a, a), signed(pair.b, b)]
    return x && y && isMinus(pair.a, x) !== isMinus(pair.b, y) ? [changed(x, y)] : []
  })
  const scored = scoresIn(pair, script).flatMap(([x, y]) => changed(x, y))
  // What is said to stand on one side only is what is told of here.
  const told = claimed.filter(draft => !draft.ofMarksAlone && draft.exemplar && draft.copy)
  return [...scored, ...put, ...turned].filter(
    one => !told.some(({ exemplar, copy }) => overlap(exemplar!, one.exemplar!) > 0 || overlap(copy!, one.copy!) > 0),
  )
}

/** Two small numbers with a dash between them. */
const score = /(?<![\d.,:/-])\d{1,3}[-–]\d{1,3}(?![\d.,:/]*[-–\d])/gu

/** Scores that stand in each other's place and are not the same: "3-1", "1-3". */
function scoresIn({ a, b }: Correspondence, { link }: Script): (readonly [Span, Span])[] {
  const found = (side: Side, sentences: readonly number[]) => {
    const { start, end } = spanOfSentences(side, sentences)
    return Array.from(side.text.slice(start, end).matchAll(score), ({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    }))
  }
  const [was, is] = [found(a, link.a), found(b, link.b)]
  const printed = (side: Side, place: Span) => side.text.slice(place.start, place.end).replace("–", "-")
  return was.length === is.length
    ? was.flatMap((x, n) => (printed(a, x) === printed(b, is[n]!) ? [] : [[x, is[n]!] as const]))
    : []
}

/** The numbers of a gap in which no other word of content stands, and no time: "18:00" is also "6pm". */
function numbersAlone({ tokens, report }: Side, { from, to }: TokenRange): Span[] {
  const inside = tokens.slice(from, to)
  const numbers = inside.filter(({ kind }) => kind === "number")
  const isTime = (word: Token) => /^\d{1,2}(?::\d{2})?(?:[ap]m)?$/u.test(word.norm) && /[:apm]/u.test(word.norm)
  const other = inside.some(token => token.kind === "word" && isContent(token))
  return other || numbers.some(word => isTime(word) || overlapsAny(report.times, word)) ? [] : numbers
}

/** A number without what parts its thousands. */
function printedValue({ text }: Side, { start, end }: Span): string {
  return text.slice(start, end).replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}\b)/gu, "")
}

/** A number with the sign before it, where one is printed that is no dash. */
function signed({ tokens, text }: Side, at: number): Span | null {
  const { kind, start, end } = tokens[at]!
  return kind === "number" && /(?:^|[\s([])[-–−+]$/u.test(text.slice(Math.max(0, start - 2), start))
    ? { start: start - 1, end }
    : null
}

function isMinus({ text }: Side, { start }: Span): boolean {
  return text[start] !== "+"
}
