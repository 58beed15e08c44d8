// Two reports → which of their sentences answer to one another.
//
// Sentences are compared as bags of stems weighted by rarity (IDF), in the manner of monolingual sentence alignment
// for comparable texts (Barzilay and Elhadad 2003): order is not assumed, because rewriters shuffle paragraphs, but a
// pair whose neighbours are paired too is believed sooner. Links are taken greedily, best first; then sentences left
// over join a link beside them that they complete (split, merged). What does not lie on the heaviest increasing chain
// of links has moved. What an outlet says of its own mistakes answers to such notes alone: it repeats the words of the
// passage that it corrects, and is none.

import { asOfY, type Bag, type Laid, laid, merged, sharedWeight } from "./bags.js"
import { countBefore } from "../kit/ascending.js"
import { heaviestChain } from "../kit/chain.js"
import { keptWith } from "../kit/kept.js"
import type { SentenceLink } from "../model/alignment.js"
import type { Annotated } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import { overlapsAny } from "../model/span.js"
import type { Text } from "../model/token.js"

/** Below this share of the lighter sentence's weight, two sentences answer to one another by chance of topic only. */
const leastOverlap = 0.34
/** The same for a pair whose neighbours are linked in order: they vouch for it. */
const leastOverlapBeside = 0.24
/** Shared weight, in nats of IDF, below which a link rests on a word or so: about two words of middling rarity. */
const leastWeight = 7
/** Short sentences of common words answer to one another where this share of both is the same. */
const nearlyAll = 0.65
/** A leftover sentence joins a link when the link answers this share of it that nothing else answers yet. */
const leastCompletion = 0.25
/** What a headline's rank against a sentence of the body counts: it sums up several and must not take the one from its like. */
const acrossHeadline = 0.6
/** How much the vouching of linked neighbours adds to a pair's rank. */
const neighbourBonus = 0.25

/** Partners of one sentence, at most: ordinary pages come to far fewer, and links are one to one. */
const mostPartners = 64

interface Pairing {
  readonly i: number
  readonly j: number
  readonly shared: number
  readonly overlap: number
  readonly rank: number
}

/** A link whose words are not linked yet. */
export type Answer = Omit<SentenceLink, "tokens">

/** The sentences of two reports that answer to one another, in order of A. */
export function answersOf(x: Weighed, y: Weighed): Answer[] {
  const side = laid(x, y)
  const { bagsX: bagsA, bagsY: bagsB } = side
  const [notes, headlines] = [
    [inNotes(x.text), inNotes(y.text)] as const,
    [inHeadlines(x.text), inHeadlines(y.text)] as const,
  ]
  const pairings = pair(side)
    .filter(({ i, j }) => notes[0][i] === notes[1][j])
    .map(p => (headlines[0][p.i] === headlines[1][p.j] ? p : { ...p, rank: p.rank * acrossHeadline }))
  const linked = chooseLinks(pairings, bagsA.length, bagsB.length)
  const groups = complete(linked, side, pairings)
  const moved = outOfOrder(groups)
  return groups.map((group, g) => ({
    a: group.a,
    b: group.b,
    moved: moved.has(g),
    overlap: Math.min(1, group.shared / Math.max(1e-9, Math.min(sum(group.a, bagsA), sum(group.b, bagsB)))),
  }))
}

/** Of each sentence, whether it is a headline's. */
const inHeadlines = keptWith(({ blocks, sentences }: Text) =>
  sentences.map(({ block }) => blocks[block]?.kind === "headline" || blocks[block]?.kind === "deck"),
)

/** Of each sentence, whether it stands in a note of correction. */
const inNotes = keptWith(({ sentences, corrections }: Annotated) =>
  sentences.map(sentence => overlapsAny(corrections, sentence)),
)

/** All sentence pairs with enough in common, by an inverted index over stems; of a sentence that recurs and recurs, some. */
function pair(side: Laid): Pairing[] {
  const shared = new Float64Array(side.bagsY.length)
  // Sentences of the same stems have the same partners: a page of one sentence, thousands of times, asks once.
  const rows = new Map<string, Row>()
  return side.bagsX.flatMap((bag, i) => {
    const key = `${bag.stems.join()} ${bag.counts.join()}`
    const row = rows.get(key) ?? rowOf(bag, side, shared)
    rows.set(key, row)
    return [...row.sure, ...around(row, i)].map(partner => ({ i, ...partner }))
  })
}

/** A sentence of B that one of A may answer to. */
type Partner = Omit<Pairing, "i">

/** The partners of a sentence: the best, and those that are as good as one another, of which some are taken, by their order. */
interface Row {
  readonly sure: readonly Partner[]
  readonly even: readonly Partner[]
}

