// Shared by every npm command: install and build what is missing or stale, quietly, then return.
// Runs on Node 20 and npm alone, before anything is installed; all it prints goes to stderr.

import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const sources = ["src", "bench", "train", "test", "tsconfig.json", "package.json"]

/** Run a command in the project; its stdout goes to stderr, so that `--json` stays clean. Exits on failure. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    ...options,
  })
  if (done.status !== 0) {
    process.stderr.write(`stemma: \`${command} ${args.join(" ")}\` failed\n`)
    process.exit(done.status ?? 1)
  }
}

function newest(path) {
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return Math.max(info.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

/** Install packages where the lock file is newer than the last install; build where a source is newer. */
export function setUp() {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8")
  const installed = join(root, "node_modules", ".stemma-installed")
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    process.stderr.write("stemma: installing packages (first run, or the lock file changed) …\n")
    // Not `npm ci`: it refuses a lock file without download addresses, and ours names no registry.
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"])
    writeFileSync(installed, lock)
  }
  const stamp = join(root, "dist", ".stemma-built")
  const age = Math.max(...sources.map(name => newest(join(root, name))))
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < age) {
    process.stderr.write("stemma: building …\n")
    build()
    writeFileSync(stamp, "")
  }
}

/** Compile TypeScript to `dist/` (and, once there is one, the web app to `dist/ui`). */
export function build() {
  run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.json"])
}
