// The family tree of a story, as boxes and lines on a grid.

import type { Family } from "../../model/catalogue.js"
import type { Judgement, ShownDate } from "./parts.js"

/** A box of the family tree. `column` and `row` are grid positions: time runs across, descent runs down. */
export interface TreeNode {
  readonly id: string
  readonly kind: "report" | "lost" | "fold"
  readonly name: string
  readonly line: string
  readonly siglum: string | null
  readonly date: ShownDate | null
  /** An origin beyond doubt: one whose place is not known says so in its line. */
  readonly origin: boolean
  readonly column: number
  readonly row: number
  readonly depth: number
  /** Reports that a fold stands for. */
  readonly reports: readonly string[]
}

/** A line of the family tree, exemplar to copy. */
export interface TreeEdge {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly verb: string
  readonly decided: boolean
  readonly inferred: boolean
  readonly words: number
  /** 0 … 1: share of the copy's words, for the width of the line. */
  readonly share: number
  /** What changed, gravest first: at most three short lines. */
  readonly labels: readonly { readonly family: Family; readonly text: string; readonly grave: boolean }[]
  readonly judgement: Judgement | null
}

/** The family tree of one story, laid out on a grid. */
export interface Tree {
  readonly columns: readonly { readonly label: string; readonly gap: boolean }[]
  readonly rows: number
  readonly nodes: readonly TreeNode[]
  readonly edges: readonly TreeEdge[]
  /** Reports left out of the drawing because the story has too many. */
  readonly hidden: number
}
