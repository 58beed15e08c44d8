// Programs of the Python world, run beside this one: a virtual environment of pinned packages, made when a benchmark first
// asks for it, and `read.py` in it. Where there is no Python, or the packages cannot be had, it is said why.

import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { SetPage } from "../page-set.js"

/** This folder's sources; built, this file stands in `dist/bench/peers`. */
const root = join(import.meta.dirname, "../../..")
const here = join(root, "bench/peers")
const binaries = process.platform === "win32" ? "Scripts" : "bin"
const mostOutput = 2 ** 30

/** What is installed for one benchmark, as files of this folder; each has an environment of its own. */
export interface PackageLists {
  /** Installed as wheels alone: without them there is no environment. */
  readonly wheels: string
  /** Built by pip where it can; left out where it cannot. */
  readonly built?: string
}

/** Programs that read pages: see `read.py`. */
export const extractors: PackageLists = { wheels: "requirements.txt", built: "requirements-built.txt" }
/** Programs that find texts with much in common: see `pairs.py`. */
export const pairFinders: PackageLists = { wheels: "requirements-pairs.txt" }
/** Asks an HTTP API all that its description allows, and what it does not: see `api.ts`. */
export const schemathesis: PackageLists = { wheels: "requirements-schemathesis.txt" }

/** What one program made of one page, or null where it failed. `html` is text in markup, for who renders it. */
export interface Found {
  readonly text?: string | null
  readonly html?: string
  readonly date?: string | null
  readonly author?: string | null
}

/** What one program made of all pages, in their order, and its user CPU over all of them. */
export interface ReadByPeer {
  readonly found: readonly (Found | null)[]
  readonly seconds: number
}

/** The interpreter of the environment where that has been made; else null. */
export function pythonMade(lists: PackageLists): string | null {
  const { ready, python } = environment(lists)
  return existsSync(ready) ? python : null
}

/** The interpreter of the environment, made where it is not there yet; or why there is none. */
export function peersPython(lists: PackageLists): { readonly python: string } | { readonly why: string } {
  const { folder, python, ready } = environment(lists)
  if (existsSync(ready)) return { python }
  process.stderr.write("bench: installing Python packages (first run, or their list changed) …\n")
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
  const failed =
    failure("python3", ["-m", "venv", folder]) ??
    failure(python, [...install, "--only-binary", ":all:", "--requirement", join(here, lists.wheels)])
  if (failed !== null) return { why: failed }
  const unbuilt = lists.built && failure(python, [...install, "--requirement", join(here, lists.built)])
  if (unbuilt) process.stderr.write(`bench: left out, what ${lists.built} lists: ${unbuilt}\n`)
  mkdirSync(ready)
  return { python }
}

/** Where the environment stands: an edition of the lists has one of its own. */
function environment({ wheels, built }: PackageLists) {
  const lists = [wheels, ...(built ? [built] : [])].map(file => readFileSync(join(here, file), "utf8"))
  const edition = createHash("sha256").update(lists.join("")).digest("hex").slice(0, 8)
  const folder = join(root, "node_modules/.cache/stemma-peers", edition)
  return { folder, python: join(folder, binaries, "python"), ready: join(folder, "ready") }
}

/** Why a command failed, in its own last words; null where it did not. */
function failure(command: string, args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: mostOutput })
  if (status === 0) return null
  return error?.message ?? stderr.trim().split("\n").at(-1) ?? `${command} failed`
}

/** Read pages by the programs that are installed, or by those named alone: program → what it read. */
export function readByPeers(
  python: string,
  pages: readonly SetPage[],
  only: readonly string[] = [],
): ReadonlyMap<string, ReadByPeer> {
  const { status, stdout, stderr, error } = spawnSync(python, [join(here, "read.py"), ...only], {
    input: pages.map(({ file, url }) => `${JSON.stringify({ file, url })}\n`).join(""),
    encoding: "utf8",
    maxBuffer: mostOutput,
  })
  if (status !== 0) throw new Error(`read.py failed: ${error?.message ?? stderr.slice(-2000)}`)
  const all = new Map<string, { found: (Found | null)[]; seconds: number }>()
  for (const line of stdout.split("\n").filter(Boolean)) {
    const { program, found, seconds } = JSON.parse(line) as { program: string; found: Found | null; seconds: number }
    const one = all.get(program) ?? { found: [], seconds: 0 }
    one.found.push(found)
    one.seconds += seconds
    all.set(program, one)
  }
  return all
}
