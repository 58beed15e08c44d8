// `npm run test:spark`: the sample by Spark on two executors beside one machine's, byte for byte. Makes a virtual
// environment with pyspark once, in the user's cache (or STEMMA_SPARK_VENV). Where Java 17 or Python is not there, it
// says so and ends well: nothing of this is needed to use Stemma.

import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { homedir, tmpdir } from "node:os"
import { join } from "node:path"
import { attempt, root, setUp } from "./setup.mjs"

const pyspark = "4.0.1"
const venv = process.env.STEMMA_SPARK_VENV ?? join(homedir(), ".cache", "stemma", `spark-${pyspark}`)
const python = join(venv, "bin", "python")

function say(what) {
  process.stderr.write(`stemma: ${what}\n`)
}

/** Why Spark cannot be run here; null where it can. */
function whyNot() {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" })
  if (java.error) return "Java is not here"
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0)
  if (version < 17) return `Java ${version} is too old: Spark ${pyspark} wants 17`
  if (existsSync(python)) return null
  say(`fetching pyspark ${pyspark} into ${venv} …`)
  if (attempt("python3", ["-m", "venv", venv]) !== 0) return "python3 with venv is not here"
  if (attempt(python, ["-m", "pip", "install", "--quiet", `pyspark==${pyspark}`]) === 0) return null
  rmSync(venv, { recursive: true, force: true })
  return `pip could not install pyspark ${pyspark}`
}

const why = whyNot()
if (why !== null) {
  say(`SKIPPED, the Spark job is not tested: ${why}`)
  process.exit(0)
}
setUp()
const out = mkdtempSync(join(tmpdir(), "stemma-spark-"))
const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" }
let failed = attempt(python, [join(root, "cluster", "check.py"), root, out, process.execPath], { env }) !== 0
if (!failed) {
  const { ingest, relatePile } = await import("../dist/src/index.js")
  const reports = []
  process.chdir(root)
  for await (const one of ingest(["sample/pile"])) if ("report" in one) reports.push(one.report)
  const { stemma } = await relatePile(reports)
  for (const run of ["files", "lines"]) {
    const found = JSON.parse(readFileSync(join(out, run, "stemma.json"), "utf8")).stemma
    const same = Object.keys(stemma).every(part => JSON.stringify(found[part]) === JSON.stringify(stemma[part]))
    say(`${same ? "passed" : "FAILED"}: the stemma of the sample, read as ${run}, has the bytes of one machine's`)
    failed ||= !same
  }
}
rmSync(out, { recursive: true, force: true })
process.exit(failed ? 1 : 0)
