// What a pile asks of a text once its claims are made: by the words within them they are compared, by the names of the
// page persons of one surname are told apart. A third of the text.

import type { Annotated, Name } from "../../model/annotation.js"
import type { Weighed } from "../../model/rarity.js"
import type { Report } from "../../model/report.js"
import { overlapsAny, type Span } from "../../model/span.js"
import { tokensWithin } from "../../text/places.js"
import type { Claim } from "../claim.js"

/** A weighed text without what no claim of it is met by. */
export interface Asked {
  readonly text: Pick<Annotated, "tokens"> & {
    readonly report: Pick<Report, "id" | "newsroom">
    readonly names: readonly Pick<Name, "kind" | "name" | "bearer" | "start" | "end">[]
    readonly times: readonly Span[]
  }
  readonly idf: Float64Array
}

/** What is asked of a text that makes some claims. */
export function askedOf({ text, idf }: Weighed, claims: readonly Claim[]): Asked {
  const { report, names, times, tokens } = text
  const within = new Set<number>()
  for (const claim of claims) {
    const { from, to } = tokensWithin(tokens, claim)
    for (let t = from; t < to; t++) within.add(t)
  }
  const held = [...within].sort((x, y) => x - y)
  return {
    text: {
      report: { id: report.id, newsroom: report.newsroom },
      names: names.map(({ kind, name, bearer, start, end }) => ({ kind, name, bearer, start, end })),
      times: times.filter(time => overlapsAny(claims, time)).map(({ start, end }) => ({ start, end })),
      tokens: held.map(t => tokens[t]!),
    },
    idf: Float64Array.from(held, t => idf[t]!),
  }
}
