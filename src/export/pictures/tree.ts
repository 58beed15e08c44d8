// The family tree as a picture, SVG 1.1: the drawing of the app (`kit/drawing`) as it is at first, with fonts named and
// colours written at each element, so that it looks the same in a page, an editor and on paper. Its description says in
// words who took from whom.

import { type DrawnBox, type Drawing, drawFamily } from "../../kit/drawing/family.js"
import { type Font, fonts, widthOf } from "../../kit/drawing/letters.js"
import { dashes, type DrawnLine } from "../../kit/drawing/lines.js"
import { measures, siglumWidth } from "../../kit/drawing/boxes.js"
import { families } from "../../model/catalogue.js"
import type { Tree, TreeEdge, TreeNode } from "../../view/shapes.js"
import { element, escaped } from "../xml.js"
import { colors, familyColors } from "./colors.js"

/** Room around the drawing. */
const margin = 16
const titleRoom = 34

/** The family tree of a story. */
export function treePicture(tree: Tree, title: string): string {
  const drawing = drawFamily<TreeNode, TreeEdge>(tree)
  const [width, height] = [drawing.width + 2 * margin, drawing.height + 2 * margin + titleRoom]
  const head = { xmlns: "http://www.w3.org/2000/svg", width: round(width), height: round(height) }
  return element(
    "svg",
    { ...head, viewBox: `0 0 ${round(width)} ${round(height)}`, role: "img", "aria-labelledby": "title desc" },
    [
      element("title", { id: "title" }, escaped(`Who took from whom: ${title}`)),
      element("desc", { id: "desc" }, escaped(described(drawing))),
      element("rect", { width: "100%", height: "100%", fill: colors.paper }),
      text("name", margin, margin + 16, title),
      element("g", { transform: `translate(${margin} ${margin + titleRoom})` }, [
        ...axis(drawing),
        ...drawing.lines.filter(({ edge }) => !edge.chief).map(line),
        ...drawing.lines.filter(({ edge }) => edge.chief).map(line),
        ...drawing.boxes.flatMap(box => [card(box), ...labels(box, drawing)]),
      ]),
    ],
  )
}

/** Who took from whom, a sentence a line. */
function described({ boxes, lines }: Drawing<TreeNode, TreeEdge>): string {
  const name = new Map(boxes.map(({ node }) => [node.id, [node.siglum, node.name].filter(Boolean).join(" ")]))
  const told = lines.map(({ edge }) => {
    const [from, to] = [name.get(edge.from)!, name.get(edge.to)!]
    const changed = edge.labels.map(label => label.text).join(", ")
    const taken = edge.decided ? `${to} ${edge.verb} ${from}` : `${to} shares a text with ${from}; order unknown`
    const line = edge.doubted ? `${taken} (marked wrong)` : taken
    return changed ? `${line}: ${changed}.` : `${line}.`
  })
  const alone = boxes.filter(({ node }) => node.parent === null).map(({ node }) => name.get(node.id)!)
  return `Time runs from left to right. Stand first: ${alone.join(", ")}. ${told.join(" ")}`
}

function axis({ columns, width, height }: Drawing<TreeNode, TreeEdge>): string[] {
  if (columns.length === 0) return []
  const rule = { x1: 0, x2: round(width), y1: 24, y2: 24, stroke: colors.line }
  return [
    element("line", rule),
    ...columns.flatMap(({ x, label, gap }) => [
      element("line", { x1: round(x), x2: round(x), y1: 26, y2: round(height), stroke: colors.line }),
      text("line", x, 16, label, colors.quiet),
      ...(gap ? [text("line", x - 16, 16, "//", colors.strong)] : []),
    ]),
  ]
}

/** The head of a line in doubt. */
const hollow = { fill: colors.paper, stroke: colors.strong }

function line({ edge, path, head, width, dash }: DrawnLine<TreeEdge>): string {
  const color = edge.chief && !edge.doubted ? colors.ink : colors.strong
  const stroke = { fill: "none", stroke: color, "stroke-width": round(width) }
  return [
    element("path", { d: path, ...stroke, "stroke-dasharray": dashes[dash] }),
    head === null ? "" : element("path", { d: head, ...(edge.doubted ? hollow : { fill: color }) }),
  ].join("")
}

