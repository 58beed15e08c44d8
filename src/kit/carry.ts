// Where the cells of a carry-over map stand, and the shapes that fill them: one geometry for the app's screen and for the
// picture that is taken away. Cells of one kind are one path, so that 7,200 of them are a dozen elements; kinds are told
// apart by height, frame and shape as well as by colour.

/** What a cell is filled with: how the sentence stands there, and the family of what was changed. */
export interface CarryCell {
  readonly as: "same" | "reworded" | "altered" | "absent"
  readonly family: string | null
  readonly gravity: string | null
}

/** What the geometry has to know of a map. */
export interface CarryShape {
  /** For each column whether it is of a headline, which stands apart. */
  readonly headlines: readonly boolean[]
  readonly rows: readonly { readonly depth: number; readonly parent: number | null; readonly isApart: boolean }[]
}

/** Places in pixels. */
export interface CarryGeometry {
  readonly width: number
  readonly height: number
  readonly label: number
  readonly cell: { readonly width: number; readonly height: number }
  /** Left of each column, and top of each row. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Where the strip of totals stands, and how high it is. */
  readonly strip: { readonly top: number; readonly height: number }
  /** Where the bars of own matter begin, and how wide the longest is. */
  readonly own: { readonly left: number; readonly width: number }
}

/** How a map is set: how much room there is, and what stands beside its rows. */
export interface CarryRoom {
  readonly width: number
  /** Width of the names on the left, or height of a line for each above its row. */
  readonly label: number
  readonly above: number
  /** Width of the bars of own matter on the right. */
  readonly own: number
  readonly narrowest: number
}

/** Names on the left where there is room, else above the rows. */
export function carryRoom(width: number): CarryRoom {
  if (width < 620) return { width, label: 0, above: 22, own: 0, narrowest: 5 }
  return { width, label: Math.round(Math.min(250, Math.max(170, width * 0.2))), above: 0, own: 92, narrowest: 7 }
}

/** Sizes in pixels: of cells by how many rows there are; of what stands around them. */
const heights = [
  { upTo: 14, height: 24 },
  { upTo: 45, height: 17 },
  { upTo: Number.POSITIVE_INFINITY, height: 12 },
] as const
const widest = 34
const gaps = { headline: 8, apart: 22, own: 14 }
const strip = { top: 4, height: 34 }
/** Room for the numbers of sentences below the strip. */
const ticks = 22
const indent = 11
const deepest = 6

/** Lay a map out; it is wider than its room where its columns would grow too narrow. */
export function carryGeometry({ headlines, rows }: CarryShape, room: CarryRoom): CarryGeometry {
  const height = room.above > 0 ? 20 : heights.find(({ upTo }) => rows.length <= upTo)!.height
  const parts = headlines.map((is, c) => (c > 0 && headlines[c - 1] && !is ? gaps.headline : 0))
  const ownWidth = room.own > 0 ? gaps.own + room.own : 0
  const free = room.width - room.label - ownWidth - Math.max(0, ...parts)
  const share = Math.floor((free / Math.max(1, headlines.length)) * 4) / 4
  const width = Math.max(room.narrowest, Math.min(widest, share))
  let x = room.label
  const xs = parts.map(part => {
    const left = x + part
    x = left + width
    return left
  })
  let y = strip.top + strip.height + ticks
  const ys = rows.map(({ isApart }, r) => {
    const top = y + room.above + (isApart && !rows[r - 1]?.isApart ? gaps.apart : 0)
    y = top + height
    return top
  })
  const left = x + (room.own > 0 ? gaps.own : 0)
  return {
    width: left + room.own,
    height: y + 4,
    label: room.label,
    cell: { width, height },
    xs,
    ys,
    strip,
    own: { left, width: room.own },
  }
}

/** Index of the last place at or before `at`; -1 before the first, or where `at` lies in a gap. */
export function placeAt(places: readonly number[], size: number, at: number): number {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (places[middle]! <= at) low = middle
    else high = middle - 1
  }
  return places.length > 0 && at >= places[low]! && at < places[low]! + size ? low : -1
}

/** A path of all cells of one kind. */
export interface CarryPath {
  /** `fill` is a box; `mark` a shape of lines on top. */
  readonly part: "fill" | "mark"
  readonly as: CarryCell["as"]
  readonly family: string | null
  readonly gravity: string | null
  readonly d: string
}

/** The cells of a map as few paths: fills first, then the shapes in them. */
export function carryPaths(geometry: CarryGeometry, cells: readonly (readonly CarryCell[])[]): CarryPath[] {
  const fills = new Map<string, { readonly cell: CarryCell; readonly d: string[]; readonly marks: string[] }>()
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.as === "absent" && cell.family === null) continue
      const key = `${cell.as} ${cell.family} ${cell.gravity}`
      const kind = fills.get(key) ?? { cell, d: [], marks: [] }
      const [x, y] = [geometry.xs[c]!, geometry.ys[r]!]
      kind.d.push(box(geometry, x, y, cell))
      if (cell.family !== null && cell.as === "altered") kind.marks.push(shape(geometry, x, y, cell.family))
      if (cell.as === "absent") kind.marks.push(slash(geometry, x, y))
      fills.set(key, kind)
    }
  }
  const kinds = [...fills.values()]
  const path = (part: CarryPath["part"], { as, family, gravity }: CarryCell, d: readonly string[]): CarryPath => ({
    part,
    as,
    family,
    gravity,
    d: d.join(""),
  })
  return [
    ...kinds.filter(({ cell }) => cell.as !== "absent").map(({ cell, d }) => path("fill", cell, d)),
    ...kinds.filter(({ marks }) => marks.length > 0).map(({ cell, marks }) => path("mark", cell, marks)),
  ]
}

