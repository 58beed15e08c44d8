// The marks file: read, changed and, where it is broken, set aside. Two servers may keep one pile, so that a change is
// made to what stands in the file, under its lock, and never to what a process remembers of it.

import { mkdir, readFile, rename, rm, stat } from "node:fs/promises"
import { basename, dirname } from "node:path"
import type { Problem } from "../model/problem.js"
import { noReview, type Review } from "../model/review.js"
import { draftsOf, writeWhole } from "./file.js"
import { locked } from "./lock.js"

/** What stands in a marks file, and how that is told from what stood there before. */
export interface KeptReview {
  readonly review: Review
  /** As `stampOf` gives it. */
  readonly stamp: string
}

/** Told of a broken file that was set aside: which, and where it is now. */
export type TellSetAside = (problem: Problem) => void

/** Thrown where a file is there and is no marks file, or not all of it. Its message is what a `Problem` says of the file. */
export class BrokenMarks extends Error {
  /** What in it can be used; null where it is none. */
  readonly rest: Review | null
  constructor(what: string, rest: Review | null = null) {
    super(what)
    this.rest = rest
  }
}

/**
 * Read a marks file. A missing file is an empty review; one that is no marks file, or in which something cannot be,
 * throws `BrokenMarks`; one that cannot be read rejects as `node:fs` does, and one of a later version likewise.
 */
export async function readMarks(file: string): Promise<Review> {
  const info = await stat(file).catch(orMissing)
  if (info === null) return noReview
  if (!info.isFile()) throw new Error("it is no regular file")
  const text = await readFile(file, "utf8").catch(orMissing)
  return text === null ? noReview : await parse(text)
}

/**
 * What of a marks file can be used, for whoever reads it and leaves it as it is, and what is wrong with the rest, null where
 * nothing is. Rejects where nothing of it can be used.
 */
export async function readUsable(file: string): Promise<{ readonly review: Review; readonly fault: string | null }> {
  try {
    return { review: await readMarks(file), fault: null }
  } catch (error) {
    if (error instanceof BrokenMarks && error.rest) return { review: error.rest, fault: error.message }
    throw error
  }
}

/** A stamp of the file as it stands: another where it was written, replaced, taken away or closed to us. */
export async function stampOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true })
    return [ino, size, mtimeNs, ctimeNs].join(".")
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "unknown"
  }
}

/**
 * What stands in a marks file, to go on with. A broken one is set aside, and what in it can be used stands in its place;
 * where that is nothing, `known`, what the process last read.
 */
export async function openMarks(file: string, known: Review, tell: TellSetAside): Promise<KeptReview> {
  const stamp = await stampOf(file)
  try {
    return { review: await readMarks(file), stamp }
  } catch (error) {
    if (!(error instanceof BrokenMarks)) throw error
  }
  return await changeMarks(file, known, tell, review => review)
}

/**
 * Change what stands in a marks file, whoever wrote it last. `change` is a function of nothing else, for it may be asked
 * twice; what it throws leaves the file as it was. Resolves when the change is down on the disk.
 */
export async function changeMarks(
  file: string,
  known: Review,
  tell: TellSetAside,
  change: (newest: Review) => Review,
): Promise<KeptReview> {
  await mkdir(dirname(file), { recursive: true })
  return await locked(file, async stillHeld => {
    const write = (review: Review) => writeWhole(file, `${JSON.stringify(review, null, 2)}\n`, stillHeld)
    const standing = await readMarks(file).catch(async error => {
      if (!(error instanceof BrokenMarks)) throw error
      await stillHeld()
      tell(await moveAside(file, error.message))
      const held = error.rest ?? known
      if (held !== noReview) await write(held)
      return held
    })
    const next = change(standing)
    if (next !== standing) await write(next)
    return { review: next, stamp: await stampOf(file) }
  })
}

/** Take away what processes that were ended in the midst of writing left beside a marks file. */
export async function clearMarksDrafts(file: string): Promise<void> {
  const leftovers = async () => [...(await draftsOf(file)), ...(await draftsOf(`${file}.lock`))]
  if ((await leftovers()).length === 0) return
  await locked(file, async () => {
    for (const path of await leftovers()) await rm(path, { force: true })
  })
}

/** Move a broken file to `NAME.broken-1`, or the next number that is free: what stands in it may still be mended. */
async function moveAside(file: string, what: string): Promise<Problem> {
  for (let n = 1; ; n++) {
    const aside = `${file}.broken-${n}`
    if ((await stat(aside).catch(orMissing)) !== null) continue
    await rename(file, aside)
    return { path: file, what: `${what}; it was set aside as ${basename(aside)}`, leftOut: true }
  }
}

async function parse(text: string): Promise<Review> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new BrokenMarks("is no JSON and holds no marks that can be read")
  }
  // Left alone: what a later version wrote may be more than this one knows.
  const { version } = (typeof data === "object" && data !== null ? data : {}) as { readonly version?: unknown }
  if (typeof version === "number" && version > noReview.version)
    throw new Error("it was written by a later version of Stemma; install that one")
  // Loaded where there is a file to hold against it: most piles have none.
  const { readReview } = await import("../review/schema.js")
  const read = readReview(data)
  if (typeof read === "string") throw new BrokenMarks(`is no marks file (${read})`)
  if (read.faults.length === 0) return read.review
  const more = read.faults.length - mostFaults
  const faults = `${read.faults.slice(0, mostFaults).join("; ")}${more > 0 ? `; and ${more} more` : ""}`
  throw new BrokenMarks(`holds what cannot be (${faults}); the rest of it holds`, read.review)
}

/** Faults of a file that are told of one by one. */
const mostFaults = 5

function orMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null
  throw error
}
