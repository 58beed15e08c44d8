// The part of the model's card that is counted: what it was learned from, and how it does on sources left out. Written between
// two lines of the card, so that the rest of it stays as people wrote it.

import { calibrationOf } from "../../bench/calibration/claims.js"
import type { JudgedSource, Lessons } from "./leave-out.js"

const [begin, end] = ["<!-- counted: train/pairs/main.ts CORPORA --check --card -->", "<!-- end of what is counted -->"]

/** A card with its counted part made anew. */
export function withCounts(card: string, counted: string): string {
  const [from, to] = [card.indexOf(begin), card.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the card lacks the lines ${begin} and ${end}`)
  return `${card.slice(0, from + begin.length)}\n\n${counted}\n\n${card.slice(to)}`
}

/** What was learned from, and how what was learned does on sources left out, as tables. */
export function countedOf(lessons: Lessons, judged: readonly JudgedSource[]): string {
  const sources = [...new Set(lessons.piles.map(({ pile }) => pile.source))]
  const rows = [...sources.map(source => [source, ...countsOf(lessons, source)]), ["all", ...countsOf(lessons, null)]]
  return [
    "Learned from, by source (pairs laid side by side, and of these with one text behind them; exemplars and copies):",
    "",
    "| source | piles | pages | pairs | of one text | with a direction |",
    "|---|---|---|---|---|---|",
    ...rows.map(row => `| ${row.join(" | ")} |`),
    "",
    "On each source by what the others taught (in brackets: at the most, one-sided, 95 %, Clopper and Pearson 1934; pairs of one",
    "pile are not independent, so that the bound promises less than it says where piles are few):",
    "",
    "```",
    ...calibrationOf(judged).lines,
    "```",
  ].join("\n")
}

function countsOf({ piles, kin, direction }: Lessons, source: string | null): number[] {
  const of = <Row extends { readonly source: string }>(rows: readonly Row[]) =>
    source === null ? rows : rows.filter(row => row.source === source)
  const own = piles.filter(({ pile }) => source === null || pile.source === source)
  const pages = own.reduce((sum, { witnesses }) => sum + witnesses.length, 0)
  const oneText = of(kin).filter(({ standing }) => standing !== "apart").length
  return [own.length, pages, of(kin).length, oneText, of(direction).length]
}
