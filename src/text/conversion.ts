// One quantity told in two units: 300 km, 186 miles; 43C, 109F. Factors to a base unit of each dimension, by the names that
// `annotate/figures/measures.ts` gives to units. Temperatures convert by two rules: a point on the scale, and a difference.

import { table } from "../kit/table.js"

/** Units of one dimension, each with what it is in the first. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  {
    metre: 1,
    kilometre: 1000,
    centimetre: 0.01,
    millimetre: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
    "nautical mile": 1852,
  },
  {
    "square metre": 1,
    hectare: 1e4,
    acre: 4046.856,
    "square kilometre": 1e6,
    "square mile": 2589988,
    "square foot": 0.092903,
  },
  { "kilometre per hour": 1, "mile per hour": 1.609344, knot: 1.852, "metre per second": 3.6 },
  {
    kilogram: 1,
    gram: 0.001,
    tonne: 1000,
    ton: 907.18474,
    "pound-mass": 0.45359237,
    ounce: 0.028349523,
    stone: 6.35029318,
  },
  {
    litre: 1,
    millilitre: 0.001,
    gallon: 3.785411784,
    pint: 0.473176473,
    barrel: 158.987295,
    "cubic metre": 1000,
    "cubic foot": 28.316847,
  },
]

interface Place {
  readonly dimension: number
  readonly factor: number
}

const places = table<Place>(
  Object.fromEntries(
    dimensions.flatMap((units, dimension) =>
      Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
    ),
  ),
)

/** A converted figure is rounded, and the rounding may be rough: this share is allowed. */
const rounding = 0.03

/** A quantity: its value, its unit, and whether it tells how much more or less something is, not how much. */
export interface Quantity {
  readonly value: number
  readonly unit: string
  readonly difference: boolean
}

/** Whether two units measure one thing and are not the same, so that their numbers must differ. */
export function areConvertible(x: string, y: string): boolean {
  if (x === y) return false
  if (isTemperature(x) && isTemperature(y)) return true
  const [p, q] = [places[x], places[y]]
  return p !== undefined && q !== undefined && p.dimension === q.dimension
}

/** Whether one quantity is the other converted, up to rounding. */
export function isConverted(x: Quantity, y: Quantity): boolean {
  if (!areConvertible(x.unit, y.unit)) return false
  if (isTemperature(x.unit)) return isSameHeat(x, y)
  const [p, q] = [x.value * places[x.unit]!.factor, y.value * places[y.unit]!.factor]
  return Math.abs(p - q) <= rounding * Math.max(Math.abs(p), Math.abs(q))
}

function isTemperature(unit: string): boolean {
  return unit === "celsius" || unit === "fahrenheit"
}

/** Within a degree of Fahrenheit; a difference has no zero of its own. */
function isSameHeat(x: Quantity, y: Quantity): boolean {
  const [c, f] = x.unit === "celsius" ? [x, y] : [y, x]
  const told = x.difference || y.difference ? c.value * 1.8 : c.value * 1.8 + 32
  return Math.abs(told - f.value) <= (x.difference || y.difference ? Math.max(0.3, 0.1 * Math.abs(told)) : 1)
}

const ofMoney = /dollar|euro|pound sterling|yen$|yuan|franc|rupee|rouble|peso|krona/u
const ofTime = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century)$/u
const ofShare = /^(?:%|percent|percentage point)$/u

/** What a unit measures; null where it is a noun that is counted. */
function measured(unit: string): string | null {
  if (ofMoney.test(unit)) return "money"
  if (ofTime.test(unit)) return "time"
  if (ofShare.test(unit)) return "share"
  if (isTemperature(unit)) return "heat"
  return places[unit] ? `dimension ${places[unit].dimension}` : null
}

/** What a unit that others convert to measures, money among them; null for any other. */
export function dimensionOf(unit: string): string | null {
  const told = measured(unit)
  return told === "time" || told === "share" ? null : told
}

/** Whether two units measure unlike things, so that no number of the one can stand for one of the other: miles, dollars. */
export function areUnlike(x: string, y: string): boolean {
  return measured(x) !== measured(y)
}
