// Under which headline a story stands: one that speaks for most of its pages.

import { expect, test } from "vitest"
import { tokenize } from "../text/tokens.js"
import { storiesAmong } from "./stories.js"
import type { Worded } from "./stories/worded.js"

const news = "Orluk closed the northern lock of Renholt harbour after the flood broke its gate"

function page(id: string, title: string | null, text: string = news): Worded {
  const stemsOf = (words: string) => [...new Set(tokenize(words).map(({ stem }) => stem))]
  const stems = stemsOf(text)
  const words = stems.map((_, i) => [i, 1, 5] as const)
  return { id, title, published: null, firstLine: text, headline: stemsOf(title ?? ""), stems, words }
}

function titleOf(...pages: readonly Worded[]): string {
  const sigla = new Map(pages.map(({ id }, i) => [id, "ABCD"[i]!]))
  const stories = storiesAmong(pages, { derivations: [], origins: pages.map(({ id }) => id) }, sigla)
  expect(stories).toHaveLength(1)
  return stories[0]!.title
}

const deck = "Ministers previously refused comment citing operational reasons"

test("what is a page's own, as its deck, is no title where another page's headline speaks for most", () => {
  expect(titleOf(page("x", deck), page("y", "Flood closed Renholt lock"), page("z", null))).toBe(
    "Flood closed Renholt lock",
  )
})

test("of headlines that speak for most pages the first by letter stands, whichever is better", () => {
  const [first, second] = ["Orluk closed the lock on a whim", "Flood broke gate of Renholt lock"]
  expect(titleOf(page("x", first), page("y", second), page("z", null))).toBe(first)
})

test("a lone headline is the title, and without any the first line is", () => {
  expect(titleOf(page("x", deck), page("y", null))).toBe(deck)
  expect(titleOf(page("x", null), page("y", null))).toBe(news)
})
