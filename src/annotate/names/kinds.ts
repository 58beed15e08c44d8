// What a name names: by its title, its head noun, the lists, and the words around it.

import { remembering } from "../../kit/remembering.js"
import type { Name } from "../../model/annotation.js"
import type { Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import { Tag, type Tagged } from "../tagging/tagger.js"
import { isGivenName } from "../../text/aliases.js"
import { reportsSpeech } from "../../text/cues.js"
import { peoples, placeNames } from "./countries.js"
import * as lexicon from "./lexicon.js"
import { type Run, surface } from "./run.js"

/** The kind of a run, or null where only the rest of the report can tell (a single unknown word). */
export function kindOf(text: Text, tagged: Tagged, run: Run, hasRole: boolean): Name["kind"] | null {
  const { first, last, title } = run
  const form = text.report.text.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end)
  // An apposition may belong to another name; a title run on before the name does not: "Rep. Jordan", but "of Jordan".
  const titled = title < first && text.tokens[first - 1]!.norm !== "of"
  if (isPlace(form) && (!titled || last - first > 1)) return "place"
  if (title === first && (lexicon.bodies.has(form) || form === text.report.outlet)) return "body"
  return kindByWords(text, tagged, run, form, hasRole)
}

/** Whether the lists know a place of this name, in capitals throughout as in a dateline too. */
export function isPlace(form: string): boolean {
  if (placeNames.has(form)) return true
  return form.length > 3 && form === form.toUpperCase() && placeNames.has(inTitleCase(form))
}

const inTitleCase = remembering((form: string) =>
  form.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase()),
)

/**
 * Whether two unknown words are a person's name: nothing in them says otherwise, and somebody speaks there, or has an
 * age. Else they are left unnamed as to kind, for two capitals make a garden or a newspaper as well.
 */
function actsAsPerson(text: Text, { first, last }: Run): boolean {
  const { tokens } = text
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i]!
    const form = surface(text, i)
    if (peoples.has(form) || placeNames.has(form) || lexicon.adjectives.has(norm) || headKind(norm)) return false
  }
  const [before, after, next] = [tokens[first - 1], tokens[last], tokens[last + 1]]
  if (isOfBody(text, first)) return false
  if (after?.kind === "word" && (reportsSpeech(after) || after.norm === "who")) return true
  if (after?.norm === "," && (next?.kind === "number" || next?.norm === "who")) return true
  if (after?.norm === "of" && belongs(text, last + 1)) return true
  return before?.kind === "word" && reportsSpeech(before)
}

/** "Hanne Brisk of the campaign group": behind "of" stands, in lower case, a body that people are of. */
function belongs({ tokens, report }: Text, from: number): boolean {
  for (let i = from; i < from + reach; i++) {
    const token = tokens[i]
    if (token?.kind !== "word" || /^\p{Lu}/u.test(report.text.slice(token.start))) return false
    if (headKind(token.norm) === "body") return true
  }
  return false
}

/** An article and two words may stand before the head of a body. */
const reach = 4

/** "The campaign group Clear Basin": what sort of body it is stands before its name. */
function isOfBody({ tokens, report }: Text, first: number): boolean {
  const before = tokens[first - 1]
  if (before?.kind !== "word" || headKind(before.norm) !== "body") return false
  return /^\p{Ll}/u.test(report.text.slice(before.start, before.end))
}

/** "The Anna Maria": a ship or a house that bears a person's name; not "the Anna Maria affair". */
function isThing({ tokens }: Text, tagged: Tagged, { first, last }: Run): boolean {
  if (tokens[first - 1]?.norm !== "the" || last - first < 2) return false
  const after = tagged.tag[last]
  return after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ && tokens[last]?.norm !== "-"
}

