// Dispatches: reports of agencies that stand behind the pages of a family that print them, one a story. Pages that credit
// one agency and share their own prose carry one dispatch; two that do not carry two. With them stand pages that credit
// nobody, or the agency as a helper only, and have the same prose: whichever printing they had it from, the words are the
// agency's. The agency's own page is the dispatch, where it is in the pile.

import { lacking, union } from "../kit/bits.js"
import { familiesOf } from "../kit/families.js"
import { groupBy } from "../kit/groups.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Derivation } from "../model/derivation.js"
import type { Credit } from "../model/report.js"
import { dispatch as fitted } from "./fitted.js"
import type { Withdrawn } from "./descent/withdrawn.js"
import { byOwnPage, wordsShared } from "./dispatches/own-page.js"
import { coveredOf, type Kin, type KinMap } from "./kin.js"

/** What a page says of the agencies behind it. */
export interface Standing {
  readonly id: string
  readonly outlet: string | null
  /** The credit that says that its words are an agency's. */
  readonly credit: Credit | null
  /** Credits of agencies that only helped. */
  readonly helpers: readonly Credit[]
  /** The newsroom whose own page it is, as the reading of outlets says. */
  readonly own: string | null
}

/** A page that has a dispatch's words, and the page with which it shares them; itself where it credits the agency. */
export interface Holder {
  readonly id: string
  readonly with: string
  readonly credit: Credit
}

/** An agency's report on one event, and who prints it. */
export interface Dispatch {
  /** Of the agency's own page, of a lost parent that its copies imply, or of neither. */
  readonly id: string
  readonly agency: string
  readonly isOwnPage: boolean
  /** Lost parents that are this dispatch. */
  readonly parents: readonly string[]
  readonly holders: ReadonlyMap<string, Holder>
}

/** A parent that copies imply: its id, and theirs. */
export interface ImpliedParent {
  readonly id: string
  readonly copies: readonly string[]
}

const { leastNeeded, leastShared, sameProse, sameDispatch } = fitted

/** The dispatches behind the pages of a family. `drawn` says from whom each may be; `pages` in canonical order. */
export function dispatchesIn(
  pages: readonly Standing[],
  implied: readonly ImpliedParent[],
  drawn: readonly Pick<Derivation, "exemplar" | "copy">[],
  kin: KinMap,
  withdrawn: Withdrawn,
): Dispatch[] {
  const agencies = new Set(
    pages.flatMap(({ credit, helpers }) => [...(credit ? [credit] : []), ...helpers].map(c => c.agency)),
  )
  const standings = pages.map(page => (page.own !== null && agencies.has(page.own) ? page : { ...page, own: null }))
  const agencyOf = new Map(standings.flatMap(({ id, credit }) => (credit ? [[id, credit.agency] as const] : [])))
  // A parent of two agencies' carriers is neither's.
  const parents = implied.filter(({ copies }) => new Set(copies.flatMap(id => agencyOf.get(id) ?? [])).size <= 1)
  const carriers = standings.flatMap(page => (page.credit ? [{ ...page, credit: page.credit }] : []))
  const groups = [...groupBy(carriers, ({ credit }) => credit.agency)].flatMap(([agency, all]) => {
    const own = standings.filter(page => page.own === agency && page.credit === null)
    const from = groupsOf(all, parents, kin).flatMap(group => byOwnPage(own, group, kin, withdrawn))
    return from.map(one => ({ agency, ...one }))
  })
  const held = new Map(groups.map(({ group }) => [group, group.map(({ id, credit }) => ({ id, with: id, credit }))]))
  const done = new Set(groups.flatMap(({ own }) => own ?? []))
  for (const page of standings) {
    if (page.credit || page.own !== null) continue
    const nearest = nearestOf(page, groups, kin)
    if (!nearest) continue
    const says = page.helpers.some(({ agency }) => agency === nearest.with.credit.agency)
    if (!says && drawn.some(d => d.copy === page.id && isNearer(d.exemplar, nearest.with.id, page.id, kin))) continue
    held.get(nearest.group)!.push({ id: page.id, with: nearest.with.id, credit: nearest.with.credit })
    done.add(page.id)
  }
  const named = groups.map(({ agency, group, own }) => dispatchOf(agency, held.get(group)!, own, parents))
  return [
    ...named,
    ...helpedOnly(standings, done, drawn, kin).map(({ agency, holders }) => dispatchOf(agency, holders, null, parents)),
  ]
}

type Carrier = Standing & { readonly credit: Credit }

/** Carriers of one agency, by the dispatch. */
function groupsOf(carriers: readonly Carrier[], parents: readonly ImpliedParent[], kin: KinMap): Carrier[][] {
  const ids = new Set(carriers.map(({ id }) => id))
  const shared = carriers.flatMap(({ id }) =>
    [...(kin.get(id) ?? [])].flatMap(([other, pair]) =>
      ids.has(other) && isSameDispatch(pair) ? [[id, other] as const] : [],
    ),
  )
  const siblings = parents.flatMap(({ copies }) => {
    const own = copies.filter(id => ids.has(id))
    return own.slice(1).map(id => [own[0]!, id] as const)
  })
  const heads = familiesOf([...shared, ...siblings])
  return [...groupBy(carriers, ({ id }) => heads.get(id) ?? id).values()]
}

function isSameDispatch({ a, b, wordsA, wordsB }: Kin): boolean {
  const ofSmaller = Math.max(wordsA / Math.max(1, a.words), wordsB / Math.max(1, b.words))
  return ofSmaller >= (Math.min(wordsA, wordsB) >= leastShared ? sameDispatch : sameProse)
}

