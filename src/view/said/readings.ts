// How a report has a passage that was asked for: its line with every word marked that is otherwise, and the differences said.

import type { TracedReport } from "../../model/trace.js"
import { unmasked } from "../../model/masks.js"
import { sentencesAround } from "../../text/places.js"
import { shortenedAfter, shortenedBefore } from "../extract.js"
import { passageWords, type SoughtWord } from "../reading.js"
import type { Found, SaidPiece, SaidReading } from "../shapes.js"
import type { Survey } from "../survey.js"
import { type Difference, differencesIn, type Step, stepsOf } from "./differences.js"

/** Differences told of one reading; all are marked in it. */
const mostTold = 3

/** A reading, with its words. */
export interface Laid {
  readonly shown: SaidReading
  readonly pieces: readonly SaidPiece[]
  readonly how: string
  readonly exact: boolean
  /** Some words are the same in all that have it so, whatever stands around. */
  readonly wording: string
  readonly words: readonly SoughtWord[]
  /** Its own text of the passage. */
  readonly text: string
  /** Share of the asked words that stand in it as they were asked for, 0 … 1. */
  readonly nearness: number
}

/** Lay a found reading beside the words that were asked for. */
export function laid(
  view: Survey,
  asked: { readonly text: string; readonly words: readonly SoughtWord[] },
  found: Found["readings"][number],
): Laid {
  const { extract, exact, marked, told, origin } = found
  const report = view.reports.get(found.report.id)!
  const whole = unmasked({ report, masked: report.masked })
  const text = whole.slice(extract.start, extract.end)
  const words = passageWords(text)
  const steps = exact ? [] : stepsOf(asked.words, words)
  const same = exact ? asked.words.length : steps.filter(step => step.same).length
  return {
    words,
    text,
    nearness: same / Math.max(asked.words.length, words.length, 1),
    pieces: piecesOf(view, report, extract, exact ? null : { words, steps, text }),
    how: exact
      ? "word for word"
      : differencesIn(steps)
          .slice(0, mostTold)
          .map(one => differenceText(one, asked, { text, words }))
          .join("; "),
    exact,
    wording: words.map(({ norm }) => norm).join(" "),
    shown: {
      report: found.report,
      start: extract.start,
      sentence: extract.sentence,
      facts: [
        origin ?? found.report.takes.join("; "),
        marked ? "in quotation marks" : "",
        told,
        extract.withdrawn,
      ].flatMap(fact => fact || []),
      origin: origin !== null,
    },
  }
}

/** Words of a text from one of them to another. */
export function wordsFrom({ text, words }: Pick<Laid, "text" | "words">, places: readonly number[]): string {
  const [first, last] = [words[places[0] ?? -1], words[places.at(-1) ?? -1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, " ") : ""
}

function differenceText(
  { asked, here }: Difference,
  of: Pick<Laid, "text" | "words">,
  own: Pick<Laid, "text" | "words">,
) {
  const [theirs, ours] = [wordsFrom(of, asked), wordsFrom(own, here)]
  if (here.length === 0) return `leaves out “${theirs}”`
  return asked.length === 0 ? `puts in “${ours}”` : `has “${ours}” for “${theirs}”`
}

/** The passage in its sentence, cut where a word is the same and where it is not. */
function piecesOf(
  view: Survey,
  report: TracedReport,
  { start, end }: { readonly start: number; readonly end: number },
  against: { readonly words: readonly SoughtWord[]; readonly steps: readonly Step[]; readonly text: string } | null,
): SaidPiece[] {
  const text = view.text(report.id)
  const whole = sentencesAround(text, { start, end })
  const before = report.text.slice(whole.start, start)
  const behind = report.text.slice(end, whole.end)
  const inside: SaidPiece[] =
    against === null
      ? [{ text: report.text.slice(start, end), is: "same" }]
      : marked(report.text.slice(start, end), against)
  const around = (words: string): SaidPiece => ({ text: words, is: "around" })
  return [around(shortenedBefore(before)), ...inside, around(shortenedAfter(behind))].filter(one => one.text !== "")
}

/** The words of a reading: what parts two that are marked alike is marked with them, so that no mark is torn. */
function marked(
  printed: string,
  { words, steps }: { readonly words: readonly SoughtWord[]; readonly steps: readonly Step[] },
): SaidPiece[] {
  const kinds: SaidPiece["is"][] = words.map(() => "same")
  const runs = differencesIn(steps)
  for (const { asked, here } of runs) for (const place of here) kinds[place] = asked.length > 0 ? "other" : "more"
  const pieces: { text: string; is: SaidPiece["is"] }[] = []
  let at = 0
  for (const [n, { start, end }] of words.entries()) {
    const gap = printed.slice(at, start)
    const last = pieces.at(-1)
    if (last !== undefined && last.is === kinds[n]) last.text += gap + printed.slice(start, end)
    else {
      if (gap !== "") pieces.push({ text: gap, is: "same" })
      pieces.push({ text: printed.slice(start, end), is: kinds[n]! })
    }
    at = end
  }
  if (at < printed.length) pieces.push({ text: printed.slice(at), is: "same" })
  const joined: { text: string; is: SaidPiece["is"] }[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && last.is === piece.is) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}
