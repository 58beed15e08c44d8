// A figure in words, for people: what goes wrong, of a hundred. Each benchmark says its own figures so, under the question
// of the program that they answer, and `ledger/accuracy.ts` makes a page of them.

/** The questions of the program, in the order in which people ask them, and how fast it is. */
export const questions = ["descent", "alterations", "story", "reading", "speed"] as const

/** A question of the program. */
export type Question = (typeof questions)[number]

/** One figure in words. */
export interface Row {
  readonly measure: string
  /** `#` stands for the figure: "of 100 arrows drawn, # join pages that do not go back to one text". */
  readonly says: string
  /** What an error is: the `rest` of a share to 1, the `share` itself, a `number` of the items; null: no error, as it is. */
  readonly error: "rest" | "share" | "number" | null
}

/** Rows under the question that they answer. */
export type Rows = Partial<Readonly<Record<Question, readonly Row[]>>>

/** The measure is the share that is right: what is missing to 1 went wrong. */
export function missing(measure: string, says: string): Row {
  return { measure, says, error: "rest" }
}

/** The measure is the share that is wrong. */
export function wrong(measure: string, says: string): Row {
  return { measure, says, error: "share" }
}

/** The measure is the number of items that are wrong. */
export function wrongOnes(measure: string, says: string): Row {
  return { measure, says, error: "number" }
}

/** The measure is no error: a speed, a size. */
export function asItIs(measure: string, says: string): Row {
  return { measure, says, error: null }
}
