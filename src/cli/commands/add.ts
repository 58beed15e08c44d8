// `stemma add SOURCE… --store FILE`: pages into a store, from files and from addresses, and what each of them is.

import type { Command } from "commander"
import type { Adding } from "../../desk/add.js"
import type { Problem } from "../../model/problem.js"
import type { ToldPage } from "../../view/shapes.js"
import type { Effects } from "../effects.js"
import { type FetchingOptions, fetchingBy, withFetching } from "../fetching.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { tellProblems } from "../pile.js"
import { printArrivals } from "../print/arrivals.js"
import { progressLine } from "../progress.js"
import { type TracingOptions, withTracing } from "../tracing.js"

interface AddOptions extends OutputOptions, TracingOptions, FetchingOptions {
  readonly untold?: boolean
  readonly addresses?: string
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("add")
    .summary("add pages to a store, and tell what each is")
    .description(
      "Add pages to a store and tell what each is: known already, a copy and of what, a new origin. Only what is near them is read, however much the store holds. More than forty at once are kept and not told of. Addresses are fetched politely: robots.txt is kept to, and a page that did not change is not fetched twice.",
    )
  withExamples(command, [
    ["stemma add page.html --store desk.stemma", "keep a page, and tell whose copy it is"],
    ["stemma add FOLDER --store desk.stemma", "the same for a folder; again, it adds nothing"],
    ["stemma add https://courier.example/ferry --store desk.stemma", "fetch a page; again, what changed is a version"],
    ["stemma add https://courier.example/feed.xml --store desk.stemma", "fetch what a feed or a sitemap announces"],
    ["stemma add --addresses export.csv --store desk.stemma", "fetch a list: one a line, or a table’s column"],
    ["cat page.html | stemma add - --store desk.stemma", "a page from standard input"],
    ["stemma add CRAWL --untold --store desk.stemma", "keep and index, tell nothing"],
    ["stemma trace --store desk.stemma", "trace all that was added"],
  ])
  command.argument("[source...]", "files, folders, addresses of pages, feeds and sitemaps; - is standard input")
  command.option("--untold", "only keep and index pages")
  command.option("--addresses <file>", "fetch a list: an address a line, or the rows of a table; - is standard input")
  withOutput(withTracing(withFetching(command), "the store that keeps pages and results")).action(
    async (sources: string[], options: AddOptions) => {
      const { store, addresses } = options
      if (sources.length === 0 && addresses === undefined)
        return fail(command, "usage", "nothing is named to add", "Name files, folders or addresses.")
      if (addresses === "-" && sources.includes("-"))
        return fail(command, "usage", "standard input is named twice", "Give the page or the list as a file.")
      if (store === undefined)
        return fail(command, "usage", "no store is named", "Say where pages are kept: --store FILE.")
      const { pages, held, traced, problems } = await toldPages(effects, sources, { ...options, store })
      await answer(effects, options, { version: 1, pages, held, problems }, terminal =>
        printArrivals(pages, held, traced, terminal),
      )
    },
  )
}

/** What reads as an address without its beginning, `courier.example/feed.xml`, is taken for a path that leads nowhere. */
function hinted(problem: Problem): Problem {
  const { path, what } = problem
  const isBareHost = /^(?:www\.[\w.-]+|(?:[\w-]+\.)+[a-z]{2,}\/\S*)$/i.test(path)
  if (!isBareHost || !what.startsWith("does not exist")) return problem
  return { ...problem, what: `is no file; if it is an address, write https://${path}` }
}

/** Add pages, and tell of each what it is. */
async function toldPages(
  effects: Effects,
  sources: readonly string[],
  options: AddOptions & { readonly store: string },
) {
  // Loaded when pages are to be added: help and mistakes should not wait for it.
  const [{ add }, { reviewIn }, { survey }, { arrivalCard }] = await Promise.all([
    import("../../desk/add.js"),
    import("../../store/store.js"),
    import("../../view/survey.js"),
    import("../../view/arrivals.js"),
  ])
  const { store, threads, memory, followLinks, outlets = null, untold = false, quiet = false, addresses } = options
  const line = progressLine(effects, quiet)
  const { amendments } = reviewIn(store)
  const lists = addresses === undefined ? [] : [addresses]
  const fetching = fetchingBy(effects, options)
  const tracing = { store, threads, memory, followLinks, outlets }
  const given = { ...tracing, untold, amendments, lists, fetching, progress: line.show }
  const added = await add(sources, addresses === "-" ? { ...given, stdin: effects.chunks() } : given)
  line.clear()
  const { traced, held } = added
  const problems = added.problems.map(hinted)
  tellProblems(effects, problems, quiet)
  const view = traced && survey(traced)
  const card = ({ id, around }: Adding["pages"][number]) => view && around && arrivalCard(view, id)
  const pages: ToldPage[] = added.pages.map(page => ({
    id: page.id,
    status: page.status,
    around: page.around,
    card: card(page),
  }))
  return { pages, held, traced, problems }
}
