// A day of a desk on one page.

import type { EventKind, NamedPage, ToldEvent } from "../../model/event.js"

/** What came in a time, and what of it matters. */
export interface Digest {
  /** From when to when, ISO 8601. */
  readonly since: string
  readonly until: string
  /** Pages that came, those of them that nothing is told of yet, and all that the store holds. */
  readonly pages: { readonly came: number; readonly untold: number; readonly held: number }
  /** Stories with pages that came, those with most first; and how many are not listed. */
  readonly stories: readonly DigestStory[]
  readonly moreStories: number
  /** Pages that came and are told to be of no story with others. */
  readonly alone: number
  /** What was told, by kind: first what may have to be mended. */
  readonly parts: readonly DigestPart[]
}

/** A story with pages that came. */
export interface DigestStory {
  readonly title: string
  readonly came: number
  readonly pages: number
  /** Of the pages that were looked at, where they are too many: then `looked` is fewer than `pages`. */
  readonly looked: number
  readonly origins: number
  readonly newsrooms: readonly string[]
  /** Events of its pages, by kind. */
  readonly counts: Readonly<Partial<Record<EventKind, number>>>
}

/** Events of one kind. */
export interface DigestPart {
  readonly kind: EventKind
  readonly title: string
  readonly count: number
  /** The gravest, then the latest. */
  readonly events: readonly ToldEvent[]
  readonly more: number
  /** Of corrections, who carries the old reading still. */
  readonly carriers: readonly NamedPage[]
}
