// Web archives that are cut off or count wrongly: what is whole is read, and what is not is told once, by us.

import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createGunzip, gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { ingest } from "../../index.js"
import { asHtml, asWarc } from "./fixture.js"
import { inflate } from "./inflate.js"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-warc-"))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function read(name: string, content: Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  const [reports, problems]: [string[], string[]] = [[], []]
  for await (const one of ingest([path])) {
    if ("report" in one) reports.push(one.report.path.slice(folder.length + 1))
    else problems.push(`${one.problem.path.slice(folder.length + 1)} ${one.problem.what}`)
  }
  return { reports, problems }
}

it("whole members of a small archive are read where its last is cut off", async () => {
  const members = [1, 2, 3].map(() => gzipSync(asWarc([asHtml])))
  const cut = Buffer.concat(members).subarray(0, -Math.floor(members[2]!.length / 2))
  const { reports, problems } = await read("cut.warc.gz", cut)
  expect(reports).toEqual(["cut.warc.gz#1", "cut.warc.gz#2"])
  expect(problems).toEqual([expect.stringMatching(/^cut\.warc\.gz#3 is cut off/)])
})

it("what is cut off fails every time, whatever the decompressor does first", async () => {
  const cut = gzipSync("The ferry sails again. ".repeat(300)).subarray(0, -20)
  for (let i = 0; i < 200; i++) {
    const pieces = inflate(
      (async function* () {
        yield cut
      })(),
      createGunzip(),
    )
    await expect(
      (async () => {
        for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0)
      })(),
    ).rejects.toThrow(/is cut off/)
  }
})

it("a record that is longer than it says costs a remark, and nothing of the library's is printed", async () => {
  const printed = vi.spyOn(console, "warn").mockImplementation(() => {})
  const records = [asHtml, asHtml].map(html => asWarc([html]).toString())
  const short = records[0]!.replace(
    /(application\/http[^\r]*\r\nContent-Length: )(\d+)/,
    (_, label, n) => `${label}${n - 1}`,
  )
  const { reports, problems } = await read("short.warc", Buffer.from(short + records[1]!))
  expect(reports).toEqual(["short.warc#1", "short.warc#2"])
  expect(problems).toHaveLength(1)
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
})
