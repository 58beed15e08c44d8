// What a change comes to over the pile: how many reports have the one reading and how many the other. Counted from entries of
// the record where one holds both readings, else from the words themselves: a report has a reading where it prints it with
// the words around it, as either of the two does. Nothing is said where only the two have the passage.

import { alterationKinds, type Family } from "../../model/catalogue.js"
import type { Alteration } from "../../model/alteration.js"
import type { Entry } from "../../model/record.js"
import type { Span } from "../../model/span.js"
import { listed } from "../../record/origins.js"
import { tokensTouching } from "../../text/places.js"
import { isOfTelling, type Side, sidesOf } from "../disputed.js"
import { pairKey, siglumOf, type Survey } from "../survey.js"
import { numberText } from "../words.js"

/** Families of which two readings can be set against one another. */
const comparable: ReadonlySet<Family> = new Set(["fact", "turned", "said"])
/** Longest reading looked for, in words: a longer one is hardly printed the same twice. */
const longest = 8
/** Words around a reading: on both sides, or on one. */
const context = { both: 2, one: 4 }
/** Reports looked through at most: above, a story is a crowd of printings, and the look would be felt. */
const mostReports = 240
/** Reports named; more are counted. */
const named = 4

/** The words of a report, between spaces. */
type Words = (report: string) => string

/** Ways to tell the consequence of an alteration of a pair; the texts of the story are read once for all. */
export function consequences(view: Survey, exemplar: string, copy: string): (alteration: Alteration) => string | null {
  const pile = [...new Set([exemplar, copy].flatMap(id => view.storyOf.get(id)?.reports ?? [id]))]
  const read = new Map<string, string>()
  const wordsOf = (id: string) => {
    const known =
      read.get(id) ??
      ` ${view
        .text(id)
        .tokens.flatMap(one => (one.kind === "mark" ? [] : one.norm))
        .join(" ")} `
    read.set(id, known)
    return known
  }
  const entries = view.trace.record.filter(
    ({ differs, reports }) => differs.length > 1 && reports.includes(exemplar) && reports.includes(copy),
  )
  return alteration => {
    if (alteration.copySpan === null) return alsoLeftOut(view, alteration)
    if (alteration.exemplarSpan === null || !comparable.has(alterationKinds[alteration.kind].family)) return null
    return (
      ofEntries(view, entries, alteration) ??
      (pile.length > mostReports ? null : ofWords(view, pile, wordsOf, alteration))
    )
  }
}

/** Which other copies leave the same out. */
function alsoLeftOut(view: Survey, { exemplar, copy, kind, exemplarSpan }: Alteration): string | null {
  if (exemplarSpan === null) return null
  const others = (view.below.get(exemplar) ?? []).flatMap(line => {
    const told = view.alterations.get(pairKey(exemplar, line.copy)) ?? []
    const same = told.some(
      one => one.kind === kind && one.copySpan === null && overlaps(one.exemplarSpan, exemplarSpan),
    )
    return same && line.copy !== copy ? [line.copy] : []
  })
  if (others.length === 0) return null
  return `${namesOf(view, others)} ${others.length === 1 ? "leaves" : "leave"} it out as well`
}

function ofEntries(view: Survey, entries: readonly Entry[], alteration: Alteration): string | null {
  const { exemplar, copy, exemplarSpan, copySpan } = alteration
  for (const entry of entries) {
    const at = (report: string, span: readonly [number, number] | null) =>
      entry.readings.findIndex(one => one.report === report && overlaps([one.start, one.end], span))
    const [before, after] = [at(exemplar, exemplarSpan), at(copy, copySpan)]
    if (before < 0 || after < 0) continue
    const isOf = (reading: number) => (n: number) => entry.differs[n]!.readings.includes(reading)
    const told = [...entry.differs.keys()].filter(n => !isOfTelling(entry.differs[n]!.what))
    const [was, is] = [told.find(isOf(before)), told.find(isOf(after))]
    if (was === undefined || is === undefined || was === is) continue
    const sides = sidesOf(entry)
    if (!isAbout(view, alteration, sides[was]!.what, sides[is]!.what)) continue
    return sidesOfText(view, [sides[was]!, sides[is]!])
  }
  return null
}

