// What a person hands in to be checked: words on the command line, a file, standard input. A web page is read as everywhere;
// plain text and Markdown as a text that may cite, but for a whole page saved as text.

import { stat } from "node:fs/promises"
import { isFlattenedPage } from "../../ingest/fragments/whole.js"
import { readGiven } from "../../ingest/inputs/opening.js"
import type { Ingested } from "../../ingest/ingest.js"
import type { Knowledge } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { here } from "../../run/here.js"
import { readBytes } from "../../run/reading.js"
import * as stages from "../../stages.js"
import { askedText } from "./answer.js"

/** A text, or the pages that were read of what was given, with the trouble there was. */
export type Given = { readonly text: string; readonly name: string } | { readonly read: readonly Ingested[] }

/** Longer words are no path. */
const longestPath = 1_000

/** The bytes of what is given, where it is a file, or a pipe such as `<(…)` makes. */
async function bytesAt(given: string): Promise<Uint8Array | null> {
  if (given.length > longestPath || given.includes("\n")) return null
  const found = await stat(given).catch(() => null)
  return found?.isFile() || found?.isFIFO() ? readGiven(given) : null
}

/** Read what is given: `-` is standard input, a path a file, all else the text itself. */
export async function givenAt(given: string, stdin: () => Promise<string>, knowledge: Knowledge): Promise<Given> {
  if (given === "-") return givenBytes("-", new TextEncoder().encode(await stdin()), knowledge)
  const bytes = await bytesAt(given)
  return bytes === null ? { text: given, name: "the text" } : givenBytes(given, bytes, knowledge)
}

async function givenBytes(name: string, bytes: Uint8Array, knowledge: Knowledge): Promise<Given> {
  const text = proseOf(name, bytes)
  if (text !== null && (name === "-" || isAnswer(text) || /\.(?:md|markdown)$/iu.test(name))) return { text, name }
  const read: Ingested[] = []
  const path = name === "-" ? "standard input" : name
  for await (const one of readBytes(path, bytes, stages.reading, here(knowledge))) read.push(one)
  return text !== null && onlyReport(read) === undefined ? { text, name } : { read }
}

/** Text that is no page; null where it is markup, a page saved with its menus, or no text at all. */
function proseOf(name: string, bytes: Uint8Array): string | null {
  if (!/\.(?:txt|text|md|markdown)$/iu.test(name) && name !== "-") return null
  if (bytes.includes(0)) return null
  const text = new TextDecoder().decode(bytes)
  if (/^\s*(?:<!doctype|<html|<\?xml|<(?:head|body|article|div|p)[\s>])/iu.test(text)) return null
  return isFlattenedPage(text) ? null : text
}

/** Whether a text cites, or is marked up as answers are; a file of plain text mostly is a page that somebody saved. */
function isAnswer(text: string): boolean {
  return askedText(text, "").references.length > 0 || /^\s*(?:#{1,6}|[-*+]) \S|\*\*\S/mu.test(text)
}

/** The one report that was read; undefined where there is none, or more. */
export function onlyReport(read: readonly Ingested[]): Report | undefined {
  const reports = read.flatMap(one => ("report" in one ? [one.report] : []))
  return reports.length === 1 ? reports[0] : undefined
}
