// many-files: a folder of very many files of one line, traced with a store. How soon the first word of progress comes,
// and the most memory that the process held, as the system counts it.
//   npm run bench -- many-files --data ANY [--files 200000] [--seed N]

import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"

const cli = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "../dist/src" : "../src", "cli/bin.js")
/** Milliseconds between two looks at the memory, which only ever grows in what is looked at. */
const look = 200

/** What the trace of a folder took. */
interface Took {
  readonly seconds: number
  /** Seconds until something was said; without end where nothing was. */
  readonly said: number
  /** MiB: the greatest resident set; 0 where the system does not tell it. */
  readonly memory: number
  readonly status: number | null
}

function traced(folder: string, store: string): Promise<Took> {
  const begun = performance.now()
  const seconds = () => (performance.now() - begun) / 1000
  let said = Number.POSITIVE_INFINITY
  let memory = 0
  const child = spawn(process.execPath, [cli, "trace", folder, "--store", store], {
    stdio: ["ignore", "ignore", "pipe"],
  })
  child.stderr.on("data", () => {
    said = Math.min(said, seconds())
  })
  const watch = setInterval(() => {
    memory = Math.max(memory, greatest(child.pid!))
  }, look)
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", status => {
      clearInterval(watch)
      resolve({ seconds: seconds(), said, memory, status })
    })
  })
}

/** The greatest resident set of a process so far, in MiB; 0 where it cannot be had. */
function greatest(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Files of one line, a hundred words of places and numbers apart, in one folder. */
function write(folder: string, files: number): void {
  mkdirSync(folder)
  for (let n = 0; n < files; n++) {
    const line = `The ferry ${n} left Port Lumen for harbour ${n % 977} with ${n % 89} guests, officials said on Monday.\n`
    writeFileSync(join(folder, `page-${n}.txt`), line)
  }
}

/** See the head of this file. */
export const manyFiles: Benchmark = {
  name: "many-files",
  about: "a folder of very many files of one line, with a store: first progress, memory: --data ANY [--files N]",
  kind: "speed",
  set: null,
  published: {},
  rows: {},
  async run(_data, { files }) {
    const folder = mkdtempSync(join(tmpdir(), "stemma-many-"))
    try {
      const count = Number(files ?? 200_000)
      const pages = join(folder, "pages")
      write(pages, count)
      const { seconds, said, memory, status } = await traced(pages, join(folder, "desk.stemma"))
      return { items: count, measures: { status: status ?? -1 }, speeds: { seconds, said, memory } }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
