// A trace that was saved (`stemma trace --json`) given as a pile: its reports, as pages to be traced again.

import { traceVersion } from "../../model/trace.js"
import type { Row } from "./rows.js"
import { BadInput } from "./source.js"

/** The reports of a saved trace as rows; null where an object is none. Says what to do with one of another version. */
export function rowsOfTrace(whole: Row): readonly Row[] | null {
  const { version, reports } = whole
  if (typeof version !== "number" || !Array.isArray(reports) || !("derivations" in whole) || !("record" in whole))
    return null
  if (version < traceVersion)
    throw new BadInput(
      `is a trace of version ${version}, by an earlier Stemma, and version ${traceVersion} is read here; trace its pages again`,
    )
  if (version > traceVersion)
    throw new BadInput(
      `is a trace of version ${version}, by a later Stemma, and version ${traceVersion} is read here; trace its pages again, or use that Stemma`,
    )
  return (reports as readonly Row[]).map(({ text, title, outlet, byline, address, published, updated, language }) => ({
    text,
    title,
    outlet,
    byline,
    address,
    published: dateOf(published),
    updated: dateOf(updated),
    language,
  }))
}

function dateOf(date: unknown): unknown {
  return typeof date === "object" && date !== null && "value" in date ? date.value : null
}
