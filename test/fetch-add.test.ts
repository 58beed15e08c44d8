// `stemma add` of addresses, from end to end: pages, feeds, sitemaps and lists, again and when something changed; what holds
// no article; and that nobody is asked but where a person named an address (of all commands: test/offline.test.ts).

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, afterEach, describe, expect, test, vi } from "vitest"
import { openWeb, type Web } from "../scripts/web.mjs"
import { openDatabase } from "../src/store/database.js"
import { stemma } from "./fake-effects.js"

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-fetched-"))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = () => join(folder, `${count++}.stemma`)

let web: Web | null = null
afterEach(async () => {
  await web?.close()
  web = null
})

/** Half past eight; hours later where a test says so. */
let hours = 0
afterEach(() => {
  hours = 0
})
const now = () => Date.UTC(2031, 2, 14, 8, 30) + hours * 3_600_000

const [date, coal, sorvia] = ["meridian-date-moved.html", "morning-post-2031.html", "sorvia-today-2031.html"].map(
  name => readFileSync(join("sample/later", name), "utf8"),
) as [string, string, string]

/** What a site gives: text by path. All has a tag, and is not sent again to who knows it. */
type Site = Record<string, string | { readonly type: string; readonly body: string | Buffer; readonly status?: number }>

function serving(site: Site) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const given = site[request.url ?? ""]
    if (given === undefined) return void response.writeHead(404).end()
    const { type, body, status = 200 } = typeof given === "string" ? { type: "text/html", body: given } : given
    const etag = `"${Buffer.from(body).toString("base64").length}-${String(body).split("2031").length}"`
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(status, { "content-type": type, etag }).end(body)
  }
}

async function open(sites: Readonly<Record<string, Site>>): Promise<Web> {
  web = await openWeb(Object.fromEntries(Object.entries(sites).map(([host, site]) => [host, serving(site)])), { now })
  return web
}

const asked = () => web!.requests.map(({ host, path }) => host + path).filter(path => !path.endsWith("/robots.txt"))
const forget = () => void (web!.requests as unknown[]).splice(0)

async function add(store: string, ...args: readonly string[]) {
  const done = await stemma(["add", "--json", "--untold", ...args, "--store", store], { network: web!.network })
  const told = done.out === "" ? { pages: [], problems: [] } : JSON.parse(done.out)
  const statuses: string[] = told.pages.map(({ status }: { status: string }) => status)
  return { ...done, statuses, problems: told.problems as { path: string; what: string; leftOut: boolean }[] }
}

function rowsOf(store: string, sql: string) {
  const database = openDatabase(store)
  const rows = database.prepare(sql).all()
  database.close()
  return rows
}

