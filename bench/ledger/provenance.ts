// Where figures come from: the commit, the day, the version of Node, and what the data folder held.

import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Listing, Provenance } from "./results.js"

/** What benchmarks themselves write; changes of these do not change the program. */
const written = ["bench/results.json", "ACCURACY.md"]
/** Letters of a digest: enough to tell the editions of one set. */
const digestLength = 8

/** The program as it stands in a folder, today. */
export function provenanceOf(root: string): Provenance {
  return { commit: commitOf(root), date: new Date().toISOString().slice(0, 10), node: process.versions.node }
}

function commitOf(root: string): string {
  const hash = git(root, "rev-parse", "--short", "HEAD").trim()
  const changes = git(root, "status", "--porcelain", "--", ".", ...written.map(path => `:!${path}`))
  return hash === "" ? "unknown" : `${hash}${changes === "" ? "" : "+"}`
}

/** What git prints; nothing where it fails or is not there. */
export function git(root: string, ...args: readonly string[]): string {
  const done = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })
  return done.status === 0 ? done.stdout : ""
}

/** What a folder holds, by names and sizes. */
export function listingOf(set: string, folder: string): Listing {
  const lines = filesOf(folder).sort()
  const digest = createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, digestLength)
  return { set, files: lines.length, digest }
}

/** A line a file, names from the folder on. */
function filesOf(folder: string, before = ""): string[] {
  return readdirSync(folder).flatMap(name => {
    const info = statSync(join(folder, name))
    return info.isDirectory() ? filesOf(join(folder, name), `${before}${name}/`) : [`${before}${name} ${info.size}`]
  })
}
