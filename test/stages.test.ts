// A stage may run anywhere: what goes in and comes out of it is plain data, and a value that went to another thread, or
// as a line of JSON to another process, gives the same trace, byte for byte. And nothing that a stage throws ends a trace.

import { describe, expect, test } from "vitest"
import { ingest } from "../src/index.js"
import type { Problem } from "../src/model/problem.js"
import type { Report } from "../src/model/report.js"
import type { Trace } from "../src/model/trace.js"
import { shipped } from "../src/knowledge.js"
import { tracePile } from "../src/pipeline.js"
import { here } from "../src/run/here.js"
import { readPaths } from "../src/run/reading.js"
import type { Fold, Runner, Stage } from "../src/runner.js"
import * as stages from "../src/stages.js"
import { wordsOfStage } from "../src/ui/stages.js"

const [reports, problems]: [Report[], Problem[]] = [[], []]
for await (const one of ingest(["sample/pile"])) {
  if ("report" in one) reports.push(one.report)
  else problems.push(one.problem)
}
// An outlet that prints one line on all of its pages, so that there is something to mask.
const standing = "Tell the desk what you saw: the harbour reads every letter, and answers some of them."
// And one that corrects itself, so that there is something to follow.
const note = "Correction: An earlier version of this story gave the wrong day. It was Monday, not Tuesday."
const corrected = reports.map(report => {
  const [start, end] = [report.text.length + 1, report.text.length + 1 + note.length]
  const blocks = [...report.blocks, { kind: "body" as const, start, end }]
  return report.path.includes("morning-post-coal") ? { ...report, text: `${report.text}\n${note}`, blocks } : report
})
const masked = corrected.map(report => {
  const [start, end] = [report.text.length + 1, report.text.length + 1 + standing.length]
  return report.outlet === "Sorvia Today" || report.path.includes("ferry") || report.path.includes("orange")
    ? {
        ...report,
        outlet: "The Quay",
        text: `${report.text}\n${standing}`,
        blocks: [...report.blocks, { kind: "body" as const, start, end }],
      }
    : report
})
const given = { problems, amendments: [] }
const traced = async (runner: Runner): Promise<Trace> => {
  // The plan begins with reports; reading them of pages is a stage as well.
  for await (const _ of readPaths(["sample/pile"], stages.reading, runner, null));
  return tracePile(masked, given, runner)
}
const expected = JSON.stringify(await traced(here(shipped)))

/** A runner that sends every value on a way before a stage sees it, and every output before the next does. */
function by(way: <T>(value: T, stage: Stage<never, never> | Fold<never, never>) => T): Runner {
  const plain = here(shipped)
  return {
    knowledge: shipped,
    async each(stage, inputs) {
      const sent = inputs.map(input => way(input, stage as never))
      return (await plain.each(stage, sent)).map(({ out, problem }) => ({ out: way(out, stage as never), problem }))
    },
    async fold(fold, inputs) {
      const parts = inputs.map(input => way(fold.sum([way(input, fold as never)]), fold as never))
      return way(fold.add([fold.add(parts.slice(0, 3)), fold.add(parts.slice(3))]), fold as never)
    },
  }
}

test("the sample gives every stage something to do", async () => {
  const met = new Set<string>()
  await traced(
    by((value, { name }) => {
      met.add(name)
      return value
    }),
  )
  const all = Object.values(stages).map(({ name }) => name)
  expect([...met].sort()).toEqual(all.sort())
  expect(JSON.parse(expected).reports.some((report: { masked: unknown[] }) => report.masked.length > 0)).toBe(true)
})

test("a person is told of each stage in words", () => {
  const names = Object.values(stages).map(({ name }) => name)
  expect(Object.keys(wordsOfStage).sort()).toEqual(["reading", ...names].sort())
})

test("values may be cloned, as on the way to a thread", async () => {
  expect(JSON.stringify(await traced(by(value => structuredClone(value))))).toBe(expected)
})

test("values may be lines of JSON, as on the way to another process", async () => {
  const asLine = by((value, { codec }) => {
    const line = codec.encode(value)
    expect(line).not.toContain("\n")
    return codec.decode(line) as never
  })
  expect(JSON.stringify(await traced(asLine))).toBe(expected)
})

