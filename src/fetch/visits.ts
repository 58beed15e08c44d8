// One address → what came of it: a page, what is held of one that did not change, the pages that a feed or a sitemap
// announces (the newest first, and so many of them), or the trouble there was. What was fetched before is asked for by what
// it is known by, and what is only announced when it is due.

import type { Gathered, Ingested } from "../ingest/ingest.js"
import type { Announced } from "../ingest/inputs/feed.js"
import { BadInput } from "../ingest/inputs/source.js"
import type { Given } from "../ingest/metadata/given.js"
import type { Announces, FetchedRow, Fetches } from "../store/fetched.js"
import { StoreTrouble } from "../store/trouble.js"
import { parseAddress } from "./address.js"
import { isDue } from "./due.js"
import { type Fetched, Fetcher, type Fetching } from "./fetcher.js"
import { usualLimits, usualMost } from "./limits.js"
import type { Answer } from "./request.js"
import { noteOf } from "./notes.js"
import { sourceOf } from "./sources.js"
import { Unfetched } from "./unfetched.js"

/** An address that is wanted. */
export interface Wanted {
  readonly address: string
  /** What a list or a feed says of it. */
  readonly told?: Given
  /** Who announced it; nobody did where a person named it. */
  readonly by?: Announcer
}

interface Announcer {
  readonly isPublic: boolean
  readonly stamp: string | null
  /** Pages that may still be fetched of the feed or sitemap that a person named. */
  readonly left: { pages: number }
  /** How many sitemaps it stands below; null where it is a page. */
  readonly depth: number | null
  /** Sitemaps beside it, to be asked for after it while more pages may be fetched. */
  readonly beside: readonly Announced[]
}

/** What came of an address. */
export interface Got {
  /** A page, what is held of one that did not change, a problem; null where it only leads to others. */
  readonly found: Gathered | Ingested | null
  /** Where a page came, what was asked for, and the answer that holds it. */
  readonly answered: { readonly asked: URL; readonly answer: Answer } | null
  /** What to note once that is kept. */
  readonly note: FetchedRow | null
}

/** What came of an address, and the addresses that it leads to. */
export interface Outcome {
  readonly got: readonly Got[]
  readonly more: readonly Wanted[]
}

/** What is remembered from runs before. */
export interface Memory {
  readonly fetches: Pick<Fetches, "of" | "restsUntil">
  /** What stands at an address now. */
  standsAt(place: string): Gathered | Ingested | null
}

/** Sitemaps of a sitemap that are looked into, how many may stand one in another, and addresses that are remembered of each. */
const bounds = { sitemaps: 20, depth: 2, remembered: 5_000 }

/** Visits of one run. */
export class Visits {
  readonly #fetcher: Fetcher
  readonly #memory: Memory | null
  readonly #how: Fetching
  readonly #most: number

  constructor(memory: Memory | null, how: Fetching) {
    this.#fetcher = new Fetcher(how)
    this.#memory = memory
    this.#how = how
    this.#most = how.most ?? usualMost
  }

