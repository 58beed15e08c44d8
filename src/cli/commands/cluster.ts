// `stemma cluster plan|submit`: how the plan is cut for Spark, and the command that runs it. The job itself is
// `cluster/job.py`; Stemma starts no other process, so `submit` prints the line that does (`… | sh`).

import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Command } from "commander"
import type { Effects } from "../effects.js"
import { withExamples } from "../options.js"

interface SubmitOptions {
  readonly master: string
  readonly out: string
  readonly parts: string
  readonly pages?: boolean
  readonly program: string
  readonly folder: string
}

/** What runs in which order, over what, and what is dealt out to get there. */
const plan: readonly (readonly [stages: string, over: string, dealt: string])[] = [
  ["read, when", "a page", "as the pages come; then sorted into canonical order, each once"],
  ["mask (recur)", "an outlet's pages, a thousand at most", "by outlet, sorted inside: no group is held whole"],
  ["annotate", "a report", "evenly; written as Parquet"],
  ["prose, printings", "reports of one prose", "digests, then the texts that stand twice"],
  ["count, count --add", "a partition, then all sums", "one sum a partition; the total goes to every worker"],
  ["weigh (witness)", "a report", "in place; written as Parquet"],
  ["forms", "the pile, in one process", "three sets of features a report"],
  ["the join (match)", "a feature", "features; the first and four before above 120 holders"],
  ["pairs (compare)", "a block of 48 witnesses", "pairs by component, each witness once a block"],
  ["standing, relate", "a family of kin", "by family, each witness once"],
  ["slim, quotes, stemma", "the pile, in one process", "reports without tokens, quoted words, families' parts"],
  ["pairs (ledger), ledgers", "a block; the pile", "as above; what pairs share, without alignments"],
]

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("cluster")
    .summary("the plan for Spark, and the command that runs it")
    .description("Who took from whom in a pile past one machine: the plan for Spark, and the command that runs it.")
  withExamples(command, [
    ["stemma cluster plan", "what runs over what, and what is dealt out between"],
    ["stemma cluster submit --out OUT FOLDER | sh", "on this machine's cores, by Spark"],
  ])
  command
    .command("plan")
    .description("Print the plan: stages, what each is run over, how its input is dealt out.")
    .action(() => {
      for (const [stages, over, dealt] of plan) effects.stdout(`${stages.padEnd(25)}${over.padEnd(39)}${dealt}\n`)
    })
  command
    .command("submit")
    .description("Print the spark-submit command for a pile; piped into sh, it runs.")
    .argument("<path...>", "files and folders as the workers see them; with --pages JSONL or Parquet of pages")
    .requiredOption("--out <folder>", "where the stemma, the report and the Parquet files go; all workers see it")
    .option("--master <url>", "Spark's master", "local[*]")
    .option("--parts <n>", "partitions: few and large, for a worker takes .6 s to start", "2")
    .option("--pages", "the paths hold pages: {path, address, source} in each line or row")
    .option("--program <command>", "how a worker starts Stemma", "stemma")
    .option("--folder <folder>", "where workers start it", ".")
    .action((paths: string[], options: SubmitOptions) => effects.data(`${submitLine(paths, options)}\n`))
}

function submitLine(paths: readonly string[], { master, out, parts, pages, program, folder }: SubmitOptions): string {
  const job = (name: string) => join(jobFolder(), name)
  const beside = ["pipes.py", "candidates.py", "lineage.py"].map(job).join(",")
  const spark = ["spark-submit", "--master", master, "--py-files", beside, job("job.py")]
  const own = ["--out", out, "--parts", parts, "--program", program, "--folder", folder]
  return [...spark, ...own, ...(pages ? ["--pages"] : []), ...paths].map(quoted).join(" ")
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** `cluster/` of the package that this file is part of, whether built or as source. */
function jobFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, "cluster", "job.py"))) {
    const above = dirname(at)
    if (above === at) throw new Error("cluster/ is missing. It came with the program: install Stemma again.")
    at = above
  }
  return join(at, "cluster")
}
