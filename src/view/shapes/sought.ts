// Where a passage stands in a store, to an editor.

import type { NamedPage } from "../../model/event.js"

/** A passage, and the kept pages that carry it. */
export interface SoughtPassage {
  readonly passage: string
  /** Asked for within quotation marks alone. */
  readonly quoted: boolean
  /** Pages that carry it; `more` where they were not all counted. */
  readonly pages: number
  readonly more: boolean
  /** Word for word first, the earliest first; then in other words. Pages that print one text are one reading. */
  readonly readings: readonly SoughtReading[]
  /** Pages that hold the words and were not read: they carry it, but it is not known how; where it is asked for in quotation marks, not whether. */
  readonly unread: number
  /** Who stands behind it, as far as its pages were told of: names, `one of A, B` where nobody knows which. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  /** Pages that nobody has told of: whose copies they are is not known. */
  readonly untold: number
}

/** A page's reading of a passage. */
export interface SoughtReading {
  readonly page: NamedPage
  /** Offsets into the page's text. */
  readonly start: number
  readonly end: number
  /** The words, with what stands around them in their line. */
  readonly pieces: readonly { readonly text: string; readonly changed: boolean }[]
  /** Word for word: marks and case apart. */
  readonly exact: boolean
  /** In quotation marks. */
  readonly marked: boolean
  /** Whom the page names as having said it; null where it names nobody, or where that was not asked. */
  readonly speaker: string | null
  /** Other pages that print the same text. */
  readonly printings: number
  /** `origin of it`; `rewrites Harbour Times`; `not traced yet`. */
  readonly descent: string
}
