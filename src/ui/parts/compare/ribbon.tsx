// What moved, split or merged: a ribbon instead of a bracket, with words.

import type { ComparedRow, Comparison } from "../../../serve/shapes.js"

/** The ribbon of a row. */
export function Ribbon({ row, data }: { readonly row: ComparedRow; readonly data: Comparison }) {
  const later = (row.copy[0]?.index ?? 0) > (row.exemplar[0]?.index ?? 0)
  // Top and bottom of the band at its left end, then at its right end.
  const [a, b, c, d] = row.moved
    ? later
      ? [0, 22, 18, 40]
      : [18, 40, 0, 22]
    : row.shape === "split"
      ? [12, 28, 2, 38]
      : [2, 38, 12, 28]
  return (
    <span class="ribbon">
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${a}C50 ${a} 50 ${c} 100 ${c}V${d}C50 ${d} 50 ${b} 0 ${b}Z`} />
      </svg>
      <span>{wordsOf(row, data)}</span>
    </span>
  )
}

function wordsOf(row: ComparedRow, { ordered, exemplar, copy }: Comparison): string {
  const [first, then] = [(row.exemplar[0]?.index ?? 0) + 1, (row.copy[0]?.index ?? 0) + 1]
  if (row.moved) {
    const where = `${then}${ordinal(then)} in ${copy.siglum}`
    return ordered ? `moved: stands ${where}` : `sentence ${first} of ${exemplar.siglum} stands ${where}`
  }
  if (!ordered) return `${row.exemplar.length} in ${exemplar.siglum}, ${row.copy.length} in ${copy.siglum}`
  return row.shape === "split" ? `one sentence became ${row.copy.length}` : `${row.exemplar.length} became one sentence`
}

function ordinal(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return "th"
  return ["th", "st", "nd", "rd"][n % 10] ?? "th"
}