function rowOf({ stems, counts, weight }: Bag, { bagsY, inY, holders, idf }: Laid, shared: Float64Array): Row {
  shared.fill(0)
  for (let n = 0; n < stems.length; n++) {
    const stem = inY[stems[n]!]!
    if (stem >= holders.length) continue
    const [there, own] = [holders[stem]!, idf[stem]!]
    for (let h = 0; h < there.length; h += 2) shared[there[h]!]! += Math.min(counts[n]!, there[h + 1]!) * own
  }
  const partners: Partner[] = []
  for (let j = 0; j < bagsY.length; j++) {
    const lighter = Math.min(weight, bagsY[j]!.weight)
    const overlap = lighter > 0 ? shared[j]! / lighter : 0
    const heavier = Math.max(weight, bagsY[j]!.weight)
    const enough = shared[j]! >= leastWeight || shared[j]! >= nearlyAll * heavier
    if (!enough || overlap < leastOverlapBeside) continue
    const rank = shared[j]! / Math.sqrt(weight * bagsY[j]!.weight)
    partners.push({ j, shared: shared[j]!, overlap, rank })
  }
  if (partners.length <= mostPartners) return { sure: partners, even: [] }
  const last = partners.map(({ rank }) => rank).sort((x, y) => y - x)[mostPartners - 1]!
  return { sure: partners.filter(({ rank }) => rank > last), even: partners.filter(({ rank }) => rank === last) }
}

/** Of partners as good as one another those about a place: like pages tell like things in like places. */
function around({ sure, even }: Row, i: number): readonly Partner[] {
  const wanted = mostPartners - sure.length
  if (even.length <= wanted) return even
  const before = countBefore(even, ({ j }) => j < i)
  const start = Math.min(Math.max(0, before - (wanted >> 1)), even.length - wanted)
  return even.slice(start, start + wanted)
}

/** One-to-one links, best first; neighbours that may be linked in order vouch for a pair. */
function chooseLinks(pairings: readonly Pairing[], sizeA: number, sizeB: number): Pairing[] {
  const rank = new Map(pairings.map(p => [p.i * sizeB + p.j, p.rank]))
  const vouched = (p: Pairing) => {
    const before = p.i > 0 && p.j > 0 ? (rank.get((p.i - 1) * sizeB + p.j - 1) ?? 0) : 0
    const after = p.j + 1 < sizeB ? (rank.get((p.i + 1) * sizeB + p.j + 1) ?? 0) : 0
    return Math.max(before, after)
  }
  const ordered = pairings
    .map(p => ({ p, vouch: vouched(p) }))
    .filter(({ p, vouch }) => p.overlap >= leastOverlap || vouch >= leastOverlap)
    .map(({ p, vouch }) => ({ p, score: p.rank + neighbourBonus * vouch }))
    .sort((x, y) => y.score - x.score || x.p.i - y.p.i || x.p.j - y.p.j)
  const [takenA, takenB] = [new Uint8Array(sizeA), new Uint8Array(sizeB)]
  const chosen: Pairing[] = []
  for (const { p } of ordered) {
    if (takenA[p.i] || takenB[p.j]) continue
    takenA[p.i] = 1
    takenB[p.j] = 1
    chosen.push(p)
  }
  return chosen
}

interface Group {
  a: number[]
  b: number[]
  shared: number
}

/** Join leftover sentences to links they complete: "A. B." rewritten as one sentence, or one cut in two. */
function complete(chosen: readonly Pairing[], side: Laid, pairings: readonly Pairing[]): Group[] {
  const { bagsX: bagsA, bagsY: bagsB } = side
  const groups: Group[] = chosen.map(p => ({ a: [p.i], b: [p.j], shared: p.shared }))
  const groupOfA = new Map(chosen.map((p, g) => [p.i, g]))
  const groupOfB = new Map(chosen.map((p, g) => [p.j, g]))
  const candidates = pairings
    .filter(p => groupOfA.has(p.i) !== groupOfB.has(p.j))
    .sort((x, y) => y.shared - x.shared || x.i - y.i || x.j - y.j)
  for (const p of candidates) {
    const free = groupOfA.has(p.i) ? "b" : "a"
    if (groupOfA.has(p.i) && groupOfB.has(p.j)) continue
    const group = groups[(free === "b" ? groupOfA.get(p.i) : groupOfB.get(p.j))!]!
    const at = free === "b" ? p.j : p.i
    const beside = free === "b" ? group.b : group.a
    // Only a sentence next to those already there: a split leaves its halves together.
    if (!beside.some(n => Math.abs(n - at) === 1)) continue
    if ((free === "b" ? group.a : group.b).length > 1) continue
    const own = free === "b" ? bagsB[at]! : asOfY(bagsA[at]!, side)
    const whole = free === "b" ? asOfY(bagsA[p.i]!, side) : bagsB[p.j]!
    const parts = beside.map(n => (free === "b" ? bagsB[n]! : asOfY(bagsA[n]!, side)))
    const gain = sharedWeight(whole, merged([...parts, own]), side) - sharedWeight(whole, merged(parts), side)
    if (gain < leastWeight || gain < leastCompletion * own.weight) continue
    beside.push(at)
    beside.sort((x, y) => x - y)
    group.shared += gain
    if (free === "b") groupOfB.set(at, groupOfA.get(p.i)!)
    else groupOfA.set(at, groupOfB.get(p.j)!)
  }
  return groups.sort((x, y) => x.a[0]! - y.a[0]!)
}

/** Indexes of groups off the heaviest chain that ascends in A and in B (groups come in order of A). */
function outOfOrder(groups: readonly Group[]): Set<number> {
  const inOrder = (before: Group, after: Group) => before.b.at(-1)! < after.b[0]!
  const kept = new Set(heaviestChain(groups, ({ shared }) => shared, inOrder))
  return new Set([...groups.keys()].filter(g => !kept.has(g)))
}

function sum(sentences: readonly number[], all: readonly Bag[]): number {
  return sentences.reduce((total, s) => total + all[s]!.weight, 0)
}
