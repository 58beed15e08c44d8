// When two figures tell one quantity: the same number up to rounding, 300 km and 186 miles, "2C above" and "3.6F above". By
// value and unit, and the words beside a figure that say whether it is a difference.

import type { Figure } from "../model/annotation.js"
import { isConverted } from "./conversion.js"

/** The same number, or one rounded to the digits of the other: 4.98 and 5, but not 0.505 and 0.503. */
export function close(x: number, y: number): boolean {
  if (x === y) return true
  const [coarse, fine] = digits(x) <= digits(y) ? [x, y] : [y, x]
  return digits(coarse) < digits(fine) && digits(coarse) > 0 && Number(fine.toPrecision(digits(coarse))) === coarse
}

/** Significant digits of a number as it would be printed: 5000 has one. */
function digits(value: number): number {
  return String(Math.abs(value)).replace(/e.*$/u, "").replace(".", "").replace(/^0+/u, "").replace(/0+$/u, "").length
}

/** One quantity told in another unit, or money in another print: 300 km, 186 miles; £1.7m, 1.7 million pounds. */
export function isSameMeasure(textOfX: string, x: Figure, textOfY: string, y: Figure): boolean {
  if (x.unit === null || y.unit === null) return false
  const units = [x.unit, y.unit]
  // Where the other prints a sign of money, "pounds" are no weight.
  if (units.includes("pound-mass") && units.includes("pound sterling"))
    return close(x.low, y.low) && close(x.high, y.high)
  const difference = isDifference(textOfX, x) || isDifference(textOfY, y)
  return (["low", "high"] as const).every(end =>
    isConverted({ value: x[end], unit: x.unit!, difference }, { value: y[end], unit: y.unit!, difference }),
  )
}

/** Whether a figure tells by how much a thing changed or differs, not what it came to: "rose by 2C", "2C above". */
function isDifference(text: string, { start, end, change }: Figure): boolean {
  if (/^\s(?:above|below|higher|lower|warmer|cooler|hotter|colder|more|less)\b/iu.test(text.slice(end, end + 10)))
    return true
  return change !== "=" && !/\b(?:to|at)\s(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, start - 16), start))
}
