// The words of sentences that answer to one another, linked one to one.
//
// First what is plainly the same: the heaviest common subsequence over norms and base stems (Needleman and Wunsch 1970
// with free gaps), words of content weighing more than function words, neighbours vouching for each other. Then, inside
// the gaps that leaves, what is alike: words run together ("GlenVanHerck"), respelt words, and synonyms by WordNet.
// Last, equal words of content that stand in another order. The costly comparisons are made in gaps only.

import { heaviestAscent } from "../kit/chain.js"
import type { TokenLink } from "../model/alignment.js"
import type { Text, Token } from "../model/token.js"
import { codesOf, worthOf } from "./codes.js"
import type { Lexicon } from "./lexicon.js"
import { likeness } from "./likeness.js"

/** What a neighbour that is the same on both sides adds. Small against a word, enough to break ties. */
const neighbourWorth = 0.08
/** A function word or mark whose next linked words stand further off than this is linked by chance. */
const reach = 2
/** At most so many words run into one: "Lee Kuan Yew School". */
const mostRunTogether = 4
/** Gaps with more cells than this are two different passages: looking for synonyms there finds accidents. */
const largestGap = 1200

/** Links between the tokens of sentences `inA` of A and `inB` of B, in order of A. */
export function linkTokens(
  a: Text,
  inA: readonly number[],
  b: Text,
  inB: readonly number[],
  lexicon: Lexicon,
): TokenLink[] {
  const [own, other] = [wordsOf(a, inA), wordsOf(b, inB)]
  const identical = verbatim(own, other)
  if (identical) return identical
  const [x, y] = [sideOf(a, own), sideOf(b, other)]
  const plain = dropStrays(heaviestChain(x, y, plainWorths(x, y), [0, 0], [x.tokens.length, y.tokens.length]), x, y)
  const like: Worth = (x, i, y, j) => {
    if (isSame(x, i, y, j)) return sameWorth(x, i, y, j)
    // What is no word of content is like nothing.
    if (x.weights[i]! < worthOf.content || y.weights[j]! < worthOf.content) return 0
    return likeness(lexicon, x.tokens[i]!, x.stems[i]!, y.tokens[j]!, y.stems[j]!)
  }
  const links: Link[] = []
  let from: Place = [0, 0]
  for (const end of [...plain, { i: x.tokens.length, j: y.tokens.length, how: "same" as const }]) {
    for (const link of linkGap(x, y, from, [end.i, end.j], like)) links.push(link)
    if (end.i < x.tokens.length || end.j < y.tokens.length) links.push(end)
    from = [end.i + 1, end.j + 1]
  }
  const late = reordered(x, y, links)
  const found = [...links, ...late].map(({ i, j, how }) => ({ a: x.indexes[i]!, b: y.indexes[j]!, how }))
  return late.length === 0 ? found : found.sort((l, m) => l.a - m.a || l.b - m.b)
}

/** Sentences that are the same word for word need no search. */
function verbatim(x: Words, y: Words): TokenLink[] | null {
  if (x.tokens.length !== y.tokens.length) return null
  for (let n = 0; n < x.tokens.length; n++) if (x.tokens[n]!.norm !== y.tokens[n]!.norm) return null
  return x.indexes.map((a, n) => ({ a, b: y.indexes[n]!, how: "same" }))
}

interface Words {
  readonly indexes: readonly number[]
  readonly tokens: readonly Token[]
}

/** Words with what is asked of them cell by cell; `norms` and `stemCodes` are hashes (`codes.ts`). */
interface Side extends Words {
  readonly stems: readonly string[]
  readonly norms: Int32Array
  readonly stemCodes: Int32Array
  readonly weights: Float64Array
}

interface Link {
  readonly i: number
  readonly j: number
  readonly how: TokenLink["how"]
}