const atom = (addresses: readonly string[], stamp = "2031-03-14T08:00:00Z") => ({
  type: "application/atom+xml",
  body: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title>${addresses
    .map(address => `<entry><title>t</title><link href="${address}"/><updated>${stamp}</updated></entry>`)
    .join("")}</feed>`,
})

describe("a page", () => {
  test("is kept under its address, as it came", async () => {
    await open({ "morning-post.example": { "/coal": coal } })
    const store = fresh()
    const { statuses, code } = await add(store, "https://morning-post.example/coal?utm_source=feed#top")
    expect([statuses, code]).toEqual([["new"], 0])
    expect(asked()).toEqual(["morning-post.example/coal"])
    expect(rowsOf(store, "SELECT place, address, outlet, title FROM reports")).toEqual([
      {
        place: "https://morning-post.example/coal",
        address: "https://morning-post.example/coal",
        outlet: "Kestrin Morning Post",
        title: "Three more years of coal",
      },
    ])
    expect(rowsOf(store, "SELECT length FROM pages")).toEqual([{ length: Buffer.byteLength(coal) }])
  })

  test("that did not change is not sent again, and is known", async () => {
    await open({ "morning-post.example": { "/coal": coal } })
    const store = fresh()
    await add(store, "https://morning-post.example/coal")
    forget()
    const { statuses } = await add(store, "https://morning-post.example/coal")
    expect(statuses).toEqual(["known"])
    expect(web!.requests.at(-1)!.headers["if-none-match"]).toBeDefined()
    expect(rowsOf(store, "SELECT status FROM fetched")).toEqual([{ status: 304 }])
  })

  test("that changed is a version of what stood there", async () => {
    const site: Site = { "/coal": coal }
    await open({ "morning-post.example": site })
    const store = fresh()
    await add(store, "https://morning-post.example/coal")
    site["/coal"] = coal.replace("by 2031, three years", "by 2033, five years")
    const { statuses } = await add(store, "https://morning-post.example/coal")
    expect(statuses).toEqual(["version"])
    expect(rowsOf(store, "SELECT address, current FROM versions")).toEqual([
      { address: "https://morning-post.example/coal", current: 0 },
      { address: "https://morning-post.example/coal", current: 1 },
    ])
  })

  test("of which only the furniture changed is no version", async () => {
    const site: Site = { "/coal": coal }
    await open({ "morning-post.example": site })
    const store = fresh()
    await add(store, "https://morning-post.example/coal")
    site["/coal"] = coal.replace("Kestrin 21°", "Kestrin 17° and some rain")
    hours = 5
    expect((await add(store, "https://morning-post.example/coal")).statuses).toEqual(["known"])
    expect(rowsOf(store, "SELECT count(*) AS n FROM versions")).toEqual([{ n: 1 }])
  })

  test("behind a redirect stands where it led", async () => {
    const site = serving({ "/coal": coal })
    const redirecting = (request: IncomingMessage, response: ServerResponse): void =>
      request.url === "/s/1"
        ? void response.writeHead(301, { location: "https://morning-post.example/coal" }).end()
        : site(request, response)
    web = await openWeb({ "mp.example": redirecting, "morning-post.example": site }, { now })
    const store = fresh()
    expect((await add(store, "https://mp.example/s/1")).statuses).toEqual(["new"])
    expect((await add(store, "https://mp.example/s/1", "https://morning-post.example/coal")).statuses).toEqual([
      "known",
    ])
    expect(rowsOf(store, "SELECT place FROM reports")).toEqual([{ place: "https://morning-post.example/coal" }])
  })

  test("is sent again where the store no longer has it", async () => {
    await open({ "morning-post.example": { "/coal": coal } })
    const store = fresh()
    await add(store, "https://morning-post.example/coal")
    const database = openDatabase(store)
    database.exec("UPDATE reports SET current = 0")
    database.close()
    await add(store, "https://morning-post.example/coal")
    expect(rowsOf(store, "SELECT current FROM reports WHERE current")).toHaveLength(1)
  })
})

describe("a feed", () => {
  const pages = { "/a": date, "/b": coal, "/c": sorvia }
  const feed = () => atom(["/a", "https://desk.example/b?utm_medium=rss", "/c"])

  test("leads to the pages that it announces; again, only the feed is asked for", async () => {
    await open({ "desk.example": { ...pages, "/feed.xml": feed() } })
    const store = fresh()
    expect((await add(store, "https://desk.example/feed.xml")).statuses).toEqual(["new", "new", "new"])
    expect(asked().sort()).toEqual(["/a", "/b", "/c", "/feed.xml"].map(path => `desk.example${path}`))
    forget()
    const again = await add(store, "https://desk.example/feed.xml")
    expect([again.statuses, again.code]).toEqual([["known", "known", "known"], 0])
    expect(asked()).toEqual(["desk.example/feed.xml"])
  })

  test("has its pages looked at again when as much time has passed again", async () => {
    await open({ "desk.example": { ...pages, "/feed.xml": feed() } })
    const store = fresh()
    const looks: number[] = []
    for (hours = 0; hours < 10; hours++) {
      forget()
      await add(store, "https://desk.example/feed.xml", "--untold")
      if (asked().length > 1) looks.push(hours)
    }
    expect(looks).toEqual([0, 1, 2, 4, 8])
  })

  test("of which a page could not be had is complete the next time", async () => {
    const site: Site = { ...pages, "/feed.xml": feed() }
    const busy: Site = { ...site, "/b": { type: "text/html", body: "", status: 500 } }
    const sites = { "desk.example": busy }
    await open(sites)
    const store = fresh()
    const first = await add(store, "https://desk.example/feed.xml")
    expect([first.statuses, first.code]).toEqual([["new", "new"], 3])
    expect(first.problems.map(({ path }) => path)).toEqual(["https://desk.example/b"])
    busy["/b"] = coal
    hours = 1
    const again = await add(store, "https://desk.example/feed.xml")
    expect([[...again.statuses].sort(), again.code]).toEqual([["known", "known", "new"], 0])
  })

  test("gives the newest so many", async () => {
    const many = Array.from({ length: 30 }, (_, n) => `/p${n}`)
    const list = many.map((path, n) => ({
      path,
      stamp: `2031-03-${String(1 + (n % 14)).padStart(2, "0")}T0${n % 9}:00:00Z`,
    }))
    const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>D</title>${list.map(({ path, stamp }) => `<entry><link href="${path}"/><updated>${stamp}</updated></entry>`).join("")}</feed>`
    await open({ "desk.example": { "/feed.xml": { type: "text/xml", body } } })
    const { problems } = await add(fresh(), "https://desk.example/feed.xml", "--most", "3")
    const newest = [...list].sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).slice(0, 3)
    expect(asked().slice(1).sort()).toEqual(newest.map(({ path }) => `desk.example${path}`).sort())
    expect(problems[0]!.what).toMatch(/announces 30 pages; the newest 3 are fetched/)
  })

  test.each([
    [
      "RSS",
      "application/rss+xml",
      `<rss version="2.0"><channel><title>D</title><item><title>x</title><link>https://desk.example/a</link></item></channel></rss>`,
    ],
    [
      "RSS called HTML",
      "text/html",
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>D</title><item><link>/a</link></item></channel></rss>`,
    ],
    [
      "RSS with a stylesheet",
      "text/xml",
      `<?xml version="1.0"?>\n<?xml-stylesheet href="/feed.xsl" type="text/xsl"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>D</title><item><link>/a</link></item></channel></rss>`,
    ],
    [
      "JSON",
      "application/feed+json",
      `{"version":"https://jsonfeed.org/version/1.1","title":"D","items":[{"id":"1","url":"https://desk.example/a"}]}`,
    ],
  ])("may be %s", async (_, type, body) => {
    await open({ "desk.example": { ...pages, "/feed": { type, body } } })
    expect((await add(fresh(), "https://desk.example/feed")).statuses).toEqual(["new"])
  })

  test("that is public leads into no private network", async () => {
    await open({
      "desk.example": { "/feed.xml": atom(["http://127.0.0.1/admin", "http://10.0.0.7/", "/a"]), "/a": date },
    })
    const { statuses, problems, code } = await add(fresh(), "https://desk.example/feed.xml", "--allow-private")
    expect([statuses, code]).toEqual([["new"], 3])
    expect(problems.map(({ what }) => what).every(what => /on the word of a public page/.test(what))).toBe(true)
  })
})

describe("a sitemap", () => {
  const xml = (tag: string, entries: readonly (readonly [string, string])[]) =>
    `<?xml version="1.0"?><${tag === "url" ? "urlset" : "sitemapindex"} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.map(([loc, lastmod]) => `<${tag}><loc>${loc}</loc><lastmod>${lastmod}</lastmod></${tag}>`).join("")}</${tag === "url" ? "urlset" : "sitemapindex"}>`

  test("leads to its pages, packed and through a sitemap of sitemaps, the newest first and no more than wanted", async () => {
    await open({
      "desk.example": {
        "/a": date,
        "/b": coal,
        "/c": sorvia,
        "/index.xml": {
          type: "text/xml",
          body: xml("sitemap", [
            ["https://desk.example/2030.xml", "2030-12-31"],
            ["https://desk.example/2031.xml.gz", "2031-03-14"],
          ]),
        },
        "/2030.xml": { type: "text/xml", body: xml("url", [["https://desk.example/c", "2030-12-31"]]) },
        "/2031.xml.gz": {
          type: "application/x-gzip",
          body: gzipSync(
            xml("url", [
              ["https://desk.example/a", "2031-03-13"],
              ["https://desk.example/b", "2031-03-14"],
            ]),
          ),
        },
      },
    })
    const [two, all] = [fresh(), fresh()]
    expect((await add(two, "https://desk.example/index.xml", "--most", "2")).statuses).toHaveLength(2)
    expect(asked().sort()).toEqual(["/2031.xml.gz", "/a", "/b", "/index.xml"].map(path => `desk.example${path}`))
    expect((await add(all, "https://desk.example/index.xml")).statuses).toHaveLength(3)
    forget()
    expect((await add(all, "https://desk.example/index.xml")).statuses).toEqual(["known", "known", "known"])
    expect(asked().filter(path => !path.includes("xml"))).toEqual([])
  })

  test("with news says what its pages do not", async () => {
    const bare = coal
      .replace(/<meta property[^>]*>/g, "")
      .replace(/ - Kestrin Morning Post|<div class="top">.*|<footer>.*/g, "")
    const body = `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc><![CDATA[https://desk.example/b]]></loc><news:news><news:publication><news:name>The Harbour Slate</news:name></news:publication><news:publication_date>2031-03-12T07:00:00Z</news:publication_date></news:news></url></urlset>`
    await open({ "desk.example": { "/b": bare, "/news.xml": { type: "text/xml", body } } })
    const store = fresh()
    await add(store, "https://desk.example/news.xml")
    expect(rowsOf(store, "SELECT outlet, published FROM reports")).toEqual([
      { outlet: "The Harbour Slate", published: "2031-03-12T07:00Z" },
    ])
  })
})

