// Addresses → what comes of them, one by one. A few hosts are visited at once, and take turns, so that a long list of one
// holds up no other; no more stands in memory than these gave.

import { parseAddress } from "./address.js"
import type { Fetching } from "./fetcher.js"
import { usualLimits } from "./limits.js"
import { type Got, type Memory, type Outcome, Visits, type Wanted } from "./visits.js"

/** Visits at once, to a host each: some of them only wait for their turn. */
const aHost = 4

/** Fetch addresses, and those that they lead to, each once. Never rejects for an address. */
export async function* gatherAddresses(
  wanted: readonly Wanted[],
  memory: Memory | null,
  how: Fetching,
  progress: (done: number, of: number) => void = () => {},
): AsyncGenerator<Got> {
  const visits = new Visits(memory, how)
  const mostAtWork = aHost * (how.limits?.hosts ?? usualLimits.hosts)
  const list = new Waiting()
  const atWork = new Map<string, Promise<readonly [string, Outcome]>>()
  let done = 0
  list.add(wanted)
  try {
    for (;;) {
      while (atWork.size < mostAtWork) {
        const next = list.next(host => !atWork.has(host))
        if (next === null) break
        const [host, one] = next
        atWork.set(
          host,
          visits.visit(one).then(outcome => [host, outcome] as const),
        )
      }
      if (atWork.size === 0) return
      const [host, { got, more }] = await Promise.race(atWork.values())
      atWork.delete(host)
      list.add(more)
      progress(++done, list.all)
      yield* got
    }
  } finally {
    await visits.close()
  }
}

/** What waits, by host; hosts come in turn. */
class Waiting {
  readonly #hosts = new Map<string, Wanted[]>()
  readonly #seen = new Set<string>()

  /** How many ever came. */
  get all(): number {
    return this.#seen.size
  }

  add(wanted: readonly Wanted[]): void {
    for (const one of wanted) {
      const { host, href } = known(one.address)
      if (this.#seen.has(href)) continue
      this.#seen.add(href)
      const list = this.#hosts.get(host)
      if (list) list.push(one)
      else this.#hosts.set(host, [one])
    }
  }

  next(mayBe: (host: string) => boolean): readonly [string, Wanted] | null {
    for (const [host, list] of this.#hosts) {
      if (!mayBe(host)) continue
      const one = list.shift()!
      this.#hosts.delete(host)
      // A host that has more waits behind the others.
      if (list.length > 0) this.#hosts.set(host, list)
      return [host, one]
    }
    return null
  }
}

/** The host in whose queue an address stands, and what it is known by. */
function known(address: string): { readonly host: string; readonly href: string } {
  try {
    return parseAddress(address, true)
  } catch {
    return { host: "", href: address }
  }
}