function wordsOf(text: Text, sentences: readonly number[]): Words {
  const indexes: number[] = []
  for (const s of sentences) {
    const { firstToken, lastToken } = text.sentences[s]!
    for (let t = firstToken; t < lastToken; t++) indexes.push(t)
  }
  return { indexes, tokens: indexes.map(t => text.tokens[t]!) }
}

function sideOf(text: Text, { indexes, tokens }: Words): Side {
  const codes = codesOf(text)
  const [norms, stemCodes] = [new Int32Array(indexes.length), new Int32Array(indexes.length)]
  const weights = new Float64Array(indexes.length)
  const stems: string[] = []
  for (let n = 0; n < indexes.length; n++) {
    const t = indexes[n]!
    norms[n] = codes.norms[t]!
    stemCodes[n] = codes.stemCodes[t]!
    weights[n] = codes.weights[t]!
    stems.push(codes.stems[t]!)
  }
  return { indexes, tokens, stems, norms, stemCodes, weights }
}

function sameNorm(x: Side, i: number, y: Side, j: number): boolean {
  return x.norms[i] === y.norms[j] && x.tokens[i]!.norm === y.tokens[j]!.norm
}

/** Whether two are one word, be it in two forms. Most are not, and their numbers show it. */
function isSame(x: Side, i: number, y: Side, j: number): boolean {
  if (x.stemCodes[i] !== y.stemCodes[j] && x.norms[i] !== y.norms[j]) return false
  if (sameNorm(x, i, y, j)) return true
  return x.stems[i] === y.stems[j] && x.tokens[i]!.kind !== "mark" && y.tokens[j]!.kind !== "mark"
}

/** What linking two words that are one is worth. */
function sameWorth(x: Side, i: number, y: Side, j: number): number {
  const same = sameNorm(x, i, y, j)
  const before = i > 0 && j > 0 && sameNorm(x, i - 1, y, j - 1) ? neighbourWorth : 0
  const hasNext = i + 1 < x.norms.length && j + 1 < y.norms.length
  const after = hasNext && sameNorm(x, i + 1, y, j + 1) ? neighbourWorth : 0
  return x.weights[i]! * (same ? 1 : 0.9) + before + after
}

/** A place among the words of both sides. */
type Place = readonly [i: number, j: number]

type Worth = (x: Side, i: number, y: Side, j: number) => number

/** What each two words that are one are worth, of all of both sides. */
function plainWorths(x: Side, y: Side): Float64Array {
  const [rows, columns] = [x.tokens.length, y.tokens.length]
  const worths = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    const [norm, stem] = [x.norms[i]!, x.stemCodes[i]!]
    for (let j = 0; j < columns; j++) {
      if (y.stemCodes[j] !== stem && y.norms[j] !== norm) continue
      if (isSame(x, i, y, j)) worths[i * columns + j] = sameWorth(x, i, y, j)
    }
  }
  return worths
}

/** What each two words of a gap are worth. */
function worthsWithin(x: Side, y: Side, [fromI, fromJ]: Place, [toI, toJ]: Place, worth: Worth): Float64Array {
  const worths = new Float64Array((toI - fromI) * (toJ - fromJ))
  let cell = 0
  for (let i = fromI; i < toI; i++) for (let j = fromJ; j < toJ; j++) worths[cell++] = worth(x, i, y, j)
  return worths
}

/** The heaviest chain of links that ascends on both sides, from one place to before another; cells are worth that. */
function heaviestChain(x: Side, y: Side, worths: Float64Array, from: Place, to: Place): Link[] {
  return heaviestAscent(to[0] - from[0], to[1] - from[1], worths).map(([row, column]) => {
    const [i, j] = [from[0] + row, from[1] + column]
    return { i, j, how: howLinked(x, i, y, j) }
  })
}

function howLinked(x: Side, i: number, y: Side, j: number): TokenLink["how"] {
  if (x.tokens[i]!.norm === y.tokens[j]!.norm) return "same"
  return x.stems[i] === y.stems[j] ? "stem" : "like"
}

