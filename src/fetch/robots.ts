// What a host lets be fetched (RFC 9309): its robots.txt, asked for once in a run. Where there is none (4xx) all is allowed;
// where it cannot be had (5xx, no answer) nothing is, for nobody knows what it says.

import { agent } from "./request.js"
import { byHand, Unfetched } from "./unfetched.js"

/** What a host's robots.txt says to this program. */
export interface Rules {
  /** Why an address is not to be fetched; null where it may be. */
  allows(url: URL): Unfetched | null
  /** Milliseconds that it wants between two requests. */
  readonly delay: number | null
}

/** The rules of an origin; `byPublic` as it is told of what is asked for. */
export type RulesOf = (origin: string, byPublic: boolean) => Promise<Rules>

/** Fetches a file of rules. Rejects with an `Unfetched`. */
type Get = (address: string, byPublic: boolean) => Promise<{ readonly answer: { readonly bytes: Uint8Array } }>

/** More of a robots.txt is not read (RFC 9309, 2.5). */
const longest = 500 * 2 ** 10

const anything: Rules = { allows: () => null, delay: null }

/** The rules of hosts, by what fetches their files. */
export function robotsIn(get: Get): RulesOf {
  const known = new Map<string, Promise<Rules>>()
  return (origin, byPublic) => {
    const rules = known.get(origin) ?? rulesOf(`${origin}/robots.txt`, byPublic, get)
    known.set(origin, rules)
    return rules
  }
}

async function rulesOf(address: string, byPublic: boolean, get: Get): Promise<Rules> {
  try {
    const { answer } = await get(address, byPublic)
    return await parsed(address, Buffer.from(answer.bytes.subarray(0, longest)).toString("utf8"))
  } catch (error) {
    if (!(error instanceof Unfetched)) throw error
    const { status } = error
    // A host that was asked too often has not said that it has no rules.
    const isMissing = status !== null && status !== 429 && status < 500
    return isMissing ? anything : { allows: () => unknown(error), delay: null }
  }
}

function unknown(error: Unfetched): Unfetched {
  const { later, status, notBefore, message } = error
  if (status === null || notBefore !== null) return error
  return new Unfetched(`was not fetched: its host’s robots.txt cannot be read (it ${message})`, { later, notBefore })
}

/** What of the parser is used. */
type Parse = (
  address: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined }

async function parsed(address: string, text: string): Promise<Rules> {
  // Its types say that it is a module with a default; Node gives the function itself as that.
  const { default: robotsParser } = (await import("robots-parser")) as unknown as { readonly default: Parse }
  const robots = robotsParser(address, text)
  const { origin } = new URL(address)
  const seconds = robots.getCrawlDelay(agent)
  return {
    // Under the origin that was asked: a robots.txt behind a redirect speaks for the one that sends there.
    allows: url =>
      robots.isAllowed(origin + url.pathname + url.search, agent) === false
        ? new Unfetched(`is not fetched: robots.txt of ${url.host} asks programs to stay away; ${byHand}`, {
            status: 403,
          })
        : null,
    delay: seconds === undefined || Number.isNaN(seconds) ? null : seconds * 1000,
  }
}
