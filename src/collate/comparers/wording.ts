// What is left when the slots are compared: rewordings, spelling, punctuation; and single words put for others that mean
// something else.

import { ruled } from "../gravity.js"
import type { TokenRange } from "../../text/places.js"
import { overlap, samePlace, type Span } from "../../model/span.js"
import { courtesies, oneName } from "../../text/aliases.js"
import { placeNamed, withoutDemonym } from "../../text/demonyms.js"
import { baseStem, isKnown, kinship, type Lexicon } from "../../text/lexicon.js"
import { type Closeness, closeness } from "../pair/closeness.js"
import { type Correspondence, type Side, spanOf, unansweredIn } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Edit, Script } from "../pair/edits.js"
import { namesRespelt } from "./names/respelt.js"
import { isChosen } from "./names/chosen.js"
import { areInitials, isHeadWord } from "./names/same.js"
import { areAkin } from "../words/akin.js"
import { areLookalikes } from "../words/lookalikes.js"
import { sameSpelling } from "../words/spelling.js"

/** Rewordings and accidentals of one script. `claimed` are the places other comparers have accounted for. */
export function compareWording(pair: Correspondence, script: Script, claimed: readonly Draft[]): Draft[] {
  const drafts = [
    ...script.edits.flatMap(edit => replaced(pair, edit, closeness(script.link))),
    ...script.kept.flatMap(({ a, b }) => respelt(pair, a, b)),
  ]
  return drafts.filter(draft => draft.kind === "name" || !isAccountedFor(draft, claimed))
}

function isAccountedFor(draft: Draft, claimed: readonly Draft[]): boolean {
  const meets = (x: Span | null, y: Span | null) => x !== null && y !== null && overlap(x, y) > 0
  return claimed.some(
    other => !other.ofMarksAlone && (meets(draft.exemplar, other.exemplar) || meets(draft.copy, other.copy)),
  )
}

function replaced(pair: Correspondence, { a, b }: Edit, close: Closeness): Draft[] {
  const [exemplar, copy] = [spanOf(pair.a.tokens, a), spanOf(pair.b.tokens, b)]
  if (onlyMarks(pair.a, a) && onlyMarks(pair.b, b)) return [accidental(pair, exemplar, copy)]
  const spelt = exemplar && copy && namesRespelt(pair, a, b)
  if (spelt)
    return [
      {
        ...ruled("name.spelling"),
        exemplar,
        copy,
        note: `“${excerpt(pair.a.text, exemplar)}” is spelt “${excerpt(pair.b.text, copy)}”`,
      },
    ]
  const substituted = substitution(pair, { a, b }, close)
  if (substituted) return [substituted]
  return [
    {
      ...ruled("wording.reworded"),
      exemplar,
      copy,
      note:
        exemplar && copy
          ? `“${excerpt(pair.a.text, exemplar)}” is worded “${excerpt(pair.b.text, copy)}”`
          : `worded otherwise: “${excerpt(exemplar ? pair.a.text : pair.b.text, (exemplar ?? copy)!)}”`,
    },
  ]
}

function onlyMarks(side: Side, { from, to }: TokenRange): boolean {
  return side.tokens.slice(from, to).every(token => token.kind === "mark")
}

/** Nouns stand for one another in an edit of so few words of content on either side; beyond, it is another phrase. */
const fewWords = 2

/** One noun put for another that is neither its synonym nor the wider word: stars for galaxies, pilots for carriers. */
function substitution(pair: Correspondence, { a, b }: Edit, close: Closeness): Draft | null {
  const [lost, put] = [unansweredIn(pair.a, a), unansweredIn(pair.b, b)]
  if (lost.length === 0 || put.length === 0 || lost.length > fewWords || put.length > fewWords) return null
  const place = placesSwapped(pair, lost, put, close) ?? namesSwapped(pair, lost, put, close)
  if (place) return place
  const [i, j] = [lost.findLast(at => isNoun(pair.a, at)), put.findLast(at => isNoun(pair.b, at))]
  if (i === undefined || j === undefined) return null
  const [x, y] = [pair.a.tokens[i]!, pair.b.tokens[j]!]
  const [own, other] = [baseStem(x.norm, x.stem), baseStem(y.norm, y.stem)]
  if (areAkin(pair.lexicon, own, other)) return null
  const isNear = kinship(pair.lexicon, own, other) === "sibling" || close === "recast"
  return {
    // In a sentence written anew nouns stand where others stood by chance.
    ...ruled(isNear ? "meaning.noun-near" : "meaning.noun"),
    exemplar: x,
    copy: y,
    note: `“${excerpt(pair.a.text, x)}” became “${excerpt(pair.b.text, y)}”`,
  }
}

/** One place, or its word, for another: Israeli and Omani, U.K. and U.S. */
function placesSwapped(
  pair: Correspondence,
  lost: readonly number[],
  put: readonly number[],
  close: Closeness,
): Draft | null {
  const isPlace = (side: Side) => (at: number) => placeNamed(side.tokens[at]!.norm) !== null
  const [i, j] = [lost.find(isPlace(pair.a)), put.find(isPlace(pair.b))]
  if (i === undefined || j === undefined) return null
  const [x, y] = [pair.a.tokens[i]!, pair.b.tokens[j]!]
  if (placeNamed(x.norm) === placeNamed(y.norm) || isChosen(pair, x, y)) return null
  const [was, is] = [excerpt(pair.a.text, x), excerpt(pair.b.text, y)]
  // In a sentence that is recast, another place may be another fact of the same matter.
  return {
    ...ruled(close === "carried" ? "name.swapped" : "name.swapped-unsure"),
    exemplar: x,
    copy: y,
    note: `“${was}” became “${is}”`,
  }
}

