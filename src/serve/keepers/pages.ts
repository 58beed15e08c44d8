// The pages of a served pile: those given, the sample story where it was taken in, and those that a person added. What comes
// a second time, byte for byte, is told of and makes no second page.

import { existsSync } from "node:fs"
import { stat } from "node:fs/promises"
import { basename } from "node:path"
import { looksLikeText } from "../../ingest/charset.js"
import { whyNotRead } from "../../ingest/ingest.js"
import { readFound } from "../../ingest/inputs/opening.js"
import { walk } from "../../ingest/inputs/walk.js"
import { shortestTraced } from "../../kit/limits.js"
import { plural } from "../../kit/plural.js"
import type { Problem } from "../../model/problem.js"
import { whyUnwritten } from "../../store/file.js"
import { clearAddedDrafts, keepAdded } from "../../store/added.js"
import { inTurn } from "../../store/turns.js"
import { Refusal } from "../problem.js"

/** A page as it arrives. */
export interface NewPage {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What came of adding pages. */
export interface Kept {
  /** How many are kept that were not there before. */
  readonly pages: number
  /** Which cannot be read, are there already, or are too short, and why. */
  readonly problems: readonly Problem[]
}

/** Which pages there are, and how others come in. */
export interface PageKeeper {
  /** What is to be traced. */
  paths(): readonly string[]
  /** Take the sample story in. Refuses with 404 where it was not installed. */
  addSample(): void
  /** Keep pages beside the pile. Refuses with 507 where they cannot be kept. */
  add(pages: readonly NewPage[]): Promise<Kept>
  /** Where added pages are kept. */
  readonly folder: string
  /** Take away what a process that was ended left half written, once. Never rejects. */
  clearUp(): Promise<void>
}

/** Keep the pages of a pile: `given` by path, added ones in the folder `added`. */
export function keepPages(given: readonly string[], added: string, sample: string | undefined): PageKeeper {
  let sampled: readonly string[] = []
  let clearedUp: Promise<void> | null = null
  return {
    paths: () => [...given, ...sampled, ...(existsSync(added) ? [added] : [])],
    addSample() {
      if (!sample || !existsSync(sample)) throw new Refusal(404, "The sample story was not installed with this copy.")
      sampled = [sample]
    },
    folder: added,
    async add(pages) {
      const judged = await judge(pages, [...given, ...sampled, ...(existsSync(added) ? [added] : [])])
      const fresh = judged.filter(one => one.problem?.leftOut !== true)
      const lost: Problem[] = []
      for (const { page } of fresh) {
        await inTurn(added, () => keepAdded(added, page.name, page.bytes)).catch(error => {
          // Of what was kept before it nothing is lost: that is told of, and so is this.
          lost.push({ path: page.name, what: whyUnwritten(error as NodeJS.ErrnoException), leftOut: true })
        })
      }
      if (lost.length > 0 && lost.length === fresh.length)
        throw new Refusal(507, `Added pages cannot be kept in ${added}: ${lost[0]!.path} ${lost[0]!.what}.`)
      return {
        pages: fresh.length - lost.length,
        problems: [...judged.flatMap(({ problem }) => problem ?? []), ...lost],
      }
    },
    clearUp() {
      clearedUp ??= inTurn(added, () => clearAddedDrafts(added)).catch(() => {})
      return clearedUp
    },
  }
}

interface Judged {
  readonly page: NewPage
  readonly problem: Problem | null
}

/** What is to be said of each page before it is kept, beside what stands at `paths` and beside one another. */
async function judge(pages: readonly NewPage[], paths: readonly string[]): Promise<Judged[]> {
  const there = await filesOfSize(new Set(pages.map(({ bytes }) => bytes.length)), paths)
  const judged: Judged[] = []
  for (const page of pages) {
    const like = (await alike(page, there)) ?? judged.find(({ page: one }) => isSame(one.bytes, page.bytes))?.page.name
    const what = whyNotRead(page.name, page.bytes)
    if (what !== null) judged.push(told(page, what, true))
    else if (like) judged.push(told(page, `is the same, byte for byte, as ${like}, and was not added again`, true))
    else if (isShort(page.bytes)) judged.push(told(page, tooShort, false))
    else judged.push({ page, problem: null })
  }
  return judged
}

const tooShort = `has under ${plural(shortestTraced, "word")}: it is kept, but too short to tell by whose words they are`

function told(page: NewPage, what: string, leftOut: boolean): Judged {
  return { page, problem: { path: page.name, what, leftOut } }
}

/** Files at paths by their size, those alone that are as long as one of the new pages. */
async function filesOfSize(sizes: ReadonlySet<number>, paths: readonly string[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>()
  for await (const one of walk(paths.filter(path => path !== "-"))) {
    if (!("file" in one)) continue
    const size = (await stat(one.file).catch(() => null))?.size
    if (size !== undefined && sizes.has(size)) found.set(size, [...(found.get(size) ?? []), one.path])
  }
  return found
}

/** The name of a file that holds the same bytes. */
async function alike({ bytes }: NewPage, there: ReadonlyMap<number, readonly string[]>): Promise<string | null> {
  for (const path of there.get(bytes.length) ?? []) {
    const other = await readFound(path).catch(() => null)
    if (other && isSame(other, bytes)) return basename(path)
  }
  return null
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one.buffer, one.byteOffset, one.length).equals(other)
}

/** Whether it is a plain text of a few words. What is markup or packed is not looked into. */
function isShort(bytes: Uint8Array): boolean {
  if (bytes.length > longestShort || !looksLikeText(bytes)) return false
  const text = new TextDecoder().decode(bytes)
  return !/^\s*[<{[]/.test(text) && text.split(/\s+/).filter(Boolean).length < shortestTraced
}

/** Bytes that so few words never exceed. */
const longestShort = 1_000
