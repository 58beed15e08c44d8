// A place for a store that ends with the process: results of a served pile, so that a correction makes anew what it touches
// and no more. What a process that was killed left behind is taken away by the next.

import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A store's file, and how it goes with all that lies beside it. */
export interface TemporaryStore {
  readonly file: string
  remove(): void
}

const called = "stemma-serve-"

/** Make a place in the machine's folder for what is temporary. Throws as `node:fs` does. */
export function temporaryStore(): TemporaryStore {
  sweep()
  const folder = mkdtempSync(join(tmpdir(), `${called}${process.pid}-`))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once("exit", remove)
  return {
    file: join(folder, "results.stemma"),
    remove() {
      process.off("exit", remove)
      remove()
    },
  }
}

/** Take away what processes that are no more left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${called}(\\d+)-\\w+$`).exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Somebody else's, who may keep it.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
