// How many parts a form may have, and how long the headers of each: looked at before the form is read, because a part and a
// header cost far more than their bytes.

import type { MiddlewareHandler } from "hono"
import { problem } from "./problem.js"

/** Bytes of the headers of a part: of a request's own, Node takes no more. */
const longestHead = 16 * 1024

/** Refuse a form of more parts than are taken, or with headers longer than a name needs. */
export function partsBounded(most: number): MiddlewareHandler {
  return async (c, next) => {
    const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(c.req.header("content-type") ?? "") ?? []
    const boundary = quoted ?? plain
    if (!boundary) return next()
    let count = 0
    for (const head of headsIn(Buffer.from(await c.req.arrayBuffer()), `--${boundary}`)) {
      if (++count > most)
        return problem(413, `At most ${most} parts at a time; zip the files, or give the folder to \`stemma serve\`.`)
      if (head > longestHead)
        return problem(413, `A part of this form has headers of more than ${longestHead / 1024} kB. Shorten its name.`)
    }
    return next()
  }
}

/** The length of the headers of each part of a form; beyond what is looked at, without end. */
function* headsIn(bytes: Buffer, mark: string): Generator<number> {
  const cut = `\r\n${mark}`
  const isLast = (from: number) => bytes.toString("latin1", from, from + 2) === "--"
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(cut, at)) {
    at += bytes[at] === 13 ? cut.length : mark.length
    if (isLast(at)) return
    const end = bytes.subarray(at, at + longestHead + 4).indexOf("\r\n\r\n")
    yield end < 0 ? Number.POSITIVE_INFINITY : end
  }
}
