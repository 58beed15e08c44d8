// Pages of real piles with hand-made truth, for programs that find pairs: which pairs go back to one text, and which look
// alike for another reason. A pair counts by itself: what two found pairs imply of a third is not asked.

import { type Measure, share } from "../measure.js"
import { trueDescent } from "../piles/descent.js"
import { pageNames, pileFolders, readTruth } from "../piles/truth.js"
import { reportsAt } from "../texts.js"
import type { Pair, Piled } from "./search.js"

/** The pages of the piles, and what their truth says of pairs of them. */
export interface JudgedPages {
  readonly texts: readonly Piled[]
  judge(pairs: readonly Pair[]): PairScore
}

/** Of the found pairs that the truth judges, those that are kin; of the pairs that must be joined, those found. */
export interface PairScore {
  readonly precision: Measure
  readonly recall: Measure
}

/** Of who finds no pairs there. */
export const notJudged: PairScore = { precision: { value: null }, recall: { value: null } }

/** Read piles, with the truth of each. */
export async function judgedPages(data: string): Promise<JudgedPages> {
  const texts: (Piled & { readonly page: string })[] = []
  const descents = new Map<string, ReturnType<typeof trueDescent>>()
  const wanted = new Set<string>()
  for (const pile of pileFolders(data)) {
    const truth = readTruth(pile)
    const reports = await reportsAt([pile])
    const names = pageNames(truth, reports)
    const pages = reports.map(report => ({ pile, report, page: names.get(report.id)! }))
    const descent = trueDescent(truth, [...names.values()])
    descents.set(pile, descent)
    for (const [i, a] of pages.entries()) {
      for (const [j, b] of pages.entries()) {
        if (i >= j || ["open", "apart"].includes(descent.standing(a.page, b.page))) continue
        if (descent.mustJoin(a.page, b.page)) wanted.add(`${texts.length + i} ${texts.length + j}`)
      }
    }
    texts.push(...pages)
  }
  const judge = (pairs: readonly Pair[]): PairScore => {
    const standings = pairs.map(([a, b]) => descents.get(texts[a]!.pile)!.standing(texts[a]!.page, texts[b]!.page))
    const judged = standings.filter(standing => standing !== "open")
    return {
      precision: share(judged.filter(standing => standing !== "apart").length, judged.length),
      recall: share(pairs.filter(([a, b]) => wanted.has(`${a} ${b}`)).length, wanted.size),
    }
  }
  return { texts, judge }
}
