// Names against the names they answer to: another bearer, a broken or respelt name, another title or role.

import { ruled } from "../gravity.js"
import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Name } from "../../model/annotation.js"
import { nameArticles, oneName } from "../../text/aliases.js"
import { placeNamed, withoutDemonym } from "../../text/demonyms.js"
import { baseStem, isKnown, kinship } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"
import { answersWithin, contentIn, type Correspondence, isContent, type Side } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import { atMost } from "../pair/surroundings.js"
import type { Edit, Script } from "../pair/edits.js"
import { pairSlots, slotsIn } from "../pair/slots.js"
import { sameSpelling } from "../words/spelling.js"
import { brokenWords } from "./names/broken.js"
import { isChosen } from "./names/chosen.js"
import { gained, isDateline } from "./names/gained.js"
import { areInitials, isInitials, isOfAddress, isOrdinaryWord, normsOf, sameName } from "./names/same.js"

/** Alterations of names in one script. */
export function compareNames(pair: Correspondence, script: Script): Draft[] {
  const names = (side: Side) =>
    slotsIn(side, side === pair.a ? script.link.a : script.link.b, side.report.names).filter(
      name => !isOfAddress(side, name),
    )
  const { pairs, onlyB } = pairSlots<Name>(
    pair,
    script,
    names,
    (x, y) => sameName(pair, x, y),
    name => name,
    (x, y, edit) => standForOneAnother(pair, x, y, edit),
  )
  return [
    ...pairs.flatMap(([x, y]) =>
      // Two that share a word are of one thing wherever they stand.
      sameName(pair, x, y) ? compare(pair, x, y) : atMost(pair, script, x, y, compare(pair, x, y)),
    ),
    ...onlyB.flatMap(y => gained(pair, y)),
    ...brokenWords(pair, script),
  ]
}

/** Around two names that stand in one place no more words of content than this are changed; beyond, it is another phrase. */
const beside = 2

/** Whether two names in one gap hold one place: no person stands for a place, and little else is changed around them. */
function standForOneAnother(pair: Correspondence, x: Name, y: Name, { a, b }: Edit): boolean {
  if (x.kind !== y.kind && x.kind !== "other" && y.kind !== "other") return false
  if (filed(pair.a, x) || filed(pair.b, y) || isWithin(pair, x, y)) return false
  return othersIn(pair.a, a, x) <= beside && othersIn(pair.b, b, y) <= beside
}

/** "From Melk", "to Tilse": where a thing comes from is not where it goes. */
function goOtherWays({ a, b }: Correspondence, x: Name, y: Name): boolean {
  const ways = [a.tokens[tokensWithin(a.tokens, x).from - 1]?.norm, b.tokens[tokensWithin(b.tokens, y).from - 1]?.norm]
  return ways.includes("from") && ways.includes("to")
}

/** Houses that a state has several of. */
const institution = / (?:Zoo|Hospital|Airport|University|Museum|School|Prison|Court|Park|Station|Hotel|Church)\b/u

/** Whether one is a state and the other a thing that may stand in it: "Melk Zoo", "a zoo in Tilse" tell one thing. */
function isWithin({ a, b }: Correspondence, x: Name, y: Name): boolean {
  const isState = (side: Side, name: Name) => normsOf(side, name).every(norm => placeNamed(norm) !== null)
  if (isState(a, x) === isState(b, y)) return false
  return x.kind !== y.kind || institution.test(x.name) || institution.test(y.name)
}

/** Whether a name is part of a dateline. */
function filed(side: Side, name: Name): boolean {
  const { from, to } = tokensWithin(side.tokens, name)
  return isDateline(side, from, to)
}

function othersIn(side: Side, range: TokenRange, name: Name): number {
  const own = tokensWithin(side.tokens, name)
  return contentIn(side, range).filter(at => at < own.from || at >= own.to).length
}

function compare(pair: Correspondence, x: Name, y: Name): Draft[] {
  const [p, q] = [normsOf(pair.a, x), normsOf(pair.b, y)]
  if (p.length === q.length && p.every((word, n) => word === q[n])) return roleChanged(pair, x, y)
  if (!sameName(pair, x, y)) {
    const [was, is] = [excerpt(pair.a.text, x), excerpt(pair.b.text, y)]
    if (
      goOtherWays(pair, x, y) ||
      isChosen(pair, x, y) ||
      isWithin(pair, x, y) ||
      isBroken(pair, x, y) ||
      isOrdinaryWord(pair.a, x, pair.lexicon) ||
      isOrdinaryWord(pair.b, y, pair.lexicon)
    )
      return []
    // In a list that is told in another order, both names are there on both sides.
    if (standsIn(pair.b, p) && standsIn(pair.a, q)) return []
    if (isShortened(p, q) || isShortened(q, p)) return []
    if (p.every(word => q.some(other => kinship(pair.lexicon, word, other) === "synonym"))) return []
    // Words of a dictionary name teams and bodies, of which one may have two names: "State", "Beavers".
    const ordinary =
      [x, y].every(({ kind }) => kind !== "person" && kind !== "place") &&
      [...p, ...q].every(word => isWord(pair, word))
    const verdict = ruled(ordinary ? "name.another-ordinary" : "name.another")
    return [{ ...verdict, exemplar: x, copy: y, note: `“${was}” became “${is}”` }]
  }
  return [...partsChanged(pair, x, y), ...roleChanged(pair, x, y)]
}

