// Lines of a flattened page → rows of numbers for the line model. Without markup, what a line is shows in its wording,
// its neighbours, where it stands to the longest run of prose, what repeats, and whether it speaks of the same things.
// After C4's and jusText's (Pomikálek 2011) rules, as features.

import type { Rows } from "../judging/context.js"
import { wordsOf } from "../judging/words.js"
import { wordingFeatures, wording } from "../judging/wording.js"

/** How many lines before and after a line are described in its row. */
const neighbours = 3
const windows = [3, 8, 20]
const mostWords = 200
/** Distances beyond this are as good as this. */
const far = 60

/** Names of all features of a line, in their order in a row. */
export const lineFeatures: readonly string[] = [
  ...wordingFeatures,
  ...Array.from({ length: neighbours }, (_, n) => [
    `${n + 1} before: length`,
    `${n + 1} before: prose`,
    `${n + 1} after: length`,
    `${n + 1} after: prose`,
  ]).flat(),
  ...windows.flatMap(w => [`prose in ${w} before`, `prose in ${w} after`]),
  "index",
  "lines to end",
  "share of page before",
  "short lines before",
  "short lines after",
  "from start of best run",
  "to end of best run",
  "in best run",
  "longest prose before",
  "longest prose after",
  "length against prose",
  "repeated",
  "repeats line before",
  "opening repeats neighbour",
  "words of the story",
  "words of the headline",
  "words of neighbours",
  "page: lines",
  "page: prose lines",
  "page: prose share",
]

/** Describe every line of a page. */
export function describeLines(lines: readonly string[]): Rows {
  const width = lineFeatures.length
  const values = new Float32Array(width * lines.length)
  const survey = surveyOf(lines)
  lines.forEach((line, i) => {
    let at = wording(line, values, i * width)
    at = neighbourFeatures(i, survey, values, at)
    at = runFeatures(i, survey, values, at)
    contentFeatures(i, survey, values, at)
  })
  return { width, count: lines.length, values }
}

interface Survey {
  readonly lines: readonly string[]
  readonly prose: readonly boolean[]
  readonly proseBefore: Int32Array
  readonly characters: Float64Array
  readonly words: readonly (readonly string[])[]
  readonly run: Run
  readonly copies: ReadonlyMap<string, number>
  readonly story: ReadonlyMap<string, number>
  readonly headline: ReadonlySet<string>
  /** Length of the longest prose line up to and from each line. */
  readonly longestBefore: Int32Array
  readonly longestAfter: Int32Array
  readonly meanProse: number
}

interface Run {
  readonly start: number
  readonly end: number
}

const proseLength = 80
const cjkProseLength = 30

