// Figures that answer to one another though their sentences do not: a rewriter moves the toll of the third paragraph into
// his first. Told where either side counts one thing once, by figures that the other side has nowhere, and what was done
// is the same, or the digits are and a zero slipped.

import { ruled } from "../../gravity.js"
import type { Figure } from "../../../model/annotation.js"
import type { Token } from "../../../model/token.js"
import { baseStem } from "../../../text/lexicon.js"
import { sentenceAt, type TokenRange, tokensWithin } from "../../../text/places.js"
import { stem } from "../../../text/tokens.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { close } from "../../../text/measures.js"
import { cueClass } from "../../words/cues.js"
import { isMeasure } from "../../words/units.js"

/** A verb so many tokens from a figure says what befell those it counts. */
const beside = 5
/** Words for people in general, which stand for any of them. Stems. */
const anybody: ReadonlySet<string> = new Set(["peopl", "person"])
/** Counted by the clock, the purse or the rule: these change with house style and stand everywhere. */
const isMeasured = (unit: string): boolean => isMeasure(unit) || unit === "crown" || unit === "time"

/** Figures of one thing that stand in sentences of no common link, and are not the same. */
export function compareFiguresApart(pair: Correspondence): Draft[] {
  const left = countsOf(pair.a, pair.b)
  const right = countsOf(pair.b, pair.a)
  return left.flatMap(x => {
    const answers = right.filter(y => areOfOneThing(pair, x, y))
    const [y] = answers
    if (!y || answers.length > 1 || left.filter(other => areOfOneThing(pair, other, y)).length > 1) return []
    const [exemplar, copy] = [told(pair.a, x), told(pair.b, y)]
    const hedge = qualifierOf(pair.a, x) !== null && qualifierOf(pair.b, y) === null
    const lost = hedge ? `, and “${qualifierOf(pair.a, x)}” is gone` : ""
    return [
      {
        ...ruled("figure.apart"),
        exemplar,
        copy,
        note: `the figure changed from “${excerpt(pair.a.text, exemplar)}” to “${excerpt(pair.b.text, copy)}”${lost}`,
      },
    ]
  })
}

/** Counts of a thing on one side, of which the other side has no such number. */
function countsOf({ report }: Side, other: Side): Figure[] {
  return report.figures.filter(
    x =>
      !x.ordinal &&
      x.unit !== null &&
      !isMeasured(x.unit) &&
      !other.report.figures.some(y => x.low === y.low && x.high === y.high && (y.unit === x.unit || y.unit === null)),
  )
}

function areOfOneThing({ a, b }: Correspondence, x: Figure, y: Figure): boolean {
  const [own, other] = [stem(x.unit!), stem(y.unit!)]
  const isOne =
    own === other || (anybody.has(own) && isNamedWith(a, x, other)) || (anybody.has(other) && isNamedWith(b, y, own))
  // One rounded is no other number.
  return isOne && !close(x.low, y.low) && (isZeroSlipped(x, y) || haveOneDeed(deedsAt(a, x), deedsAt(b, y)))
}

/** Whether those that a figure counts are called so in its sentence: "2,000 people, most of them teachers". */
function isNamedWith({ report, tokens }: Side, figure: Figure, thing: string): boolean {
  const { from, to } = sentenceRange(report, figure)
  return tokens.slice(from, to).some(token => token.stem === thing)
}

/** The same digits, ten or a hundred times as many. */
function isZeroSlipped(x: Figure, y: Figure): boolean {
  const ratio = Math.max(x.low, y.low) / Math.max(1, Math.min(x.low, y.low))
  return x.low === x.high && y.low === y.high && (ratio === 10 || ratio === 100 || ratio === 1000)
}

function haveOneDeed(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].some(deed => y.has(deed))
}

/** Base stems of the verbs by a figure that say what befell those it counts. */
function deedsAt({ report, tokens }: Side, figure: Figure): ReadonlySet<string> {
  const { from, to } = tokensWithin(tokens, figure)
  const sentence = sentenceRange(report, figure)
  const [first, last] = [Math.max(sentence.from, from - beside), Math.min(sentence.to, to + beside)]
  const isDeed = (token: Token, n: number) => report.partsOfSpeech[first + n] === "VERB" && cueClass(token) === null
  return new Set(
    tokens
      .slice(first, last)
      .filter(isDeed)
      .map(({ norm, stem: form }) => baseStem(norm, form)),
  )
}

function sentenceRange(report: Side["report"], { start }: Figure): TokenRange {
  const sentence = sentenceAt(report, start)
  return { from: sentence?.firstToken ?? 0, to: sentence?.lastToken ?? 0 }
}

/** A figure with what it counts and the word that leaves it open. */
function told(side: Side, figure: Figure) {
  const hedge = openedBy(side, figure)
  return { start: Math.min(figure.start, hedge?.start ?? figure.start), end: figure.end }
}

function qualifierOf(side: Side, figure: Figure): string | null {
  const span = openedBy(side, figure)
  return span && side.text.slice(span.start, span.end)
}

/** The qualifier of a figure, or the hedge that stands right before it. */
function openedBy({ report, text }: Side, { start, qualifierSpan }: Figure) {
  return (
    qualifierSpan ??
    report.hedges.find(hedge => hedge.end < start && text.slice(hedge.end, start).trim() === "") ??
    null
  )
}
