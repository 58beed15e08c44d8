// The programs that read the pages of a set side by side: this one, Readability over linkedom, and those of `python.ts`.

import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import { blocksOf } from "../../src/ingest/html/blocks.js"
import { parseTree } from "../../src/ingest/html/tree.js"
import { htmlOf, type Reading, readingOf, type SetPage } from "../page-set.js"
import { type Found, type ReadByPeer, readByPeers } from "./python.js"

/** A program, what it read of each page, and its user CPU for that in seconds. */
export interface Reader {
  readonly name: string
  readonly readings: readonly Reading[]
  readonly seconds: number
  /** What it says of pages: text alone, metadata alone, or both. */
  readonly tells: { readonly text: boolean; readonly date: boolean; readonly author: boolean }
}

/** Pages read before the clock counts, as in `read.py`. */
const warmUp = 30

/** Read pages by every program that can be had; `python` is null where there is none. */
export function readersOf(pages: readonly SetPage[], python: string | null): Reader[] {
  const ours = timed(pages, readingOf)
  const peers: [string, ReadByPeer][] = [["Readability", timed(pages, (_, bytes) => openedByReadability(bytes))]]
  if (python !== null) peers.push(...readByPeers(python, pages))
  const tells = { text: true, date: true, author: true }
  return [{ name: "stemma", readings: ours.found, seconds: ours.seconds, tells }, ...peers.map(readerOf)]
}

function timed<T>(pages: readonly SetPage[], read: (page: SetPage, bytes: Uint8Array) => T) {
  for (const page of pages.slice(0, warmUp)) read(page, htmlOf(page))
  let seconds = 0
  const found = pages.map(page => {
    const bytes = htmlOf(page)
    const begun = process.cpuUsage()
    const one = read(page, bytes)
    seconds += process.cpuUsage(begun).user / 1e6
    return one
  })
  return { found, seconds }
}

/** The markup that Readability takes for a page's article; null where it or linkedom fails. */
export function openedByReadability(bytes: Uint8Array): Found | null {
  try {
    const { document } = parseHTML(new TextDecoder().decode(bytes))
    return { html: new Readability(document as never).parse()?.content ?? "" }
  } catch {
    return null
  }
}

function readerOf([name, { found, seconds }]: readonly [string, ReadByPeer]): Reader {
  const tells = (field: keyof Found): boolean => found.some(one => one && field in one)
  return {
    name,
    readings: found.map(readingFrom),
    seconds,
    tells: { text: tells("text") || tells("html"), date: tells("date"), author: tells("author") },
  }
}

function readingFrom(found: Found | null): Reading {
  const text = found?.html === undefined ? (found?.text ?? "") : rendered(found.html)
  return { text, body: text, date: found?.date ?? null, author: found?.author ?? null }
}

/** Article text in markup, a block a line: extractors that give markup are all rendered alike. */
function rendered(html: string): string {
  return blocksOf(parseTree(html).root)
    .blocks.map(block => block.text)
    .join("\n")
}
