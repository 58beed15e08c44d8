// Where an altered figure, time, name or quotation was born, and which of the pages below have it from there. The trace
// keeps no alignments, so that it is followed by its words: from copy to copy of copy, as long as a passage that answers
// to the one that it was born in has them. Each page named can be shown at that passage; nothing is taken as carried on
// that is not found.

import { trimming } from "../../kit/trimming.js"
import { plural } from "../../kit/plural.js"
import { groupBy } from "../../kit/groups.js"
import { byGravity } from "../../kit/gravity.js"
import { alterationKinds, type AlterationKind } from "../../model/catalogue.js"
import type { Alteration } from "../../model/alteration.js"
import type { Span } from "../../model/span.js"
import type { Story } from "../../model/record.js"
import { alterationId } from "../../review/findings.js"
import { sentencesAround } from "../../text/places.js"
import { readerOf } from "../carried.js"
import { counted } from "../counts.js"
import { extract } from "../extract.js"
import { passageWords } from "../reading.js"
import type { PlayBirth, PlayCarrier, PlayMoment } from "../shapes.js"
import { siglumOf, type Survey } from "../survey.js"
import { momentOf } from "./moments.js"

/** Kinds that have words of their own to be followed by. */
const followed: ReadonlySet<AlterationKind> = new Set(["figure", "time", "name", "quotation"])
/** Alterations followed: more colours no eye tells apart. */
const mostFollowed = 12
/** Characters of the sentence on either side by which the place is found again. */
const reach = 90
/** Longest words of an alteration told whole. */
const longest = 60

/** Alterations with words of their own, the gravest, each followed down; and how many there are beyond them. */
export function playBirths(
  view: Survey,
  story: Story,
  moments: readonly PlayMoment[],
): { births: PlayBirth[]; more: number } {
  const moment = momentOf(moments)
  const all = counted(
    view,
    story.reports.flatMap(id => view.altered.get(id) ?? []),
  ).filter(isFollowed(view, moment))
  const alike = groupBy(all.toSorted(byGravity), one => one.group ?? alterationId(one))
  const firsts = [...alike.values()].map(([first]) => first!)
  const births = firsts.slice(0, mostFollowed).map(one => birthOf(view, one, moments, moment))
  return {
    births: births.sort((a, b) => b.carriers.length - a.carriers.length),
    more: Math.max(0, firsts.length - mostFollowed),
  }
}

/** Whether an alteration puts in words that its exemplar has not. Lost marks leave the words as they were. */
function isFollowed(view: Survey, moment: ReadonlyMap<string, number>): (one: Alteration) => boolean {
  return ({ ordered, kind, exemplar, copy, exemplarSpan, copySpan }) => {
    if (!ordered || !followed.has(kind) || !copySpan || !moment.has(copy)) return false
    if (!exemplarSpan || !view.reports.has(exemplar)) return false
    const before = new Set(passageWords(wordsOf(view, exemplar, exemplarSpan)).map(({ norm }) => norm))
    return passageWords(wordsOf(view, copy, copySpan)).some(({ norm }) => !before.has(norm))
  }
}

function wordsOf(view: Survey, report: string, [start, end]: readonly [number, number]): string {
  return view.reports.get(report)!.text.slice(start, end)
}

function birthOf(
  view: Survey,
  alteration: Alteration,
  moments: readonly PlayMoment[],
  moment: ReadonlyMap<string, number>,
): PlayBirth {
  const { exemplar, copy, kind, gravity } = alteration
  const [before, after] = [wordsOf(view, exemplar, alteration.exemplarSpan!), wordsOf(view, copy, alteration.copySpan!)]
  const [start, end] = alteration.copySpan!
  const carriers = carriersOf(view, copy, { start, end }, moment)
  return {
    id: alterationId(alteration),
    family: alterationKinds[kind].family,
    gravity,
    exemplar,
    report: copy,
    moment: moment.get(copy)!,
    text: `${quoted(after)}, where ${siglumOf(view, exemplar)} has ${quoted(before)}`,
    passage: extract(view, copy, start, end),
    born: [`born at ${siglumOf(view, copy)}`, timeText(moments[moment.get(copy)!]!)].filter(Boolean).join(", "),
    spread: spreadOf(carriers, moments),
    carriers,
  }
}

/** In how many pages beside that of its birth it stands, moment by moment. */
function spreadOf(carriers: readonly PlayCarrier[], moments: readonly PlayMoment[]): PlayBirth["spread"] {
  const last = new Map(carriers.map(({ moment }, i) => [moment, i + 1]))
  return [...last].map(([moment, count]) => {
    const by = timeText(moments[moment]!)
    return { moment, text: `in ${plural(count, "more page")}${by && ` ${moments[moment]!.dated ? "by " : ""}${by}`}` }
  })
}

/** When a moment is, as far as that is known; "" where it is not. */
function timeText({ when }: PlayMoment): string {
  return when.replace(/:? ?no date$/, "")
}

const marks = `"“”„«»‘’`
const withoutMarks = trimming(marks, marks)

function quoted(words: string): string {
  const plain = withoutMarks(words.replace(/\s+/g, " ")).trim()
  return `“${plain.length > longest ? `${plain.slice(0, longest).trimEnd()} …` : plain}”`
}

/** Pages below one that have its words in a passage that answers to it; what has not passes nothing on. */
function carriersOf(view: Survey, from: string, span: Span, moment: ReadonlyMap<string, number>): PlayCarrier[] {
  const { report } = view.text(from)
  const words = passageWords(report.text.slice(span.start, span.end)).map(({ norm }) => norm)
  const read = readerOf(passageWords(aroundOf(view, from, span)), false)
  const carriers: PlayCarrier[] = []
  const met = new Set([from])
  for (const at of met) {
    for (const { copy, direction } of view.below.get(at) ?? []) {
      const page = view.reports.get(copy)
      if (direction !== "decided" || met.has(copy) || !page || !moment.has(copy)) continue
      const found = read(page.text)
      const place = found && placeOf(words, page.text, found)
      if (!place) continue
      met.add(copy)
      carriers.push({ report: copy, siglum: page.siglum, moment: moment.get(copy)!, ...place })
    }
  }
  return carriers.sort((a, b) => a.moment - b.moment)
}

/** The words of an alteration with what stands around them in their sentence. */
function aroundOf(view: Survey, id: string, { start, end }: Span): string {
  const text = view.text(id)
  const { first, last } = sentencesAround(text, { start, end })
  const from = Math.max(first?.start ?? start, start - reach)
  return text.report.text.slice(from, Math.min(last?.end ?? end, end + reach))
}

/** Where in a passage some words stand, one after the other; null where they do not. */
function placeOf(words: readonly string[], text: string, { start, end }: Span): Span | null {
  const tokens = passageWords(text.slice(start, end))
  const at = tokens.findIndex((_, i) => words.every((word, j) => tokens[i + j]?.norm === word))
  if (at < 0 || words.length === 0) return null
  return { start: start + tokens[at]!.start, end: start + tokens[at + words.length - 1]!.end }
}
