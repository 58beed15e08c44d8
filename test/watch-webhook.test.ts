// Events at a webhook: each by itself, known by its key, signed; tried again where that may help, and otherwise kept for the
// next round, while others hear. Nothing is posted where it may not lead.

import { createHmac } from "node:crypto"
import { mkdirSync, mkdtempSync, copyFileSync, rmSync, writeFileSync } from "node:fs"
import type { RequestListener } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test, vi } from "vitest"
import { openWeb } from "../scripts/web.mjs"
import { fiction } from "../scripts/fiction.mjs"
import { stemma } from "./fake-effects.js"

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-webhook-"))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0

interface Posted {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A desk, and a receiver that answers as it is told, and with 204 from then on. */
async function desk(answers: readonly number[] = [], head: Readonly<Record<string, string>> = {}) {
  const at = join(folder, String(made++))
  const inbox = join(at, "inbox")
  mkdirSync(inbox, { recursive: true })
  const posted: Posted[] = []
  const left = [...answers]
  const hook: RequestListener = (request, response) => {
    const parts: Buffer[] = []
    request.on("data", part => parts.push(part as Buffer))
    request.on("end", () => {
      const status = left.shift() ?? 204
      if (status < 300)
        posted.push({ path: request.url!, headers: request.headers, body: Buffer.concat(parts).toString("utf8") })
      response.writeHead(status, head).end()
    })
  }
  const numbers = { "inner.example": ["10.0.0.7"], localhost: ["127.0.0.1"] }
  const web = await openWeb({ "hook.example": hook, "inner.example": hook, localhost: hook }, { numbers })
  const waits: number[] = []
  const watch = (...options: readonly string[]) =>
    stemma(["watch", inbox, "--store", join(at, "desk.stemma"), "--once", ...options], {
      network: web.network,
      wait: async milliseconds => void waits.push(milliseconds),
    })
  const lay = (name: string) => copyFileSync(join("sample/pile", name), join(inbox, name))
  return { at, posted, waits, watch, lay, web }
}

const hook = ["--post", "https://hook.example/desk?key=s3cret"]
const numbersOf = (posted: readonly Posted[]) => posted.map(({ headers }) => Number(headers["stemma-event"]))

test("each event is posted by itself, under its key, signed with the secret", async () => {
  const { at, posted, watch, lay, web } = await desk()
  const secret = join(at, "secret")
  writeFileSync(secret, "a heron\n")
  lay("meridian-talks-end.html")
  lay("northern-ledger-bill.html")
  const { out, err, code } = await watch(...hook, "--secret", secret, "--json")
  expect({ err, code }).toEqual({ err: "", code: 0 })
  const lines = out
    .trim()
    .split("\n")
    .map(line => JSON.parse(line) as Record<string, unknown>)
  expect(posted.map(({ body }) => JSON.parse(body))).toEqual(
    lines.map(({ version, ...event }) => ({ version, events: [event] })),
  )
  expect(new Set(posted.map(({ headers }) => headers["idempotency-key"])).size).toBe(2)
  expect(posted[0]!.headers["idempotency-key"]).toMatch(/^urn:stemma:event:/)
  for (const { headers, body, path } of posted) {
    expect(path).toBe("/desk?key=s3cret")
    expect(headers["user-agent"]).toMatch(/^stemma\//)
    expect(headers["x-hub-signature-256"]).toBe(`sha256=${createHmac("sha256", "a heron").update(body).digest("hex")}`)
  }
  await web.close()
})

test("who is busy is asked again, when it said or after a while; then what is left waits for the next round", async () => {
  const { posted, waits, watch, lay, web } = await desk([503, 204, 500, 500, 500], { "retry-after": "7" })
  lay("meridian-talks-end.html")
  lay("northern-ledger-bill.html")
  const { err, code, out } = await watch(...hook)
  expect(waits).toEqual([7_000, 7_000, 7_000])
  expect(err).toContain("--post hook.example: did not take it (500)")
  expect(err).not.toContain("s3cret")
  expect(code).toBe(1)
  expect(out).toContain("Gravely altered")
  expect(numbersOf(posted)).toEqual([1])
  expect((await watch(...hook)).code).toBe(0)
  expect(numbersOf(posted)).toEqual([1, 2])
  await web.close()
})

test("what will not be taken is not tried again at once; no redirect is followed", async () => {
  for (const [status, what] of [
    [400, "did not take it (400); check the address"],
    [302, "answers with a redirect (302)"],
  ] as const) {
    const { posted, waits, watch, lay, web } = await desk([status], { location: "https://inner.example/" })
    lay("meridian-talks-end.html")
    expect((await watch(...hook)).err).toContain(what)
    expect({ posted, waits, dials: web.dials.length }).toEqual({ posted: [], waits: [], dials: 1 })
    await web.close()
  }
})

test("nothing is posted into a private network, nor in the clear, but to this machine where that is allowed", async () => {
  const { posted, watch, lay, web } = await desk()
  lay("meridian-talks-end.html")
  for (const [address, code, why] of [
    ["https://inner.example/", 1, "leads into a private network (inner.example); --allow-private"],
    ["https://localhost/", 1, "leads into a private network"],
    ["http://hook.example/", 2, "over http everyone on the way reads along"],
    ["ftp://hook.example/", 2, "only http and https"],
    ["https://u:p@hook.example/", 2, "holds a name or a password"],
  ] as const) {
    const left = await watch("--post", address, "--from-start")
    expect(left.err).toContain(why)
    expect(left.code).toBe(code)
  }
  expect(web.dials).toEqual([])
  expect((await watch("--post", "http://localhost:8080/", "--allow-private", "--from-start")).code).toBe(0)
  expect(posted).toHaveLength(1)
  await web.close()
})

test("a feed is watched: what it announces comes once, and what is new when it is announced", async () => {
  const at = join(folder, String(made++))
  mkdirSync(at)
  const web = await openWeb(fiction(process.cwd()))
  const watch = () =>
    stemma(["watch", "https://climate.example/feed.xml", "--store", join(at, "desk.stemma"), "--once"], {
      network: web.network,
    })
  expect((await watch()).out).toContain("New origin")
  const asked = web.requests.length
  expect(await watch()).toMatchObject({ out: "", err: "", code: 0 })
  expect(web.requests.slice(asked).map(({ path }) => path)).toEqual(["/robots.txt", "/feed.xml"])
  await web.close()
})
