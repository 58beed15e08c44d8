// A trace in every format that leaves the program: each is written, and is of its format. With the dossier go the answers
// of the server to all that the app asks, and its pictures.

import { binaryFormats, formats } from "../../src/export/formats.js"
import { jsonLines } from "../../src/export/jsonl.js"
import { tableNames } from "../../src/export/tables.js"
import { shipped } from "../../src/knowledge.js"
import type { Trace } from "../../src/model/trace.js"
import { comparePair } from "../../src/pair.js"
import { appOfStanding } from "../../src/serve/app.js"
import type { Engine } from "../../src/serve/engine.js"
import { dossierPage } from "../../src/serve/filed/dossier.js"
import { standingPile } from "../../src/serve/standing.js"

/** What cannot be written, or is not of its format, in words. */
export function badExports(trace: Trace, fullText: boolean): readonly string[] {
  const bad: string[] = []
  const tried = (name: string, write: () => void) => tryTo(name, bad, write)
  for (const { name, ending, write } of formats)
    for (const table of name === "csv" ? tableNames : tableNames.slice(0, 1))
      tried(name, () => checkFormat(ending, write(trace, { fullText, table })))
  for (const { name, write } of binaryFormats)
    for (const table of tableNames) tried(name, () => void write(trace, { fullText, table }))
  tried("jsonl", () => {
    for (const line of [...jsonLines(trace)].join("").trim().split("\n")) JSON.parse(line)
  })
  return bad
}

function tryTo(name: string, bad: string[], write: () => void): void {
  try {
    write()
  } catch (error) {
    bad.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Pairs are compared here, without a thread between. */
const engine: Pick<Engine, "compare"> = {
  compare: async (exemplar, copy, names) => comparePair(exemplar, copy, shipped, names),
}
/** An app of nothing: what it is given is looked at, not what it makes of it. */
const parts = { script: "", style: "", notice: "", pack: (text: string) => text, digest: () => "" }

/** The same of the dossier, with all that a server answers, and of a story's pictures. */
export async function badDossier(trace: Trace): Promise<readonly string[]> {
  const made = { trace, engine, name: "pile", at: "2031-06-09T08:00:00Z" }
  const bad: string[] = []
  try {
    await dossierPage({ ...made, fullText: true, command: "stemma", version: "0", parts, routes: appOfStanding })
    const app = appOfStanding(standingPile(made))
    for (const { id, title } of trace.stories)
      for (const file of ["tree.svg", "map.svg", "map.csv"]) {
        const response = await app.request(`/api/stories/${id}/${file}`)
        const body = await response.text()
        if (!response.ok) bad.push(`${file} of “${title}”: ${response.status} ${body}`)
        else bad.push(...formatFaults(file, body))
      }
  } catch (error) {
    bad.push(`dossier: ${error instanceof Error ? error.message : String(error)}`)
  }
  return bad
}

/** What XML 1.0 cannot hold. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** What is wrong with a text as one of the format that its ending names, in words. */
export function formatFaults(name: string, text: string): readonly string[] {
  const bad: string[] = []
  tryTo(name, bad, () => checkFormat(name, text))
  return bad
}

/** Throws where a text is not of the format that its ending names. */
function checkFormat(ending: string, text: string): void {
  if (/json(?:ld)?$/.test(ending)) JSON.parse(text)
  if (/(?:xml|graphml|svg|atom)$/.test(ending)) checkXml(text)
}

const bareMark = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
const tag = /<\?[^>]*\?>|<!--[\s\S]*?-->|<!\w[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g

/** Throws where letters are none of XML, a mark stands bare, or elements are not closed in their order (XML 1.0, 2.1). */
function checkXml(text: string): void {
  const fail = (at: number) => {
    throw new Error(`no XML: ${JSON.stringify(text.slice(Math.max(0, at - 30), at + 30))}`)
  }
  const odd = noXml.exec(text)
  if (odd) fail(odd.index)
  const open: string[] = []
  const between = (from: number, to: number) => {
    const bare = bareMark.exec(text.slice(from, to))
    if (bare) fail(from + bare.index)
  }
  let last = 0
  for (const match of text.matchAll(tag)) {
    const [whole, close, name, attributes = "", empty] = match
    between(last, match.index)
    if (bareMark.test(attributes)) fail(match.index)
    last = match.index + whole.length
    if (name === undefined) continue
    if (close && open.pop() !== name) fail(match.index)
    if (!close && !empty) open.push(name)
  }
  between(last, text.length)
  if (open.length) fail(text.length)
}
