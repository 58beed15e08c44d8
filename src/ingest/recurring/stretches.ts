// Stretches of a page that recur over unlike pages of its outlet: whole lines, or runs of words inside one, alike but for a
// few words. Found as near-duplicates are (shingles: Broder 1997) and closed as lines in images are: what stands between
// two strong pieces belongs to them (hysteresis: Canny 1986).

import type { Span } from "../../model/span.js"
import { mostOfLine, type Standing } from "./standing.js"
import { type Line, mayRecur, shingle, type Words } from "./words.js"

/** A stretch of one line. */
export interface Stretch extends Span {
  readonly standing: Standing
  readonly words: number
  /** The line as a whole, or a run inside it. */
  readonly whole: boolean
}

/** Fewer words that differ, between two pieces that do not, belong to them: a name, a date, a headline among headlines. */
const widestGap = 6
/** A run inside a line has so many words; fewer are a set phrase: a person's name and office, "declined to comment on". */
const fewestInside = 12

/** Words, and pairs of them, that stand where nothing recurs: what a stretch happens to begin or end with is the page's own. */
export type Loose = ReadonlySet<number>
/** So many single words at the head of a stretch may be the page's: "Speaker of the House Anna Berg", and what pops up over her. */
const mostLooseWords = 6

/** How far a line's words recur, word by word: 0 not, 1 on few unlike pages, 2 on many. */
export function coverOf(line: Line, standing: (run: number) => Standing | null): Uint8Array {
  const cover = new Uint8Array(line.words.length)
  const lay = (run: number, from: number, to: number) => {
    const level = mayRecur(line, from, to) ? levels[standing(run) ?? "none"] : 0
    for (let w = from; level && w < to; w++) if (cover[w]! < level) cover[w] = level
  }
  lay(line.whole, 0, line.words.length)
  for (let from = 0; from < line.runs.length; from++) lay(line.runs[from]!, from, from + shingle)
  return cover
}

const levels: Readonly<Record<Standing | "none", number>> = { none: 0, few: 1, many: 2 }

/** Add the words of a line, and pairs of them, that stand outside all cover. */
export function addLoose(words: Words, cover: Uint8Array, to: Set<number>): void {
  for (let w = 0; w < cover.length; w++) {
    if (!cover[w]) to.add(words.is[w]!)
    if (w + 1 < cover.length && !(cover[w] && cover[w + 1])) to.add(pairAt(words, w))
  }
}

/** The stretches of a line that recur. */
export function stretchesOf(line: Line, cover: Uint8Array, loose: () => Loose): Stretch[] {
  for (const standing of ["many", "few"] as const) {
    if (!isMost(cover, levels[standing])) continue
    return [{ start: line.start, end: line.end, standing, words: cover.length, whole: true }]
  }
  const many = insideOf(line, cover, "many", loose)
  const few = insideOf(line, cover, "few", loose)
  return [...many, ...few.filter(one => !many.some(other => other.start < one.end && one.start < other.end))]
}

/** Whether a line recurs as a whole: but for a few words here and there, not with a clause of the page's own behind. */
function isMost(cover: Uint8Array, least: number): boolean {
  let [covered, gap] = [0, 0]
  for (const level of cover) {
    gap = level >= least ? 0 : gap + 1
    if (gap === 0) covered++
    if (gap > widestGap) return false
  }
  return covered > 0 && covered >= mostOfLine * cover.length
}

function insideOf(line: Line, cover: Uint8Array, standing: Standing, loose: () => Loose): Stretch[] {
  const words = line.words
  const found: Stretch[] = []
  for (const [from, to] of closed(cover, levels[standing], line)) {
    if (to - from < fewestInside) continue
    const [first, last] = withoutLoose(words, from, to, loose())
    if (last - first < fewestInside) continue
    const [start, end] = [line.start + words.starts[first]!, line.start + words.ends[last - 1]!]
    found.push({ start, end, standing, words: last - first, whole: false })
  }
  return found
}

/** Covered words in a row, gaps that nothing bars closed where the pieces on both sides are longer. */
function closed(cover: Uint8Array, least: number, line: Line): (readonly [number, number])[] {
  const found: [number, number][] = []
  for (let from = 0; from < cover.length; from++) {
    if (cover[from]! < least) continue
    let to = from
    while (to < cover.length && cover[to]! >= least) to++
    const before = found.at(-1)
    const gap = before ? from - before[1] : Number.POSITIVE_INFINITY
    const joins = before && gap <= widestGap && gap < before[1] - before[0] && gap < to - from
    if (joins && mayRecur(line, before[1], from)) before[1] = to
    else found.push([from, to])
    from = to
  }
  return found
}

/** A run without the words at its ends that stand on pages of the outlet without it as well. */
function withoutLoose(words: Words, from: number, to: number, loose: Loose): readonly [number, number] {
  let [first, last] = [from, to]
  while (first + 1 < last && loose.has(pairAt(words, first))) first++
  if (first > from) first++
  while (first < last && first < from + mostLooseWords && loose.has(words.is[first]!)) first++
  if (to < words.length) {
    while (last - 2 >= first && loose.has(pairAt(words, last - 2))) last--
    if (last < to) last--
  }
  return [first, last]
}

function pairAt(words: Words, at: number): number {
  return (Math.imul(words.is[at]!, 31) ^ words.is[at + 1]!) >>> 0
}
