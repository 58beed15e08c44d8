import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import type { Text } from "../model/token.js"
import { wordsIn } from "../text/places.js"
import { readText } from "../text/text.js"
import { sharedRuns } from "./runs.js"

const textOf = (words: readonly string[]): Text => readText(reportOf([words.join(" ")]))
const quiet = (text: Text) => ({ text, quoted: new Uint8Array(text.tokens.length) })
const wordsOf = (text: Text) => wordsIn(text, { from: 0, to: text.tokens.length })

/** All maximal runs by holding every word against every word; where no shingle is a refrain, what the index finds. */
function plainRuns(a: Text, b: Text, least: number): readonly (readonly [number, number, number])[] {
  const [x, y] = [wordsOf(a).map(t => a.tokens[t]!.norm), wordsOf(b).map(t => b.tokens[t]!.norm)]
  const runs: [number, number, number][] = []
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < y.length; j++) {
      if (i > 0 && j > 0 && x[i - 1] === y[j - 1]) continue
      let n = 0
      while (i + n < x.length && j + n < y.length && x[i + n] === y[j + n]) n++
      if (n >= least) runs.push([i, j, n])
    }
  }
  return runs.sort((r, s) => s[2] - r[2] || r[0] - s[0] || r[1] - s[1])
}

/** The same, each word used once. */
function plainlyShared(a: Text, b: Text, least: number): string[] {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const found: { readonly start: number; readonly words: number; readonly text: string }[] = []
  for (const [i, j, n] of plainRuns(a, b, least)) {
    let [from, best, length] = [0, 0, 0]
    for (let k = 0; k <= n; k++) {
      if (k < n && !usedA.has(i + k) && !usedB.has(j + k)) continue
      if (k - from > length) [best, length] = [from, k - from]
      from = k + 1
    }
    if (length < least) continue
    for (let k = best; k < best + length; k++) {
      usedA.add(i + k)
      usedB.add(j + k)
    }
    const [start, end] = [a.tokens[x[i + best]!]!.start, b.tokens[y[j + best + length - 1]!]!.end]
    found.push({ start, words: length, text: `${start} ${end} ${length}` })
  }
  return found.sort((r, s) => s.words - r.words || r.start - s.start).map(({ text }) => text)
}

describe("runs of words that two texts share", () => {
  it("are those that holding every word against every word finds", () => {
    const word = fc.constantFrom("quay", "lamp", "tide", "rope", "gull", "hull")
    const some = fc.array(word, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(some, some, some, (x, y, both) => {
        const [a, b] = [textOf([...x, ...both]), textOf([...both, ...y])]
        const found = sharedRuns(quiet(a), quiet(b), 5).map(run => `${run.a.start} ${run.b.end} ${run.words}`)
        expect(found).toEqual(plainlyShared(a, b, 5))
      }),
    )
  })
})
