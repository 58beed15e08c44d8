// The stories of a large pile in a line each, the gravest altered first: what would be scrolled past as trees.

import type { Survey } from "../../view/survey.js"
import { type StoryFacts, storyFacts, storyRow } from "../../view/story-rows.js"
import type { Terminal } from "../output.js"
import { count } from "./labels.js"
import { columns, cut, padEnd, padStart } from "./wrap.js"

/** Lines of the table: with what changed and what is reported, a page. */
const lines = 20
/** Columns of a headline at least: below that the dates give way. */
const leastHeadline = 34

/** The table, and how many stories are not in it. */
export function printStories(view: Survey, { width, paint, program }: Terminal, pile: string): string[] {
  const all = [...storyFacts(view)].sort(gravestFirst)
  const shown = all.slice(0, lines)
  const rows = shown.map(facts => cellsOf(view, facts))
  const widths = headings.map((heading, i) => Math.max(columns(heading), ...rows.map(row => columns(row[i]!))))
  const room = (cells: readonly number[]) => width - 4 - cells.reduce((sum, cell) => sum + cell + 2, 0)
  const kept = [0, 1, 2].filter(i => i !== 1 || room(widths) >= leastHeadline)
  const headline = room(kept.map(i => widths[i]!))
  const line = (title: string, cells: readonly string[]) =>
    `  ${padEnd(cut(title, headline), headline)}${kept.map(i => `  ${i === 1 ? padEnd(cells[i]!, widths[i]!) : padStart(cells[i]!, widths[i]!)}`).join("")}`.trimEnd()
  const left = all.slice(lines)
  const pages = left.reduce((sum, { story }) => sum + story.reports.length, 0)
  return [
    line(paint.heading("STORIES"), headings),
    ...shown.map(({ story }, n) => line(story.title, rows[n]!)),
    paint.faint(
      left.length > 0
        ? `  … and ${count(left.length, "more story")} of ${count(pages, "page")}: ${program} trace --all ${pile}`
        : `  Each as a tree: ${program} trace --all ${pile}`,
    ),
  ]
}

const headings = ["pages → origins", "published", "changed"] as const

function cellsOf(view: Survey, facts: StoryFacts): readonly string[] {
  const { reports, origins, span, counts } = storyRow(view, facts)
  const changed = counts.count === 0 ? "–" : `${counts.count}${counts.grave ? `, ${counts.grave} grave` : ""}`
  return [`${reports} → ${origins}`, span.text ?? "undated", changed]
}

function gravestFirst(a: StoryFacts, b: StoryFacts): number {
  return (
    b.counts.grave - a.counts.grave ||
    b.counts.count - a.counts.count ||
    b.story.reports.length - a.story.reports.length
  )
}
