// The card of a passage as one picture (SVG 1.1) that stands by itself: no font, script or address in it. Lines are broken by
// how wide letters are on the whole, for a picture cannot be asked.

import { pagesText } from "../../view/said/text.js"
import type { Said, SaidPiece } from "../../view/shapes.js"
import { element, escaped } from "../xml.js"
import { colors, familyColors } from "./colors.js"

const width = 860
const margin = 36
const serif = "'Source Serif 4', Georgia, serif"
const sans = "Inter, 'Helvetica Neue', Arial, sans-serif"
/** Wordings drawn, and pages named of each; a picture with more is no card. */
const most = { wordings: 4, pages: 4 }

/** A word and how it stands to what was asked. */
interface Word {
  readonly text: string
  readonly is: SaidPiece["is"]
  /** It goes on from the one before it, without a space. */
  readonly glued: boolean
}

/** A drawn part, and how far it reaches down. */
interface Drawn {
  readonly marks: readonly string[]
  readonly bottom: number
}

/** A space, of the size of letters. */
const space = 0.27

/** The picture. */
export function saidPicture({ passage, answer, wordings }: Said): string {
  const head = lines(wordsOf([{ text: `“${passage}”`, is: "same" }]), { top: 58, size: 23, family: serif, weight: 600 })
  const told = answer.reduce<Drawn>(
    (drawn, sentence, n) => joined(drawn, lines(wordsOf([{ text: sentence, is: "same" }]), answerStyle(drawn, n))),
    { marks: [], bottom: head.bottom + 8 },
  )
  const body = wordings.slice(0, most.wordings).reduce<Drawn>(
    (drawn, { pieces, how, readings }) => {
      const top = drawn.bottom + 26
      const rule = element("line", { x1: margin, x2: width - margin, y1: top, y2: top, stroke: colors.line })
      const words = lines(wordsOf(pieces), { top: top + 31, size: 17, family: serif })
      const told = `${pagesText(readings, most.pages)} · ${how}`
      const note = { top: words.bottom + 23, size: 12.5, family: sans, colour: colors.quiet }
      const under = lines(wordsOf([{ text: told, is: "same" }]), note)
      return joined({ marks: [...drawn.marks, rule], bottom: top }, joined(words, under))
    },
    { marks: [], bottom: told.bottom },
  )
  const foot = textAt(
    "Stemma, of a pile of pages. It shows that it was said, not that it is so.",
    margin,
    body.bottom + 34,
    12,
    sans,
    colors.quiet,
  )
  return picture(passage, body.bottom + 56, [...head.marks, ...told.marks, ...body.marks, foot])
}

function answerStyle({ bottom }: Drawn, n: number): Style {
  return { top: bottom + 22, size: 15, family: sans, ...(n === 0 ? { weight: 600 } : { colour: colors.quiet }) }
}

function joined(a: Drawn, b: Drawn): Drawn {
  return { marks: [...a.marks, ...b.marks], bottom: b.bottom }
}

function picture(title: string, height: number, marks: readonly string[]): string {
  const box = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "img" }
  return element("svg", box, [
    element("title", {}, escaped(`Who says so: ${title}`)),
    element("rect", { width, height, fill: colors.ground }),
    ...marks,
  ])
}

interface Style {
  readonly top: number
  readonly size: number
  readonly family: string
  readonly weight?: number
  readonly colour?: string
}

/** Words in lines; those that are otherwise stand on a ground of their own and are underlined. */
function lines(words: readonly Word[], { top, size, family, weight = 400, colour = colors.ink }: Style): Drawn {
  const marks: string[] = []
  let [x, y] = [margin, top]
  for (const { text, is, glued } of words) {
    if (glued) x -= size * space
    const wide = widthOf(text, size)
    if (x + wide > width - margin && x > margin) [x, y] = [margin, y + size * 1.45]
    const isOther = is === "other" || is === "more"
    if (isOther) {
      const box = { x: x - 2, y: y - size * 0.82, width: wide + 4, height: size * 1.12, rx: 2 }
      marks.push(element("rect", { ...box, fill: familyColors.fact.fill }))
      marks.push(
        element("line", {
          x1: x,
          x2: x + wide,
          y1: y + 3.5,
          y2: y + 3.5,
          stroke: familyColors.fact.stroke,
          "stroke-width": 2,
        }),
      )
    }
    marks.push(textAt(text, x, y, size, family, is === "around" ? colors.quiet : colour, isOther ? 600 : weight, wide))
    x += wide + size * space
  }
  return { marks, bottom: y }
}

function textAt(
  text: string,
  x: number,
  y: number,
  size: number,
  family: string,
  fill: string,
  weight = 400,
  wide: number | null = null,
): string {
  const at = { x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10 }
  const fitted = wide === null ? {} : { textLength: Math.round(10 * wide) / 10, lengthAdjust: "spacingAndGlyphs" }
  return element(
    "text",
    { ...at, "font-size": size, "font-family": family, "font-weight": weight, fill, ...fitted },
    escaped(text),
  )
}

function wordsOf(pieces: readonly SaidPiece[]): Word[] {
  let isOpen = false
  return pieces.flatMap(({ text, is }) => {
    const words = text.split(/\s+/u).filter(Boolean)
    const glues = isOpen && /^\S/u.test(text)
    isOpen = /\S$/u.test(text)
    return words.map((word, n) => ({ text: word, is, glued: n === 0 && glues }))
  })
}

/** How wide a word is: narrow letters and wide ones weighed as text faces mostly have them. */
function widthOf(text: string, size: number): number {
  let sum = 0
  for (const letter of text) {
    if (/[iljtfr.,:;'’‘!|()[\]]/u.test(letter)) sum += 0.3
    else if (/[mwMW—…]/u.test(letter)) sum += 0.84
    else if (/[\p{Lu}\d“”]/u.test(letter)) sum += 0.58
    else sum += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) ? 1 : 0.5
  }
  return sum * size
}
