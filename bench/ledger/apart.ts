// One benchmark in a process of its own, so that neither its memory nor its end is the others'. Run as a program (`apart.js
// NAME DIR`), this is that process: it sends what it found to the one that started it.

import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { benchmarks } from "../benchmarks.js"
import type { Outcome } from "../bench.js"

const self = fileURLToPath(import.meta.url)

/** Run a benchmark apart; rejects with why it failed. */
export function runApart(name: string, folder: string): Promise<Outcome> {
  const child = fork(self, [name, folder], { stdio: ["ignore", 2, "pipe", "ipc"] })
  let complaint = ""
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    process.stderr.write(text)
    complaint = `${complaint}${text}`.slice(-2000)
  })
  return new Promise((resolve, reject) => {
    let outcome: Outcome | null = null
    child.on("message", found => {
      outcome = found as Outcome
    })
    child.on("error", reject)
    child.on("close", (code, signal) => {
      if (outcome && code === 0) resolve(outcome)
      else reject(new Error(lastError(complaint) ?? `ended with ${signal ?? `exit code ${code}`}`))
    })
  })
}

/** The line of a complaint that says what is wrong: the rest is where. */
function lastError(complaint: string): string | undefined {
  return complaint.split("\n").findLast(line => /^\w*Error\b.*: |FATAL ERROR/.test(line))
}

if (process.argv[1] === self && process.send) {
  const [, , name, folder] = process.argv
  const benchmark = benchmarks.find(one => one.name === name)!
  process.send(await benchmark.run(folder!, {}))
  process.disconnect()
}
