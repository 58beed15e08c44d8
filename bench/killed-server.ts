// The whole server under `kill -9`: it is killed at a random point while findings are marked, pages are added and the trace
// is exported, and started again at once. What it acknowledged, a mark by 200 or a page by 200, must stand in its answers
// and on the disk then, and nothing half written beside it. A part of the benchmark `killed`.

import { spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { addressOf, askedAt } from "../test/address.js"
import { findingsOf } from "../src/review/findings.js"
import type { Trace } from "../src/model/trace.js"
import type { Random } from "./random.js"

/** What became of what a server that was killed so often had acknowledged. */
export interface KilledServer {
  readonly serverKills: number
  readonly marksSaid: number
  readonly pagesSaid: number
  readonly marksLost: number
  readonly pagesLost: number
  /** Requests that were answered by an error while the server stood. */
  readonly refused: number
  /** Drafts left half written, marks files set aside, servers that did not start again. */
  readonly leftBehind: number
  readonly notStarted: number
}

const root = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist" : "..")
const bin = join(root, "src/cli/bin.js")
/** Milliseconds of work before a kill, at most. */
const longestWork = 3_000
/** A start that takes longer is none. */
const longestStart = 60_000
/** Rounds on one pile: it grows by each, and a start has to trace it. */
const roundsOfPile = 10

/** What a server said is kept: the latest number noted at each finding, and the words of pages. */
interface Said {
  readonly marks: Map<string, number>
  readonly pages: Set<string>
  /** The keys of each finding that was ever marked, by its id. */
  readonly keys: Map<string, readonly string[]>
}

type Counts = { -readonly [name in keyof KilledServer]: number }

/** Kill a server so many times. */
export async function killedServer(rounds: number, chance: Random): Promise<KilledServer> {
  const counts: Counts = {
    serverKills: 0,
    marksSaid: 0,
    pagesSaid: 0,
    marksLost: 0,
    pagesLost: 0,
    refused: 0,
    leftBehind: 0,
    notStarted: 0,
  }
  for (let round = 0; round < rounds; round += roundsOfPile) {
    await onePile(Math.min(roundsOfPile, rounds - round), chance, counts)
  }
  return counts
}

async function onePile(rounds: number, chance: Random, counts: Counts): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-killing-server-"))
  const pile = join(folder, "pile")
  mkdirSync(pile)
  writeFileSync(join(pile, "first.txt"), story("40", "Tuesday", "3,000"))
  writeFileSync(join(pile, "second.txt"), story("90", "Wednesday", "8,000"))
  const said: Said = { marks: new Map(), pages: new Set(), keys: new Map() }
  try {
    for (let round = 0; round <= rounds; round++) {
      const server = await start(pile)
      try {
        if (server.ask === null) counts.notStarted++
        else {
          await hold(server.ask, pile, folder, said, counts)
          if (round < rounds) await work(server.ask, said, counts, chance.next() * longestWork, server.kill)
        }
      } finally {
        await server.kill()
      }
    }
  } finally {
    counts.marksSaid += said.marks.size
    counts.pagesSaid += said.pages.size
    rmSync(folder, { recursive: true })
  }
}

function story(passengers: string, day: string, crowns: string): string {
  return [
    "Ferry stays in harbour",
    "The ferry to the outer islands stays in harbour until the storm has passed, the board said on Monday.",
    `Some ${passengers} passengers spent the night in the customs hall, and crews brought them soup until ${day}.`,
    `The board lost about ${crowns} crowns a day while the ferry lay still, according to its treasurer, Ines Holm.`,
  ].join("\n\n")
}

