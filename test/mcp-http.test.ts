// `stemma mcp --http`: the same tools over streamable HTTP with the official client, to this machine alone; and over a store,
// which stays as it is to the last byte.

import { type ChildProcess, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { add } from "../src/desk/add.js"
import { addressOf } from "./address.js"
import { ask, bin, freely, joined, mistake, pile } from "./mcp-client.js"

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-mcp-http-"))
const store = join(folder, "desk.stemma")
const promise = "A promise that has no date is not a promise"
const running: ChildProcess[] = []
let address = ""
let bearer: Readonly<Record<string, string>> = {}

/** Where a server says that it is, and the header that it asks for. */
async function served(...args: string[]): Promise<{ at: string; authorization: string }> {
  const child = spawn(process.execPath, [bin, "mcp", "--http", "0", ...args], { stdio: ["ignore", "pipe", "ignore"] })
  running.push(child)
  let out = ""
  child.stdout.on("data", chunk => {
    out += String(chunk)
  })
  const said = /at (http:\S+)\nAuthorization: (Bearer \S+)/
  while (!said.test(out)) await new Promise(resolve => setTimeout(resolve, 50))
  const [, at, authorization] = said.exec(out)!
  return { at: at!, authorization: authorization! }
}

beforeAll(async () => {
  await add([pile], { store, untold: true })
  const { at, authorization } = await served("--store", store)
  address = at
  bearer = { authorization }
})
afterAll(() => {
  for (const one of running) one.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

async function client(at: string, headers: Record<string, string> = bearer): Promise<Client> {
  const one = new Client({ name: "stemma-test", version: "1.0.0" })
  await one.connect(new StreamableHTTPClientTransport(new URL(at), { requestInit: { headers } }))
  return one
}

/** A POST as no client would write it. */
function post(at: string, headers: Record<string, string>, body: string): Promise<number> {
  const { hostname, port, pathname } = new URL(at)
  const sent = {
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
    ...bearer,
    ...headers,
  }
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: pathname, method: "POST", headers: sent }, answer => {
      resolve(answer.statusCode ?? 0)
      asked.destroy()
    })
    asked.on("error", reject)
    asked.end(body)
  })
}

test("the same tools, with progress, and resources", async () => {
  const one = await client(address)
  const told: string[] = []
  await one.callTool(
    { name: "find", arguments: { text: promise } },
    { onprogress: ({ message }) => told.push(`${message}`) },
  )
  expect(told.length).toBeGreaterThan(0)
  const { data } = await ask(one, "origins_of", { claim: promise })
  expect(data).toMatchObject({ pages: 11, origins: 3, newsrooms: 3 })
  const [part] = (await one.readResource({ uri: `stemma://report/${data.legend[0].id}` })).contents
  expect(part).toMatchObject({ mimeType: "text/plain" })
  expect(await mistake(one, "find", { text: "" })).toContain("is empty")
  await one.close()
})

test("other hosts, other sites and what is too large are refused", async () => {
  const call = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" })
  expect(await post(address, {}, call)).toBe(200)
  expect(await post(address, { host: "attacker.example" }, call)).toBe(403)
  expect(await post(address, { origin: "https://attacker.example" }, call)).toBe(403)
  expect(await post(address, { "content-length": String(33 * 2 ** 20) }, call)).toBe(413)
  expect((await fetch(address.replace(/mcp$/, "nowhere"), { headers: bearer })).status).toBe(404)
})

test("it asks for the token that it printed, on the loopback and wherever else it is bound", async () => {
  await expect(client(address, {})).rejects.toThrow()
  const { at, authorization } = await served("--host", "0.0.0.0")
  await expect(client(at, {})).rejects.toThrow()
  await expect(client(at)).rejects.toThrow()
  const one = await client(at, { authorization })
  expect((await one.listTools()).tools.length).toBeGreaterThan(5)
  await one.close()
  // A client that is given an address and nothing else.
  const other = await client(`${at}?token=${authorization.replace("Bearer ", "")}`, {})
  expect((await other.listTools()).tools.length).toBeGreaterThan(5)
  await other.close()
})

