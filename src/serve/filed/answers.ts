// All that a file answers: every address of the API that the app asks of a pile that stands still, as the server answers
// it. What is bounded is bounded by what a file that is mailed may weigh; the pile itself has the rest.

import type { CarryMapView, Comparison, ReportView, StoryView, Tree } from "../shapes.js"
import { type Ask, filedList, readAll } from "./lists.js"
import { listsOf } from "./kept-lists.js"
import type { Filed, FiledList } from "./shapes.js"
import { collectShown, type Shown, shortComparison, shortMap, shortReport } from "./short.js"

/** How much of a large pile goes into a file: pairs laid side by side, entries down to the words, stories whole, persons. */
const most = { pairs: 300, entries: 150, stories: 20, persons: 150, threads: 100 }
/** Lanes that the timeline can be narrowed to. */
const lanes = ["happened", "planned", "said", "published", "undated", "doubted"]

/** Days of a timeline that is told in each of its lanes as well. */
const mostDays = 60

/** Whether whole texts may go into the file. */
export interface FileOptions {
  readonly fullText: boolean
}

interface Pair {
  readonly exemplar: string
  readonly copy: string
}

interface WithId {
  readonly id: string
}

/** Ask for all that a file is to hold. */
export async function filedAnswers(ask: Ask, { fullText }: FileOptions): Promise<Filed> {
  const answers: Record<string, unknown> = {}
  const keep = async (path: string, short: (answer: never) => unknown = same) => {
    const answer = await ask(path)
    answers[path] = fullText ? answer : short(answer as never)
  }
  const { items: rows } = await readAll(ask, "/api/stories")
  // Those of several pages first, as the list has them: a page that stands alone is told of by its report.
  const stories = rows.slice(0, most.stories) as readonly StoryView[]
  const lists = await filedLists(ask, stories)
  await keepWhole(ask, answers, stories)
  for (const { id } of stories) await keep(`/api/stories/${id}/map`, (map: CarryMapView) => shortMap(map))
  for (const { exemplar, copy } of pairsIn(answers)) {
    await keep(`/api/compare?exemplar=${exemplar}&copy=${copy}`, (one: Comparison) => shortComparison(one))
  }
  const first = (path: string, count: number) => (lists[path]?.items.slice(0, count) ?? []) as readonly WithId[]
  for (const { id } of first("/api/record", most.entries)) await keep(`/api/record/${encodeURIComponent(id)}`)
  for (const { id } of first("/api/persons", most.persons)) await keep(`/api/persons/${encodeURIComponent(id)}`)
  for (const { id } of first("/api/threads", most.threads)) await keep(`/api/threads/${encodeURIComponent(id)}`)
  const shown: Shown = new Map()
  collectShown({ answers, lists }, shown)
  for (const { id } of first("/api/reports", Number.POSITIVE_INFINITY)) {
    await keep(`/api/reports/${id}`, (view: ReportView) => shortReport(view, shown))
  }
  return { version: 1, answers, lists }
}

function same(answer: unknown): unknown {
  return answer
}

async function filedLists(ask: Ask, stories: readonly WithId[]): Promise<Record<string, FiledList>> {
  const lists: Record<string, FiledList> = {}
  for (const list of listsOf(stories.map(({ id }) => id))) lists[list.path] = await filedList(ask, list)
  return lists
}

/** What is short by itself: the pile and that it is traced, its stories, their trees and players, the timeline in each of its lanes. */
async function keepWhole(ask: Ask, answers: Record<string, unknown>, stories: readonly WithId[]): Promise<void> {
  for (const path of ["/api/status", "/api/pile", "/api/review", "/api/report-facets"]) answers[path] = await ask(path)
  const days = "/api/timeline/days"
  const whole = async (path: string) => {
    const { pages, items } = await readAll(ask, path)
    answers[path] = { ...pages[0], items, total: items.length, next: null }
    return items.length
  }
  const dated = await whole(days)
  const narrowed = [
    ...(dated > mostDays ? [] : lanes.map(lane => `?lane=${lane}`)),
    ...stories.map(({ id }) => `?story=${id}`),
  ]
  for (const path of ["/api/aside", "/api/derivations", ...narrowed.map(query => days + query)]) await whole(path)
  for (const { id } of stories) {
    for (const part of ["", "/tree", "/play"])
      answers[`/api/stories/${id}${part}`] = await ask(`/api/stories/${id}${part}`)
  }
}

/** Pairs of reports that a line of a tree joins, or that a story counts changes of; each once. */
function pairsIn(answers: Readonly<Record<string, unknown>>): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const answer of Object.values(answers)) {
    const { edges = [], pairs: counted = [] } = answer as Partial<Tree> & Partial<StoryView>
    for (const one of [...edges.map(({ pair }) => pair), ...counted]) {
      if (one) pairs.set(`${one.exemplar} ${one.copy}`, { exemplar: one.exemplar, copy: one.copy })
    }
  }
  return [...pairs.values()].slice(0, most.pairs)
}
