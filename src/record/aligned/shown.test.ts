import { expect, it } from "vitest"
import { readPage, tracePile } from "../../index.js"

const told = [
  "The talks will continue on Tuesday, when the ministers of trade of both sides are expected to arrive by ferry from the mainland.",
  "“We have agreed on nothing yet,” said the envoy of Vell, Maro Tindal, after four hours of talks behind closed doors.",
]
const behind = [
  "Reke denied that he had promised 4.5 million crowns to the dredgers’ union.",
  "Vell said it would close its last coal quay before 2041 and may be able to stop loading by 1 May 2036.",
]
const page = (path: string, sentence: string) => {
  const words = ["Harbour talks resume", ...told, sentence, ...behind].join("\n\n")
  return readPage({ path, address: null, bytes: new TextEncoder().encode(words) })
}

it("shows no reading where nothing but a dateline answers to what was said", async () => {
  const { record } = await tracePile([
    page("cut.txt", "PORT LUMEN (LW) — De,” harbour minister Jonas Reke told reporters."),
    page(
      "whole.txt",
      "PORT LUMEN (LW) — Delegates of the two republics met in Port Lumen on Monday to discuss the harbour treaty and the fishing grounds.",
    ),
  ])
  const cut = record.filter(({ what }) => what?.startsWith("PORT LUMEN"))
  expect(cut.map(({ readings }) => readings.length)).toEqual([1])
  expect(record.flatMap(({ readings }) => readings).filter(({ text }) => text === "")).toEqual([])
})
