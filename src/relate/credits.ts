// Lost exemplars that a credit names: "BEIJING (AP) —" over a page that is not AP's says that AP's dispatch stands
// behind it. That dispatch, not the agency: "some information from AP" or "told VOA" names no dispatch.

import { familyHeads } from "../kit/families.js"
import { count } from "../kit/bits.js"
import { groupBy } from "../kit/groups.js"
import type { Derivation, Evidence, LostExemplar } from "../model/derivation.js"
import type { Credit, CreditKind } from "../model/report.js"
import type { Witness } from "../match/witness.js"
import { creditsOf } from "../text/text.js"
import { dispatchBehind, dispatchesAmong, dispatchOf, evidenceOf, namedAs } from "./dispatches.js"
import { coveredOf, type KinMap } from "./kin.js"
import type { LostParent } from "./lost.js"

/** Where a credit must stand to say that the words are the agency's. */
const ofTheWords: ReadonlySet<CreditKind> = new Set(["dateline", "byline", "tail", "metadata", "canonical"])

/** Dispatches that credits name, and their copies. */
export interface Credited {
  readonly derivations: readonly Derivation[]
  readonly lost: readonly LostExemplar[]
  /** One of the derivations drawn, as the credits let it be seen; null where they explain it otherwise. */
  seen(derivation: Derivation): Derivation | null
  /** A lost parent, as the dispatch that its copies credit where they do. */
  named(parent: LostExemplar): LostExemplar
}

/**
 * The dispatches of one family. Every page that carries an agency's dispatch, and has no exemplar in the pile that
 * carries the same, hangs from that dispatch. Pages of one agency that derivations hold together share one. Copies of
 * such pages may come from another printing.
 */
export function creditedExemplars(
  witnesses: readonly Witness[],
  derivations: readonly Derivation[],
  parents: readonly LostParent[],
  kin: KinMap,
): Credited {
  const credits = creditOfEach(witnesses)
  const dispatches = dispatchesAmong(parents, credits)
  const byId = new Map(witnesses.map(w => [w.id, w]))
  // The agency's own page is a printing of its dispatch, though it credits nobody.
  const agencyBehind = (id: string) => credits.get(id)?.agency ?? byId.get(id)?.text.report.newsroom
  const sameDispatch = (x: string, y: string) => credits.has(y) && agencyBehind(x) === credits.get(y)!.agency
  const ownPage = ownPages(witnesses, credits, kin)
  const settle = fromOwnPages(derivations, credits, byId)
  const drawn = derivations.map(settle)
  const family = familyHeads(drawn)
  // Two carriers of one dispatch have it from the agency, whichever looks the worn one; only its own page is above them.
  const stands = (d: Derivation) => !credits.has(d.exemplar) || !sameDispatch(d.exemplar, d.copy)
  const kept = drawn.filter(stands)
  const carried = [...credits].flatMap(([id, credit]) => {
    const isIt = (x: string) => sameDispatch(x, id) || dispatches.get(x)?.agency === credit.agency
    if (kept.some(d => d.copy === id && isIt(d.exemplar))) return []
    const dispatch = ownPage(id, credit.agency) ?? dispatchBehind(id, credit, dispatches, family)
    return [{ agency: credit.agency, derivation: carrying(dispatch, byId.get(id)!, credit, kin) }]
  })
  const behind = new Set(carried.map(({ derivation }) => derivation.copy))
  return {
    derivations: carried.map(({ derivation }) => derivation),
    lost: dispatchesOf(
      carried.filter(({ derivation: { exemplar } }) => !dispatches.has(exemplar) && !byId.has(exemplar)),
    ),
    named: parent => namedAs(parent, dispatches.get(parent.id)),
    seen: given => {
      const d = settle(given)
      if (!stands(d)) return null
      return behind.has(d.exemplar) && d.direction === "decided" ? { ...d, through: "this-or-another-printing" } : d
    },
  }
}

