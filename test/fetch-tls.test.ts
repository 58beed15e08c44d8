// The real network, as far as this machine: a server with a certificate of our own, trusted or not, and a name that is not
// the certificate's.

import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "stemma-tls-"))
const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")]
const made = spawnSync(
  "openssl",
  ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate].concat([
    "-subj",
    "/CN=localhost",
    "-addext",
    "subjectAltName=DNS:localhost",
  ]),
  { encoding: "utf8" },
)
const canTest = made.status === 0
if (!canTest) console.log("fetch-tls: no openssl here to make a certificate with; its tests are skipped")

const asked: string[] = []
const server = canTest
  ? createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
      asked.push(request.url ?? "")
      if (request.url === "/robots.txt") return void response.writeHead(404).end()
      response.writeHead(200, { "content-type": "text/html" })
      response.end(readFileSync("sample/later/morning-post-2031.html"))
    })
  : null

beforeAll(async () => {
  await new Promise<void>(resolve => (server ? server.listen(0, "localhost", resolve) : resolve()))
})
afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true })
})

/** Add an address by the built program; its standard error and exit code. */
async function add(host: string, trusted: boolean): Promise<{ readonly err: string; readonly code: number | null }> {
  const { port } = server!.address() as AddressInfo
  const store = join(folder, `${asked.length}${host}${trusted}.stemma`)
  const args = [
    "dist/src/cli/bin.js",
    "add",
    `https://${host}:${port}/coal`,
    "--allow-private",
    "--untold",
    "--store",
    store,
  ]
  const env = { ...process.env, ...(trusted ? { NODE_EXTRA_CA_CERTS: certificate } : {}) }
  // Not `spawnSync`: the server answers in this process.
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] })
  let err = ""
  child.stderr.setEncoding("utf8").on("data", text => {
    err += text
  })
  return { code: await new Promise(resolve => child.on("close", resolve)), err }
}

describe.skipIf(!canTest)("a certificate", () => {
  test("that is trusted, and bears the name, opens the page", async () => {
    expect(await add("localhost", true)).toEqual({ err: "", code: 0 })
    expect(asked).toEqual(["/robots.txt", "/coal"])
  })

  test.each([
    ["localhost", false],
    ["127.0.0.1", true],
  ])("for %s, trusted: %j, does not", async (host, trusted) => {
    asked.splice(0)
    const { err, code } = await add(host, trusted)
    expect(err).toMatch(/has no certificate that can be trusted/)
    expect([asked, code]).toEqual([[], 3])
  })
})
