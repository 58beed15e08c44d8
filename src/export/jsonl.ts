// A trace a line a record, for programs that read as they go: every line is a JSON object whose `type` says of which list
// of `schema/trace.schema.json` it is an element, its other members being the element's. Lists come in the order of the
// schema, elements in that of their list, behind one line that says the version.

import type { Trace } from "../model/trace.js"

/** What each list's elements are called. */
const types = {
  reports: "report",
  stories: "story",
  texts: "printedText",
  lost: "lost",
  derivations: "derivation",
  ledgers: "ledger",
  sharedSources: "sharedSource",
  alterations: "alteration",
  record: "entry",
  persons: "person",
  corrections: "correction",
  threads: "thread",
  problems: "problem",
  marks: "mark",
  amendments: "amendment",
} as const satisfies Readonly<Partial<Record<keyof Trace, string>>>

/** Lists of objects in a trace. */
type List = keyof typeof types

/** The lines of a trace, each with its break. */
export function* jsonLines(trace: Trace): Generator<string> {
  for (const record of records(trace)) yield `${JSON.stringify(record)}\n`
}

/** The records of a trace, one a line. */
export function* records(trace: Trace): Generator<Readonly<Record<string, unknown>>> {
  yield { type: "trace", version: trace.version }
  for (const key of Object.keys(trace) as (keyof Trace)[]) {
    if (key === "origins") for (const id of trace.origins) yield { type: "origin", id }
    // Origins of which nobody knows which report they are, with those that each may be.
    if (key === "oneOf") for (const [id, reports] of Object.entries(trace.oneOf)) yield { type: "oneOf", id, reports }
    if (key === "ownership")
      for (const [newsroom, owner] of Object.entries(trace.ownership ?? {})) yield { type: "owner", newsroom, owner }
    if (isList(key)) for (const one of trace[key]) yield { type: types[key], ...one }
  }
}

function isList(key: keyof Trace): key is List {
  return key in types
}
