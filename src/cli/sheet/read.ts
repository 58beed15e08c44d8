// The marks on a sheet that a person has filled in: as text, or as the JSON of the same. Editors change line ends, put marks
// before the first line and wrap nothing that matters here; what cannot be read is told line by line and left out.

import { type JudgedArrow, type Standing, standings, type Turn, turns } from "../../review/arrows.js"
import { opens, sheetHead } from "./write.js"

/** What is on a sheet. */
export interface ReadSheet {
  readonly arrows: readonly JudgedArrow[]
  /** Lines that could not be read, and why. */
  readonly unread: readonly { readonly line: number; readonly what: string }[]
}

type Filled = { -readonly [Key in keyof JudgedArrow]: JudgedArrow[Key] }

const arrowLine = new RegExp(`^${opens.arrow}\\s*(\\d+)\\b.*\\b(decided|undecided):`)

/** Whether a text is a sheet, whatever an editor did to it: by its head, or an arrow of it where that is gone. */
export function isSheet(text: string): boolean {
  const whole = text.replace(/^\ufeff/, "").trimStart()
  return whole.startsWith(sheetHead) || isJsonSheet(whole) || whole.split(/\r\n?|\n/).some(line => arrowLine.test(line))
}

/** Read a sheet. */
export function readSheet(text: string): ReadSheet {
  const whole = text.replace(/^\ufeff/, "")
  return isJsonSheet(whole.trimStart()) ? readJson(whole) : readText(whole)
}

function readText(text: string): ReadSheet {
  const arrows: Filled[] = []
  const unread: { line: number; what: string }[] = []
  const seen = new Set<string>()
  let current: Filled | null = null
  for (const [i, raw] of text.split(/\r\n?|\n/).entries()) {
    const tell = (what: string) => void unread.push({ line: i + 1, what })
    const begun = arrowLine.exec(raw)
    if (begun) {
      const again = seen.has(begun[1]!)
      if (again) tell(`arrow ${begun[1]} stands on the sheet twice; the first counts`)
      seen.add(begun[1]!)
      current = { decided: begun[2] === "decided", standing: null, turn: null }
      if (!again) arrows.push(current)
      continue
    }
    const mark = markIn(raw)
    if (mark === null) continue
    if (current === null) tell("stands above the first arrow")
    else fill(current, mark, tell)
  }
  return { arrows, unread }
}

/** A line with a mark: which, and what is written behind it. */
function markIn(line: string): { readonly of: "standing" | "turn"; readonly said: string } | null {
  const found = /^\s{0,3}(they are|direction)\s*:(.*)$/i.exec(line)
  if (!found) return null
  const said = found[2]!.replace(/\[[^\]]*\]?/g, " ").replace(/#.*$/, "")
  return { of: found[1]!.toLowerCase() === "direction" ? "turn" : "standing", said }
}

function fill(
  arrow: Filled,
  { of, said }: { readonly of: "standing" | "turn"; readonly said: string },
  tell: (what: string) => void,
): void {
  const written = plain(said)
  if (written === "") return
  const words: readonly string[] = of === "turn" ? turns : standings
  const meant = words.filter(word => plain(word) === written)
  const [mark] = meant.length > 0 ? meant : words.filter(word => plain(word).startsWith(written))
  const several = meant.length === 0 && words.filter(word => plain(word).startsWith(written)).length > 1
  if (mark === undefined || several) tell(`“${said.trim()}” is none of: ${words.join(", ")}`)
  else if (arrow[of] !== null && arrow[of] !== mark) tell(`a second mark, “${mark}”; the first counts`)
  else if (of === "turn") arrow.turn = mark as Turn
  else arrow.standing = mark as Standing
}

/** As it is compared: small letters alone, and "can't" is "cannot". */
function plain(said: string): string {
  return said
    .toLowerCase()
    .replace(/can['’]?t\b/g, "cannot")
    .replace(/[^a-z]/g, "")
}

function isJsonSheet(text: string): boolean {
  return text.startsWith("{") && /"sheet":\s*"arrows"/.test(text.slice(0, 200))
}

/** The JSON of a sheet, its `standing` and `turn` filled in. */
function readJson(text: string): ReadSheet {
  const unread: { line: number; what: string }[] = []
  const { arrows } = parsed(text)
  if (!Array.isArray(arrows)) throw new Error("holds no list of arrows")
  const filled = arrows.map((one: unknown, n): Filled => {
    const { direction, standing, turn } = Object(one) as Record<string, unknown>
    const arrow: Filled = { decided: direction === "decided", standing: null, turn: null }
    const tell = (what: string) => void unread.push({ line: n + 1, what })
    if (standing !== null) fill(arrow, { of: "standing", said: String(standing ?? "") }, tell)
    if (turn !== null) fill(arrow, { of: "turn", said: String(turn ?? "") }, tell)
    return arrow
  })
  return { arrows: filled, unread }
}

function parsed(text: string): { readonly arrows?: unknown } {
  try {
    return Object(JSON.parse(text))
  } catch (error) {
    throw new Error(`is no whole JSON (${(error as Error).message})`)
  }
}
