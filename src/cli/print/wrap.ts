// Words laid out in columns: measured, wrapped, padded and cut by what a terminal shows, not by code units.

import { ownCodes } from "../border.js"

/** East Asian wide and full-width ranges (Unicode UAX #11, the main ones) and emoji: two columns each. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns a text takes on a terminal; colour takes none. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text.replace(ownCodes, "")) {
    sum += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return sum
}

/** Fill with spaces on the right up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)))
}

/** Fill with spaces on the left up to `width` columns. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columns(text))) + text
}

const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]+/g

/** A text in one line: what would begin another, where none is meant, is a space. */
export function oneLine(text: string): string {
  return text.replace(lineBreaks, " ")
}

/** Cut plain text to one line of at most `width` columns, the last of them `…` where something was cut. */
export function cut(text: string, width: number): string {
  const line = oneLine(text)
  if (columns(line) <= width) return line
  let kept = ""
  let sum = 0
  for (const character of line) {
    const next = columns(character)
    if (sum + next > width - 1) break
    kept += character
    sum += next
  }
  return `${kept.trimEnd()}…`
}

/** Break text at white space (not at no-break spaces, which become plain ones) into lines of at most `width` columns; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === "" ? word : `${line} ${word}`
    }
  }
  return (line === "" ? lines : [...lines, line]).map(one => one.replaceAll("\u00a0", " "))
}

/** Wrap behind a lead: the first line opens with `lead`, the others with as many spaces. */
export function hang(lead: string, text: string, width: number): string[] {
  const indent = columns(lead)
  const lines = wrap(text, Math.max(1, width - indent))
  return lines.length ? lines.map((line, i) => (i === 0 ? lead : " ".repeat(indent)) + line) : [lead.trimEnd()]
}

/** A word and how it is to be painted; neighbours of one paint are one stretch, the spaces between them too. */
export interface Painted {
  readonly text: string
  readonly paint: ((text: string) => string) | null
}

/** As `hang`, of painted words: a stretch that a line breaks is painted anew on the next, and the spaces before it are not. */
export function hangPainted(lead: string, words: readonly Painted[], width: number): string[] {
  const indent = columns(lead)
  const lines: Painted[][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const word of words) {
    const wide = columns(word.text)
    if (taken + 1 + wide > width - indent) {
      lines.push([word])
      taken = wide
    } else {
      lines.at(-1)!.push(word)
      taken += 1 + wide
    }
  }
  return lines.map((line, i) => (i === 0 ? lead : " ".repeat(indent)) + stretches(line))
}

function stretches(line: readonly Painted[]): string {
  const parts: { words: string[]; paint: Painted["paint"] }[] = []
  for (const { text, paint } of line) {
    const last = parts.at(-1)
    if (last && last.paint === paint) last.words.push(text)
    else parts.push({ words: [text], paint })
  }
  return parts.map(({ words, paint }) => (paint ? paint(words.join(" ")) : words.join(" "))).join(" ")
}

/** Text of its own: its lines but the first stand in, so that none of what a page says begins a line as a message of the program does. */
export function paragraph(text: string, width: number): string[] {
  const [first = "", ...rest] = wrap(text, Math.max(1, width - 2))
  return [first, ...rest.map(line => `  ${line}`)]
}
