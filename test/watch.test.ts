// A watch: what comes is told once, by whatever way the process ends in between, and to everyone who listens; quiet otherwise.

import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { eventKinds, type ToldEvent } from "../src/model/event.js"
import { kindsOf } from "../src/model/catalogue.js"
import { alone } from "../src/store/alone.js"
import { lastInLines } from "../src/store/event-lines.js"
import { take } from "../src/desk/take.js"
import { storeAt } from "../src/trace.js"
import { linesListener } from "../src/watch/files.js"
import type { Listener } from "../src/watch/listeners.js"
import { round } from "../src/watch/round.js"
import { lockOf } from "../src/watch/watch.js"
import { stemma } from "./fake-effects.js"

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), "stemma-watch-"))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0

/** A desk of its own: where pages are laid down, the store, and files of events. */
function desk() {
  const at = join(folder, String(made++))
  const inbox = join(at, "inbox")
  mkdirSync(inbox, { recursive: true })
  const [store, lines, feed] = [join(at, "desk.stemma"), join(at, "events.jsonl"), join(at, "feed.xml")]
  return {
    inbox,
    store,
    lines,
    feed,
    lay: (...some: readonly string[]) => {
      for (const page of some) copyFileSync(page, join(inbox, basename(page)))
    },
    watch: (...options: readonly string[]) => stemma(["watch", inbox, "--store", store, "--once", ...options]),
  }
}

const pages = ["sample/pile", "sample/later"].flatMap(at => readdirSync(at).map(name => join(at, name)))
const talks = "sample/pile/meridian-talks-end.html"
const brief = "sample/pile/northern-ledger-bill.html"
const climate = "sample/pile/globebrief-climate.txt"

function eventsIn(lines: string): ToldEvent[] {
  return readFileSync(lines, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line) as ToldEvent)
}

async function toldIn(file: string): Promise<ToldEvent[]> {
  const store = await storeAt(file)
  const events = store.told.events()
  store.close()
  return events
}

function idsIn(feed: string): string[] {
  return [...readFileSync(feed, "utf8").matchAll(/<id>(urn:stemma:event:[^<]+)<\/id>/g)].map(([, id]) => id!)
}

const hands = (store: string, listeners: readonly Listener[]) => ({
  store,
  listeners,
  kinds: kindsOf(eventKinds),
  stop: new AbortController().signal,
  stillHeld: async () => {},
})

describe("pages that come through the day", () => {
  const at = desk()
  const printed: string[] = []
  beforeAll(async () => {
    for (let n = 0; n < pages.length; n += 4) {
      at.lay(...pages.slice(n, n + 4))
      printed.push((await at.watch("--json", "--jsonl", at.lines, "--atom", at.feed)).out)
    }
  })

  test("are told of, each event once, and the same to everyone who listens", async () => {
    const told = await toldIn(at.store)
    expect(told.length).toBeGreaterThan(15)
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length)
    expect(eventsIn(at.lines)).toEqual(told.map(event => ({ version: 1, ...event })))
    expect(printed.join("")).toBe(readFileSync(at.lines, "utf8"))
    expect(new Set(idsIn(at.feed)).size).toBe(told.length)
  })

  test("are told of when they come: the copies behind what they copy", () => {
    const copies = eventsIn(at.lines).filter(({ kind }) => kind === "copy")
    expect(copies.map(({ page, beside }) => `${basename(page.path)} ${basename(beside[0]!.path)}`)).toContain(
      `${basename(brief)} ${basename(talks)}`,
    )
  })

  test("and another look is quiet", async () => {
    expect(await at.watch("--json", "--jsonl", at.lines, "--atom", at.feed)).toMatchObject({
      out: "",
      err: "",
      code: 0,
    })
  })
})

