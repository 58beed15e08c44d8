// Exports of press databases as plain text, as Nexis and its kin write them: many reports in one file, each with labels
// in front of what belongs to it. The worked example of a mapping (docs/inputs.md).
//
//   1 of 25 DOCUMENTS            The Daily Kettle
//   The Daily Kettle             March 3, 2031 Monday
//   March 3, 2031 Monday         Copyright 2031 …
//   Harbour talks resume         Section: WORLD
//   BYLINE: Ann Example          Length: 402 words
//   SECTION: WORLD; Pg. 4        Byline: Ann Example
//   LENGTH: 402 words            Body
//   DATELINE: PORT LUMEN         …
//   …                            Load-Date: March 4, 2031
//   LOAD-DATE: March 4, 2031     End of Document

import { decode } from "../charset.js"
import type { DecodedPage } from "../page.js"
import { BadInput, type Found, problem, readWhole, type Source } from "./source.js"

/** Databases export some hundred reports a file. */
const largestExport = 64 * 2 ** 20
const between = /^[ \t]*(?:Document )?\d{1,6} of \d{1,6}(?: DOCUMENTS?)?[ \t]*\r?$|^[ \t]*End of Document[ \t]*\r?$/gim
const labelPattern =
  /^[ \t]*(HEADLINE|TITLE|BYLINE|SECTION|LENGTH|DATELINE|BODY|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|HIGHLIGHT|GRAPHIC|SUBJECT|URL|Byline|Section|Length|Dateline|Highlight|Load-Date|Body|Language|Graphic|Classification)(?::[ \t]*(.*)|[ \t]*)\r?$/

/** Whether a text's beginning looks like such an export. */
export function looksLikeNexis(head: string): boolean {
  return (
    /^[ \t]*(?:Document )?\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*\r?$/im.test(head) ||
    (/^Length:\s+\d+ words/m.test(head) && /^Body\s*$/m.test(head))
  )
}

/** The reports of an export. */
export async function* readNexis(source: Source): AsyncGenerator<Found> {
  const { text } = decode(await readWhole(source, largestExport))
  let number = 0
  for (const part of text.split(between)) {
    if (part.trim() === "") continue
    number++
    const path = `${source.path}#${number}`
    const page = pageOf(part, path)
    yield page === null ? problem(path, "has no body") : { page }
  }
  if (number === 0) throw new BadInput("is an export without reports")
}

function pageOf(part: string, path: string): DecodedPage | null {
  const { head, text, labels } = labelled(part)
  if (text === "") return null
  const date = head.findIndex(line => /\b(?:19|20)\d\d\b/.test(line) && /\d{1,2}/.test(line))
  const [title, outlet] = titleAndOutlet(head, date, labels)
  const dateline = labels.get("DATELINE")
  const opened = dateline === undefined || text.startsWith(dateline) ? text : `${dateline} — ${text}`
  return {
    path,
    address: labels.get("URL") ?? null,
    source: [title ?? "", opened].join("\n\n"),
    form: "text",
    given: {
      basis: "database export",
      title,
      outlet,
      byline: labels.get("BYLINE"),
      section: labels.get("SECTION"),
      published: date < 0 ? labels.get("LOAD-DATE") : head[date],
    },
  }
}

/** A report of an export, taken apart: the lines before its first labels, its text, and what its labels say. */
function labelled(part: string): { head: string[]; text: string; labels: ReadonlyMap<string, string> } {
  const head: string[] = []
  const body: string[] = []
  const labels = new Map<string, string>()
  let inBody = false
  for (const line of part.split(/\r?\n/)) {
    const label = labelPattern.exec(line)
    if (label) {
      const name = label[1]!.toUpperCase()
      if (name === "BODY") inBody = true
      else if (name === "LENGTH") inBody = labels.get("BODY") === undefined && !/\bBody\b/.test(part)
      else if (endsBody.has(name)) inBody = false
      if (label[2]) labels.set(name, label[2].trim())
      if (name !== "BODY") continue
      if (label[2]) body.push(label[2])
      continue
    }
    if (inBody) body.push(line)
    else if (!labels.has("LENGTH") && line.trim() !== "" && !/^\s*Copyright\b/.test(line)) head.push(line.trim())
  }
  return { head, text: body.join("\n").trim(), labels }
}

const endsBody = new Set([
  "LOAD-DATE",
  "LANGUAGE",
  "PUBLICATION-TYPE",
  "JOURNAL-CODE",
  "GRAPHIC",
  "SUBJECT",
  "CLASSIFICATION",
])

/** The headline stands under its label, or (older exports) after the date, or (newer ones) above the outlet. */
function titleAndOutlet(
  head: readonly string[],
  date: number,
  labels: ReadonlyMap<string, string>,
): [string | undefined, string | undefined] {
  const labelled = labels.get("HEADLINE") ?? labels.get("TITLE")
  if (date < 0) return [labelled ?? head[0], undefined]
  const [before, after] = [head.slice(0, date), head.slice(date + 1)]
  if (labelled !== undefined) return [labelled, before[0]]
  return before.length > 1 ? [before[0], before[1]] : [after[0], before[0]]
}
