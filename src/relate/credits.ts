// Lost exemplars that a credit names: "BEIJING (AP) —" over a page that is not AP's says that AP's dispatch stands
// behind it. That dispatch, not the agency: "some information from AP" or "told VOA" names no dispatch.

import { type Derivation, type Evidence, familyHeads, type LostExemplar } from "../model/derivation.js"
import { digest } from "../model/identity.js"
import type { Credit, CreditKind } from "../model/report.js"
import type { Witness } from "../match/witness.js"

/** Where a credit must stand to say that the words are the agency's. */
const ofTheWords: ReadonlySet<CreditKind> = new Set(["dateline", "byline", "tail", "metadata", "canonical"])

/** Dispatches that credits name, and their copies. */
export interface Credited {
  readonly derivations: readonly Derivation[]
  readonly lost: readonly LostExemplar[]
  /** One of the derivations drawn, as the credits let it be seen; null where they explain it otherwise. */
  seen(derivation: Derivation): Derivation | null
}

/**
 * The dispatches of one family. Every page that carries an agency's dispatch, and has no exemplar in the pile that
 * carries the same, hangs from that dispatch. Pages of one agency that derivations hold together share one. Copies of
 * such pages may come from another printing.
 */
export function creditedExemplars(witnesses: readonly Witness[], derivations: readonly Derivation[]): Credited {
  const credits = new Map<string, Credit>()
  for (const { id, text } of witnesses) {
    const credit = text.report.credits.find(c => ofTheWords.has(c.kind) && c.agency !== text.report.outlet)
    if (credit) credits.set(id, credit)
  }
  const byId = new Map(witnesses.map(w => [w.id, w]))
  // The agency's own page is a printing of its dispatch, though it credits nobody.
  const agencyBehind = (id: string) => credits.get(id)?.agency ?? byId.get(id)?.text.report.newsroom
  const sameDispatch = (x: string, y: string) => credits.has(y) && agencyBehind(x) === credits.get(y)!.agency
  const family = familyHeads(derivations)
  // Two printings whose order is unknown: the credit says where both come from.
  const stands = (d: Derivation) => d.direction === "decided" || !sameDispatch(d.exemplar, d.copy)
  const kept = derivations.filter(stands)
  const lost = new Map<string, LostExemplar>()
  const carried: Derivation[] = []
  for (const [id, credit] of credits) {
    if (kept.some(d => d.copy === id && sameDispatch(d.exemplar, id))) continue
    const dispatch = `l${digest("dispatch", credit.agency, family.get(id) ?? id)}`
    const evidence: Evidence = {
      kind: "credit",
      note: `credited: ${credit.text.trim() || credit.agency}`,
      spans: credit.end > credit.start ? [{ report: id, start: credit.start, end: credit.end }] : [],
    }
    const known = lost.get(dispatch)
    lost.set(dispatch, {
      id: dispatch,
      label: `${credit.agency}’s dispatch`,
      newsroom: credit.agency,
      evidence: [...(known?.evidence ?? []), evidence],
    })
    carried.push({
      exemplar: dispatch,
      copy: id,
      kind: "carried",
      direction: "decided",
      through: null,
      shared: { words: byId.get(id)!.words, ofCopy: 1 },
      evidence: [evidence],
    })
  }
  const behind = new Set(carried.map(d => d.copy))
  const seen = (d: Derivation) => {
    if (!stands(d)) return null
    return behind.has(d.exemplar) && d.direction === "decided"
      ? { ...d, through: "this-or-another-printing" as const }
      : d
  }
  return { derivations: carried, lost: [...lost.values()], seen }
}
