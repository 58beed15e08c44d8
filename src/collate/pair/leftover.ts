// Sentences that the alignment left without an answer, or whose answer was one by chance, paired with one another where they
// say one thing in other words: best first, one to one, by the rarer of the words that both have on these two pages. The
// alignment holds a pair that stands in order to be likelier than one that does not; of what is left over once such a
// pair has proved to be one by chance, order tells nothing any more; and the two that answered by chance are not tried again.

import { addTo } from "../../kit/groups.js"
import type { SentenceLink } from "../../model/alignment.js"
import type { Annotated } from "../../model/annotation.js"
import type { Lexicon } from "../../text/lexicon.js"
import { linkTokens } from "../../text/linking.js"
import { isOfMeaning } from "../../text/function-words.js"

/** Sentences are of one matter where they share this much of the geometric mean of their weights. */
const leastShared = 0.3
/** Words shared by chance of topic: shared weight below this, in nats of rarity on the two pages, is no likeness. */
const leastWeight = 7
/** Words of meaning that a sentence has at least of which all stand in another, in the same order, and nothing else in it. */
const leastOfPart = 3

type Bag = ReadonlyMap<string, number>

/** The links, leftover sentences of both sides paired where they are of one matter; `byChance` are those that proved not to be. */
export function relinked(
  a: Annotated,
  b: Annotated,
  links: readonly SentenceLink[],
  lexicon: Lexicon,
  byChance: readonly SentenceLink[],
): SentenceLink[] {
  const [lone, other] = [alone(a, links, "a"), alone(b, links, "b")]
  if (lone.length === 0 || other.length === 0) return [...links]
  const weights = weightsOf(a, b)
  const isRefused = (i: number, j: number) => byChance.some(link => link.a.includes(i) && link.b.includes(j))
  const found = pairsOf(bagsOf(a, lone, weights), bagsOf(b, other, weights), isRefused).map(({ i, j, overlap }) => ({
    a: [i],
    b: [j],
    moved: false,
    overlap,
    tokens: linkTokens(a, [i], b, [j], lexicon),
  }))
  const taken = { a: new Set(found.flatMap(one => one.a)), b: new Set(found.flatMap(one => one.b)) }
  const kept = links.filter(link =>
    link.b.length === 0 ? !link.a.some(s => taken.a.has(s)) : link.a.length > 0 || !link.b.some(s => taken.b.has(s)),
  )
  return [...kept, ...found].sort(
    (x, y) =>
      (x.a[0] ?? Number.MAX_SAFE_INTEGER) - (y.a[0] ?? Number.MAX_SAFE_INTEGER) || (x.b[0] ?? 0) - (y.b[0] ?? 0),
  )
}

/** Sentences of the story without an answer. */
function alone({ blocks, sentences }: Annotated, links: readonly SentenceLink[], side: "a" | "b"): number[] {
  const without = side === "a" ? "b" : "a"
  return links
    .filter(link => link[without].length === 0)
    .flatMap(link => link[side])
    .filter(n => blocks[sentences[n]!.block]?.kind === "body")
}

/** How rare each stem is on the two pages, in nats. */
function weightsOf(...texts: readonly Annotated[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const { firstToken, lastToken } of text.sentences) {
      for (const stem of stemsIn(text, firstToken, lastToken)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const all = texts.reduce((sum, { sentences }) => sum + sentences.length, 0)
  return stem => Math.log((all + 1) / counts.get(stem)!)
}

function stemsIn({ tokens }: Annotated, from: number, to: number): Set<string> {
  const stems = new Set<string>()
  for (let at = from; at < to; at++) if (isOfMeaning(tokens[at]!)) stems.add(tokens[at]!.stem)
  return stems
}

function bagsOf(text: Annotated, sentences: readonly number[], weight: (stem: string) => number) {
  return sentences.map(n => {
    const { firstToken, lastToken } = text.sentences[n]!
    const bag: Bag = new Map([...stemsIn(text, firstToken, lastToken)].map(stem => [stem, weight(stem)]))
    return { n, bag, whole: [...bag.values()].reduce((sum, one) => sum + one, 0) }
  })
}

/** Whether one sentence is a part of the other, which says more: all its words of meaning stand there, in one order. */
function isPartOf(x: Bag, y: Bag): boolean {
  const [short, long] = x.size < y.size ? [x, y] : [y, x]
  if (short.size < leastOfPart) return false
  const among = [...long.keys()].filter(stem => short.has(stem))
  return among.length === short.size && [...short.keys()].every((stem, n) => stem === among[n])
}

/** Pairs of one matter that are not refused, best first, one to one. */
function pairsOf(
  left: ReturnType<typeof bagsOf>,
  right: ReturnType<typeof bagsOf>,
  isRefused: (i: number, j: number) => boolean,
) {
  const holders = new Map<string, number[]>()
  for (const [at, { bag }] of right.entries()) for (const stem of bag.keys()) addTo(holders, stem, at)
  const pairs = left.flatMap(x => {
    const shared = new Map<number, number>()
    for (const [stem, weight] of x.bag) {
      for (const at of holders.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
    }
    return [...shared].flatMap(([at, weight]) => {
      const y = right[at]!
      const share = weight / Math.sqrt(x.whole * y.whole)
      if ((weight < leastWeight && !isPartOf(x.bag, y.bag)) || share < leastShared || isRefused(x.n, y.n)) return []
      return [{ i: x.n, j: y.n, share, overlap: weight / Math.min(x.whole, y.whole) }]
    })
  })
  const ordered = pairs.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return ordered.filter(({ i, j }) => {
    if (takenA.has(i) || takenB.has(j)) return false
    takenA.add(i)
    takenB.add(j)
    return true
  })
}
