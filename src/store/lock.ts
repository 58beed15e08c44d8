// One process at a time: whoever made the file `X.lock` may write X, and takes the lock away when done. A lock that a
// killed process left is taken over: at once where that process ran on this machine, else when it has stood for longer
// than any writing takes. For the case that its holder only slept, it is asked for once more before a file is moved.

import { randomBytes } from "node:crypto"
import { link, open, readFile, rename, rm } from "node:fs/promises"
import { hostname } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import { draftOf } from "./file.js"

/** Milliseconds after which a lock that nobody changed counts as left behind: writing takes some hundredths of that. */
const longestHeld = 10_000
/** The same for a lock without words: its maker died, or is between making and writing it. */
const longestEmpty = 1_000
/** Milliseconds until a lock is given up that others take again and again. */
const patience = 60_000
/** Milliseconds between two tries, at least and at most: apart, so that two do not wait in step. */
const pause = { least: 2, most: 20 }

/** Who holds a lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  readonly id: string
}

/** Ids of the locks that this process holds: a lock with its number and another id is of one that had the number before. */
const held = new Set<string>()

/** Thrown by `stillHeld` where another process has taken a lock over. */
export class LockLost extends Error {}

/**
 * Do a work while no other process does one under the same lock. `stillHeld` throws `LockLost` where the lock was
 * taken over meanwhile: nothing may be written then, and the work begins anew.
 */
export async function locked<T>(file: string, work: (stillHeld: () => Promise<void>) => Promise<T>): Promise<T> {
  const path = `${file}.lock`
  for (;;) {
    const mine = await take(path)
    try {
      return await work(async () => {
        if ((await wordsOf(path)) !== mine.words) throw new LockLost(`${path} was taken over`)
      })
    } catch (error) {
      if (!(error instanceof LockLost)) throw error
    } finally {
      held.delete(mine.id)
      if ((await wordsOf(path)) === mine.words) await rm(path, { force: true })
    }
  }
}

interface Taken {
  readonly id: string
  readonly words: string
}

async function take(path: string): Promise<Taken> {
  const id = randomBytes(8).toString("hex")
  const words = JSON.stringify({ pid: process.pid, host: hostname(), id } satisfies Holder)
  const begun = performance.now()
  let seen = { words: "", since: begun }
  held.add(id)
  try {
    while (!(await makes(path, words))) {
      const now = performance.now()
      const other = await wordsOf(path)
      if (other === null) continue
      if (other !== seen.words) seen = { words: other, since: now }
      if (isLeftBehind(other, now - seen.since)) await takeAway(path, other)
      else if (now - begun > patience) throw new Error(`${path} is held by others; take it away if nothing runs`)
      else await sleep(pause.least + Math.random() * (pause.most - pause.least))
    }
    return { id, words }
  } catch (error) {
    held.delete(id)
    throw error
  }
}

/** Make the lock, unless there is one. */
export async function makes(path: string, words: string): Promise<boolean> {
  try {
    const file = await open(path, "wx")
    try {
      await file.writeFile(words)
    } catch (error) {
      // A full disk takes the name and not the words.
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

/** What stands in a lock; null where there is none. */
export async function wordsOf(path: string): Promise<string | null> {
  return await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
}

function isLeftBehind(words: string, unchangedFor: number): boolean {
  const holder = holderOf(words)
  if (holder === null) return unchangedFor > longestEmpty
  if (unchangedFor > longestHeld) return true
  if (holder.host !== hostname()) return false
  return holder.pid === process.pid ? !held.has(holder.id) : !isAlive(holder.pid)
}

/** Who holds a lock, by its words; null where they are none. */
export function holderOf(words: string): Holder | null {
  try {
    const { pid, host, id } = JSON.parse(words) as Partial<Holder>
    return typeof pid === "number" && typeof host === "string" && typeof id === "string" ? { pid, host, id } : null
  } catch {
    return null
  }
}

/** Whether a process runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user lives as well.
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** Take a lock away that was left behind, and no other: one that came in its place meanwhile is put back. */
export async function takeAway(path: string, words: string): Promise<void> {
  const aside = draftOf(path)
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return
    throw error
  }
  if ((await wordsOf(aside)) !== words) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}
