// A sheet of lines from page to page, as plain text for a person to read and mark in any editor. What a page wrote never
// stands at the beginning of a line: only the program's own words do, and by them the marks are found again (`read.ts`).

import { standings, turns } from "../../review/arrows.js"
import type { Arrow } from "../../view/arrows.js"
import { verbOf } from "../../view/words.js"
import { count, reportLabel } from "../print/labels.js"
import { hang, oneLine } from "../print/wrap.js"
import type { TracedReport } from "../../model/trace.js"

/** What the first line of every sheet begins with. */
export const sheetHead = "# Stemma: arrows to judge"
/** What opens an arrow, what its marks stand behind. */
export const opens = { arrow: "==", standing: "they are:", turn: "direction:" }

/** Columns of a sheet. */
const width = 100
/** Characters of a passage. */
const mostOfPassage = 700
/** Characters shown of how a page begins. */
const mostOfOpening = 240

/** The arrows of a sheet, how many the pile has, and by what they were drawn. */
export interface Sheet {
  readonly arrows: readonly Arrow[]
  readonly of: number
  readonly seed: string
  /** Initials of who is to mark it. */
  readonly by: string | null
}

/** The sheet as text. */
export function writeSheet({ arrows, of, seed, by }: Sheet, paths: readonly string[]): string {
  const head = [
    `${sheetHead}, ${arrows.length} of ${count(of, "line")} from page to page, drawn by seed ${seed}`,
    `# of ${oneLine(paths.join(" "))}`,
    ...(by === null ? [] : [`# to be marked by ${oneLine(by)}`]),
    "#",
    ...howTo.map(line => `# ${line}`.trimEnd()),
  ]
  return `${[...head, ...arrows.flatMap((arrow, n) => ["", ...arrowLines(arrow, n + 1)])].join("\n")}\n`
}

const howTo = [
  "Read both pages, and write one of the words of each bracket behind its colon; brackets count for nothing.",
  "",
  `${opens.standing}`,
  "  copy          one was made from the other, straight or by way of others",
  "  sibling       neither was, but both go back to one text: a dispatch, a page that is not here",
  "  same source   each tells in its own words what both were told: a speech, a release, a post, a court paper",
  "  independent   nothing of the kind: the same event, the same form, or what a site prints on all its pages",
  "  cannot tell",
  `${opens.turn}   only where they are copy`,
  "  right         it points from the earlier to the later; or no arrow is drawn, and the order cannot be known",
  "  wrong         it points the wrong way; or no arrow is drawn, and the order is plain",
  "  cannot tell",
  "",
  "Then: stemma judge and the name of this file. Lines that begin with # count for nothing.",
]

function arrowLines({ exemplar, copy, kind, direction, why, passages }: Arrow, n: number): string[] {
  const decided = direction === "decided"
  const said = decided ? `${copy.siglum} ${verbOf[kind]} ${exemplar.siglum}` : "share a text; order unknown"
  const sigla = `${exemplar.siglum} ${decided ? "→" : "—"} ${copy.siglum}`
  return [
    `${opens.arrow} ${n}  ${sigla}  ${direction}: ${said}`,
    ...page(exemplar),
    ...page(copy),
    ...why.flatMap(note => hang("    why: ", oneLine(note), width)),
    ...(passages.length === 0 ? ["    no passage of own prose that both print"] : []),
    ...passages.flatMap(passage => [
      "",
      ...hang(`    ${exemplar.siglum} | `, shortened(passage.exemplar, mostOfPassage), width),
      ...hang(`    ${copy.siglum} | `, shortened(passage.copy, mostOfPassage), width),
    ]),
    "",
    `${opens.standing}   [${standings.join(" | ")}]`,
    `${opens.turn}  [${turns.join(" | ")}]`,
  ]
}

function page(report: TracedReport): string[] {
  const { siglum, title, text, path } = report
  const start = text.slice(title !== null && text.startsWith(title) ? title.length : 0)
  return [
    ...hang(`    ${siglum}   `, oneLine(`${reportLabel(report)} · ${title ?? "no title"}`), width),
    ...hang("        ", oneLine(path), width),
    ...hang("        begins: ", shortened(start, mostOfOpening), width),
  ]
}

function shortened(text: string, most: number): string {
  const line = oneLine(text).trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/[\ud800-\udbff]$/, "")} […]`
}
