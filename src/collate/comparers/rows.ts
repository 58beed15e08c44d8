// Rows of tables and lists, and labelled numbers: "Orlund: 12 votes", "Castle | 38.7% | 1,870". What is in a row is held
// by its label, wherever the row stands: sorted otherwise, or with two values exchanged, its words lead an alignment to
// another row. Told where a label that either page has once has other numbers.

import { remembering } from "../../kit/remembering.js"
import type { Annotated } from "../../model/annotation.js"
import { unmasked } from "../../model/masks.js"
import { ruled } from "../gravity.js"
import { overlapsAny, type Span } from "../../model/span.js"
import type { Correspondence, Side } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"

/** A label, and what parts it from its numbers. Letters alone, or a clock or a score would be one. */
const labelled = /^\s*(?:[-–•*·]\s+)?(\p{L}[^\d:|\n]{0,40}?)\s*(?::|\|)\s/u
/** A label of more words is a sentence that goes on behind its colon. */
const mostWords = 5
/** What a row without numbers has is short: more is a sentence. */
const mostWordsBehind = 6
/** A number as a cell has it, with its sign and thousands. */
const number = /(?<![\p{L}\d.,])[-–−+]?\d+(?:[.,]\d+)*%?(?![\p{L}\d])/gu

/** A row, read as its label and what it has. */
export interface Row {
  readonly label: string
  /** Of a table, whose row and column its notes name anyhow. */
  readonly isCell: boolean
  readonly numbers: readonly Span[]
  readonly sentence: number
  /** What stands behind the label. */
  readonly rest: Span
}

/** Numbers of rows that are others under the same label; and what else short rows have, where nothing else answers to them. */
export function compareRows(pair: Correspondence): Draft[] {
  const { a, b } = pair
  const [rowsA, rowsB] = [rowsOf(a), rowsOf(b)]
  const otherwise = rowsApart(pair).map(row => told(pair, row.a, row.b))
  const changed = rowsA.flatMap(row => {
    const answer = only(rowsB, row.label)
    if (!answer || only(rowsA, row.label) === null || answer.numbers.length !== row.numbers.length) return []
    return row.numbers.flatMap((exemplar, n): Draft[] => {
      const copy = answer.numbers[n]!
      if (valueAt(a, exemplar) === valueAt(b, copy)) return []
      const note = `the figure changed from “${excerpt(a.text, exemplar)}” to “${excerpt(b.text, copy)}”`
      return [
        {
          ...ruled("figure.cell"),
          exemplar,
          copy,
          note: row.isCell ? note : `${row.label}: ${note}`,
        },
      ]
    })
  })
  return [...changed, ...otherwise]
}

/** Rows without numbers that answer to one another by their labels alone, since no sentence of the other page does. */
export function rowsApart({ a, b, links }: Correspondence): { readonly a: Row; readonly b: Row }[] {
  const isAlone = (side: Side, row: Row) => {
    const link = links[side.linkOf[row.sentence]!]
    return (
      row.numbers.length === 0 &&
      wordsOf(side, row).length <= mostWordsBehind &&
      (link?.a.length === 0 || link?.b.length === 0)
    )
  }
  const [rowsA, rowsB] = [rowsOf(a), rowsOf(b)]
  return rowsA.flatMap(row => {
    const answer = isAlone(a, row) && only(rowsA, row.label) ? only(rowsB, row.label) : null
    return answer && isAlone(b, answer) && isHalfShared(wordsOf(a, row), wordsOf(b, answer))
      ? [{ a: row, b: answer }]
      : []
  })
}

function wordsOf({ text }: Side, { rest }: Row): string[] {
  return text.slice(rest.start, rest.end).toLowerCase().split(/\s+/u)
}

/** Whether half of the words of either are the other's: else the two rows say two things. */
function isHalfShared(x: readonly string[], y: readonly string[]): boolean {
  return 2 * x.filter(word => y.includes(word)).length >= Math.max(x.length, y.length)
}

function told({ a, b }: Correspondence, row: Row, answer: Row): Draft {
  const isTime = [a, b].every(({ report }, n) => overlapsAny(report.times, [row, answer][n]!.rest))
  const [exemplar, copy] = [row.rest, answer.rest]
  const note = `${row.label}: “${excerpt(a.text, exemplar)}” became “${excerpt(b.text, copy)}”`
  return { ...ruled(isTime ? "time.row" : "meaning.row"), exemplar, copy, note }
}

function only(rows: readonly Row[], label: string): Row | null {
  const found = rows.filter(row => row.label.toLowerCase() === label.toLowerCase())
  return found.length === 1 ? found[0]! : null
}

/** The rows of a page, which is asked for them by more than one comparer. */
const rowsOn = remembering((page: Annotated): readonly Row[] => {
  const text = unmasked(page)
  return page.sentences.flatMap(({ index, start, end, block }) => {
    const words = text.slice(start, end)
    const isLabelled = page.blocks[block]?.kind === "body" && (words.includes(":") || words.includes("|"))
    const head = isLabelled ? labelled.exec(words) : null
    if (!head) return []
    const label = head[1]!.trim()
    if (label.split(/\s+/u).length > mostWords || /["“”]/u.test(words)) return []
    const numbers = Array.from(words.slice(head[0].length).matchAll(number), match => {
      const from = start + head[0].length + match.index
      return { start: from, end: from + match[0].length }
    })
    const rest = { start: start + head[0].length, end: start + words.trimEnd().length }
    return [{ label, numbers, isCell: words.includes(" | "), sentence: index, rest }]
  })
})

function rowsOf({ report }: Side): readonly Row[] {
  return rowsOn(report)
}

/** A number as far as houses print it alike. */
function valueAt({ text }: Side, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[–−]/gu, "-")
    .replace(/(?<=\d),(?=\d{3}\b)/gu, "")
    .replace(/^\+|%$/gu, "")
}
