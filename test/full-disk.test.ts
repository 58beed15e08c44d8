// A pile on a disk that is full, or that is closed to writing, while it is served: what cannot be kept is refused with words
// and leaves nothing half written, what was kept stays in memory and on the disk alike, and all goes on when there is room.
// Needs leave to mount a small disk; the built program is asked.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Review } from "../src/model/review.js"
import { addressOf, askedAt } from "./address.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const disk = mkdtempSync(join(tmpdir(), "stemma-full-"))
const pile = join(disk, "pile")
const marks = `${pile}.stemma-marks.json`
const added = `${pile}.stemma-added`
const ballast = join(disk, "ballast")
const mounted = existsSync(bin) && mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", disk)
if (!mounted) console.log("skipped: no leave to mount a small disk, so none is filled")
let server: ChildProcess | null = null
let ask: ReturnType<typeof askedAt>

function mount(...args: readonly string[]): boolean {
  try {
    execFileSync("mount", args, { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

beforeAll(async () => {
  if (!mounted) return
  mkdirSync(pile)
  for (const [name, passengers, day] of [
    ["first.txt", "40", "Tuesday"],
    ["second.txt", "90", "Wednesday"],
  ]) {
    const text = [
      "The ferry to the outer islands stays in harbour until the storm has passed, the board said on Monday.",
      `Some ${passengers} passengers spent the night in the customs hall, and crews brought them soup until ${day}.`,
      "“We may sail on Friday,” said the harbour master, Ines Holm, who had walked the quay with the pilots at dawn.",
      "The board lost money on every day that the ferry lay still, according to its treasurer, who had counted it twice.",
    ]
    writeFileSync(join(pile, name!), `Ferry stays in harbour\n\n${text.join("\n\n")}\n`)
  }
  server = spawn(process.execPath, [bin, "serve", "--quiet", "--no-token", "--port", "0", pile], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  ask = askedAt(await addressOf(server))
  while ((await ask("/api/pile")).status !== 200) await sleep(50)
}, 90_000)
afterAll(() => {
  server?.kill("SIGKILL")
  if (mounted) execFileSync("umount", ["-l", disk])
  rmSync(disk, { recursive: true, force: true })
})

/** Leave so many blocks of the disk free. */
function leave(blocks: number): void {
  rmSync(ballast, { force: true })
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail - blocks) * bsize))
}

async function put(note: string): Promise<Response> {
  const list = await ask("/api/alterations?limit=1")
  const { items } = (await list.json()) as { items: { id: string }[] }
  return await ask(`/api/findings/${items[0]!.id}/mark`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ verdict: "open", note }),
  })
}

async function add(words: string): Promise<Response> {
  const form = new FormData()
  form.append("files", new File([`Lamp burns\n\n${words}\n`], "lamp.txt"))
  return await ask("/api/reports", { method: "POST", body: form })
}

/** The note that is kept; memory and disk have to be alike. */
async function kept(): Promise<string | undefined> {
  const served = (await (await ask("/api/review")).json()) as Review
  expect(served).toEqual(JSON.parse(readFileSync(marks, "utf8")))
  expect(readdirSync(disk).filter(name => /\.part$|\.lock$|\.broken/.test(name))).toEqual([])
  return served.marks[0]?.note
}

const long = (n: number) => `The keeper of rock ${n} said on Friday that the lamp had burned all night. `.repeat(400)

test.skipIf(!mounted)(
  "what a full disk cannot keep is refused, and what was kept stays, at whichever block it ends",
  async () => {
    expect((await put("before")).status).toBe(200)
    let last = "before"
    const answers = new Set<number>()
    for (let blocks = 0; blocks < 5; blocks++) {
      leave(blocks)
      const note = `${blocks} ${"x".repeat(1800)}`
      const answer = await put(note)
      answers.add(answer.status)
      if (answer.status === 200) last = note
      else expect(((await answer.json()) as { detail: string }).detail).toContain("cannot be written")
      expect(await kept()).toBe(last)
      const page = await add(long(blocks))
      answers.add(page.status)
      expect(existsSync(added) ? readdirSync(added) : []).toEqual([])
    }
    expect([...answers].toSorted()).toEqual([200, 507])
    rmSync(ballast)
    expect((await put("after")).status).toBe(200)
    expect((await add(long(9))).status).toBe(200)
    expect(await kept()).toBe("after")
    expect(readdirSync(added)).toHaveLength(1)
  },
  90_000,
)

test.skipIf(!mounted)(
  "a disk that is closed to writing is read, and takes marks again when it is open",
  async () => {
    await put("open")
    expect(mount("-o", "remount,ro", disk)).toBe(true)
    expect((await put("closed")).status).toBe(507)
    expect((await add(long(10))).status).toBe(507)
    expect(await kept()).toBe("open")
    expect(mount("-o", "remount,rw", disk)).toBe(true)
    expect((await put("open again")).status).toBe(200)
    expect(await kept()).toBe("open again")
  },
  90_000,
)

/** What a command says on a disk with so many blocks free: its code, its words, and what is on the disk since. */
function tried(blocks: number, args: readonly string[]) {
  leave(blocks)
  const before = readdirSync(disk)
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", timeout: 60_000 })
  const since = readdirSync(disk).filter(name => !before.includes(name))
  return { status, stderr, since }
}

const inside = (name: string) => join(disk, name)
const writing: [string, string, string[]][] = [
  ["a trace", "made.json", ["trace", "-q", "--json", pile, "-o", inside("made.json")]],
  ["a dossier", "made.html", ["trace", "-q", pile, "--html", inside("made.html")]],
  ["an edition", "made.xml", ["export", "-q", "-f", "tei", pile, "-o", inside("made.xml")]],
  ["a store", "made.stemma", ["trace", "-q", pile, "--store", inside("made.stemma")]],
  ["added pages", "added.stemma", ["add", "-q", pile, "--store", inside("added.stemma")]],
  [
    "a feed",
    "feed.xml",
    ["watch", "-q", "--once", pile, "--store", inside("watched.stemma"), "--atom", inside("feed.xml")],
  ],
]
test.skipIf(!mounted).each(writing)(
  "%s for which there is no room is told of in a line, and nothing half written is taken for whole",
  async (_, name, args) => {
    for (const blocks of [0, 1]) {
      const { status, stderr, since } = tried(blocks, args)
      expect(status, stderr).toBe(1)
      expect(stderr).toMatch(/full|no space|cannot be written/i)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(since.filter(one => !/\.stemma/.test(one))).toEqual([])
    }
    leave(100_000)
    rmSync(ballast)
    const { status, stderr } = tried(200, args)
    expect(stderr).toBe("")
    expect(status).toBe(0)
    for (const one of readdirSync(disk).filter(one => one.startsWith(name.split(".")[0]!))) rmSync(inside(one))
  },
  240_000,
)
