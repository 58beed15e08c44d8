// Markdown → lines of text: the marks are taken off, and what stands in front matter (`---` … `---`, `key: value`) is
// read as a table's row is. A reader for the plain Markdown that people and converters write, not for every dialect.

import { decode } from "../charset.js"
import { columnsOf } from "./columns.js"
import { pageOfRow } from "./rows.js"
import { BadInput, type Found, largestPage, readWhole, type Source } from "./source.js"

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The one page in a Markdown file. */
export async function* readMarkdown(source: Source): AsyncGenerator<Found> {
  const { text: written } = decode(await readWhole(source, largestPage))
  const front = frontMatter.exec(written)
  const row = { ...keysOf(front?.[1] ?? ""), text: withoutMarks(written.slice(front?.[0].length ?? 0)) }
  const page = pageOfRow(row, columnsOf(Object.keys(row)), source.path, "front matter")
  if (page === null) throw new BadInput("is empty")
  yield { page: { ...page, form: "text" } }
}

function keysOf(front: string): Record<string, string> {
  const keys: Record<string, string> = {}
  for (const line of front.split(/\r?\n/)) {
    const match = /^([\w-]{1,40}):\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line)
    const value = match?.[2] ?? match?.[3] ?? match?.[4] ?? ""
    if (match && value !== "" && match[1] !== "text") keys[match[1]!] = value.replace(/^\[(.*)\]$/, "$1")
  }
  return keys
}

/** Text without Markdown's marks, line by line. */
export function withoutMarks(markdown: string): string {
  return markdown
    .split(/\r?\n/)
    .filter(line => !/^\s*(?:```|~~~|[-*_=]{3,}\s*$|!\[[^\]]*\]\([^)]*\)\s*$)/.test(line))
    .map(line =>
      line
        .replace(/^\s{0,3}(?:#{1,6}\s+|(?:>\s?)+|[-*+]\s+)/, "")
        .replace(/\s+#+\s*$/, "")
        .replace(/!\[[^\]]{0,500}\]\([^()\s]{0,2000}[^()]{0,200}\)/g, "")
        .replace(/\[([^\]]{1,500})\]\([^()\s]{0,2000}[^()]{0,200}\)/g, "$1")
        .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?\S)\1/g, "$2")
        .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]{1,2000}?)\1(?![\p{L}\p{N}])/gu, "$2"),
    )
    .join("\n")
}
