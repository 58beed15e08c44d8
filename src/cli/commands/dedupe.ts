// `stemma dedupe PATH…`: of a corpus one of each family is kept, by a rule, with the reason of each row.

import { type Command, InvalidArgumentError, Option } from "commander"
import { type Choosing, keepingRules, samenesses } from "../../corpus/choice.js"
import type { Verdict } from "../../corpus/verdicts.js"
import type { Corpus, Deduped } from "../../dedupe.js"
import type { Added, AddedTo } from "../../export/rows/columns.js"
import { duplicates } from "../../view/duplicates.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, flow, isToFile } from "../output.js"
import { refusePipes, reviewOf, tellProblems } from "../pile.js"
import { oneLine } from "../print/wrap.js"
import { printDuplicates, totals } from "../print/duplicates.js"
import { progressLine } from "../progress.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"

const writings = ["jsonl", "csv", "parquet"] as const
type Writing = (typeof writings)[number]

interface DedupeOptions extends OutputOptions, TracingOptions, Choosing {
  readonly id?: string
  readonly to?: Writing
  readonly onlyKept?: boolean
}

/** A copy is one where most of it is another's. */
const usualShare = 0.5

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("dedupe")
    .summary("keep one of each family of a corpus, with the reason of each row")
    .description(
      "Keep one of each family of copies in a corpus, by a rule. Rows are written as they came, with stemma_row, stemma_keep, stemma_family, stemma_of and stemma_reason beside their own columns; without -o or --to it is only told what would be dropped.",
    )
  withExamples(command, [
    ["stemma dedupe corpus.jsonl", "look: what would be dropped, and for what"],
    ["stemma dedupe corpus.csv -o judged.csv", "every row, each with its verdict"],
    ["stemma dedupe corpus.parquet --only-kept -o kept.parquet", "what is kept alone"],
    ["stemma dedupe corpus.jsonl --keep fullest --share .8 --to jsonl", "the longest; looser copies stay"],
    ["stemma dedupe FOLDER --as families -o pages.csv", "pages as rows; one of each family"],
  ])
  withChoosing(command)
  withOutput(withTracing(withPaths(command, "tables, files and folders; - is standard input"))).action(
    async (paths: string[], options: DedupeOptions) => {
      await refusePipes(command, paths)
      const to = writingOf(command, options)
      const corpus = await corpusOf(effects, paths, options)
      const judged = await judge(command, effects, corpus, options)
      const view = duplicates(judged.verdicts)
      if (to === null)
        return answer(effects, options, { ...view, problems: judged.problems }, terminal =>
          printDuplicates(view, terminal),
        )
      await flow(effects, options, await writtenRows(corpus, judged, to, options.onlyKept ?? false))
      if (!options.quiet) effects.stderr(`stemma: ${oneLine(totals(view))}\n`)
    },
  )
}

/** Add what is chosen, and how it is written. */
function withChoosing(command: Command): void {
  command
    .addOption(new Option("--keep <rule>", "which stands first").choices([...keepingRules]).default("origin"))
    .addOption(
      new Option("--as <what>", "what is one: the same text, mostly another’s text, all of one text")
        .choices([...samenesses])
        .default("copies"),
    )
    .option("--share <share>", "with copies: of a row’s words, those that stand in kept rows", shareOf, usualShare)
    .option("--id <column>", "call rows by a column of theirs, instead of by their place")
    .addOption(
      new Option("--to <format>", "write rows so; by the ending of -o FILE where it is left out").choices([
        ...writings,
      ]),
    )
    .option("--only-kept", "write the kept rows alone")
}

function shareOf(given: string): number {
  const share = Number(given)
  if (given.trim() !== "" && share > 0 && share <= 1) return share
  throw new InvalidArgumentError("Say a share above 0 and up to 1: .5, .8.")
}

