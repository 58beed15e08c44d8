// A family of the stemma → which claims of its reports answer to one another along its alignments, and the readings that
// only an alignment shows. A family is worked on by itself: nothing is joined along alignments of two families.

import { familyHeads } from "../kit/families.js"
import { addTo, groupBy } from "../kit/groups.js"
import type { Line } from "../kit/undecided.js"
import { type Alignment, inOrderOfIds } from "../model/alignment.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import { joinAligned } from "./aligned.js"
import { type Side, sideOf } from "./aligned/sides.js"
import { type Claim, pageOf } from "./claim.js"
import type { Claims } from "./record.js"

/** A family with what its reports say. Texts and claims in canonical order, alignments in that of their ids. */
export interface FamilyTold {
  readonly texts: readonly Annotated[]
  readonly claims: readonly Claims[]
  readonly alignments: readonly Alignment[]
  /** Reports that print one text, text by text. */
  readonly printed: readonly (readonly string[])[]
}

/** A reading that only an alignment shows, and the claim that it belongs to, as one of all claims of the family. */
export interface Shown {
  readonly to: number
  readonly reading: Claim
}

/** What is joined within a family: claims by their place among all of its claims, report after report. */
export interface Answering {
  readonly reports: readonly string[]
  readonly joined: readonly (readonly [number, number])[]
  readonly shown: readonly Shown[]
}

/** What families are told apart by. */
export type StemmaOfFamilies = Pick<Stemma, "texts"> & { readonly derivations: readonly Line[] }

/** The families of a stemma in which anything is laid side by side, with what their reports say. */
export function familiesTold(
  texts: readonly Weighed[],
  claims: readonly Claims[],
  { derivations, texts: printed }: StemmaOfFamilies,
  alignments: readonly Alignment[],
): FamilyTold[] {
  const heads = familyHeads(derivations)
  const within = alignments.filter(({ a, b }) => heads.has(a) && heads.get(a) === heads.get(b))
  const laid = groupBy(inOrderOfIds(within), ({ a }) => heads.get(a)!)
  const members = groupBy(texts.keys(), i => heads.get(texts[i]!.text.report.id))
  const prints = new Map<string | undefined, (readonly string[])[]>()
  for (const { reports } of printed) addTo(prints, heads.get(reports[0]!), reports)
  return [...laid].map(([head, of]) => ({
    texts: members.get(head)!.map(i => texts[i]!.text),
    claims: members.get(head)!.map(i => claims[i]!),
    alignments: of,
    printed: prints.get(head) ?? [],
  }))
}

/**
 * Claims in answering places are one. Of the printings of a text one is laid beside the others of the family; what these
 * show in it, it shows in the rest.
 */
export function answeringIn({ texts, claims, alignments, printed }: FamilyTold): Answering {
  const textOf = new Map(printed.flatMap((reports, n) => reports.map(report => [report, n] as const)))
  const ofOneText = ({ a, b }: Alignment) => textOf.has(a) && textOf.get(a) === textOf.get(b)
  const sides = sidesOf(texts, claims)
  const joined: [number, number][] = []
  const unite = (of: readonly Alignment[], known: ReadonlyMap<string, readonly Shown[]>): Shown[] =>
    of.flatMap(alignment => {
      const [a, b] = [alignment.a, alignment.b].map(id => placed(sides(id), known.get(id) ?? []))
      if (!a || !b) return []
      const found = joinAligned(alignment, a.side, b.side)
      for (const pair of found.joined) joined.push([a.places[pair.a]!, b.places[pair.b]!])
      return found.shown.map(({ of: end, claim, reading }) => ({ to: (end === "a" ? a : b).places[claim]!, reading }))
    })
  const between = unite(
    alignments.filter(alignment => !ofOneText(alignment)),
    new Map(),
  )
  const known = groupBy(between, ({ reading }) => reading.report)
  const shown = [...between, ...unite(alignments.filter(ofOneText), known)]
  return { reports: claims.map(({ report }) => report), joined, shown }
}

/** A report of a family laid out, and where its claims begin among all. */
interface Placed {
  readonly side: Side
  readonly offset: number
}

/** Each report laid out when it is first asked for. */
function sidesOf(texts: readonly Annotated[], claims: readonly Claims[]): (id: string) => Placed | null {
  const known = new Map<string, Placed>()
  const places = new Map<string, { readonly n: number; readonly offset: number }>()
  let offset = 0
  for (const [n, { report, claims: own }] of claims.entries()) {
    places.set(report, { n, offset })
    offset += own.length
  }
  return id => {
    const at = places.get(id)
    const laid = known.get(id)
    if (laid || !at) return laid ?? null
    const { parties, claims: own } = claims[at.n]!
    const found = { side: sideOf(pageOf(texts[at.n]!, parties), own), offset: at.offset }
    known.set(id, found)
    return found
  }
}

/** A report's claims with the readings that are known to be in it besides, and for each the claim that it belongs to. */
function placed(laid: Placed | null, shown: readonly Shown[]) {
  if (!laid) return null
  const { side, offset } = laid
  const places = [...side.claims.map((_, i) => offset + i), ...shown.map(({ to }) => to)]
  if (shown.length === 0) return { side, places }
  return { side: sideOf(side.page, [...side.claims, ...shown.map(({ reading }) => reading)]), places }
}
