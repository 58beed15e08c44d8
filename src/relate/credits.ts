// What credits say of a family's descent: "BEIJING (AP) —" over a page that is not AP's says that AP's dispatch stands
// behind it. That dispatch, not the agency: "some information from AP" or "told AP" names none by itself, and only helps
// where a page shares its words with who carries one, or with another that names the agency too. Who has a dispatch's
// words has them from the agency, whichever page looks the worn one: such pages are one another's siblings.

import { count, lacking } from "../kit/bits.js"
import { leadsTo } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import type { Derivation, Evidence, LostExemplar } from "../model/derivation.js"
import type { Credit, CreditKind } from "../model/report.js"
import type { Witness } from "../match/witness.js"
import { agencyNamed } from "../text/newsrooms/agencies.js"
import { creditsOf } from "../text/text.js"
import type { Withdrawn } from "./descent/withdrawn.js"
import {
  type Dispatch,
  dispatchesIn,
  heldBy,
  type Holder,
  type ImpliedParent,
  type Standing,
  withHolders,
} from "./dispatches.js"
import { coveredOf, type KinMap, widest } from "./kin.js"

/** Where a credit must stand to say that the words are the agency's. */
const ofTheWords: ReadonlySet<CreditKind> = new Set(["dateline", "byline", "tail", "metadata", "canonical"])
/** A line between two who hold one dispatch stands where more than this of what they share is not the dispatch's. */
const mostHeld = 0.5

/** Dispatches that credits name, and their copies. */
export interface Credited {
  readonly derivations: readonly Derivation[]
  readonly lost: readonly LostExemplar[]
  /** One of the derivations drawn, as the credits let it be seen; null where they explain it otherwise. */
  seen(derivation: Derivation): Derivation | null
  /** A lost parent, as the dispatch that its copies credit where they do; null where that is another node. */
  named(parent: LostExemplar): LostExemplar | null
}

/** The dispatches of one family, and its derivations as they let them be seen. */
export function creditedExemplars(
  witnesses: readonly Witness[],
  derivations: readonly Derivation[],
  parents: readonly ImpliedParent[],
  kin: KinMap,
  withdrawn: Withdrawn,
): Credited {
  const dispatches = dispatchesIn(witnesses.map(standingOf), parents, derivations, kin, withdrawn)
  const held = new Map(dispatches.flatMap(d => [...d.holders.keys()].map(id => [id, d] as const)))
  const byParent = new Map(dispatches.flatMap(d => d.parents.map(id => [id, d] as const)))
  const byId = new Map(witnesses.map(w => [w.id, w]))
  const seen = oncePerEnds(derivations, d => seenBy(d, held, byParent, byId, kin))
  const kept = [...seen.values()].flatMap(d => d ?? [])
  const added = dispatches.flatMap(dispatch => fromDispatch(dispatch, kept, byId, kin))
  const lost = dispatches.filter(({ isOwnPage, parents: of }) => !isOwnPage && of.length === 0)
  return {
    derivations: added,
    lost: lost.map(dispatch => lostOf(dispatch, [])),
    seen: derivation => seen.get(endsOf(derivation)) ?? null,
    named: parent => {
      const dispatch = byParent.get(parent.id)
      if (!dispatch) return parent
      return dispatch.id === parent.id ? lostOf(dispatch, parent.evidence) : null
    },
  }
}

/**
 * What a page says of agencies. The reading of outlets leaves credits to the page's own house out: an agency's own page has
 * it for its newsroom and credits nobody.
 */
export function standingOf({ id, text }: Pick<Witness, "id" | "text">): Standing {
  const { outlet, newsroom } = text.report
  const credit = creditsOfWords(text)[0] ?? null
  const helpers = [...creditsOf(text).filter(({ kind }) => kind === "contributed"), ...citedAgencies(text)]
  return { id, outlet, credit, helpers, own: credit === null && outlet !== null ? newsroom : null }
}

/** The credits that say that a page's words are an agency's. */
export function creditsOfWords(text: Witness["text"]): Credit[] {
  return creditsOf(text).filter(({ kind }) => ofTheWords.has(kind))
}

/** Agencies that a page names as its source in running text: what it shares with who carries their dispatch it has from there. */
function citedAgencies({ citations, report }: Witness["text"]): Credit[] {
  return citations.flatMap(({ newsroom, start, end }) =>
    newsroom === report.outlet || agencyNamed(newsroom)?.kind !== "agency"
      ? []
      : [{ kind: "told" as const, agency: newsroom, text: report.text.slice(start, end), start, end }],
  )
}

function endsOf({ exemplar, copy }: Pick<Derivation, "exemplar" | "copy">): string {
  return `${exemplar} ${copy}`
}

/** All derivations by their ends as drawn, each as it is seen; of those that are then one, the first, with the evidence of all. */
function oncePerEnds(
  drawn: readonly Derivation[],
  see: (derivation: Derivation) => Derivation | null,
): ReadonlyMap<string, Derivation | null> {
  const firsts = new Map<string, string>()
  const seen = new Map<string, Derivation | null>()
  for (const given of drawn) {
    const d = see(given)
    const first = d === null ? undefined : firsts.get(endsOf(d))
    seen.set(endsOf(given), first === undefined ? d : null)
    if (d === null) continue
    if (first === undefined) firsts.set(endsOf(d), endsOf(given))
    else seen.set(first, { ...seen.get(first)!, evidence: [...seen.get(first)!.evidence, ...d.evidence] })
  }
  return seen
}