/** A server on the pile, when it has a trace; it cannot be asked where it came to none. */
async function start(pile: string) {
  const child = spawn(process.execPath, [bin, "serve", "--quiet", "--no-token", "--port", "0", pile], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  const ended = new Promise<null>(resolve => child.once("exit", () => resolve(null)))
  const late = AbortSignal.timeout(longestStart)
  const address = await addressOf(child).catch(() => null)
  const ask = address === null ? null : askedAt(address)
  let stood = false
  while (ask !== null && !stood && !late.aborted && child.exitCode === null) {
    stood = (await ask("/api/pile").catch(() => null))?.status === 200
    if (!stood) await sleep(20)
  }
  const kill = async () => {
    child.kill("SIGKILL")
    await ended
  }
  return { ask: stood ? ask : null, kill }
}

/** Count what was acknowledged and is not in the answers, or not on the disk, and what was left half written. */
async function hold(ask: Ask, pile: string, folder: string, said: Said, counts: Counts): Promise<void> {
  const file = `${pile}.stemma-marks.json`
  const served = await json<Kept>(ask, "/api/review")
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Kept) : { marks: [] }
  for (const { marks } of [served, kept]) {
    const notes = new Map(marks.map(({ id, note }) => [id, Number(note)]))
    // An entry that grew goes by another id; what is said of it then, later, stands for all that was said.
    const since = (id: string, n: number) =>
      marks.some(mark => Number(mark.note) > n && said.keys.get(id)!.every(key => mark.keys.includes(key)))
    for (const [id, n] of said.marks) if (!((notes.get(id) ?? -1) >= n || since(id, n))) counts.marksLost++
  }
  const { reports } = await json<{ reports: { text: string }[] }>(ask, "/api/trace")
  const added = `${pile}.stemma-added`
  const names = existsSync(added) ? readdirSync(added) : []
  const texts = names.map(name => readFileSync(join(added, name), "utf8"))
  for (const words of said.pages) {
    if (!texts.some(text => text.includes(words)) || !reports.some(({ text }) => text.includes(words)))
      counts.pagesLost++
  }
  counts.leftBehind += [...names, ...readdirSync(folder)].filter(name => /\.part$|\.broken/.test(name)).length
}

type Ask = ReturnType<typeof askedAt>

interface Kept {
  readonly marks: readonly { readonly id: string; readonly note: string; readonly keys: readonly string[] }[]
}

/** Numbers of marks and pages: none is given twice. */
let last = 0

/** Mark every finding again and again, add pages and export the trace, all at once, until the server is killed. */
async function work(ask: Ask, said: Said, counts: Counts, time: number, kill: () => Promise<void>): Promise<void> {
  const findings = findingsOf(await json<Trace>(ask, "/api/trace"))
  for (const finding of findings) said.keys.set(finding.id, finding.keys())
  let going = true
  const again = async (one: () => Promise<Response>, then: () => void) => {
    while (going) {
      const answer = await one().catch(() => null)
      if (answer === null) return
      await answer.arrayBuffer().catch(() => {})
      if (answer.ok) then()
      // A finding that is not in the trace any more, since a page came.
      else if (answer.status === 404) return
      else counts.refused++
    }
  }
  const marking = findings.map(({ id }) => {
    let n = 0
    const headers = { "content-type": "application/json" }
    const put = () => {
      n = ++last
      const body = JSON.stringify({ verdict: "open", note: String(n) })
      return ask(`/api/findings/${id}/mark`, { method: "PUT", headers, body })
    }
    return again(put, () => said.marks.set(id, n))
  })
  let words = ""
  const add = async () => {
    await sleep(40)
    words = `The lighthouse keeper of rock ${++last} said on Friday that the lamp had burned all night and no ship was seen.`
    const form = new FormData()
    form.append("files", new File([`Lamp ${last} burns\n\n${words}\n`], "lamp.txt"))
    return await ask("/api/reports", { method: "POST", body: form })
  }
  const adding = again(add, () => said.pages.add(words))
  const exports = ["/api/trace", "/api/dossier", "/api/export/tei", "/api/export/prov"]
  let exported = 0
  const exporting = again(
    async () => {
      await sleep(40)
      return await ask(exports[exported++ % exports.length]!)
    },
    () => {},
  )
  await sleep(time)
  await kill()
  counts.serverKills++
  going = false
  await Promise.all([...marking, adding, exporting])
}

async function json<T>(ask: Ask, path: string): Promise<T> {
  return (await (await ask(path)).json()) as T
}
