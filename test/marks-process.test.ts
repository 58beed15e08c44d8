// Marks and the processes that keep them: two servers lose nothing of each other, and a server that is killed in the
// midst of writing loses nothing that it acknowledged, leaves nothing behind, and can be started again at once.

import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Review } from "../src/model/review.js"
import { addressOf, askedAt } from "./address.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const folder = mkdtempSync(join(tmpdir(), "stemma-killed-"))
const pile = join(folder, "pile")
const marks = `${pile}.stemma-marks.json`
const running: ChildProcess[] = []

/** Times that a server is killed. */
const rounds = 2
/** Milliseconds of marking before it is: some tens of marks. */
const longestMarking = 250

/** Two pages that differ in places enough for several to be marked at once. */
const page = (passengers: string, day: string, sail: string, crowns: string): string => `Ferry stays in harbour

The ferry to the outer islands stays in harbour until the storm has passed, the board said on Monday.

Some ${passengers} passengers spent the night in the customs hall, and crews brought them soup until ${day}.

“We ${sail} sail on Friday,” said the harbour master, Ines Holm, who had walked the quay with the pilots at dawn.

The board lost about ${crowns} crowns a day while the ferry lay still, according to its treasurer.
`
const pages = {
  "first.txt": page("40", "Tuesday", "may", "3,000"),
  "second.txt": page("90", "Wednesday", "will", "8,000"),
}

beforeAll(() => {
  mkdirSync(pile)
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(pile, name), text)
})
afterAll(() => {
  for (const one of running) one.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

interface Serving {
  /** What can be marked. */
  readonly ids: readonly string[]
  put(id: string, note: string): Promise<Response>
  review(): Promise<Review>
  kill(): Promise<void>
}

async function serve(): Promise<Serving> {
  const child = spawn(process.execPath, [bin, "serve", "--quiet", "--port", "0", pile], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  running.push(child)
  const ended = new Promise<void>(resolve => child.on("exit", () => resolve()))
  const ask = askedAt(await addressOf(child))
  const list = async (path: string) => {
    const { items } = (await (await ask(`/api/${path}?limit=100`)).json()) as { items: { id: string }[] }
    return items.map(item => item.id)
  }
  await expect.poll(async () => (await ask("/api/pile")).status, { timeout: 30_000 }).toBe(200)
  return {
    ids: [...(await list("alterations")), ...(await list("record"))],
    put: (id, note) =>
      ask(`/api/findings/${id}/mark`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ verdict: "open", note }),
      }),
    review: async () => (await ask("/api/review")).json() as Promise<Review>,
    kill: async () => {
      child.kill("SIGKILL")
      await ended
    },
  }
}

const onDisk = (): Review => JSON.parse(readFileSync(marks, "utf8")) as Review
const notes = ({ marks }: Review): ReadonlyMap<string, string> => new Map(marks.map(mark => [mark.id, mark.note]))

describe.skipIf(!existsSync(bin))("marks", () => {
  test("made through two servers at once are all kept, and both show all", async () => {
    const [one, two] = await Promise.all([serve(), serve()])
    expect(one.ids.length).toBeGreaterThan(3)
    for (let round = 0; round < 8; round++) {
      const answers = await Promise.all(
        one.ids.map((id, i) =>
          ((i + round) % 2 ? one : two).put(id, `${round} ${"z".repeat(((i + round) * 71) % 900)}`),
        ),
      )
      expect(answers.map(answer => answer.status)).toEqual(one.ids.map(() => 200))
      const said = onDisk()
      expect([...notes(said).keys()].toSorted()).toEqual([...one.ids].toSorted())
      expect([...notes(said).values()].filter(note => !note.startsWith(`${round} `))).toEqual([])
      expect(await one.review()).toEqual(said)
      expect(await two.review()).toEqual(said)
    }
    await Promise.all([one.kill(), two.kill()])
  }, 90_000)

  test("outlive a server that is killed while it writes them", async () => {
    rmSync(marks, { force: true })
    const acknowledged = new Map<string, number>()
    for (let round = 0, last = 0; round < rounds; round++) {
      const server = await serve()
      const seen = notes(await server.review())
      for (const [id, n] of acknowledged) expect(Number(seen.get(id)), id).toBeGreaterThanOrEqual(n)
      // A server that was killed before its first mark has written none.
      expect(await server.review()).toEqual(existsSync(marks) ? onDisk() : { version: 1, marks: [], amendments: [] })
      expect(readdirSync(folder).filter(name => /\.part$|\.broken/.test(name))).toEqual([])
      let going = true
      const marking = server.ids.map(async id => {
        while (going) {
          const n = ++last
          const answer = await server.put(id, String(n)).catch(() => null)
          if (answer === null) return
          expect(answer.status).toBe(200)
          acknowledged.set(id, n)
        }
      })
      await new Promise(resolve => setTimeout(resolve, 50 + Math.random() * longestMarking))
      // On a busy machine nothing may have been acknowledged by then: the last is given time for one mark.
      while (round === rounds - 1 && acknowledged.size === 0) await new Promise(resolve => setTimeout(resolve, 20))
      await server.kill()
      going = false
      await Promise.all(marking)
    }
    expect(acknowledged.size).toBeGreaterThan(0)
    const server = await serve()
    const seen = notes(await server.review())
    for (const [id, n] of acknowledged) expect(Number(seen.get(id)), id).toBeGreaterThanOrEqual(n)
    // Its lock died with the process that held it.
    expect((await server.put(server.ids[0]!, "and goes on")).status).toBe(200)
    await server.kill()
  }, 120_000)
})
