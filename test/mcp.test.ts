// `stemma mcp` over stdio, from end to end with the official client: what each tool tells, how large that is, what is said of
// a model's mistakes, progress, and that nothing but the protocol is on standard output and no connection is opened.

import { spawn } from "node:child_process"
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { tools } from "../src/mcp/tools.js"
import { ask, bin, type Joined, joined, mistake, pile } from "./mcp-client.js"

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-mcp-"))
const page = (name: string) => readFileSync(join(pile, name), "utf8")
const promise = "A promise that has no date is not a promise"
let over: Joined
beforeAll(async () => {
  over = await joined("--in", pile)
})
afterAll(async () => {
  await over.client.close()
  rmSync(folder, { recursive: true })
})

describe("what it is", () => {
  test("its tools only read, stay on this machine, and have schemas for what goes in and out", async () => {
    const { tools: listed } = await over.client.listTools()
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
    for (const { annotations, inputSchema, outputSchema, description } of listed) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false, idempotentHint: true })
      expect([inputSchema.type, outputSchema?.type]).toEqual(["object", "object"])
      expect(description!.length).toBeLessThan(700)
    }
    expect(over.client.getInstructions()).toContain("Count origins, not addresses")
    expect(over.client.getInstructions()).toContain("what strangers wrote")
  })
})

