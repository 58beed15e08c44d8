// Who took from whom: derivations with their evidence, and the stemma they make.

import type { Ledger, Stretch } from "./ledger.js"
import type { Passage } from "./span.js"

/** How a copy was made from its exemplar. */
export type DerivationKind = "identical" | "carried" | "excerpt" | "rewrite" | "compilation" | "update"

/** What a piece of evidence is. */
export type EvidenceKind =
  | "shared-passage"
  | "order"
  | "credit"
  | "decay"
  | "fuller"
  | "time"
  | "third-witness"
  | "same-outlet"
  /** A person said so. */
  | "reader"

/** One reason for a derivation or its direction, with the passages that show it. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly note: string
  readonly spans: readonly Passage[]
}

/** One report's text comes from another's. `exemplar` may be a lost exemplar's id. */
export interface Derivation {
  readonly exemplar: string
  readonly copy: string
  readonly kind: DerivationKind
  readonly direction: "decided" | "undecided"
  readonly through: null | "this-or-another-printing"
  /** Words of the copy that come from the exemplar, and their share of the copy. */
  readonly shared: { readonly words: number; readonly ofCopy: number }
  readonly evidence: readonly Evidence[]
  /** What the two share, with reasons. */
  readonly ledger: readonly Stretch[]
}

/** What an ancestor that is not in the pile was: an agency's report, a release, or all that is known is that it was. */
export type LostKind = "dispatch" | "release" | "implied"

/** An ancestor that is not in the pile: implied by the survivors, or named by a credit. */
export interface LostExemplar {
  readonly id: string
  readonly kind: LostKind
  /** Whose dispatch it was. */
  readonly agency: string | null
  /** The story that its copies are of, where they are of one. */
  readonly story: string | null
  /** For people: `AP's dispatch`. */
  readonly label: string
  /** The newsroom behind it, where a credit names one. */
  readonly newsroom: string | null
  readonly evidence: readonly Evidence[]
}

/** Reports that quote the same speech or release and do not copy one another. */
export interface SharedSource {
  readonly id: string
  readonly reports: readonly string[]
  /** What is shared, in words from the pages. */
  readonly what: string
  readonly spans: readonly Passage[]
}

/** Reports that print one text: their own prose is the same, whatever stands above and below it. */
export interface PrintedText {
  readonly id: string
  /** In canonical order. */
  readonly reports: readonly string[]
}

/**
 * Origins whose place is not known: by the id that stands in `origins`, here and in the record, all that may be it,
 * itself among them, in canonical order. Of an entry's origin those count that carry the entry.
 */
export type OneOf = Readonly<Record<string, readonly string[]>>

/** The derivations of a pile as a directed acyclic graph. */
export interface Stemma {
  readonly derivations: readonly Derivation[]
  readonly lost: readonly LostExemplar[]
  /** Ids of reports and lost exemplars that have no exemplar. */
  readonly origins: readonly string[]
  readonly oneOf: OneOf
  /** Of two printings and more. */
  readonly texts: readonly PrintedText[]
  /** Of pairs that share much and are not joined. */
  readonly ledgers: readonly Ledger[]
  readonly sharedSources: readonly SharedSource[]
}