/** Of those who carry dispatches the one with which a page shares most: its prose, or anything where it says that the agency helped. */
function nearestOf(
  page: Standing,
  groups: readonly { readonly agency: string; readonly group: Carrier[] }[],
  kin: KinMap,
): { readonly group: Carrier[]; readonly with: Carrier } | null {
  let best: { group: Carrier[]; with: Carrier; words: number } | null = null
  for (const { agency, group } of groups) {
    const helped = page.helpers.some(helper => helper.agency === agency)
    for (const carrier of group) {
      const pair = kin.get(page.id)?.get(carrier.id)
      const words = wordsShared(pair)
      if (!pair || (!helped && (words < leastShared || pair.agreement < sameProse))) continue
      if (!best || words > best.words) best = { group, with: carrier, words }
    }
  }
  return best
}

/** Whether a page has more from another than from the carrier of a dispatch, in words that are more its own. */
function isNearer(other: string, carrier: string, id: string, kin: KinMap): boolean {
  const [near, far] = [kin.get(id)?.get(other), kin.get(id)?.get(carrier)]
  if (other === carrier || !near || !far) return false
  return near.agreement > far.agreement && lacking(coveredOf(near, id), coveredOf(far, id)) >= leastNeeded
}

/**
 * Pages that have words from an agency by their own saying, though none credits it for the whole: kin that name one agency
 * both, and pages of other outlets with the same prose that name none. What they share is the agency's.
 */
function helpedOnly(
  standings: readonly Standing[],
  done: ReadonlySet<string>,
  drawn: readonly Pick<Derivation, "exemplar" | "copy">[],
  kin: KinMap,
): { readonly agency: string; readonly holders: Holder[] }[] {
  const open = new Map(
    standings.filter(page => !page.credit && page.own === null && !done.has(page.id)).map(page => [page.id, page]),
  )
  const naming = groupBy(
    [...open.values()].flatMap(page => [...byAgency(page)].map(([agency, credit]) => ({ agency, page, credit }))),
    ({ agency }) => agency,
  )
  // A copy has its exemplar's citations with its words.
  const copied = new Set(drawn.flatMap(({ exemplar, copy }) => [`${exemplar} ${copy}`, `${copy} ${exemplar}`]))
  return [...naming].flatMap(([agency, pages]) => {
    const credits = new Map(pages.map(({ page, credit }) => [page.id, credit]))
    const lines = pages
      .flatMap(({ page }) => helpedLines(page, agency, open, kin))
      .filter(ends => !copied.has(ends.join(" ")))
    const heads = familiesOf(lines)
    return [...groupBy(lines, ([id]) => heads.get(id)!).values()].map(group => {
      const holders = new Map<string, Holder>()
      for (const [id, other] of group)
        for (const [one, source] of [
          [id, id],
          [other, credits.has(other) ? other : id],
        ] as const)
          if (!holders.has(one)) holders.set(one, { id: one, with: source, credit: credits.get(source)! })
      for (const id of holders.keys()) open.delete(id)
      return { agency, holders: [...holders.values()] }
    })
  })
}

/** The first credit of each agency that a page names. */
function byAgency({ helpers }: Standing): ReadonlyMap<string, Credit> {
  return new Map([...groupBy(helpers, ({ agency }) => agency)].map(([agency, credits]) => [agency, credits[0]!]))
}

/** A page that names an agency, and each of its kin that has what they share from there too. */
function helpedLines(
  page: Standing,
  agency: string,
  open: ReadonlyMap<string, Standing>,
  kin: KinMap,
): (readonly [string, string])[] {
  if (!open.has(page.id)) return []
  return [...(kin.get(page.id) ?? [])].flatMap(([id, pair]) => {
    const other = open.get(id)
    if (!other || (other.outlet !== null && other.outlet === page.outlet)) return []
    const names = other.helpers.some(helper => helper.agency === agency)
    const hasProse = other.helpers.length === 0 && wordsShared(pair) >= leastShared && pair.agreement >= sameProse
    return names || hasProse ? [[page.id, id] as const] : []
  })
}

/** A dispatch by its holders. A lost parent all of whose copies are among them, or who credit this agency alone, is it. */
function dispatchOf(
  agency: string,
  holders: readonly Holder[],
  own: string | null,
  parents: readonly ImpliedParent[],
): Dispatch {
  const ids = new Set(holders.map(({ id }) => id))
  const carriers = holders.filter(({ id, with: source }) => id === source)
  const isBehind = ({ copies }: ImpliedParent) =>
    copies.every(id => ids.has(id)) || carriers.some(({ id }) => copies.includes(id))
  const behind = parents.filter(isBehind).map(({ id }) => id)
  const least = carriers.map(({ id }) => id).sort(byCodeUnit)[0]!
  const id = own ?? behind[0] ?? `l${digest("dispatch", agency, least)}`
  return {
    id,
    agency,
    isOwnPage: own !== null,
    parents: behind,
    holders: new Map(holders.map(holder => [holder.id, holder])),
  }
}

/** A page with those of its kin that hold a dispatch or are it, but for one. */
export function withHolders(dispatch: Dispatch, id: string, kin: KinMap, butFor: string): Kin[] {
  return [...dispatch.holders.keys(), dispatch.id].flatMap(of => (of === butFor ? [] : (kin.get(id)?.get(of) ?? [])))
}

/** Words of a page that it shares with who holds the same dispatch, or is it, but for one; null where none is its kin. */
export function heldBy(dispatch: Dispatch, id: string, butFor: string, kin: KinMap): Uint8Array | null {
  return withHolders(dispatch, id, kin, butFor)
    .map(pair => coveredOf(pair, id))
    .reduce<Uint8Array | null>((held, covered) => (held ? union(held, covered) : covered), null)
}
