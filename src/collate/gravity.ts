// How grave an alteration is: by what a reader is told otherwise, and whom that hurts. All of it stands in one table, a row
// for each thing that may have become of a passage (`gravity/`); comparers find which row it is, and none weighs by itself.
// Within one gravity the ranks of the rows make the order in which findings are told.

import type { Gravity } from "../model/alteration.js"
import { type AlterationKind, kindsOf } from "../model/catalogue.js"
import { figures, names, times } from "./gravity/facts.js"
import { matters } from "./gravity/matter.js"
import type { RowOfTable, Ruling } from "./gravity/ruling.js"
import { attributions, certainties, quotations } from "./gravity/said.js"
import { meanings } from "./gravity/turned.js"

/** The name of a row: its kind, and what became of it. */
export type Row =
  | keyof typeof figures
  | keyof typeof times
  | keyof typeof names
  | keyof typeof quotations
  | keyof typeof attributions
  | keyof typeof certainties
  | keyof typeof meanings
  | keyof typeof matters

const table: Readonly<Record<Row, RowOfTable>> = {
  ...figures,
  ...times,
  ...names,
  ...quotations,
  ...attributions,
  ...certainties,
  ...meanings,
  ...matters,
}

/** The rows, by their names. */
export const rulings: ReadonlyMap<Row, Ruling> = new Map(
  kindsOf(table).map(name => {
    const [gravity, rank, hurts, told] = table[name]
    return [name, { kind: name.slice(0, name.indexOf(".")) as AlterationKind, gravity, rank, hurts, told }]
  }),
)

/** What a row says of an alteration. */
export interface Verdict {
  readonly kind: AlterationKind
  readonly gravity: Gravity
  /** Rank within its gravity, 0 … 1: how much a reader is misled. */
  readonly weight: number
}

/** The verdict of a row; `degree`, 0 … 1, is how much was changed, where its rank depends on that. */
export function ruled(row: Row, degree = 1): Verdict {
  return verdict(rulings.get(row)!, degree)
}

/** What is told of two things that may not be one: notable at most. */
export function doubtful<V extends Verdict>(told: V): V {
  return told.gravity === "grave" ? { ...told, gravity: "notable" } : told
}

/** The verdict of any ruling. */
export function verdict({ kind, gravity, rank }: Ruling, degree = 1): Verdict {
  if (typeof rank === "number") return { kind, gravity, weight: rank }
  const [least, most] = rank
  return { kind, gravity, weight: least + Math.max(0, Math.min(1, degree)) * (most - least) }
}