function kindByWords(text: Text, tagged: Tagged, run: Run, form: string, hasRole: boolean): Name["kind"] | null {
  const { tokens } = text
  const { first, last } = run
  const head = tokens[last - 1]!.norm
  const single = last - first === 1
  const byHead = headKind(head)
  if (hasRole && (single || byHead === null || plainCapitals(text, tagged, run) === false)) return byHead ?? "person"
  if (/\d/u.test(form) && !/^group of/iu.test(form)) return "other"
  if (tokens[first + 1]?.norm === "-" && tokens[first + 2]?.norm === "party") return "event"
  if (byHead && !single) return byHead
  const inside = tokens.slice(first, last).findIndex(token => token.norm === "of" || token.norm === "for")
  if (inside > 0) {
    const before = headKind(tokens[first + inside - 1]!.norm)
    if (before) return before
  }
  if (/^group of/iu.test(form)) return "body"
  if (looksLikePerson(text, tagged, run) || (!single && plainCapitals(text, tagged, run) && actsAsPerson(text, run)))
    return isThing(text, tagged, run) ? "other" : "person"
  if (!single && isOfBody(text, first)) return "body"
  if (single && tagged.shape[first] === Shape.upper) return abbreviates(text, first, form) ? "other" : "body"
  if (single && lexicon.bodyHeads.has(head)) return "body"
  if (single) return byNeighbours(text, tagged, run)
  return last - first <= 3 && plainCapitals(text, tagged, run) ? null : "other"
}

/** "… ballistic missile (ICBM)": an abbreviation of plain words names no body. */
function abbreviates(text: Text, at: number, form: string): boolean {
  if (text.tokens[at - 1]?.norm !== "(") return false
  let i = at - 2
  for (const letter of [...form.toLowerCase()].reverse()) {
    while (i >= 0 && text.tokens[i]!.kind === "mark") i--
    if (i < 0 || !text.tokens[i]!.norm.startsWith(letter)) return false
    if (/^\p{Lu}/u.test(text.report.text[text.tokens[i]!.start]!)) return false
    i--
  }
  return true
}

function headKind(norm: string): Name["kind"] | null {
  if (lexicon.bodyHeads.has(norm)) return "body"
  if (lexicon.placeHeads.has(norm)) return "place"
  if (lexicon.eventHeads.has(norm)) return "event"
  return lexicon.otherHeads.has(norm) ? "other" : null
}

function looksLikePerson(text: Text, tagged: Tagged, { first, last }: Run): boolean {
  const norm = text.tokens[first]!.norm
  const given = lexicon.womensNames.has(norm) || lexicon.mensNames.has(norm)
  if (last - first === 1) return given || isCamelPerson(surface(text, first))
  if (given || isGivenName(norm)) return true
  if (lexicon.leadingSurnames.has(norm) && last - first <= 3 && plainCapitals(text, tagged, { first, last }))
    return true
  // An initial in the middle: "Harlan J. Otway".
  return last - first >= 3 && tagged.shape[first + 1] === Shape.initial && tagged.shape[first] === Shape.capital
}

/** A person's name run together: "KimYoJong", "GlenVanHerck". */
export function isCamelPerson(form: string): boolean {
  const pieces = form.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const head = pieces[0]!.toLowerCase()
  if (pieces.length < 2 || lexicon.particles.has(head)) return false
  return (
    lexicon.womensNames.has(head) ||
    lexicon.mensNames.has(head) ||
    (lexicon.leadingSurnames.has(head) && pieces.length <= 3)
  )
}

function plainCapitals(text: Text, tagged: Tagged, { first, last }: Pick<Run, "first" | "last">): boolean {
  for (let i = first; i < last; i++) {
    const shape = tagged.shape[i]!
    const plain =
      shape === Shape.capital || shape === Shape.mixed || text.tokens[i]!.norm === "-" || text.tokens[i]!.norm === "."
    if (!plain && shape !== Shape.initial && !lexicon.particles.has(text.tokens[i]!.norm)) return false
  }
  return true
}

const placePrepositions = new Set(["in", "near", "outside", "throughout", "across"])

/** A single word: a speaker, a place after "in"; else null. */
function byNeighbours(text: Text, _tagged: Tagged, { first, last }: Run): Name["kind"] | null {
  const before = text.tokens[first - 1]?.norm ?? ""
  const after = text.tokens[last]
  if (after && reportsSpeech(after) && after.kind === "word") return null
  return placePrepositions.has(before) ? "place" : null
}

/** Whether the tag of a token lets it stand in a title. */
export function inTitle(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.NUM
}
