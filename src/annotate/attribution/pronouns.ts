// Whom a pronoun means: a speaker heard, or a person named, as near before it as its gender allows.

import type { Name } from "../../model/annotation.js"
import { indexesWithin, type Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { countBefore } from "../../kit/ascending.js"
import { firstTokenAt, sentenceUpTo } from "../../text/places.js"
import { roles as roleWords } from "../names/lexicon.js"
import type { Gender } from "./gender.js"
import { asSpeaker, type Heard, type Known, lastHeard, type Speaker, type Voice } from "./heard.js"
import { isVerb } from "./phrases.js"

const he = new Set(["he", "him", "himself"])
const she = new Set(["she", "her", "herself"])
const it = new Set(["it"])
const they = new Set(["they", "them", "both"])
const relative = new Set(["who", "which", "that", "whom"])

/** Whether a source of this one word is a pronoun, to be looked for among those spoken of before. */
export function isPronoun(norm: string): boolean {
  return [he, she, it, they].some(words => words.has(norm))
}

/** Whether a source of this one word hangs on the name before it: "who", "which". */
export function isRelative(norm: string): boolean {
  return relative.has(norm)
}

/** Whom a pronoun means; null where nobody fits. */
export function meantBy(known: Known, voice: Voice, pronoun: string): Speaker | null {
  if (he.has(pronoun) || she.has(pronoun)) return ofPerson(known, voice, he.has(pronoun) ? "he" : "she")
  if (they.has(pronoun)) return lastHeard(known.heard, voice.block - 1, other => other.plural)
  const own = actingBody(known, voice, voice.sentence)
  const last = known.heard.at(-1)
  const acting = own ?? bodyBefore(known, voice)
  if (!acting && last && last.block >= voice.block - 1 && isThing(known, last)) return last.speaker
  const isNamed = ({ speaker: { name } }: Heard) => name !== null && known.names[name]!.kind !== "person"
  return own ?? lastHeard(known.heard, voice.block - 1, isNamed) ?? acting
}

/** "It" is a body or a place, or one of which only the kind is told: "the ministry". */
function isThing({ names }: Known, { speaker, plural, head }: Heard): boolean {
  if (speaker.name !== null) return names[speaker.name]!.kind !== "person"
  return !plural && head !== "" && !isSomebody(head)
}

/** The place or body that acts in the sentence before, of the same paragraph or the last. */
function bodyBefore(known: Known, voice: Voice): Speaker | null {
  const before = known.text.sentences[voice.sentence - 1]
  return before && before.block >= voice.block - 1 ? actingBody(known, voice, before.index) : null
}

/** The last place or body of a sentence that a verb follows: it acts there. */
function actingBody(known: Known, voice: Voice, sentence: number): Speaker | null {
  const { text, tagged, names } = known
  const { start, end } = text.sentences[sentence]!
  const before = { start, end: Math.min(end, voice.at.start) }
  const at = indexesWithin(names, before).findLast(i => {
    const name = names[i]!
    if (name.kind !== "place" && name.kind !== "body") return false
    return !known.isQuoted(name) && isVerb(tagged, firstTokenAt(text.tokens, name.end))
  })
  return at === undefined ? null : asSpeaker(known, at)
}

/** Whom "who" or "which" means: the name right before it; null where something stands between. */
export function nameBefore(known: Known, source: Span): Speaker | null {
  const before = countBefore(known.names, name => name.end <= source.start) - 1
  return before >= 0 && isNear(known.text, known.names[before]!, source) ? asSpeaker(known, before) : null
}

/** Whose office "his office" is, by name. */
export function ownerOf(known: Known, voice: Voice, norm: string): string | null {
  if (norm !== "his" && norm !== "her") return null
  const whose = ofPerson(known, voice, norm === "his" ? "he" : "she")
  return whose === null || whose.name === null ? null : whose.speaker
}

/** Whom "he" or "she" means: a speaker of the paragraph, a subject in it, a speaker of the last, a subject further back. */
function ofPerson(known: Known, voice: Voice, gender: Gender): Speaker | null {
  const isOne = ({ speaker: { name }, head }: Heard) =>
    name === null ? isSomebody(head) : known.names[name]!.kind !== "place" && known.names[name]!.kind !== "body"
  const addressed = addressedBefore(known, voice)
  const fits = (other: Heard) =>
    !other.plural &&
    !(other.speaker.name !== null && addressed.has(known.names[other.speaker.name]!.bearer)) &&
    (other.gender === gender || (other.gender === "either" && isOne(other)))
  const first = countBefore(known.text.sentences, ({ block }) => block < voice.block)
  return (
    lastHeard(known.heard, voice.block, fits) ??
    lastPerson(known, voice, gender, first) ??
    lastHeard(known.heard, voice.block - 1, fits) ??
    lastPerson(known, voice, gender, 0) ??
    lastHeard(known.heard, voice.block - 2, other => !other.plural && (other.speaker.name === null || isOne(other))) ??
    lastPerson(known, voice, gender, 0, isUnknown)
  )
}

/** "In a letter to Lind he wrote": whom the words are to, in the same sentence, has not said them. */
function addressedBefore(known: Known, voice: Voice): ReadonlySet<number> {
  return known.addressed({ start: known.text.sentences[voice.sentence]!.start, end: voice.at.start })
}

/** Two or three capitalised words of which nothing else tells that they name a person. */
function isUnknown({ kind, name }: Name): boolean {
  return kind === "other" && /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){1,2}$/u.test(name)
}

function isPerson({ kind }: Name): boolean {
  return kind === "person"
}

/** Heads of sources that name nobody and mean one person. */
const somebody = new Set("member man woman person resident witness source colleague friend insider one".split(" "))

/** Whether a head noun means a person. */
export function isSomebody(head: string): boolean {
  return somebody.has(head) || roleWords.has(head)
}

/** Longest apposition between a name and "who", in characters. */
const longestApposition = 90

/** "Premier Li Qiang, the second-ranking official, who": only an apposition stands between a name and its "who". */
function isNear(text: Text, { end }: Name, source: Span): boolean {
  const between = text.report.text.slice(end, source.start)
  return between.length < longestApposition && !/[.;:“”"]/u.test(between)
}

/** A pronoun looks back over so many sentences. */
const pronounReach = 4

/** The person named last before `at`, outside quotations, whose gender does not forbid it; not before sentence `from`. */
function lastPerson(
  known: Known,
  voice: Voice,
  gender: Gender,
  from: number,
  isOne: (name: Name) => boolean = isPerson,
): Speaker | null {
  const { text, names } = known
  const at = voice.at.start
  const addressed = addressedBefore(known, voice)
  const fits = (i: number) => {
    const name = names[i]!
    if (!isOne(name) || name.end > at || known.isQuoted(name) || addressed.has(name.bearer)) return false
    const own = known.gender(i)
    return own === gender || own === "either"
  }
  const near = sentenceUpTo(text, at)
  if (!near || near.start > at) return null
  for (let s = near.index; s >= from && s >= near.index - pronounReach; s--) {
    const inside = indexesWithin(names, text.sentences[s]!)
    // Within its own sentence a pronoun looks to the last name, in earlier ones to the subject, which comes first.
    const found = s === near.index ? inside.findLast(fits) : inside.find(fits)
    if (found !== undefined) return asSpeaker(known, found)
  }
  return null
}
