import fc from "fast-check"
import { expect, test } from "vitest"
import { type TidyBox, tidy } from "./tidy.js"

const gap = 7

interface Given {
  readonly parent: number
  readonly track: number
  readonly length: number
  readonly size: number
  readonly anchor: number
  readonly exit: number
}

const given = fc.array(
  fc.record({
    parent: fc.nat(1000),
    track: fc.constantFrom(0, 0, 0, 30, 200),
    length: fc.integer({ min: 10, max: 300 }),
    size: fc.integer({ min: 5, max: 120 }),
    anchor: fc.double({ min: 0, max: 1, noNaN: true }),
    exit: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
)

/** A tree in order of descent, each child's track beginning where its parent ends. */
function treeOf(given: readonly Given[]): TidyBox[] {
  const parents = given.map(({ parent }, i) => (i === 0 ? -1 : parent % i))
  const children = given.map((_, i) => parents.flatMap((parent, child) => (parent === i ? [child] : [])))
  const order: number[] = []
  const open = [0]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at)
    open.push(...children[at]!.toReversed())
  }
  const index = new Map(order.map((at, i) => [at, i]))
  const boxes: TidyBox[] = []
  for (const at of order) {
    const parent = parents[at]! < 0 ? -1 : index.get(parents[at]!)!
    const { track, length, size, anchor, exit } = given[at]!
    const from = parent < 0 ? 0 : boxes[parent]!.to
    boxes.push({ parent, from, to: from + track + length, size, anchor: anchor * size, exit: exit * size })
  }
  return boxes
}

/** The same tree with every list of children turned round, and which box of it is which of the first. */
function mirrored(boxes: readonly TidyBox[]): { boxes: TidyBox[]; index: number[] } {
  const children = boxes.map((_, i) => boxes.flatMap((box, child) => (box.parent === i ? [child] : [])))
  const order: number[] = []
  const open = [0]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at)
    open.push(...children[at]!)
  }
  const index = new Map(order.map((at, i) => [at, i]))
  const turned = order.map(at => {
    const box = boxes[at]!
    return { ...box, parent: index.get(box.parent) ?? -1, anchor: box.size - box.anchor, exit: box.size - box.exit }
  })
  return { boxes: turned, index: boxes.map((_, at) => index.get(at)!) }
}

const trees = given.map(treeOf)

test("no two boxes overlap, nor stand nearer than the gap", () => {
  fc.assert(
    fc.property(trees, boxes => {
      const places = tidy(boxes, gap)
      for (const [i, a] of boxes.entries()) {
        for (const [j, b] of boxes.entries()) {
          if (j <= i || a.from >= b.to || b.from >= a.to) continue
          const [x, y] = [places[i]!, places[j]!]
          expect(y >= x + a.size + gap - 1e-6 || x >= y + b.size + gap - 1e-6).toBe(true)
        }
      }
    }),
  )
})

test("a parent stands in the middle of its children, and they in their order", () => {
  fc.assert(
    fc.property(trees, boxes => {
      const places = tidy(boxes, gap)
      boxes.forEach((box, at) => {
        const below = boxes.flatMap((child, i) => (child.parent === at ? [places[i]! + child.anchor] : []))
        if (below.length === 0) return
        expect(places[at]! + box.exit).toBeCloseTo((below[0]! + below.at(-1)!) / 2, 5)
      })
      boxes.forEach((box, at) => {
        const next = boxes.findIndex((one, i) => i > at && one.parent === box.parent)
        if (next > 0) expect(places[next]!).toBeGreaterThanOrEqual(places[at]! + box.size + gap - 1e-6)
      })
    }),
  )
})

test("a mirrored tree gives the mirrored picture", () => {
  fc.assert(
    fc.property(trees, boxes => {
      const places = tidy(boxes, gap)
      const { boxes: turned, index } = mirrored(boxes)
      const other = tidy(turned, gap)
      const width = Math.max(...boxes.map((box, i) => places[i]! + box.size))
      for (const [i, box] of boxes.entries()) expect(other[index[i]!]!).toBeCloseTo(width - places[i]! - box.size, 5)
    }),
  )
})

test("alike branches are drawn alike wherever they hang", () => {
  fc.assert(
    fc.property(trees, boxes => {
      const copies = [0, 1, 2].flatMap(copy =>
        boxes.map(box => ({
          ...box,
          from: box.from + 10,
          to: box.to + 10,
          parent: box.parent < 0 ? 0 : box.parent + 1 + copy * boxes.length,
        })),
      )
      const places = tidy([{ parent: -1, from: 0, to: 10, size: 10, anchor: 5, exit: 5 }, ...copies], gap)
      const shapes = [0, 1, 2].map(copy =>
        boxes.map((_, i) => places[1 + copy * boxes.length + i]! - places[1 + copy * boxes.length]!),
      )
      shapes[1]!.forEach((place, i) => {
        expect(place).toBeCloseTo(shapes[0]![i]!, 5)
        expect(place).toBeCloseTo(shapes[2]![i]!, 5)
      })
    }),
  )
})

test("a chain of 5,000 is laid out, and nothing is an empty picture", () => {
  const chain = Array.from({ length: 5000 }, (_, i) => ({
    parent: i - 1,
    from: i * 10,
    to: i * 10 + 10,
    size: 5,
    anchor: 2,
    exit: 2,
  }))
  expect(new Set(tidy(chain, gap))).toEqual(new Set([0]))
  expect(tidy([], gap)).toHaveLength(0)
})

test("the steps grow as the boxes do: ten times as many take about ten times as many looks", () => {
  const looks = (count: number) => {
    let seen = 0
    const boxes = Array.from({ length: count }, (_, i) => {
      const parent = i === 0 ? -1 : Math.floor((i - 1) / 3)
      const depth = Math.floor(Math.log(2 * i + 1) / Math.log(3))
      return {
        parent,
        from: depth * 10,
        get to() {
          seen++
          return depth * 10 + 10
        },
        size: 1 + (i % 7),
        anchor: 0,
        exit: 0,
      }
    })
    tidy(boxes, gap)
    return seen / count
  }
  expect(looks(10_000)).toBeLessThan(looks(1000) * 1.2)
})
