// What a report is called at the head of its own screen and in lists: its headline, else its first sentence, else the name of
// its file. Never a path: that tells of somebody's disk, and nothing of the report.

import type { Report } from "../model/report.js"

/** Letters of a first sentence that are shown; a longer one is cut at a word. */
const longest = 110

/** The heading of a report. */
export function headingOf({ title, text, blocks, path }: Pick<Report, "title" | "text" | "blocks" | "path">): string {
  if (title) return title
  const body = blocks.find(({ kind }) => kind === "body") ?? blocks[0]
  const line = body ? text.slice(body.start, body.end).trim() : ""
  return line === "" ? fileName(path) : firstSentence(line)
}

/** A file without its folders; a page inside an archive keeps its place there. */
export function fileName(path: string): string {
  return path.replace(/[\\/]+$/, "").replace(/^.*[\\/](?=[^\\/]*$)/s, "")
}

function firstSentence(line: string): string {
  const sentence = /^.{20,}?[.!?…]["'”’)]*(?=\s+[\p{Lu}"“‘']|$)/u.exec(line)?.[0] ?? line
  if (sentence.length <= longest) return sentence
  return `${sentence.slice(0, longest).replace(/\s+\S*$/, "")} …`
}
