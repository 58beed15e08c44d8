// Whose a figure is: who acts in the clause that tells it. One named before belongs to no figure of a clause that has a
// subject of its own ("and the airline has laid off 20"), of a relative clause of something else ("the seafloor, which
// is 5,000 m deep"), or that the figure opens ("and 8,100 people were ahead of him"); nor one that the words between tell
// of another ("than the Hollin’s 65 mm").

import type { Figure } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { firstTokenAt, tokensWithin } from "../../text/places.js"
import type { Page, Party } from "../claim.js"
import { actorsBefore, plainSubjectOf } from "../parties.js"
import { isPlainSubject, isVerbal } from "../plain.js"

/** Letters between a name and a relative pronoun of its own: "Norland, which". */
const own = 2
/** Letters between a subject and a figure of its clause at most: beyond, a list or a table goes on, and nobody is told to hold it. */
const farthest = 1500
const relative = /\b(?:which|whose|who|where|when)\b/
const opener = /^(?:and|but|while|whereas|because|as|after|although|though|if|or|so|;)$/

/** Who acts in a figure's own clause; none where only one of another clause is named. */
export function holderOf(page: Page, sentence: Sentence, figure: Figure): Party[] {
  const { annotated, parties, text } = page
  const actors = actorsBefore(page, sentence, figure.start)
  const last = actors.at(-1)
  const pronoun = /^\p{L}+/u.exec(text.slice(sentence.start, figure.start))?.[0].length ?? 0
  const from = last === undefined ? sentence.start + pronoun : annotated.names[last]!.end
  if (from > figure.start || figure.start - from > farthest || isOfAnotherClause(page, from, figure)) return []
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
  const behind = firstTokenAt(tokens, figure.end)
  const opensClause = to > from && (opener.test(tokens[to - 1]!.norm) || /^[,—–-]$/.test(tokens[to - 1]!.norm))
  return (
    opensClause &&
    behind < tokens.length &&
    isVerbal(partsOfSpeech[behind] ?? "") &&
    /(?:ed|s|re|ve)$/.test(tokens[behind]!.norm)
  )
}

/** Whether words behind a joining one open with a noun phrase that a verb follows. */
function hasSubject(tags: readonly string[]): boolean {
  const verb = tags.findIndex(isVerbal)
  const phrase = tags.slice(0, Math.max(0, verb))
  return (
    phrase.some(tag => /^(?:NOUN|PROPN|PRON)$/.test(tag)) && !phrase.includes("ADP") && !/^(?:ADV|ADP)$/.test(tags[0]!)
  )
}

/** Other things that figures are told of, between a subject and a figure. */
const another: readonly RegExp[] = [
  // "taller than the Hollin at 65 mm", "compared with 16 for the"
  /\b(?:compar(?:ed|ison)\s(?:to|with)|(?<!\b(?:more|less|fewer|other|rather)\s)than|versus|vs|unlike|instead of)\s.*\p{L}/u,
  // "than the Hollin’s 65 mm"
  /\p{Lu}[\p{L}\d]*['’]s?\s(?:\p{L}+\s){0,2}$/u,
  // "made a crater measuring 12 metres"
  /\p{L}\s(?:measuring|weighing|worth|containing|totall?ing|costing|numbering|comprising|priced at|valued at)\s\P{Lu}*$/u,
  // "from Hollin, an area of 12 miles", "in Hollin, home to 12"
  /\p{L}.*,\s(?:(?:an?|the|one|its|his|her|their|another)\s[^,]*\b(?:of|with|by|to|from|than)|home to)\s(?:\p{Ll}+\s){0,3}$/u,
  // "Hollin (pop. 12)" behind another word
  /\p{L}\s\p{L}.*\($/u,
]
const settlement =
  /\b(?:villages?|towns?|cit(?:y|ies)|communit(?:y|ies)|districts?|provinces?|islands?|regions?|suburbs?|countr(?:y|ies)|population)\s(?:of|with)\s(?:\p{Ll}+\s){0,3}$/u

/** "30 miles (50 kilometers) north of": how far a place lies from another. */
const distance =
  /^[^.,;]{0,24}\b(?:miles?|kilomet(?:er|re)s?|km|feet|met(?:er|re)s?|yards?|blocks?)\b\s?(?:\([^)]{0,24}\)\s)?(?:(?:north|south|east|west)\p{Ll}*|away|from|off|outside|inland|downstream|upstream)\b/u

/** "In Orvale, 85 percent of which": a share of what was named last. */
const ofWhich = /^[^.,;]{0,40}\bof\s(?:which|whom)\b/u

/** Whether the words between a subject and a figure tell it of something else: what is compared, a place, another’s own. */
function tellsOfAnother({ text, annotated }: Page, { start, end }: Span, isPlace: boolean): boolean {
  const words = text.slice(start, end)
  if (
    !isPlace &&
    (settlement.test(words) || distance.test(text.slice(end, end + 60)) || ofWhich.test(text.slice(end, end + 60)))
  )
    return true
  const { tokens, partsOfSpeech } = annotated
  let verb = firstTokenAt(tokens, start)
  while (verb < tokens.length && tokens[verb]!.start < end && !isVerbal(partsOfSpeech[verb]!)) verb++
  const from = tokens[verb]?.end ?? end
  return from < end && another.some(pattern => pattern.test(text.slice(from, end)))
}
