// Priorities of threads, as the machine tells them.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { getPriority } from "node:os"
import { Worker } from "node:worker_threads"
import { expect, test } from "vitest"

/** Priorities of this process's threads: the 19th field of each, behind the name. */
function priorities(): number[] {
  return readdirSync("/proc/self/task").flatMap(thread => {
    const file = `/proc/self/task/${thread}/stat`
    // One that ended meanwhile has none.
    if (!existsSync(file)) return []
    return Number(readFileSync(file, "utf8").split(") ").at(-1)!.split(" ")[16])
  })
}

test.runIf(process.platform === "linux")("a thread stands back alone: the others are as before", async () => {
  const [own, before] = [getPriority(), priorities()]
  const file = new URL("../../dist/src/run/standing-back.js", import.meta.url).href
  const code = `import(${JSON.stringify(file)}).then(({ standBack }) => {
    standBack()
    require("node:worker_threads").parentPort.postMessage("back")
    setInterval(() => {}, 1000)
  })`
  const worker = new Worker(code, { eval: true })
  try {
    await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject))
    expect(getPriority()).toBe(own)
    const back = (all: readonly number[]) => all.filter(priority => priority > own).length
    expect(back(priorities())).toBeGreaterThan(back(before))
  } finally {
    await worker.terminate()
  }
})
