// What stood at an address, version by version, to an editor.

import type { AlterationCard, ShownDate } from "./parts.js"

/** What stood at one address (or place): its versions, and what changed from each to the next. */
export interface VersionsCard {
  readonly address: string
  /** The outlet, else the host, else the file. */
  readonly name: string
  readonly title: string | null
  /** The oldest first. */
  readonly versions: readonly VersionCard[]
  /** Where a reader was told something else, the oldest first. */
  readonly steps: readonly VersionStep[]
  /** Steps that are not shown: the story is the same, or differs slightly. */
  readonly same: number
  readonly slight: number
  /** Over all steps. */
  readonly grave: number
  readonly notable: number
  /** Changes of what stood there that no note on the page announces. */
  readonly silent: number
}

/** One version. */
export interface VersionCard {
  /** From 1. */
  readonly number: number
  /** The report's id; of a page that was put back, that of the earlier version. */
  readonly report: string
  /** When it was seen there: captured, where an archive says so, else taken in. Null where the page was put back, at a time unknown. */
  readonly seen: string | null
  readonly published: ShownDate | null
  readonly updated: ShownDate | null
  readonly title: string | null
  readonly words: number
  /** Whether it is what stands there now, as far as the store knows. */
  readonly stands: boolean
  /** The notes of correction that it prints. */
  readonly notes: readonly string[]
}

/** From one version to the next. */
export interface VersionStep {
  readonly from: number
  readonly to: number
  /** `replaced`: another story stands there. */
  readonly what: "changed" | "replaced"
  readonly grave: number
  readonly notable: number
  readonly slight: number
  readonly silent: number
  /** Grave and notable ones, the gravest first, alike ones once. */
  readonly changes: readonly VersionChange[]
}

/** A change, and whether the page owns up to it. */
export interface VersionChange extends AlterationCard {
  /** Words that stood there are other ones or gone, and no note of this version or a later one says so. */
  readonly silent: boolean
  /** The note that announces it, and the version that prints it first; null where none does. */
  readonly announced: { readonly version: number; readonly note: string } | null
}

/** An address that has versions, in a list. */
export interface VersionedAddress {
  readonly address: string
  readonly versions: number
  /** When the last one came. */
  readonly last: string
}