/** The box of a cell: whole where the words stand, its lower part where they are reworded. */
function box({ cell }: CarryGeometry, x: number, y: number, { as }: CarryCell): string {
  const [across, down] = insets(cell)
  const height = cell.height - 2 * down
  const part = as === "reworded" ? Math.max(2, Math.round(height * 0.34)) : height
  return `M${at(x + across)} ${at(y + cell.height - down - part)}h${at(cell.width - 2 * across)}v${part}h${at(2 * across - cell.width)}z`
}

/** Space around what fills a cell. */
function insets({ width, height }: CarryGeometry["cell"]): [number, number] {
  return [width < 10 ? 0.5 : 1, height < 14 ? 1 : 1.5]
}

/** The shape of a family, drawn in lines in the middle of a cell. */
export function shape({ cell }: Pick<CarryGeometry, "cell">, x: number, y: number, family: string): string {
  const size = Math.min(cell.width, cell.height) / 2
  const s = Math.min(5, Math.max(2, size - 2))
  const [cx, cy] = [x + cell.width / 2, y + cell.height / 2]
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `M${at(cx + x1 * s)} ${at(cy + y1 * s)}L${at(cx + x2 * s)} ${at(cy + y2 * s)}`
  switch (family) {
    case "turned":
      return line(-1, -0.4, 1, -0.4) + line(-1, 0.4, 1, 0.4) + line(0.5, -1, -0.5, 1)
    case "fact":
      return `M${at(cx - 0.7 * s)} ${at(cy - 0.7 * s)}h${at(1.4 * s)}v${at(1.4 * s)}h${at(-1.4 * s)}z`
    case "said":
      return `M${at(cx - 0.8 * s)} ${at(cy)}a${at(0.8 * s)} ${at(0.8 * s)} 0 1 0 ${at(1.6 * s)} 0a${at(0.8 * s)} ${at(0.8 * s)} 0 1 0 ${at(-1.6 * s)} 0z`
    case "quotation":
      return line(-0.45, -0.9, -0.45, 0.6) + line(0.45, -0.9, 0.45, 0.6)
    case "added":
      return line(-0.9, 0, 0.9, 0) + line(0, -0.9, 0, 0.9)
    case "left-out":
      return line(-0.8, 0.8, 0.8, -0.8)
    default:
      return line(-0.7, -0.2, 0, -0.9) + line(0, -0.9, 0.7, -0.2) + line(-0.7, 0.2, 0, 0.9) + line(0, 0.9, 0.7, 0.2)
  }
}

/** A cut across a cell in which nothing stands, and something of weight is missing. */
function slash({ cell }: CarryGeometry, x: number, y: number): string {
  const s = Math.min(6, Math.min(cell.width, cell.height) / 2 - 1)
  const [cx, cy] = [x + cell.width / 2, y + cell.height / 2]
  return `M${at(cx - s)} ${at(cy + s)}L${at(cx + s)} ${at(cy - s)}`
}

/** How far in a row's name stands, and the line from the row that it stands below to it. */
export function indentOf(depth: number): number {
  return Math.min(deepest, depth) * indent
}

/** The lines of descent beside the names. */
export function descentPath({ ys, cell }: CarryGeometry, rows: CarryShape["rows"]): string {
  return rows
    .map(({ depth, parent }, r) => {
      if (parent === null) return ""
      const x = indentOf(depth) - indent + 4.5
      const up = ys[parent]! + cell.height - 2
      return `M${at(x)} ${at(up)}V${at(ys[r]! + cell.height / 2)}h6`
    })
    .join("")
}

/** Bars of the strip of totals: for each column how many pages have it in which way, from the ground up. */
export function stripPaths(
  { xs, cell, strip }: CarryGeometry,
  counts: readonly Readonly<Record<CarryCell["as"], number>>[],
): { readonly as: CarryCell["as"]; readonly d: string }[] {
  const kinds = ["same", "reworded", "altered"] as const
  const paths: Record<(typeof kinds)[number], string> = { same: "", reworded: "", altered: "" }
  for (const [c, count] of counts.entries()) {
    const pages = Math.max(1, count.same + count.reworded + count.altered + count.absent)
    let y = strip.top + strip.height
    for (const as of kinds) {
      const height = (strip.height * count[as]) / pages
      if (height > 0)
        paths[as] += `M${at(xs[c]! + 0.5)} ${at(y - height)}h${at(cell.width - 1)}v${at(height)}h${at(1 - cell.width)}z`
      y -= height
    }
  }
  return kinds.map(as => ({ as, d: paths[as] }))
}

/** Which sentences have their number printed: all where there is room, else every fifth. */
export function isNumbered({ cell }: CarryGeometry, number: number): boolean {
  return cell.width >= 18 || number === 1 || number % (cell.width >= 8 ? 5 : 10) === 0
}

function at(value: number): number {
  return Math.round(value * 100) / 100
}
