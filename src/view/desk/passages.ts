// A passage as it is laid before a person who is to judge it: large, the sentence before and the one behind it around it. Where
// nothing stands in its place on the other page, what comes nearest there.

import { unmasked } from "../../model/masks.js"
import { sentencesAround } from "../../text/places.js"
import { readerOf } from "../carried.js"
import { passageWords } from "../reading.js"
import type { DeskPassage } from "../shapes.js"
import { reportCard, type Survey } from "../survey.js"

type Reach = readonly [start: number, end: number]
type Piece = DeskPassage["pieces"][number]

/** A passage with its surroundings. */
export function passageAt(view: Survey, report: string, [start, end]: Reach, note: string | null = null): DeskPassage {
  const text = view.text(report)
  const { first, last, start: from, end: to } = sentencesAround(text, { start, end })
  const printed = text.report.text
  const [before, behind] = [text.sentences[(first?.index ?? 0) - 1], text.sentences[(last?.index ?? 0) + 1]]
  const pieces: Piece[] = [
    { text: before ? `${printed.slice(before.start, before.end)} ` : "", is: "around" },
    { text: printed.slice(from, start), is: "sentence" },
    { text: printed.slice(start, end), is: note === null ? "changed" : "sentence" },
    { text: printed.slice(end, to), is: "sentence" },
    { text: behind ? ` ${printed.slice(behind.start, behind.end)}` : "", is: "around" },
  ]
  return {
    report: reportCard(view, view.reports.get(report)!),
    start,
    sentence: (first?.index ?? 0) + 1,
    pieces: pieces.filter(piece => piece.text !== ""),
    note,
  }
}

/** What comes nearest in a report to the sentence of another in which something stands that it has not. */
export function nearestIn(view: Survey, report: string, other: string, [start, end]: Reach): DeskPassage {
  const text = view.text(other)
  const { first, last } = sentencesAround(text, { start, end })
  const sentence = text.report.text.slice(first?.start ?? start, last?.end ?? end)
  const found = readerOf(passageWords(sentence), false)(unmasked(view.text(report)))
  if (found) {
    return passageAt(view, report, [found.start, found.end], "Nothing stands in its place here. This comes nearest:")
  }
  const card = reportCard(view, view.reports.get(report)!)
  return { report: card, start: 0, sentence: 0, pieces: [], note: "Nothing stands in its place here." }
}
