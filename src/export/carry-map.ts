// A story's carry-over map as a picture (SVG 1.1), by the geometry of the app's screen. It is of paper and ink: it has its
// own colours, and no script, style or font.

import {
  type CarryGeometry,
  carryGeometry,
  type CarryPath,
  carryPaths,
  carryRoom,
  type CarryShape,
  descentPath,
  indentOf,
  isNumbered,
  stripPaths,
} from "../kit/carry.js"
import { families, type Family } from "../model/catalogue.js"
import type { CarryMapView, MapReading } from "../view/shapes.js"
import { colors, familyColors } from "./pictures/colors.js"
import { element, escaped } from "./xml.js"

const { ink, quiet, ground: paper, line } = colors
/** What stands word for word, and in other words. */
const [kept, reworded] = ["#b9b5aa", "#dcd9d0"]
const sans = "Inter, Helvetica, Arial, sans-serif"
const serif = "Source Serif 4, Georgia, serif"
/** Width of the picture where the columns do not need more. */
const room = 1200
const margin = 24
const maker = "made by Stemma; machine-made, says nothing about what is true"
const lineHeight = 17
/** Letters of a name that have room beside the map. */
const longestName = 30

/** The map as a picture, with its title, what it says in words, and a legend. */
export function carryMapSvg(map: CarryMapView, pile: string): string {
  const headlines = map.columns.map(({ block }) => block === "headline" || block === "deck")
  const shown = {
    headlines,
    rows: map.rows.map(({ depth, parent, joined }) => ({ depth, parent, isApart: joined === "apart" })),
  }
  const geometry = carryGeometry(shown, carryRoom(room))
  const words = [map.basis, map.glance, ...map.runs.slice(0, 3).map(({ text }) => text)]
  const top = margin + 34 + words.length * lineHeight + 10
  const width = Math.max(geometry.width, room) + 2 * margin
  const height = top + geometry.height + 70
  const body = [
    element("title", { id: "map-title" }, escaped(`Which sentences stand where: ${map.title}`)),
    element("desc", { id: "map-desc" }, escaped([...words, ...map.notes].join(" "))),
    element("rect", { width, height, fill: paper }),
    text(map.title, { x: margin, y: margin + 16, size: 20, font: serif, weight: 600 }),
    ...words.map((one, n) => text(one, { x: margin, y: margin + 40 + n * lineHeight, size: 12, fill: quiet })),
    element("g", { transform: `translate(${margin} ${top})` }, drawing(map, geometry, shown)),
    ...legend(margin, top + geometry.height + 22),
    text(`${pile} · ${maker}`, { x: margin, y: height - 14, size: 11, fill: quiet }),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "map-title map-desc",
    },
    body,
  )}\n`
}

/** The map itself: totals, cells, names, own matter. */
function drawing(map: CarryMapView, geometry: CarryGeometry, { rows }: CarryShape): string[] {
  const readings = map.rows.map(({ cells }) => cells.map(({ reading }, c) => map.columns[c]!.readings[reading]!))
  return [
    ...strip(map, geometry),
    ...carryPaths(geometry, readings).map(drawn),
    ...names(map, geometry, rows),
    ...ownMatter(map, geometry),
  ]
}

function text(
  words: string,
  {
    x,
    y,
    size,
    fill = ink,
    font = sans,
    weight = 400,
    anchor = null,
    style = null,
  }: {
    readonly x: number
    readonly y: number
    readonly size: number
    readonly fill?: string
    readonly font?: string
    readonly weight?: number
    readonly anchor?: string | null
    readonly style?: string | null
  },
): string {
  const how = { x, y, "font-family": font, "font-size": size, "font-weight": weight, "font-style": style, fill }
  return element("text", { ...how, "text-anchor": anchor }, escaped(words))
}

function drawn({ part, as, family, gravity, d }: CarryPath): string {
  if (part === "fill") {
    const own = family === null ? null : familyColors[family as Family]
    const fill = own === null ? kept : gravity === "grave" ? own.stroke : own.fill
    return element("path", { d, fill, stroke: own?.stroke ?? null, "stroke-width": own ? 1 : null })
  }
  const { stroke } = familyColors[family as Family]
  const onStroke = gravity === "grave" && as === "altered"
  return element("path", { d, fill: "none", stroke: onStroke ? paper : stroke, "stroke-width": 1.4 })
}

function strip({ columns }: CarryMapView, geometry: CarryGeometry): string[] {
  const fills = { same: kept, reworded, altered: ink, absent: paper }
  const { top, height } = geometry.strip
  const right = geometry.xs.at(-1)! + geometry.cell.width
  const numbers = columns.flatMap(({ number }, c) =>
    isNumbered(geometry, number)
      ? [
          text(String(number), {
            x: geometry.xs[c]! + geometry.cell.width / 2,
            y: top + height + 15,
            size: 10,
            fill: quiet,
            anchor: "middle",
          }),
        ]
      : [],
  )
  return [
    text("how many pages have it", { x: 0, y: top + height - 3, size: 11, fill: quiet }),
    ...stripPaths(
      geometry,
      columns.map(({ counts }) => counts),
    ).map(({ as, d }) => element("path", { d, fill: fills[as] })),
    element("path", { d: `M${geometry.label} ${top + height + 0.5}H${right}`, stroke: line, fill: "none" }),
    ...numbers,
    text("own", { x: geometry.own.left, y: top + height + 15, size: 10, fill: quiet }),
  ]
}

function names({ rows }: CarryMapView, geometry: CarryGeometry, tree: CarryShape["rows"]): string[] {
  const size = geometry.cell.height < 14 ? 10 : 12
  const apart = tree.findIndex(({ isApart }) => isApart)
  const lines = element("path", {
    d: descentPath(geometry, tree),
    fill: "none",
    stroke: colors.strong,
    "stroke-width": 1,
  })
  return [
    lines,
    ...(apart < 0
      ? []
      : [
          text("not traced to it; the same sentences stand there", {
            x: 0,
            y: geometry.ys[apart]! - 7,
            size: 11,
            fill: quiet,
          }),
        ]),
    ...rows.map(({ siglum, name, outlet, printings, depth, isBase }, r) => {
      const more = printings.length > 0 ? ` ×${printings.length + 1}` : ""
      const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name
      return text(`${siglum}  ${short}${more}`, {
        x: indentOf(depth) + 6,
        y: geometry.ys[r]! + geometry.cell.height / 2 + size * 0.36,
        size,
        weight: isBase ? 600 : 400,
        style: outlet === null ? "italic" : null,
      })
    }),
  ]
}

function ownMatter({ rows }: CarryMapView, geometry: CarryGeometry): string[] {
  const most = Math.max(1, ...rows.map(({ own }) => own))
  const { left, width } = geometry.own
  return rows.flatMap(({ own }, r) => {
    if (own === 0) return []
    const across = Math.max(2, ((width - 30) * own) / most)
    const middle = geometry.ys[r]! + geometry.cell.height / 2
    return [
      element("rect", { x: left, y: middle - 2, width: across, height: 4, fill: familyColors.added.stroke }),
      text(`+${own}`, { x: left + across + 5, y: middle + 3.5, size: 10, fill: quiet }),
    ]
  })
}

/** One line: what a cell may be filled with. */
const legendKinds: readonly (readonly [Pick<MapReading, "as" | "family" | "gravity">, string])[] = [
  [{ as: "same", family: null, gravity: null }, "word for word"],
  [{ as: "reworded", family: null, gravity: null }, "in other words"],
  ...(["turned", "fact", "said", "quotation", "added", "left-out"] as const).map(
    family => [{ as: "altered", family, gravity: "grave" }, families[family].name.ordered.toLowerCase()] as const,
  ),
  [{ as: "altered", family: "fact", gravity: "notable" }, "pale: less grave"],
  [{ as: "absent", family: "left-out", gravity: "grave" }, "left out, of weight"],
]

function legend(x: number, y: number): string[] {
  const cell = { width: 16, height: 14 }
  const room = 112
  return legendKinds.flatMap(([kind, words], n) => {
    const geometry = { ...empty, cell, xs: [x + n * room], ys: [y] }
    return [
      ...carryPaths(geometry, [[kind]]).map(drawn),
      text(words, { x: x + n * room + 21, y: y + 11, size: 11, fill: quiet }),
    ]
  })
}

const empty: CarryGeometry = {
  width: 0,
  height: 0,
  label: 0,
  cell: { width: 0, height: 0 },
  xs: [],
  ys: [],
  strip: { top: 0, height: 0 },
  own: { left: 0, width: 0 },
}
