// `stemma serve` as a process: it is up at once, says that a port is taken, ends at Ctrl-C, and lets nobody out of
// what it was given.

import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addressOf, askedAt, printed } from "./address.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const folder = mkdtempSync(join(tmpdir(), "stemma-process-"))
const running: ChildProcess[] = []

beforeAll(() => {
  mkdirSync(join(folder, "pile"))
  writeFileSync(
    join(folder, "pile", "a.txt"),
    "Ferry stays in port\n\nThe ferry stayed in port on Monday, the company said.\n",
  )
  writeFileSync(join(folder, "secret.txt"), "not given\n")
})
afterAll(() => {
  for (const one of running) one.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

async function serve(...args: string[]): Promise<{ process: ChildProcess; port: number; address: string }> {
  const child = spawn(process.execPath, [bin, "serve", "--quiet", ...args, join(folder, "pile")], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  running.push(child)
  const address = await addressOf(child)
  return { process: child, port: Number(new URL(address).port), address }
}

/** A request as no browser would write it: the path goes out as it stands. */
function raw(port: number, path: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      const lines = [
        `GET ${path} HTTP/1.1`,
        `Host: 127.0.0.1:${port}`,
        `Authorization: Bearer ${token}`,
        "Connection: close",
      ]
      socket.write(`${lines.join("\r\n")}\r\n\r\n`)
    })
    let answer = ""
    socket.on("data", chunk => {
      answer += chunk.toString()
    })
    socket.on("end", () => resolve(answer))
    socket.on("error", reject)
  })
}

test.skipIf(!existsSync(bin))(
  "a taken port, a path outside, a token, and the end",
  async () => {
    const first = await serve("--port", "0")
    // A port that was asked for is meant.
    await expect(serve("--port", String(first.port))).rejects.toThrow("ended with 1")
    expect((await askedAt(first.address)("/api/status")).status).toBe(200)
    const { token } = printed(first.address)

    for (const path of [
      "/../secret.txt",
      "/..%2f..%2fsecret.txt",
      "/assets/../../secret.txt",
      "//etc/passwd",
      "/%00",
    ]) {
      const answer = await raw(first.port, path, token)
      expect(answer, path).toMatch(/^HTTP\/1.1 4\d\d/)
      expect(answer, path).not.toContain("not given")
    }

    // What is no request, or too long to be one, is told in the shape of every refusal.
    expect(await raw(first.port, `/api/find?q=${"%E2%80%A6".repeat(2000)}`, token)).toMatch(
      /^HTTP\/1.1 431 .*application\/problem\+json.*"detail":"The address and the headers may have 16 kB/s,
    )
    for (const path of ["/ a b", "/\\evil.example", "*"])
      expect(await raw(first.port, path, token), path).toMatch(/^HTTP\/1.1 400 .*application\/problem\+json/s)

    const open = await serve("--port", "0", "--host", "0.0.0.0")
    expect(open.address).toMatch(/\?token=\S{20,}$/)
    expect((await fetch(`http://127.0.0.1:${open.port}/api/status`)).status).toBe(401)
    expect((await fetch(open.address, { redirect: "manual" })).status).toBe(302)

    const ended = new Promise(resolve => first.process.removeAllListeners("exit").on("exit", resolve))
    first.process.kill("SIGINT")
    expect(await ended).toBe(0)
  },
  60_000,
)