function card({ node, x, y, width, height, name, lines, doubt }: DrawnBox<TreeNode>): string {
  const left = x + measures.padding + 2
  const frameWidth = node.siglum === null ? 0 : siglumWidth(node.siglum)
  const named = node.siglum === null ? left : left + frameWidth + measures.besideSiglum
  const first = y + measures.margin + 15
  const below = first + (name.length - 1) * measures.nameLine + 18
  const heavy = node.origin || node.kind === "lost"
  const frame = {
    ...{ x: round(x), y: round(y), width: round(width), height: round(height), rx: 8, fill: colors.paper },
    ...{ stroke: node.origin ? colors.ink : colors.strong, "stroke-width": heavy ? 2 : 1 },
    "stroke-dasharray": node.kind === "lost" ? "6 4" : null,
  }
  const behind = node.kind === "text" || node.kind === "fold"
  return [
    ...(behind ? [element("rect", { ...frame, x: round(x + 3), y: round(y + 3), "stroke-width": 1 })] : []),
    element("rect", frame),
    ...(node.siglum === null ? [] : [siglum(left, first - 14, frameWidth, node.siglum)]),
    ...name.map((words, i) =>
      text(
        "name",
        named,
        first + i * measures.nameLine,
        words,
        node.kind === "lost" ? colors.quiet : colors.ink,
        !node.named,
      ),
    ),
    ...lines.map((words, i) => text("line", left, below + i * measures.textLine, words, colors.quiet)),
    ...doubt.map((words, i) => text("line", left, below + (lines.length + i) * measures.textLine, words, colors.doubt)),
  ].join("")
}

function siglum(x: number, y: number, width: number, letter: string): string {
  const frame = {
    x: round(x),
    y: round(y + 1),
    width: round(width),
    height: 16,
    rx: 3,
    fill: "none",
    stroke: colors.strong,
  }
  return element("rect", frame) + text("line", x + 4, y + 13, letter)
}

/** The words beside the line to a box. */
function labels({ node, labels }: DrawnBox<TreeNode>, { lines }: Drawing<TreeNode, TreeEdge>): string[] {
  const line = lines.find(({ edge, label }) => edge.to === node.id && label !== null)
  if (!line?.label) return []
  const { x, y, width } = line.label
  const box = {
    x: round(x - 2),
    y: round(y + 1),
    width: round(width + 6),
    height: labels.lines.length * measures.labelLine,
  }
  return [
    element("rect", { ...box, fill: colors.paper }),
    ...labels.lines.flatMap(({ text: words, of, first }, i) => {
      const { family, grave } = line.edge.labels[of]!
      const at = y + i * measures.labelLine + 13
      const { stroke, text: color } = familyColors[family]
      return [
        ...(first
          ? [
              element("circle", { cx: round(x + 7.5), cy: round(at - 4), r: 7, fill: stroke }),
              glyph(x + 7.5, at - 1, families[family].glyph),
            ]
          : []),
        text(grave ? "label" : "line", x + measures.glyph, at, words, color),
      ]
    }),
  ]
}

function glyph(x: number, y: number, sign: string): string {
  const font = { "font-family": fonts.line.family, "font-size": 9, "font-weight": 600, fill: colors.paper }
  return element("text", { x: round(x), y: round(y), "text-anchor": "middle", ...font }, escaped(sign))
}

function text(font: Font, x: number, y: number, words: string, fill: string = colors.ink, italic = false): string {
  const { family, size, weight } = fonts[font]
  const look = {
    "font-family": family,
    "font-size": size,
    "font-weight": weight,
    "font-style": italic ? "italic" : null,
    fill,
  }
  // Where the font is missing, another is set as narrow: no name runs out of its box.
  const fitted = { textLength: round(widthOf(words, font)), lengthAdjust: "spacingAndGlyphs" }
  return element("text", { x: round(x), y: round(y), ...look, ...fitted }, escaped(words))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
