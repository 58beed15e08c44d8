// What is never fetched: attempts to have the program ask a machine in a private network, or the machine it runs on. Each is
// judged by what the servers saw, which is nothing.

import { afterEach, describe, expect, test } from "vitest"
import { openWeb, publicNumber, type Web } from "../scripts/web.mjs"
import { Fetcher, type Fetching } from "../src/fetch/fetcher.js"
import { reachOf } from "../src/fetch/reach.js"

let web: Web | null = null
afterEach(async () => {
  await web?.close()
  web = null
})

/** What becomes of an address: the sentence of a refusal, or the text that was fetched. */
async function fetched(address: string, how: Partial<Fetching> = {}, byPublic = false): Promise<string> {
  const fetcher = new Fetcher({ network: web!.network, ...how })
  try {
    const { answer } = await fetcher.get({ address, byPublic })
    return Buffer.from(answer.bytes).toString()
  } catch (error) {
    return `refused: ${(error as Error).message}`
  } finally {
    await fetcher.close()
  }
}

/** A handler that lets robots have all, and gives a page. */
const page = (request: { url?: string | undefined }, response: import("node:http").ServerResponse): void => {
  if (request.url === "/robots.txt") response.writeHead(404).end()
  else response.writeHead(200, { "content-type": "text/html" }).end("<p>secret")
}

