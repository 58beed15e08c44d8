// Which outlet printed a page. Real outlets stand here only where the table of hosts is tried; all else is made up.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { readPage } from "../page.js"
import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { agencyHosts } from "../../text/newsrooms/hosts/agencies.js"
import { knownHosts } from "../../text/newsrooms/hosts/hosts.js"
import { hostOf } from "../../kit/host.js"

const prose = [
  "The ferry between Vell and the mainland will sail twice a day from the first of May, the harbour office of Port Lumen said on Monday.",
  "“Twice a day is twice as often as never,” said the master of the harbour, Odo Crane, who had asked for the second ship for eleven years.",
  "The second ship was built in 1988 and has lain in the yard since a winter in which the ice broke two of the blades of its screw.",
]

function page(options: { address?: string; title?: string; head?: string; lead?: string; below?: string }): Report {
  const { address = null, title = "Ferry to sail twice a day", head = "", lead = "", below = "" } = options
  const body = prose.map((text, i) => `<p>${i === 0 ? lead : ""}${text}</p>`).join("")
  const source = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>Ferry to sail twice a day</h1>${body}</article>${below}</body></html>`
  return readPage({ path: "page.html", address, bytes: new TextEncoder().encode(source), form: "html" }, shipped)
}

const site = (name: string): string => `<meta property="og:site_name" content="${name}">`

describe("the outlet of a page", () => {
  it.each<[string, Parameters<typeof page>[0], string | null]>([
    ["by its host", { address: "https://www.washingtonpost.com/a" }, "The Washington Post"],
    [
      "by its host, whatever the site says",
      { address: "https://apnews.com/a", head: site("AP News") },
      "The Associated Press",
    ],
    ["by a host for small screens", { address: "https://edition.cnn.com/a" }, "CNN"],
    [
      "by the name that a part of a house gives itself",
      { address: "https://games.spiegel.de/a", head: site("Kettle Games") },
      "Kettle Games",
    ],
    ["by the host above, where the part says nothing", { address: "https://wien.orf.at/a" }, "ORF"],
    ["by its bare host, where nothing is known", { address: "https://m.kettle.example/a" }, "kettle.example"],
    [
      "by what stands behind a bar in the title",
      { title: "Ferry to sail twice a day | Port Lumen Star" },
      "Port Lumen Star",
    ],
    [
      "by what stands behind a dash and the headline",
      { title: "Ferry to sail twice a day - Lumen Online" },
      "Lumen Online",
    ],
    [
      "by its host, where the site says an address or a section",
      { address: "https://kettle.example/a", head: site("https://www.kettle.example") + site("Magazine") },
      "kettle.example",
    ],
    [
      "by its host, where the site says each page's headline",
      { address: "https://kettle.example/a", head: site("Ferry to sail twice a day") },
      "kettle.example",
    ],
    [
      "by what stands behind a low line in a Chinese title",
      { title: "维尔岛渡轮五月起每天开两班_茶壶财经_茶壶网" },
      "茶壶网",
    ],
    ["by no quotation", { title: "Ferry to sail twice a day | «Never Again»" }, null],
    ["by no section", { title: "Ferry to sail twice a day | Politics" }, null],
    ["by no half of a headline", { title: "Ferry to sail twice a day and twice a night - Vell Agrees" }, null],
    ["by a station's call sign", { lead: "PORT LUMEN, Mo. (KZZV) – " }, "KZZV"],
  ])("%s", (_, options, outlet) => expect(page(options).outlet).toBe(outlet))
  it("is the station's page and no agency's", () => {
    const report = page({ lead: "PORT LUMEN, Mo. (KZZV) – " })
    expect(report).toMatchObject({ newsroom: "KZZV", credits: [], dateline: "PORT LUMEN, Mo. (KZZV)" })
  })
  it("is the agency itself, which credits nobody", () => {
    const report = page({ address: "https://www.reuters.com/a", lead: "PORT LUMEN, May 3 (Reuters) - " })
    expect(report).toMatchObject({ outlet: "Reuters", newsroom: "Reuters", credits: [] })
  })
  it("is not the agency that a line of rights names", () => {
    const below = "<footer><p>Copyright 2031 The Associated Press. All rights reserved.</p></footer>"
    const report = page({ head: site("Kettle"), below })
    expect(report).toMatchObject({ outlet: "Kettle", newsroom: "AP", credits: [{ kind: "tail", agency: "AP" }] })
  })
  it("is named by a host in a table of links", () => {
    const given = { outlet: "www.nytimes.com" }
    const source = `<html><body><h1>Ferry</h1><p>${prose.join("</p><p>")}</p></body></html>`
    expect(readPage({ path: "a", address: null, source, form: "html", given }, shipped).outlet).toBe(
      "The New York Times",
    )
  })
})

describe("the table of hosts", () => {
  it("has one name a host", () => {
    const hosts = [...knownHosts().keys()]
    expect(hosts.length).toBeGreaterThan(400)
    for (const host of hosts) expect(hostOf(`https://${host}/`)).toBe(host)
  })
  it("calls agencies by names that credits are known by", () => {
    const names = agencyHosts.split("\n").flatMap(line => (line.includes(" | ") ? [line.split(" | ")[0]!] : []))
    expect(names.filter(name => agencyNamed(name)?.kind !== "agency")).toEqual([])
  })
})
