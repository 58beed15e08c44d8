// The pages of a served pile: those given, the sample story where it was taken in, and those that a person dropped in.

import { existsSync } from "node:fs"
import { whyNotRead } from "../../ingest/ingest.js"
import type { Problem } from "../../model/problem.js"
import { clearAddedDrafts, keepAdded } from "../../store/added.js"
import { inTurn } from "../../store/turns.js"
import { Refusal } from "../problem.js"

/** A page as it arrives. */
export interface NewPage {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Which pages there are, and how others come in. */
export interface PageKeeper {
  /** What is to be traced. */
  paths(): readonly string[]
  /** Take the sample story in. Refuses with 404 where it was not installed. */
  addSample(): void
  /** Keep pages beside the pile; which of them cannot be read, and why. Refuses with 507 where they cannot be kept. */
  add(pages: readonly NewPage[]): Promise<readonly Problem[]>
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
    async add(pages) {
      try {
        for (const { name, bytes } of pages) await inTurn(added, () => keepAdded(added, name, bytes))
      } catch (error) {
        throw new Refusal(507, `Added pages cannot be kept in ${added} (${(error as Error).message}).`)
      }
      return pages.flatMap(({ name, bytes }) => {
        const what = whyNotRead(name, bytes)
        return what === null ? [] : [{ path: name, what, leftOut: true }]
      })
    },
    clearUp() {
      clearedUp ??= inTurn(added, () => clearAddedDrafts(added)).catch(() => {})
      return clearedUp
    },
  }
}