describe("what the tools tell", () => {
  test("origins_of a claim: pages, origins, newsrooms, and who copies whom", async () => {
    const { data, text, links } = await ask(over.client, "origins_of", { claim: promise })
    expect(data).toMatchObject({ pages: 11, origins: 3, newsrooms: 3 })
    expect(data.newsroomNames).toEqual(["MNA", "Sorvia Today", "The Ellary Courier"])
    expect(data.lines.length).toBeGreaterThan(5)
    expect(text).toMatch(/^11 pages, 3 origins, 3 newsrooms/)
    expect(text).toContain("Origin: not traced to another report here; says nothing about what is true.")
    expect(text).toMatch(/^D carries B \(.*words in one run/m)
    expect(links.length).toBeGreaterThan(0)
  })

  test("origins_of texts: three pages of one dispatch are one origin", async () => {
    const texts = ["meridian-talks-end.html", "morning-post-coal.html", "lakeside-herald-talks.html"].map(name => ({
      text: page(name),
    }))
    const { data } = await ask(over.client, "origins_of", { texts })
    expect(data).toMatchObject({ pages: 3, origins: 1, newsrooms: 1, newsroomNames: ["MNA"] })
    const { data: byAddress } = await ask(over.client, "origins_of", {
      addresses: [
        "https://www.meridian-news.example/world/2024/06/13/ardania-sorvia-talks-end",
        "https://nowhere.example/",
      ],
    })
    expect(byAddress).toMatchObject({ pages: 1, notFound: ["https://nowhere.example/"] })
  })

  test("trace: stories with their origins, and one below the roots alone", async () => {
    const { data } = await ask(over.client, "trace", { limit: 1 })
    expect(data.summary).toContain("16 pages · 3 stories · 6 origins")
    expect([data.stories.length, data.more, data.stories[0].pages]).toEqual([1, 2, 12])
    expect(data.stories[0].altered[0].gravity).toBe("grave")
    const next = await ask(over.client, "trace", { limit: 5, cursor: data.next })
    expect(next.data.stories.map(({ pages }: { pages: number }) => pages)).toEqual([3, 1])
    const one = await ask(over.client, "trace", { paths: ["metro-glance.txt"] })
    expect(one.data.summary).toContain("1 page ·")
  })

  test("find, and what it found read as a resource", async () => {
    const { data } = await ask(over.client, "find", { text: promise, limit: 3 })
    expect([data.readings.length, data.more]).toEqual([3, 8])
    const { uri } = data.readings[1].quote
    expect(uri).toMatch(/^stemma:\/\/report\/r\w+#\d+-\d+$/)
    const read = async (at: string) =>
      (await over.client.readResource({ uri: at })).contents.map(part => ("text" in part ? part.text : "")).join("")
    expect(await read(uri)).toContain("A promise that has no date is not a promise,” he said.")
    const whole = await read(uri.replace(/#.*/, ""))
    expect(whole).toMatch(/^\[0-\d+ headline\] Ardania and Sorvia end climate talks/m)
    await expect(read("stemma://report/nobody")).rejects.toThrow("No report nobody here")
    await expect(read(`${uri.replace(/#.*/, "")}#5-999999`)).rejects.toThrow("is no passage of this report")
  })

  test("compare: two reports, and two texts", async () => {
    const { data } = await ask(over.client, "find", { text: promise })
    const { data: all } = await ask(over.client, "trace", { limit: 1 })
    const idOf = (letter: string) => all.legend.find((one: { letter: string }) => one.letter === letter).id
    expect(data.legend.map(({ id }: { id: string }) => id)).toContain(idOf("B"))
    const told = await ask(over.client, "compare", { a: { report: idOf("B") }, b: { report: idOf("O") }, limit: 2 })
    expect(told.data.summary).toMatch(/^O rewrites B\. .*\d+ changes, 10 grave/)
    expect(told.text).toContain("A promise that has no deadline is not a promise")
    const texts = await ask(over.client, "compare", {
      a: {
        text: "Coal talks\n\nThe quay holds 11,400 miners, the port board said on Monday after a long night of talks.",
      },
      b: {
        text: "Coal talks\n\nThe quay holds 11,900 miners, the port board said on Monday after a long night of talks.",
      },
    })
    // Too few words of their own to show copying: both are told, and nothing is called altered.
    expect(texts.data.alterations).toEqual([])
    expect(texts.data.both).toContainEqual({
      a: "The quay holds 11,400 miners, the port board said on Monday after a long night of talks.",
      b: "The quay holds 11,900 miners, the port board said on Monday after a long night of talks.",
    })
    expect(texts.text).toContain("A has: The quay holds 11,400 miners")
  })

  test("record: what a person said; and words", async () => {
    const { data } = await ask(over.client, "record", { person: "orluk", kind: "pledge" })
    expect(data.entries[0].entry.text).toBe("Sorvia would be carbon neutral, before 2055")
    expect(data.entries[0].entry.differs).toContain("by 2055 K O")
    expect((await ask(over.client, "record", { words: "working group" })).data.entries.length).toBeGreaterThan(0)
  })

  test("check: what is told right, altered and invented in an answer is told apart", async () => {
    const text = [
      "Orluk said Sorvia would be carbon neutral before 2055 and would shut at least 14 of its 38 coal-fired power stations over the next ten years.",
      "The city had put up chairs for about 320 reporters.",
      "They also signed a treaty on herring quotas.",
    ].join("\n\n")
    const { data, text: told } = await ask(over.client, "check", { text })
    expect(data.sentences.map(({ found }: { found: string }) => found)).toEqual(["same", "altered", "nowhere"])
    expect(data.grave).toBe(1)
    expect(told).toMatch(/^2\. \[altered, grave\] The city had put up chairs/m)
    expect(told).toContain("120 reporters")
    const { data: doubtful } = await ask(over.client, "check", { text, doubtful: true, limit: 1 })
    expect([doubtful.sentences.length, doubtful.sentences[0].number, doubtful.more]).toEqual([1, 2, 1])
  })

  test("follow: steps of a matter", async () => {
    const { data } = await ask(over.client, "follow", { query: "Renholt" })
    expect(data.matters[0].steps.map(({ step }: { step: string }) => step)).toEqual(["planned", "held"])
  })

  test("each in few words", async () => {
    const calls: [string, Record<string, unknown>][] = [
      ["origins_of", { claim: promise }],
      ["trace", {}],
      ["find", { text: promise, limit: 40 }],
      ["record", { limit: 8 }],
      ["follow", {}],
      ["check", { text: page("metro-glance.txt") }],
    ]
    for (const [name, args] of calls) {
      const { data, text } = await ask(over.client, name, args)
      expect([name, text.length < 9_000]).toEqual([name, true])
      expect([name, JSON.stringify(data).length < 16_000]).toEqual([name, true])
    }
  })
})

describe("a model's mistakes are told in words that say what to do", () => {
  const long = "word ".repeat(2_000_000)
  const cases: [string, string, Record<string, unknown>, string][] = [
    [
      "an id that is none",
      "compare",
      { a: { report: "B" }, b: { text: "x" } },
      "No report B here. Ids are in the legend",
    ],
    ["neither id nor text", "compare", { a: {}, b: { text: "x" } }, "either as report (an id) or as text"],
    ["empty text", "find", { text: "  " }, "text: is empty; give the words to look for"],
    ["an empty text among texts", "trace", { texts: [{ text: "" }] }, "texts.0.text: is empty; give the text itself"],
    ["10 MB of text", "origins_of", { texts: [{ text: long }] }, "has more than 200000 characters"],
    ["nothing asked", "origins_of", {}, "give a claim, or a list of texts, addresses or reports"],
    ["an address not kept", "origins_of", { addresses: ["https://nowhere.example/a"] }, "nothing is fetched"],
    ["a path outside", "trace", { paths: ["../../package.json"] }, "is outside what this server may read"],
    ["a path outside, absolute", "trace", { paths: ["/etc/hosts"] }, "is outside what this server may read"],
    ["a path that is not there", "trace", { paths: ["nowhere.html"] }, "is not there. Give a path below"],
    ["a kind that is none", "record", { kind: "rumour" }, "kind: Invalid option"],
    ["an argument that is none", "record", { persons: "Orluk" }, 'Unrecognized key: "persons"'],
    ["a date that is none", "record", { date: "June" }, "give a year, month or day"],
    ["a cursor of another list", "find", { text: promise, cursor: "zzz" }, "Begin without one"],
    ["nothing to check", "check", { text: "" }, "text: is empty"],
    ["versions without a store", "versions", {}, "Start it with --store FILE"],
    ["too many wanted", "find", { text: promise, limit: 1000 }, "at most 40; go on with cursor"],
    ["too many texts", "trace", { texts: Array.from({ length: 51 }, () => ({ text: "x" })) }, "at most 50 texts"],
  ]
  test.each(cases)("%s", async (_, name, args, said) => {
    const text = await mistake(over.client, name, args)
    expect(text).toContain(said)
    expect(text).not.toMatch(/^\s+at /m)
    expect(text.length).toBeLessThan(500)
  })

  test("a tool that is none", async () => {
    await expect(over.client.callTool({ name: "summarise", arguments: {} })).rejects.toThrow("summarise")
  })

  test.skipIf(process.platform === "win32")("a link that leads out", async () => {
    const inside = join(folder, "inside")
    mkdirSync(inside)
    writeFileSync(join(folder, "secret.txt"), "not given\n")
    symlinkSync(join(folder, "secret.txt"), join(inside, "link.txt"))
    const { client } = await joined("--in", inside)
    expect(await mistake(client, "trace", { paths: ["link.txt"] })).toContain("outside what this server may read")
    await client.close()
  })

  test("a server with neither files nor store takes texts, and says so where more is asked", async () => {
    const { client } = await joined()
    expect(await mistake(client, "find", { text: promise })).toContain("Start it with --in PATH or --store FILE")
    const { data } = await ask(client, "trace", { texts: [{ text: page("metro-glance.txt"), outlet: "Metro" }] })
    expect(data.legend[0].outlet).toBe("Metro")
    await client.close()
  })
})

test("progress is told, its number only grows, and a question may be broken off", async () => {
  const { client } = await joined("--in", pile)
  const told: number[] = []
  await client.callTool({ name: "trace", arguments: {} }, { onprogress: ({ progress }) => told.push(progress) })
  expect(told.length).toBeGreaterThan(0)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(new Set(told).size).toBe(told.length)
  const stop = new AbortController()
  const texts = readdirSync(pile).map(name => ({ text: page(name) }))
  const asked = client.callTool({ name: "trace", arguments: { texts } }, { signal: stop.signal })
  setTimeout(() => stop.abort(), 300)
  await expect(asked).rejects.toThrow()
  expect((await ask(client, "find", { text: promise })).data.readings.length).toBeGreaterThan(0)
  await client.close()
})

test("a file that comes while it runs is read with the next question", async () => {
  const own = join(folder, "growing")
  mkdirSync(own)
  copyFileSync(join(pile, "metro-glance.txt"), join(own, "metro-glance.txt"))
  const { client } = await joined("--in", own)
  expect((await ask(client, "trace", {})).data.summary).toContain("1 page ")
  copyFileSync(join(pile, "globebrief-climate.txt"), join(own, "globebrief-climate.txt"))
  expect((await ask(client, "trace", {})).data.summary).toContain("2 pages ")
  await client.close()
})

test("standard output carries the protocol and nothing else, and it ends when its input ends", async () => {
  const child = spawn(process.execPath, [bin, "mcp", "--in", pile], { stdio: ["pipe", "pipe", "pipe"] })
  let [out, err] = ["", ""]
  child.stdout.on("data", chunk => {
    out += String(chunk)
  })
  child.stderr.on("data", chunk => {
    err += String(chunk)
  })
  const ended = new Promise(resolve => child.on("close", resolve))
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`)
  const clientInfo = { name: "raw", version: "1" }
  send({ id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } })
  send({ method: "notifications/initialized" })
  send({ id: 2, method: "tools/call", params: { name: "find", arguments: { text: promise } } })
  child.stdin.write("this is no message\n")
  while (!out.includes('"id":2')) await new Promise(resolve => setTimeout(resolve, 50))
  child.stdin.end()
  expect(await ended).toBe(0)
  const lines = out.trimEnd().split("\n")
  expect(lines.map(line => JSON.parse(line).jsonrpc)).toEqual(lines.map(() => "2.0"))
  expect(err).not.toMatch(/^\s+at /m)
})

test("nothing was opened, and nothing was said on standard error", () => {
  expect(over.err()).toBe("")
})
