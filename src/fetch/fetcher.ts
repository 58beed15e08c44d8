// An address → its answer, as politely and as safely as it goes: robots.txt is asked first, the host's queue is kept, every
// redirect is checked as the first address was, and a host that is busy is asked again when it said.

import type { Dispatcher } from "undici"
import { parseAddress } from "./address.js"
import { dispatcherIn, type PlaceOf, placesIn } from "./connect.js"
import { type Limits, usualLimits } from "./limits.js"
import type { Network } from "./network.js"
import { Queues } from "./queue.js"
import { type Answer, ask, type Validators } from "./request.js"
import { type Rules, robotsIn, type RulesOf } from "./robots.js"
import { byHand, Unfetched } from "./unfetched.js"
import { saysStatus } from "./walls.js"

/** How things are fetched. */
export interface Fetching {
  readonly network: Network
  /** Whether an address that a person named may lead into a network of one's own. */
  readonly allowPrivate?: boolean | undefined
  /** Pages of one feed or sitemap, at most. */
  readonly most?: number | undefined
  readonly limits?: Partial<Limits> | undefined
}

/** What is asked for, and on whose word. */
export interface Asked {
  readonly address: string
  /** What is known of it: sent where the address leads to the same place as then. */
  readonly known?: (Validators & { readonly place: string }) | null
  /** Named by a public page: then it must be public itself, whatever is allowed. */
  readonly byPublic?: boolean
}

/** An answer, 200 or 304, and whether a public host gave it. */
export interface Fetched {
  readonly answer: Answer
  readonly isPublic: boolean
}

/** What fetches, for one run. */
export class Fetcher {
  readonly #network: Network
  readonly #limits: Limits
  readonly #allowPrivate: boolean
  readonly #placeOf: PlaceOf
  readonly #queues: Queues
  readonly #dispatcher: Promise<Dispatcher>
  readonly #rules: RulesOf

  constructor({ network, allowPrivate = false, limits = {} }: Fetching) {
    this.#network = network
    this.#limits = { ...usualLimits, ...limits }
    this.#allowPrivate = allowPrivate
    this.#placeOf = placesIn(network)
    this.#queues = new Queues(network, this.#limits)
    this.#dispatcher = dispatcherIn(network, this.#placeOf, this.#limits)
    this.#rules = robotsIn((address, byPublic) => this.#follow({ address, byPublic }, null))
  }

  /** What stands at an address. Rejects with an `Unfetched`. */
  get(asked: Asked): Promise<Fetched> {
    return this.#follow(asked, this.#rules)
  }

  async close(): Promise<void> {
    await (await this.#dispatcher).destroy()
  }

  async #follow({ address, known = null, byPublic = false }: Asked, rules: RulesOf | null): Promise<Fetched> {
    let url = parseAddress(address, this.#allowPrivate)
    let isPublic = byPublic
    for (let hop = 0; hop <= this.#limits.redirects; hop++) {
      isPublic = await this.#check(url, isPublic)
      if (rules !== null) await this.#obey(url, await rules(url.origin, isPublic))
      const validators = known?.place === url.href ? known : null
      // What is allowed may be done at once.
      const answer = await this.#politely(url, validators, rules !== null)
      // That nothing changed is an answer to who has something.
      const isHeld = answer.status === 304 && validators !== null
      if (answer.status === 200 || isHeld) return { answer, isPublic }
      const next = answer.status >= 300 && answer.status < 400 ? answer.location : null
      if (next === null) throw new Unfetched(saysStatus(answer.status), { status: answer.status })
      url = redirected(next, url, this.#allowPrivate)
    }
    throw new Unfetched(
      `is redirected more than ${this.#limits.redirects} times; give the address that a browser ends at`,
    )
  }

  /** Refuse what does not lead where it may; whether the place is public, or was on the way. */
  async #check(url: URL, byPublic: boolean): Promise<boolean> {
    const { numbers, reach } = await this.#placeOf(url.hostname)
    if (reach === "public") return true
    const leads = `leads into a private network (${url.hostname}, ${numbers.join(", ")})`
    if (byPublic) throw new Unfetched(`${leads}, on the word of a public page; it is not fetched`)
    if (!this.#allowPrivate) throw new Unfetched(`${leads}; --allow-private fetches it all the same`)
    return false
  }

  async #obey(url: URL, { allows, delay }: Rules): Promise<void> {
    if (delay !== null) this.#queues.slow(url.host, delay)
    const why = allows(url)
    if (why !== null) throw why
  }

  /** Ask in the host's turn, and again where it is busy: until it answers otherwise, or is left alone. */
  async #politely(url: URL, known: Validators | null, isPausing: boolean): Promise<Answer> {
    for (;;) {
      const answer = await this.#queues.take(url.host, () => this.#ask(url, known), isPausing)
      if (!isBusy(answer)) return answer
    }
  }

  /** Ask once, and note how the host took it. */
  async #ask(url: URL, known: Validators | null): Promise<Answer> {
    const { host } = url
    try {
      const answer = await ask(url, known, await this.#dispatcher, this.#limits)
      if (isBusy(answer)) this.#queues.busy(host, answer.status, waitOf(answer.retryAfter, this.#network.now()))
      else this.#queues.heard(host, true)
      return answer
    } catch (error) {
      this.#queues.heard(host, error instanceof Unfetched && error.status !== null)
      throw error
    }
  }
}

/** Whether a host has not said no, but asks for patience. */
function isBusy({ status }: Answer): boolean {
  return status === 429 || status === 503
}

function redirected(location: string, from: URL, allowPrivate: boolean): URL {
  let next: string
  try {
    next = new URL(location, from).href
  } catch {
    throw new Unfetched(`is redirected to what is no address; ${byHand}`)
  }
  try {
    return parseAddress(next, allowPrivate)
  } catch (error) {
    throw new Unfetched(`is redirected to ${next.slice(0, 200)}, which ${(error as Error).message}`)
  }
}

/** Milliseconds that `Retry-After` asks for: seconds, or a date (RFC 9110, 10.2.3). Null where it says nothing. */
export function waitOf(written: string | null, now: number): number | null {
  if (written === null) return null
  const seconds = /^\s*(\d{1,9})\s*$/.exec(written)?.[1]
  const wait = seconds === undefined ? Date.parse(written) - now : Number(seconds) * 1000
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}