describe("a list", () => {
  const sites = () => ({ "desk.example": { "/a": date, "/b": coal, "/c": sorvia } })
  const file = (name: string, text: string) => {
    const path = join(folder, `${count++}-${name}`)
    writeFileSync(path, text)
    return path
  }

  test("is an address a line, from standard input too", async () => {
    await open(sites())
    const stdin = "# of this morning\nhttps://desk.example/a\n\nhttps://desk.example/b\nnot an address\n"
    const { out, code } = await stemma(["add", "--json", "--addresses", "-", "--store", fresh()], {
      network: web!.network,
      stdin,
    })
    const told = JSON.parse(out)
    expect(told.pages).toHaveLength(2)
    expect(told.problems).toEqual([
      { path: "-#5", what: "has no address; give one that begins with https://", leftOut: true },
    ])
    expect(code).toBe(3)
  })

  test.each([
    [
      "Media Cloud’s",
      "mc.csv",
      "id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2031-03-12,en,The Desk,desk.example,2031-03-11,T,https://desk.example/a\n2,2031-03-12,en,The Desk,desk.example,2031-03-11,U,https://desk.example/b\n",
    ],
    [
      "Media Cloud’s of old",
      "old.csv",
      "stories_id,publish_date,title,stories_url,media_name\n1,2031-03-11,T,https://desk.example/a,The Desk\n2,2031-03-11,U,https://desk.example/b,The Desk\n",
    ],
    [
      "GDELT’s of articles",
      "doc.csv",
      "\uFEFFURL,MobileURL,Date,Title\nhttps://desk.example/a,,2031-03-11 10:00:00,T\nhttps://desk.example/b,,2031-03-11 10:15:00,U\n",
    ],
    [
      "GDELT’s of a query",
      "gkg.csv",
      "GKGRECORDID,DATE,SourceCommonName,DocumentIdentifier\n1-1,20310311101500,desk.example,https://desk.example/a\n1-2,20310311101500,desk.example,https://desk.example/b\n",
    ],
    [
      "GDELT’s graph, which names no columns",
      "20310311.gkg.csv",
      "1-1\t20310311101500\t1\tdesk.example\thttps://desk.example/a\t\tTAX\thttps://images.example/x.jpg\n1-2\t20310311101500\t1\tdesk.example\thttps://desk.example/b\t\tTAX\t\n",
    ],
    [
      "GDELT’s of events",
      "export.tsv",
      "GLOBALEVENTID\tSQLDATE\tSOURCEURL\n1\t20310311\thttps://desk.example/a\n2\t20310311\thttps://desk.example/b\n",
    ],
    [
      "GDELT’s answer in JSON",
      "doc.json",
      '{"articles":[{"url":"https://desk.example/a","title":"T","seendate":"20310311T101500Z"},{"url":"https://desk.example/b"}]}',
    ],
    ["JSON Lines", "rows.jsonl", '{"url":"https://desk.example/a"}\n{"url":"https://desk.example/b"}\n'],
  ])("is a table as %s", async (_, name, text) => {
    await open(sites())
    const { statuses, code, problems } = await add(fresh(), "--addresses", file(name, text))
    expect(problems).toEqual([])
    expect([statuses, code]).toEqual([["new", "new"], 0])
    expect(asked().sort()).toEqual(["desk.example/a", "desk.example/b"])
  })

  test("has rows with texts, which are read as they are, and only what is missing is fetched", async () => {
    await open(sites())
    const words =
      "The ferry to Skerry stays in harbour until Friday, the harbour board said on Monday. Some forty passengers spent the night in the customs hall."
    const store = fresh()
    const table = `url,title,text,media_name\nhttps://desk.example/ferry,Ferry stays,"${words}",The Desk\nhttps://desk.example/a,T,,The Desk\n`
    const { statuses } = await add(store, "--addresses", file("some.csv", table))
    expect(statuses).toEqual(["new", "new"])
    expect(asked()).toEqual(["desk.example/a"])
    expect(rowsOf(store, "SELECT address FROM reports ORDER BY 1")).toEqual(
      ["a", "ferry"].map(path => ({ address: `https://desk.example/${path}` })),
    )
  })

  test("says what pages do not, and no more", async () => {
    const bare = coal
      .replace(/<meta property[^>]*>/g, "")
      .replace(/ - Kestrin Morning Post|<div class="top">.*|<footer>.*/g, "")
    await open({ "desk.example": { "/a": date, "/b": bare } })
    const store = fresh()
    const head = "media_name,publish_date,title,url\n"
    const rows = ["a", "b"].map(path => `The Harbour Slate,2031-03-11,Another title,https://desk.example/${path}\n`)
    await add(store, "--addresses", file("mc.csv", head + rows.join("")))
    expect(rowsOf(store, "SELECT outlet, title, published FROM reports ORDER BY address")).toEqual([
      {
        outlet: "Meridian News Agency",
        title: "Sorvia moves its coal date to 2031 as inspections resume",
        published: "2025-06-11T17:10Z",
      },
      { outlet: "The Harbour Slate", title: "Three more years of coal", published: "2031-03-11" },
    ])
  })

  test.each([
    ["is not there", join(folder, "nowhere.csv"), /does not exist/],
    ["has no addresses", "name,city\nA,B\n", /no column of addresses/],
    ["is empty", "# of today\n\n", /is empty/],
    ["is packed", "PK\u0003\u0004…", /is packed; unpack it first/],
    ["is no text", "\u0000\u0001\u0002", /is no text/],
    ["is broken JSON", '{"articles": [', /no valid JSON/],
  ])("that %s is told of", async (_, given, what) => {
    await open(sites())
    const path = given.startsWith(folder) ? given : file("bad.csv", given)
    const { problems, code } = await add(fresh(), "--addresses", path)
    expect(problems[0]!.what).toMatch(what)
    expect(code).toBe(3)
  })
})

