// Whose a figure is: who acts in the clause that tells it. One named before belongs to no figure of a clause that has a
// subject of its own ("and the airline has laid off 20"), of a relative clause of something else ("the seafloor, which
// is 5,000 m deep"), or that the figure opens ("and 8,100 people were ahead of him").

import type { Figure } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { tokensWithin } from "../../text/places.js"
import type { Page, Party } from "../claim.js"
import { actorsBefore, plainSubjectOf } from "../parties.js"
import { isPlainSubject, tellsOfAnother } from "../plain.js"

/** Letters between a name and a relative pronoun of its own: "Norland, which". */
const own = 2
const relative = /\b(?:which|whose|who|where|when)\b/
const opener = /^(?:and|but|while|whereas|because|as|after|although|though|if|or|so|;)$/

/** Who acts in a figure's own clause; none where only one of another clause is named. */
export function holderOf(page: Page, sentence: Sentence, figure: Figure): Party[] {
  const { annotated, parties, text } = page
  const actors = actorsBefore(page, sentence, figure.start)
  const last = actors.at(-1)
  const pronoun = /^\p{L}+/u.exec(text.slice(sentence.start, figure.start))?.[0].length ?? 0
  const from = last === undefined ? sentence.start + pronoun : annotated.names[last]!.end
  if (from > figure.start || isOfAnotherClause(page, from, figure)) return []
  const at =
    figure.qualifierSpan && figure.qualifierSpan.start < figure.start ? figure.qualifierSpan.start : figure.start
  if (last === undefined) return behindPronoun(page, sentence, figure, { start: from, end: at })
  const { names } = annotated
  if (!isPlainSubject(page, sentence.start, [names[actors[0]!]!, names[last]!], at)) return []
  if (tellsOfAnother(page, { start: from, end: at }, parties[last]!.kind === "place")) return []
  return actors.map(i => parties[i]!)
}

/** "It" is no person, "he" nothing else, and whom "they" are is not told by the sentence before. */
function behindPronoun(page: Page, sentence: Sentence, figure: Figure, between: Span): Party[] {
  const pronoun = page.text.slice(sentence.start, sentence.start + 4).toLowerCase()
  if (/^(?:they|both)/.test(pronoun)) return []
  const isPerson = /^s?he\b/.test(pronoun)
  return plainSubjectOf(page, sentence, figure.start).filter(
    ({ kind }) => (kind === "person") === isPerson && !tellsOfAnother(page, between, kind === "place"),
  )
}

function isOfAnotherClause({ annotated, text }: Page, start: number, figure: Figure): boolean {
  const between = text.slice(start, figure.start)
  const pronoun = between.search(relative)
  if (pronoun > own) return true
  const { tokens, partsOfSpeech } = annotated
  const { from, to } = tokensWithin(tokens, { start, end: figure.qualifierSpan?.start ?? figure.start })
  for (let t = from; t < to; t++) {
    if (opener.test(tokens[t]!.norm) && hasSubject(partsOfSpeech.slice(t + 1, to))) return true
  }
  const behind = tokens.findIndex(token => token.start >= figure.end)
  const opensClause = to > from && (opener.test(tokens[to - 1]!.norm) || /^[,—–-]$/.test(tokens[to - 1]!.norm))
  return (
    opensClause && /^(?:AUX|VERB)$/.test(partsOfSpeech[behind] ?? "") && /(?:ed|s|re|ve)$/.test(tokens[behind]!.norm)
  )
}

/** Whether words behind a joining one open with a noun phrase that a verb follows. */
function hasSubject(tags: readonly string[]): boolean {
  const verb = tags.findIndex(tag => tag === "AUX" || tag === "VERB")
  const phrase = tags.slice(0, Math.max(0, verb))
  return (
    phrase.some(tag => /^(?:NOUN|PROPN|PRON)$/.test(tag)) && !phrase.includes("ADP") && !/^(?:ADV|ADP)$/.test(tags[0]!)
  )
}
