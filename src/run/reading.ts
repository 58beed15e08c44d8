// Paths → reports by the stage that reads pages, in parts: what is kept of a page is taken from there, the rest is read and
// kept. A part is as much as stands in memory at once of pages that were not read yet.

import { gather, gatherBytes, type Gathered, type Ingested } from "../ingest/ingest.js"
import type { Walking } from "../ingest/inputs/walk.js"
import type { DecodedPage, Page } from "../ingest/page.js"
import type { Runner, Stage } from "../runner.js"
import type { PageShelf } from "../store/pages.js"

/** A stage from pages to reports. */
export type Reading = Stage<Page | DecodedPage, Ingested>

/** Pages of a part, and bytes of all of them. */
const most = { pages: 1_000, bytes: 16 * 2 ** 20 }

/** Read what stands at paths. Never rejects for a bad input. */
export function readPaths(
  paths: readonly string[],
  reading: Reading,
  runner: Runner,
  shelf: PageShelf | null,
  walking: Walking = {},
): AsyncGenerator<Ingested> {
  return readFound(gather(paths, process.stdin, walking), reading, runner, shelf)
}

/** Read a file whose bytes came by another way. Never rejects for a bad input. */
export function readBytes(path: string, bytes: Uint8Array, reading: Reading, runner: Runner): AsyncGenerator<Ingested> {
  return readFound(gatherBytes(path, bytes), reading, runner, null)
}

/** Read all that a store holds: of every place what stands there now. */
export function readHeld(reading: Reading, runner: Runner, shelf: PageShelf): AsyncGenerator<Ingested> {
  return readFound(shelf.held(), reading, runner, shelf)
}

/** Read what was found already, and hand on what was read. */
export async function* readFound(
  found: AsyncIterable<Gathered | Ingested> | Iterable<Gathered | Ingested>,
  reading: Reading,
  runner: Runner,
  shelf: PageShelf | null,
): AsyncGenerator<Ingested> {
  let [part, bytes]: [(Page | DecodedPage)[], number] = [[], 0]
  for await (const one of found) {
    if (!("page" in one)) {
      yield one
      continue
    }
    part.push(one.page)
    bytes += "bytes" in one.page ? one.page.bytes.length : 2 * one.page.source.length
    if (part.length < most.pages && bytes < most.bytes) continue
    yield* await read(part, reading, runner, shelf)
    ;[part, bytes] = [[], 0]
  }
  yield* await read(part, reading, runner, shelf)
}

async function read(
  pages: readonly (Page | DecodedPage)[],
  reading: Reading,
  runner: Runner,
  shelf: PageShelf | null,
): Promise<readonly Ingested[]> {
  if (pages.length === 0) return []
  const asked = shelf === null ? [] : pages.map(page => ({ page, key: reading.key(page) }))
  const found = shelf?.find(asked) ?? new Map<string, Ingested>()
  const missing = [...pages.keys()].filter(i => !found.has(asked[i]?.key ?? ""))
  const made = await runner.each(
    reading,
    missing.map(i => pages[i]!),
  )
  shelf?.keep(missing.flatMap((i, n) => (made[n]!.problem === null ? [{ ...asked[i]!, out: made[n]!.out }] : [])))
  const read = new Map(missing.map((i, n) => [i, made[n]!]))
  return pages.map((_, i) => {
    const outcome = read.get(i)
    if (outcome === undefined) return found.get(asked[i]!.key)!
    return outcome.problem === null ? outcome.out : { problem: outcome.problem }
  })
}
