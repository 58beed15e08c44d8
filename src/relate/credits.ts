// Lost exemplars that a credit names: "BEIJING (AP) —" over a page that is not AP's says that AP's dispatch stands
// behind it. That dispatch, not the agency: "some information from AP" or "told VOA" names no dispatch.

import type { Derivation, Evidence, LostExemplar } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Credit, CreditKind } from "../model/report.js"
import type { Witness } from "../match/witness.js"

/** Where a credit must stand to say that the words are the agency's. */
const ofTheWords: ReadonlySet<CreditKind> = new Set(["dateline", "byline", "tail", "metadata", "canonical"])

/** The derivations with those from credited dispatches added, and the dispatches. */
export interface Credited {
  readonly derivations: readonly Derivation[]
  readonly lost: readonly LostExemplar[]
}

/**
 * Hang every page that carries an agency's dispatch, and has no exemplar in the pile that carries the same, from that
 * dispatch. Pages of one family and agency share one dispatch. Copies of such pages may come from another printing.
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
  const family = familyHeads(witnesses, derivations)
  // Two printings whose order is unknown: the credit says where both come from.
  const kept = derivations.filter(d => d.direction === "decided" || !sameDispatch(d.exemplar, d.copy))
  const lost = new Map<string, LostExemplar>()
  const carried: Derivation[] = []
  for (const [id, credit] of credits) {
    if (kept.some(d => d.copy === id && sameDispatch(d.exemplar, id))) continue
    const dispatch = `l${digest("dispatch", credit.agency, family.get(id)!)}`
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
  const through = kept.map(d =>
    behind.has(d.exemplar) && d.direction === "decided" ? { ...d, through: "this-or-another-printing" as const } : d,
  )
  return { derivations: [...through, ...carried], lost: [...lost.values()] }
}

/** For every report a name for its family: the least id that derivations join it to. */
function familyHeads(witnesses: readonly Witness[], derivations: readonly Derivation[]): Map<string, string> {
  const head = new Map(witnesses.map(w => [w.id, w.id]))
  for (let changed = true; changed; ) {
    changed = false
    for (const { exemplar, copy } of derivations) {
      const [x, y] = [head.get(exemplar) ?? exemplar, head.get(copy)!]
      if (x === y) continue
      const least = [x, y].sort(byCodeUnit)[0]!
      head.set(exemplar, least)
      head.set(copy, least)
      changed = true
    }
  }
  return head
}
