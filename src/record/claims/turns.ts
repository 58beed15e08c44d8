// Turns: the report itself tells, without a date, that something was broken off, resumed, called off, moved, met or
// missed, or that nothing is planned. Dated ones are events already; what others say of it is a statement.

import { groupBy } from "../../kit/groups.js"
import { type Placed, placedEach } from "../../kit/placed.js"
import type { Time } from "../../model/annotation.js"
import { overlapping, type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { kindsIn } from "../../text/look.js"
import { blank, type Claim, type Page, type Party } from "../claim.js"
import { clausesOf, trim } from "../clause.js"
import { namesIn, subjectOf } from "../parties.js"
import { lookForTurns, turnIn } from "../turns.js"
import { tells } from "./events.js"
import { tellsWhen } from "./saying.js"

/** Claims for the turns that a report tells, where no other claim tells them: `told` are the others. */
export function turnClaims(page: Page, told: readonly Claim[]): Claim[] {
  const places = placedEach(told.map(claim => (claim.kind === "figure" ? null : claim)))
  const meetings = groupBy(
    [...told.entries()].filter(([, { kind, whom }]) => kind === "meeting" && whom.length > 0),
    ([, { sentence }]) => sentence,
  )
  return page.sentences.flatMap(sentence => {
    if (page.barred(sentence) || !page.founds(sentence)) return []
    const { tokens } = page.annotated
    if (kindsIn(lookForTurns, tokens, sentence.firstToken, sentence.lastToken) === 0) return []
    return clausesOf(page, sentence).flatMap(clause => {
      const span = trim(page.text, clause)
      const words = page.text.slice(span.start, span.end)
      const turn = turnIn(words)
      if (!turn) return []
      const at = { start: span.start + turn.start, end: span.start + turn.end }
      if (page.quoted(at) || isTold(page, at, places)) return []
      const pointed = /\b(?:their|they|both|the two)\b/i.test(words) ? metBefore(meetings, sentence) : []
      const who = pointed.length ? pointed : subjectOf(page, sentence, at.start)
      if (who.length === 0 && namesIn(page, span).length === 0) return []
      return [
        {
          ...blank("event", page, sentence, span),
          who,
          what: words,
          when: timeIn(page, span),
          status: turn.step === "not-planned" ? null : "held",
        },
      ]
    })
  })
}

/** Whether another claim has the turn in it, or somebody is said to have said it. */
function isTold({ saidIn }: Page, at: Span, told: Placed): boolean {
  // "No plans have been announced": nobody is said to have said what the turn itself has the verb of.
  return told.touching(at).length > 0 || saidIn(at).some(({ cue }) => cue === null || !within(cue, at))
}

/** When it was, where the clause says so. */
function timeIn({ annotated }: Page, clause: Span): Time | null {
  return (
    overlapping(annotated.times, clause).find(
      time => within(time, clause) && time.type === "date" && tellsWhen(time) && tells(time),
    ) ?? null
  )
}

/** Sentences that "their" points back over, at most. */
const reach = 2

/** Meetings of two sides by their sentence, each with its place among all claims. */
type Meetings = ReadonlyMap<number, readonly (readonly [at: number, claim: Claim])[]>

/** "Their next meeting": those who met in the sentences before. */
function metBefore(meetings: Meetings, { index }: Sentence): Party[] {
  // Of claims in the order of their finders the last.
  const near = Array.from({ length: reach }, (_, n) => meetings.get(index - n - 1)?.at(-1)).filter(
    one => one !== undefined,
  )
  const meeting = near.sort(([a], [b]) => b - a)[0]?.[1]
  return meeting ? [...meeting.who, ...meeting.whom].filter(({ key }) => key !== "") : []
}
