import { describe, expect, test } from "vitest"
import { annotate } from "../../annotate/annotate.js"
import { readPage } from "../../index.js"
import { shipped } from "../../knowledge.js"
import { readText } from "../../text/text.js"
import { misspelt, signsLost } from "./misspelt.js"
import { type Witness, witnessesAmong } from "../../match/witness.js"

function pair(exemplar: string, copy: string): { witnesses: [Witness, Witness]; found: string[] } {
  const texts = [exemplar, copy].map((line, n) =>
    annotate(readText(readPage({ path: `${n}.txt`, address: null, bytes: new TextEncoder().encode(line) })), shipped),
  )
  const witnesses = witnessesAmong(texts, shipped.frequencies) as [Witness, Witness]
  return {
    witnesses,
    found: misspelt(...witnesses, shipped.lexicon).map(([right, , worn]) => `${right.norm} ${worn.norm}`),
  }
}

describe("misspelt words", () => {
  test("are those a letter away from a known one", () => {
    expect(pair("The committee closed the harbour.", "The commitee closed it.").found).toEqual(["committee commitee"])
    expect(pair("It was closed.", "The committee, or the comittee, closed it.").found).toEqual(["committee comittee"])
  })

  test("are none in another country's spelling, in a plural or in a word made from another", () => {
    expect(pair("The centre was privatised.", "The center was privatized.").found).toEqual([])
    expect(pair("The company travels to Latvia.", "The companies are Latvian travellers.").found).toEqual([])
  })

  test("names count where the other report has them oftener", () => {
    expect(pair("Vonhalle spoke. Then Vonhalle left.", "Then Vonhale left.").found).toEqual(["vonhalle vonhale"])
    expect(pair("Vonhalle spoke.", "Then Vonhale left.").found).toEqual([])
  })

  test("and words that lost an accent, a capital or an apostrophe", () => {
    const { witnesses } = pair("The council's DeepLock pleased Pérez.", "The councils Deeplock pleased Perez.")
    const [x, y] = witnesses.map(({ text }) => text.tokens)
    const at = (tokens: typeof x, word: string) => tokens!.findIndex(({ norm }) => norm === word)
    const links = [
      [at(x, "council"), at(y, "councils")],
      [at(x, "deeplock"), at(y, "deeplock")],
      [at(x, "pérez"), at(y, "perez")],
      [at(x, "pleased"), at(y, "pleased")],
    ] as const
    expect(signsLost(...witnesses, links).map(([, worn]) => worn.norm)).toEqual(["councils", "deeplock", "perez"])
    expect(
      signsLost(
        witnesses[1],
        witnesses[0],
        links.map(([i, j]) => [j, i] as const),
      ),
    ).toEqual([])
  })
})
