// Who is said to have said what, thought, or promised: source, cue and content, in direct and in indirect speech, and
// the speaker behind "he" or "the official".
//
// Two conditional random fields learned from PolNeAR find the spans (`attribution/decode.ts`); rules link the quotations,
// carry a speaker over to a quotation that stands alone, and resolve who the source is (`attribution/speakers.ts`).

import { least } from "../kit/extremes.js"
import { type Placed, placed, placedEach } from "../kit/placed.js"
import type { Attribution, Name, Quotation } from "../model/annotation.js"
import { overlap, overlapping, type Span } from "../model/span.js"
import type { Text } from "../model/token.js"
import { decode, type Models } from "./attribution/decode.js"
import type { Draft } from "./attribution/draft.js"
import { unmarkedOpening } from "./attribution/mend.js"
import { charsOf } from "./attribution/span-rows.js"
import type { Senses } from "./attribution/senses.js"
import { resolveSpeakers } from "./attribution/speakers.js"
import { surroundingsOf } from "./attribution/surroundings.js"
import { type Found, voiceOf } from "./attribution/voices.js"
import { isRead } from "../text/languages.js"
import { linksIn } from "../text/links.js"
import { withTurns } from "./attribution/turns.js"
import type { Tagged } from "./tagging/tagger.js"

/** What attributions are found by. */
export interface AttributionModels extends Models {
  readonly senses: Senses
}

/**
 * Attributions of a text in order of their first word, and its quotations linked to them. Nothing is taken from
 * intrusions. In languages other than English only quotations are found. A quotation that nobody is said to have spoken
 * becomes an attribution without source and cue, whose speaker is carried over from the words before it where it goes
 * on from there, and null where it does not.
 */
export function findAttributions(
  text: Text,
  tagged: Tagged,
  quotations: readonly Quotation[],
  names: readonly Name[],
  models: AttributionModels,
): { readonly attributions: readonly Attribution[]; readonly quotations: readonly Quotation[] } {
  const surroundings = surroundingsOf(text, tagged, quotations, models.senses)
  const intruded = placedEach([...text.report.intrusions, ...linksIn(text)])
  const isIntruded = (span: Span) => intruded.touching(span).length > 0
  const told = (isRead(text.report) ? decode(text, surroundings, models) : []).map(draft =>
    asSpans(text, unmarkedOpening(text, surroundings, draft)),
  )
  const outermost = outermostOf(quotations)
  const all = [...told, ...standingAlone(told, outermost)]
    .map(found => ({ ...found, content: found.content.filter(piece => !isIntruded(piece)) }))
    .filter(({ cue, content }) => content.length > 0 && !(cue && isIntruded(cue)))
    .map(found => ({ found, start: startOf(found) }))
    .sort((a, b) => a.start - b.start)
    .map(({ found }) => found)
  const marked = { quotations, quoted: placedEach(quotations), names }
  const voices = all.map(found => voiceOf(text, surroundings, found, marked))
  const speakers = resolveSpeakers(text, tagged, voices, marked)
  const attributions = withTurns(
    text,
    names,
    all.map((found, i) => ({
      ...found,
      manner: mannerOf(found, outermost),
      speaker: speakers[i]?.speaker ?? null,
      speakerName: speakers[i]?.name ?? null,
    })),
  )
  const places = placed(attributions.map(({ content }) => content))
  return { attributions, quotations: quotations.map(quotation => linked(quotation, attributions, places)) }
}

function startOf({ source, cue, content }: Found): number {
  return least([source, cue, ...content].flatMap(span => (span ? [span.start] : [])))
}

function asSpans(text: Text, { source, cue, content }: Draft): Found {
  return {
    source: source && charsOf(text, source),
    cue: charsOf(text, cue),
    content: content.map(range => charsOf(text, range)),
  }
}

/** Quotations of speech that no attribution holds. */
function standingAlone(told: readonly Found[], outermost: readonly Quotation[]): Found[] {
  const places = placed(told.map(({ content }) => content))
  return outermost
    .filter(q => q.use === "speech")
    .filter(q => places.touching(q).length === 0)
    .map(({ start, end }) => ({ source: null, cue: null, content: [{ start, end }] }))
}

/** Quotations that lie in no other, in order. */
function outermostOf(quotations: readonly Quotation[]): readonly Quotation[] {
  let end = 0
  return quotations
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(quotation => {
      const isOuter = quotation.end > end
      end = Math.max(end, quotation.end)
      return isOuter
    })
}

/** Shares of the content's characters in marks from which it counts as wholly, or not at all, quoted. */
const allQuoted = 0.9

function mannerOf({ content }: Found, outermost: readonly Quotation[]): Attribution["manner"] {
  const size = content.reduce((sum, { start, end }) => sum + end - start, 0)
  const quoted = content.reduce(
    (sum, piece) => sum + overlapping(outermost, piece).reduce((inner, q) => inner + overlap(piece, q), 0),
    0,
  )
  if (quoted === 0) return "indirect"
  return quoted >= size * allQuoted ? "direct" : "mixed"
}

/** A quotation with its attribution: the one whose content holds most of it. What somebody says is speech. */
function linked(quotation: Quotation, attributions: readonly Attribution[], places: Placed): Quotation {
  let best = -1
  let most = 0
  for (const i of places.touching(quotation)) {
    const shared = attributions[i]!.content.reduce((sum, piece) => sum + overlap(piece, quotation), 0)
    if (shared > most) {
      most = shared
      best = i
    }
  }
  if (best < 0) return quotation
  const use = quotation.use === "scare" && attributions[best]!.speaker !== null ? "speech" : quotation.use
  return { ...quotation, use, attribution: best }
}
