// Names against the names they answer to: another bearer, a broken or respelt name, another title or role.

import { table } from "../../kit/table.js"
import { addTo } from "../../kit/groups.js"
import { greatest, least } from "../../kit/extremes.js"
import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Name } from "../../model/annotation.js"
import { isDemonym, placeOfDemonym } from "../../text/demonyms.js"
import { baseStem, isKnown, kinship, type Lexicon } from "../../text/lexicon.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { pairSlots } from "../pair/slots.js"
import { sameSpelling } from "../words/spelling.js"

/** Alterations of names in one script. */
export function compareNames(pair: Correspondence, script: Script): Draft[] {
  const names = (side: Side) => side.report.names
  const { pairs, onlyB } = pairSlots<Name>(pair, script, names, (x, y) => sameName(pair, x, y))
  return [
    ...pairs.flatMap(([x, y]) => compare(pair, x, y)),
    ...onlyB.flatMap(y => gained(pair, y)),
    ...brokenWords(pair, script),
  ]
}

function normsOf(side: Side, name: Name): string[] {
  const { from, to } = tokensWithin(side.tokens, name)
  return side.tokens
    .slice(from, to)
    .filter(isContent)
    .map(token => placeOfDemonym(token.norm) ?? token.norm)
}

/** One name in other words: a part of it, its initials, its possessive or the word for what belongs to it. */
function sameName(pair: Correspondence, x: Name, y: Name): boolean {
  const [p, q] = [normsOf(pair.a, x), normsOf(pair.b, y)]
  if (p.length === 0 || q.length === 0) return true
  return p.some(word => q.includes(word)) || isInitials(p, q) || isInitials(q, p)
}

const longNames = table<string>({
  us: "united states",
  uk: "united kingdom",
  un: "united nations",
  eu: "european union",
})

function isInitials(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1) return false
  const spelt = longNames[short[0]!]
  if (spelt !== undefined && long.join(" ").includes(spelt)) return true
  return long.length > 1 && long.map(word => word[0]).join("") === short[0]
}

function compare(pair: Correspondence, x: Name, y: Name): Draft[] {
  const [p, q] = [normsOf(pair.a, x), normsOf(pair.b, y)]
  const [was, is] = [excerpt(pair.a.text, x), excerpt(pair.b.text, y)]
  if (!sameName(pair, x, y)) {
    if (isBroken(pair, x, y) || isOrdinaryWord(pair.a, x, pair.lexicon) || isOrdinaryWord(pair.b, y, pair.lexicon))
      return []
    // In a list that is told in another order, both names are there on both sides.
    if (standsIn(pair.b, p) && standsIn(pair.a, q)) return []
    if (p.length === 1 && q.length === 1 && (p[0]!.startsWith(q[0]!) || q[0]!.startsWith(p[0]!))) return []
    if (p.every(word => q.some(other => kinship(pair.lexicon, word, other) === "synonym"))) return []
    return [{ kind: "name", gravity: "grave", weight: 0.75, exemplar: x, copy: y, note: `“${was}” became “${is}”` }]
  }
  return [...partsChanged(pair, x, y), ...roleChanged(pair, x, y)]
}

/** A lone capital at the head of a sentence that any dictionary has: "Previously". */
function isOrdinaryWord(side: Side, name: Name, lexicon: Lexicon): boolean {
  const { from, to } = tokensWithin(side.tokens, name)
  if (to - from !== 1 || name.kind === "person") return false
  const head = side.report.sentences.some(sentence => sentence.firstToken === from)
  return head && isKnown(lexicon, baseStem(side.tokens[from]!.norm, side.tokens[from]!.stem))
}

/** Whether all these words are names somewhere on a side. */
function standsIn(side: Side, norms: readonly string[]): boolean {
  const names = new Set(side.report.names.flatMap(name => normsOf(side, name)))
  return norms.every(norm => names.has(norm))
}

/** Whether the name merely lost its spaces or letters: `brokenWords` reports it. */
function isBroken(pair: Correspondence, x: Name, y: Name): boolean {
  const { from, to } = tokensWithin(pair.a.tokens, x)
  const target = tokensWithin(pair.b.tokens, y)
  for (let at = from; at < to; at++) {
    const answer = pair.a.answer[at]!
    if (answer >= target.from && answer < target.to && pair.a.how[at] === "like") return true
  }
  return false
}

