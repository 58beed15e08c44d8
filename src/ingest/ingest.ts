// Paths → reports. The only stage that reads the disk; reading is streamed, one page in memory at a time.

import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import type { Problem } from "../model/problem.js"
import type { Report } from "../model/report.js"
import { readPage } from "./page.js"

/** What comes out of ingest, one by one: a report, or an input that could not be read. */
export type Ingested = { readonly report: Report } | { readonly problem: Problem }

/** Read files and folders (recursively, in order of name); `-` is standard input. Never throws for a bad input. */
export async function* ingest(paths: readonly string[]): AsyncGenerator<Ingested> {
  for (const path of paths) {
    try {
      const info = await stat(path)
      if (info.isDirectory()) {
        const names = (await readdir(path)).sort()
        yield* ingest(names.map(name => join(path, name)))
      } else if (/\.(txt|html?)$/i.test(path)) {
        yield { report: readPage({ path, address: null, bytes: await readFile(path) }) }
      }
    } catch (error) {
      yield { problem: { path, what: `cannot be read (${(error as Error).message})`, leftOut: true } }
    }
  }
}