test("values are plain: no Map, no Set, no function, no class of ours", async () => {
  const odd = new Set<string>()
  const look = (value: unknown, at: string): void => {
    if (typeof value === "function") odd.add(`${at}: a function`)
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return
    const kind = Object.getPrototypeOf(value) as unknown
    if (kind !== Object.prototype && kind !== Array.prototype) odd.add(`${at}: ${value.constructor.name}`)
    for (const [key, part] of Object.entries(value)) look(part, Array.isArray(value) ? at : `${at}.${key}`)
  }
  await traced(
    by((value, { name }) => {
      look(value, name)
      return value
    }),
  )
  expect([...odd]).toEqual([])
})

describe("keys", () => {
  test("tell inputs apart, and are the same for the same input", async () => {
    const keys = new Map<string, Map<string, string>>()
    const plain = here(shipped)
    await traced({
      ...plain,
      async each(stage, inputs) {
        const known = keys.get(stage.name) ?? new Map<string, string>()
        keys.set(stage.name, known)
        for (const input of inputs) {
          const line = stage.codec.encode(input)
          const key = stage.key(input)
          expect(stage.key(structuredClone(input))).toBe(key)
          expect(known.get(key) ?? line).toBe(line)
          known.set(key, line)
        }
        expect(known.size).toBe(new Set(inputs.map(input => stage.codec.encode(input))).size)
        return plain.each(stage, inputs)
      },
    })
    expect(keys.size).toBeGreaterThan(8)
  })

  test("tell of every part of an input, for a step before it may have failed and left one empty", async () => {
    const plain = here(shipped)
    const blind = new Set<string>()
    const emptied = new Set<string>()
    await traced({
      ...plain,
      async each(stage, inputs) {
        for (const input of inputs.slice(0, 3)) {
          for (const [part, value] of Object.entries(input as object)) {
            if (!Array.isArray(value) || value.length === 0 || Array.isArray(input)) continue
            emptied.add(`${stage.name}.${part}`)
            if (stage.key({ ...input, [part]: [] }) === stage.key(input)) blind.add(`${stage.name}.${part}`)
          }
        }
        return plain.each(stage, inputs)
      },
    })
    expect([...blind]).toEqual([])
    expect([...emptied]).toEqual(
      expect.arrayContaining(["relate.pairs", "answer.alignments", "entries.groups", "collate.exemplars"]),
    )
  })
})

describe("a stage that throws", () => {
  const steps = Object.values(stages).filter(stage => "run" in stage && stage.name !== "read")
  test.each(steps.map(({ name }) => name))("%s: is one problem a page, and the rest goes on", async broken => {
    const plain = here(shipped)
    const trace = await traced({
      ...plain,
      each(stage, inputs) {
        if (stage.name !== broken) return plain.each(stage, inputs)
        const first = inputs[0]
        const run: typeof stage.run = (input, known) => {
          if (input === first) throw new RangeError("Maximum call stack size exceeded")
          return stage.run(input, known)
        }
        return plain.each({ ...stage, run }, inputs)
      },
    })
    const told = trace.problems.filter(({ what }) => what.includes("Maximum call stack size exceeded"))
    expect(told).toHaveLength(1)
    expect(told[0]!.what).toContain(`“${broken}”`)
    expect(told[0]!.leftOut).toBe(true)
    expect(trace.reports).toHaveLength(masked.length)
    if (!["match", "sources", "recur"].includes(broken)) expect(told[0]!.path).toMatch(/^sample\/pile\//)
    if (broken !== "match") expect(trace.derivations.length).toBeGreaterThan(0)
  })
  test("count: is one problem, and words weigh what they weigh in all news", async () => {
    const plain = here(shipped)
    const trace = await traced({ ...plain, fold: () => Promise.reject(new RangeError("Invalid array length")) })
    expect(trace.problems.filter(({ what }) => what.includes("“count” failed"))).toMatchObject([{ path: "the pile" }])
    expect(trace.derivations.length).toBeGreaterThan(0)
  })
})
