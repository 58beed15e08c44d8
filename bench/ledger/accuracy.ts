// `ACCURACY.md`, made of `bench/results.json`: how often the program errs, question by question, in plain words, with what
// part the data played in making it.

import type { Benchmark, Part } from "../bench.js"
import type { Measure } from "../measure.js"
import { type Question, questions, type Row } from "../rows.js"
import type { Entry, Results } from "./results.js"

const headings: Readonly<Record<Question, string>> = {
  descent: "Who took from whom?",
  alterations: "What was altered?",
  story: "What does the story say?",
  reading: "What does the page say?",
  speed: "How fast?",
}

/** Parts in words, and whether a figure on such data flatters. */
const playedPart: Readonly<Record<Part, { readonly words: string; readonly flatters: boolean }>> = {
  constants: { words: "constants were set with it in view", flatters: true },
  training: { words: "models were trained on it", flatters: true },
  apart: { words: "kept apart from what was trained on and set with", flatters: false },
  none: { words: "none", flatters: false },
  own: { words: "our own fiction", flatters: true },
}

/** The page. */
export function accuracyPage(results: Results, benchmarks: readonly Benchmark[]): string {
  const sections = questions.map(question => section(question, results, benchmarks))
  return [introduction, ...sections, dataTable(results, benchmarks)].join("\n")
}

const introduction = `# How often Stemma errs

Made of \`bench/results.json\` by \`npm run bench -- accuracy\`; nothing here is written by hand. A figure is how many of a
hundred go wrong, as the sentence says; behind the set's name stands how many were looked at, and of few, each weighs much.
*Published* is what others reported for the same error, often on another part of the set: near our figures, not beside them.

**†** The data played a part in making the program, so the figure flatters: expect more errors on other pages. The first
round's program was tried on halves of some sets that had been held back, and erred up to seven times as often there; the
last table has those figures. Figures without the sign are the ones to go by, and come first.
`

function section(question: Question, results: Results, benchmarks: readonly Benchmark[]): string {
  const speed = question === "speed"
  const flatters = ({ set }: Benchmark) => !speed && set !== null && playedPart[set.part].flatters
  const linesOf = (benchmark: Benchmark) => {
    const entry = (speed ? results.speed : results.accuracy)[benchmark.name]
    const rows = benchmark.rows[question] ?? []
    return entry ? rows.flatMap(row => line(row, benchmark, entry, flatters(benchmark) ? " †" : "")) : []
  }
  const [fair, flattered] = [benchmarks.filter(one => !flatters(one)), benchmarks.filter(flatters)]
  const lines = [...fair, ...flattered].flatMap(linesOf)
  const heading = `## ${headings[question]}\n`
  if (lines.length === 0) return `${heading}\nNot measured yet.\n`
  return `${heading}\n| today | published | measured on |\n|---|---|---|\n${lines.join("\n")}\n`
}

function line(row: Row, { name, published }: Benchmark, { figures, items }: Entry, mark: string): string[] {
  const figure = figures[row.measure]
  if (!figure) return []
  const today = row.says.replace("#", `**${inWords(errorOf(row, figure))}**`)
  const others = Object.entries(published[row.measure] ?? {}).map(
    ([who, value]) => `${who} ${inWords(errorOf(row, { value }))}`,
  )
  return [`| ${today}${mark} | ${others.join(", ")} | ${name}: ${(figure.of ?? items).toLocaleString("en-US")} |`]
}

/** What goes wrong of a hundred; a figure that is no error as it is. */
function errorOf({ error }: Row, { value, of }: Measure): number | null {
  if (value === null) return null
  if (error === "rest") return 100 * (1 - value)
  if (error === "share") return 100 * value
  if (error === "number") return of ? (100 * value) / of : null
  return value
}

/** Below ten with one digit behind the point; a false exactness above. */
function inWords(value: number | null): string {
  if (value === null) return "an unknown number"
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0)))
}

/** What every figure rests on. */
function dataTable(results: Results, benchmarks: readonly Benchmark[]): string {
  const lines = benchmarks.flatMap(({ name, about, kind, set }) => {
    if (!set) return []
    const entry = results.accuracy[name] ?? results.speed[name]
    const files = entry ? `${entry.data.files} files, ${entry.data.digest}` : "not measured"
    const part = kind === "speed" ? "" : [playedPart[set.part].words, ...(set.note ? [set.note] : [])].join("; ")
    return [`| ${name} | ${about} | ${set.at}: ${files} | ${part} | ${entry?.commit ?? ""} | ${entry?.date ?? ""} |`]
  })
  const head = "| benchmark | what | set | its part in the making | commit | day |\n|---|---|---|---|---|---|"
  return `## On which data?\n\n${head}\n${lines.join("\n")}\n`
}
