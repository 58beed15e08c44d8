// Figures against the figures they answer to: the number, the unit, the qualifier.

import { type Row, ruled } from "../gravity.js"
import type { Figure } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import { tokensWithin } from "../../text/places.js"
import { areConvertible, areUnlike } from "../../text/conversion.js"
import { close, isSameMeasure } from "../../text/measures.js"
import type { Correspondence, Side } from "../pair/correspondence.js"
import { closeness } from "../pair/closeness.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { atMost, countsAnother } from "../pair/surroundings.js"
import type { Script } from "../pair/edits.js"
import { isMeasure } from "../words/units.js"
import { type Bound, bounds, qualifierName } from "../words/qualifiers.js"
import { pairSlots } from "../pair/slots.js"

/** Alterations of figures in one script. */
export function compareFigures(pair: Correspondence, script: Script): Draft[] {
  const { pairs, onlyA, onlyB } = pairSlots<Figure>(
    pair,
    script,
    side => side.report.figures,
    sameValue,
    // In “43C” number and unit are one word.
    f => (f.unitSpan?.start === f.number.end ? f : f.number),
    (x, y) => x.unit === null || y.unit === null || !areUnlike(x.unit, y.unit),
  )
  return [
    ...pairs
      .filter(([x, y]) => !countsAnother(pair, x, y))
      .flatMap(([x, y]) => atMost(pair, script, x.number, y.number, compare(pair, x, y))),
    ...onlyA.flatMap(x => lost(pair, script, x)),
    ...onlyB.flatMap(y => gained(pair, y)),
  ]
}

function sameValue(x: Figure, y: Figure): boolean {
  return (
    close(x.low, y.low) && close(x.high, y.high) && (x.unit === y.unit || !x.unit || !y.unit) && x.ordinal === y.ordinal
  )
}

function compare(pair: Correspondence, x: Figure, y: Figure): Draft[] {
  const [was, is] = [excerpt(pair.a.text, x), excerpt(pair.b.text, y)]
  if (isSameMeasure(pair.a.text, x, pair.b.text, y))
    return changed("figure.restated", x, y, `“${was}” is told as “${is}”`)
  if (x.ordinal !== y.ordinal) return []
  if (isVague(x) && isVague(y) && x.low === y.low && x.unit && y.unit && areConvertible(x.unit, y.unit))
    return changed("figure.restated", x, y, `“${was}” is told as “${is}”`)
  if (x.unit && y.unit && areConvertible(x.unit, y.unit))
    return changed("figure.misconverted", x, y, `“${is}” is not “${was}” converted`)
  if (!close(x.low, y.low) || !close(x.high, y.high))
    return changed(
      holds(x, y) || holds(y, x) ? "figure.another-within" : "figure.another",
      x.number,
      y.number,
      `the figure changed from “${was}” to “${is}”`,
    )
  if (unitsDiffer(x, y))
    return changed("figure.counted", x, y, `what the figure counts changed from “${was}” to “${is}”`)
  if (x.change !== y.change && x.change !== "=" && y.change !== "=") {
    const [exemplar, copy] = [withChange(pair.a, x), withChange(pair.b, y)]
    const words = `from “${excerpt(pair.a.text, exemplar)}” to “${excerpt(pair.b.text, copy)}”`
    return changed("figure.turned", exemplar, copy, `the change turned ${words}`)
  }
  if (x.qualifier === y.qualifier) return []
  const [s, t] = [bounds(x.qualifier), bounds(y.qualifier)]
  if (s === t) return []
  const [exemplar, copy] = [withQualifier(x), withQualifier(y)]
  const names = `was ${qualifierName(x.qualifier)} and is now ${qualifierName(y.qualifier)}`
  return changed(
    s === "none" || t === "none"
      ? "figure.bound-lost"
      : openOneWay(s, t)
        ? "figure.bound-alike"
        : "figure.bound-turned",
    exemplar,
    copy,
    `the figure ${names}: “${excerpt(pair.a.text, exemplar)}”, “${excerpt(pair.b.text, copy)}”`,
  )
}

/** "Hundreds" of anything: its order alone. */
function isVague({ low, high }: Figure): boolean {
  return high === 10 * low
}

