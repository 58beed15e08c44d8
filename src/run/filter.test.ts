import { describe, expect, it } from "vitest"
import { plainLines } from "../kit/lines.js"
import { BrokenLines, type Filter, type FilterOptions, filterLines } from "./filter.js"

/** Doubles `n`; throws as a stage would where there is none; something stands in for a negative one. */
const doubling: Filter = {
  name: "double",
  version: "2",
  codec: plainLines,
  take(input) {
    const { n } = input as { n: number }
    if (typeof n !== "number") throw new TypeError("no number in it")
    return n < 0 ? { out: 0, problem: "below nought" } : { out: n * 2 }
  },
  end: () => [],
}

async function run(
  text: string | readonly Uint8Array[],
  options: Partial<FilterOptions> = {},
): Promise<{ out: string; told: string[]; writes: number; tally: Awaited<ReturnType<typeof filterLines>> }> {
  const [out, told]: [string[], string[]] = [[], []]
  const input = async function* () {
    yield* typeof text === "string" ? [Buffer.from(text)] : text
  }
  const tally = await filterLines(
    input(),
    doubling,
    { count: null, strict: false, keyed: false, ...options },
    async piece => void out.push(piece),
    what => void told.push(what),
  )
  return { out: out.join(""), told, writes: out.length, tally }
}

describe("lines through a filter", () => {
  it("give a line each, in their order, however they were cut on the way", async () => {
    const whole = Buffer.from('{"n":1}\n{"n":2,"é":"ö"}\n{"n":3}')
    const bytes = [...whole].map(byte => Uint8Array.of(byte))
    expect((await run(bytes)).out).toBe("2\n4\n6\n")
    expect((await run([whole])).out).toBe("2\n4\n6\n")
    expect((await run("")).out).toBe("")
  })

  it("are written many at a time", async () => {
    const { out, writes } = await run('{"n":1}\n'.repeat(100_000))
    expect(out).toHaveLength(200_000)
    expect(writes).toBeLessThan(10)
  })

  it("are named and counted where they are none, and the rest goes on", async () => {
    const { out, told, tally } = await run('{"n":1}\n{"n"\n[]\n{"n":-1}\n\n{"n":4}\n')
    expect(out).toBe("2\n0\n8\n")
    expect(tally).toEqual({ lines: 6, written: 3, malformed: 3, failed: 1 })
    expect(told.map(what => what.slice(0, 7))).toEqual(["line 2 ", "line 3 ", "line 4:", "line 5 "])
  })

  it("that are no UTF-8 are malformed", async () => {
    const { out, tally } = await run([Uint8Array.of(0x22, 0xff, 0x22, 10), Buffer.from('{"n":1}\n')])
    expect([out, tally.malformed]).toEqual(["2\n", 1])
  })

  it("end at the first fault where none is let pass", async () => {
    await expect(run('{"n":1}\n{"n"\n', { strict: true })).rejects.toThrow(/line 2 is left out/)
    await expect(run('{"n":-1}\n', { strict: true })).rejects.toThrow("line 1: below nought")
  })

  it("keep the key that stands before them", async () => {
    const { out, tally } = await run('a\t{"n":1}\n\t{"n":2}\n{"n":3}\n', { keyed: true })
    expect(out).toBe("a\t2\n\t4\n")
    expect(tally.malformed).toBe(1)
  })
})

describe("a frame of lines", () => {
  it("is let pass where it fits", async () => {
    const { out } = await run('{"stage":"double","version":"2"}\n{"n":1}\n{"stage":"double","lines":1}\n', { count: 1 })
    expect(out).toBe("2\n")
  })

  it.each([
    ['{"stage":"double","version":"1"}\n', /for double 1, and this is double 2/],
    ['{"stage":"halve","version":"2"}\n', /for the stage halve, and this is double/],
    ['{"n":1}\n{"stage":"double","lines":2}\n', /1 lines came where the trailer says 2/],
  ])("is told of where it does not: %s", async (text, what) => {
    await expect(run(text)).rejects.toThrow(what)
    await expect(run(text)).rejects.toThrow(BrokenLines)
  })

  it("is counted against --count", async () => {
    await expect(run('{"n":1}\n', { count: 2 })).rejects.toThrow("1 lines came where --count says 2")
  })

  it("leaves nothing for after its trailer", async () => {
    const { tally } = await run('{"n":1}\n{"stage":"double","lines":1}\n{"n":2}\n').catch(() => ({ tally: null }))
    expect(tally).toBeNull()
  })
})
