// The family tree of a story: boxes in order of descent, with what is folded away, and lines. Where on a screen or a
// picture a box stands is `kit/drawing`'s.

import type { Family } from "../../model/catalogue.js"
import type { Judgement, ShownDate } from "./parts.js"

/** A box of the family tree. */
export interface TreeNode {
  readonly id: string
  /** `text`: several printings of one text. `fold`: what a fold stands for until it is opened. */
  readonly kind: "report" | "lost" | "text" | "fold"
  /** The box that it hangs on: the one it has most words from; null for who stands first. */
  readonly parent: string | null
  /** The box that stands for it until that is opened: a fold, or the text of which it is a printing. */
  readonly fold: string | null
  /** What hangs on it is hidden at first. */
  readonly closed: boolean
  readonly name: string
  /** False where its page names no outlet: the name then tells pages apart, and is no outlet's. */
  readonly named: boolean
  readonly line: string
  readonly siglum: string | null
  readonly date: ShownDate | null
  /** Why its own date cannot be, in words; null where it can. */
  readonly doubt: string | null
  /** An origin beyond doubt: one whose place is not known says so in its line. */
  readonly origin: boolean
  /** Index of its column of time; never before that of a box it comes from. */
  readonly column: number
  readonly depth: number
  /** Reports that it stands for: itself, the printings, what is folded. */
  readonly reports: readonly string[]
}

/** A line of the family tree, exemplar to copy. */
export interface TreeEdge {
  /** Boxes. */
  readonly from: string
  readonly to: string
  /** Whether it is the line by which `to` hangs on `from`; the others are drawn behind the boxes. */
  readonly chief: boolean
  /** The two reports that it is of, the first of several alike; null where there are no two to be laid side by side. */
  readonly pair: { readonly exemplar: string; readonly copy: string } | null
  readonly kind: string
  readonly verb: string
  readonly decided: boolean
  readonly inferred: boolean
  readonly words: number
  /** 0 … 1: share of the copy's words. */
  readonly share: number
  /** What changed, gravest first: at most three short lines. */
  readonly labels: readonly { readonly family: Family; readonly text: string; readonly grave: boolean }[]
  readonly judgement: Judgement | null
  /** A person marked wrong every arrow that it stands for: it is drawn in doubt, and counted as no copy. */
  readonly doubted: boolean
}

/** A column of time. */
export interface TreeColumn {
  readonly label: string
  /** Nothing is known of when what stands under it was printed. */
  readonly dated: boolean
  /** Much time lies between it and the one before. */
  readonly gap: boolean
}

/** The family tree of one story. */
export interface Tree {
  readonly columns: readonly TreeColumn[]
  /** Parents before children, a family whole before the next. */
  readonly nodes: readonly TreeNode[]
  readonly edges: readonly TreeEdge[]
  readonly reports: number
}
