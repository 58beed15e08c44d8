// The seed pages against the truth of every line: what is text, what is furniture, what intrudes. Both stand outside the
// project; where they are not there, the test says so and is skipped.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readPage } from "../src/ingest/page.js"
import { shipped } from "../src/knowledge.js"

const shared = join(import.meta.dirname, "../../shared")
const truthPath = join(shared, "gold/lines.json")
const there = existsSync(truthPath)
if (!there) console.log(`skipped: ${truthPath} is not there, so the seeds' lines are not checked`)

/** 1-based numbers of the lines of each sort. */
interface Truth {
  readonly headline?: number[]
  readonly deck?: number[]
  readonly body?: number[]
  readonly credit?: number[]
  readonly intrusion?: number[]
  readonly furniture?: number[]
  readonly meta?: number[]
  readonly caption?: number[]
  /** Says in words where a line opens with meta ('…') or with an intrusion ('…'). */
  readonly notes?: string
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

describe.skipIf(!there)("the seeds' lines", () => {
  const files = there ? (JSON.parse(readFileSync(truthPath, "utf8")) as { files: Record<string, Truth> }).files : {}
  it.each(Object.entries(files))("%s", (name, truth) => {
    const bytes = readFileSync(join(shared, "seeds", name))
    const lines = new TextDecoder().decode(bytes).split("\n")
    const line = (n: number): string => oneLine(lines[n - 1]!)
    const metaOpening = /opens with meta \('(\S+ \S+)/.exec(truth.notes ?? "")?.[1]
    const report = readPage({ path: name, address: null, bytes }, shipped)

    const kept = [truth.headline, truth.deck, truth.body, truth.credit, truth.intrusion].flatMap(list => list ?? [])
    const expected = kept
      .sort((a, b) => a - b)
      .map(n => (n === 1 && metaOpening ? line(n).replace(`${metaOpening} `, "") : line(n)))
    expect(report.text.split("\n")).toEqual(expected)

    const stripped = [truth.furniture, truth.meta, truth.caption]
      .flatMap(list => list ?? [])
      .filter(n => line(n) !== "")
      .sort((a, b) => a - b)
    expect(report.furniture.map(f => f.text)).toEqual([...(metaOpening ? [metaOpening] : []), ...stripped.map(line)])

    for (const kind of ["headline", "deck", "credit"] as const) {
      const found = report.blocks.filter(block => block.kind === kind)
      expect(found.map(block => report.text.slice(block.start, block.end))).toEqual((truth[kind] ?? []).map(line))
    }
    for (const n of truth.meta ?? []) expect(report.furniture.find(f => f.text === line(n))?.why).toBe("meta line")
    for (const n of truth.caption ?? []) expect(report.furniture.find(f => f.text === line(n))?.why).toBe("caption")

    const runIn = /opens with an intrusion \('([^']+)'\)/.exec(truth.notes ?? "")?.[1]
    const intruding = [...(truth.intrusion ?? []).map(line), ...(runIn ? [runIn] : [])]
    expect(report.intrusions.map(({ start, end }) => report.text.slice(start, end))).toEqual(intruding)
  })
})
