// Posts that pages set into their text, found by their signatures.

import { expect, it } from "vitest"
import { postsIn } from "./posts.js"

const report = (...lines: readonly string[]) => {
  let at = 0
  const blocks = lines.map(line => {
    const start = at
    at += line.length + 1
    return { kind: "body" as const, start, end: start + line.length }
  })
  return { text: lines.join("\n"), blocks }
}
const found = (...lines: readonly string[]) => {
  const { text, blocks } = report(...lines)
  return postsIn({ text, blocks }).map(({ start, end }) => text.slice(start, end))
}

it("a post is what stands above its signature", () => {
  const post = "The lock stays shut. All of it! — Tilda Rask (@tildarask) May 2, 2031"
  expect(found("The keeper wrote on Tuesday.", post, "Barges are waiting.")).toEqual([post])
})

it("a signature in a block of its own signs the block before", () => {
  expect(found("Nobody asked.", "The lock stays shut.", "— Tilda Rask (@tildarask) 2 May 2031")).toEqual([
    "The lock stays shut.\n— Tilda Rask (@tildarask) 2 May 2031",
  ])
})

it("two posts in one block are two", () => {
  const [first, second] = [
    "Shut. — Tilda Rask (@tildarask) May 2, 2031",
    " Still shut. — Tilda Rask (@tildarask) May 3, 2031",
  ]
  expect(found(first + second)).toEqual([first, second])
})

it("a handle in a sentence signs nothing", () => {
  expect(found("Tilda Rask (@tildarask) wrote that the lock stays shut.")).toEqual([])
})

it("a short paragraph with a network's marks is a post without a signature", () => {
  const bare = [
    "Shut again this morning, and nobody told us. pic.twitter.com/q1w2e3r4",
    ".@lockkeepers why is it shut?",
  ]
  expect(found("The keeper wrote on Tuesday.", ...bare, "Barges are waiting.")).toEqual(bare)
})
