// Addresses → reports, as paths give them: what comes is read by the stage that reads pages, kept under its address, and
// noted. What holds no article is told of and not kept; a page that says what it said is no version, whatever its furniture.

import { gatherAddresses } from "../fetch/gather.js"
import type { Fetching } from "../fetch/fetcher.js"
import type { Memory, Wanted } from "../fetch/visits.js"
import { wallOf } from "../fetch/walls.js"
import type { Ingested } from "../ingest/ingest.js"
import type { Report } from "../model/report.js"
import type { Runner } from "../runner.js"
import type { PageShelf } from "../store/pages.js"
import type { Store } from "../store/store.js"
import { type Reading, readFound } from "./reading.js"

/** What keeps pages, and what was fetched. */
export type Keeper = Pick<Store, "pages" | "fetches">

/** Read what stands at addresses. Never rejects for an address. */
export async function* readAddresses(
  wanted: readonly Wanted[],
  reading: Reading,
  runner: Runner,
  keeper: Keeper | null,
  how: Fetching,
  progress?: (done: number, of: number) => void,
): AsyncGenerator<Ingested> {
  const pages = keeper?.pages ?? null
  for await (const { found, answered, note } of gatherAddresses(wanted, memoryOf(keeper), how, progress)) {
    const wall = (out: Ingested) => answered && wallOf(out, answered.asked, answered.answer)
    const shelf = pages && answered ? keeping(pages, out => wall(out)?.whole !== true) : pages
    let isWall = false
    for await (const out of readFound(found === null ? [] : [found], reading, runner, shelf)) {
      const stands = wall(out)
      const path = "report" in out ? out.report.path : out.problem.path
      if (stands?.whole) isWall = true
      else yield out
      if (stands) yield { problem: { path, what: stands.what, leftOut: stands.whole } }
    }
    // A wall is known by nothing: it is to be looked at again each time.
    if (note) keeper?.fetches.note(isWall ? { ...note, etag: null, modified: null, digest: null } : note)
  }
}

function memoryOf(keeper: Keeper | null): Memory | null {
  return keeper && { fetches: keeper.fetches, standsAt: place => keeper.pages.standsAt(place) }
}

/** A shelf that keeps what is worth it, and of that what does not stand there already. */
function keeping(pages: PageShelf, isWorth: (out: Ingested) => boolean): PageShelf {
  return {
    find: asked => pages.find(asked),
    keep: read =>
      pages.keep(read.filter(({ out, page }) => isWorth(out) && !saysTheSame(out, pages.standsAt(page.path)))),
    standsAt: place => pages.standsAt(place),
    held: () => pages.held(),
  }
}

/** Whether a page says what one said that stands in its place: the same text under the same head. */
function saysTheSame(out: Ingested, standing: ReturnType<PageShelf["standsAt"]>): boolean {
  if (standing === null || !("report" in standing) || !("report" in out)) return false
  const head = ({ id, title, byline, published }: Report) =>
    // A date that hangs on when the page was fetched is none of the page's.
    JSON.stringify([id, title, byline, published?.doubt ? null : published?.value])
  return head(out.report) === head(standing.report)
}
