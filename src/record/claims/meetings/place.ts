// Where and when a meeting was: the place and the time nearest to the word that tells of it.

import { lettersOf } from "../../../kit/spelling.js"
import type { Time } from "../../../model/annotation.js"
import { type Span, within } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import type { Claim, Page, Party } from "../../claim.js"
import { namesIn, placeKey } from "../../parties.js"
import { isDay } from "../words.js"

/** Where a meeting told of at `at` was held. */
export function placeOf(page: Page, sentence: Sentence, at: number): Pick<Claim, "where" | "places"> {
  const { annotated, text } = page
  const all = namesIn(page, sentence).filter(
    i => page.parties[i]!.kind === "place" || page.parties[i]!.kind === "other",
  )
  const found = all.filter(i => {
    const name = annotated.names[i]!
    return /\b(?:in|at|to|near)\s(?:the\s(?:[\p{L}-]+\s)*)?$/iu.test(
      text.slice(Math.max(sentence.start, name.start - 16), name.start),
    )
  })
  const nearest = found.sort((a, b) => distance(annotated.names[a]!, at) - distance(annotated.names[b]!, at))[0]
  if (nearest === undefined) return { where: null, places: [] }
  const chain = [nearest]
  const next = all.find(i =>
    /^(?:, | in (?:the )?)$/.test(text.slice(annotated.names[nearest]!.end, annotated.names[i]!.start)),
  )
  if (next !== undefined) chain.push(next)
  const parties = chain.map(i => page.parties[i]!)
  const label = parties.map(party => party.label).join(", ")
  return { where: { ...parties[0]!, label }, places: parties.flatMap(party => placeKeys(party)) }
}

/** "Anchorage, Alaska" as one name is both places. */
export function placeKeys(party: Party): string[] {
  return [...new Set([placeKey(party), ...party.label.split(/,\s/).map(lettersOf)])]
}

/** When a meeting told of at `at` was held. */
export function timeOf({ annotated }: Page, sentence: Span, at: number): Time | null {
  const times = annotated.times.filter(t => within(t, sentence) && (t.type === "date" || t.type === "time") && isDay(t))
  // "arrived this week and met him on Tuesday": the finer time is the meeting's.
  const coarse = (time: Time) => Number(!/\d{2}-\d{2}$|T/.test(time.value ?? ""))
  return times.sort((a, b) => coarse(a) - coarse(b) || distance(a, at) - distance(b, at))[0] ?? null
}

function distance(span: Span, at: number): number {
  return Math.abs(span.start - at)
}