/** The dispatches that pages carry, each with the credits of all that carry it. */
function dispatchesOf(
  carried: readonly { readonly agency: string; readonly derivation: Derivation }[],
): LostExemplar[] {
  return [...groupBy(carried, ({ derivation }) => derivation.exemplar)].map(([id, of]) => {
    const evidence = of.flatMap(({ derivation }) => derivation.evidence)
    return dispatchOf(id, of[0]!.agency, evidence)
  })
}

/** What finds the agency's own page among the kin of a page that credits it: that is the dispatch. */
function ownPages(
  witnesses: readonly Witness[],
  credits: ReadonlyMap<string, Credit>,
  kin: KinMap,
): (id: string, agency: string) => string | undefined {
  return (id, agency) => witnesses.find(w => !credits.has(w.id) && isOwnPage(w, agency) && kin.get(id)?.has(w.id))?.id
}

/**
 * What makes every line between an agency's own page and a page that credits the agency run down from
 * the own page, which is the dispatch as the agency printed it: so undecided lines are decided. An own page that draws
 * on others besides is left as it was drawn.
 */
function fromOwnPages(
  derivations: readonly Derivation[],
  credits: ReadonlyMap<string, Credit>,
  byId: ReadonlyMap<string, Witness>,
): (derivation: Derivation) => Derivation {
  const carries = (id: string, own: string) => {
    const credit = credits.get(id)
    return credit !== undefined && !credits.has(own) && isOwnPage(byId.get(own), credit.agency)
  }
  const drawsOnOthers = new Set(derivations.filter(d => !carries(d.exemplar, d.copy)).map(d => d.copy))
  return d => {
    if (carries(d.copy, d.exemplar))
      return d.direction === "decided" ? d : decided(d, evidenceOf(d.copy, credits.get(d.copy)!))
    if (!carries(d.exemplar, d.copy) || drawsOnOthers.has(d.copy)) return d
    const ofCopy = Math.min(1, d.shared.words / Math.max(1, byId.get(d.exemplar)!.words))
    const turned = { ...d, exemplar: d.copy, copy: d.exemplar, shared: { ...d.shared, ofCopy } }
    return decided(turned, evidenceOf(turned.copy, credits.get(turned.copy)!))
  }
}

function decided(d: Derivation, credit: Evidence): Derivation {
  return { ...d, direction: "decided", evidence: [...d.evidence, credit] }
}

/** An agency's page by what its site calls itself; one that only tells of words "told" to the agency may be anyone's. */
export function isOwnPage(witness: Pick<Witness, "text"> | undefined, agency: string): boolean {
  const report = witness?.text.report
  return report?.newsroom === agency && !report.credits.some(c => c.kind === "told" && c.agency === agency)
}

/** The credits that say that a report's words are an agency's, by report. */
export function creditOfEach(witnesses: readonly Pick<Witness, "id" | "text">[]): Map<string, Credit> {
  return new Map(
    witnesses.flatMap(({ id, text }) => {
      const credit = creditsOf(text).find(c => ofTheWords.has(c.kind) && !isItself(text.report.outlet, c.agency))
      return credit ? [[id, credit] as const] : []
    }),
  )
}

/** Whether an outlet is the agency: by its name, or by the initials that datelines give for it. */
function isItself(outlet: string | null, agency: string): boolean {
  if (outlet === null) return false
  if (outlet === agency) return true
  const initials = outlet.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? ""
  return initials.length >= fewestInitials && initials === agency
}

/** Two letters are the initials of anybody. */
const fewestInitials = 3

/** The derivation of a page from the dispatch that it credits: all of its words, or those it shares with the agency's own page. */
function carrying(dispatch: string, { id, words: all }: Witness, credit: Credit, kin: KinMap): Derivation {
  const pair = kin.get(id)?.get(dispatch)
  const words = pair ? count(coveredOf(pair, id)) : all
  return {
    exemplar: dispatch,
    copy: id,
    kind: "carried",
    direction: "decided",
    through: null,
    shared: { words, ofCopy: words / Math.max(1, all) },
    evidence: [evidenceOf(id, credit)],
    ledger: [],
  }
}
