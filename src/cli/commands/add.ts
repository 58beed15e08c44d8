// `stemma add PATH… --store FILE`: pages into a store, and what each of them is.

import type { Command } from "commander"
import type { Adding } from "../../add.js"
import type { ArrivalCard } from "../../view/shapes.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { tellProblems } from "../pile.js"
import { printArrivals } from "../print/arrivals.js"
import { progressLine } from "../progress.js"
import { type TracingOptions, withTracing } from "../tracing.js"

interface AddOptions extends OutputOptions, TracingOptions {
  readonly untold?: boolean
}

/** A page that was added: how it came, and what it is where that was told. */
export interface ToldPage {
  readonly id: string
  readonly status: Adding["pages"][number]["status"]
  readonly around: Adding["pages"][number]["around"]
  readonly card: ArrivalCard | null
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("add")
    .summary("add pages to a store, and tell what each is")
    .description(
      "Add pages to a store and tell what each is: known already, a copy and of what, a new origin. Only what is near them is read, however much the store holds. More than forty at once are kept and not told of.",
    )
  withExamples(command, [
    ["stemma add page.html --store desk.stemma", "keep a page, and tell whose copy it is"],
    ["stemma add FOLDER --store desk.stemma", "the same for a folder; again, it adds nothing"],
    ["cat page.html | stemma add - --store desk.stemma", "a page from standard input"],
    ["stemma add CRAWL --untold --store desk.stemma", "keep and index, tell nothing"],
    ["stemma trace --store desk.stemma", "trace all that was added"],
  ])
  command.argument("<path...>", "files and folders; - is standard input")
  command.option("--untold", "only keep and index pages")
  withOutput(withTracing(command)).action(async (paths: string[], options: AddOptions) => {
    if (options.store === undefined)
      return fail(command, "usage", "no store is named", "Say where pages are kept: --store FILE.")
    const { store, threads, outlets = null, untold = false } = options
    const [{ add }, { reviewIn }, { survey }, { arrivalCard }] = await Promise.all([
      import("../../add.js"),
      import("../../store/store.js"),
      import("../../view/survey.js"),
      import("../../view/arrivals.js"),
    ])
    const line = progressLine(effects, options.quiet ?? false)
    const { amendments } = reviewIn(store)
    const added = await add(paths, { store, threads, outlets, untold, amendments, progress: line.show })
    line.clear()
    tellProblems(effects, [...added.problems, ...(added.traced?.problems ?? [])], options.quiet ?? false)
    const view = added.traced && survey(added.traced)
    const pages: ToldPage[] = added.pages.map(({ id, status, around }) => ({
      id,
      status,
      around,
      card: view && around && arrivalCard(view, id),
    }))
    const { held } = added
    await answer(effects, options, { version: 1, pages, held }, terminal =>
      printArrivals(pages, held, added.traced, terminal),
    )
  })
}
