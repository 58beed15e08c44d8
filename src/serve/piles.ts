// The piles of one server: the one it was started with, those that a person made beside it, and those that were opened by
// their place. Each is the whole app and its API under an address of its own; they share nothing but the server.
//
// Who may open a place? Requests come from this server's own pages, from programs on this machine, and, where a token is
// asked for, from whoever holds it; the guard has refused what another site's page starts (`Sec-Fetch-Site`, `Origin`) and
// what names another host (DNS rebinding) before anything here is reached. What is left is a program of another user of
// this machine, which no browser's rule keeps out: opened by any path, a server would read for it whatever its own user may
// read. So a place can be opened only below the folder in which the server was started, or below the one that its first
// pile lies in, links followed to their end; a name of a new pile is never part of a path.

import { existsSync, readdirSync, realpathSync } from "node:fs"
import { basename, dirname, resolve, sep } from "node:path"
import { besidePile } from "../store/beside.js"
import type { ServedPile } from "./pile.js"
import { Refusal } from "./problem.js"

/** A pile among those of a server. */
export interface Mounted {
  readonly id: number
  readonly pile: ServedPile
}

/** All piles of a server. */
export interface Piles {
  all(): readonly Mounted[]
  /** An empty pile of this name, kept beside the first. */
  create(name: string): Promise<Mounted>
  /** The pile at a place. Refuses with 403 where it lies elsewhere than it may, with 404 where nothing is there. */
  open(path: string): Promise<Mounted>
}

/** How other piles are opened. */
export interface OpeningPiles {
  /** With nothing given, kept beside a path that need not be there. */
  empty(beside: string): ServedPile
  /** A folder, a file or a store. */
  at(path: string): Promise<ServedPile>
  /** What the first stands beside. */
  readonly beside: readonly string[]
  /** The folder that the server was started in. */
  readonly startedIn: string
}

/** Most piles of one server: each holds its trace in memory. */
const most = 50

/** The address under which a pile is mounted; the first also stands at the root. */
export function baseOf(id: number): string {
  return id === 1 ? "" : `/piles/${id}`
}

/** The piles of a server, with those that were made beside the first before. */
export function pilesOf(first: ServedPile, { empty, at, beside, startedIn }: OpeningPiles): Piles {
  const stem = besidePile(beside).added.replace(/\.stemma-added$/, "")
  const mounted: Mounted[] = [{ id: 1, pile: first }]
  const opened = new Map<string, Mounted>()
  const mount = (pile: ServedPile): Mounted => {
    const one = { id: mounted.at(-1)!.id + 1, pile }
    mounted.push(one)
    void pile.retrace()
    return one
  }
  for (const n of numbersBeside(stem)) mount(empty(placeOf(stem, n)))
  const room = (): void => {
    if (mounted.length >= most) throw new Refusal(409, `A server holds ${most} piles at most; start another.`)
  }
  return {
    all: () => mounted,
    async create(name) {
      room()
      const pile = empty(placeOf(stem, 1 + Math.max(1, ...numbersBeside(stem))))
      // Its name is what makes it be found again, and is written before it is shown.
      await pile.rename(name)
      return mount(pile)
    },
    async open(path) {
      const place = placeWithin(path, [startedIn, dirname(stem)])
      const known = opened.get(place)
      if (known) return known
      room()
      const one = mount(await at(place))
      opened.set(place, one)
      return one
    },
  }
}

/** What the marks and added pages of the nth pile beside another stand beside. */
function placeOf(stem: string, n: number): string {
  return `${stem}.pile-${n}`
}

/** Numbers of piles that were made beside another. */
function numbersBeside(stem: string): number[] {
  const folder = dirname(stem)
  if (!existsSync(folder)) return []
  const lead = `${basename(stem)}.pile-`
  const numbers = readdirSync(folder).flatMap(name => {
    const n = name.startsWith(lead) ? /^(\d{1,6})\.stemma-(?:marks\.json|added)$/.exec(name.slice(lead.length)) : null
    return n ? [Number(n[1])] : []
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** A path with all links followed, where it lies below one of some folders. */
function placeWithin(path: string, folders: readonly string[]): string {
  const [base] = folders
  const place = ended(resolve(base!, path))
  const roots = folders.flatMap(folder => ended(folder) ?? [])
  // One answer for what is not there and what may not be opened elsewhere: nobody is told what there is.
  if (place === null || !roots.some(root => place === root || place.startsWith(root.endsWith(sep) ? root : root + sep)))
    throw new Refusal(
      404,
      `Nothing is there that this server may open. It opens what lies below ${roots.join(" or ")}.`,
    )
  return place
}

function ended(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}
