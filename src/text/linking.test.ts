import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { textOf } from "../annotate/fixture.js"
import { shipped } from "../knowledge.js"
import type { Text } from "../model/token.js"
import { linkTokens } from "./linking.js"

/** Links of two texts taken whole, as "word=word", with how they answer where they are not the same. */
function linked(a: string, b: string): string[] {
  const [x, y] = [textOf(a), textOf(b)]
  return linkTokens(x, [...x.sentences.keys()], y, [...y.sentences.keys()], shipped.lexicon)
    .filter(link => x.tokens[link.a]!.kind !== "mark")
    .map(link => `${word(x, link.a)}=${word(y, link.b)}${link.how === "same" ? "" : ` ${link.how}`}`)
}

function word({ report, tokens }: Text, index: number): string {
  return report.text.slice(tokens[index]!.start, tokens[index]!.end)
}

describe("words of linked sentences", () => {
  it.each<[string, string, string, string[]]>([
    [
      "run together",
      "They heard General Karen Amberg speak.",
      "They heard General KarenAmberg speak.",
      ["Karen=KarenAmberg like", "Amberg=KarenAmberg like"],
    ],
    [
      "parted by a hyphen",
      "The lock-keeper left.",
      "The lockkeeper left.",
      ["lock=lockkeeper like", "keeper=lockkeeper like"],
    ],
    ["a country of two letters", "The US envoy left Marlow.", "The U.S. envoy left Marlow.", ["US=U.S."]],
    ["in another form", "The board promises a ferry.", "The board promised a ferry.", ["promises=promised stem"]],
    ["respelt", "The harbour board paid.", "The harbor board paid.", ["harbour=harbor like"]],
    ["a synonym", "The council will purchase the barge.", "The council will buy the barge.", ["purchase=buy like"]],
    ["a country and its people", "The envoy of Norway left.", "The Norwegian envoy left.", ["envoy=envoy"]],
    ["moved", "On Monday the ferry sank.", "The ferry sank on Monday.", ["Monday=Monday", "ferry=ferry", "sank=sank"]],
  ])("%s", (_, a, b, expected) => {
    expect(linked(a, b)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ["opposites", "The talks will begin on Monday.", "The talks will end on Monday.", "begin=end"],
    ["two places", "The barge left Oslo on Monday.", "The barge left Lima on Monday.", "Oslo=Lima"],
    ["function words far from any word they share", "The mayor of Marlow wept.", "Sing of the sea.", "The="],
  ])("%s are not linked", (_, a, b, wrong) => {
    expect(linked(a, b).filter(link => link.startsWith(wrong))).toEqual([])
  })

  it("are each linked to themselves in the same text, whatever it is", () => {
    const words = fc.array(fc.constantFrom("the", "ferry", "sank", "U.S.", "-", ",", "Oslo", "buy", "of"), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, list => {
        const text = textOf(list.join(" "))
        const whole = [...text.sentences.keys()]
        const links = linkTokens(text, whole, text, whole, shipped.lexicon)
        expect(links).toEqual(text.tokens.map((_, n) => ({ a: n, b: n, how: "same" })))
      }),
    )
  })
})
