// A row of a table as it came: what a corpus is written out of again.

/** A row of a table, an object of JSON, as it came: its cells and the names of their columns, which may stand twice. */
export interface RawRow {
  readonly names: readonly string[]
  readonly cells: readonly unknown[]
  /** As it was written, where it is JSON: no number loses a digit. */
  readonly json?: string
}

/** What a page was made of, or what could not be made one: there where rows are wanted. */
export interface OfRow {
  readonly row?: RawRow
}
