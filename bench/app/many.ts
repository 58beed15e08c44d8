// A small pile's trace many times over, under other ids: a pile of thousands of reports without the hours of tracing one.

import type { Trace } from "../../src/model/trace.js"

/** How large the pile is to be; `stories` beside the long one, as nearly as the small pile's own can be dealt out. */
export const size = { reports: 5000, stories: 500 }
/** The story into which all falls that is more than so many stories. */
export const long = "long"

/** The trace of a small pile, so many times over. */
export function multiplied(trace: Trace): Trace {
  const times = Math.ceil(size.reports / trace.reports.length)
  const copies = Array.from({ length: times }, (_, n) => renamed(trace, String(n)))
  const all = <K extends keyof Trace>(name: K) => copies.flatMap(copy => copy[name] as unknown[]) as unknown as Trace[K]
  const apart = all("stories").slice(0, size.stories - 1)
  const own = new Set(apart.flatMap(story => story.reports))
  const rest = all("reports").flatMap(({ id }) => (own.has(id) ? [] : [id]))
  return {
    ...trace,
    reports: all("reports"),
    stories: [...(rest.length > 0 ? [{ id: long, title: "The long story", reports: rest }] : []), ...apart],
    origins: all("origins"),
    oneOf: Object.assign({}, ...copies.map(({ oneOf }) => oneOf)) as Trace["oneOf"],
    texts: all("texts"),
    lost: all("lost"),
    derivations: all("derivations"),
    alterations: all("alterations"),
    record: all("record"),
    threads: all("threads"),
    corrections: all("corrections"),
  }
}

/** A trace in which every id carries a suffix: ids are the strings that name a report, a text, an entry, a thread. */
function renamed(trace: Trace, suffix: string): Trace {
  const { reports, texts, lost, record, stories, threads, corrections } = trace
  const ids = [reports, texts, lost, record, stories, threads, corrections].flatMap(list => list.map(one => one.id))
  const known = new Set(ids)
  const name = (id: string) => (known.has(id) ? `${id}-${suffix}` : id)
  const copy = JSON.parse(JSON.stringify(trace), (_, value) =>
    typeof value === "string" ? name(value) : value,
  ) as Trace
  return { ...copy, oneOf: Object.fromEntries(Object.entries(copy.oneOf).map(([id, all]) => [name(id), all])) }
}
