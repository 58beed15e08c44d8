// One count everywhere: terminal, API, dossier and view are asked for what was altered between the same pages of the
// sample, and give one answer; a finding that a person marked as wrong leaves all of them.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { dossierOf } from "./dossier.js"
import { trace as traceFiles } from "../src/index.js"
import type { Alteration } from "../src/model/alteration.js"
import type { Trace } from "../src/model/trace.js"
import { alterationId } from "../src/review/findings.js"
import { withMarks } from "../src/review/marks.js"
import { createApp } from "../src/serve/app.js"
import { engineHere } from "../src/serve/engine.js"
import { loopback } from "../src/serve/guard.js"
import { openPile, type ServedPile } from "../src/serve/pile.js"
import type { Comparison, Counts, PileView, Tally } from "../src/serve/shapes.js"
import { paint } from "../src/cli/print/paint.js"
import { printTrace } from "../src/cli/print/trace.js"
import { counted, countsOf, hiddenText, tallies } from "../src/view/counts.js"
import { alterationsBetween } from "../src/view/pairs.js"
import { siglumOf, type Survey, survey } from "../src/view/survey.js"
import { tree } from "../src/view/tree.js"
import { countOf } from "../src/view/words.js"
import { stemma } from "./fake-effects.js"

const sample = join(import.meta.dirname, "../sample/pile")
const folder = mkdtempSync(join(tmpdir(), "stemma-counts-"))
let trace: Trace
let pile: ServedPile
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  trace = await traceFiles([sample])
  const engine = { ...engineHere(), trace: async () => trace }
  pile = openPile(engine, { paths: [join(folder, "pile")], now: () => "2031-06-09T08:00:00.000Z" })
  await pile.retrace()
  app = createApp({ pile, guard: { hosts: loopback, token: null }, ui: join(folder, "ui") })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function api<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = { host: "localhost:4680", "content-type": "application/json" }
  return (await (await app.request(path, { ...init, headers })).json()) as T
}

/** Every pair of which something was altered: exemplar, copy. */
const pairs = (): (readonly [string, string])[] => [
  ...new Map(
    trace.alterations.map(({ exemplar, copy }) => [exemplar + copy, [exemplar, copy] as const] as const),
  ).values(),
]
const sum = (all: readonly Tally[], what: "count" | "grave"): number => all.reduce((n, one) => n + one[what], 0)
const printed = (of: Trace): string =>
  printTrace(of, ["pile"], { width: 100, paint: paint(false), program: "stemma" }).replaceAll(/\s+/g, " ")

/** What the terminal is to say of a pair in the summary of `trace`. */
function inTrace(view: Survey, [exemplar, copy]: readonly [string, string], { count, grave }: Counts): string {
  const ordered = alterationsBetween(view, exemplar, copy)[0]!.ordered
  return `${siglumOf(view, exemplar)}${ordered ? "→" : "|"}${siglumOf(view, copy)} ${count}${grave ? `, ${grave} grave` : ""}`
}

test("the same pair shows the same numbers in view, API and terminal", async () => {
  const view = survey(trace)
  const said = printed(trace)
  expect(pairs().length).toBeGreaterThan(5)
  for (const pair of pairs()) {
    const [exemplar, copy] = pair
    const counts = countsOf(view, alterationsBetween(view, exemplar, copy))
    const compared = await api<Comparison>(`/api/compare?exemplar=${exemplar}&copy=${copy}`)
    expect(compared, JSON.stringify(compared).slice(0, 300)).toHaveProperty("counts")
    expect(compared.counts).toEqual(counts)
    expect(sum(compared.tallies, "count")).toBe(counts.count)
    expect(sum(compared.tallies, "grave")).toBe(counts.grave)
    if (counts.count > 0) expect(said).toContain(inTrace(view, pair, counts))
  }
})

test("the pile and its stories give the sums of their pairs", async () => {
  const view = survey(trace)
  const of = (what: "count" | "grave" | "slight") =>
    pairs().reduce((n, [a, b]) => n + countsOf(view, alterationsBetween(view, a, b))[what], 0)
  const { counts, alterations } = await api<PileView>("/api/pile")
  expect(counts).toMatchObject({ count: of("count"), grave: of("grave"), slight: of("slight") })
  expect(alterations).toBe(counts.count)
  const { items } = await api<{ items: { counts: Counts }[] }>("/api/stories")
  expect(items.reduce((n, story) => n + story.counts.count, 0)).toBe(counts.count)
})

test("the labels of the tree, in the app and in the dossier, give the numbers of the chips", async () => {
  const view = survey(trace)
  const page = await dossierOf(trace)
  for (const { from, to, labels } of trace.stories.flatMap(story => tree(view, story).edges)) {
    const chips = tallies(view, alterationsBetween(view, from, to))
    for (const { family, text, grave } of labels) {
      const chip = chips.find(one => one.family === family)!
      expect(grave).toBe(chip.grave > 0)
      // "7 of 11 quotations lost their marks, 2 more changed" are nine.
      const lost = /^(?:(\d+) of \d+|all (\d+)|(both)) quotations lost their marks(?:, (\d+) more changed)?$/.exec(text)
      if (lost) expect(Number(lost[1] ?? lost[2] ?? 2) + Number(lost[4] ?? 0), text).toBe(chip.count)
      else expect([countOf(family, chip.count, true), countOf(family, chip.count, false)]).toContain(text)
      expect(page).toContain(text)
    }
  }
})

test("`compare` counts as Compare does, and says what it does not show and how to see it", async () => {
  const view = survey(trace)
  const pair = pairs()[0]!
  const [a, b] = pair.map(id => siglumOf(view, id)) as [string, string]
  const counts = countsOf(view, alterationsBetween(view, ...pair))
  const { out } = await stemma(["compare", a, b, sample])
  expect(out.replaceAll(/\s+/g, " ")).toContain(`${counts.count} changes, ${counts.grave} grave: `)
  expect(out.replaceAll(/\s+/g, " ")).toContain(`${hiddenText(counts)} not shown; --all shows them.`)
  expect(JSON.parse((await stemma(["compare", "--json", a, b, sample])).out).counts).toEqual(counts)
}, 120_000)

test("a finding marked wrong leaves every count", async () => {
  const view = survey(trace)
  const [first] = counted(view, trace.alterations) as [Alteration]
  const pair = [first.exemplar, first.copy] as const
  const before = countsOf(view, alterationsBetween(view, ...pair))
  const path = `/api/findings/${alterationId(first)}/mark`
  await api(path, { method: "PUT", body: JSON.stringify({ verdict: "wrong", note: "" }) })
  const marked = withMarks(trace, pile.review().marks)
  const after = countsOf(survey(marked), alterationsBetween(survey(marked), ...pair))
  expect(after).toEqual({ ...before, count: before.count - 1, grave: before.grave - 1, wrong: 1 })
  const compared = await api<Comparison>(`/api/compare?exemplar=${pair[0]}&copy=${pair[1]}`)
  expect(compared.counts).toEqual(after)
  expect((await api<PileView>("/api/pile")).counts.wrong).toBe(1)
  expect(printed(marked)).toContain(inTrace(survey(marked), pair, after))
  await api(path, { method: "DELETE" })
  expect((await api<Comparison>(`/api/compare?exemplar=${pair[0]}&copy=${pair[1]}`)).counts).toEqual(before)
})