describe("what holds no article", () => {
  const around = (body: string, head = "") =>
    `<!doctype html><html lang="en"><head><title>The Desk</title>${head}</head><body>${body}</body></html>`
  const links = Array.from(
    { length: 40 },
    (_, n) => `<li><a href="/${n}">A headline of some words about matter number ${n}</a></li>`,
  )

  test.each([
    [
      "a paywall",
      around("<h1>Ferry</h1><p>Subscribe to continue reading this story.</p>"),
      /paywall.*save the page as HTML/,
    ],
    [
      "scripts",
      around(
        '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script>',
      ),
      /filled by scripts.*save the page as HTML/,
    ],
    [
      "cookies",
      around(
        "<h1>We value your privacy</h1><p>We and our partners store and/or access information on a device.</p><button>Accept all cookies</button>",
      ),
      /cookies.*save the page as HTML/,
    ],
    [
      "a login",
      around('<h1>Welcome</h1><form><input name="u"><input type="password" name="p"></form>'),
      /asks for a login/,
    ],
    [
      "a check for people",
      around("<h1>Just a moment...</h1><p>Checking your browser before accessing the site.</p>"),
      /whether a person is there/,
    ],
    ["an error told as a page", around("<h1>Page not found</h1><p>Sorry, that did not work.</p>"), /no such page/],
    [
      "a front page with a feed",
      around(`<ul>${links.join("")}</ul>`, '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'),
      /names a feed: add https:\/\/desk.example\/feed.xml/,
    ],
    ["a list of links", around(`<ul>${links.join("")}</ul>`), /list of links/],
  ])("is told of, and not kept: %s", async (_, body, what) => {
    await open({ "desk.example": { "/x": body } })
    const store = fresh()
    const { statuses, problems, code, err } = await add(store, "https://desk.example/x")
    expect([statuses, code]).toEqual([[], 3])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.what).toMatch(what)
    expect(err).toContain("https://desk.example/x: ")
    expect(rowsOf(store, "SELECT (SELECT count(*) FROM pages) + (SELECT count(*) FROM left_out) AS n")).toEqual([
      { n: 0 },
    ])
  })

  test("takes the place of nothing that was had before", async () => {
    const site: Site = { "/coal": coal }
    await open({ "morning-post.example": site })
    const store = fresh()
    await add(store, "https://morning-post.example/coal")
    site["/coal"] = around("<p>Subscribe to continue reading this story.</p>")
    expect((await add(store, "https://morning-post.example/coal")).code).toBe(3)
    expect(rowsOf(store, "SELECT title FROM reports WHERE current")).toEqual([{ title: "Three more years of coal" }])
    site["/coal"] = coal
    expect((await add(store, "https://morning-post.example/coal")).statuses).toEqual(["known"])
  })

  test("is the front page that an article’s address leads to", async () => {
    const home = (request: IncomingMessage, response: ServerResponse): void =>
      request.url === "/gone"
        ? void response.writeHead(302, { location: "/" }).end()
        : serving({ "/": coal })(request, response)
    web = await openWeb({ "desk.example": home }, { now })
    const { problems, statuses } = await add(fresh(), "https://desk.example/gone")
    expect(statuses).toEqual([])
    expect(problems[0]!.what).toMatch(/leads to the front page/)
  })

  test("is not what a page with an article says beside it", async () => {
    const beside = coal.replace(
      "<footer>",
      "<p>Subscribe to continue reading our other stories.</p><p>Accept all cookies</p><footer>",
    )
    await open({ "desk.example": { "/x": beside } })
    expect((await add(fresh(), "https://desk.example/x")).statuses).toEqual(["new"])
  })
})

