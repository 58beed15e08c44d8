// How quick the web app is: the first paint of a small pile, a pile of 5,000 generated reports and 500 stories, the family
// tree and the carry-over map of large stories, and scrolling two pages of 30,000 words side by side. What the page does is
// told by the browser's own tracing, what the server does by the processor time of this process: a clock alone would count
// whatever else the machine does. `--data` is a folder of pages: it is the small pile, and its sentences are what the
// generated piles are made of.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import type { Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { chromium } from "playwright-core"
import { createAdaptorServer } from "@hono/node-server"
import { ingest, trace } from "../src/index.js"
import type { Trace } from "../src/model/trace.js"
import { createApp } from "../src/serve/app.js"
import { engineHere } from "../src/serve/engine.js"
import { loopback } from "../src/serve/guard.js"
import { openPile } from "../src/serve/pile.js"
import { readText } from "../src/text/text.js"
import { multiplied, size } from "./app/many.js"
import { firstPaint, ofDispatch, ofLongPages, ofMany } from "./app/screens.js"
import type { Benchmark, Outcome } from "./bench.js"
import { writeDispatch } from "./dispatch.js"
import { randomFrom } from "./random.js"
import { asItIs } from "./rows.js"

const longPageWords = 30_000
/** A dispatch whose carry-over map is drawn. */
const mapped = { pages: 120, sentences: 60 }
const ui = join(import.meta.dirname, "../ui")

/** The benchmark. */
export const app: Benchmark = {
  name: "app",
  about: "the web app: first paint, 5,000 reports and 500 stories, large trees and maps, two pages of 30,000 words",
  kind: "speed",
  set: { at: "seeds", part: "none" },
  published: {},
  rows: {
    speed: [
      asItIs("codeKilobytes", "# kB of JavaScript, gzipped"),
      asItIs("firstPaintMs", "# ms to the first paint of a small pile in the app"),
      asItIs("manyInteractiveMs", "# ms until the table of 500 stories of 5,000 reports answers a key"),
      asItIs("manyInteractiveCpuMs", "# ms of the processor for that, server and page together"),
      asItIs("manyGlanceMs", "# ms of it for the pile in one glance"),
      asItIs("manyRowsMs", "# ms of the processor for the first 50 rows of that table"),
      asItIs("manyRecordMs", "# ms of the processor for the first look at the record of such a pile"),
      asItIs("manySearchMs", "# ms of the processor for the first search in it"),
      asItIs("manyStoryMs", "# ms of the processor for a story of most of its reports"),
      asItIs("longestTaskInStoriesMs", "# ms, the longest task while those stories are scrolled"),
      asItIs("longestTaskInReportsMs", "# ms, the longest task while the reports are scrolled"),
      asItIs("longestTaskInRecordMs", "# ms, the longest task while the record is scrolled"),
      asItIs("treeOpenedMs", "# ms until a family tree of most of them stands open in the app"),
      asItIs("longestTaskWhilePanningMs", "# ms, the longest task while that tree is panned"),
      asItIs("mapAnsweredCpuMs", "# ms of the processor for the carry-over map of 120 pages of 60 sentences"),
      asItIs("mapDrawnMs", "# ms until it is drawn, its answer apart"),
      asItIs("mapDrawnCpuMs", "# ms of the page's main thread for that"),
      asItIs("longestTaskOverMapMs", "# ms, the longest task while it is scrolled and gone over with a pointer"),
      asItIs("longestTaskWhilePlayingMs", "# ms, the longest task while that story is played"),
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
      writeLongPages(join(folder, "long"), sentences)
      writeDispatch(join(folder, "dispatch"), [...new Set(sentences)].slice(0, mapped.sentences), mapped.pages)
      return {
        items: size.reports,
        measures: {},
        speeds: {
          codeKilobytes: codeBytes() / 1000,
          firstPaintMs: await served(traced, address => firstPaint(browser, address)),
          ...(await served(multiplied(traced), address => ofMany(browser, address))),
          ...(await served(join(folder, "dispatch"), address => ofDispatch(browser, address))),
          ...(await served(join(folder, "long"), address => ofLongPages(browser, address))),
        },
        notes: [
          `${size.reports} reports in ${size.stories} stories: the small pile's trace many times over; interactive: the table of stories is there, and a key answered`,
          "tasks are told in time of the processor; what stands until something is drawn, by the clock",
          "targets: code under 75 kB, first paint under 500 ms, the table interactive under 2000 ms, the map answered under 2000 ms and drawn under 500 ms, no task over 100 ms",
        ],
      }
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true })
    }
  },
}

/** Bytes of the app's code, gzipped. */
function codeBytes(): number {
  const assets = join(ui, "assets")
  const code = readdirSync(assets).filter(name => name.endsWith(".js"))
  return code.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0)
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