test("what matters is printed in words: the page, what happened, both passages", async () => {
  const at = desk()
  at.lay(talks)
  await at.watch()
  at.lay(brief)
  const { out } = await at.watch()
  expect(out).toBe(
    [
      "Northern Ledger, 14 Jun 2024, 07:45 UTC, “Talks leave Sorvia with a coal",
      "deadline and Ardania with the bill in doubt”",
      "  northern-ledger-bill.html",
      "  story: Ardania and Sorvia end climate talks with coal pledge but no fund",
      "  Gravely altered: rewrites Meridian News Agency, 3 grave alterations",
      "    left out: the denial, and no other answer is kept: “The senior Ardanian",
      "    official disputed that.”",
      "      before  The senior Ardanian official disputed that.",
      "    Time changed: the time was “before” and is now “by”: “before 2028”, “by",
      "    2028”",
      "      before  … power stations before 2028, but the two neighbours left open …",
      "      after   … will stop putting up new coal-fired power stations by 2028.",
      "    Figure changed: the figure changed from “31 percent” to “a third”",
      "      before  … together account for about 31 percent of the emissions of the …",
      "      after   … two account for almost a third of what the countries around …",
      "",
      "",
    ].join("\n"),
  )
})

describe("a process that is killed", () => {
  test("between keeping and telling: the next tells", async () => {
    const at = desk()
    at.lay(talks)
    const store = await storeAt(at.store, true)
    await take([at.inbox], store, { store: at.store })
    store.close()
    await at.watch("--jsonl", at.lines)
    expect(eventsIn(at.lines).map(({ kind }) => kind)).toEqual(["origin"])
  })

  test("between telling and handing on: the next hands on", async () => {
    const at = desk()
    await at.watch("--jsonl", at.lines)
    at.lay(talks)
    await round([at.inbox], hands(at.store, []))
    expect(existsSync(at.lines)).toBe(false)
    await at.watch("--jsonl", at.lines)
    expect(eventsIn(at.lines).map(({ kind }) => kind)).toEqual(["origin"])
  })

  test("between handing on and noting, in the midst of a line: the next cuts it off, and repeats none", async () => {
    const at = desk()
    await at.watch("--jsonl", at.lines)
    at.lay(talks, brief, climate)
    const file = linesListener(at.lines)
    const killed: Listener = {
      ...file,
      async hear(events, told) {
        await file.hear(events.slice(0, 2), told)
        appendFileSync(at.lines, `{"version":1,"number":${events[2]!.number},"ke`)
        throw new Error("killed")
      },
    }
    const { unheard } = await round([at.inbox], hands(at.store, [killed]))
    expect(unheard.map(({ why }) => why)).toEqual(["killed"])
    await at.watch("--jsonl", at.lines)
    expect(eventsIn(at.lines)).toEqual((await toldIn(at.store)).map(event => ({ version: 1, ...event })))
  })
})

describe("whoever listens", () => {
  test("hears from now on, or with --from-start all that was told", async () => {
    const at = desk()
    at.lay(talks)
    await at.watch()
    at.lay(brief)
    await at.watch("--jsonl", at.lines)
    expect(eventsIn(at.lines).map(({ kind }) => kind)).toEqual(["copy"])
    const all = join(folder, "all.jsonl")
    await at.watch("--jsonl", all, "--from-start")
    expect(eventsIn(all).map(({ kind }) => kind)).toEqual(["origin", "copy"])
  })

  test("hears the kinds that are asked for", async () => {
    const at = desk()
    await at.watch("--kinds", "copy,denial", "--jsonl", at.lines)
    at.lay(talks, brief)
    const { out } = await at.watch("--kinds", "copy,denial", "--jsonl", at.lines)
    expect(eventsIn(at.lines).map(({ kind }) => kind)).toEqual(["copy"])
    expect(out).not.toContain("New origin")
    expect((await at.watch("--kinds", "gossip")).code).toBe(2)
  })

  test("hears nothing again of what it wanted quiet", async () => {
    const at = desk()
    await at.watch()
    at.lay(talks)
    expect((await at.watch("-q")).out).toBe("")
    at.lay(brief)
    expect((await at.watch()).out).not.toContain("New origin")
  })

  test("does not listen in a folder that is watched, where events would be read as pages", async () => {
    const at = desk()
    at.lay(talks)
    const { err, code } = await at.watch("--atom", join(at.inbox, "feed.xml"))
    expect(err).toContain("which is watched")
    expect(code).toBe(2)
    expect(readdirSync(at.inbox)).toHaveLength(1)
  })

  test("a file of something else is left as it is, and told of; others hear", async () => {
    const at = desk()
    at.lay(talks)
    writeFileSync(at.lines, "dear diary")
    const { out, err, code } = await at.watch("--jsonl", at.lines)
    expect(out).toContain("New origin")
    expect(err).toContain("events.jsonl: holds no events; name another file")
    expect(code).toBe(1)
    expect(readFileSync(at.lines, "utf8")).toBe("dear diary")
  })

  test("a file that another store wrote says nothing of this one", async () => {
    const [at, other] = [desk(), desk()]
    other.lay(...pages.slice(0, 6))
    await other.watch("--jsonl", other.lines)
    await at.watch("--jsonl", other.lines)
    at.lay(talks)
    await at.watch("--jsonl", other.lines)
    expect(await lastInLines(other.lines)).toMatchObject({ number: 1, key: (await toldIn(at.store))[0]!.key })
  })
})