describe("nobody is asked", () => {
  test("but where an address is named", async () => {
    // The world of other tests has a network that throws whoever asks it.
    const list = join(folder, "addresses.csv")
    writeFileSync(list, "url,title\nhttps://desk.example/a,T\n")
    const { err, code } = await stemma(["add", "sample/later", list, "--store", fresh()])
    expect(code).toBe(3)
    expect(err).toContain("stemma add --addresses fetches the pages whose addresses it has")
    expect(err).not.toContain("nobody asked")
  })
})

describe("the command line", () => {
  test.each([
    [["add", "--store", "x.stemma"], /nothing is named to add/],
    [["add", "-", "--addresses", "-", "--store", "x.stemma"], /standard input is named twice/],
    [["add", "https://desk.example/a"], /no store is named/],
    [["add", "https://desk.example/a", "--most", "0", "--store", "x.stemma"], /whole number from 1/],
  ])("%j is used wrongly", async (args, what) => {
    const { err, code } = await stemma(args)
    expect(err).toMatch(what)
    expect(code).toBe(2)
  })

  test("an address without its beginning is told of, and the rest goes on", async () => {
    const { err, code } = await stemma(["add", "desk.example/feed.xml", "sample/later", "--untold", "--store", fresh()])
    expect(err).toBe(
      "stemma: desk.example/feed.xml: is no file; if it is an address, write https://desk.example/feed.xml\n",
    )
    expect(code).toBe(3)
  })

  test("an address of another kind gets one line", async () => {
    await open({})
    const { err, code } = await stemma(["add", "ftp://desk.example/a", "--store", fresh()], { network: web!.network })
    expect(err).toBe("stemma: ftp://desk.example/a: is not fetched: only http and https are, and this is ftp\n")
    expect(code).toBe(3)
  })
})
