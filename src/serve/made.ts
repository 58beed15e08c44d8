// How much a trace made anew, and how much of it is otherwise than in the trace before: what a correction touched.

import { createHash } from "node:crypto"
import { addTo } from "../kit/groups.js"
import type { Trace } from "../model/trace.js"
import { plural } from "../view/words.js"
import type { ShownMade } from "./shapes.js"

/** So many of so many. */
export interface Share {
  readonly anew: number
  readonly of: number
}

/** What was made anew. */
export interface Made {
  /** Pages whose words were read anew; printings of one text once. */
  readonly pages: Share
  /** Pairs of pages that were held side by side anew. */
  readonly pairs: Share
  /** Stories of which anything is shown otherwise than before. */
  readonly stories: Share
}

/** How many inputs of a stage were not kept, by its name. */
export type Shares = ReadonlyMap<string, Share>

/** What was made anew for a trace; `before` are the stamps of the one before. */
export function madeFor(shares: Shares, before: Stamps, now: Stamps): Made {
  const none: Share = { anew: 0, of: 0 }
  const anew = [...now].filter(([id, stamp]) => before.get(id) !== stamp).length
  return {
    pages: shares.get("annotate") ?? none,
    pairs: shares.get("compare") ?? none,
    stories: { anew, of: now.size },
  }
}

/** The same with the words for it. */
export function shownMade(made: Made): ShownMade {
  const { pages, stories } = made
  const read = `${pages.anew} of ${plural(pages.of, "page")} read anew`
  return { ...made, text: `${read}, ${stories.anew} of ${plural(stories.of, "story", "stories")} touched` }
}

/** A stamp of each story by id: another where anything of it is shown otherwise. */
export type Stamps = ReadonlyMap<string, string>

/** Stamp the stories of a trace. What lies between two stories is of both. */
export function stampsOf(trace: Trace): Stamps {
  const storyOf = new Map(trace.stories.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)))
  const parts = new Map<string, string[]>(trace.stories.map(({ id, title }) => [id, [title]]))
  const of = (reports: readonly string[], part: unknown): void => {
    const stories = new Set(reports.flatMap(report => storyOf.get(report) ?? []))
    if (stories.size === 0) return
    const line = JSON.stringify(part)
    for (const story of stories) addTo(parts, story, line)
  }
  for (const { id, siglum, outlet, published, impossible, masked } of trace.reports)
    of([id], [id, siglum, outlet, published, impossible, masked])
  for (const one of trace.derivations) of([one.exemplar, one.copy], one)
  for (const one of trace.alterations) of([one.exemplar, one.copy], one)
  for (const one of trace.record) of(one.reports, one)
  for (const one of trace.corrections) of([one.report], one)
  return new Map([...parts].map(([id, lines]) => [id, createHash("sha256").update(lines.join("\n")).digest("base64")]))
}
