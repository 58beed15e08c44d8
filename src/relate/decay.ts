// Signs of direction between two kin: what only decays on the way from exemplar to copy. A function of one pair.
//
// Nothing here looks at length: updates grow, excerpts shrink. Each sign is counted for both directions and set off
// against its mirror image, so that swapping the reports swaps the result.

import { greatest, least } from "../kit/extremes.js"
import type { Passage, Span } from "../model/span.js"
import type { Token } from "../model/token.js"
import type { Lexicon } from "../text/lexicon.js"
import { tokensWithin } from "../text/places.js"
import type { Kin } from "./kin.js"
import { misspelt, signsLost } from "./misspelt.js"
import type { Witness } from "../match/witness.js"

/** The signs that are looked for. Each counts places. */
export type Sign =
  | "odd-word"
  | "lost-marks"
  | "run-together"
  | "lost-hedge"
  | "no-introduction"
  | "no-dateline"
  | "misspelt"
  | "slip"
  | "typed"
  | "wrapped"

/** One place where one report shows wear that the other does not. */
export interface Wear {
  readonly sign: Sign
  /** How much it tells, before the sign's own weight. */
  readonly amount: number
  /** The whole place, then the worn one. */
  readonly spans: readonly Passage[]
}

/** Wear seen in each of the two: in A (A looks like the copy), in B (B looks like the copy). */
export interface Decay {
  readonly inA: readonly Wear[]
  readonly inB: readonly Wear[]
}

/** A word put for another counts when it is rarer by this much (nats of IDF): "aforesaid" for "said". */
const rarer = 2
/** And no single word counts for more than this. */
const mostRarer = 5

/** Signs of wear in both reports of a pair. */
export function decay(kin: Kin, lexicon: Lexicon): Decay {
  const forth = seen(kin.a, kin.b, pairsOf(kin, false), lexicon)
  const back = seen(kin.b, kin.a, pairsOf(kin, true), lexicon)
  return { inA: back, inB: forth }
}

/** Linked tokens of every linked group of sentences, as [whole, worn]. */
type Links = readonly (readonly (readonly [number, number])[])[]

function pairsOf({ alignment }: Kin, swapped: boolean): Links {
  return alignment.links
    .filter(link => link.tokens.length > 0)
    .map(link =>
      link.tokens.map(({ a, b }) => (swapped ? ([b, a] as const) : ([a, b] as const))).sort((x, y) => x[0] - y[0]),
    )
}

/** Wear that `copy` shows where `exemplar` does not. */
function seen(exemplar: Witness, copy: Witness, links: Links, lexicon: Lexicon): Wear[] {
  return [
    ...oddWords(exemplar, copy, links),
    ...lostMarks(exemplar, copy, links),
    ...runTogether(exemplar, copy, links),
    ...lostHedges(exemplar, copy, links),
    ...noIntroduction(exemplar, copy),
    ...misspellings(exemplar, copy, links, lexicon),
    ...slips(copy, exemplar),
    ...typed(copy, exemplar),
    ...wrapped(copy, exemplar),
    ...noDateline(copy, exemplar),
  ]
}

/** Words put in the place of others: linked but different, or alone in a gap between linked neighbours. */
export function substitutions(exemplar: Witness, copy: Witness, links: Links): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const [x, y] = [exemplar.text.tokens, copy.text.tokens]
  for (const group of links) {
    for (const [i, j] of group) if (isWord(x[i]!) && isWord(y[j]!) && x[i]!.norm !== y[j]!.norm) found.push([i, j])
    for (let k = 0; k + 1 < group.length; k++) {
      const [i, j] = group[k]!
      const [nextI, nextJ] = group[k + 1]!
      const gapX = wordsBetween(x, i + 1, nextI)
      const gapY = wordsBetween(y, j + 1, nextJ)
      if (gapX.length === gapY.length && gapX.length <= 2) found.push(...gapX.map((t, n) => [t, gapY[n]!] as const))
    }
  }
  return found
}

