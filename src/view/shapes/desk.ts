// The checking desk: how much was checked and by whom, and the finding that a person is asked about with its words around.

import type { FindingKind } from "../../model/review.js"
import type { AlterationCard, Extract, Judgement, ReportCard } from "./parts.js"
import type { EntryCard } from "./record.js"

/** How much people checked. */
export interface Reviewed {
  /** Grave findings, those marked wrong among them; and how many of these were marked. */
  readonly grave: number
  readonly checked: number
  /** All findings that were marked, by verdict. */
  readonly right: number
  readonly wrong: number
  readonly open: number
  /** Initials of who marked them, in the order of the alphabet. */
  readonly by: readonly string[]
  /** `18 of 31 grave findings checked by AB and CD`; `Machine-made, unreviewed`. */
  readonly text: string
}

/** What may be asked about on the desk. */
export type DeskKind = "alterations" | "arrows" | "entries"

/** Words in question with the sentences around them. */
export interface DeskPassage {
  readonly report: ReportCard
  /** Where it stands in the report: for a link. */
  readonly start: number
  /** Number of its sentence, from 1. */
  readonly sentence: number
  /** `around`: sentences before and behind; `sentence`: the one in question; `changed`: the words in question. */
  readonly pieces: readonly { readonly text: string; readonly is: "around" | "sentence" | "changed" }[]
  /** What it is where it is not what was altered: "nothing stands in its place; this comes nearest". */
  readonly note: string | null
}

/** One finding to be checked. */
export interface DeskItem {
  readonly id: string
  readonly finding: FindingKind
  /** `Figure changed`, `C rewrites B`, `pledge`. */
  readonly label: string
  readonly gravity: AlterationCard["gravity"] | null
  readonly family: AlterationCard["family"] | null
  /** What is claimed, in words; and what a person is asked. */
  readonly note: string
  readonly question: string
  readonly passages: readonly DeskPassage[]
  /** Why the program says so: in words, with passages. */
  readonly why: readonly { readonly note: string; readonly passages: readonly Extract[] }[]
  readonly entry: EntryCard | null
  /** Exemplar and copy, where it is of two reports. */
  readonly pair: { readonly exemplar: string; readonly copy: string } | null
  readonly judgement: Judgement | null
}

/** The desk. */
export interface Desk {
  readonly kind: DeskKind
  /** Findings of the queue, how many of them were marked, and the counts in words: "18 of 31 grave checked, by AB and CD". */
  readonly total: number
  readonly checked: number
  readonly text: string
  /** The one in question, and the one behind it; null where all is done. */
  readonly item: DeskItem | null
  readonly next: DeskItem | null
  /** Place of `item` among those of its queue, from 1. */
  readonly place: number
  /** What is left when nothing is: "12 notable changes are not checked". Null where nothing is. */
  readonly left: string | null
  /** Of each queue how many are not checked. */
  readonly queues: readonly { readonly kind: DeskKind; readonly name: string; readonly left: number }[]
}