/** Whether what an entry's readings differ in is what was altered. */
function isAbout(
  view: Survey,
  { exemplar, copy, exemplarSpan, copySpan }: Alteration,
  was: string,
  is: string,
): boolean {
  const [x, y] = [was, is].map(what => what.toLowerCase().split(/\s+/)) as [string[], string[]]
  const has = (words: readonly string[], other: readonly string[], report: string, span: readonly [number, number]) => {
    const printed = normsIn(view, report, { start: span[0], end: span[1] })
    return words.some(word => !other.includes(word) && printed.includes(word))
  }
  return has(x, y, exemplar, exemplarSpan!) || has(y, x, copy, copySpan!)
}

function ofWords(view: Survey, pile: readonly string[], wordsOf: Words, alteration: Alteration): string | null {
  const { exemplar, copy, exemplarSpan, copySpan } = alteration
  const places = [
    [exemplar, exemplarSpan!],
    [copy, copySpan!],
  ] as const
  const readings = places.map(([id, [start, end]]) => normsIn(view, id, { start, end }))
  if (readings.some(words => words.length === 0 || words.length > longest)) return null
  const around = places.map(([id, [start, end]]) => surroundings(view, id, { start, end }))
  const forms = readings.map(words => around.flatMap(one => formsOf(one, words)))
  // The longer one first: "about 120" holds "120".
  const order = readings[0]!.length >= readings[1]!.length ? [0, 1] : [1, 0]
  const sides: [string[], string[]] = [[], []]
  for (const id of pile) {
    const words = wordsOf(id)
    const side = id === exemplar ? 0 : id === copy ? 1 : order.find(n => forms[n]!.some(form => words.includes(form)))
    if (side !== undefined) sides[side]!.push(id)
  }
  const printed = places.map(([id, [start, end]]) => view.reports.get(id)!.text.slice(start, end).replace(/\s+/g, " "))
  return sidesOfText(view, [
    { what: printed[0]!, reports: sides[0] },
    { what: printed[1]!, reports: sides[1] },
  ])
}

interface Around {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

function surroundings(view: Survey, id: string, span: Span): Around {
  const { tokens } = view.text(id)
  const { from, to } = tokensTouching(tokens, span)
  const words = (list: typeof tokens) => list.flatMap(one => (one.kind === "mark" ? [] : one.norm))
  const reach = context.one * 2
  return {
    left: words(tokens.slice(Math.max(0, from - reach), from)).slice(-context.one),
    right: words(tokens.slice(to, to + reach)).slice(0, context.one),
  }
}

/** A reading with words around it, as a report would print it. */
function formsOf({ left, right }: Around, words: readonly string[]): string[] {
  const form = (...parts: readonly (readonly string[])[]) => ` ${parts.flat().join(" ")} `
  return [
    ...(left.length + right.length >= 2 * context.both
      ? [form(left.slice(-context.both), words, right.slice(0, context.both))]
      : []),
    ...(left.length === context.one ? [form(left, words)] : []),
    ...(right.length === context.one ? [form(words, right)] : []),
  ]
}

function normsIn(view: Survey, id: string, span: Span): string[] {
  const { tokens } = view.text(id)
  const { from, to } = tokensTouching(tokens, span)
  return tokens.slice(from, to).flatMap(one => (one.kind === "mark" ? [] : one.norm))
}

/** `Three reports say “by 2060” (A, C, E); only D says “before 2060”`; null where no third report has either. */
function sidesOfText(view: Survey, sides: readonly [Side, Side]): string | null {
  const [more, fewer] = sides[0].reports.length > sides[1].reports.length ? sides : [sides[1], sides[0]]
  if (more.reports.length + fewer.reports.length < 3) return null
  const side = ({ what, reports }: Side, isRest: boolean) => {
    const names = namesOf(view, reports)
    if (reports.length === 1) return `${isRest ? "only " : ""}${names} says “${what}”`
    const count = reports.length > named ? "" : ` (${names})`
    return `${numberText(reports.length)} ${isRest ? "" : "reports "}say “${what}”${count}`
  }
  return `${side(more, false)}; ${side(fewer, true)}`
}

function namesOf(view: Survey, ids: readonly string[]): string {
  return listed(ids.map(id => siglumOf(view, id)).toSorted(), named)
}

function overlaps(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1]
}
