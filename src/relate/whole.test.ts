// One wrong line joins all pages around either end: the other pairs have their say.

import { describe, expect, it } from "vitest"
import { heldTogether } from "./whole.js"

type Pair = readonly [a: string, b: string, odds: number]

/** The arrows that stand among pairs of kin, where those named are arrows and the rest lines of siblings. */
function standing(pairs: readonly Pair[], arrows: readonly string[]): string[] {
  const lines = pairs.map(([a, b, odds]) => ({ name: a + b, pair: { a: { id: a }, b: { id: b }, odds } }))
  const kin = new Map<string, Map<string, { odds: number }>>()
  for (const [a, b, odds] of pairs) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      kin.set(x, (kin.get(x) ?? new Map()).set(y, { odds }))
  }
  const isArrow = ({ name }: { readonly name: string }) => arrows.includes(name)
  const { copies } = heldTogether(
    { copies: lines.filter(isArrow), siblings: lines.filter(line => !isArrow(line)) },
    kin,
  )
  return copies.map(({ name }) => name).sort()
}

const three = (x: string, y: string, z: string): Pair[] => [
  [x, y, 4],
  [y, z, 4],
  [x, z, 4],
]

describe("an arrow between two groups of a family", () => {
  it.each([
    [
      "falls where all other pairs between them are no kin",
      [...three("a", "b", "c"), ...three("d", "e", "f"), ["a", "d", 2]],
      ["ab", "ad"],
      ["ab"],
    ],
    ["stands where other pairs bear it out", [...three("a", "b", "c"), ["a", "d", 3], ["b", "d", 3]], ["ad"], ["ad"]],
    ["stands between two that nobody else is kin of", [["a", "b", 1.6]], ["ab"], ["ab"]],
    [
      "stands to a page that is much surer kin of its exemplar than not of the others",
      [
        ["a", "b", 5],
        ["b", "c", 4],
      ],
      ["ab", "bc"],
      ["ab", "bc"],
    ],
  ] as readonly (readonly [string, readonly Pair[], readonly string[], readonly string[]])[])(
    "%s",
    (_, pairs, arrows, left) => {
      expect(standing(pairs, arrows)).toEqual(left)
      expect(standing([...pairs].reverse(), arrows)).toEqual(left)
    },
  )
})
