// The sites of our own fiction: the pages of sample/later at the addresses where they would stand, and on each host a feed
// and a sitemap that announce its own; climate.example announces all.

import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const pages = [
  [
    "www.meridian-news.example",
    "/world/2025/06/11/sorvia-moves-coal-date",
    "meridian-date-moved.html",
    "2025-06-11T17:10:00Z",
  ],
  ["morning-post.example", "/2025/three-more-years-of-coal", "morning-post-2031.html", "2025-06-11T20:40:00Z"],
  ["sorvia-today.example", "/news/coal-2031", "sorvia-today-2031.html", "2025-06-12T06:15:00Z"],
]

/** A site that only collects: its feed and its sitemap announce the pages of all. */
const collector = "climate.example"

const addressed = pages.map(([host, path, file, stamp]) => ({
  host,
  path,
  file,
  stamp,
  address: `https://${host}${path}`,
}))

function feed(host, announced) {
  const entries = announced.map(
    ({ address, stamp }) => `<entry><link href="${address}"/><updated>${stamp}</updated></entry>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${host}</title>
${entries.join("")}</feed>`
}

function sitemap(announced) {
  const entries = announced.map(({ address, stamp }) => `<url><loc>${address}</loc><lastmod>${stamp}</lastmod></url>\n`)
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</urlset>`
}

function answer(request, response, type, text) {
  const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 12)}"`
  if (request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end()
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, etag }).end(text)
}

/** Handlers by host, as `openWeb` takes them; `root` is the project's folder. */
export function fiction(root) {
  const site = (request, response) => {
    const host = request.headers.host.replace(/:\d+$/, "")
    const own = addressed.filter(one => host === collector || one.host === host)
    if (request.url === "/feed.xml") return answer(request, response, "application/atom+xml", feed(host, own))
    if (request.url === "/sitemap.xml") return answer(request, response, "application/xml", sitemap(own))
    const page = own.find(one => one.host === host && one.path === request.url)
    if (page)
      return answer(request, response, "text/html", readFileSync(join(root, "sample", "later", page.file), "utf8"))
    response.writeHead(404).end()
  }
  return Object.fromEntries([collector, ...pages.map(([host]) => host)].map(host => [host, site]))
}
