// Words that point back at a meeting told of elsewhere: "the talks", "scrapped the meeting".

import type { Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { blank, type Claim, type Page } from "../../claim.js"
import { trim } from "../../clause.js"
import { namesIn } from "../../parties.js"
import { nounsIn } from "./nouns.js"
import { placeKeys, placeOf, timeOf, whenOf } from "./place.js"
import { statusOfPointer } from "./status.js"

const back =
  /^(?:(?:the|this|that|these|those)\s)(?:(?:planned|upcoming|scheduled|first|second|much-anticipated|peace)\s)*(?:\p{Lu}[\p{L}.]+\s)?$/u
const nouns = /^(?:talks|meetings?|summit|session|negotiations|discussions|conference|hearing|gathering)$/i

/** The talks are what the clause is about, or when it happened: not merely named ("people close to the talks"). */
function isTold({ text }: Page, sentence: Span, at: number): boolean {
  const before = text.slice(sentence.start, at)
  return /^$|\b(?:after|during|before|left|leaving|ended|closed|opened|since|when|as)\s$|[,;]\s$/i.test(before)
}

/** "the talks", "the Alaska meeting": not told anew, but pointing back; called off or taken up again, if the words say so. */
export function references(page: Page, sentence: Sentence): Claim[] {
  const { text, annotated, parties } = page
  for (const { start, end, phrase, clause } of nounsIn(page, sentence)) {
    const own = text.slice(phrase, start)
    if (!back.test(own.replace(/^The\b/, "the")) || !nouns.test(text.slice(start, end))) continue
    if (/^\s(?:with|between|of|on|to)\b/.test(text.slice(end, end + 9))) continue
    const behind = /^[^;]*/.exec(text.slice(end, sentence.end))![0]
    const status = statusOfPointer({ lead: text.slice(clause.start, phrase), told: "", tail: behind })
    const isSettled = status !== null && status !== "held"
    if (!isTold(page, sentence, phrase) && !isSettled) continue
    const reading = isSettled ? { start: clause.start, end: Math.max(clause.end, added(text, sentence, end)) } : clause
    const inside = namesIn(page, { start: phrase, end }).find(i => annotated.names[i]!.kind === "place")
    // "the Alaska talks" are held there; "the Six-Party Talks" are a thing of their own.
    if (inside === undefined && /\s\p{Lu}/u.test(` ${text.slice(phrase + 4, end)}`)) continue
    const place = isSettled ? placeOf(page, { start: end, end: reading.end }, end) : null
    return [
      {
        ...blank("meeting", page, sentence, trim(text, reading)),
        where: inside === undefined ? (place?.where ?? null) : parties[inside]!,
        places: inside === undefined ? (place?.places ?? []) : placeKeys(parties[inside]!),
        when: isSettled ? whenOf(page, sentence, { at: start, reading, status }) : timeOf(page, clause, start),
        what: text.slice(start, end).toLowerCase(),
        status,
        founds: false,
        refersBack: true,
      },
    ]
  }
  return []
}

/** "the meeting, planned for Tilse": what a comma adds of it. */
function added(text: string, sentence: Span, end: number): number {
  const match = /^,\s(?:which\s(?:is|was)\s)?(?:planned|scheduled|set|held|due|expected)\b[^,;]*/.exec(
    text.slice(end, sentence.end),
  )
  return match ? end + match[0].length : 0
}
