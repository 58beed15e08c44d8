// Words that point back at a meeting told of elsewhere: "the talks", "his visit to Tilse".

import type { Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { blank, type Claim, type Page } from "../../claim.js"
import { clausesOf, trim } from "../../clause.js"
import { namesIn } from "../../parties.js"
import { isPerson } from "./parties.js"
import { placeKeys, placeOf, timeOf } from "./place.js"

const backReference =
  /\b(?:the|this|that|these|those)\s(?:\p{Lu}[\p{L}.]+\s)?(?:talks|meeting|summit|session|negotiations|discussions)\b(?!\s(?:with|between|of|on|to)\b)/gu

/** A visit is no meeting, but where one meeting is told at its place it is another telling of it. */
const visit = /['’]s?\s(?:\p{Ll}+\s){0,2}(?:visit|trip|journey)\s(?=to\s)/gu

/** Visits of a sentence. */
export function visits(page: Page, sentence: Sentence): Claim[] {
  return [...page.text.slice(sentence.start, sentence.end).matchAll(visit)].flatMap(match => {
    const at = sentence.start + match.index
    const owner = page.annotated.names.findIndex(
      (name, i) => isPerson(page, i) && (name.end === at || name.end === at + 2),
    )
    const place = placeOf(page, sentence, at + match[0].length)
    if (owner < 0 || place.where === null || page.quoted({ start: at, end: at + match[0].length })) return []
    const clause = clausesOf(page, sentence).find(c => c.start <= at && at < c.end) ?? sentence
    return [
      {
        ...blank("meeting", page, sentence, trim(page.text, clause)),
        ...place,
        who: [page.parties[owner]!],
        whom: [{ key: "", label: "those visited", kind: "other" as const }],
        when: timeOf(page, sentence, at),
        founds: false,
      },
    ]
  })
}

/** The talks are what the clause is about, or when it happened: not merely named ("people close to the talks"). */
function isTold({ text }: Page, sentence: Span, at: number): boolean {
  const before = text.slice(sentence.start, at)
  return /^$|\b(?:after|during|before|left|leaving|ended|closed|opened|since|when|as)\s$|[,;]\s$/i.test(before)
}

/** "the talks", "the Alaska meeting": not told anew, but pointing back. */
export function references(page: Page, sentence: Sentence): Claim[] {
  const words = page.text.slice(sentence.start, sentence.end)
  for (const match of words.matchAll(backReference)) {
    const at = sentence.start + match.index
    const span = { start: at, end: at + match[0].length }
    if (page.quoted(span) || !isTold(page, sentence, at)) continue
    const clause = clausesOf(page, sentence).find(c => c.start <= at && at < c.end) ?? sentence
    const inside = namesIn(page, span).find(i => page.annotated.names[i]!.kind === "place")
    // "the Alaska talks" are held there; "the Six-Party Talks" are a thing of their own.
    if (inside === undefined && /\s\p{Lu}/u.test(match[0])) continue
    return [
      {
        ...blank("meeting", page, sentence, trim(page.text, clause)),
        where: inside === undefined ? null : page.parties[inside]!,
        places: inside === undefined ? [] : placeKeys(page.parties[inside]!),
        when: timeOf(page, clause, at),
        founds: false,
        refersBack: true,
      },
    ]
  }
  return []
}
