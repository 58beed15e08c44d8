import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { depthsOf, leadsTo, reached } from "./descent.js"

const size = 9
/** Graphs without circles: lines run from higher numbers to lower ones. */
const graphs = fc
  .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 })
  .map(lines => lines.filter(([from, to]) => from > to))
const nextOf = (lines: readonly (readonly [number, number])[]) => (at: number) =>
  lines.filter(([from]) => from === at).map(([, to]) => to)

/** All ways from a node, as lists of nodes, by the plainest recursion. */
function ways(from: number, next: (at: number) => readonly number[]): number[][] {
  return [[from], ...next(from).flatMap(to => ways(to, next).map(way => [from, ...way]))]
}

describe("descent", () => {
  it("reaches what some way leads to, each once, nearest first", () => {
    fc.assert(
      fc.property(graphs, fc.nat(size - 1), (lines, start) => {
        const next = nextOf(lines)
        const found = [...reached(start, next)]
        const all = ways(start, next)
        const nearest = (to: number) => Math.min(...all.filter(way => way.at(-1) === to).map(way => way.length))
        expect(new Set(found)).toEqual(new Set(all.map(way => way.at(-1)!).filter(at => at !== start)))
        expect(found.length).toBe(new Set(found).size)
        expect(found.map(nearest)).toEqual(found.map(nearest).toSorted((a, b) => a - b))
        for (let to = 0; to < size; to++) expect(leadsTo(start, to, next)).toBe(to === start || found.includes(to))
      }),
    )
  })

  it("is as deep as the longest way", () => {
    fc.assert(
      fc.property(graphs, fc.nat(size - 1), (lines, start) => {
        const next = nextOf(lines)
        expect(depthsOf([start], next).get(start)).toBe(Math.max(...ways(start, next).map(way => way.length)) - 1)
      }),
    )
  })

  it("ends in a circle, and where many ways cross", () => {
    const circle = (at: number) => [(at + 1) % 3]
    expect([...reached(0, circle)]).toEqual([1, 2])
    expect(leadsTo(0, 7, circle)).toBe(false)
    expect(Number.isFinite(depthsOf([0], circle).get(0))).toBe(true)
    // Sixty storeys with two doors each: a walk without memory would take 2 ** 60 steps.
    const storeys = (at: number) => (at < 120 ? [2 * (at >> 1) + 2, 2 * (at >> 1) + 3] : [])
    expect([...reached(0, storeys)].length).toBe(120)
    expect(depthsOf([0], storeys).get(0)).toBe(60)
  })
})
