// How an origin is told: by its name, or as one of several where nobody knows which of them it is.

import type { Trace } from "../model/trace.js"
import { listed, newsroomsBehind } from "../record/origins.js"
import { byOwner } from "../record/owners.js"

/** Origins named where any of several may be the one; more are counted. */
const mostNamed = 4

/** `A`; `one of A, B` where any of these may be it. */
export function oneOfThese(ids: readonly string[], name: (id: string) => string): string {
  const names = [...new Set(ids.map(name))]
  return names.length === 1 ? names[0]! : `one of ${listed(names, mostNamed)}`
}

/** An origin of the pile, or of what `carriers` carry, by name. */
export function originText(
  { oneOf }: Pick<Trace, "oneOf">,
  id: string,
  name: (id: string) => string,
  carriers?: readonly string[],
): string {
  return oneOfThese(mayBeIt({ oneOf }, id, carriers), name)
}

/** All that may be an origin of the pile, or of what `carriers` carry; itself alone where its place is known. */
export function mayBeIt({ oneOf }: Pick<Trace, "oneOf">, id: string, carriers?: readonly string[]): readonly string[] {
  const all = (oneOf[id] ?? []).filter(one => !carriers || carriers.includes(one))
  return all.length > 1 ? all : [id]
}

/** Of what these carry, the origin that a report is or may be, in words: `origin of it`, `origin of it: one of A, B`; null where it is none. */
export function originOfIt(
  trace: Pick<Trace, "oneOf">,
  origins: readonly string[],
  report: string,
  carriers: readonly string[],
  name: (id: string) => string,
): string | null {
  const among = origins.map(id => mayBeIt(trace, id, carriers)).find(ids => ids.includes(report))
  return among ? `origin of it${among.length > 1 ? `: ${oneOfThese(among, name)}` : ""}` : null
}

/** Names of the newsrooms behind origins of a trace. */
export function newsroomsOf(trace: Pick<Trace, "reports" | "lost" | "oneOf">, origins: readonly string[]): string[] {
  return newsroomsBehind(origins, trace.oneOf, newsrooms(trace))
}

/** Who owns them; undefined where the trace was made without a list of owners. */
export function ownersOf(
  trace: Pick<Trace, "reports" | "lost" | "oneOf" | "ownership">,
  origins: readonly string[],
): string[] | undefined {
  return trace.ownership && newsroomsBehind(origins, trace.oneOf, byOwner(newsrooms(trace), trace.ownership))
}

function newsrooms({ reports, lost }: Pick<Trace, "reports" | "lost">): ReadonlyMap<string, string | null> {
  return new Map([...reports, ...lost].map(({ id, newsroom }) => [id, newsroom]))
}

/** Whether the printings of one text are all that may be an origin. */
export function isOneText({ texts }: Pick<Trace, "texts">, ids: readonly string[]): boolean {
  return texts.some(({ reports }) => ids.every(id => reports.includes(id)))
}

/** A report that stands first for several, in words: `one of 40 printings; order unknown`; null where it does not. */
export function unsureText(
  trace: Pick<Trace, "oneOf" | "texts" | "origins">,
  id: string,
  name: (id: string) => string,
): string | null {
  const all = trace.origins.includes(id) ? mayBeIt(trace, id) : [id]
  if (all.length === 1) return null
  const these = isOneText(trace, all) ? `one of ${all.length} printings` : `one of ${listed(all.map(name), mostNamed)}`
  return `${these}; order unknown`
}
