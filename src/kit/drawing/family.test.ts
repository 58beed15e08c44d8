import fc from "fast-check"
import { expect, test } from "vitest"
import { type Drawing, drawFamily, type FamilyEdge, type FamilyNode } from "./family.js"
import { linesIn, widthOf } from "./letters.js"
import { allOpened, branchKey, shownBoxes } from "./shown.js"

interface Grown {
  readonly columns: { label: string; dated: boolean; gap: boolean }[]
  readonly nodes: FamilyNode[]
  readonly edges: FamilyEdge[]
}

const families = fc
  .array(
    fc.record({
      parent: fc.integer({ min: -4, max: 1000 }),
      later: fc.constantFrom(0, 0, 1, 2),
      name: fc.constantFrom("Herald", "The Port Marl Evening Courier and Observer", "漢字新聞"),
      labels: fc.array(fc.constantFrom("1 fact changed", "15 of 19 quotations lost their marks, 4 more changed"), {
        maxLength: 3,
      }),
      closed: fc.boolean(),
      doubt: fc.constantFrom(null, null, "its own date, 3 Jun, cannot be: it carries words of 14 Jun (F)"),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((given): Grown => {
    const parents = given.map(({ parent }, i) => (parent < 0 || i === 0 ? -1 : parent % i))
    const children = given.map((_, i) => parents.flatMap((parent, child) => (parent === i ? [child] : [])))
    const order: number[] = []
    const open = parents.flatMap((parent, i) => (parent < 0 ? [i] : [])).reverse()
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      order.push(at)
      open.push(...children[at]!.toReversed())
    }
    const column = new Map<number, number>()
    for (const i of order)
      column.set(i, Math.min(5, (parents[i]! < 0 ? 0 : column.get(parents[i]!)!) + given[i]!.later))
    const nodes = order.map((i): FamilyNode => {
      const { name, closed, doubt } = given[i]!
      const parent = parents[i]! < 0 ? null : `n${parents[i]}`
      const place = { id: `n${i}`, parent, fold: null, closed, column: column.get(i)! }
      return { ...place, kind: "report", name, siglum: "AB", line: "rewrites AA", doubt, reports: [`n${i}`] }
    })
    const edges = order.flatMap((i): FamilyEdge[] => {
      if (parents[i]! < 0) return []
      const labels = given[i]!.labels.map(text => ({ text, grave: false }))
      const line = {
        kind: "rewrite",
        decided: true,
        inferred: false,
        doubted: false,
        words: 10 + i,
        labels,
        chief: true,
      }
      return [{ ...line, from: `n${parents[i]}`, to: `n${i}` }]
    })
    const columns = [0, 1, 2, 3, 4, 5].map(i => ({ label: `${i + 1} Jun 2024, 18:40`, dated: true, gap: false }))
    return { columns, nodes, edges }
  })

type Drawn = Drawing<FamilyNode, FamilyEdge>
interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const labelsOf = ({ lines, boxes }: Drawn): Rect[] =>
  lines.flatMap(({ label, edge }) => {
    const box = boxes.find(({ node }) => node.id === edge.to)!
    return label ? [{ ...label, height: box.labels.lines.length * 18 }] : []
  })

/** The straight pieces of a line, bends as corners, as thin rectangles. */
function piecesOf(path: string): Rect[] {
  let [x, y] = [0, 0]
  const pieces: Rect[] = []
  for (const [, letter, rest] of path.matchAll(/([MHVq])([^MHVq]*)/g)) {
    const numbers = rest!.trim().split(/ /).map(Number)
    const [toX, toY] =
      letter === "M"
        ? [numbers[0]!, numbers[1]!]
        : letter === "H"
          ? [numbers[0]!, y]
          : letter === "V"
            ? [x, numbers[0]!]
            : [x + numbers[2]!, y + numbers[3]!]
    if (letter !== "M")
      pieces.push({ x: Math.min(x, toX), y: Math.min(y, toY), width: Math.abs(toX - x), height: Math.abs(toY - y) })
    ;[x, y] = [toX, toY]
  }
  return pieces
}

const opened = (grown: Grown): Drawn => drawFamily(grown, new Set(allOpened(grown.nodes)))

test("no box lies over another, nor over the words beside a line", () => {
  fc.assert(
    fc.property(families, grown => {
      const drawn = opened(grown)
      expect(drawn.boxes).toHaveLength(grown.nodes.length)
      const all: Rect[] = [...drawn.boxes, ...labelsOf(drawn)]
      for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(meets(a, b)).toBe(false)
    }),
  )
})

test("no line runs over a box, nor over words", () => {
  fc.assert(
    fc.property(families, grown => {
      const drawn = opened(grown)
      const all: Rect[] = [...drawn.boxes, ...labelsOf(drawn)]
      for (const line of drawn.lines) {
        for (const piece of piecesOf(line.path)) {
          // From the side of one box to the side of another it may touch both.
          const inner = { x: piece.x + 1, y: piece.y + 1, width: piece.width - 2, height: piece.height - 2 }
          const thin = { ...inner, width: Math.max(0.1, inner.width), height: Math.max(0.1, inner.height) }
          for (const rect of all) expect(meets(thin, rect)).toBe(false)
        }
      }
    }),
  )
})

test("each box begins at its column or behind it, before the next begins, and behind what it comes from", () => {
  fc.assert(
    fc.property(families, grown => {
      const { boxes, columns } = opened(grown)
      const at = new Map(boxes.map(box => [box.node.id, box]))
      const begin = new Map(columns.map(({ label, x }) => [label, x]))
      for (const { node, x } of boxes) {
        expect(x).toBeGreaterThanOrEqual(begin.get(grown.columns[node.column]!.label)!)
        for (const column of grown.columns.slice(node.column + 1))
          expect(x).toBeLessThan(begin.get(column.label) ?? Infinity)
        const parent = node.parent && at.get(node.parent)
        if (parent) expect(x).toBeGreaterThan(parent.x + parent.width)
      }
    }),
  )
})

test("all that is drawn lies within its size", () => {
  fc.assert(
    fc.property(families, grown => {
      const drawn = drawFamily(grown)
      for (const { x, y, width, height } of [...drawn.boxes, ...labelsOf(drawn)]) {
        expect(x + width).toBeLessThanOrEqual(drawn.width)
        expect(y + height).toBeLessThanOrEqual(drawn.height)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test("what hangs on a closed box is hidden until it is opened, and hidden again", () => {
  const node = (id: string, parent: string | null, more: object = {}) => ({
    ...{ id, parent, fold: null, closed: false, kind: "report" as const, reports: [id] },
    ...more,
  })
  const nodes = [
    node("a", null, { closed: true }),
    node("b", "a"),
    node("c", "b"),
    node("d", null, { fold: "f" }),
    node("f", null),
  ]
  const ids = (toggled: string[]) =>
    shownBoxes(nodes, new Set(toggled))
      .map(({ id }) => id)
      .join("")
  expect(ids([])).toBe("af")
  expect(ids([branchKey("a")])).toBe("abcf")
  expect(ids([branchKey("a"), branchKey("b")])).toBe("abf")
  expect(ids(["f"])).toBe("adf")
})

test("words are cut only where they have no room in their lines", () => {
  expect(linesIn("The Ellary Courier", "name", 400, 2)).toEqual(["The Ellary Courier"])
  expect(linesIn("The Ellary Courier", "name", 90, 2)).toEqual(["The Ellary", "Courier"])
  const [cut] = linesIn("Donaudampfschifffahrtsgesellschaft", "name", 90, 1)
  expect(cut).toMatch(/^Donau.*…$/)
  expect(widthOf(cut!, "name")).toBeLessThanOrEqual(90)
})
