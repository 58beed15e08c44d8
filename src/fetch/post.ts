// A message to an address that a person named: posted over https, or http to this machine, where it may lead and nowhere
// else. Who is busy or away is tried again after a while; a redirect is not followed, since what is posted is for one
// receiver.

import type { Dispatcher } from "undici"
import { version } from "../version.js"
import { parseAddress } from "./address.js"
import { dispatcherIn, placesIn } from "./connect.js"
import { type Fetching, waitOf } from "./fetcher.js"
import { type Limits, usualLimits } from "./limits.js"
import { agent, inWords } from "./request.js"
import { Unfetched } from "./unfetched.js"

/** What is posted. */
export interface Message {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** How it is posted. */
export interface Posting extends Pick<Fetching, "network" | "allowPrivate" | "limits"> {
  readonly stop: AbortSignal
  /** Wait so many milliseconds, or until `stop`. */
  wait(milliseconds: number, stop: AbortSignal): Promise<void>
}

/** Hosts to which http is no wire that others read. */
const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** An address that may be posted to. Throws an `Unfetched`. */
export function receiverOf(written: string, allowPrivate: boolean): URL {
  const url = parseAddress(written, allowPrivate)
  if (url.protocol === "http:" && !thisMachine.test(url.hostname))
    throw new Unfetched("is not posted to: over http everyone on the way reads along; give an https address")
  return url
}

/** Post messages, one after the other. Rejects with an `Unfetched` at the first that was not taken. */
export async function post(address: string, messages: readonly Message[], how: Posting): Promise<void> {
  const { network, allowPrivate = false } = how
  const url = receiverOf(address, allowPrivate)
  const limits = { ...usualLimits, ...how.limits }
  const placeOf = placesIn(network)
  const { reach } = await placeOf(url.hostname)
  if (reach === "private" && !allowPrivate)
    throw new Unfetched(`leads into a private network (${url.hostname}); --allow-private posts there all the same`)
  const dispatcher = await dispatcherIn(network, placeOf, limits)
  try {
    for (const message of messages) await insist(url, message, dispatcher, limits, how)
  } finally {
    await dispatcher.destroy()
  }
}

/** Post a message, and again where that may help. */
async function insist(
  url: URL,
  message: Message,
  dispatcher: Dispatcher,
  limits: Limits,
  { network, stop, wait }: Posting,
): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answer = await once(url, message, dispatcher, limits)
    if (answer === null) return
    const { why, retryAfter } = answer
    const pause = waitOf(retryAfter, network.now()) ?? limits.backOff[tries]
    if (
      !why.later ||
      pause === undefined ||
      pause > limits.longestWait ||
      tries >= limits.backOff.length ||
      stop.aborted
    )
      throw why
    await wait(pause, stop)
  }
}

/** Post once; null where it was taken. */
async function once({ origin, pathname, search }: URL, message: Message, dispatcher: Dispatcher, limits: Limits) {
  const signal = AbortSignal.timeout(limits.whole)
  const headers = { "user-agent": `${agent}/${version}`, "content-type": "application/json", ...message.headers }
  const sent = { origin, path: pathname + search, method: "POST" as const, headers, body: message.body, signal }
  try {
    const { statusCode: status, headers: got, body } = await dispatcher.request(sent)
    await body.dump({ limit: 65_536, signal })
    if (status >= 200 && status < 300) return null
    const retryAfter = [got["retry-after"] ?? null].flat()[0] ?? null
    return { why: refused(status), retryAfter }
  } catch (error) {
    return { why: inWords(error, limits), retryAfter: null }
  }
}

function refused(status: number): Unfetched {
  const later = status === 429 || status === 408 || status >= 500
  const what =
    status >= 300 && status < 400
      ? `answers with a redirect (${status}); give the address that it leads to`
      : `did not take it (${status})${later ? "" : "; check the address and what it expects"}`
  return new Unfetched(what, { later, status })
}
