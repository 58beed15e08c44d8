// A scripted day at a desk: sixty pages come in hour by hour, and what is told of them is held against its truth
// (fiction/day/README.md). What the program does not tell rightly stands in open.json, each case in OPEN.md: whoever mends
// one takes it out there.

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, expect, test, vi } from "vitest"
import { add } from "../src/desk/add.js"
import type { ToldEvent } from "../src/model/event.js"

vi.setConfig({ testTimeout: 300_000 })

/** An event that a desk must hear. */
interface Wanted {
  readonly step: string
  readonly kind: string
  readonly page: string
  readonly against: readonly string[]
  readonly why: string
}

const day = join(import.meta.dirname, "fiction/day")
const steps = readdirSync(day).filter(name => /^\d\d$/.test(name))
const json = (name: string): unknown => JSON.parse(readFileSync(join(day, name), "utf8"))
const { events: truth } = json("truth.json") as { readonly events: readonly Wanted[] }
const open = json("open.json") as { readonly missed: readonly string[]; readonly extra: readonly string[] }

const folder = mkdtempSync(join(tmpdir(), "stemma-day-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is told while the day goes by, with its hour. */
async function told(): Promise<{ readonly step: string; readonly event: ToldEvent }[]> {
  const inbox = join(folder, "inbox")
  mkdirSync(inbox)
  const all: { step: string; event: ToldEvent }[] = []
  for (const step of steps) {
    const names = readdirSync(join(day, step)).sort()
    for (const name of names) copyFileSync(join(day, step, name), join(inbox, name))
    const added = await add(
      names.map(name => join(inbox, name)),
      { store: join(folder, "desk.stemma") },
    )
    all.push(...added.events.map(event => ({ step, event })))
  }
  return all
}

function line(step: string, kind: string, page: string, against: readonly string[]): string {
  return [step, kind, page, ...against.slice(0, 1).map(one => `< ${one}`)].join(" ")
}

test("sixty pages come in twenty-four hours", () => {
  expect(steps.flatMap(step => readdirSync(join(day, step)))).toHaveLength(60)
  for (const { step, page, against } of truth) {
    expect(
      readdirSync(join(day, step)).includes(page) || against.some(one => readdirSync(join(day, step)).includes(one)),
      page,
    ).toBe(true)
  }
})

test("a desk hears what it must hear, once, and nothing else, but for the open cases", async () => {
  const waiting = new Set(truth)
  const extra: string[] = []
  for (const { step, event } of await told()) {
    const [page, beside] = [basename(event.page.path), event.beside.map(({ path }) => basename(path))]
    const found = [...waiting].find(
      one =>
        one.step === step &&
        one.kind === event.kind &&
        one.page === page &&
        (one.against.length === 0 || one.against.some(name => beside.includes(name))),
    )
    if (found) waiting.delete(found)
    else extra.push(line(step, event.kind, page, beside))
  }
  const missed = [...waiting].map(({ step, kind, page, against }) => line(step, kind, page, against))
  expect({ missed, extra }).toEqual(open)
})
