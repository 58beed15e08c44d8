// Pairs that are told to be no kin before they are laid side by side: held against what laying them side by side says.

import { describe, expect, it } from "vitest"
import { reportOf } from "../../../test/reports.js"
import { annotate } from "../../annotate/annotate.js"
import { oddsOf } from "../../kit/judgement.js"
import { shipped } from "../../knowledge.js"
import { readText } from "../../text/text.js"
import { align } from "../align.js"
import { answersOf } from "../answers.js"
import { leastKin } from "../fitted.js"
import { compare } from "../kinship.js"
import { sharedRuns } from "../runs.js"
import { witnessesAmong } from "../witness.js"
import { boundsOfSentences, boundsOfTexts } from "./bounds.js"
import { linkage } from "./links.js"
import { glanceOf, rowOf, signalNames, signalsOf, unlinked } from "./signals.js"

const told = [
  "A storm tore the roof off the grain hall in Marlow on Sunday night and scattered seed over two parishes.",
  "Volunteer crews swept barley from the railway line until the first train could pass at dawn.",
  "The mayor promised farmers that the hall would be rebuilt before the harvest.",
  "The insurer has not said whether seed blown onto other people’s fields is covered.",
  "“We heard it go before we saw it,” said Ida Pell, who keeps the signal box at the crossing.",
  "Two horses were found in the churchyard on Monday, unhurt and eating what had fallen there.",
]
const retold = [
  "On Sunday night the roof of Marlow’s grain hall was torn off by a storm, and seed was scattered over two parishes.",
  "Until the first train could pass at dawn, crews of volunteers swept barley off the railway.",
  "Farmers were promised by the mayor that before the harvest the hall would be rebuilt.",
]
const elsewhere = [
  "The board of Quern Milling is issuing 37 million crowns of loans due 2041, priced at 92, it said.",
  "The board of Pell Rope is issuing 44 million crowns of loans due 2042, priced at 93, it said.",
  "The loans are not to be called before they are due and will be traded from the first day of the month.",
  "It is so. He was it.",
]

const pages = [
  told,
  [...told].reverse(),
  retold,
  [retold[0]!, told[4]!, elsewhere[2]!],
  [elsewhere[0]!, elsewhere[2]!, told[4]!],
  [elsewhere[1]!, elsewhere[2]!],
  [elsewhere[3]!, told[2]!, retold[2]!],
  [elsewhere[3]!, elsewhere[1]!],
]
const witnesses = witnessesAmong(
  pages.map((blocks, n) => annotate(readText(reportOf(blocks, { id: `page-${n}` })), shipped)),
  shipped.frequencies,
)
const pairs = witnesses.flatMap((a, i) => witnesses.slice(i + 1).map(b => ({ a, b, name: `${a.id} ${b.id}` })))

describe("what links can say", () => {
  it("lies between the bounds, whatever of them is known", () => {
    for (const { a, b, name } of pairs) {
      const pair = unlinked(a, b, sharedRuns(a, b), glanceOf(a, b))
      const row = rowOf(pair, linkage(align(a, b, shipped.lexicon), pair.shorter, pair.longer, pair.swapped))
      for (const bounds of [boundsOfTexts(pair), boundsOfSentences(pair, answersOf(a, b))]) {
        if (bounds === null) continue
        const [least, most] = [rowOf(pair, bounds.least), rowOf(pair, bounds.most)]
        for (const [k, signal] of signalNames.entries()) {
          expect(row[k], `${signal} of ${name}`).toBeGreaterThanOrEqual(least[k]!)
          expect(row[k], `${signal} of ${name}`).toBeLessThanOrEqual(most[k]!)
        }
      }
    }
  })

  it("settles no pair that would be kin, and leaves what it says of the others", () => {
    for (const { a, b, name } of pairs) {
      const kin = compare(a, b, shipped)?.kin ?? null
      const plainly = oddsOf(shipped.pairs.kin, signalsOf(a, b, align(a, b, shipped.lexicon), sharedRuns(a, b)))
      if (plainly < leastKin) expect(kin, name).toBeNull()
      if (kin) expect(kin.odds, name).toBe(Math.max(plainly, leastKin))
    }
    expect(pairs.some(({ a, b }) => compare(a, b, shipped)?.kin)).toBe(true)
  })
})
