// `stemma cluster plan|pack|submit`: how the plan is cut for Spark, and the commands that pack the program for its workers
// and run it. The job itself is `cluster/job.py`; Stemma starts no other process, so `pack` and `submit` print the lines
// that do (`… | sh`).

import { join } from "node:path"
import type { Command } from "commander"
import type { Effects } from "../effects.js"
import { packageFolder } from "../installed.js"
import { withExamples } from "../options.js"

interface SubmitOptions {
  readonly master: string
  readonly out: string
  readonly work?: string
  readonly parts: string
  readonly pages?: boolean
  readonly archive?: string
  readonly program?: string
  readonly folder: string
}

/** What runs in which order, over what, and what goes on to get there: a place where nothing else is said. */
const plan: readonly (readonly [stages: string, over: string, dealt: string])[] = [
  ["files, read, arrive", "a path, a file or a page", "as they come; reports are laid down where they are read"],
  ["order", "the pile, in one process", "of each report its minute, outlet and opening"],
  ["mask (recur)", "an outlet's pages, a thousand at most", "places; no group is held whole"],
  ["text (annotate)", "a report", "a place, evenly"],
  ["printings", "reports of one prose", "places of texts that stand twice"],
  ["count, count --add", "a partition, then all sums", "one sum a partition; the total lies where workers see it"],
  ["weigh (witness)", "a report", "a place, evenly"],
  ["forms, formed", "the pile in one process; a report", "places of runs, names and numbers; forms"],
  ["slices, sizes", "a partition", "places of features"],
  ["shares (match)", "a slice of all features", "SHUFFLED: features; the first and four before above 120 holders"],
  ["chosen (match)", "a slice of all pairs", "SHUFFLED: what pairs share"],
  ["pairs (compare)", "a block of 48 witnesses", "places, pairs that hang together side by side"],
  ["relate", "a family of kin", "places"],
  ["stemma, pairs, ledgers", "the pile, in one process; a block", "places; the stemma"],
  ["undated", "a report whose date cannot be", "its place, and the date"],
  ["beside, pairs (align)", "the pile, in one process; a block", "pairs of one family of the stemma"],
  ["copies (collate)", "a family of the stemma", "places, and its derivations"],
  ["persons, telling, claims", "the pile in one process; a report", "who is behind which name"],
  ["stories, corrections", "the pile in one process; a story", "places of words; of stories with notes"],
  ["families, answer", "the pile in one process; a family", "places of texts, claims and alignments"],
  ["scopes, entries", "the pile in one process; a scope", "claims by thing, who stands behind them; places of texts"],
  ["trace", "the pile, in one process", "entries, alterations, stemma; places of texts"],
]

/** Where the program stands in an archive. */
const packed = "node node_modules/stemma/dist/src/cli/bin.js"

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("cluster")
    .summary("the plan for Spark, and the command that runs it")
    .description("The whole trace of a pile past one machine: the plan for Spark, and the commands that run it.")
  withExamples(command, [
    ["stemma cluster plan", "what runs over what, and what is dealt out between"],
    ["stemma cluster submit --out OUT FOLDER | sh", "on this machine's cores, by Spark"],
    ["stemma cluster pack -o stemma.tgz | sh", "Node and Stemma as an archive for workers without either"],
  ])
  command
    .command("plan")
    .description("Print the plan: stages, what each is run over, what goes on to get there.")
    .action(() => {
      for (const [stages, over, dealt] of plan) effects.stdout(`${stages.padEnd(25)}${over.padEnd(39)}${dealt}\n`)
    })
  command
    .command("pack")
    .description("Print the commands that pack Node and Stemma for workers; piped into sh, they run.")
    .option("-o, --output <file>", "the archive", "stemma.tgz")
    .action(({ output }: { output: string }) => effects.data(packLines(output)))
  withSubmit(command, effects)
}

function withSubmit(command: Command, effects: Effects): void {
  command
    .command("submit")
    .description("Print the spark-submit command for a pile; piped into sh, it runs.")
    .argument(
      "<path...>",
      "files and folders as the workers see them, or s3a://… and the like; with --pages JSONL or Parquet",
    )
    .requiredOption("--out <folder>", "where trace.jsonl, trace.parquet and report.json go; a path that Spark knows")
    .option("--work <folder>", "a folder that all workers and this machine see; --out where that is one")
    .option("--master <url>", "Spark's master", "local[*]")
    .option("--parts <n>", "partitions: few and large, for a worker takes .6 s to start", "2")
    .option("--pages", "the paths hold pages: {path, address, source} in each line or row")
    .option("--archive <file>", "an archive of `stemma cluster pack`: workers need neither Node nor Stemma")
    .option("--program <command>", "how a worker starts Stemma; with --archive its words are paths in there")
    .option("--folder <folder>", "where workers start it", ".")
    .action((paths: string[], options: SubmitOptions) => effects.data(`${submitLine(paths, options)}\n`))
}

function submitLine(paths: readonly string[], options: SubmitOptions): string {
  const { master, out, work, parts, pages, archive, folder } = options
  const job = (name: string) => join(packageFolder(), "cluster", name)
  const beside = ["pipes.py", "families.py", "lineage.py", "record.py", "shuffled.py"].map(job).join(",")
  const archives = archive === undefined ? [] : ["--archives", `${archive}#stemma`]
  const spark = ["spark-submit", "--master", master, "--py-files", beside, ...archives, job("job.py")]
  const program = options.program ?? (archive === undefined ? "stemma" : packed)
  const own = ["--out", out, "--parts", parts, "--program", program, "--folder", folder]
  const more = [...(work ? ["--work", work] : []), ...(archive ? ["--archive"] : []), ...(pages ? ["--pages"] : [])]
  return [...spark, ...own, ...more, ...paths].map(quoted).join(" ")
}

function packLines(output: string): string {
  const install = "npm install --silent --omit=dev --install-links --prefer-offline --no-audit --no-fund"
  return [
    "set -e",
    "stack=$(mktemp -d)",
    `${install} --prefix "$stack" ${quoted(packageFolder())}`,
    `cp ${quoted(process.execPath)} "$stack/node"`,
    `tar -czf ${quoted(output)} -C "$stack" node node_modules`,
    'rm -r "$stack"',
    "",
  ].join("\n")
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