function isWord(token: Token): boolean {
  return token.kind === "word"
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number[] {
  const words: number[] = []
  for (let t = from; t < to; t++) if (isWord(tokens[t]!)) words.push(t)
  return words
}

/** Machines that put synonyms for words pick rare ones (Cabanac, Labbé, Magazinov 2021, "tortured phrases"). */
function oddWords(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  return substitutions(exemplar, copy, links).flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    if (/^\p{Lu}/u.test(textOf(copy, is)) || /^\p{Lu}/u.test(textOf(exemplar, was))) return []
    const gain = copy.idf[j]! - exemplar.idf[i]!
    if (gain < rarer) return []
    return [
      {
        sign: "odd-word" as const,
        amount: Math.min(gain, mostRarer) / mostRarer,
        spans: spans(exemplar, was, copy, is),
      },
    ]
  })
}

/** Quotations whose words stand in the copy without marks. */
function lostMarks(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  const target = new Map(links.flat())
  return exemplar.speeches.flatMap(quotation => {
    const { from, to } = tokensWithin(exemplar.text.tokens, quotation)
    let words = 0
    const answered: number[] = []
    for (let t = from; t < to; t++) {
      if (exemplar.text.tokens[t]!.kind === "mark") continue
      words++
      if (target.has(t)) answered.push(target.get(t)!)
    }
    if (words < 3 || answered.length * 2 < words) return []
    const first = least(answered)
    const last = greatest(answered)
    const marked = copy.speeches.some(
      q => q.start < copy.text.tokens[last]!.end && q.end > copy.text.tokens[first]!.start,
    )
    if (marked) return []
    const place = { start: copy.text.tokens[first]!.start, end: copy.text.tokens[last]!.end }
    return [{ sign: "lost-marks" as const, amount: 1, spans: spans(exemplar, quotation, copy, place) }]
  })
}

/** "GlenVanHerck": a capital inside a word where the other report has two words. */
function runTogether(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  return links.flat().flatMap(([i, j]) => {
    const [was, is] = [exemplar.text.tokens[i]!, copy.text.tokens[j]!]
    const [whole, worn] = [textOf(exemplar, was), textOf(copy, is)]
    if (was.norm === is.norm || !/\p{Ll}\p{Lu}/u.test(worn) || /\p{Ll}\p{Lu}/u.test(whole)) return []
    return [{ sign: "run-together" as const, amount: 1, spans: spans(exemplar, was, copy, is) }]
  })
}

/** Hedges in linked sentences that nothing in the copy's sentence answers. */
function lostHedges(exemplar: Witness, copy: Witness, links: Links): Wear[] {
  const found: Wear[] = []
  for (const group of links) {
    if (group.length < 8) continue
    const last = group.at(-1)!
    const there = { start: exemplar.text.tokens[group[0]![0]]!.start, end: exemplar.text.tokens[last[0]]!.end }
    const tokensOfCopy = group.map(([, j]) => j)
    const here = {
      start: copy.text.tokens[least(tokensOfCopy)]!.start,
      end: copy.text.tokens[greatest(tokensOfCopy)]!.end,
    }
    const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end
    const hedges = exemplar.text.hedges.filter(hedge => inside(hedge, there))
    if (hedges.length > 0 && !copy.text.hedges.some(hedge => inside(hedge, here))) {
      found.push({ sign: "lost-hedge", amount: 1, spans: spans(exemplar, hedges[0]!, copy, here) })
    }
  }
  return found
}

/** A person who comes in by surname in the copy and by full name in the exemplar: what introduced him was cut. */
function noIntroduction(exemplar: Witness, copy: Witness): Wear[] {
  const full = firstMentions(exemplar)
  return [...firstMentions(copy)].flatMap(([name, mention]) => {
    const there = full.get(name)
    if (!there?.introduced || mention.introduced) return []
    return [
      {
        sign: "no-introduction" as const,
        amount: 1,
        spans: spans(exemplar, exemplar.text.tokens[there.token]!, copy, copy.text.tokens[mention.token]!),
      },
    ]
  })
}

