// Visits: somebody is to go, or went, to a place on a day. And "his visit to Tilse", which tells of no day, but may be
// another telling of a meeting there.

import { countBefore } from "../../../kit/ascending.js"
import { indexesTouching } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { firstTokenAt } from "../../../text/places.js"
import { blank, type Claim, type Page } from "../../claim.js"
import { clauseAt, trim } from "../../clause.js"
import { actorsOf } from "./actors.js"
import { isPerson } from "./parties.js"
import { placeKeys, placeOf, timeOf, whenOf } from "./place.js"
import { statusByDay, verbStatus } from "./status.js"

const verb = /\bvisit(?:s|ed|ing)?\s(?:the\s)?(?=\p{Lu})/gu

/** Visits told of by a verb, of a person to a place that the page knows as one, on a day. */
export function visitsByVerb(page: Page, sentence: Sentence): Claim[] {
  const { text, annotated, parties } = page
  return [...text.slice(sentence.start, sentence.end).matchAll(verb)].flatMap(match => {
    const at = sentence.start + match.index
    const to = at + match[0].length
    const t = firstTokenAt(annotated.tokens, at)
    const i = countBefore(annotated.names, ({ start }) => start < to)
    if (annotated.names[i]?.start !== to || parties[i]!.kind !== "place" || annotated.partsOfSpeech[t] !== "VERB")
      return []
    if (page.quoted({ start: at, end: to })) return []
    const who = actorsOf(page, sentence, at).filter(({ party }) => party.kind === "person")
    const status = verbStatus(page, sentence, { start: at, end: to })
    const reading = trim(text, clauseAt(page, sentence, at))
    const when = whenOf(page, sentence, { at, reading, status: status || null })
    if (who.length === 0 || status === false || !/^\d{4}-\d{2}-\d{2}/.test(when?.value ?? "")) return []
    const place = { where: parties[i]!, places: placeKeys(parties[i]!) }
    const published = annotated.report.published?.value ?? null
    const told = {
      who: who.map(({ party }) => party),
      what: "visit",
      when,
      status: statusByDay(status, when, published),
    }
    return [{ ...blank("meeting", page, sentence, reading), ...place, ...told }]
  })
}

/** A visit is no meeting, but where one meeting is told at its place it is another telling of it. */
const visit = /['’]s?\s(?:\p{Ll}+\s){0,2}(?:visit|trip|journey)\s(?=to\s)/gu

/** The person whose name ends at an offset, or there with its "’s". */
function ownerAt(page: Page, at: number): number | undefined {
  const { names } = page.annotated
  return indexesTouching(names, { start: at - 1, end: at + 2 }).find(
    i => isPerson(page, i) && (names[i]!.end === at || names[i]!.end === at + 2),
  )
}

/** Visits of a sentence. */
export function visits(page: Page, sentence: Sentence): Claim[] {
  return [...page.text.slice(sentence.start, sentence.end).matchAll(visit)].flatMap(match => {
    const at = sentence.start + match.index
    const owner = ownerAt(page, at)
    const place = placeOf(page, sentence, at + match[0].length)
    if (owner === undefined || place.where === null || page.quoted({ start: at, end: at + match[0].length })) return []
    return [
      {
        ...blank("meeting", page, sentence, trim(page.text, clauseAt(page, sentence, at))),
        ...place,
        who: [page.parties[owner]!],
        whom: [{ key: "", label: "those visited", kind: "other" as const }],
        when: timeOf(page, sentence, at),
        founds: false,
      },
    ]
  })
}
