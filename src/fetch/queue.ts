// Whose turn it is: one request at a time to a host, a pause between two, a few hosts at once. A host that asks for patience
// gets it; one that asks for more than a run can give, or never answers, is left alone for the rest of the run.

import type { Limits } from "./limits.js"
import type { Network } from "./network.js"
import { Unfetched } from "./unfetched.js"

interface Host {
  /** When the last in the queue is done. */
  last: Promise<unknown>
  /** When it may be asked again. */
  free: number
  pause: number
  /** Why it is asked no more in this run. */
  shut: Unfetched | null
  /** Times in a row that it gave no answer, and that it was busy. */
  silent: number
  busy: number
}

/** The queues of a run. */
export class Queues {
  readonly #network: Network
  readonly #limits: Limits
  readonly #hosts = new Map<string, Host>()
  #atWork = 0
  readonly #waiting: (() => void)[] = []

  constructor(network: Network, limits: Limits) {
    this.#network = network
    this.#limits = limits
  }

  /**
   * Do what asks a host, when its turn has come; another may follow at once where no pause is made after it. Rejects with an
   * `Unfetched` where the host is left alone.
   */
  async take<T>(name: string, work: () => Promise<T>, isPausing: boolean): Promise<T> {
    const host = this.#of(name)
    const turn = host.last.then(() => this.#work(host, work, isPausing))
    host.last = turn.catch(() => {})
    return turn
  }

  /** A host's own wish for the pause between two requests, in milliseconds: never less than ours. */
  slow(name: string, pause: number): void {
    const { longestPause } = this.#limits
    const host = this.#of(name)
    host.pause = Math.min(longestPause, Math.max(host.pause, pause))
  }

  /** A host says that it is busy: it is asked again when it says, or after a while, and not too often. */
  busy(name: string, status: number, asked: number | null): void {
    const { backOff, longestWait } = this.#limits
    const host = this.#of(name)
    const wait = asked ?? backOff[host.busy] ?? Number.POSITIVE_INFINITY
    const until = this.#network.now() + wait
    host.busy++
    if (wait <= longestWait && host.busy <= backOff.length) host.free = until
    else host.shut = tooBusy(name, status, Number.isFinite(until) ? until : null)
  }

  /** Whether a host answered, whatever it said. */
  heard(name: string, answered: boolean): void {
    const host = this.#of(name)
    host.busy = 0
    host.silent = answered ? 0 : host.silent + 1
    if (host.silent < this.#limits.silent) return
    const what = `was not asked for, since ${name} gave no answer ${host.silent} times; try again later`
    host.shut = new Unfetched(what, { later: true })
  }

  async #work<T>(host: Host, work: () => Promise<T>, isPausing: boolean): Promise<T> {
    if (host.shut) throw host.shut
    const wait = host.free - this.#network.now()
    if (wait > 0) await this.#network.wait(wait)
    if (this.#atWork >= this.#limits.hosts) await new Promise<void>(go => this.#waiting.push(go))
    else this.#atWork++
    try {
      return await work()
    } finally {
      if (isPausing) host.free = Math.max(host.free, this.#network.now() + host.pause)
      // Who waits takes the place over.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#atWork--
    }
  }

  #of(name: string): Host {
    const known = this.#hosts.get(name)
    if (known) return known
    const { pause } = this.#limits
    const host: Host = { last: Promise.resolve(), free: 0, pause, shut: null, silent: 0, busy: 0 }
    this.#hosts.set(name, host)
    return host
  }
}

function tooBusy(name: string, status: number, until: number | null): Unfetched {
  const when = until === null ? "later" : `after ${new Date(until).toISOString().slice(0, 16).replace("T", " ")} UTC`
  const said = status === 429 ? "says that it was asked too often" : "says that it is too busy"
  return new Unfetched(`was not fetched: ${name} ${said}; try again ${when}`, { later: true, status, notBefore: until })
}
