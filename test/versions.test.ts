// A page that was kept more than once: what changed, what of it a note announces, and what is no change.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test, vi } from "vitest"
import { add } from "../src/desk/add.js"
import { openDatabase } from "../src/store/database.js"
import { openHoldings } from "../src/store/holdings.js"
import { changedIn, versionsOf } from "../src/desk/versions.js"
import { stemma } from "./fake-effects.js"

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-versions-"))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0

const address = "https://sorviatoday.example/news/drosk-pit"

interface Told {
  readonly trapped?: string
  readonly who?: string
  readonly more?: readonly string[]
  readonly related?: string
}

/** A page about a pit; what changes in it. */
function pit({ trapped = "Eleven", who = "Ilia Tarrel, a union official,", more = [], related = "Ferry" }: Told = {}) {
  const lines = [
    `${trapped} miners were trapped on Monday when a gallery of the Drosk pit gave way, the pit’s manager, Jana Orluk, said.`,
    "“We did all that could be done,” Orluk told reporters at the gate. She said that the pumps had been checked in May and that the company had followed every rule of the inspectorate.",
    `${who} said that the inspectorate had warned the company twice about water in the lower galleries, and that no answer had come.`,
    "Rescue teams from Ardania and Voskan reached the pit in the afternoon. They expect to drill through to the gallery before Wednesday, if the weather holds.",
    ...more,
  ]
  return `<!doctype html><html><head><title>Miners trapped at Drosk pit</title><link rel="canonical" href="${address}">
<meta property="og:site_name" content="Sorvia Today"></head><body><nav><a href="/">Home</a></nav><article><h1>Miners trapped at Drosk pit</h1>
${lines.map(line => `<p>${line}</p>`).join("\n")}</article><aside><h3>Related</h3><a href="/x">${related} stays in harbour</a></aside></body></html>`
}

const note =
  "Correction: An earlier version of this article misstated the number of trapped miners as eleven. It is twelve."

/** A store that was given a page several times, as it stood at one place. */
async function kept(pages: readonly string[], name = "page.html"): Promise<{ store: string; path: string }> {
  const at = mkdtempSync(join(folder, "at-"))
  const [store, path] = [join(folder, `${count++}.stemma`), join(at, name)]
  for (const page of pages) {
    writeFileSync(path, page)
    await add([path], { store, untold: true })
  }
  return { store, path }
}

function asked<T>(store: string, work: (holdings: ReturnType<typeof openHoldings>) => T): T {
  const holdings = openHoldings(store)
  try {
    return work(holdings)
  } finally {
    holdings.close()
  }
}