/** Of two names that share a word, the other words stand against one another: "Global Leaders", "World Leaders". */
function partsChanged(pair: Correspondence, x: Name, y: Name): Draft[] {
  const [p, q] = [normsOf(pair.a, x), normsOf(pair.b, y)]
  const [own, other] = [p.filter(word => !q.includes(word)), q.filter(word => !p.includes(word))]
  if (own.length === 0 || other.length === 0) return []
  if (own.every(word => other.some(name => name.startsWith(word) || word.startsWith(name)))) return []
  if (isInitials(p, q) || isInitials(q, p) || isBroken(pair, x, y)) return []
  if (standsIn(pair.b, own) && standsIn(pair.a, other)) return []
  // "Global" and "World" may name one thing; "Webb" and "Gunn", words of no dictionary, do not.
  const another =
    (x.kind === "person" && y.kind === "person") || ![...own, ...other].some(word => isKnown(pair.lexicon, word))
  return [
    {
      kind: "name",
      gravity: another ? "grave" : "notable",
      weight: 0.6,
      exemplar: x,
      copy: y,
      note: `“${excerpt(pair.a.text, x)}” became “${excerpt(pair.b.text, y)}”`,
    },
  ]
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
      kind: "name",
      gravity: same || put.every(at => pair.a.stems.has(pair.b.tokens[at]!.stem)) ? "slight" : "notable",
      weight: 0.5,
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
    const norm = placeOfDemonym(token.norm) ?? token.norm
    if (!there.some(t => t.stem === token.stem || (placeOfDemonym(t.norm) ?? t.norm) === norm)) found.push(at)
  }
  return found
}

/** Names of the copy that are run together with one another or with the word beside them, or respelt. */
function brokenWords(pair: Correspondence, script: Script): Draft[] {
  const parts = new Map<number, number[]>()
  for (const link of script.link.tokens) {
    if (link.how === "like") addTo(parts, link.b, link.a)
  }
  const drafts: Draft[] = []
  for (const [b, from] of parts) {
    const token = pair.b.tokens[b]!
    const whole = spanOf(pair.a.tokens, { from: least(from), to: greatest(from) + 1 })!
    const capital = /^\p{Lu}/u.test(pair.a.text.slice(whole.start, whole.end))
    if (!capital) continue
    const [was, is] = [excerpt(pair.a.text, whole), pair.b.text.slice(token.start, token.end)]
    if (from.length > 1) {
      if (was.includes("-") || is.length < 4) continue
      const wordToo = from.some(at => !/^\p{Lu}/u.test(pair.a.text.slice(pair.a.tokens[at]!.start)))
      drafts.push({
        kind: "name",
        gravity: "notable",
        weight: wordToo ? 0.7 : 0.5,
        exemplar: whole,
        copy: token,
        note: `“${was}” is run together: “${is}”`,
        alike: "names run together",
      })
    } else if (isName(pair.a, whole.start) && isRespelt(pair, from[0]!, b)) {
      drafts.push({
        kind: "name",
        gravity: "notable",
        weight: 0.5,
        exemplar: whole,
        copy: token,
        note: `“${was}” is spelt “${is}”`,
      })
    }
  }
  return drafts
}

function isName(side: Side, at: number): boolean {
  return side.report.names.some(name => name.start <= at && at < name.end)
}

function isRespelt(pair: Correspondence, a: number, b: number): boolean {
  const [x, y] = [pair.a.tokens[a]!, pair.b.tokens[b]!]
  if (
    x.stem === y.stem ||
    isDemonym(x.norm, y.norm) ||
    placeOfDemonym(x.norm) === y.norm ||
    placeOfDemonym(y.norm) === x.norm
  )
    return false
  return kinship(pair.lexicon, x.stem, y.stem) === null
}

/** A name put into a kept sentence that the exemplar has nowhere. */
function gained(pair: Correspondence, y: Name): Draft[] {
  const { from, to } = tokensWithin(pair.b.tokens, y)
  for (let at = from; at < to; at++) if (pair.b.answer[at]! >= 0 && isContent(pair.b.tokens[at]!)) return []
  if (isOrdinaryWord(pair.b, y, pair.lexicon)) return []
  const spelt = Object.entries(longNames).find(([, long]) => long === normsOf(pair.b, y).join(" "))
  if (spelt && pair.a.tokens.some(token => token.norm === spelt[0])) return []
  const known = new Set(pair.a.tokens.map(token => placeOfDemonym(token.norm) ?? token.norm))
  const words = normsOf(pair.b, y)
  if (words.length === 0 || words.some(word => known.has(word)) || isInitialsOf(pair.a, words)) return []
  return [
    {
      kind: "name",
      gravity: "notable",
      weight: 0.45,
      exemplar: null,
      copy: y,
      note: `“${excerpt(pair.b.text, y)}” stands nowhere in the exemplar`,
    },
  ]
}

function isInitialsOf(side: Side, words: readonly string[]): boolean {
  return side.report.names.some(name => {
    const norms = normsOf(side, name)
    return isInitials(words, norms) || isInitials(norms, words)
  })
}
