// One process at a store for as long as it runs: a lock that says whose it is, and shows by its time of change that its
// holder lives. Others are refused and not kept waiting, since nobody knows how long.
//
// A lock is left behind where its process is gone from this machine, or where nobody touched it for longer than a holder
// that lives lets it stand: another machine's, or one whose number another process was given since.

import { randomBytes } from "node:crypto"
import { rm, stat, utimes } from "node:fs/promises"
import { hostname } from "node:os"
import { type Holder, holderOf, isAlive, LockLost, makes, takeAway, wordsOf } from "./lock.js"

/** Milliseconds between two signs of life, and after how many without one a lock counts as left behind. */
const beat = 20_000
const longestStill = 6 * beat

/** Locks that this process holds: one with its number and other words is of a process that had the number before. */
const own = new Set<string>()

/** Thrown where another process holds the lock; its message says which. */
export class Held extends Error {
  constructor(holder: Holder | null) {
    super(holder === null ? "another process" : `process ${holder.pid} on ${holder.host}`)
  }
}

/** Do a work as the only process that does one under this name. `stillHeld` throws `LockLost` where another took over. */
export async function alone<T>(path: string, work: (stillHeld: () => Promise<void>) => Promise<T>): Promise<T> {
  const words = JSON.stringify({ pid: process.pid, host: hostname(), id: randomBytes(8).toString("hex") })
  while (!(await makes(path, words))) await leftBehind(path)
  own.add(words)
  const isMine = async () => (await wordsOf(path)) === words
  const beating = setInterval(() => {
    const now = new Date()
    // Where it is gone, `stillHeld` tells.
    void isMine()
      .then(mine => (mine ? utimes(path, now, now) : undefined))
      .catch(() => {})
  }, beat)
  beating.unref()
  try {
    return await work(async () => {
      if (!(await isMine())) throw new LockLost(`${path} was taken over`)
    })
  } finally {
    clearInterval(beating)
    own.delete(words)
    if (await isMine()) await rm(path, { force: true })
  }
}

/** Take a lock away whose holder is gone. Throws `Held` where it is not. */
async function leftBehind(path: string): Promise<void> {
  const words = await wordsOf(path)
  const touched = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
  if (words === null || touched === null) return
  const holder = holderOf(words)
  const isStill = Date.now() - touched > longestStill
  if (!isStill && (holder === null || isHeld(holder, words))) throw new Held(holder)
  await takeAway(path, words)
}

/** Whether the holder lives, as far as this machine knows. */
function isHeld({ pid, host }: Holder, words: string): boolean {
  if (host !== hostname()) return true
  return pid === process.pid ? own.has(words) : isAlive(pid)
}
