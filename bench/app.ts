// How quick the web app is, by the browser's own tracing: the first paint of a small pile, a pile of 5,000 generated
// reports, and scrolling two pages of 30,000 words side by side. `--data` is a folder of pages: it is the small pile,
// and its sentences are what the generated piles are made of.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import type { Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, chromium } from "playwright-core"
import { createAdaptorServer } from "@hono/node-server"
import { ingest, trace } from "../src/index.js"
import type { Trace } from "../src/model/trace.js"
import { createApp } from "../src/serve/app.js"
import { engineHere } from "../src/serve/engine.js"
import { loopback } from "../src/serve/guard.js"
import { openPile } from "../src/serve/pile.js"
import { readText } from "../src/text/text.js"
import type { Benchmark, Outcome } from "./bench.js"
import { randomFrom } from "./random.js"
import { asItIs } from "./rows.js"

const reports = 5000
const longPageWords = 30_000
/** Pixels by which a person's wheel turns, and how often. */
const wheel = { pixels: 900, turns: 60 }

/** The benchmark. */
export const app: Benchmark = {
  name: "app",
  about: "the web app: first paint, 5,000 reports, scrolling two pages of 30,000 words",
  kind: "speed",
  set: { at: "seeds", part: "none" },
  published: {},
  rows: {
    speed: [
      asItIs("firstPaintMs", "# ms to the first paint of a small pile in the app"),
      asItIs("manyInteractiveMs", "# ms until a pile of 5,000 reports answers a key"),
      asItIs("longestTaskWhileScrollingMs", "# ms, the longest task while two pages of 30,000 words are scrolled"),
    ],
  },
  async run(data): Promise<Outcome> {
    const folder = mkdtempSync(join(tmpdir(), "stemma-app-"))
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    })
    try {
      const sentences = await sentencesOf(data)
      const traced = await trace([data])
      const small = await firstScreen(browser, traced)
      const many = await firstScreen(browser, multiplied(traced))
      writeLongPages(join(folder, "long"), sentences)
      const long = await scrollCompare(browser, join(folder, "long"))
      return {
        items: reports,
        measures: {},
        speeds: {
          firstPaintMs: small.paint,
          manyInteractiveMs: many.interactive,
          manyBoxes: many.boxes,
          longComparedMs: long.shown,
          longRows: long.rows,
          longestTaskWhileScrollingMs: long.longestTask,
        },
        notes: [
          `${reports} reports: the small pile's trace many times over, a third of it one story; interactive: the first tree is drawn and a key answered`,
          "targets: first paint under 1000 ms, 5,000 reports interactive under 3000 ms, no task over 100 ms",
        ],
      }
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true })
    }
  },
}

async function sentencesOf(folder: string): Promise<string[]> {
  const found: string[] = []
  for await (const one of ingest([folder])) {
    if (!("report" in one)) continue
    const { report, sentences } = readText(one.report)
    found.push(...sentences.map(({ start, end }) => report.text.slice(start, end)))
  }
  return found
}

/** The trace of the small pile, so many times over under other ids; one in three falls into one long story. */
function multiplied(trace: Trace): Trace {
  const times = Math.ceil(reports / trace.reports.length)
  const copies = Array.from({ length: times }, (_, n) => renamed(trace, String(n)))
  const all = <K extends keyof Trace>(name: K) => copies.flatMap(copy => copy[name] as unknown[]) as unknown as Trace[K]
  const long = copies.filter((_, n) => n % 3 === 0).flatMap(copy => copy.reports.map(report => report.id))
  const inLong = new Set(long)
  return {
    ...trace,
    reports: all("reports"),
    stories: [
      { id: "long", title: "The long story", reports: long },
      ...all("stories").filter(story => !story.reports.some(id => inLong.has(id))),
    ],
    origins: all("origins"),
    lost: all("lost"),
    derivations: all("derivations"),
    alterations: all("alterations"),
    record: all("record"),
  }
}

