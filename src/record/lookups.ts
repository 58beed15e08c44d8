// What stands where in a report: its quotations and attributions by their places, its parties by their keys. Claims' finders
// ask for each clause of a page, and none may read through all that the page holds.

import { lazily } from "../kit/lazily.js"
import { type Placed, placedEach } from "../kit/placed.js"
import type { Annotated, Attribution, Quotation } from "../model/annotation.js"
import { type Span, within } from "../model/span.js"

/** Whom a name means, as far as it is looked up by. */
interface Keyed {
  readonly key: string
  readonly label: string
  readonly kind: string
}

/** Look-ups in one report. */
export interface Lookups<Party extends Keyed> {
  /** A party by its key. */
  partyOf(key: string): Party | undefined
  /** The parties, of those that are alike the first. */
  unlike(): readonly Party[]
  /** Quotations that touch a span, in order. */
  quotationsIn(span: Span): readonly Quotation[]
  /** Quotations of speech that touch a span, in order. */
  speechIn(span: Span): readonly Quotation[]
  /** Whether a span lies within quotation marks. */
  quoted(span: Span): boolean
  /** Attributions whose content touches a span, in order. */
  saidIn(span: Span): readonly Attribution[]
  /** Attributions whose cue touches a span, in order. */
  cuedIn(span: Span): readonly Attribution[]
}

/** The look-ups of a report; `said` has the contents of its attributions. */
export function lookupsOf<Party extends Keyed>(
  { attributions, quotations }: Annotated,
  parties: readonly Party[],
  said: Placed,
): Lookups<Party> {
  const cued = placedEach(attributions.map(({ cue }) => cue))
  const marked = placedEach(quotations)
  const speech = quotations.filter(({ use }) => use === "speech")
  const spoken = placedEach(speech)
  const keyed = new Map<string, Party>()
  for (const party of parties) if (!keyed.has(party.key)) keyed.set(party.key, party)
  return {
    partyOf: key => keyed.get(key),
    unlike: lazily(() => unlike(parties)),
    quotationsIn: span => marked.touching(span).map(i => quotations[i]!),
    speechIn: span => spoken.touching(span).map(i => speech[i]!),
    quoted: span => spoken.touching(span).some(i => within(span, speech[i]!)),
    saidIn: span => said.touching(span).map(i => attributions[i]!),
    cuedIn: span => cued.touching(span).map(i => attributions[i]!),
  }
}

function unlike<Party extends Keyed>(parties: readonly Party[]): readonly Party[] {
  const met = new Map<string, Party>()
  for (const party of parties) {
    const told = `${party.kind} ${party.key} ${party.label}`
    if (!met.has(told)) met.set(told, party)
  }
  return [...met.values()]
}
