// All that a file answers: every address of the API that the app asks of a pile that stands still, as the server answers
// it. What is bounded is bounded by what a file that is mailed may weigh; the pile itself has the rest.

import type { Comparison, ReportView, StoryView, Tree } from "../shapes.js"
import { type Ask, filedList, type ListToFile } from "./lists.js"
import type { Filed, FiledList } from "./shapes.js"
import { collectShown, type Shown, shortComparison, shortReport } from "./short.js"

/** How much of a large pile goes into a file: pairs laid side by side, entries down to the words, stories whole. */
const most = { pairs: 600, entries: 1500, stories: 300, persons: 300 }

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
  const lists: Record<string, FiledList> = {}
  const stories = await idsOf(ask, "/api/stories")
  for (const list of listsOf(stories)) lists[list.path] = await filedList(ask, list)
  const keep = async (path: string, as: (answer: never) => unknown = same) => {
    answers[path] = as((await ask(path)) as never)
  }
  const rows = (path: string) => (lists[path]?.items ?? []) as readonly WithId[]
  for (const path of ["/api/pile", "/api/review", "/api/derivations?limit=500", "/api/aside?limit=500"])
    await keep(path)
  for (const id of stories.slice(0, most.stories)) {
    const at = `/api/stories/${id}`
    for (const path of [at, `${at}/tree`, `${at}/map`, `${at}/play`]) await keep(path)
  }
  const short = (comparison: Comparison) => (fullText ? comparison : shortComparison(comparison))
  for (const { exemplar, copy } of pairsIn(answers)) await keep(`/api/compare?exemplar=${exemplar}&copy=${copy}`, short)
  for (const { id } of rows("/api/record").slice(0, most.entries)) await keep(`/api/record/${encodeURIComponent(id)}`)
  for (const { id } of rows("/api/persons").slice(0, most.persons)) await keep(`/api/persons/${encodeURIComponent(id)}`)
  for (const { id } of rows("/api/threads")) await keep(`/api/threads/${encodeURIComponent(id)}`)
  const shown: Shown = new Map()
  if (!fullText) collectShown({ answers, lists }, shown)
  const cut = (view: ReportView) => (fullText ? view : shortReport(view, shown))
  for (const { id } of rows("/api/reports")) await keep(`/api/reports/${id}`, cut)
  return { version: 1, answers, lists }
}

function same(answer: unknown): unknown {
  return answer
}

/** The lists of the app, and by what each can be narrowed. */
function listsOf(stories: readonly string[]): ListToFile[] {
  const story = { story: stories }
  const yes = { grave: "grave", disputed: "disputed", corrected: "corrected" }
  return [
    {
      path: "/api/stories",
      facets: { outlet: "outlets", language: "languages", date: "dates", several: "several", ...yes },
      sorts: ["grave", "newest", "oldest", "origins", "title"],
    },
    {
      path: "/api/record",
      facets: {
        kind: "kinds",
        person: "persons",
        outlet: "outlets",
        status: "statuses",
        origins: "origins",
        undated: "undated",
        disputed: "disputed",
        corrected: "corrected",
        differs: "differs",
      },
      values: story,
      sorts: ["date", "newest", "origins"],
    },
    { path: "/api/reports", facets: {}, values: story, sorts: [] },
    { path: "/api/persons", facets: {}, values: story, sorts: [] },
    { path: "/api/threads", facets: {}, values: story, sorts: [] },
    { path: "/api/timeline", facets: {}, values: story, sorts: [] },
  ]
}

async function idsOf(ask: Ask, path: string): Promise<string[]> {
  const { items } = await filedList(ask, { path, facets: {}, sorts: [] })
  return (items as readonly WithId[]).map(({ id }) => id)
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
