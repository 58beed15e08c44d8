// Figures that answer to one another and are not printed alike: written out, rounded off, or counted anew since.
//
// Who retells rounds off: "1,213" becomes "more than 1,200", seldom the other way. A toll that has grown is that of the
// later page. Digits or words are a matter of the house, and only weighed.

import type { Figure } from "../../model/annotation.js"
import { answering, isWithin } from "./groups.js"
import { type Laid, type Place, placeOf, type Sign, textOf } from "./sign.js"

/** Figures in digits that the copy has in words. */
export const writtenOut: Sign = {
  name: "written-out",
  words: null,
  find: laid =>
    answeringFigures(laid, (was, is) => was.low === is.low && inDigits(laid, was, true) && !inDigits(laid, is, false)),
}

/** Exact figures that the copy has round. */
export const roundedOff: Sign = {
  name: "rounded-off",
  words: ["a figure is rounded off in the copy", "figures are rounded off in the copy"],
  find: laid => answeringFigures(laid, (was, is) => isNear(was, is) && digitsOf(was) > digitsOf(is)),
}

/** Counts that are higher in the copy. */
export const grown: Sign = {
  name: "grown-count",
  words: ["a count is higher in the copy", "counts are higher in the copy"],
  find: laid =>
    answeringFigures(laid, (was, is) => is.low > was.low && !isNear(was, is) && is.low <= was.low * mostGrown),
}

/** Values this near are one figure, rounded off. */
const near = 0.1
/** Further apart, they count something else. */
const mostGrown = 3

/** Figures of sentences that answer to one another, of one unit, of which the two differ in a way. */
function answeringFigures(laid: Laid, differ: (was: Figure, is: Figure) => boolean): Place[] {
  const { exemplar, copy } = laid
  return answering(laid).flatMap(group => {
    const there = exemplar.text.figures.filter(one => counts(one) && isWithin(one, group.was))
    const here = copy.text.figures.filter(one => counts(one) && isWithin(one, group.is))
    return there.flatMap(was => {
      // One that the copy has as it is answers to itself.
      if (here.some(is => is.low === was.low && printed(laid, is, false) === printed(laid, was, true))) return []
      const [is, other] = here.filter(
        one => one.unit === was.unit && !there.some(({ low }) => low === one.low && low !== was.low),
      )
      return is && !other && differ(was, is) ? [placeOf(exemplar, was, copy, is)] : []
    })
  })
}

function counts({ unit, ordinal, low, high }: Figure): boolean {
  return unit !== null && !ordinal && low === high
}

function isNear(was: Figure, is: Figure): boolean {
  return was.low !== is.low && Math.abs(was.low - is.low) <= near * Math.max(was.low, is.low)
}

/** Digits that say something: 1213 has four, 1200 two. */
function digitsOf({ low }: Figure): number {
  return String(low).replace(/\D/g, "").replace(/0+$/, "").length
}

function inDigits(laid: Laid, figure: Figure, inExemplar: boolean): boolean {
  return /\d/.test(printed(laid, figure, inExemplar))
}

function printed({ exemplar, copy }: Laid, { number }: Figure, inExemplar: boolean): string {
  return textOf(inExemplar ? exemplar : copy, number)
}
