// Figures in which the readings of one entry differ: the entry's own, what two of them count once each, and numbers at one
// place between the same words. What is told in another unit is no other figure: 300 km, 186 miles.

import { keptWith } from "../../kit/kept.js"
import { placedEach } from "../../kit/placed.js"
import { addTo } from "../../kit/groups.js"
import type { Annotated, Figure } from "../../model/annotation.js"
import type { Difference } from "../../model/record.js"
import { overlapping, within } from "../../model/span.js"
import { dimensionOf } from "../../text/conversion.js"
import { isSameMeasure } from "../../text/measures.js"
import { tokensIn } from "../../text/places.js"
import type { Claim } from "../claim.js"
import { figureText, grouped } from "../figure-text.js"

type Texts = ReadonlyMap<string, Annotated>

/** Figures of which the readings tell several; `readings` index into `claims`. */
export function figuresApart(claims: readonly Claim[], texts: Texts): Difference[] {
  if (claims[0]!.kind === "figure") {
    const own = differing(claims, texts, ({ figure }) => figure)
    return [...own, ...numbersApart(claims, texts, own)]
  }
  const told = new Map(claims.map(claim => [claim, countsIn(claim, texts.get(claim.report)!)]))
  const units = new Set([...told.values()].flatMap(counts => [...counts.keys()]))
  const counted = [...units].flatMap(unit => differing(claims, texts, claim => told.get(claim)?.get(unit) ?? null))
  return [...counted, ...numbersApart(claims, texts, counted)]
}

/** The values that a figure has in the readings, one quantity in two units being one. */
function differing(claims: readonly Claim[], texts: Texts, figureOf: (claim: Claim) => Figure | null): Difference[] {
  const values: { claim: Claim; figure: Figure; what: string; readings: number[] }[] = []
  for (const [i, claim] of claims.entries()) {
    const figure = figureOf(claim)
    if (figure === null) continue
    const what = figureText({ ...figure, unit: unitOf(figure) })
    const text = (of: Claim) => texts.get(of.report)!.report.text
    const known = values.find(
      one =>
        one.what.toLowerCase() === what.toLowerCase() ||
        isSameMeasure(text(one.claim), one.figure, text(claim), figure),
    )
    if (known) known.readings.push(i)
    else values.push({ claim, figure, what, readings: [i] })
  }
  return values.length < 2 ? [] : values.map(({ what, readings }) => ({ what, readings }))
}

/** "0.4 points" of a share are percentage points. */
function unitOf({ unit }: Figure): string | null {
  return unit === "percentage point" ? "point" : unit
}

const placesOfNumbers = keptWith(({ figures }: Annotated) => placedEach(figures.map(({ number }) => number)))

/** Figures of a claim by what they count or measure, where it does that once. */
function countsIn(claim: Claim, annotated: Annotated): Map<string, Figure> {
  const { figures } = annotated
  const own = placesOfNumbers(annotated)
    .touching(claim)
    .map(i => figures[i]!)
    .filter(figure => !figure.ordinal && figure.unit !== null && within(figure.number, claim))
  const nouns = own.map(({ unit }) => dimensionOf(unit!) ?? unit!.split(" ").at(-1)!)
  return new Map(
    own.flatMap((figure, i) => (nouns.filter(noun => noun === nouns[i]).length > 1 ? [] : [[nouns[i]!, figure]])),
  )
}

/** Of readings in the same words but for their numbers, as two prints of a table's row are, the numbers that `known` has not told. */
function numbersApart(claims: readonly Claim[], texts: Texts, known: readonly Difference[]): Difference[] {
  const alike = new Map<string, number[]>()
  const told = claims.map(claim => numbersIn(claim, texts.get(claim.report)!))
  for (const [i, { words }] of told.entries()) addTo(alike, words, i)
  const isKnown = ({ what }: Difference) => known.some(one => one.what.includes(what.replace(/\p{L}+$/u, "")))
  return [...alike.values()].flatMap(readings =>
    told[readings[0]!]!.numbers.flatMap((_, at) => {
      const values: (Printed & { readings: number[] })[] = []
      for (const i of readings) {
        const number = told[i]!.numbers[at]!
        const same = values.find(value => isSameNumber(value, number))
        if (same) same.readings.push(i)
        else values.push({ ...number, readings: [i] })
      }
      return values.length < 2 || values.every(isKnown)
        ? []
        : values.map(({ what, readings: of }) => ({ what, readings: of }))
    }),
  )
}

/** A number as printed, with the figure that it belongs to in its text. */
interface Printed {
  readonly what: string
  readonly figure: Figure | undefined
  readonly text: string
}

function isSameNumber(x: Printed, y: Printed): boolean {
  if (x.what === y.what) return true
  return x.figure !== undefined && y.figure !== undefined && isSameMeasure(x.text, x.figure, y.text, y.figure)
}

/** A claim's words with a gap for each number, and the numbers with their signs. */
function numbersIn(claim: Claim, { report, tokens, figures }: Annotated): { words: string; numbers: Printed[] } {
  const { text } = report
  const own = tokensIn(tokens, claim).filter(({ kind }) => kind !== "mark")
  const numbers = own.flatMap(({ kind, start, end }) => {
    if (kind !== "number") return []
    const sign = /(?<![\p{L}\p{N}]\s?)[+−–-]$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ""
    const figure = overlapping(figures, { start, end }).find(({ number }) => within(number, { start, end }))
    return [{ what: sign + printed(text.slice(start, end)), figure, text }]
  })
  return { words: own.map(({ kind, norm }) => (kind === "number" ? "#" : norm)).join(" "), numbers }
}

/** Digits with their thousands apart, "8,200" for "8200"; those of a year have none. */
function printed(digits: string): string {
  return /^\d{4,}$/u.test(digits) && !/^(?:1[5-9]|20)\d\d$/u.test(digits) ? grouped(Number(digits)) : digits
}
