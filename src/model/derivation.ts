// Who took from whom: derivations with their evidence, and the stemma they make.

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
}

/** An ancestor that is not in the pile: implied by the survivors, or named by a credit. */
export interface LostExemplar {
  readonly id: string
  /** For people: `AP's dispatch`. */
  readonly label: string
  /** The newsroom behind it, where a credit names one. */
  readonly newsroom: string | null
  /** An agency's dispatch, a release, or no more than what its copies imply. */
  readonly kind: "dispatch" | "release" | "implied"
  /** The agency whose dispatch it is. */
  readonly agency: string | null
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

/** The derivations of a pile as a directed acyclic graph. */
export interface Stemma {
  readonly derivations: readonly Derivation[]
  readonly lost: readonly LostExemplar[]
  /** Ids of reports and lost exemplars that have no exemplar. */
  readonly origins: readonly string[]
  readonly sharedSources: readonly SharedSource[]
}