/** A trace in which every id carries a suffix: ids are the strings that name a report, a lost exemplar, an entry, a story. */
function renamed(trace: Trace, suffix: string): Trace {
  const ids = [trace.reports, trace.lost, trace.record, trace.stories].flatMap(list => list.map(one => one.id))
  const known = new Set(ids)
  return JSON.parse(JSON.stringify(trace), (_, value) => (known.has(value) ? `${value}-${suffix}` : value)) as Trace
}

function writeLongPages(folder: string, sentences: readonly string[]): void {
  mkdirSync(folder)
  const chance = randomFrom(11)
  const page: string[] = []
  for (let words = 0; words < longPageWords; ) {
    const sentence = chance.pick(sentences)!
    page.push(sentence)
    words += sentence.split(" ").length
  }
  const copy = page.map((sentence, i) => (i % 4 === 0 ? sentence.replace(/\b(?:said|about|before)\b/, "") : sentence))
  writeFileSync(join(folder, "long.txt"), page.join("\n\n"))
  writeFileSync(join(folder, "copy.txt"), copy.filter((_, i) => i % 17 !== 3).join("\n\n"))
}

/** A server over a trace that is there already, or over a folder to be traced. */
async function served<T>(what: Trace | string, use: (address: string) => Promise<T>): Promise<T> {
  const here = engineHere()
  const engine = typeof what === "string" ? here : { ...here, trace: async () => what }
  const paths = [typeof what === "string" ? what : join(tmpdir(), "stemma-app-pile")]
  const pile = openPile(engine, { paths, now: () => "2031-06-09T08:00:00Z" })
  await pile.retrace()
  if (pile.status().state !== "ready") throw new Error(pile.status().problem ?? "the pile could not be traced")
  const ui = join(import.meta.dirname, "../ui")
  const app = createApp({ pile, guard: { hosts: loopback, token: null }, ui })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  try {
    return await use(`http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

function firstScreen(browser: Browser, traced: Trace) {
  return served(traced, async address => {
    const page = await browser.newPage()
    const begun = performance.now()
    await page.goto(address)
    await page.locator(".tree-box").first().waitFor()
    await page.keyboard.press("?")
    await page.locator("dialog[open]").waitFor()
    const interactive = performance.now() - begun
    const paint = await page.evaluate<number>(
      `performance.getEntriesByType("paint").find(one => one.name === "first-contentful-paint").startTime`,
    )
    const boxes = await page.locator(".tree-box").count()
    await page.close()
    return { paint, interactive, boxes }
  })
}

function scrollCompare(browser: Browser, folder: string) {
  return served(folder, async address => {
    const { items } = (await (await fetch(new URL("/api/reports", address))).json()) as { items: { id: string }[] }
    const page = await browser.newPage()
    const begun = performance.now()
    await page.goto(
      new URL(`/compare?exemplar=${items[0]!.id}&copy=${items[1]!.id}&slight=show&open=all`, address).href,
    )
    await page.locator("[data-row]").first().waitFor({ timeout: 120_000 })
    const shown = performance.now() - begun
    await page.mouse.move(600, 500)
    await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] })
    for (let turn = 0; turn < wheel.turns; turn++) {
      await page.mouse.wheel(0, wheel.pixels)
      await page.waitForTimeout(50)
    }
    const recorded = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
    const rows = await page.locator("[data-row]").count()
    await page.close()
    return { shown, rows, longestTask: longestTask(recorded.traceEvents) }
  })
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of the page's main thread, in milliseconds. */
function longestTask(events: readonly TraceEvent[]): number {
  const main = new Set(
    events
      .filter(event => event.name === "thread_name" && event.args?.name === "CrRendererMain")
      .map(event => `${event.pid}:${event.tid}`),
  )
  const tasks = events.filter(event => event.name === "RunTask" && main.has(`${event.pid}:${event.tid}`))
  return Math.max(0, ...tasks.map(event => (event.dur ?? 0) / 1000))
}
