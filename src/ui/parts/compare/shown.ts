// What of a comparison is on the screen: which alterations the address lets through, which rows fold, where the steps lead.

import { type Family, families } from "../../../model/catalogue.ts"
import type { ComparedRow, Comparison } from "../../../serve/shapes.js"

/** What the address asks for. */
export interface Wanted {
  /** Families shown alone; empty for all. */
  readonly only: ReadonlySet<string>
  /** Slight and reworded ones too. */
  readonly slight: boolean
}

/** Read the address. */
export function wantedOf(query: URLSearchParams): Wanted {
  return { only: new Set((query.get("only") ?? "").split(",").filter(Boolean)), slight: query.get("slight") === "show" }
}

/** Alterations shown, by index: the counted ones, the slight ones where they are asked for, and always the chosen one. */
export function shownOf({ alterations }: Comparison, { only, slight }: Wanted, chosen: number): ReadonlySet<number> {
  return new Set(
    alterations.flatMap(({ counted, family, judgement }, i) => {
      const isWanted = (counted || (slight && judgement?.verdict !== "wrong")) && (only.size === 0 || only.has(family))
      return isWanted || i === chosen ? [i] : []
    }),
  )
}

/** A row to draw, or a run of rows folded into one line. */
export type Item = { readonly row: number } | { readonly fold: number; readonly rows: readonly number[] }

/** Rows kept beside one that shows something, on either side. */
const beside = 1
/** Fewer are not worth a line that says so. */
const leastFolded = 2

/** Fold runs of rows that show nothing. `open`: folds opened, by their first row; `all` for every one. */
export function itemsOf(
  rows: readonly ComparedRow[],
  isHot: (row: ComparedRow, index: number) => boolean,
  open: ReadonlySet<string>,
): Item[] {
  if (open.has("all")) return rows.map((_, row) => ({ row }))
  const hot = rows.map(isHot)
  const near = rows.map((_, i) => hot.slice(Math.max(0, i - beside), i + beside + 1).some(Boolean))
  const items: Item[] = []
  for (let i = 0; i < rows.length; i++) {
    const end = near.indexOf(true, i)
    const run = (end < 0 ? rows.length : end) - i
    if (run < leastFolded || open.has(String(i))) {
      for (let k = i; k < i + Math.max(1, run); k++) items.push({ row: k })
    } else items.push({ fold: i, rows: Array.from({ length: run }, (_, k) => i + k) })
    i += Math.max(1, run) - 1
  }
  return items
}

/** `9 sentences unchanged, 5 slightly changed`: what a fold holds. */
export function foldText(rows: readonly ComparedRow[]): string {
  const count = (of: readonly ComparedRow[]) =>
    of.reduce((sum, row) => sum + Math.max(row.exemplar.length, row.copy.length), 0)
  const parts = [
    [count(rows.filter(row => row.alterations.length === 0)), "unchanged"],
    [count(rows.filter(row => row.alterations.length > 0)), "with hidden changes"],
  ] as const
  const told = parts.filter(([n]) => n > 0)
  return told.map(([n, what], i) => `${n}${i === 0 ? (n === 1 ? " sentence" : " sentences") : ""} ${what}`).join(", ")
}

/** The heaviest of some alterations; -1 for none. */
export function heaviestOf({ alterations }: Pick<Comparison, "alterations">, of: readonly number[]): number {
  return of.reduce((best, i) => (best < 0 || alterations[i]!.rank < alterations[best]!.rank ? i : best), -1)
}

/** Names of a family for a reader. */
export function familyName({ ordered }: Pick<Comparison, "ordered">, family: Family): string {
  return families[family].name[ordered ? "ordered" : "unordered"]
}

/** `3 of 14 grave`, `3–4 of 14 grave`, `5 of 22 places`: where a row stands among what is stepped through. */
export function placeText(data: Comparison, marks: readonly number[], step: number, steps: number): string {
  const numbers = [...new Set(marks.flatMap(i => data.alterations[i]!.graveNumber ?? []))].toSorted((a, b) => a - b)
  if (numbers.length === 0) return `row ${step + 1} of ${steps}`
  const [first, last] = [numbers[0]!, numbers.at(-1)!]
  return `${first === last ? first : `${first}–${last}`} of ${data.counts.grave} grave`
}