/** How rows are to be written; null where they are only told of. */
function writingOf(command: Command, options: DedupeOptions): Writing | null {
  const ending = /\.(\w+)$/.exec(options.output ?? "")?.[1]?.toLowerCase()
  const named = ending === "ndjson" ? "jsonl" : writings.find(one => one === ending)
  const to = options.to ?? named ?? null
  if (options.json && options.to)
    fail(command, "usage", "--json tells of rows, and --to writes them", "Leave one of the two out.")
  if (options.json) return null
  if (to === "parquet" && !isToFile(options))
    fail(command, "usage", "--to parquet is no text and goes into a file", "Say which with -o FILE.")
  if (to === null && options.onlyKept)
    fail(
      command,
      "usage",
      "--only-kept says what is written, and nothing is",
      "Say where to: -o FILE.jsonl, or --to csv.",
    )
  return to
}

async function corpusOf(
  effects: Effects,
  paths: readonly string[],
  { id, followLinks }: DedupeOptions,
): Promise<Corpus> {
  const named = { followLinks, ...(id !== undefined && { id }) }
  if (!paths.includes("-")) return { paths, ...named }
  const chunks: Uint8Array[] = []
  for await (const chunk of effects.chunks()) chunks.push(chunk)
  return { paths, stdin: Buffer.concat(chunks), ...named }
}

async function judge(command: Command, effects: Effects, corpus: Corpus, options: DedupeOptions): Promise<Deduped> {
  // Loaded when a corpus is to be judged: help and mistakes should not wait for it.
  const { BadCorpus, dedupe } = await import("../../dedupe.js")
  const { keep, as, share, threads, memory, store, outlets = null, quiet = false } = options
  const line = progressLine(effects, quiet)
  try {
    const { review, problems } = await reviewOf(corpus.paths, store)
    const { amendments } = review
    const given = { keep, as, share, threads, memory, store, outlets, amendments, progress: line.show }
    const judged = await dedupe(corpus, given)
    line.clear()
    const whole = { ...judged, problems: [...judged.problems, ...problems] }
    tellProblems(effects, whole.problems, quiet)
    return whole
  } catch (error) {
    line.clear()
    if (!(error instanceof BadCorpus)) throw error
    return fail(command, "usage", error.message, "Name a column of --id that calls each row by a name of its own.")
  }
}

/** What is added to a row. */
function addedTo({ name, keep, family, of, reason }: Verdict) {
  return {
    stemma_row: name,
    stemma_keep: keep,
    stemma_family: family,
    stemma_of: of,
    stemma_reason: reason,
  } satisfies Added
}

const addedTypes = {
  stemma_row: "STRING",
  stemma_keep: "BOOLEAN",
  stemma_family: "STRING",
  stemma_of: "STRING",
  stemma_reason: "STRING",
} as const

/** The rows of a corpus in a format, read once more. */
async function writtenRows(
  corpus: Corpus,
  judged: Deduped,
  to: Writing,
  onlyKept: boolean,
): Promise<AsyncGenerator<string | Uint8Array>> {
  const { judgedRows } = await import("../../dedupe.js")
  const read = async function* (): AsyncGenerator<AddedTo> {
    for await (const { row, verdict } of judgedRows(corpus, judged))
      if (verdict.keep || !onlyKept) yield { row, added: addedTo(verdict) }
  }
  if (to === "jsonl") {
    const { rowsAsJsonLines } = await import("../../export/rows/jsonl.js")
    return rowsAsJsonLines(read())
  }
  const { columnsOfRows } = await import("../../export/rows/columns.js")
  const columns = await columnsOfRows(bare(read()))
  if (to === "csv") {
    const { rowsAsCsv } = await import("../../export/rows/csv.js")
    return rowsAsCsv(read(), columns, Object.keys(addedTypes))
  }
  const { rowsAsParquet } = await import("../../export/rows/parquet.js")
  return rowsAsParquet(read(), columns, addedTypes)
}

async function* bare(rows: AsyncIterable<AddedTo>) {
  for await (const { row } of rows) yield row
}
