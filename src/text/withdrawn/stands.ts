// Where withdrawn words stand in a report: word for word, as the same figure, or of a longer clause most words; and in a
// passage that answers: laid beside the one that has the right words, or speaking of what the note speaks of.

import type { Alignment } from "../../model/alignment.js"
import type { Annotated } from "../../model/annotation.js"
import type { Weighed } from "../../model/rarity.js"
import { overlapsAny, type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { isOfMeaning } from "../function-words.js"
import { tokensIn, tokensWithin } from "../places.js"
import { norms, placeOf, type Sought } from "./sought.js"

/** Words of meaning from which on the withdrawn words tell by themselves where they belong. */
const tellsByItself = 3
/** Words of meaning from which on they are a clause, which a page may print in an order of its own. */
const clause = 3
/** Share of a clause's words of meaning that a sentence must have to say it. */
const leastOfClause = 0.75
/** What a passage must share with what the note speaks of, in nats of IDF: about two words of middling rarity. */
const leastContext = 7
/** And in words: one name in common is the story's, not the passage's. */
const leastWords = 2

/** Sentences of a text that are laid beside those of the correcting one in which the right words stand. */
export function answeringTo({ passages }: Sought, { links }: Pick<Alignment, "links">): ReadonlySet<number> {
  return new Set(links.filter(({ a }) => a.some(s => passages.has(s))).flatMap(({ b }) => b))
}

/** The passages of a report that have the withdrawn words; `answering` are sentences laid beside the right ones. */
export function standsIn({ text }: Weighed, sought: Sought, answering: ReadonlySet<number>): Span[] {
  return text.sentences.flatMap(sentence => {
    if (overlapsAny(text.corrections, sentence)) return []
    const found = foundIn(text, sentence, sought)
    return found && (answering.has(sentence.index) || answers(text, sentence, sought)) ? [found] : []
  })
}

function foundIn(text: Annotated, sentence: Sentence, sought: Sought): Span | null {
  return wordForWord(text, sentence, sought) ?? asFigure(text, sentence, sought) ?? asClause(text, sentence, sought)
}

/** The words in a row, but not inside the right ones: "the ferry" in "the ferry line". */
function wordForWord({ tokens }: Annotated, sentence: Sentence, { from, to }: Sought): Span | null {
  const printed = tokensIn(tokens, sentence).filter(({ kind }) => kind !== "mark")
  const at = placeOf(from, norms(printed))
  if (at < 0 || (placeOf(from, to) >= 0 && placeOf(to, norms(printed)) >= 0)) return null
  return { start: printed[at]!.start, end: printed[at + from.length - 1]!.end }
}

/** The same quantity, in figures or in words. */
function asFigure({ figures }: Annotated, sentence: Sentence, { figure }: Sought): Span | null {
  if (!figure) return null
  const same = figures.find(
    ({ low, high, unit, ordinal, ...place }) =>
      within(place, sentence) &&
      !ordinal &&
      low === figure.low &&
      high === figure.high &&
      (figure.unit === null || unit === null || unit === figure.unit),
  )
  return same ? { start: same.start, end: same.end } : null
}

/** Most words of a clause, and all of its numbers. */
function asClause({ tokens }: Annotated, sentence: Sentence, { from, to, stems }: Sought): Span | null {
  if (stems.length < clause) return null
  const { from: first, to: last } = tokensWithin(tokens, sentence)
  const own = tokens.slice(first, last).filter(isOfMeaning)
  const sought = new Set(stems)
  const held = own.filter(({ stem }) => sought.has(stem))
  if (new Set(held.map(({ stem }) => stem)).size < leastOfClause * sought.size) return null
  const printed = new Set(norms(own))
  const right = new Set(to)
  // What tells the wrong words from the right ones must stand there: else the passage may say what is right.
  const telling = from.filter(norm => (to.length > 0 ? !right.has(norm) : /\d/u.test(norm)))
  const ofMeaning = telling.filter(norm => stems.includes(norm) || /\d/u.test(norm))
  if (!ofMeaning.every(norm => printed.has(norm))) return null
  return { start: held[0]!.start, end: held.at(-1)!.end }
}

/** Whether a sentence speaks of what the note speaks of. */
function answers({ tokens }: Annotated, sentence: Sentence, { stems, context }: Sought): boolean {
  if (stems.length >= tellsByItself) return true
  const shared = new Set(tokensIn(tokens, sentence).map(({ stem }) => stem))
  const weights = [...context].filter(([stem]) => shared.has(stem)).map(([, weight]) => weight)
  return weights.length >= leastWords && weights.reduce((sum, weight) => sum + weight, 0) >= leastContext
}
