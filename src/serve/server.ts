// `serve`: a pile, its API and the web app on a port of this machine.

import { closeSync, openSync, readSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { createApp } from "./app.js"
import { builtFolder } from "./built.js"
import { lazily } from "../kit/lazily.js"
import { type Engine, engineInThreads, type Means } from "./engine.js"
import type { OutletList } from "../model/outlets.js"
import type { Problem } from "../model/problem.js"
import type { Review } from "../model/review.js"
import { besidePile } from "../store/beside.js"
import { guardFor, listen, thisMachine } from "./listening.js"
import { openPile, type PileOptions, type ServedPile } from "./pile.js"
import { pilesOf } from "./piles.js"
import { usualPort } from "./port.js"
import type { Status } from "./shapes.js"

/** What to serve and where. */
export interface ServeOptions {
  readonly paths: readonly string[]
  /** This one or none; without, the usual one or the next that is free. */
  readonly port?: number | undefined
  /** An address to bind to; the loopback without. */
  readonly host?: string | undefined
  /** Ask for a token on the loopback too, as the command does unless told not to; elsewhere one is always asked for. */
  readonly token?: boolean | undefined
  /** The marks file, where it is not to stand beside the pile. */
  readonly marks?: string | undefined
  /** The user's list of outlets, as it was when the server began. */
  readonly outlets?: OutletList | undefined
  /** Threads to trace a large pile on; 1 without. */
  readonly threads?: number | undefined
  /** The file in which pages and results are kept, so that the next trace is quick. */
  readonly store?: string | undefined
  /** Bytes of memory to take with a store. */
  readonly memory?: number | undefined
  /** Follow links that lead out of what stands at the paths. */
  readonly followLinks?: boolean | undefined
  readonly progress?: (status: Status) => void
  /** Told of trouble with the marks file. */
  readonly trouble?: (problem: Problem) => void
}

/** A server at work. */
export interface Serving {
  /** The address to open, with the token but where it was left off. */
  readonly address: string
  readonly port: number
  readonly pile: ServedPile
  /** Resolves when the first trace stands or has failed. */
  readonly traced: Promise<void>
  close(): Promise<void>
}

/** Start serving. Listens before it traces, so that the page is up at once; rejects where no port is to be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { paths, host = thisMachine, marks, outlets, threads = 1, store, progress, trouble } = options
  const { memory, followLinks, token = false } = options
  const engine = engineInThreads({ threads, store, memory, followLinks })
  const now = () => new Date().toISOString()
  // From dist/src/serve to sample/pile.
  const sample = fileURLToPath(new URL("../../../sample/pile", import.meta.url))
  const said = store !== undefined && paths.length === 0 ? await saidOf(store, marks) : undefined
  const pile = openPile(engine, { paths, marks, outlets, store, said, sample, now, progress, trouble })
  const others = openingOthers({ threads, memory }, { outlets, sample, now, trouble })
  const beside = paths.length === 0 && store !== undefined ? [store] : paths
  const piles = pilesOf(pile, { ...others, beside, startedIn: process.cwd() })
  const guard = guardFor(host, { token })
  const app = createApp({ pile, piles, guard, ui: builtFolder })
  const { address, port, close } = await listen(app.fetch, {
    port: options.port ?? usualPort,
    only: options.port !== undefined,
    host,
  })
  return {
    address: guard.token ? `${address}?token=${guard.token}` : address,
    port,
    pile,
    traced: pile.retrace(),
    async close() {
      engine.close()
      others.close()
      await close()
    },
  }
}

/** How other piles are opened: none goes into the store of the first, and what lies in one store is traced with that. */
function openingOthers(means: Omit<Means, "store">, how: Omit<PileOptions, "paths">) {
  const engines: Engine[] = []
  const engineFor = (store?: string): Engine => {
    const own = engineInThreads({ ...means, store })
    engines.push(own)
    return own
  }
  const shared = lazily(() => engineFor())
  return {
    empty: (beside: string) => openPile(shared(), { ...how, paths: [], beside }),
    async at(path: string) {
      if (!isStore(path)) return openPile(shared(), { ...how, paths: [path] })
      return openPile(engineFor(path), { ...how, paths: [], store: path, said: await saidOf(path, undefined) })
    },
    close() {
      for (const one of engines) one.close()
    },
  }
}

/** What people said of the pages of a store, but for what stands in the marks file beside it. */
async function saidOf(store: string, marks: string | undefined): Promise<Review> {
  const { reviewIn } = await import("../store/store.js")
  return reviewIn(store, besidePile([store], marks).marks)
}

/** How every file of SQLite begins. */
const magic = "SQLite format 3\0"

function isStore(path: string): boolean {
  if (!statSync(path).isFile()) return false
  const file = openSync(path, "r")
  try {
    const head = Buffer.alloc(magic.length)
    readSync(file, head, 0, magic.length, 0)
    return head.toString("latin1") === magic
  } finally {
    closeSync(file)
  }
}
