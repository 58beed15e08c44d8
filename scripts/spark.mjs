// `npm run test:spark`: the sample traced by Spark on two executors beside one machine's trace, byte for byte; the workers
// have Node and the program from an archive. Makes a virtual environment with pyspark once, in the user's cache (or
// STEMMA_SPARK_VENV). Where Java 17 or Python is not there, it says so and ends well: nothing of this is needed to use Stemma.

import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { homedir, tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
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

/** Node, the program and what it needs at run time, as an archive for workers; gives its path. */
function packed() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))
  // What stands in another's folder comes with that.
  const needed = Object.entries(packages).flatMap(([path, one]) =>
    /^node_modules\/(?!.*\/node_modules\/)/.test(path) && !one.dev && existsSync(join(root, path)) ? [path] : [],
  )
  const archive = join(out, "stemma.tar")
  const node = ["-C", dirname(process.execPath), basename(process.execPath)]
  const own = ["-C", root, "package.json", "assets", "dist/src", ...needed]
  if (attempt("tar", ["--hard-dereference", "-cf", archive, ...node, ...own]) !== 0)
    throw new Error("tar could not pack the program")
  return archive
}

const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" }
const check = [join(root, "cluster", "check.py"), root, out, packed(), process.execPath]
let failed = attempt(python, check, { env }) !== 0
if (!failed) {
  const traced = [join(root, "dist/src/cli/bin.js"), "trace", "--jsonl", "sample/pile"]
  const expected = spawnSync(process.execPath, traced, { cwd: root, maxBuffer: 2 ** 28 }).stdout
  const same = expected.length > 0 && expected.equals(readFileSync(join(out, "trace.jsonl")))
  say(`${same ? "passed" : "FAILED"}: the trace of the sample has the bytes of one machine's`)
  failed = !same
}
rmSync(out, { recursive: true, force: true })
process.exit(failed ? 1 : 0)
