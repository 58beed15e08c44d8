// Answers with an ETag, made once for all who ask. An answer is a function of its address, the trace and what people said,
// so that one stamp stands for all addresses, and what was made for one is sent to the next as the same bytes. Whoever asks
// while it is being made waits for that.

import type { Context, MiddlewareHandler } from "hono"
import { Recent } from "../kit/recent.js"
import type { ServedPile } from "./pile.js"
import { wantsTable } from "./tabled.js"

/** Bytes of answers that are held for a pile, and of the longest one that is. */
const most = 16_000_000
const longest = 2_000_000
/** Bytes that an answer takes beside its body. */
const beside = 1000

/** What hangs on more than the trace and what people said of this pile. */
const wider: ReadonlySet<string> = new Set(["/api/status", "/api/piles"])

/** An answer as it goes over the wire. */
interface Sent {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Answer questions with an ETag, what was answered before from what was sent then. */
export function tagged(pile: ServedPile): MiddlewareHandler {
  const known = new Recent<string, Sent>(most)
  const making = new Map<string, Promise<void>>()
  let last = ""
  /** The stamp of now; what was held under another is not asked for again. */
  const stampNow = (): string => {
    const stamp = pile.stamp()
    if (stamp !== last) known.clear()
    last = stamp
    return stamp
  }
  return async (c, next) => {
    if (c.req.method !== "GET") return next()
    await pile.refresh()
    if (wider.has(c.req.path)) return next().then(() => c.res.headers.set("cache-control", "no-cache"))
    const stamp = stampNow()
    const etag = `"${Buffer.from(stamp).toString("base64url")}"`
    if (c.req.header("if-none-match")?.split(/,\s*/).includes(etag))
      return new Response(null, { status: 304, headers: { etag } })
    const asked = `${stamp} ${wantsTable(c) ? "table" : ""} ${c.req.url}`
    // Nothing is awaited where nobody makes it: who comes next is to see that it is being made.
    const others = making.get(asked)
    if (others) await others
    const sent = known.get(asked)
    if (sent) return c.body(sent.body, 200, sent.headers)
    const made = (async () => {
      await next()
      c.res.headers.set("cache-control", "no-cache")
      if (c.res.ok) c.res.headers.set("etag", etag)
      const sent = await bytesOf(c)
      if (sent && sent.body.length <= longest && stampNow() === stamp) known.put(asked, sent, sent.body.length + beside)
    })()
    making.set(
      asked,
      made.catch(() => {}).then(() => void making.delete(asked)),
    )
    return made
  }
}

/** What was answered, as bytes, and so it is sent; null where it is a failure, or a file to be taken away, which may be long. */
async function bytesOf(c: Context): Promise<Sent | null> {
  if (c.res.status !== 200 || c.res.headers.has("content-disposition")) return null
  const headers = Object.fromEntries(c.res.headers)
  const body = new Uint8Array(await c.res.arrayBuffer())
  // Set aside first: else its headers would be laid over those of the next.
  c.res = undefined
  c.res = new Response(body, { headers })
  return { body, headers }
}
