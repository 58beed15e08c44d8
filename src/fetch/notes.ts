// What is noted of a visit, so that the next one asks by what the address is known by, and not before its host wants it.

import { createHash } from "node:crypto"
import type { FetchedRow } from "../store/fetched.js"
import type { Answer } from "./request.js"
import { Unfetched } from "./unfetched.js"

/** The row of an address after what came of it; `known` is the row before. */
export function noteOf({ href, host }: URL, known: FetchedRow | null, what: Answer | Error, last: string): FetchedRow {
  const row = { address: href, host, first: known?.first ?? last, last, announced: null, notBefore: null }
  if (what instanceof Error) {
    // Who throws something else has read what came, and found no sense in it.
    const { status, notBefore } = what instanceof Unfetched ? what : { status: 200, notBefore: null }
    const until = notBefore === null ? null : new Date(notBefore).toISOString()
    const { place = null, etag = null, modified = null, digest = null, announced = null } = known ?? {}
    return { ...row, place, etag, modified, digest, announced, status, notBefore: until }
  }
  const { url, status, etag, modified, bytes } = what
  if (status === 304) return { ...known!, last, status, etag: etag ?? known!.etag, notBefore: null }
  const digest = createHash("sha256").update(bytes).digest("hex")
  return { ...row, place: url.href, status, etag, modified, digest }
}
