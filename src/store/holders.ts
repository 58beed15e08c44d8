// Who has a store open, and who writes it: told by the locks that SQLite takes in the file beside it
// (https://www.sqlite.org/walformat.html#locks). Only Linux lists locks; elsewhere none is told of.

import { readFileSync, statSync } from "node:fs"

/** A process that has a store open. */
export interface Holder {
  readonly pid: number
  readonly does: "reads" | "writes"
}

/** The byte of `-shm` that who writes locks. */
const writing = 120

/** Processes other than this that have a store open, in the order of their numbers. */
export function holdersOf(file: string, listed: () => string = () => readFileSync("/proc/locks", "utf8")): Holder[] {
  try {
    const { ino } = statSync(`${file}-shm`)
    const locks = listed()
      .split("\n")
      .flatMap(line => {
        const [, pid, inode, from, to] = /(\d+) [0-9a-f]+:[0-9a-f]+:(\d+) (\d+) (\d+|EOF)$/.exec(line) ?? []
        return Number(inode) === ino && Number(pid) !== process.pid
          ? [{ pid: Number(pid), writes: Number(from) <= writing && (to === "EOF" || Number(to) >= writing) }]
          : []
      })
    const writers = new Set(locks.flatMap(({ pid, writes }) => (writes ? pid : [])))
    return [...new Set(locks.map(({ pid }) => pid))]
      .sort((a, b) => a - b)
      .map(pid => ({ pid, does: writers.has(pid) ? "writes" : "reads" }))
  } catch {
    return []
  }
}
