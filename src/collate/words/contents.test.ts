import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tokenize } from "../../text/tokens.js"
import { contentsByPattern, contentsOf } from "./contents.js"

/** Words that the patterns are made of, in some of their forms, and some that are in none. */
const words =
  "deny denied denials access rejected dismissed disputes rebutted refuted claims charge insisted maintains contend not no never nothing guilty innocent children wrongdoing wrong groundless unfounded untrue fabricated to do with agree did had his her lawyer lawyers attorney general for of said says told legal team in response reply rebuttal queries countered defended the stood by declined refused comment respond returned immediately could be reached without critics welcomed criticized criticism which opponents condemned denounced lamented blamed accused faulted outrage disgraceful misleading reckless unclear unverified yet clear known certain remains seen evidence sign independently verified confirmed cautioned that skeptical doubtful inconclusive uncertainty correlation further study tests alleged allegedly apparently reportedly suspected supposed presumed wrongful falsely illegally accidentally unarmed if and but only unless provided should on condition subject acting former formerly ex deputy retired mother law stepfather president elect preliminary provisional tentatively unofficial early stage lab mice a small trial test tubes almost nearly partly temporarily self styled draft one some most half few asked requested named identified anonymity anonymous authorized speak nobody false absurd nonsense incorrect say lie myth rumor case true who what as because suggested called described feared threat violence deaths killed murders injured wounded beaten raped tortured abuse assaulted harassment suit penalty according argue believes they shop mayor river opened".split(
    " ",
  )

describe("contents of a stretch", () => {
  it("are those that the patterns find, wherever no word shows them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ",", "-"), { maxLength: 12 }), list => {
        const tokens = tokenize(list.join(" "))
        const whole = { from: 0, to: tokens.length }
        expect(contentsOf(tokens, whole)).toEqual(contentsByPattern(tokens, whole))
        const part = { from: Math.min(2, tokens.length), to: tokens.length }
        expect(contentsOf(tokens, part)).toEqual(contentsByPattern(tokens, part))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ["The shop did not immediately respond", ["refusal"]],
    ["his lawyer said", ["reply", "source"]],
    ["the mayor's stepmother", ["office"]],
    ["in lab mice", ["stage"]],
    ["nearly", ["scope"]],
    ["the river opened", []],
  ])("%s", (text, contents) => {
    const tokens = tokenize(text)
    expect(contentsOf(tokens, { from: 0, to: tokens.length })).toEqual(contents)
  })
})