/** First place of every capitalised word, and whether a given name stands before it there. */
function firstMentions(w: Witness): Map<string, { token: number; introduced: boolean }> {
  const mentions = new Map<string, { token: number; introduced: boolean }>()
  for (const { firstToken, lastToken, block } of w.text.sentences) {
    // Headlines name people by surname, and belong to no copy or exemplar in particular.
    if (w.text.blocks[block]!.kind === "headline") continue
    for (let t = firstToken; t < lastToken; t++) {
      const token = w.text.tokens[t]!
      if (token.kind !== "word" || mentions.has(token.norm) || !isCapital(w, t)) continue
      mentions.set(token.norm, { token: t, introduced: t > firstToken && isCapital(w, t - 1) && !isTitle(w, t - 1) })
    }
  }
  return mentions
}

/** A capital and a small letter: a name, where it does not begin a sentence. */
export function isCapital(w: Witness, t: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(textOf(w, w.text.tokens[t]!))
}

function isTitle(w: Witness, t: number): boolean {
  return ["mr", "mrs", "ms", "dr"].includes(w.text.tokens[t]!.norm)
}

/** Words that are whole in the exemplar, or elsewhere in the copy. English: elsewhere no list says what is a word. */
function misspellings(exemplar: Witness, copy: Witness, links: Links, lexicon: Lexicon): Wear[] {
  if (exemplar.text.report.language !== "en") return []
  const lost = signsLost(exemplar, copy, links.flat()).map(([was, is]) => spans(exemplar, was, copy, is))
  const typed = misspelt(exemplar, copy, lexicon).map(([whole, inExemplar, worn]) =>
    spans(inExemplar ? exemplar : copy, whole, copy, worn),
  )
  // One word lost is one mistake, however often it is printed.
  const places = new Map([...lost, ...typed].map(place => [textOf(copy, place[1]!), place]))
  return [...places.values()].map(place => ({ sign: "misspelt" as const, amount: 1, spans: place }))
}

/** Slips that only the copy has. */
function slips(copy: Witness, exemplar: Witness): Wear[] {
  const there = new Set(exemplar.slips.map(span => textOf(exemplar, span)))
  return copy.slips
    .filter(span => !there.has(textOf(copy, span)))
    .map(span => ({ sign: "slip" as const, amount: 1, spans: [{ report: copy.id, ...span }] }))
}

/** Spaces of one who typed the copy, where the exemplar was set. */
function typed(copy: Witness, exemplar: Witness): Wear[] {
  if (exemplar.wideStops.length > 0) return []
  return copy.wideStops.map(span => ({ sign: "typed" as const, amount: 1, spans: [{ report: copy.id, ...span }] }))
}

/** A copy that stands in quotation marks from end to end. */
function wrapped(copy: Witness, exemplar: Witness): Wear[] {
  if (!copy.wrapper || exemplar.wrapper) return []
  return [{ sign: "wrapped", amount: 1, spans: [{ report: copy.id, ...copy.wrapper }] }]
}

/** "BEIJING (AP) —" says where the reporter was; who retells was nowhere. */
function noDateline(copy: Witness, exemplar: Witness): Wear[] {
  const { dateline, text } = exemplar.text.report
  if (dateline === null || copy.text.report.dateline !== null) return []
  const start = text.indexOf(dateline)
  if (start < 0) return []
  const spans = [{ report: exemplar.id, start, end: start + dateline.length }]
  return [{ sign: "no-dateline", amount: 1, spans }]
}

function textOf(w: Witness, { start, end }: Span): string {
  return w.text.report.text.slice(start, end)
}

function spans(exemplar: Witness, was: Span, copy: Witness, is: Span): readonly [Passage, Passage] {
  return [
    { report: exemplar.id, start: was.start, end: was.end },
    { report: copy.id, start: is.start, end: is.end },
  ]
}
