// The files under `assets/`: they are what the manifest says, their writers give them again byte for byte, damage is told
// in words, and threads share them.

import { createHash } from "node:crypto"
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.js"
import { ingest } from "../src/ingest/ingest.js"
import { type Knowledge, loadKnowledge, shareKnowledge, shipped } from "../src/knowledge.js"
import { kindOf } from "../src/knowledge/asset.js"
import { readFrequencies, writeFrequencies } from "../src/knowledge/frequencies.js"
import { readLexicon, writeLexicon, writtenLexicon } from "../src/knowledge/lexicon.js"
import { readLooks, writeLooks } from "../src/knowledge/looks.js"
import { readPairs, writePairs } from "../src/knowledge/pairs.js"
import { readSenses, writeSenses } from "../src/knowledge/senses.js"
import { eightBitModel, writeSequenceModel } from "../src/knowledge/sequence.js"
import { reportOf } from "./reports.js"
import { tracePile } from "../src/pipeline.js"
import { here } from "../src/run/here.js"
import { kinship } from "../src/text/lexicon.js"
import { allWords, type StringTable } from "../src/text/string-table.js"
import { readText } from "../src/text/text.js"
import type { Manifest } from "../train/put.js"

const root = join(import.meta.dirname, "..")
const folder = join(root, "assets")
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Required<Manifest>
const names = Object.keys(manifest) as (keyof Knowledge)[]

/** Each asset read, and written again. */
const again: Readonly<Record<keyof Knowledge, (file: ArrayBuffer) => Uint8Array>> = {
  lexicon: file => writeLexicon(writtenLexicon(readLexicon(file))),
  frequencies: file => {
    const { texts, stems, counts } = readFrequencies(file)
    return writeFrequencies(texts, numbered(stems, counts))
  },
  tagger: file => writeSequenceModel(eightBitModel(file)),
  cue: file => writeSequenceModel(eightBitModel(file)),
  span: file => writeSequenceModel(eightBitModel(file)),
  senses: file => {
    const { stems, classes } = readSenses(file)
    return writeSenses(numbered(stems, classes))
  },
  blocks: file => writeLooks(readLooks(file)),
  lines: file => writeLooks(readLooks(file)),
  pairs: file => writePairs(readPairs(file)),
}

function numbered(words: StringTable, numbers: ArrayLike<number>): Map<string, number> {
  return new Map(allWords(words).map((word, n) => [word, numbers[n]!]))
}

describe("assets", () => {
  test("are those of the manifest", () => {
    const files = readdirSync(folder).filter(name => name.endsWith(".bin"))
    expect(names.map(name => manifest[name].file).sort()).toEqual(files.sort())
    expect(names.sort()).toEqual(Object.keys(shipped).sort())
  })

  test.each(names)("%s is what the manifest says, and has its card and its maker", name => {
    const { file, card, maker, version, bytes, sha256 } = manifest[name]
    const content = new Uint8Array(readFileSync(join(folder, file)))
    expect(content.length).toBe(bytes)
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256)
    expect(kindOf(content.buffer).version).toBe(version)
    expect(existsSync(join(root, maker))).toBe(true)
    expect(readFileSync(join(folder, card), "utf8")).toMatch(`version ${version}`)
  })

  test.each(names)("%s, read and written again, is the same bytes", name => {
    const content = new Uint8Array(readFileSync(join(folder, manifest[name].file)))
    expect(Buffer.compare(again[name](content.buffer), content)).toBe(0)
  })
})

describe("a broken installation", () => {
  const broken = mkdtempSync(join(tmpdir(), "stemma-assets-"))
  beforeAll(() => {
    cpSync(folder, broken, { recursive: true })
    truncateSync(join(broken, "lexicon.bin"), 1000)
    rmSync(join(broken, "frequencies.bin"))
    writeFileSync(join(broken, "tagger.bin"), "<html>not found</html>")
    cpSync(join(folder, "cue.bin"), join(broken, "senses.bin"))
    const later = readFileSync(join(folder, "span.bin"))
    later.writeUInt32LE(2, 8)
    writeFileSync(join(broken, "span.bin"), later)
    truncateSync(join(broken, "lines.bin"), 0)
  })
  afterAll(() => rmSync(broken, { recursive: true }))

  test.each([
    ["lexicon", /lexicon\.bin has 1000 bytes instead of \d+\..* install Stemma again/],
    ["frequencies", /frequencies\.bin cannot be read \(ENOENT\)\..* install Stemma again/],
    ["tagger", /tagger\.bin is no asset of Stemma's\..* install Stemma again/],
    ["senses", /senses\.bin holds “sequ” and not “sens”\..* install Stemma again/],
    ["span", /span\.bin is of format 2, and this program reads format 1\..* install Stemma again/],
  ] as const)("is told by the file's name and what to do: %s", (name, message) => {
    expect(() => loadKnowledge(broken)[name]).toThrow(message)
  })

  test("is no hindrance where the broken file is not needed", () => {
    expect(loadKnowledge(broken).blocks).toEqual(shipped.blocks)
  })

  test("ends a trace: what it would find without is no finding", async () => {
    const reports = []
    for await (const one of ingest([join(root, "sample/pile")], shipped)) if ("report" in one) reports.push(one.report)
    for (const asset of ["lexicon", "frequencies", "tagger", "cue", "span", "senses"] as const) {
      const knowledge = Object.defineProperty({ ...shipped }, asset, { get: () => loadKnowledge(broken)[asset] })
      const trace = tracePile(reports, { problems: [], amendments: [] }, here(knowledge))
      if (asset === "cue") await trace
      else await expect(trace).rejects.toThrow(`${asset}.bin`)
    }
  })

  test("is told at once, not as the trouble of every page", async () => {
    const pages = ingest([join(root, "sample/pile")], loadKnowledge(broken))
    await expect(pages.next()).rejects.toThrow(/lines\.bin is no asset/)
  })
})

describe("threads", () => {
  test("get the same memory, and read the same in it", () => {
    const shared = shareKnowledge(shipped)
    const posted = structuredClone(shared)
    const arrays = arraysOf(posted)
    expect(arrays.length).toBe(arraysOf(shared).length)
    expect(arrays.filter(({ buffer }) => !(buffer instanceof SharedArrayBuffer))).toEqual([])
    // Written here, seen there: it is one memory.
    const [here, there] = [shared.lexicon.stems.bytes, posted.lexicon.stems.bytes]
    const first = here[0]!
    here[0] = first ^ 1
    expect(there[0]).toBe(first ^ 1)
    here[0] = first
    const text = readText(
      reportOf(["“We will open the sluice,” the harbour master, Oda Brandt, said on Friday.", "She expects 40 boats."]),
    )
    expect(annotate(text, posted)).toEqual(annotate(text, shipped))
    expect(kinship(posted.lexicon, "smell", "stench")).toBe("wider")
  })
})

/** All arrays of numbers in a value. */
function arraysOf(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(arraysOf) : []
}