/** Names and the numbers that they lead to. */
const names: Readonly<Record<string, readonly string[]>> = {
  "loopback.example": ["127.0.0.1"],
  "loopback6.example": ["::1"],
  "ten.example": ["10.0.0.7"],
  "office.example": ["192.168.1.20"],
  "metadata.example": ["169.254.169.254"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "translated.example": ["64:ff9b::7f00:1"],
  "mixed.example": [publicNumber, "10.0.0.7"],
  "mixed6.example": ["2606:4700::1111", "fd00::1"],
  "zone.example": ["fe80::1%eth0"],
  "nothing.example": ["0.0.0.0"],
  localhost: [publicNumber],
  "app.localhost": [publicNumber],
}

const attempts: readonly (readonly [what: string, address: string])[] = [
  ["loopback", "http://127.0.0.1/"],
  ["loopback, another", "http://127.8.9.10/"],
  ["loopback, decimal", "http://2130706433/"],
  ["loopback, octal", "http://0177.0.0.1/"],
  ["loopback, octal in one", "http://017700000001/"],
  ["loopback, hex", "http://0x7f.0x0.0x0.0x1/"],
  ["loopback, hex in one", "http://0x7f000001/"],
  ["loopback, short", "http://127.1/"],
  ["loopback, mixed bases", "http://0x7f.1/"],
  ["loopback, wide letters", "http://１２７.０.０.１/"],
  ["loopback, ideographic stops", "http://127。0。0。1/"],
  ["loopback, percent signs", "http://%31%32%37.0.0.1/"],
  ["zero", "http://0.0.0.0/"],
  ["zero, short", "http://0/"],
  ["this network", "http://0.1.2.3/"],
  ["private, ten", "http://10.1.2.3/"],
  ["private, 172.16", "http://172.16.0.1/"],
  ["private, 192.168", "http://192.168.0.1/"],
  ["a carrier’s network", "http://100.64.0.1/"],
  ["link-local", "http://169.254.1.1/"],
  ["a cloud’s metadata", "http://169.254.169.254/latest/meta-data/"],
  ["a cloud’s metadata, decimal", "http://2852039166/"],
  ["a cloud’s metadata, hex", "http://0xa9fea9fe/"],
  ["multicast", "http://224.0.0.1/"],
  ["broadcast", "http://255.255.255.255/"],
  ["reserved", "http://240.0.0.1/"],
  ["benchmarks", "http://198.18.0.1/"],
  ["documentation", "http://203.0.113.5/"],
  ["v6 unspecified", "http://[::]/"],
  ["v6 loopback", "http://[::1]/"],
  ["v6 loopback, long", "http://[0:0:0:0:0:0:0:1]/"],
  ["v6 link-local", "http://[fe80::1]/"],
  ["v6 unique local", "http://[fd12:3456::1]/"],
  ["v6 metadata", "http://[fd00:ec2::254]/"],
  ["v6 site-local", "http://[fec0::1]/"],
  ["v6 multicast", "http://[ff02::1]/"],
  ["v6 documentation", "http://[2001:db8::1]/"],
  ["v4 mapped into v6", "http://[::ffff:127.0.0.1]/"],
  ["v4 mapped into v6, hex", "http://[::ffff:7f00:1]/"],
  ["v4 mapped metadata", "http://[::ffff:169.254.169.254]/"],
  ["v4 compatible v6", "http://[::127.0.0.1]/"],
  ["translated (NAT64)", "http://[64:ff9b::7f00:1]/"],
  ["translated, private", "http://[64:ff9b::10.0.0.1]/"],
  ["translated, local prefix", "http://[64:ff9b:1::7f00:1]/"],
  ["6to4 of loopback", "http://[2002:7f00:1::]/"],
  ["6to4 of a private one", "http://[2002:c0a8:1::1]/"],
  ["Teredo", "http://[2001:0:7f00:1::]/"],
  ["localhost", "http://localhost/"],
  ["localhost with a stop", "http://localhost./"],
  ["below localhost", "http://app.localhost/"],
  ["a name of the loopback", "http://loopback.example/"],
  ["a name of the v6 loopback", "https://loopback6.example/"],
  ["a name in a private network", "http://ten.example/"],
  ["a name in an office", "https://office.example/"],
  ["a name of the metadata", "http://metadata.example/"],
  ["a name of a mapped number", "http://mapped.example/"],
  ["a name of a translated number", "http://translated.example/"],
  ["a name of public and private numbers", "http://mixed.example/"],
  ["a name of public and private v6", "http://mixed6.example/"],
  ["a name of a zone", "http://zone.example/"],
  ["a name of zero", "http://nothing.example/"],
  ["a name and a password", "http://user:word@courier.example/"],
  ["a name in front of a host", "http://courier.example@127.0.0.1/"],
  ["ftp", "ftp://courier.example/"],
  ["a file", "file:///etc/passwd"],
  ["gopher", "gopher://courier.example/"],
  ["a web socket", "ws://courier.example/"],
  ["a mail server’s port", "http://courier.example:25/"],
  ["a database’s port", "http://courier.example:6379/"],
  ["port 8080", "http://courier.example:8080/"],
]

describe("is refused, and nobody is asked", () => {
  test.each(attempts)("%s: %s", async (_, address) => {
    web = await openWeb({ "courier.example": page, "*": page }, { numbers: names })
    expect(await fetched(address)).toMatch(/^refused: (?:leads|is|holds|asks)/)
    expect(web.requests).toEqual([])
    expect(web.dials).toEqual([])
  })

  test("there are more than forty of them", () => {
    expect(new Set(attempts.map(([, address]) => address)).size).toBe(attempts.length)
    expect(attempts.length).toBeGreaterThanOrEqual(40)
  })
})

describe("a redirect is checked as the first address is", () => {
  const targets = [
    "http://127.0.0.1/",
    "http://0x7f.1/",
    "//169.254.169.254/latest/",
    "http://[::ffff:10.0.0.1]/",
    "http://office.example/",
    "http://user:word@courier.example/",
    "file:///etc/passwd",
    "http://courier.example:6379/",
  ]
  test.each(targets)("to %s", async target => {
    const redirecting = (request: { url?: string | undefined }, response: import("node:http").ServerResponse) =>
      request.url === "/a" ? response.writeHead(302, { location: target }).end() : page(request, response)
    web = await openWeb({ "courier.example": redirecting, "*": page }, { numbers: names })
    expect(await fetched("https://courier.example/a")).toMatch(/^refused: /)
    expect(web.requests.map(({ host, path }) => host + path)).toEqual([
      "courier.example/robots.txt",
      "courier.example/a",
    ])
  })

  test("that of robots.txt too", async () => {
    const redirecting = (_: unknown, response: import("node:http").ServerResponse) =>
      response.writeHead(301, { location: "http://127.0.0.1/admin" }).end()
    web = await openWeb({ "courier.example": redirecting, "*": page })
    expect(await fetched("https://courier.example/a")).toMatch(/^refused: .*private network/)
    expect(web.requests.map(({ host, path }) => host + path)).toEqual(["courier.example/robots.txt"])
  })

  test("and five are followed at most", async () => {
    const round = (request: { url?: string | undefined }, response: import("node:http").ServerResponse) =>
      request.url === "/robots.txt"
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: `/${Number(request.url!.slice(1)) + 1}` }).end()
    web = await openWeb({ "courier.example": round })
    expect(await fetched("https://courier.example/1")).toMatch(/redirected more than 5 times/)
    expect(web.requests.map(({ path }) => path)).toEqual(["/robots.txt", "/1", "/2", "/3", "/4", "/5", "/6"])
  })
})

