// Where kept pages carry a passage, and who stands behind it, as far as its pages were told of. Nothing is traced for it.

import { groupBy } from "../kit/groups.js"
import type { PrintedText } from "../model/derivation.js"
import { descentOf, newsroomsBehind, originsOf } from "../record/origins.js"
import type { KeptDescent, KeptLine } from "../store/told.js"
import type { NamedReport } from "../store/words.js"
import { originOfIt, originText } from "../view/origins.js"
import { chiefFirst } from "../view/pairs.js"
import { outletName, takesText } from "../view/words.js"

/** A page that carries the passage: its id, and what is the same for all printings of its text. */
export interface Carrier {
  readonly id: string
  readonly prose: string | null
}

/** Who stands behind a passage. */
export interface Behind {
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  readonly untold: number
  /** What a carrier is among the others. */
  descentText(id: string): string
}

/** What is kept of some carriers, in the order of time: lines of descent, and names by id. */
export function behindCarriers(
  carriers: readonly Carrier[],
  kept: KeptDescent,
  named: (ids: readonly string[]) => readonly NamedReport[],
): Behind {
  const told = carriers.filter(({ id }) => kept.told.has(id))
  const ids = told.map(({ id }) => id)
  const descent = descentOf(
    { derivations: kept.lines, lost: kept.lost, texts: printingsOf(told) },
    ids.map(id => ({ id, newsroom: null })),
  )
  const { origins, oneOf } = originsOf(ids, descent)
  const above = groupBy(kept.lines, ({ copy }) => copy)
  const exemplars = ids.flatMap(id => (above.get(id) ?? []).map(({ exemplar }) => exemplar))
  const all = named([...new Set([...origins, ...Object.values(oneOf).flat(), ...exemplars])])
  const names = new Map([
    ...all.map(one => [one.id, outletName(one)] as const),
    ...kept.lost.map(({ id, label }) => [id, label] as const),
  ])
  const newsrooms = new Map([...all, ...kept.lost].map(({ id, newsroom }) => [id, newsroom]))
  const nameOf = (id: string) => names.get(id) ?? "an unknown report"
  return {
    origins: origins.map(id => originText({ oneOf }, id, nameOf)),
    newsrooms: newsroomsBehind(origins, oneOf, newsrooms),
    untold: carriers.length - told.length,
    descentText(id) {
      if (!kept.told.has(id)) return "not traced yet"
      return originOfIt({ oneOf }, origins, id, ids, nameOf) ?? takenText(above.get(id) ?? [], nameOf)
    },
  }
}

/** Texts that several carriers print. */
function printingsOf(carriers: readonly Carrier[]): PrintedText[] {
  const printed = carriers.filter(({ prose }) => prose !== null)
  return [...groupBy(printed, ({ prose }) => prose!)].flatMap(([id, all]) =>
    all.length > 1 ? [{ id, reports: all.map(one => one.id) }] : [],
  )
}

/** What a copy does with its chief exemplar. */
function takenText(lines: readonly KeptLine[], nameOf: (id: string) => string): string {
  const [chief] = lines.toSorted(chiefFirst)
  if (chief === undefined) return "stands first here"
  return takesText(chief, nameOf(chief.exemplar))
}
