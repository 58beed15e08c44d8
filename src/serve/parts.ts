// How many parts a form may have: counted before the form is read, because a part costs far more than its bytes.

import type { MiddlewareHandler } from "hono"
import { Refusal } from "./problem.js"

/** Refuse a form of more parts than are taken. */
export function partsBounded(most: number): MiddlewareHandler {
  return async (c, next) => {
    const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(c.req.header("content-type") ?? "") ?? []
    const boundary = quoted ?? plain
    if (boundary && isCutMore(Buffer.from(await c.req.arrayBuffer()), `--${boundary}`, most + 1))
      throw new Refusal(413, `At most ${most} parts at a time; zip the files, or give the folder to \`stemma serve\`.`)
    return next()
  }
}

/** Whether bytes hold a mark more than so many times. */
function isCutMore(bytes: Buffer, mark: string, most: number): boolean {
  let count = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length))
    if (++count > most) return true
  return false
}