/** One derivation, as the dispatches of its ends let it be seen. */
function seenBy(
  d: Derivation,
  held: ReadonlyMap<string, Dispatch>,
  byParent: ReadonlyMap<string, Dispatch>,
  byId: ReadonlyMap<string, Witness>,
  kin: KinMap,
): Derivation | null {
  const parent = byParent.get(d.exemplar)
  if (parent) return d.copy === parent.id ? null : { ...d, exemplar: parent.id }
  const [above, below] = [held.get(d.exemplar), held.get(d.copy)]
  if (above && d.copy === above.id) {
    // The agency's own page is above those who have its words.
    const holder = above.holders.get(d.exemplar)!
    const ofCopy = Math.min(1, d.shared.words / Math.max(1, byId.get(d.exemplar)!.words))
    const turned = { ...d, exemplar: d.copy, copy: d.exemplar, shared: { ...d.shared, ofCopy } }
    return decided(turned, evidenceOf(holder))
  }
  if (below && d.exemplar === below.id)
    return d.direction === "decided" ? d : decided(d, evidenceOf(below.holders.get(d.copy)!))
  if (!above) return d
  if (below && isWithin(d, above, below, kin)) return null
  // Who has it from a page that credits the agency may have it from another that does.
  const carries = !above.isOwnPage && above.holders.get(d.exemplar)!.with === d.exemplar
  return carries && d.direction === "decided" ? { ...d, through: "this-or-another-printing" } : d
}

/** Whether what two pages share is theirs from the dispatch that they hold. */
function isWithin(d: Derivation, above: Dispatch, below: Dispatch, kin: KinMap): boolean {
  const pair = kin.get(d.copy)?.get(d.exemplar)
  if (above !== below || !pair) return false
  const [upper, lower] = [above.holders.get(d.exemplar)!, above.holders.get(d.copy)!]
  if (upper.with === upper.id || lower.with === lower.id) return true
  const shared = coveredOf(pair, d.copy)
  const others = heldBy(above, d.copy, d.exemplar, kin)
  return others !== null && lacking(shared, others) <= mostHeld * count(shared)
}

function decided(d: Derivation, credit: Evidence): Derivation {
  return { ...d, direction: "decided", evidence: [...d.evidence, credit] }
}

/** Derivations from a dispatch of all that hold it and have none yet. */
function fromDispatch(
  dispatch: Dispatch,
  kept: readonly Derivation[],
  byId: ReadonlyMap<string, Witness>,
  kin: KinMap,
): Derivation[] {
  const copies = groupBy(kept, ({ exemplar }) => exemplar)
  const done = new Set((copies.get(dispatch.id) ?? []).map(({ copy }) => copy))
  return [...dispatch.holders.values()].flatMap(holder => {
    if (done.has(holder.id) || holder.id === dispatch.id) return []
    // An own page that draws on a page that draws on this one would close a circle.
    if (dispatch.isOwnPage && leadsTo(holder.id, dispatch.id, id => (copies.get(id) ?? []).map(({ copy }) => copy)))
      return []
    return [carrying(dispatch, holder, byId.get(holder.id)!, kin)]
  })
}

/** Of pages that share their words with a carrier, these words; of a carrier all, or those that it shares with the agency's own page. */
function carrying(dispatch: Dispatch, holder: Holder, { id, words: all }: Witness, kin: KinMap): Derivation {
  const pair = kin.get(id)?.get(dispatch.isOwnPage ? dispatch.id : holder.with)
  const helped = holder.credit.kind === "contributed" && holder.with === id ? heldBy(dispatch, id, id, kin) : null
  const tokens = pair ? coveredOf(pair, id) : helped
  const words = tokens ? count(tokens) : all
  const isWhole = tokens === null || (holder.with === id && !helped) || (pair?.agreement ?? 0) > nearVerbatim
  return {
    exemplar: dispatch.id,
    copy: id,
    kind: isWhole ? "carried" : "rewrite",
    direction: "decided",
    through: null,
    shared: { words, ofCopy: words / Math.max(1, all) },
    evidence: [evidenceOf(holder), ...sharedWith(holder, kin)],
    ledger: pair ? pair.ledger : widest(withHolders(dispatch, id, kin, id)),
  }
}

/** Pages that agree in this share of what they have in common carry the same words. */
const nearVerbatim = 0.95
/** Passages shown of what a page shares with one that credits the agency. */
const mostPassages = 2

/** What a page shares with the one that credits the agency. */
function sharedWith(holder: Holder, kin: KinMap): Evidence[] {
  const pair = holder.with === holder.id ? undefined : kin.get(holder.id)?.get(holder.with)
  if (!pair) return []
  const runs = pair.runs.filter(({ quoted }) => !quoted).slice(0, mostPassages)
  const spans = runs.flatMap(run => [
    { report: pair.a.id, ...run.a },
    { report: pair.b.id, ...run.b },
  ])
  return spans.length === 0 ? [] : [{ kind: "shared-passage", note: "the same words as a page that credits it", spans }]
}

/** What a credit says for the descent of a holder. */
function evidenceOf(holder: Holder): Evidence {
  return creditEvidence(holder.with, holder.credit)
}

/** What a credit of a report says for its descent, or for that of a page with the same words. */
export function creditEvidence(report: string, { agency, text, start, end }: Credit): Evidence {
  const spans = end > start ? [{ report, start, end }] : []
  return { kind: "credit", note: `credited: ${text.trim() || agency}`, spans }
}

/** A dispatch as a lost exemplar. */
function lostOf({ id, agency, holders }: Dispatch, evidence: readonly Evidence[]): LostExemplar {
  const credits = [...holders.values()].filter(holder => holder.with === holder.id).map(evidenceOf)
  const label = `${agency}’s dispatch`
  return { id, kind: "dispatch", agency, story: null, label, newsroom: agency, evidence: [...evidence, ...credits] }
}
