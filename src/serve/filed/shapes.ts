// What a file that is the app holds in place of a server: answers by their address, and lists that can still be narrowed.

/** A list as a file holds it: all rows, and which of them each choice leaves, by their places. */
export interface FiledList {
  readonly items: readonly unknown[]
  /** What the first page brings beside its rows. */
  readonly first: Readonly<Record<string, unknown>>
  /** Of each parameter that narrows the list, of each of its values, the rows that it leaves. */
  readonly by: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  /** Whether only the first rows of the list are here. */
  readonly cut: boolean
  /** Of each order the rows as they come in it. */
  readonly orders: Readonly<Record<string, readonly number[]>>
}

/** All answers. */
export interface Filed {
  readonly version: 1
  readonly answers: Readonly<Record<string, unknown>>
  readonly lists: Readonly<Record<string, FiledList>>
}
