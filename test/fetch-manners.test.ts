// How hosts are asked: by their robots.txt, one request at a time, with pauses, again only when they said; and what no
// answer can do: never end, be endless, or unpack to more than was allowed. Judged by what the servers saw.

import type { IncomingMessage, ServerResponse } from "node:http"
import { deflateRawSync, gzipSync } from "node:zlib"
import { afterEach, describe, expect, test } from "vitest"
import { openWeb, type Web } from "../scripts/web.mjs"
import { Fetcher } from "../src/fetch/fetcher.js"
import type { Limits } from "../src/fetch/limits.js"
import { version } from "../src/version.js"

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let web: Web | null = null
afterEach(async () => {
  await web?.close()
  web = null
})

/** A site with a robots.txt of its own, or none. */
function site(handler: Handler, robots: string | number = 404): Handler {
  return (request, response) => {
    if (request.url !== "/robots.txt") return handler(request, response)
    if (typeof robots === "number") return void response.writeHead(robots).end()
    response.writeHead(200, { "content-type": "text/plain" }).end(robots)
  }
}

const page: Handler = (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>words")

/** What becomes of addresses, all asked for at once by one fetcher. */
async function fetched(addresses: readonly string[], limits: Partial<Limits> = {}): Promise<string[]> {
  const fetcher = new Fetcher({ network: web!.network, limits })
  try {
    return await Promise.all(
      addresses.map(address =>
        fetcher.get({ address }).then(
          ({ answer }) => Buffer.from(answer.bytes).toString(),
          error => `refused: ${(error as Error).message}`,
        ),
      ),
    )
  } finally {
    await fetcher.close()
  }
}

const asked = () => web!.requests.map(({ host, path }) => host + path)

describe("robots.txt", () => {
  test("is asked for once, and kept to", async () => {
    const robots = "User-agent: *\nDisallow: /\nUser-agent: stemma\nDisallow: /private\nCrawl-delay: 4\n"
    web = await openWeb({ "courier.example": site(page, robots) })
    const all = ["a", "private/b", "c"].map(path => `https://courier.example/${path}`)
    const [a, b, c] = await fetched(all)
    expect([a, c]).toEqual(["<p>words", "<p>words"])
    expect(b).toMatch(/robots.txt of courier.example asks programs to stay away.*save the page as HTML/)
    expect(asked()).toEqual(["courier.example/robots.txt", "courier.example/a", "courier.example/c"])
    expect(Math.max(...web.waits)).toBe(4_000)
  })

  test.each([404, 403, 410])("that is not there (%i) forbids nothing", async status => {
    web = await openWeb({ "courier.example": site(page, status) })
    expect(await fetched(["https://courier.example/a"])).toEqual(["<p>words"])
  })

  test.each([500, 502])("that cannot be had (%i) forbids all", async status => {
    web = await openWeb({ "courier.example": site(page, status) })
    expect((await fetched(["https://courier.example/a"]))[0]).toMatch(/robots.txt cannot be read/)
    expect(asked()).toEqual(["courier.example/robots.txt"])
  })

  test("may ask for no longer pause than is bearable", async () => {
    web = await openWeb({ "courier.example": site(page, "User-agent: *\nCrawl-delay: 86400\n") })
    await fetched(["https://courier.example/a", "https://courier.example/b"])
    expect(Math.max(...web.waits)).toBe(30_000)
  })
})

describe("a host", () => {
  test("is told who asks, and nothing of whoever that is", async () => {
    web = await openWeb({ "courier.example": site(page) })
    await fetched(["https://courier.example/a"])
    const { headers } = web.requests[1]!
    expect(headers["user-agent"]).toBe(`stemma/${version}`)
    expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"])
  })

  test("is asked one thing at a time, with a pause; others meanwhile", async () => {
    const atOnce = { here: 0, most: 0, all: 0, mostOfAll: 0 }
    const counting: (key: "here" | "all") => Handler = key => (_, response) => {
      atOnce[key]++
      atOnce.most = Math.max(atOnce.most, atOnce.here)
      atOnce.mostOfAll = Math.max(atOnce.mostOfAll, atOnce.all)
      setTimeout(() => {
        atOnce[key]--
        response.writeHead(200, { "content-type": "text/html" }).end("<p>words")
      }, 20)
    }
    const others = Array.from({ length: 9 }, (_, n) => `o${n}.example`)
    web = await openWeb({
      "courier.example": site(counting("here")),
      ...Object.fromEntries(others.map(name => [name, site(counting("all"))])),
    })
    const here = ["a", "b", "c", "d"].map(path => `https://courier.example/${path}`)
    await fetched([...here, ...others.map(name => `https://${name}/a`)], { hosts: 3 })
    expect(atOnce.most).toBe(1)
    expect(atOnce.mostOfAll).toBeLessThanOrEqual(3)
    // Between two pages; what robots.txt allows may be asked for at once.
    expect(web.waits.filter(wait => wait === 1_000)).toHaveLength(3)
  })

  test("that is busy is asked again when it said (429, Retry-After)", async () => {
    let busy = 1
    const handler: Handler = (request, response) =>
      busy-- > 0 ? void response.writeHead(429, { "retry-after": "7" }).end() : page(request, response)
    web = await openWeb({ "courier.example": site(handler) })
    expect(await fetched(["https://courier.example/a"])).toEqual(["<p>words"])
    expect(asked()).toEqual(["courier.example/robots.txt", "courier.example/a", "courier.example/a"])
    expect(web.waits).toContain(7_000)
  })

  test("that stays busy is left alone, whatever else is wanted of it", async () => {
    const handler: Handler = (_, response) => void response.writeHead(503).end()
    web = await openWeb({ "courier.example": site(handler) })
    const all = await fetched(["a", "b", "c", "d"].map(path => `https://courier.example/${path}`))
    expect(all.every(one => /courier.example says that it is too busy; try again later/.test(one))).toBe(true)
    expect(asked().length).toBe(1 + 3)
    expect(web.waits.filter(wait => wait >= 5_000)).toEqual([5_000, 20_000])
  })

  test("that wants to be left alone for a day is", async () => {
    const handler: Handler = (_, response) => void response.writeHead(429, { "retry-after": "86400" }).end()
    web = await openWeb({ "courier.example": site(handler) })
    const all = await fetched(["a", "b"].map(path => `https://courier.example/${path}`))
    expect(all[0]).toMatch(/asked too often; try again after 2031-03-15 08:30 UTC/)
    expect(all[1]).toBe(all[0])
    expect(asked()).toEqual(["courier.example/robots.txt", "courier.example/a"])
  })

  test("that does not answer three times is left alone", async () => {
    const handler: Handler = (_, response) => void response.destroy()
    web = await openWeb({ "courier.example": site(handler) })
    const all = await fetched(["a", "b", "c", "d", "e"].map(path => `https://courier.example/${path}`))
    expect(all[0]).toMatch(/broke off/)
    expect(all[4]).toMatch(/courier.example gave no answer 3 times/)
    expect(asked()).toEqual(["robots.txt", "a", "b", "c"].map(path => `courier.example/${path}`))
  })
})

describe("an answer", () => {
  const short = { head: 400, silence: 400, whole: 1_500, bytes: 100_000 }

  test("that never begins is given up", async () => {
    web = await openWeb({ "courier.example": site(() => {}) })
    expect((await fetched(["https://courier.example/a"], short))[0]).toMatch(/gave no answer in time|took longer/)
  })

  test("that falls silent is given up", async () => {
    const silent: Handler = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" })
      response.write("<p>wor")
    }
    web = await openWeb({ "courier.example": site(silent) })
    expect((await fetched(["https://courier.example/a"], short))[0]).toMatch(/fell silent|took longer/)
  })

  test("that drips for ever is given up", async () => {
    const timers: NodeJS.Timeout[] = []
    const dripping: Handler = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" })
      timers.push(setInterval(() => response.write("x"), 50))
    }
    web = await openWeb({ "courier.example": site(dripping) })
    expect((await fetched(["https://courier.example/a"], short))[0]).toMatch(/took longer than 1.5 s/)
    for (const timer of timers) clearInterval(timer)
  })

  test("that has no end is read to the limit and no further", async () => {
    let sent = 0
    const endless: Handler = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" })
      const chunk = "x".repeat(16_384)
      const go = (): void => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once("drain", go)
        }
      }
      go()
    }
    web = await openWeb({ "courier.example": site(endless) })
    expect((await fetched(["https://courier.example/a"], short))[0]).toMatch(/is larger than 98 kB/)
    expect(sent).toBeLessThan(10_000_000)
  })

  test("that says how large it is, is not begun where that is too large", async () => {
    const large: Handler = (_, response) =>
      void response.writeHead(200, { "content-type": "text/html", "content-length": "900000000" }).write("x")
    web = await openWeb({ "courier.example": site(large) })
    expect((await fetched(["https://courier.example/a"], short))[0]).toMatch(/is larger than/)
  })

  test.each([
    ["gzip", gzipSync(Buffer.alloc(30_000_000))],
    ["gzip", gzipSync(gzipSync(Buffer.alloc(30_000_000)))],
  ])("packed as a bomb (%s) ends at the limit", async (coding, bytes) => {
    const bomb: Handler = (_, response) =>
      void response.writeHead(200, { "content-type": "text/html", "content-encoding": coding }).end(bytes)
    web = await openWeb({ "courier.example": site(bomb) })
    const [one] = await fetched(["https://courier.example/a"], short)
    expect(one!.length).toBeLessThan(200_000)
  })

  test("packed as nobody asked for, or broken inside, is told of", async () => {
    const odd: Handler = (request, response) =>
      request.url === "/a"
        ? void response.writeHead(200, { "content-type": "text/html", "content-encoding": "zstd" }).end("x")
        : void response
            .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
            .end(deflateRawSync("x"))
    web = await openWeb({ "courier.example": site(odd) })
    const [a, b] = await fetched(["https://courier.example/a", "https://courier.example/b"])
    expect(a).toMatch(/packed in a way that was not asked for \(zstd\)/)
    expect(b).toMatch(/broken inside/)
  })

  test("of a sort that is no page is not read", async () => {
    const pdf: Handler = (request, response) =>
      void response.writeHead(200, { "content-type": request.url === "/a" ? "application/pdf" : "video/mp4" }).end("x")
    web = await openWeb({ "courier.example": site(pdf) })
    const [a, b] = await fetched(["https://courier.example/a", "https://courier.example/b"])
    expect(a).toMatch(/is no page \(application\/pdf\); save its text/)
    expect(b).toMatch(/is no page \(video\/mp4\)/)
  })

  test("that nothing changed, where nothing was known, is none", async () => {
    web = await openWeb({ "courier.example": site((_, response) => void response.writeHead(304).end()) })
    expect((await fetched(["https://courier.example/a"]))[0]).toMatch(/is not given \(304\)/)
  })

  test.each([
    [401, /login/],
    [402, /paywall/],
    [403, /not given to programs/],
    [404, /check the address/],
    [410, /taken away/],
    [451, /legal reasons/],
    [500, /host failed/],
  ])("with status %i is told of in words", async (status, words) => {
    web = await openWeb({ "courier.example": site((_, response) => void response.writeHead(status).end("x")) })
    expect((await fetched(["https://courier.example/a"]))[0]).toMatch(words)
  })
})
