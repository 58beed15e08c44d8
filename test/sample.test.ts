// The sample pile against its truth: what was done to make the pages is what the trace must say.

import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { reference } from "../src/review/findings.js"
import { traceSchema } from "../src/export/schema.js"
import { trace as traceFiles } from "../src/index.js"
import type { Trace, TracedReport } from "../src/model/trace.js"

const sample = join(import.meta.dirname, "../sample")
const truth = JSON.parse(readFileSync(join(sample, "truth.json"), "utf8")) as Truth

/** Milliseconds that tracing the pile may take on a machine that does much else. */
const patience = 120_000

interface Truth {
  readonly pages: Readonly<Record<string, PageTruth>>
  readonly edges: readonly (readonly [string, string, string])[]
  readonly lost: readonly (readonly string[])[]
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly stories: readonly (readonly string[])[]
  readonly sharedSources: readonly { readonly reports: readonly string[]; readonly words: string }[]
  readonly alterations: readonly {
    readonly exemplar: string
    readonly copy: string
    readonly kinds: readonly string[]
    readonly gravities: readonly string[]
    readonly was: string | null
    readonly became: string | null
  }[]
  readonly record: readonly {
    readonly kind: string
    readonly words: Readonly<Record<string, string>>
    readonly origins: number
    readonly newsrooms: readonly string[]
    readonly differs: boolean
    readonly sharedSource?: boolean
  }[]
}

interface PageTruth {
  readonly outlet?: string
  readonly newsroom?: string
  readonly published: string | null
  readonly impossible?: { readonly value: string; readonly doubt: string }
  readonly byline?: string | null
  readonly dateline?: string
  readonly title: string
  readonly text: { readonly lines: number; readonly first: string; readonly last: string }
  readonly furniture: readonly string[]
}

let trace: Trace
let named: ReadonlyMap<string, string>
const report = (name: string): TracedReport => trace.reports.find(one => basename(one.path) === name)!
const name = (id: string): string => named.get(id) ?? id
const names = (ids: readonly string[]): string[] => ids.map(name).sort()

beforeAll(async () => {
  trace = await traceFiles([join(sample, "pile")])
  named = new Map(trace.reports.map(one => [one.id, basename(one.path)]))
}, patience)

describe("each page is read for what it is", () => {
  test.each(Object.entries(truth.pages))("%s", (file, page) => {
    const { text: expected, furniture, ...stated } = page
    const { text, published, ...read } = report(file)
    expect({ ...read, published: published?.value.slice(0, 10) ?? null }).toMatchObject(stated)
    for (const strip of furniture) expect(text).not.toContain(strip)
    const lines = text.split("\n")
    expect({ lines: lines.length, first: lines[0], last: lines.at(-1) }).toEqual(expected)
  })
})

describe("a date that cannot be", () => {
  const gazette = () => report("volmar-gazette-handshake.html")
  test("is used for nothing, and says why", () => {
    const { published, impossible } = gazette()
    expect(published).toBeNull()
    expect(impossible?.doubt).toBe("its own date, 3 Jun 2024, cannot be: it carries words of 14 Jun 2024 (F)")
    // “The doors opened on Thursday” would be the Thursday before the wrong date.
    const days = trace.record.flatMap(({ when }) => when?.value ?? []).filter(day => /^2024-0[56]/.test(day))
    expect(days.filter(day => day < "2024-06-10")).toEqual([])
  })
  test("is no other page's", () => {
    expect(trace.reports.filter(({ impossible }) => impossible).map(({ id }) => id)).toEqual([gazette().id])
  })
  test("gives way to a reader's", async () => {
    const about = { report: reference(gazette()), note: "", at: "2031-06-09T08:00:00Z" }
    const amendments = [{ ...about, change: "date", value: "2024-06-04" } as const]
    const again = await traceFiles([join(sample, "pile")], { amendments })
    const { published, impossible } = again.reports.find(({ id }) => id === gazette().id)!
    expect([published?.value, impossible]).toEqual(["2024-06-04", undefined])
  })
})

