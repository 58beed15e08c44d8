// Who stands by a noun of meeting: behind it ("talks with A", "a summit of the leaders"), before it in its phrase ("his
// meeting", "the A-B talks"), and who holds it ("A and B hold talks").

import { namedBefore } from "./actors.js"
import { lettersOf } from "../../../kit/spelling.js"
import type { Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { firstTokenAt } from "../../../text/places.js"
import type { Page, Party } from "../../claim.js"
import { isPossessive, namesIn } from "../../parties.js"
import { isPerson, type Met, metFrom } from "./parties.js"
import type { Told } from "./told.js"

/** A noun of meeting in its sentence. */
export interface Noun extends Span {
  readonly sentence: Sentence
  readonly clause: Span
  /** Where its own phrase begins: "his surprise Saturday meeting". */
  readonly phrase: number
}

/** Those told of behind a noun, and where they end. */
export interface Complement {
  readonly met: readonly Met[]
  readonly end: number
  /** "between A and B", "among the leaders": all parties are here. */
  readonly isAll: boolean
}

const behind =
  /^((?:\s(?:last|this|next|on|in|at|over|about|here|late|early)\s[^,;:.!?“”"]{1,50}?|\s\p{Lu}\p{Ll}+)?)\s(with|between|among|involving|of)\s(?:both\s)?/u

/** "a hearing about his ties with A": it is these that somebody has with A. */
const tied =
  /\b(?:contacts?|ties|links|relations(?:hips?)?|dealings|deals?|trade|agreements?|treat(?:y|ies)|wars?|conflicts?|disputes?|borders?|cooperation|meetings?|talks|conversations?)$/iu

/** "with A", "over the bill with A", "between A and B", "of donor countries". */
export function complementOf(page: Page, { sentence, end }: Noun): Complement {
  const { text, annotated } = page
  const match = behind.exec(text.slice(end, sentence.end))
  const none = { met: [], end, isAll: false }
  const [, aside, preposition] = match ?? []
  if (!match || aside === undefined || (preposition === "of" && aside !== "")) return none
  const from = firstTokenAt(annotated.tokens, end)
  const tags = annotated.partsOfSpeech.slice(from, firstTokenAt(annotated.tokens, end + aside.length))
  if (tags.includes("VERB") || tags.includes("AUX") || tied.test(aside)) return none
  const met = metFrom(page, sentence, end + match[0].length)
  return met.length ? { met, end: met.at(-1)!.end, isAll: /^(?:between|among|of)$/.test(preposition!) } : none
}

/** Those told of before a noun, in its phrase. `earlier` is the meeting told before it in the sentence. */
export function ownersOf(page: Page, { sentence, phrase, start }: Noun, earlier: Told | undefined): readonly Met[] {
  const { text, annotated, parties } = page
  const names = namesIn(page, { start: phrase, end: start })
  const met = (i: number): Met => ({ ...spanOf(annotated.names[i]!), party: parties[i]! })
  const owner = names.find(i => isPossessive(text, annotated.names[i]!))
  if (owner !== undefined) return [met(owner)]
  const compound = names.filter(i => {
    const name = annotated.names[i]!
    return text[name.end] === "-" || text[name.start - 1] === "-"
  })
  if (compound.length > 1) return compound.map(met)
  const joint = names.find(i => /^\p{Lu}[\p{L}.]+-\p{Lu}[\p{L}.]+$/u.test(annotated.names[i]!.name))
  if (joint !== undefined) return halves(page, met(joint))
  const pronoun = /^(?:his|her|its|their)(?=\s)/i.exec(text.slice(phrase, start))?.[0].toLowerCase()
  if (pronoun === undefined) return []
  if (pronoun === "their" && earlier) return [...earlier.who, ...earlier.whom]
  const acting = namedBefore(page, sentence, phrase)
  if (pronoun === "their") return acting.length > 1 ? acting : []
  return acting.filter(({ party }) => (party.kind === "person") === (pronoun !== "its")).slice(-1)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** "Renholt-Voskan": both are parties, where the report names both. */
function halves({ unlike }: Page, { party, ...span }: Met): Met[] {
  const found = party.label
    .split("-")
    .map(half =>
      unlike().find(
        other =>
          other !== party &&
          (lettersOf(other.label) === lettersOf(half) ||
            (other.kind === "person" && other.label.split(" ").includes(half))),
      ),
    )
  return found.every((one): one is Party => one !== undefined) ? found.map(one => ({ ...span, party: one })) : []
}

/** Who acts in the clause of a noun that is the setting of what it tells: the subject before it, or behind the comma. */
export function actingAround(page: Page, { sentence, start }: Noun, from: number): Met[] {
  const acting = namedBefore(page, sentence, start)
  if (acting.length) return acting
  const comma = page.text.indexOf(",", from)
  const next = namesIn(page, { start: comma < 0 ? sentence.end : comma, end: sentence.end }).find(
    i => isPerson(page, i) && !isPossessive(page.text, page.annotated.names[i]!),
  )
  return next === undefined ? [] : [{ start, end: from, party: page.parties[next]! }]
}