/** One lone capital for another, where no name has both: a surname may stand for a first name. */
function namesSwapped(
  pair: Correspondence,
  lost: readonly number[],
  put: readonly number[],
  close: Closeness,
): Draft | null {
  const [i, j] = [lost[0]!, put[0]!]
  if (lost.length > 1 || put.length > 1 || !isProper(pair.a, i, pair.lexicon) || !isProper(pair.b, j, pair.lexicon))
    return null
  const [x, y] = [pair.a.tokens[i]!, pair.b.tokens[j]!]
  const together = [pair.a, pair.b].some(side =>
    side.report.names.some(({ name }) => [x, y].every(({ norm }) => name.toLowerCase().split(" ").includes(norm))),
  )
  if (together || areInitials([x.norm], [y.norm]) || isChosen(pair, x, y)) return null
  // "Melk" of "Melk Zoo", and "Tilse", where it stands.
  if ((isPart(pair.a, x) && placeNamed(y.norm)) || (isPart(pair.b, y) && placeNamed(x.norm))) return null
  if (oneName(x.norm, y.norm) || x.norm.startsWith(y.norm) || y.norm.startsWith(x.norm)) return null
  const [was, is] = [excerpt(pair.a.text, x), excerpt(pair.b.text, y)]
  // Words of a dictionary name bodies and teams, of which one thing may have two: "State", "Beavers".
  const unsure = isPart(pair.a, x) || isPart(pair.b, y) || !(isOfKind(pair.a, x) || isOfKind(pair.b, y))
  const ordinary = unsure && [x, y].every(token => isKnown(pair.lexicon, baseStem(token.norm, token.stem)))
  return {
    ...ruled(close === "carried" && !ordinary ? "name.swapped" : "name.swapped-unsure"),
    exemplar: x,
    copy: y,
    note: `“${was}” became “${is}”`,
  }
}

/** Whether a word names a person, a place or a body for sure. */
function isOfKind({ report }: Side, word: Span): boolean {
  return report.names.some(name => name.kind !== "other" && overlap(name, word) > 0)
}

/** Whether a word is but a part of a name. */
function isPart({ report }: Side, word: Span): boolean {
  return report.names.some(name => overlap(name, word) > 0 && !samePlace(name, word))
}

function isProper(side: Side, at: number, lexicon: Lexicon): boolean {
  const token = side.tokens[at]!
  const capital = /^\p{Lu}\p{Ll}/u.test(side.text.slice(token.start, token.end))
  return (
    capital &&
    !courtesies.has(token.norm) &&
    (isOfKind(side, token) || !isHeadWord(side, at, lexicon)) &&
    (side.named[at] === 1 || !isKnown(lexicon, baseStem(token.norm, token.stem)))
  )
}

function isNoun(side: Side, at: number): boolean {
  return side.tokens[at]!.kind === "word" && side.report.partsOfSpeech[at] === "NOUN"
}

function accidental(pair: Correspondence, exemplar: Span | null, copy: Span | null): Draft {
  const marks = (side: Side, span: Span | null) => (span ? `“${excerpt(side.text, span)}”` : "nothing")
  return {
    ...ruled("accidental.print"),
    exemplar,
    copy,
    note: `${marks(pair.a, exemplar)} printed as ${marks(pair.b, copy)}`,
  }
}

/** Kept words that are written in another way: U.S., US; Adviser, Advisor; other forms and synonyms. */
function respelt(pair: Correspondence, a: number, b: number): Draft[] {
  const [x, y] = [pair.a.tokens[a]!, pair.b.tokens[b]!]
  const [was, is] = [pair.a.text.slice(x.start, x.end), pair.b.text.slice(y.start, y.end)]
  if (was === is) return []
  if (x.norm === y.norm) {
    const shape = (surface: string) => surface.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'")
    return shape(was) === shape(is) ? [] : [accidental(pair, x, y)]
  }
  const title =
    pair.a.how[a] === "like" &&
    isTitle(pair.a, a) &&
    isTitle(pair.b, b) &&
    withoutDemonym(x.norm) !== withoutDemonym(y.norm) &&
    !x.norm.includes(y.norm) &&
    !y.norm.includes(x.norm) &&
    !oneName(x.norm, y.norm) &&
    !sameSpelling([x.norm], [y.norm])
  const place = { exemplar: x, copy: y }
  if (title) return [{ ...ruled("name.title"), ...place, note: `“${was}” became “${is}”` }]
  if (pair.a.how[a] === "like" && areLookalikes(pair.lexicon, x, y) && [was, is].every(isPlain))
    return [{ ...ruled("meaning.lookalike"), ...place, note: `“${was}” became “${is}”, another word` }]
  if (oneName(x.norm, y.norm) && [was, is].every(word => /^\p{Lu}/u.test(word)))
    return [{ ...ruled("name.spelling"), ...place, note: `“${was}” is spelt “${is}”` }]
  return [{ ...ruled("wording.reworded"), ...place, note: `“${was}” is worded “${is}”` }]
}

/** Printed as no name is. */
function isPlain(word: string): boolean {
  return /^\p{Ll}/u.test(word)
}

/** Printed as part of a name or title: a capital that no sentence's beginning asks for. */
function isTitle({ tokens, text, report }: Side, at: number): boolean {
  const capital = (n: number) => /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[n]!.start, tokens[n]!.end))
  const head = report.sentences.some(sentence => sentence.firstToken === at)
  // A headline has capitals throughout.
  return (
    capital(at) &&
    !head &&
    tokens.slice(Math.max(0, at - 6), at + 7).some(token => /^\p{Ll}{4}/u.test(text.slice(token.start, token.end)))
  )
}
