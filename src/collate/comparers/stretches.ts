// Stretches put into or left out of sentences that are kept otherwise: what no other comparer has accounted for.

import { ruled } from "../gravity.js"
import { overlap, type Span } from "../../model/span.js"
import type { AlterationKind } from "../../model/catalogue.js"
import type { TokenRange } from "../../text/places.js"
import { type Correspondence, type Side, spanOf, unansweredIn } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import type { Loss } from "../gravity/losses.js"
import { gainOfPart, lossOfPart, toldAt } from "./losses.js"

/** Matter whose words stand in this share elsewhere on the other side is moved or restated, not new. */
const restated = 0.7
/** Words of content that make a stretch more than a turn of phrase. */
const turn = 4
/** Words of content that make it a passage. */
const passage = 7

/** Stretches put into or left out of one kept sentence. `claimed` are places other comparers have accounted for. */
export function compareStretches(pair: Correspondence, script: Script, claimed: readonly Draft[]): Draft[] {
  // What lost its marks is still matter, and may be left out as such.
  const taken = claimed.filter(draft => !draft.ofMarksAlone).map(draft => draft.exemplar)
  const given = claimed.map(draft => draft.copy)
  return script.edits.flatMap(({ a, b }) => [
    ...(lostPart(pair, script, a, claimed) ?? stretch(pair.a, a, pair.b, b, taken, "omission")),
    ...(partPut(pair, script, b, claimed) ?? stretch(pair.b, b, pair.a, a, given, "insertion")),
  ])
}

/** Words in a gap whose loss is more than their number; null where they are but so many words, or are told of already. */
function lostPart(
  pair: Correspondence,
  { link }: Script,
  range: TokenRange,
  claimed: readonly Draft[],
): Draft[] | null {
  const told = claimed.filter(draft => !draft.ofMarksAlone)
  return partOf(
    pair.a,
    range,
    told,
    ({ exemplar }) => exemplar,
    (part, kinds) => lossOfPart(pair, part, link, kinds),
  )
}

/** Words in a gap that make another thing of what they are put to; null as above. */
function partPut(pair: Correspondence, { link }: Script, range: TokenRange, claimed: readonly Draft[]): Draft[] | null {
  return partOf(
    pair.b,
    range,
    claimed,
    ({ copy }) => copy,
    (part, kinds) => gainOfPart(pair, part, link, kinds),
  )
}

function partOf(
  side: Side,
  range: TokenRange,
  claimed: readonly Draft[],
  placeIn: (draft: Draft) => Span | null,
  ruleOf: (part: TokenRange, told: ReadonlySet<AlterationKind>) => Loss | null,
): Draft[] | null {
  const part = trimmed(side, range)
  const span = spanOf(side.tokens, part)
  if (!span) return null
  const told = claimed.filter(draft => {
    const place = placeIn(draft)
    return place !== null && overlap(place, span) > 0
  })
  if (isClaimed(span, told.map(placeIn))) return null
  const rule = ruleOf(part, new Set(told.map(({ kind }) => kind)))
  return rule && [toldAt(side, span, rule)]
}

function trimmed(side: Side, { from, to }: TokenRange): TokenRange {
  const isMark = (at: number) => side.tokens[at]!.kind === "mark"
  while (from < to && isMark(from)) from++
  while (to > from && isMark(to - 1)) to--
  return { from, to }
}

function isClaimed(span: Span, claimed: readonly (Span | null)[]): boolean {
  return claimed.some(other => other !== null && overlap(span, other) > 0.5 * (span.end - span.start))
}

/** So many words of content in a stretch are worth a reader's notice; and as many weigh most. */
const telling = { omission: { words: passage, most: 20 }, insertion: { words: turn, most: 15 } }

/** A stretch of `own` in one gap that the other side's part of the gap does not answer: left out, or put in. */
function stretch(
  side: Side,
  own: TokenRange,
  other: Side,
  there: TokenRange,
  claimed: readonly (Span | null)[],
  kind: "omission" | "insertion",
): Draft[] {
  const [only, instead] = [unansweredIn(side, own), unansweredIn(other, there)]
  const span = spanOf(side.tokens, trimmed(side, own))
  if (!span || only.length - instead.length < 1 || instead.length * 2 > only.length) return []
  if (isClaimed(span, claimed)) return []
  const known = only.filter(at => other.stems.has(side.tokens[at]!.stem)).length / only.length
  const { words, most } = telling[kind]
  // A headline says in its own words what the text below it tells.
  const isOfHeadline = side.report.blocks.some(block => block.kind === "headline" && overlap(block, span) > 0)
  const left = kind === "omission"
  return [
    {
      ...ruled(
        `${kind}.${only.length >= words && known < restated && !isOfHeadline ? "stretch" : "phrase"}`,
        only.length / most / 0.6,
      ),
      exemplar: left ? span : null,
      copy: left ? null : span,
      note: `${left ? "left out" : "put in"}: “${excerpt(side.text, span)}”`,
    },
  ]
}
