// How wide words are before they are set: the widths of the letters of the fonts that Stemma brings, so that a picture
// drawn where there is no screen has the same boxes as the screen. What is no ASCII counts as a round letter, or as a
// square where its script is written in squares.

/** A font of the drawings. */
export type Font = "name" | "line" | "label"

/** Size in pixels, weight and family of each. */
export const fonts: Readonly<
  Record<Font, { readonly size: number; readonly weight: number; readonly family: string }>
> = {
  name: { size: 15, weight: 600, family: "'Source Serif 4', 'Source Serif Pro', Georgia, serif" },
  line: { size: 12, weight: 400, family: "Inter, system-ui, sans-serif" },
  label: { size: 12, weight: 600, family: "Inter, system-ui, sans-serif" },
}

/** Hundredths of the size, from the space on. */
const widths: Readonly<Record<Font, readonly number[]>> = {
  name: [
    23, 31, 42, 54, 54, 95, 74, 21, 38, 38, 46, 55, 31, 33, 31, 36, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 31, 31, 55,
    55, 55, 43, 87, 71, 67, 66, 74, 63, 61, 72, 81, 39, 39, 73, 62, 93, 76, 74, 64, 74, 71, 56, 65, 76, 71, 102, 68, 67,
    59, 36, 36, 36, 55, 53, 40, 55, 63, 53, 62, 54, 37, 57, 65, 34, 31, 61, 34, 96, 65, 59, 63, 61, 47, 47, 37, 64, 58,
    85, 58, 59, 50, 36, 30, 36, 55,
  ],
  line: [
    28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29, 30, 66,
    66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99, 68, 68,
    63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56,
    82, 55, 56, 55, 43, 33, 43, 66,
  ],
  label: [
    25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 54, 67, 32, 47, 32, 38, 66, 42, 62, 64, 67, 61, 64, 58, 64, 64, 32, 33, 67,
    67, 67, 54, 100, 73, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77, 65, 77, 65, 65, 66, 74, 73, 102, 72,
    71, 65, 37, 38, 37, 48, 47, 35, 57, 62, 58, 62, 59, 39, 63, 61, 26, 26, 57, 26, 90, 61, 61, 62, 62, 40, 55, 35, 61,
    59, 84, 57, 59, 57, 45, 36, 45, 67,
  ],
}

const round = 60
const square = 102
const squares = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/u

/** Width of words in pixels. */
export function widthOf(text: string, font: Font): number {
  let sum = 0
  for (const letter of text) {
    const code = letter.codePointAt(0)! - 32
    sum += widths[font][code] ?? (squares.test(letter) ? square : round)
  }
  return (sum * fonts[font].size) / 100
}

/** Words in at most so many lines of a width; what has no room ends in "…". */
export function linesIn(text: string, font: Font, width: number, most: number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== "") {
    if (widthOf(rest, font) <= width) return [...lines, rest]
    if (lines.length === most - 1) return [...lines, cutTo(rest, font, width)]
    const end = lineEnd(rest, font, width)
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return lines
}

/** Where the first line of words ends: before the last word that has no room, or in it where it is the only one. */
function lineEnd(text: string, font: Font, width: number): number {
  const fits = cutTo(text, font, width, "").length
  const space = text.lastIndexOf(" ", fits)
  return space > 0 ? space : Math.max(1, fits)
}

function cutTo(text: string, font: Font, width: number, end = "…"): string {
  let [sum, cut] = [widthOf(end, font), ""]
  for (const letter of text) {
    sum += widthOf(letter, font)
    if (sum > width) break
    cut += letter
  }
  return cut.trimEnd() + end
}