/** Function words and marks that no linked word of content stands by are the same by chance: "the … of … the". */
function dropStrays(links: readonly Link[], x: Side, y: Side): Link[] {
  const light = links.map(({ i }) => x.weights[i]! < worthOf.content)
  // What stands next to a word of content is held by it, and holds its own neighbour in turn.
  const held = light.map(isLight => !isLight)
  const near = (n: number, m: number) => {
    const [p, q] = [links[n], links[m]]
    return p !== undefined && q !== undefined && Math.abs(p.i - q.i) <= reach && Math.abs(p.j - q.j) <= reach
  }
  for (let n = 1; n < links.length; n++) if (held[n - 1] && near(n - 1, n)) held[n] = true
  for (let n = links.length - 2; n >= 0; n--) if (held[n + 1] && near(n, n + 1)) held[n] = true
  const ends = (link: Link) => link.i === x.tokens.length - 1 && link.j === y.tokens.length - 1
  return links.filter((link, n) => held[n] || ends(link))
}

/** Asks itself again on either side of what runs together: as often as a gap has rows, which `largestGap` bounds. */
function linkGap(x: Side, y: Side, from: Place, to: Place, like: Worth): Link[] {
  const [rows, columns] = [to[0] - from[0], to[1] - from[1]]
  if (rows <= 0 || columns <= 0 || rows * columns > largestGap) return []
  const fused = runTogether(x, y, from, to)
  if (fused.length === 0) return heaviestChain(x, y, worthsWithin(x, y, from, to, like), from, to)
  const first = fused[0]!
  const last = fused.at(-1)!
  return [
    ...linkGap(x, y, from, [first.i, first.j], like),
    ...fused,
    ...linkGap(x, y, [last.i + 1, last.j + 1], to, like),
  ]
}

/** The first place in a gap where several words of one side are written as one on the other; each part is linked. */
function runTogether(x: Side, y: Side, from: Place, to: Place): Link[] {
  for (let j = from[1]; j < to[1]; j++) {
    const i = partsOf(y.tokens[j]!, x, from[0], to[0])
    if (i) return i.map(part => ({ i: part, j, how: "like" }))
  }
  for (let i = from[0]; i < to[0]; i++) {
    const j = partsOf(x.tokens[i]!, y, from[1], to[1])
    if (j) return j.map(part => ({ i, j: part, how: "like" }))
  }
  return []
}

function partsOf(whole: Token, side: Side, from: number, to: number): number[] | null {
  if (whole.kind !== "word") return null
  for (let start = from; start < to; start++) {
    const parts: number[] = []
    let written = ""
    for (let at = start; at < to && parts.length < mostRunTogether; at++) {
      const token = side.tokens[at]!
      if (token.norm === "-") continue
      if (token.kind === "mark") break
      written += token.norm
      parts.push(at)
      if (!whole.norm.startsWith(written)) break
      if (written === whole.norm && parts.length > 1) return parts
    }
  }
  return null
}

/** Words of content that answer to one another out of order: "emitter of carbon", "carbon emitter". */
function reordered(x: Side, y: Side, links: readonly Link[]): Link[] {
  const [usedI, usedJ] = [new Set(links.map(l => l.i)), new Set(links.map(l => l.j))]
  const free = (side: Side, used: ReadonlySet<number>) =>
    side.tokens.flatMap((_, n) => (used.has(n) || side.weights[n]! < worthOf.content ? [] : [n]))
  const waiting = free(y, usedJ)
  if (waiting.length === 0) return []
  const found: Link[] = []
  for (const i of free(x, usedI)) {
    const at = waiting.findIndex(j => x.stems[i] === y.stems[j])
    if (at < 0) continue
    const j = waiting.splice(at, 1)[0]!
    found.push({ i, j, how: howLinked(x, i, y, j) })
  }
  return found
}
