// `stemma forget NAME… --store FILE`: pages out of a store, with all that was made of them.

import { stat } from "node:fs/promises"
import type { Command } from "commander"
import type { Forgetting } from "../../desk/forget.js"
import type { Forgotten } from "../../store/forgetting.js"
import type { Held } from "../../store/finding.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput, wants } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { count } from "../print/labels.js"
import { hang, oneLine } from "../print/wrap.js"
import { unsettled } from "./vacuum.js"

interface ForgetOptions extends OutputOptions {
  readonly store: string
  readonly dryRun?: boolean
  readonly yes?: boolean
}

/** More pages than this are taken away only where somebody says so. */
const mostUnasked = 20
/** Rows of a list. */
const named = 40

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("forget")
    .summary("take pages out of a store for good")
    .description(
      "Take pages out of a store for good, with all that ever stood in their place: pages, reports, versions, what was told " +
        "and said of them, full text, index. Results go all, for they do not tell whose they are; the next trace makes them " +
        "anew. The file is then written without them. Files beside the store stay, and are named.",
    )
    .argument("<page...>", "addresses, paths (of folders and archives: all in them), ids")
    .requiredOption("--store <file>", "the store")
    .option("--dry-run", "list what would go; change nothing")
    .option("--yes", `take away more than ${mostUnasked} at once`)
  wants(command, "pages of a store: stemma forget ADDRESS --store FILE")
  withExamples(command, [
    ["stemma forget --dry-run https://example.org/page --store desk.stemma", "what would go"],
    ["stemma forget https://example.org/page --store desk.stemma", "a page and its versions"],
    ["stemma forget --yes CRAWL --store desk.stemma", "all that came from a folder"],
  ])
  withOutput(command).action(async (names: string[], options: ForgetOptions) => {
    const { forget, forgettable } = await import("../../desk/forget.js")
    const { store, dryRun, yes } = options
    const found = await forgettable(store, names)
    for (const name of found.unmet) effects.stderr(`stemma: ${oneLine(`${name}: nothing of that name is held`)}\n`)
    if (found.held.length === 0) {
      const next =
        "Addresses and paths are as stemma add was given them; if a forgetting was broken off, stemma vacuum ends it."
      fail(command, "failed", `${store} holds nothing of what was named`, next)
    }
    if (found.held.length > mostUnasked && !(yes || dryRun)) {
      const next = "Look at them with --dry-run, then say --yes."
      fail(command, "usage", `${count(found.held.length, "page")} would go`, next)
    }
    if (found.unmet.length > 0) effects.exit(3)
    const gone: Forgotten & Partial<Forgetting> = dryRun ? found : await forget(store, names)
    const onDisk = await stillThere(gone.held)
    const data = { version: 1, store, forgotten: !dryRun, ...gone, onDisk }
    await answer(effects, options, data, terminal => print(store, gone, onDisk, dryRun ?? false, terminal))
  })
}

/** Files that the pages came from, and would come from again. */
async function stillThere(held: readonly Held[]): Promise<string[]> {
  const files = [...new Set(held.map(({ place }) => place.replace(/#.*$/, "")))]
  const there = await Promise.all(files.map(file => stat(file).then(Boolean, () => false)))
  return files.filter((_, n) => there[n])
}

function print(
  store: string,
  gone: Forgotten & Partial<Forgetting>,
  onDisk: readonly string[],
  dryRun: boolean,
  { width, paint }: Terminal,
): string {
  const list = (held: readonly Held[]) => [
    ...held.slice(0, named).flatMap(one => hang("  ", lineOf(one), width)),
    ...(held.length > named ? [`  and ${held.length - named} more (--json has all)`] : []),
  ]
  const said = gone.marks.length + gone.amendments.length
  const others = [
    said > 0 && `${said} of what people said of ${gone.held.length === 1 ? "it" : "them"}`,
    gone.results > 0 && `${count(gone.results, "result")}, which the next trace makes anew`,
  ].filter(Boolean)
  const also = (what: string, files: readonly string[]) =>
    files.length === 0 ? [] : ["", ...hang("", `${what}: ${files.slice(0, named).join(", ")}`, width)]
  return `${[
    paint.strong(`${dryRun ? "Would be forgotten" : "Forgotten"}: ${count(gone.held.length, "page")}`),
    ...list(gone.held),
    ...(others.length > 0 ? hang("", `With ${others.join(", and ")}.`, width) : []),
    ...(gone.alike.length > 0 ? ["", "These stay, and have the same page, address or text:", ...list(gone.alike)] : []),
    ...(gone.copies.length > 0 ? ["", "These stay, and were told to come from it:", ...list(gone.copies)] : []),
    ...also("On the disk still, and added again where they are named", onDisk),
    ...also("Said in these marks files still, and copied again", gone.saidIn),
    ...(gone.settled === false ? ["", ...hang("", unsettled(store), width)] : []),
  ].join("\n")}\n`
}

function lineOf({ title, outlet, address, path, added, current }: Held): string {
  const when = `${current ? "added" : "an earlier version, added"} ${added.slice(0, 10)}`
  return [title ?? "left out: no report", outlet, address ?? path, when].filter(Boolean).join(" · ")
}