  /** Fetch what is wanted. Never rejects for an address. */
  async visit(wanted: Wanted): Promise<Outcome> {
    let known: FetchedRow | null = null
    let asked: URL
    try {
      asked = parseAddress(wanted.address, this.#how.allowPrivate ?? false)
    } catch (error) {
      return trouble(wanted.address, error as Error)
    }
    const now = this.#now()
    try {
      known = this.#memory?.fetches.of(asked.href) ?? null
      const early = this.#early(asked, known, wanted, now)
      if (early !== null) return early
      const fetched = await this.#ask(asked, known, wanted)
      return await this.#told(asked, fetched, known, wanted)
    } catch (error) {
      if (error instanceof StoreTrouble) throw error
      const what = error as Error
      return { ...trouble(asked.href, what, noteOf(asked, known, what, this.#now())), more: this.#beside(wanted) }
    }
  }

  close(): Promise<void> {
    return this.#fetcher.close()
  }

  #now(): string {
    return new Date(this.#how.network.now()).toISOString()
  }

  /** What can be said of an address without asking its host; null where that is to be asked. */
  #early(asked: URL, known: FetchedRow | null, { by }: Wanted, now: string): Outcome | null {
    const until = this.#memory?.fetches.restsUntil(asked.host, now) ?? null
    // What announces others is asked each time: it is for that.
    const isPage = known !== null && known.announced === null
    const isWaiting = by !== undefined && isPage && !isDue(known, Date.parse(now), by.stamp)
    if (until === null && !isWaiting) return null
    const held = known?.place ? (this.#memory?.standsAt(known.place) ?? null) : null
    if (held !== null) return { got: [{ found: held, answered: null, note: null }], more: [] }
    const what =
      until === null
        ? `was not to be had at ${minute(known!.last)}, and is not asked for again so soon; name it by itself to ask now`
        : `was not asked for: ${asked.host} wants to be left alone until ${minute(until)}`
    return trouble(asked.href, new Unfetched(what, { later: true }))
  }

  #ask(asked: URL, known: FetchedRow | null, { by }: Wanted): Promise<Fetched> {
    const isHeld = known?.place && (known.announced !== null || this.#memory?.standsAt(known.place))
    const { place, etag, modified } = known ?? {}
    const validators = isHeld ? { place: place!, etag: etag!, modified: modified! } : null
    return this.#fetcher.get({ address: asked.href, known: validators, byPublic: by?.isPublic ?? false })
  }

  async #told(asked: URL, { answer, isPublic }: Fetched, known: FetchedRow | null, wanted: Wanted): Promise<Outcome> {
    const row = noteOf(asked, known, answer, this.#now())
    if (answer.status === 304 && known!.announced !== null)
      return {
        got: [noted({ ...row, announced: known!.announced })],
        more: this.#remembered(known!.announced, isPublic, wanted),
      }
    if (row.digest === known?.digest && row.place === known?.place) {
      const held = this.#memory?.standsAt(answer.url.href) ?? null
      if (held !== null) return { got: [{ found: held, answered: null, note: row }], more: [] }
    }
    const source = await sourceOf(answer, this.#how.limits?.bytes ?? usualLimits.bytes)
    if (source.kind === "page")
      return { got: [pageOf(source.bytes, asked, answer, wanted, row)], more: this.#beside(wanted) }
    const pages = newestFirst(source.pages)
    const sitemaps = source.kind === "sitemap" ? newestFirst(source.sitemaps) : []
    const announced = { pages: addressesOf(pages), sitemaps: addressesOf(sitemaps) }
    const { more, problem } = this.#announced(asked, pages, sitemaps, isPublic, wanted)
    return { got: [noted({ ...row, announced }), ...problem], more }
  }

  /** What a feed or a sitemap announces, as far as it is to be fetched. */
  #announced(
    asked: URL,
    pages: readonly Announced[],
    sitemaps: readonly Announced[],
    isPublic: boolean,
    wanted: Wanted,
  ) {
    const left = wanted.by?.left ?? { pages: this.#most }
    const taken = pages.slice(0, left.pages)
    left.pages -= taken.length
    const by = (stamp: string | null) => ({ isPublic, stamp, left, depth: null, beside: [] })
    const depth = (wanted.by?.depth ?? 0) + 1
    const below = depth > bounds.depth ? [] : sitemaps.slice(0, bounds.sitemaps)
    const more: Wanted[] = [
      ...taken.map(({ address, told, stamp }) => ({ address, told, by: by(stamp) })),
      ...nextSitemap(below, { isPublic, stamp: null, left, depth, beside: [] }),
      ...this.#beside(wanted),
    ]
    const all = pages.length
    const what =
      all + sitemaps.length === 0
        ? "announces no pages"
        : all > taken.length
          ? `announces ${all} pages; the newest ${taken.length} are fetched, and --most ${all} would fetch all`
          : null
    const problem = what === null ? [] : trouble(asked.href, new Unfetched(what), null, all === 0).got
    return { more, problem }
  }

  /** The same from memory, where it did not change. */
  #remembered({ pages, sitemaps }: Announces, isPublic: boolean, wanted: Wanted): readonly Wanted[] {
    const again = (address: string): Announced => ({ address, stamp: null, told: {} })
    const base = new URL(wanted.address)
    return this.#announced(base, pages.map(again), sitemaps.map(again), isPublic, wanted).more
  }

  /** The sitemap that comes after one, while more pages may be fetched. */
  #beside({ by }: Wanted): readonly Wanted[] {
    return by === undefined || by.left.pages === 0 ? [] : nextSitemap(by.beside, by)
  }
}

function nextSitemap([first, ...beside]: readonly Announced[], by: Announcer): Wanted[] {
  return first === undefined ? [] : [{ address: first.address, by: { ...by, stamp: first.stamp, beside } }]
}

function pageOf(bytes: Uint8Array, asked: URL, answer: Answer, { told, by }: Wanted, note: FetchedRow): Got {
  const { url, charset, type } = answer
  const page = {
    path: url.href,
    address: url.href,
    bytes,
    charset,
    ...(/html/.test(type) ? { form: "html" as const } : {}),
    given: { basis: "crawl", seen: note.last },
    ...(told === undefined ? {} : { told }),
  }
  // A sitemap is asked for by name, so that a page in its place is none that anybody announced.
  if (by?.depth) throw new Unfetched("is no sitemap, though another names it as one", { status: 200 })
  return { found: { page }, answered: { asked, answer }, note }
}

function noted(note: FetchedRow): Got {
  return { found: null, answered: null, note }
}

function trouble(path: string, error: Error, note: FetchedRow | null = null, leftOut = true): Outcome {
  // What is neither is a mistake of ours: the address is named, and the rest goes on.
  const isTold = error instanceof Unfetched || error instanceof BadInput
  const what = isTold
    ? error.message
    : `could not be made sense of (${error.message}); fetch it yourself and add the file`
  return { got: [{ found: { problem: { path, what, leftOut } }, answered: null, note }], more: [] }
}

/** Those with a date first, the newest of them before the others; the rest as they stand. */
function newestFirst(announced: readonly Announced[]): readonly Announced[] {
  const time = ({ stamp }: Announced): number => Date.parse(stamp ?? "") || 0
  return announced.toSorted((a, b) => time(b) - time(a))
}

function addressesOf(announced: readonly Announced[]): readonly string[] {
  return announced.slice(0, bounds.remembered).map(({ address }) => address)
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace("T", " ")} UTC`
}