/** Whether a range, "six to eight weeks", has the other within it: less is said, and nothing else. */
function holds({ low, high }: Figure, other: Figure): boolean {
  return low < high && low <= other.low && other.high <= high
}

/** "More than 10" and "at least 10" leave the same way open. */
function openOneWay(x: Bound, y: Bound): boolean {
  const ways: readonly (readonly Bound[])[] = [
    ["up", "over"],
    ["down", "under"],
  ]
  return ways.some(way => way.includes(x) && way.includes(y))
}

function changed(row: Row, exemplar: Span, copy: Span, note: string): Draft[] {
  return [{ ...ruled(row), exemplar, copy, note }]
}

function withQualifier({ start, end, qualifierSpan }: Figure): Span {
  return qualifierSpan ? { start: Math.min(start, qualifierSpan.start), end } : { start, end }
}

/** So many tokens before a figure stands the word that says whether it rose or fell. */
const changeReach = 6

/** A figure from the word on that says which way it changed, which is the nearest that has no answer. */
function withChange({ tokens, answer }: Side, figure: Figure): Span {
  const { from } = tokensWithin(tokens, figure)
  const before = Array.from({ length: Math.min(from, changeReach) }, (_, n) => from - 1 - n)
  const word = before.find(at => tokens[at]!.kind === "word" && answer[at]! < 0)
  return word === undefined ? figure : { start: tokens[word]!.start, end: figure.end }
}

function unitsDiffer(x: Figure, y: Figure): boolean {
  if (x.unit === y.unit || x.unit === null || y.unit === null || x.ordinal || y.ordinal) return false
  return isMeasure(x.unit) && isMeasure(y.unit)
}

/** A figure left out of a sentence that is otherwise kept. */
function lost(pair: Correspondence, script: Script, x: Figure): Draft[] {
  if (x.ordinal || closeness(script.link) === "recast") return []
  const everywhere = pair.b.report.figures.some(y => sameValue(x, y))
  if (everywhere) return []
  const whole = wholeFor(pair, script, x)
  if (whole !== null)
    return changed(
      "figure.another",
      x.number,
      whole,
      `the figure changed from “${excerpt(pair.a.text, x.number)}” to “${excerpt(pair.b.text, whole)}”`,
    )
  return [
    {
      // What it was and what it is now is the news; a lone figure may be of the background.
      ...ruled(x.low !== x.high && isFromTo(pair.a.text, x) ? "figure.lost-change" : "figure.lost"),
      exemplar: x,
      copy: null,
      note: `the figure “${excerpt(pair.a.text, x)}” is left out`,
    },
  ]
}

/** Words for the whole of a thing, or for none of it. */
const wholes: ReadonlySet<string> = new Set("all every each both none half most".split(" "))

/** The word that stands for the whole where a part was counted: "all of its 38" for "14 of its 38"; null where none does. */
function wholeFor({ a, b }: Correspondence, { edits }: Script, { number }: Figure): Span | null {
  const { from, to } = tokensWithin(a.tokens, number)
  const edit = edits.find(one => one.a.from <= from && to <= one.a.to)
  if (edit === undefined) return null
  for (let at = edit.b.from; at < edit.b.to; at++) if (wholes.has(b.tokens[at]!.norm)) return b.tokens[at]!
  return null
}

/** "From 6.2 percent to 4.2 percent". */
function isFromTo(text: string, { start, end }: Span): boolean {
  return /\bfrom\s$/u.test(text.slice(Math.max(0, start - 6), start)) && /\bto\b/u.test(text.slice(start, end))
}

/** A figure the exemplar has nowhere. */
function gained(pair: Correspondence, y: Figure): Draft[] {
  if (
    y.ordinal ||
    pair.a.report.figures.some(
      x => (close(x.low, y.low) && close(x.high, y.high)) || isSameMeasure(pair.a.text, x, pair.b.text, y),
    )
  )
    return []
  return [
    {
      ...ruled("figure.gained"),
      exemplar: null,
      copy: y,
      note: `the figure “${excerpt(pair.b.text, y)}” stands nowhere in the exemplar`,
    },
  ]
}
