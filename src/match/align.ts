// Two reports → how their sentences and words answer to one another: which sentences do (`answers`), and of those the words,
// one to one (`text/linking`).

import type { Alignment, SentenceLink } from "../model/alignment.js"
import type { Weighed } from "../model/rarity.js"
import type { Lexicon } from "../text/lexicon.js"
import { linkTokens } from "../text/linking.js"
import { type Answer, answersOf } from "./answers.js"

/** Align two reports, sentence to sentence and word to word. Links stand in order of A, then of B. */
export function align(x: Weighed, y: Weighed, lexicon: Lexicon): Alignment {
  return withWords(x, y, answersOf(x, y), lexicon)
}

/** Sentences that answer to one another with their words; `answers` are in order of A. */
export function withWords(
  { text: a }: Weighed,
  { text: b }: Weighed,
  answers: readonly Answer[],
  lexicon: Lexicon,
): Alignment {
  const links = answers.map(answer => ({ ...answer, tokens: linkTokens(a, answer.a, b, answer.b, lexicon) }))
  return { a: a.report.id, b: b.report.id, links: withLeftovers(links, a.sentences.length, b.sentences.length) }
}

/** The links, and one with an empty side for every sentence that nothing answers. */
function withLeftovers(links: readonly SentenceLink[], sizeA: number, sizeB: number): SentenceLink[] {
  const usedA = new Set(links.flatMap(link => link.a))
  const usedB = new Set(links.flatMap(link => link.b))
  const alone = (n: number, used: ReadonlySet<number>) => [...Array(n).keys()].filter(s => !used.has(s))
  const empty = { moved: false, overlap: 0, tokens: [] }
  const order = (link: SentenceLink) => link.a[0] ?? Number.POSITIVE_INFINITY
  return [
    ...links,
    ...alone(sizeA, usedA).map(s => ({ a: [s], b: [], ...empty })),
    ...alone(sizeB, usedB).map(s => ({ a: [], b: [s], ...empty })),
  ].sort((x, y) => order(x) - order(y) || (x.b[0] ?? 0) - (y.b[0] ?? 0))
}