describe("who took from whom", () => {
  test("the arrows, their kinds, all decided", () => {
    const found = trace.derivations
      .filter(({ exemplar }) => named.has(exemplar))
      .map(({ exemplar, copy, kind, direction }) => `${name(exemplar)} → ${name(copy)} ${kind} ${direction}`)
    const made = truth.edges.map(([exemplar, copy, kind]) => `${exemplar} → ${copy} ${kind} decided`)
    expect(found.sort()).toEqual(made.sort())
  })

  test("the report that is not in the pile stands above its copies", () => {
    const below = trace.lost.map(({ id }) => names(trace.derivations.filter(d => d.exemplar === id).map(d => d.copy)))
    expect(below).toEqual(truth.lost.map(copies => [...copies].sort()))
  })

  test("origins and their newsrooms", () => {
    const lost = new Set(trace.lost.map(({ id }) => id))
    expect(names(trace.origins.filter(id => !lost.has(id)))).toEqual([...truth.origins].sort())
    expect(trace.origins.filter(id => lost.has(id))).toHaveLength(truth.lost.length)
    const newsrooms = trace.origins.flatMap(id => trace.reports.find(one => one.id === id)?.newsroom ?? [])
    expect([...new Set(newsrooms)].sort()).toEqual(truth.newsrooms)
  })

  test.each(truth.sharedSources)("reports share “$words” and do not copy it from one another", source => {
    const found = trace.sharedSources.filter(({ reports, spans }) => {
      const carriers = names(reports)
      const texts = spans.map(({ report: id, start, end }) => report(name(id)).text.slice(start, end))
      return source.reports.every(one => carriers.includes(one)) && texts.some(text => text.includes(source.words))
    })
    expect(found.length).toBeGreaterThan(0)
  })

  test("stories", () => {
    const sorted = (stories: readonly (readonly string[])[]) => stories.map(one => [...one].sort().join(" ")).sort()
    expect(sorted(trace.stories.map(story => names(story.reports)))).toEqual(sorted(truth.stories))
  })
})

describe("what was altered on the way", () => {
  test.each(truth.alterations)("$was → $became", ({ exemplar, copy, kinds, gravities, was, became }) => {
    const found = trace.alterations.filter(
      one =>
        name(one.exemplar) === exemplar &&
        name(one.copy) === copy &&
        kinds.includes(one.kind) &&
        touches(report(exemplar), one.exemplarSpan, was) &&
        touches(report(copy), one.copySpan, became),
    )
    const given = found.map(one => one.gravity as string)
    expect(given.filter(gravity => gravities.includes(gravity))).not.toEqual([])
  })
})

describe("what the story says, and who stands behind it", () => {
  test.each(truth.record)("$kind $words", entry => {
    const found = trace.record.filter(
      ({ kind, readings }) =>
        kind === entry.kind &&
        readings.some(({ report: id, start, end }) => {
          const words = entry.words[name(id)]
          return words !== undefined && touches(report(name(id)), [start, end], words)
        }),
    )
    expect(found).toHaveLength(1)
    const [one] = found
    expect(names([...new Set(one!.readings.map(reading => reading.report))])).toEqual(Object.keys(entry.words).sort())
    expect(one!.origins).toHaveLength(entry.origins)
    expect([...one!.newsrooms].sort()).toEqual(entry.newsrooms)
    expect(one!.differs.length > 0).toBe(entry.differs)
    if (entry.sharedSource) expect(one!.sharedSource).not.toBeNull()
  })
})

test("the trace fits the schema", () => {
  expect(traceSchema.safeParse(trace).error).toBeUndefined()
})

/** Whether a span overlaps the place of these words; no words, no span. */
function touches({ text }: TracedReport, span: readonly [number, number] | null, words: string | null): boolean {
  if (words === null || span === null) return words === null
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (span[0] < at + words.length && span[1] > at) return true
  }
  return false
}