describe("a watch goes on", () => {
  test("until it is stopped: a look, a pause, a look; a problem is told once while it lasts", async () => {
    const at = desk()
    const broken = join(at.inbox, "broken.zip")
    writeFileSync(broken, "PK\u0003\u0004 no archive")
    const stop = new AbortController()
    const waits: number[] = []
    const steps = [
      () => at.lay(talks),
      () => {},
      () => rmSync(broken),
      () => writeFileSync(broken, "PK\u0003\u0004 no"),
      () => stop.abort(),
    ]
    const { out, err, code } = await stemma(["watch", at.inbox, "--store", at.store, "--every", "2m"], {
      onStop: () => ({ signal: stop.signal, done: () => {} }),
      wait: async milliseconds => {
        steps[waits.length]!()
        waits.push(milliseconds)
      },
    })
    expect(waits).toEqual(Array.from(steps, () => 120_000))
    expect(out.match(/New origin/g)).toHaveLength(1)
    expect(err.match(/broken\.zip/g)).toHaveLength(2)
    expect(code).toBe(0)
    expect(existsSync(lockOf(at.store))).toBe(false)
  })

  test("a store that is taken away meanwhile is told of, and none is made anew", async () => {
    const at = desk()
    at.lay(talks)
    const stop = new AbortController()
    const away = () => {
      for (const end of ["", "-wal", "-shm"]) rmSync(`${at.store}${end}`, { force: true })
    }
    const steps = [away, () => stop.abort()]
    const { err, code } = await stemma(["watch", at.inbox, "--store", at.store], {
      onStop: () => ({ signal: stop.signal, done: () => {} }),
      wait: async () => steps.shift()!(),
    })
    expect(err).toMatch(/is not there, or empty; check the path/)
    expect(code).toBe(0)
    expect(existsSync(at.store)).toBe(false)
  })

  test("and from one look to the next tells of what lasts once, with an exit code of its own each time", async () => {
    const at = desk()
    at.lay(talks)
    writeFileSync(join(at.inbox, "broken.zip"), "PK\u0003\u0004 no archive")
    const looks = [await at.watch(), await at.watch()]
    expect(looks.map(({ err }) => /broken\.zip/.test(err))).toEqual([true, false])
    expect(looks.map(({ code }) => code)).toEqual([3, 3])
  })

  test("alone: another is told who watches", async () => {
    const at = desk()
    await alone(lockOf(at.store), async () => {
      const { err, code } = await at.watch()
      expect(err).toContain(`is watched already, by process ${process.pid} on `)
      expect(code).toBe(1)
    })
    expect(await at.watch()).toMatchObject({ out: "", err: "", code: 0 })
  })

  test("where the lock was left by a process that is gone", async () => {
    const at = desk()
    const { hostname } = await import("node:os")
    writeFileSync(lockOf(at.store), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), id: "gone" }))
    expect(await at.watch()).toMatchObject({ out: "", err: "", code: 0 })
  })

  test("no pause is shorter than a source bears", async () => {
    const at = desk()
    expect((await at.watch("--every", "1s")).code).toBe(2)
    expect((await at.watch("--every", "often")).code).toBe(2)
  })
})
