// The same work by this program, in a process of its own. Run as a program (`ours.js REPORTS OUT`), this is that process.

import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { candidatePairs } from "../../src/match/candidates.js"
import type { Report } from "../../src/model/report.js"
import { featuresOfTexts } from "../peers/candidates.js"
import type { Timed } from "./prototype.js"

const self = fileURLToPath(import.meta.url)

/** Write what it reads. `reports` in the order of their ids. */
export function writeForOurs(folder: string, reports: readonly Report[]): void {
  writeFileSync(join(folder, "reports"), reports.map(report => `${JSON.stringify(report)}\n`).join(""))
}

/** Run it once. */
export function runOurs(folder: string): Timed {
  const [reports, out] = [join(folder, "reports"), join(folder, "found")]
  const { status, stderr, error } = spawnSync(process.execPath, [...process.execArgv, self, reports, out], {
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`ours failed: ${error?.message ?? stderr.slice(-2000)}`)
  return JSON.parse(readFileSync(out, "utf8")) as Timed
}

function timed(reports: readonly Report[]): Timed {
  const begun = process.cpuUsage().user
  const features = featuresOfTexts(reports)
  const featured = process.cpuUsage().user
  const found = candidatePairs(features)
  const ended = process.cpuUsage().user
  const place = new Map(reports.map(({ id }, n) => [id, n]))
  const pairs = found.map(({ a, b }) => `${place.get(a)} ${place.get(b)}`)
  return { features: (featured - begun) / 1e6, candidates: (ended - featured) / 1e6, pairs }
}

if (process.argv[1] === self) {
  const [, , reports, out] = process.argv
  const read = readFileSync(reports!, "utf8").split("\n").filter(Boolean)
  writeFileSync(out!, JSON.stringify(timed(read.map(line => JSON.parse(line) as Report))))
}
