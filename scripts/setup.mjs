// Shared by every npm command: install and build what is missing or stale, quietly, then return.
// Runs on Node 20 and npm alone, before anything is installed; all it prints goes to stderr.

import { spawn, spawnSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

export const root = join(dirname(fileURLToPath(import.meta.url)), "..")
/** The oldest Node that is supported, as `engines` of package.json has it. */
export const oldestNode = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(">=", "")
const dist = join(root, "dist")
/** What `dist/ui` was built from; kept beside it, for a build of the rest leaves it alone. */
const uiStamp = ".stemma-ui-built"
/** What the build reads. Some of it may be missing in a packed copy. */
const sources = ["src", "bench", "train", "test", "scripts", "tsconfig.json", "tsconfig.build.json", "package.json"]

/** Run a command in the project; its stdout goes to stderr, so that `--json` stays clean. Gives its exit code. */
export function attempt(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    ...options,
  })
  return done.status ?? 1
}

/** Run a command as `attempt` does; exits where it fails. */
export function run(command, args, options = {}) {
  const status = attempt(command, args, options)
  if (status === 0) return
  process.stderr.write(`stemma: \`${command} ${args.join(" ")}\` failed\n`)
  process.exit(status)
}

/** Run a built program where the caller stands, its streams the caller's, signals passed on; ends as it ends. */
export function become(program, args, nodeOptions = []) {
  const child = spawn(process.execPath, [...nodeOptions, join(dist, ...program), ...args], {
    stdio: "inherit",
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** Is a version at least another one? Both are `major.minor.patch`. */
function atLeast(version, least) {
  const [here, needed] = [version, least].map(text => text.split(".").map(part => Number.parseInt(part, 10)))
  const differs = needed.findIndex((part, place) => here[place] !== part)
  return differs < 0 || here[differs] > needed[differs]
}

/** What `npm run bench` writes is no source. */
const benchResults = "bench/results.json"

/** One line a source: name, size, time. A changed, added or deleted one changes it; pictures and the like do not. */
function listing(path, name) {
  if (!existsSync(path) || name === benchResults) return []
  const info = statSync(path)
  if (!info.isDirectory()) {
    return /\.(?:[cm]?[jt]sx?|json|html|css|svg)$/.test(name) ? [`${name} ${info.size} ${info.mtimeMs}`] : []
  }
  const names = readdirSync(path).sort()
  return names.flatMap(inner => listing(join(path, inner), `${name}/${inner}`))
}

/** Install packages where the lock file is another than at the last install; build where a source is another. */
export function setUp() {
  if (!atLeast(process.versions.node, oldestNode)) {
    process.stderr.write(
      `stemma: needs Node ${oldestNode} or later, this is ${process.versions.node}: see https://nodejs.org\n`,
    )
    process.exit(1)
  }
  const lock = readFileSync(join(root, "package-lock.json"), "utf8")
  const installed = join(root, "node_modules", ".stemma-installed")
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    refuseLink(join(root, "node_modules"))
    process.stderr.write("stemma: installing packages (first run, or the lock file changed) …\n")
    // What the build needs is wanted too, whatever the caller's npm leaves out; no package needs its scripts.
    run("npm", ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
    writeFileSync(installed, lock)
  }
  const stamp = join(dist, ".stemma-built")
  const now = sources.flatMap(name => listing(join(root, name), name)).join("\n")
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== now) {
    process.stderr.write("stemma: building …\n")
    mkdirSync(dist, { recursive: true })
    for (const name of readdirSync(dist)) {
      if (name !== "ui" && name !== uiStamp) rmSync(join(dist, name), { recursive: true, force: true })
    }
    build()
    writeFileSync(stamp, now)
  }
  const uiNow = listing(join(root, "src", "ui"), "src/ui").join("\n") + lock
  if (!existsSync(join(dist, uiStamp)) || readFileSync(join(dist, uiStamp), "utf8") !== uiNow) {
    buildUi()
    writeFileSync(join(dist, uiStamp), uiNow)
  }
}

/** End where packages would be installed through a link: `npm ci` empties the folder that it leads to, which is another's. */
function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  process.stderr.write(
    `stemma: node_modules is a link to ${readlinkSync(folder)}, whose packages are not those of package-lock.json; ` +
      "install there, or remove the link\n",
  )
  process.exit(1)
}

/**
 * Compile TypeScript to `dist/`: the program and the benchmarks, without tests and what is made for them. No source
 * maps, for the package holds no sources that they could point at.
 */
function build() {
  run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"])
  chmodSync(join(dist, "src", "cli", "bin.js"), 0o755)
}

/** Build the web app to `dist/ui`, and say how heavy its code is. */
function buildUi() {
  process.stderr.write("stemma: building the web app …\n")
  run(process.execPath, [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "-c", "src/ui/vite.config.mjs"])
  const assets = join(dist, "ui", "assets")
  const code = readdirSync(assets).filter(name => name.endsWith(".js"))
  const bytes = code.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0)
  process.stderr.write(`stemma: the web app's code is ${(bytes / 1000).toFixed(1)} kB gzipped\n`)
}
