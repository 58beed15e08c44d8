// One program's rounds over the pages of a set, in a process of its own: no program pays for another's garbage. Run as a
// program (`rounds.js NAME DIR`), this is that process; a round is asked for by a message, and its user CPU sent back.

import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { scrapinghub } from "../extraction.js"
import { htmlOf, readingOf, type SetPage } from "../page-set.js"
import { openedByReadability } from "./readers.js"

const self = fileURLToPath(import.meta.url)

/** Programs by name, and how each reads a page. */
const programs: Readonly<Record<"stemma" | "Readability", (page: SetPage, html: Uint8Array) => unknown>> = {
  stemma: readingOf,
  Readability: (_, html) => openedByReadability(html),
}

/** Begin a program's process; end it with `kill`. */
export function roundsOf(program: keyof typeof programs, folder: string): ChildProcess {
  return fork(self, [program, folder])
}

/** Seconds of user CPU that one more round takes. */
export async function round(rounds: ChildProcess): Promise<number> {
  rounds.send("round")
  const [seconds] = (await once(rounds, "message")) as [number]
  return seconds
}

if (process.argv[1] === self && process.send) {
  const [, , program, folder] = process.argv
  const read = programs[program as keyof typeof programs]
  const pages = scrapinghub.open(folder!).pages.map(page => ({ page, html: htmlOf(page) }))
  process.on("message", () => {
    const begun = process.cpuUsage()
    for (const { page, html } of pages) read(page, html)
    process.send!(process.cpuUsage(begun).user / 1e6)
  })
}
