// Uploads that nobody means: 64 MB of parts of a few bytes, a part that never ends, headers without end, a body that says
// it is larger than it may be. Each is refused by a server that goes on answering, and nothing of it is kept.

import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { addressOf, askedAt, printed } from "./address.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const folder = mkdtempSync(join(tmpdir(), "stemma-uploads-"))
const pile = join(folder, "page.txt")
const megabyte = 2 ** 20
/** Milliseconds in which each is refused, on a machine that does other things as well. */
const patience = 30_000
let server: ChildProcess
let address = ""

beforeAll(async () => {
  writeFileSync(pile, "Ferry stays in port\n\nThe ferry stayed in port on Monday, the company said.\n")
  if (!existsSync(bin)) return
  server = spawn(process.execPath, [bin, "serve", "--quiet", "--port", "0", pile], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  address = await addressOf(server)
}, 60_000)
afterAll(() => {
  server?.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

const head = (name: string) => `--x\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`

/** So many bytes of a piece said again and again. */
function* again(piece: string, bytes: number): Generator<Buffer> {
  const block = Buffer.from(piece.repeat(Math.ceil(megabyte / piece.length)))
  for (let sent = 0; sent < bytes; sent += block.length) yield block
}

/** What a server answers to a body that is sent piece by piece, and how much of it went out; status 0 where it hung up. */
function post(body: Iterable<Buffer | string>, headers: Readonly<Record<string, string>> = {}) {
  const { place, token } = printed(address)
  const type = { "content-type": "multipart/form-data; boundary=x", authorization: `Bearer ${token}` }
  let sent = 0
  const counted = function* () {
    for (const piece of body) {
      sent += piece.length
      yield Buffer.from(piece)
    }
  }
  return new Promise<{ status: number; sent: number }>(resolve => {
    const asked = request(
      new URL("/api/reports", place),
      { method: "POST", headers: { ...type, ...headers } },
      answer => {
        answer.resume()
        resolve({ status: answer.statusCode ?? 0, sent })
        asked.destroy()
      },
    )
    asked.on("error", () => resolve({ status: 0, sent }))
    Readable.from(counted()).pipe(asked)
  })
}

/** Resident memory of the server, in MB, at its highest. */
function peak(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024
}

const end = "\r\n--x--\r\n"
const bombs: readonly (readonly [string, () => Iterable<Buffer | string>, number])[] = [
  ["parts of a few bytes", () => [...again(`${head("a")}b\r\n`, 63 * megabyte), end], 413],
  [
    "fields of nothing",
    () => [...again('--x\r\ncontent-disposition: form-data; name=""\r\n\r\n\r\n', 63 * megabyte), end],
    413,
  ],
  ["a part without an end", () => [head("a.txt"), ...again("word ", 80 * megabyte)], 413],
  ["a header without an end", () => ["--x\r\ncontent-disposition: ", ...again("form-data; ", 63 * megabyte)], 413],
  [
    "a header of 60 MB",
    () => ["--x\r\nx-a: ", ...again("a", 60 * megabyte), `\r\n${head("a.txt").slice(5)}b`, end],
    413,
  ],
  [
    "headers of a few bytes",
    () => ["--x\r\n", ...again("x-a: b\r\n", 60 * megabyte), `${head("a.txt").slice(5)}b`, end],
    413,
  ],
  ["strokes and nothing else", () => [...again("--", 63 * megabyte), end], 400],
]

describe.skipIf(!existsSync(bin))("64 MB", () => {
  test.each(bombs)(
    "of %s",
    async (_, body, status) => {
      const begun = performance.now()
      const bomb = post(body(), { "transfer-encoding": "chunked" })
      const { sent, status: answered } = await bomb
      expect(answered).toBe(status)
      expect(sent).toBeLessThan(90 * megabyte)
      expect((await askedAt(address)("/api/status")).status).toBe(200)
      expect(performance.now() - begun).toBeLessThan(patience)
      expect(existsSync(`${pile}.stemma-added`)).toBe(false)
      expect(peak()).toBeLessThan(1_500)
    },
    60_000,
  )

  test("that are announced are refused before they are sent; so are headers of the request without end", async () => {
    const announced = await post([head("a.txt"), "b", end], { "content-length": String(10_000 * megabyte) })
    expect(announced.status).toBe(413)
    expect((await post([], { "x-long": "a".repeat(megabyte) })).status).toBe(431)
  })
})
