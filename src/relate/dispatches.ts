// Dispatches: reports of agencies that stand behind the pages that credit them. One that copies imply is a dispatch where
// they credit an agency; pages of one agency that derivations hold together have one.

import type { Evidence, LostExemplar } from "../model/derivation.js"
import { digest } from "../model/identity.js"
import type { Credit } from "../model/report.js"
import type { LostParent } from "./lost.js"

/** The lost parents that are dispatches: by id, the agency, and a credit that says so. */
export type Dispatches = ReadonlyMap<string, { readonly agency: string; readonly evidence: Evidence }>

/** The id of the dispatch that a page carries: one that copies of its family imply, else one by the family. */
export function dispatchBehind(
  id: string,
  credit: Credit,
  dispatches: Dispatches,
  family: ReadonlyMap<string, string>,
): string {
  const isBehind = (parent: string): boolean =>
    dispatches.get(parent)!.agency === credit.agency && family.get(parent) === family.get(id)
  return [...dispatches.keys()].find(isBehind) ?? `l${digest("dispatch", credit.agency, family.get(id) ?? id)}`
}

/** A lost parent as the dispatch that it is, where it is one. */
export function namedAs(
  parent: LostExemplar,
  dispatch: { readonly agency: string; readonly evidence: Evidence } | undefined,
): LostExemplar {
  return dispatch ? dispatchOf(parent.id, dispatch.agency, [...parent.evidence, dispatch.evidence]) : parent
}

/** A dispatch as a lost exemplar. */
export function dispatchOf(id: string, agency: string, evidence: readonly Evidence[]): LostExemplar {
  return { id, kind: "dispatch", agency, story: null, label: `${agency}’s dispatch`, newsroom: agency, evidence }
}

/** Of the lost parents that copies imply, those whose copies credit one agency and no other: they are its dispatches. */
export function dispatchesAmong(parents: readonly LostParent[], credits: ReadonlyMap<string, Credit>): Dispatches {
  return new Map(
    parents.flatMap(({ lost, copies }) => {
      const credited = [...copies.keys()].flatMap(id => {
        const credit = credits.get(id)
        return credit ? [{ id, credit }] : []
      })
      const agencies = new Set(credited.map(({ credit }) => credit.agency))
      if (agencies.size !== 1) return []
      const { id, credit } = credited[0]!
      return [[lost.id, { agency: credit.agency, evidence: evidenceOf(id, credit) }] as const]
    }),
  )
}

/** What a credit of a report says for its descent. */
export function evidenceOf(id: string, { agency, text, start, end }: Credit): Evidence {
  const spans = end > start ? [{ report: id, start, end }] : []
  return { kind: "credit", note: `credited: ${text.trim() || agency}`, spans }
}
