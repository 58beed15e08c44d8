// Every change told once. Two comparers may find one thing, each in its own words: weeks made months is a figure and a
// time, a surname lost its first name as a word and as a name. What lies at one place on both sides is one change, and
// the gravest of what was found there tells it; of as grave ones, the one that shows most.

import { byGravity } from "../../kit/gravity.js"
import type { AlterationKind } from "../../model/catalogue.js"
import { overlap, type Span, within } from "../../model/span.js"
import type { Draft } from "./draft.js"

/** Kinds that tell of a number or a word in its place: of these one place has one. Others may share it. */
const ofSlots: ReadonlySet<AlterationKind> = new Set<AlterationKind>(["figure", "time", "name"])

/** Kinds that tell of yes and no and of what lies between. */
const ofSense: ReadonlySet<AlterationKind> = new Set<AlterationKind>(["meaning", "certainty"])
/** Kinds that tell of a word that a quotation was altered by: a no, a doubt, a number, who is meant. */
const ofWords: ReadonlySet<AlterationKind> = new Set<AlterationKind>([
  "meaning",
  "certainty",
  "figure",
  "time",
  "name",
  "attribution",
])

/** The drafts without those that tell again what another tells, in their order. */
export function once(drafts: readonly Draft[]): Draft[] {
  const ranked = [...drafts.entries()].sort(
    ([m, x], [n, y]) => byGravity(x, y) || rank(x) - rank(y) || size(y) - size(x) || m - n,
  )
  const kept: (readonly [number, Draft])[] = []
  for (const [n, draft] of ranked) {
    if (kept.some(([, other]) => isOneChange(draft, other)) || isFigureToo(draft, drafts)) continue
    if (isBeforeTime(draft, drafts)) continue
    if (!isPartOf(draft, drafts) && !drafts.some(other => isToldBy(draft, other))) kept.push([n, draft])
  }
  return kept.sort(([m], [n]) => m - n).map(([, draft]) => draft)
}

/** A length of time is a figure first. */
function rank({ kind }: Draft): number {
  return kind === "figure" ? 0 : 1
}

/** Whether a time is told as a figure: how much a number that is left out, put in or another matters, figures say. */
function isFigureToo(draft: Draft, all: readonly Draft[]): boolean {
  if (draft.kind !== "time") return false
  return all.some(other => other.kind === "figure" && isOneChange(draft, other))
}

/**
 * Whether what became of the words of a quotation is told by the word itself, as gravely; or what became of a word is
 * told, more gravely, as what became of the quotation.
 */
function isToldBy(draft: Draft, other: Draft): boolean {
  const [quotation, word] = draft.yields ? [draft, other] : [other, draft]
  if (!quotation.yields || word.kind === "quotation" || !ofWords.has(word.kind)) return false
  if (!meets(word.exemplar, quotation.exemplar) || !meets(word.copy, quotation.copy)) return false
  // A number, a time or a name is told by its own comparer, whatever that makes of it.
  if (ofSlots.has(word.kind)) return draft.yields === true && word.gravity !== "slight"
  return draft.yields ? byGravity(other, draft) <= 0 : byGravity(other, draft) < 0
}

/** Whether two places meet, or one is none. */
function meets(x: Span | null, y: Span | null): boolean {
  return x === null || y === null || overlap(x, y) > 0
}

/** Whether a small word is told with the time that it makes a deadline of: "report by Friday", "by Friday". */
function isBeforeTime({ kind, gravity, exemplar, copy }: Draft, all: readonly Draft[]): boolean {
  if (kind !== "meaning" || gravity !== "slight") return false
  return all.some(
    other =>
      other.kind === "time" &&
      other.exemplar !== null &&
      other.copy !== null &&
      holds(exemplar, other.exemplar) &&
      holds(copy, other.copy),
  )
}

/** Matter of so many times the length of a name in it is more than the name. */
const wholeToPart = 6

/** Whether a name, a figure or a time that one side alone has lies in matter that is told of as put in or left out. */
function isPartOf(draft: Draft, all: readonly Draft[]): boolean {
  const { kind, exemplar, copy } = draft
  if (!ofSlots.has(kind) || (exemplar && copy)) return false
  const whole = copy ? "insertion" : "omission"
  const least = wholeToPart * size(draft)
  return all.some(
    other =>
      other.kind === whole &&
      size(other) >= least &&
      byGravity(other, draft) <= 0 &&
      holds(other.copy, copy) &&
      holds(other.exemplar, exemplar),
  )
}

function holds(whole: Span | null, part: Span | null): boolean {
  return part === null || (whole !== null && within(part, whole))
}

function isOneChange(x: Draft, y: Draft): boolean {
  // "Unlikely" for "likely" is a turn and a point on a scale.
  const isOneSort = x.kind === y.kind || (ofSense.has(x.kind) && ofSense.has(y.kind))
  if (isOneSort && isSame(x.exemplar, y.exemplar) && isSame(x.copy, y.copy)) return true
  const areNumbers = x.kind !== "name" && y.kind !== "name"
  if (!ofSlots.has(x.kind) || !ofSlots.has(y.kind) || (x.kind !== y.kind && !areNumbers)) return false
  return isShared(x.exemplar, y.exemplar) && isShared(x.copy, y.copy)
}

function isSame(x: Span | null, y: Span | null): boolean {
  return x?.start === y?.start && x?.end === y?.end
}

/** Whether two places meet, or neither is any. */
function isShared(x: Span | null, y: Span | null): boolean {
  return x === null || y === null ? x === y : overlap(x, y) > 0
}

function size({ exemplar, copy }: Draft): number {
  return [exemplar, copy].reduce((sum, span) => sum + (span ? span.end - span.start : 0), 0)
}