/** "Met" for "Metropolitan Police". */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long[0]!.startsWith(short[0]!)
}

function isWord({ lexicon }: Correspondence, norm: string): boolean {
  return isKnown(lexicon, baseStem(norm, stem(norm)))
}

/** Whether all these words are names somewhere on a side. */
function standsIn(side: Side, norms: readonly string[]): boolean {
  const names = new Set(side.report.names.flatMap(name => normsOf(side, name)))
  return norms.every(norm => names.has(norm))
}

/** Whether the name merely lost its spaces or letters: `brokenWords` reports it. */
function isBroken(pair: Correspondence, x: Name, y: Name): boolean {
  const [own, there] = [tokensWithin(pair.a.tokens, x), tokensWithin(pair.b.tokens, y)]
  return answersWithin(pair.a, own, there, at => pair.a.how[at] === "like")
}

/** Of two names that share a word, the other words stand against one another: "Global Leaders", "World Leaders". */
function partsChanged(pair: Correspondence, x: Name, y: Name): Draft[] {
  const [p, q] = [normsOf(pair.a, x), normsOf(pair.b, y)]
  const [own, other] = [
    p.filter(word => !nameArticles.has(word) && !q.some(one => oneName(word, one))),
    q.filter(word => !nameArticles.has(word) && !p.some(one => oneName(word, one))),
  ]
  if (own.length === 0 || other.length === 0) return []
  if (own.every(word => other.some(name => isPartOf(name, word) || isPartOf(word, name)))) return []
  if (isInitials(p, q) || isInitials(q, p) || areInitials(own, other) || isBroken(pair, x, y)) return []
  if (standsIn(pair.b, own) && standsIn(pair.a, other)) return []
  // "Global" and "World" may name one thing; "Webb" and "Gunn", words of no dictionary, do not.
  const another =
    !isMistyped(own, other) &&
    ((x.kind === "person" && y.kind === "person") || ![...own, ...other].some(word => isKnown(pair.lexicon, word)))
  return [
    {
      ...ruled(another ? "name.part" : "name.part-ordinary"),
      exemplar: x,
      copy: y,
      note: `“${excerpt(pair.a.text, x)}” became “${excerpt(pair.b.text, y)}”`,
    },
  ]
}

/** Whether a word begins or ends with another: "Jon", "Jonathan"; "MelkAnse" has lost a space. */
function isPartOf(part: string, word: string): boolean {
  return word.startsWith(part) || (part.length >= shortestName && word.endsWith(part))
}

/** Letters of the shortest name that is told by the end of a word. */
const shortestName = 4

/** Whether letters of one word have changed places: "Ostrey", "Osrtey". */
function isMistyped([was = "", ...more]: readonly string[], [is = "", ...others]: readonly string[]): boolean {
  const letters = (word: string) => [...word].sort().join("")
  return more.length + others.length === 0 && was[0] === is[0] && letters(was) === letters(is)
}

function roleChanged(pair: Correspondence, x: Name, y: Name): Draft[] {
  if (!x.role || !y.role) return []
  const [was, is] = [tokensWithin(pair.a.tokens, x.role), tokensWithin(pair.b.tokens, y.role)]
  const lost = differing(pair.a, was, pair.b, is)
  const put = differing(pair.b, is, pair.a, was)
  if (lost.length === 0 || put.length === 0) return []
  const norms = (side: Side, places: readonly number[]) => places.map(at => side.tokens[at]!.norm)
  if (sameSpelling(norms(pair.a, lost), norms(pair.b, put))) return []
  const gendered = (norm: string) => norm.replace(/(?:wo)?man$|person$/u, "")
  const same = lost.every(n => put.some(m => gendered(pair.a.tokens[n]!.norm) === gendered(pair.b.tokens[m]!.norm)))
  return [
    {
      ...ruled(same || put.every(at => pair.a.stems.has(pair.b.tokens[at]!.stem)) ? "name.role-known" : "name.role"),
      exemplar: x.role,
      copy: y.role,
      note: `the role of ${excerpt(pair.b.text, y)} changed from “${excerpt(pair.a.text, x.role)}” to “${excerpt(pair.b.text, y.role)}”`,
    },
  ]
}

function differing(side: Side, range: TokenRange, other: Side, target: TokenRange): number[] {
  const there = other.tokens.slice(target.from, target.to)
  const found: number[] = []
  for (let at = range.from; at < range.to; at++) {
    const token = side.tokens[at]!
    if (!isContent(token)) continue
    const norm = withoutDemonym(token.norm)
    if (!there.some(t => t.stem === token.stem || withoutDemonym(t.norm) === norm)) found.push(at)
  }
  return found
}
