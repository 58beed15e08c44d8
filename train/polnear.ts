// PolNeAR (Newell, Margolin, Ruths 2018): articles with attributions in brat standoff. Read for training and measuring.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { bareReport } from "../test/reports.js"
import type { Block, Report } from "../src/model/report.js"
import type { Span } from "../src/model/span.js"
import type { Text } from "../src/model/token.js"

/** An attribution as annotated: pieces of source, cue and content, in order of the text. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An article with its attributions. */
export interface GoldReport {
  readonly name: string
  readonly report: Report
  readonly attributions: readonly GoldAttribution[]
}

/** The articles of one compartment (`DIR/train`, `DIR/dev` …), each with its first annotator's file, by name. */
export function readCompartment(dir: string): GoldReport[] {
  const annotations = new Map<string, string>()
  for (const file of readdirSync(join(dir, "attributions")).sort()) {
    const name = file.replace(/_[^_]*\.ann$/, "")
    if (!annotations.has(name)) annotations.set(name, file)
  }
  return [...annotations].flatMap(([name, file]) => {
    const path = join(dir, "text", `${name}.txt`)
    if (!existsSync(path)) return []
    const text = readFileSync(path, "utf8")
    const attributions = readStandoff(readFileSync(join(dir, "attributions", file), "utf8"))
    return [{ name, report: plainReport(name, text), attributions }]
  })
}

function readStandoff(standoff: string): GoldAttribution[] {
  const spans = new Map<string, Span[]>()
  for (const match of standoff.matchAll(/^(T\d+)\t(?:Source|Cue|Content) ([\d; ]+)\t/gm)) {
    const pieces = match[2]!.split(";").map(piece => {
      const [start, end] = piece.split(" ").map(Number)
      return { start: start!, end: end! }
    })
    spans.set(match[1]!, pieces)
  }
  return [...standoff.matchAll(/^E\d+\t(.*)$/gm)].map(match => {
    const pieces = (role: string) =>
      [...match[1]!.matchAll(new RegExp(`(?:^| )${role}\\d*:(T\\d+)`, "g"))]
        .flatMap(part => spans.get(part[1]!) ?? [])
        .sort((a, b) => a.start - b.start)
    return { source: pieces("Source"), cue: pieces("Cue"), content: pieces("Content") }
  })
}

/** A report of plain text whose lines are its blocks. Offsets stay those of the text. */
export function plainReport(name: string, text: string): Report {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g))
    blocks.push({ start: line.index, end: line.index + line[0].length, kind: "body" })
  return bareReport(text, blocks, { id: name, path: name })
}

/** The tokens that a span touches. */
export function tokensOf({ tokens }: Text, { start, end }: Span): { first: number; last: number } {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens[last]!.start < end) last++
  return { first: low, last }
}
