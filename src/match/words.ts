// The words of linked sentences, one to one: the longest common subsequence over norms and stems (Hunt and Szymanski
// 1977 by plain dynamic programming; sentences are short), then equal words that moved.

import type { TokenLink } from "../model/alignment.js"
import type { Text, Token } from "../model/token.js"

/** Links between the tokens of sentences `inA` of A and `inB` of B, in order of A. */
export function linkTokens(a: Text, inA: readonly number[], b: Text, inB: readonly number[]): TokenLink[] {
  const indexesA = tokensOf(a, inA)
  const indexesB = tokensOf(b, inB)
  const links = commonSubsequence(indexesA, indexesB, a, b)
  const usedA = new Set(links.map(link => link.a))
  const usedB = new Set(links.map(link => link.b))
  for (const at of indexesA) {
    const token = a.tokens[at]!
    if (usedA.has(at) || token.kind === "mark") continue
    const other = indexesB.find(x => !usedB.has(x) && b.tokens[x]!.stem === token.stem)
    if (other === undefined) continue
    usedA.add(at)
    usedB.add(other)
    links.push({ a: at, b: other, how: b.tokens[other]!.norm === token.norm ? "same" : "stem" })
  }
  return links.sort((x, y) => x.a - y.a)
}

function tokensOf(text: Text, sentences: readonly number[]): number[] {
  const indexes: number[] = []
  for (const s of sentences) {
    const { firstToken, lastToken } = text.sentences[s]!
    for (let t = firstToken; t < lastToken; t++) indexes.push(t)
  }
  return indexes
}

/** Worth of keeping two tokens together: words over marks, equal forms over equal stems. */
function worth(x: Token, y: Token): number {
  if (x.norm === y.norm) return x.kind === "mark" ? 0.3 : 1
  return x.stem === y.stem ? 0.9 : 0
}

function commonSubsequence(inA: readonly number[], inB: readonly number[], a: Text, b: Text): TokenLink[] {
  const width = inB.length + 1
  const best = new Float32Array((inA.length + 1) * width)
  for (let i = inA.length - 1; i >= 0; i--) {
    for (let j = inB.length - 1; j >= 0; j--) {
      const value = worth(a.tokens[inA[i]!]!, b.tokens[inB[j]!]!)
      const both = value > 0 ? best[(i + 1) * width + j + 1]! + value : 0
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const links: TokenLink[] = []
  let [i, j] = [0, 0]
  while (i < inA.length && j < inB.length) {
    const [x, y] = [a.tokens[inA[i]!]!, b.tokens[inB[j]!]!]
    const value = worth(x, y)
    const here = best[i * width + j]!
    if (value > 0 && here === Math.fround(best[(i + 1) * width + j + 1]! + value)) {
      links.push({ a: inA[i]!, b: inB[j]!, how: x.norm === y.norm ? "same" : "stem" })
      i++
      j++
    } else if (here === best[(i + 1) * width + j]!) i++
    else j++
  }
  return links
}