describe("versions", () => {
  test("show what changed and whether the page owns up to it; what is no change is counted", async () => {
    const { store, path } = await kept([
      pit(),
      pit({ related: "Dam" }),
      pit({ related: "Dam", trapped: "Twelve", who: "A union official" }),
      pit({ related: "Dam", trapped: "Twelve", who: "A union official", more: [note] }),
    ])
    const card = asked(store, holdings => versionsOf(holdings, path))!
    expect(card.address).toBe(address)
    expect(card.versions.map(({ number, stands, notes }) => [number, stands, notes.length])).toEqual([
      [1, false, 0],
      [2, false, 0],
      [3, false, 0],
      [4, true, 1],
    ])
    expect([card.same, card.slight]).toEqual([1, 1])
    expect(card.steps.map(({ from, to }) => [from, to])).toEqual([[2, 3]])
    const changes = card.steps[0]!.changes
    const figure = changes.find(({ kind }) => kind === "figure")!
    expect(figure).toMatchObject({ gravity: "grave", silent: false, announced: { version: 4, note } })
    const name = changes.find(({ kind }) => kind === "attribution")!
    expect(name).toMatchObject({ gravity: "grave", silent: true, announced: null })
    expect(name.before!.pieces.map(({ text }) => text).join("")).toContain("Ilia Tarrel")
  })

  test("charge nobody whose story owns up: what earlier reports had said is no secret", async () => {
    const own = "Earlier reports had put the number of trapped miners at eleven; that figure left out a guard."
    const { store, path } = await kept([pit(), pit({ trapped: "Twelve", who: "A union official", more: [own] })])
    const [step] = asked(store, holdings => versionsOf(holdings, path))!.steps
    const of = (kind: string) => step!.changes.find(change => change.kind === kind)!
    expect(of("figure")).toMatchObject({ silent: false, announced: { version: 2, note: own } })
    expect(of("attribution")).toMatchObject({ silent: true, announced: null })
  })

  test("say that a page was put back, and that another story stands there", async () => {
    const other = [1, 2, 3, 4, 5].map(
      i =>
        `<p>The ferry to the outer islands stays in harbour for week ${i}, the board of the port said at its seat.</p>`,
    )
    const replaced = pit().replace(/<h1>[\s\S]*<\/article>/, `<h1>Ferry stays</h1>${other.join("")}</article>`)
    const { store } = await kept([pit(), replaced, pit()])
    const card = asked(store, holdings => versionsOf(holdings, "sorviatoday.example/news/drosk-pit"))!
    expect(card.versions.map(({ seen, stands }) => [seen === null, stands])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ])
    expect(card.versions[2]!.report).toBe(card.versions[0]!.report)
    expect(card.steps.map(({ what }) => what)).toEqual(["replaced", "replaced"])
  })

  test("are pages and not readings: what another version of the reader read again is no version", async () => {
    const { store, path } = await kept([pit()])
    const database = openDatabase(store)
    database.exec(`INSERT INTO reports (key, reader, page, place, current, added, id, path, address, title, outlet,
      published, language, text, report, input) SELECT key, 'another', page, place, 0, added, id, path, address, title, outlet,
      published, language, text || ' More', report, input FROM reports`)
    database.close()
    expect(asked(store, holdings => holdings.versions.all())).toEqual([])
    expect(asked(store, holdings => versionsOf(holdings, path))!.versions).toHaveLength(1)
  })

  test("without an address are those that changed, the gravest first", async () => {
    const { store } = await kept([pit(), pit({ trapped: "Twelve" })])
    const away = pit({ related: "Dam" }).replaceAll("/drosk-pit", "/other-pit")
    const at = join(folder, "other.html")
    for (const page of [away, away.replace("Dam", "Gate")]) {
      writeFileSync(at, page)
      await add([at], { store, untold: true })
    }
    const changed = asked(store, holdings => changedIn(holdings))
    expect(changed.changed.map(card => card.address)).toEqual([address])
    expect([changed.unchanged, changed.unread]).toEqual([1, 0])
    expect(asked(store, holdings => changedIn(holdings, { since: "2999-01-01" }))).toEqual({
      changed: [],
      unchanged: 0,
      unread: 0,
    })
  })
})

describe("stemma versions", () => {
  test("prints the apparatus, lists a site, and says what it does not know", async () => {
    const { store } = await kept([pit(), pit({ trapped: "Twelve" })])
    const told = await stemma(["versions", address, "--store", store])
    expect(told.code).toBe(0)
    expect(told.out).toContain("silent: no note on the page says so")
    expect(told.out).toMatch(/the figure changed from “Eleven\s+miners” to “Twelve miners”/)
    const site = await stemma(["versions", "sorviatoday.example", "--store", store])
    expect(site.out).toContain("1 page with versions.")
    const data = JSON.parse((await stemma(["versions", "--json", "--store", store])).out)
    expect(data).toMatchObject({ version: 1, changed: [{ address }] })
    const unknown = await stemma(["versions", "https://nowhere.example/", "--store", store])
    expect([unknown.code, unknown.out]).toEqual([2, ""])
    expect(unknown.err).toContain("knows no page at https://nowhere.example/")
    const missing = await stemma(["versions", "--store", join(folder, "none.stemma")])
    expect(missing.code).toBe(1)
    expect(missing.err).toContain("none.stemma is not there")
    expect((await stemma(["versions", address])).code).toBe(2)
  })
})