test("without the token where it is left off, which is for this machine alone", async () => {
  const child = spawn(process.execPath, [bin, "mcp", "--http", "0", "--no-token"], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  running.push(child)
  const one = await client(await addressOf(child), {})
  expect((await one.listTools()).tools.length).toBeGreaterThan(5)
  await one.close()
})

test("a store is looked into and not written: what is near given texts is read beside them", async () => {
  const before = createHash("sha256").update(readFileSync(store)).digest("hex")
  const { client: one, err } = await joined("--store", store)
  const text = readFileSync(join(pile, "metro-glance.txt"), "utf8").replace("Coal promise", "Coal pledge")
  const { data, links } = await ask(one, "origins_of", { texts: [{ text, outlet: "Metro Copy" }] })
  expect(data).toMatchObject({ pages: 1, origins: 1, newsroomNames: ["MNA"] })
  expect(data.originsTold[0].name).toBe("Meridian News Agency")
  expect(links.length).toBeGreaterThan(1)
  await one.close()
  expect(err()).toBe("")
  expect(createHash("sha256").update(readFileSync(store)).digest("hex")).toBe(before)
})

test("versions of a page, and a text checked against the store", async () => {
  const { client: one } = await joined("--store", store)
  const { data } = await ask(one, "versions", {})
  expect(data.addresses).toMatchObject([
    { address: "https://sorviatoday.example/en/orluk-brings-home-a-date", versions: 2 },
  ])
  const { data: told, text } = await ask(one, "versions", { address: data.addresses[0].address })
  expect(told.versions).toHaveLength(2)
  expect(told.steps[0].changes[0]).toMatchObject({ gravity: "grave", silent: true })
  expect(text).toContain("11,900 miners")
  expect(await mistake(one, "versions", { address: "https://nowhere.example/" })).toContain("is not kept here")
  const { data: checked } = await ask(one, "check", { text: `“${promise},” he said.` })
  expect(checked.sentences[0].found).toBe("same")
  expect(checked.sentences[0].newsrooms).toEqual(["MNA", "Sorvia Today", "The Ellary Courier"])
  await one.close()
})

test("of a store too large to be traced whole, what a question bears on is", async () => {
  const [large, many] = [join(folder, "large.stemma"), join(folder, "many.jsonl")]
  const lines = Array.from({ length: 520 }, (_, n) => {
    const text = `Pilot ${n} told the board of quay ${n % 90} on Monday that buoy ${n * 7} had drifted, and that nobody minded.`
    return JSON.stringify({ title: `Quay ${n}`, text })
  })
  writeFileSync(many, `${lines.join("\n")}\n`)
  await add([pile, many], { store: large, untold: true })
  const { client: one } = await joined("--store", large)
  const { data } = await ask(one, "origins_of", { claim: promise })
  expect(data).toMatchObject({ pages: 11, origins: 3, newsrooms: 3 })
  expect(data.note).toMatch(/Of the store \d+ pages were read, of \d+ that bear on the question\./)
  expect((await ask(one, "record", { person: "Orluk", kind: "pledge" })).data.entries[0].entry.text).toContain(
    "carbon neutral",
  )
  expect(await mistake(one, "trace", {})).toMatch(
    /holds 536 reports, and at most 500 are traced whole\. Say what it is about/,
  )
  expect((await one.readResource({ uri: `stemma://report/${data.legend[0].id}` })).contents).toHaveLength(1)
  await one.close()
})

describe("fetching", () => {
  const asked: string[] = []
  const web = createServer((request, answer) => {
    asked.push(request.url ?? "")
    if (request.url !== "/talks") return void answer.writeHead(404).end()
    answer.setHeader("content-type", "text/html").end(readFileSync(join(pile, "harbour-times-brief.html")))
  })
  let at = ""
  beforeAll(async () => {
    await new Promise<void>(resolve => web.listen(0, "127.0.0.1", resolve))
    at = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  })
  afterAll(() => void web.close())
  const text = readFileSync(join(pile, "meridian-talks-end.html"), "utf8")

  test("nothing is, unless the server was started with --fetch", async () => {
    const { client: one, err } = await joined("--store", store)
    expect(await mistake(one, "origins_of", { addresses: [`${at}/talks`] })).toContain("nothing is fetched")
    await one.close()
    expect([asked, err()]).toEqual([[], ""])
  })

  test("with it an address is asked for once, and its hint says that the world is open; private ones need leave", async () => {
    const open = await freely("--fetch", "--allow-private")
    const { tools } = await open.listTools()
    const hints = Object.fromEntries(tools.map(({ name, annotations }) => [name, annotations?.openWorldHint]))
    expect(hints).toMatchObject({ origins_of: true, find: false })
    const { data } = await ask(open, "origins_of", { texts: [{ text }], addresses: [`${at}/talks`, `${at}/none`] })
    expect(data).toMatchObject({ pages: 2, origins: 1, newsroomNames: ["MNA"] })
    expect(data.notFound).toHaveLength(1)
    await ask(open, "origins_of", { addresses: [`${at}/talks`] })
    expect(asked.filter(path => path === "/talks")).toHaveLength(1)
    await open.close()
    const closed = await freely("--fetch")
    expect(await mistake(closed, "origins_of", { addresses: [`${at}/talks`] })).toContain("--allow-private")
    await closed.close()
  })
})

test("a store that is not there, and what is no store, are told of at the start", async () => {
  const said = (at: string) =>
    new Promise<string>(resolve => {
      const child = spawn(process.execPath, [bin, "mcp", "--store", at], { stdio: ["ignore", "ignore", "pipe"] })
      let err = ""
      child.stderr.on("data", chunk => {
        err += String(chunk)
      })
      child.on("close", code => resolve(`${code} ${err}`))
    })
  expect(await said(join(folder, "none.stemma"))).toMatch(
    /^1 stemma: .*none\.stemma is not there, or empty\nCheck the path, or make a store: stemma add PAGE --store /,
  )
  expect(await said(join(pile, "metro-glance.txt"))).toMatch(
    /^1 stemma: .*metro-glance\.txt is no store\nName another file\./,
  )
})
