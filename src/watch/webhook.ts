// A listener at an address: each event is posted by itself, under a key by which whoever takes it knows one that comes
// again. Where it is not taken, it and all behind it wait for the next round.

import { createHmac } from "node:crypto"
import { type Message, type Posting, post, receiverOf } from "../fetch/post.js"
import { eventName, type ToldEvent } from "../model/event.js"
import { digest } from "../model/identity.js"
import type { Listener } from "./listeners.js"

/** One at an address. Its messages are signed where a secret is given. Throws an `Unfetched` where none may be posted there. */
export function webhookListener(address: string, secret: string | null, how: Posting): Listener {
  const { href, host } = receiverOf(address, how.allowPrivate ?? false)
  return {
    // The address may hold what nobody else is to know.
    name: `post ${host} ${digest(href)}`,
    label: `--post ${host}`,
    most: 1,
    ready: async () => null,
    hear: events =>
      post(
        href,
        events.map(event => messageOf(event, secret)),
        how,
      ),
  }
}

/** An event as it is posted. */
export function messageOf(event: ToldEvent, secret: string | null): Message {
  const body = JSON.stringify({ version: 1, events: [event] })
  const signature = secret === null ? null : createHmac("sha256", secret).update(body).digest("hex")
  return {
    body,
    headers: {
      "idempotency-key": eventName(event),
      "stemma-event": String(event.number),
      ...(signature === null ? {} : { "x-hub-signature-256": `sha256=${signature}` }),
    },
  }
}
