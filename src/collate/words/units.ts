// Units proper, as figures have them: of money, time, length, weight, and shares.

const measures =
  /^(?:%|percent|percentage point|.*dollar|euro|pound.*|yen|yuan|.*metre|.*meter|mile|foot|inch|tonne|ton|.*gram|.*litre|.*liter|hour|day|week|month|year|minute|second|hectare|acre|.*watt|barrel|degree.*)$/u

/** Whether a unit is one proper: the counted noun may be reworded without harm, a currency or a measure not. */
export function isMeasure(unit: string): boolean {
  return measures.test(unit)
}
