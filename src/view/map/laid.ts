// Which sentences of the base stand in another report: the very links that Compare shows, found without annotating
// either text, so that a hundred reports are laid beside a base while a person waits.

import { closeness } from "../../collate/pair/closeness.js"
import { answersOf } from "../../match/answers.js"
import type { Frequencies } from "../../match/frequencies.js"
import { weighed } from "../../match/rarity.js"
import { type Annotated, noAnnotations } from "../../model/annotation.js"
import type { Text } from "../../model/token.js"
import type { Survey } from "../survey.js"

/** A report beside the base. */
export interface Laid {
  readonly text: Text
  /** For each sentence of the base those here that answer to it, and the base's that answer with it. */
  readonly there: readonly { readonly base: readonly number[]; readonly here: readonly number[] }[]
  /** For each sentence here the base's that it answers to. */
  readonly columns: readonly (readonly number[])[]
}

/** Lays reports of the trace beside the base; `near` leaves out what was written anew. Each is laid once. */
export function laying(view: Survey, base: string, frequencies: Frequencies): (id: string, near: boolean) => Laid {
  const own = noted(view, base)
  const known = new Map<string, Laid>()
  return (id, near) => {
    const laid = known.get(id) ?? layBeside(own, id === base ? null : noted(view, id), near, frequencies)
    known.set(id, laid)
    return laid
  }
}

/** Another text beside the base; null is the base itself. */
function layBeside(a: Annotated, b: Annotated | null, near: boolean, frequencies: Frequencies): Laid {
  const there = a.sentences.map(({ index }) => (b === null ? { base: [index], here: [index] } : nothing))
  if (b === null) return { text: a, there, columns: a.sentences.map(({ index }) => [index]) }
  const columns: (readonly number[])[] = b.sentences.map(() => [])
  const [x, y] = weighed([a, b], frequencies)
  for (const link of answersOf(x!, y!)) {
    if (near && closeness(link) === "recast") continue
    for (const s of link.a) there[s] = { base: [...link.a], here: [...link.b] }
    for (const s of link.b) columns[s] = link.a
  }
  return { text: b, there, columns }
}

const nothing: { base: number[]; here: number[] } = { base: [], here: [] }

/** A text as far as sentences are laid by it: its words, and where it corrects itself. */
function noted(view: Survey, id: string): Annotated {
  const corrections = view.trace.corrections.filter(({ report }) => report === id)
  return {
    ...noAnnotations,
    ...view.text(id),
    corrections: corrections.map(({ kind, span: [start, end] }) => ({ kind, start, end, from: null, to: null })),
  }
}
