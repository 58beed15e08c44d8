// One figure of a benchmark, with how many items it rests on: 2 of 3 and 2,000 of 3,000 are the same share and not the
// same news. Where nothing could be counted the figure is null, which meets no target.

/** One figure: a share (0 … 1), a mean, or a number of things. */
export interface Measure {
  readonly value: number | null
  /** How many items it rests on, where the benchmark knows. */
  readonly of?: number
}

/** Figures by name; a bare number stands for itself. */
export type Measures = Readonly<Record<string, number | Measure>>

/** What part is of a whole. */
export function share(part: number, whole: number): Measure {
  return { value: whole > 0 ? part / whole : null, of: whole }
}

/** So many of a whole, as a number. */
export function count(part: number, whole: number): Measure {
  return { value: part, of: whole }
}

/** Mean of numbers. */
export function mean(values: readonly number[]): Measure {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** F1 of finding things: harmonic mean of the share of those found that are right and of those given that are found. */
export function f1(right: number, { found, given }: { readonly found: number; readonly given: number }): Measure {
  return { value: given + found > 0 ? (2 * right) / (given + found) : null, of: given }
}

/** A figure in full. */
export function measured(figure: number | Measure): Measure {
  return typeof figure === "number" ? { value: figure } : figure
}

/** Digits after the point of a share; of what is a hundred and more, none. */
const digits = 4

/** A figure as it is kept and compared: exact enough to see a change, short enough to read. */
export function rounded(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null
  return Number(value.toFixed(Math.abs(value) >= 100 ? 0 : digits))
}

/** A figure as it is printed; a dash where nothing could be counted. */
export function shown(value: number | null): string {
  const kept = rounded(value)
  if (kept === null) return "–"
  return Number.isInteger(value) || kept >= 100 ? String(kept) : kept.toFixed(digits)
}