describe("a name that answers otherwise the second time", () => {
  test("is asked once, and connections go to what was checked", async () => {
    const answers = [[publicNumber], ["127.0.0.1"], ["10.0.0.7"]]
    const rebinding = () => answers.shift() ?? ["127.0.0.1"]
    web = await openWeb({ "rebind.example": page }, { numbers: { "rebind.example": rebinding } })
    expect(await fetched("http://rebind.example/a")).toBe("<p>secret")
    expect(web.resolved).toEqual(["rebind.example"])
    expect([...new Set(web.dials.map(({ number }) => number))]).toEqual([publicNumber])
  })

  test("gets no connection where it first leads to a private place", async () => {
    const answers = [["10.0.0.7"], [publicNumber]]
    web = await openWeb(
      { "rebind.example": page },
      { numbers: { "rebind.example": () => answers.shift() ?? [publicNumber] } },
    )
    expect(await fetched("http://rebind.example/a")).toMatch(/private network/)
    expect(web.dials).toEqual([])
  })
})

describe("--allow-private", () => {
  test("lets a person fetch from a network of his own, at any port", async () => {
    web = await openWeb({ "office.example": page, "127.0.0.1": page }, { numbers: names })
    expect(await fetched("http://office.example:8080/", { allowPrivate: true })).toBe("<p>secret")
    expect(await fetched("http://127.1:3000/", { allowPrivate: true })).toBe("<p>secret")
  })

  test("fetches nothing private on the word of a public page", async () => {
    const redirecting = (request: { url?: string | undefined }, response: import("node:http").ServerResponse) =>
      request.url === "/a"
        ? response.writeHead(302, { location: "http://office.example/" }).end()
        : page(request, response)
    web = await openWeb({ "courier.example": redirecting, "office.example": page }, { numbers: names })
    expect(await fetched("http://courier.example/a", { allowPrivate: true })).toMatch(/on the word of a public page/)
    expect(await fetched("http://office.example/", { allowPrivate: true }, true)).toMatch(
      /on the word of a public page/,
    )
    expect(web.requests.map(({ host }) => host)).not.toContain("office.example")
  })

  test.each(["http://169.254.169.254/", "http://0.0.0.0/", "http://[fe80::1]/", "http://metadata.example/"])(
    "does not open %s",
    async address => {
      web = await openWeb({ "*": page }, { numbers: names })
      expect(await fetched(address, { allowPrivate: true })).toMatch(/^refused: /)
      expect(web.dials).toEqual([])
    },
  )
})

test("public numbers are public, however they are wrapped", () => {
  const all = ["8.8.8.8", publicNumber, "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"]
  expect(all.map(reachOf)).toEqual(all.map(() => "public"))
})