/** Whether a line reads as a paragraph: long, and ended like a sentence. */
export function isProse(line: string): boolean {
  const least = /[\u3040-\u30ff\u3400-\u9fff]/.test(line.slice(0, proseLength)) ? cjkProseLength : proseLength
  return line.length >= least && /[.!?…。！？।؟:]["'”’»)\]]*$/.test(line)
}

function surveyOf(lines: readonly string[]): Survey {
  const prose = lines.map(isProse)
  const words = lines.map(line => wordsOf(line, mostWords))
  const proseBefore = new Int32Array(lines.length + 1)
  const characters = new Float64Array(lines.length + 1)
  const longestBefore = new Int32Array(lines.length + 1)
  const longestAfter = new Int32Array(lines.length + 2)
  const copies = new Map<string, number>()
  const story = new Map<string, number>()
  lines.forEach((line, i) => {
    proseBefore[i + 1] = proseBefore[i]! + (prose[i] ? 1 : 0)
    characters[i + 1] = characters[i]! + line.length
    longestBefore[i + 1] = Math.max(longestBefore[i]!, prose[i] ? line.length : 0)
    copies.set(line, (copies.get(line) ?? 0) + 1)
    if (prose[i]) for (const word of new Set(words[i])) story.set(word, (story.get(word) ?? 0) + 1)
  })
  for (let i = lines.length - 1; i >= 0; i--) {
    longestAfter[i] = Math.max(longestAfter[i + 1]!, prose[i] ? lines[i]!.length : 0)
  }
  const run = bestRun(lines, prose)
  const total = lines.reduce((sum, line, i) => sum + (prose[i] ? line.length : 0), 0)
  return {
    lines,
    prose,
    proseBefore,
    characters,
    words,
    run,
    copies,
    story,
    headline: new Set(headlineGuess(lines, words, story, run).flatMap(i => words[i]!)),
    longestBefore,
    longestAfter,
    meanProse: total / Math.max(1, proseBefore[lines.length]!),
  }
}

/** What a line that is no prose costs a run; what prose gives grows with its length. */
const cost = 60

/** The run of lines with the greatest sum of prose less cost (Kadane): where the article most likely stands. */
function bestRun(lines: readonly string[], prose: readonly boolean[]): Run {
  let best = 0
  let run: Run = { start: 0, end: lines.length }
  let [sum, start] = [0, 0]
  lines.forEach((line, i) => {
    if (sum <= 0) [sum, start] = [0, i]
    sum += prose[i] ? Math.min(line.length, 400) : -cost
    if (sum > best) [best, run] = [sum, { start, end: i + 1 }]
  })
  return run
}

/** Lines above the run within which a headline is looked for. */
const headlineReach = 12

/** The line above the best run that shares most words with the page's prose. */
function headlineGuess(
  lines: readonly string[],
  words: readonly (readonly string[])[],
  story: ReadonlyMap<string, number>,
  run: Run,
): number[] {
  let [best, found] = [0, -1]
  for (let i = Math.max(0, run.start - headlineReach); i < run.start; i++) {
    const own = words[i]!
    if (own.length < 3 || own.length > 30 || lines[i]!.length > 200) continue
    const shared = own.filter(word => word.length > 3 && story.has(word)).length
    if (shared >= best) [best, found] = [shared, i]
  }
  return found < 0 || best === 0 ? [] : [found]
}

function neighbourFeatures(i: number, page: Survey, row: Float32Array, at: number): number {
  for (let n = 1; n <= neighbours; n++) {
    for (const j of [i - n, i + n]) {
      row[at++] = Math.log1p(page.lines[j]?.length ?? 0)
      row[at++] = page.prose[j] ? 1 : 0
    }
  }
  const count = page.lines.length
  for (const w of windows) {
    row[at++] = page.proseBefore[i]! - page.proseBefore[Math.max(0, i - w)]!
    row[at++] = page.proseBefore[Math.min(count, i + 1 + w)]! - page.proseBefore[i + 1]!
  }
  return at
}

function runFeatures(i: number, page: Survey, row: Float32Array, at: number): number {
  const count = page.lines.length
  row[at++] = i
  row[at++] = count - i
  row[at++] = page.characters[i]! / Math.max(1, page.characters[count]!)
  row[at++] = shortLines(i, -1, page)
  row[at++] = shortLines(i, 1, page)
  row[at++] = clamp(i - page.run.start)
  row[at++] = clamp(page.run.end - i)
  row[at++] = i >= page.run.start && i < page.run.end ? 1 : 0
  row[at++] = Math.log1p(page.longestBefore[i]!)
  row[at++] = Math.log1p(page.longestAfter[i + 1]!)
  row[at++] = page.lines[i]!.length / Math.max(1, page.meanProse)
  return at
}

function shortLines(i: number, step: 1 | -1, page: Survey): number {
  let n = 0
  for (let j = i + step; j >= 0 && j < page.lines.length && n < far && !page.prose[j]; j += step) n++
  return n
}

function clamp(distance: number): number {
  return Math.max(-far, Math.min(far, distance))
}

/** Two lines that open with this many equal characters say the same, one of them cut short. */
const sameOpening = 30

function contentFeatures(i: number, page: Survey, row: Float32Array, at: number): void {
  const line = page.lines[i]!
  const words = page.words[i]!
  const content = words.filter(word => word.length > 3)
  const own = page.prose[i] ? 1 : 0
  const opening = line.slice(0, sameOpening)
  const near = new Set([...(page.words[i - 1] ?? []), ...(page.words[i + 1] ?? [])])
  row[at++] = Math.min(5, page.copies.get(line)!)
  row[at++] = page.lines[i - 1] === line ? 1 : 0
  row[at++] = line.length >= sameOpening && [i - 1, i + 1].some(j => page.lines[j]?.startsWith(opening)) ? 1 : 0
  row[at++] = share(content, word => (page.story.get(word) ?? 0) > own)
  row[at++] = share(content, word => page.headline.has(word))
  row[at++] = share(content, word => near.has(word))
  row[at++] = Math.log1p(page.lines.length)
  row[at++] = Math.log1p(page.proseBefore[page.lines.length]!)
  row[at++] = page.proseBefore[page.lines.length]! / page.lines.length
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length
}
