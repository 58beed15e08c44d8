// A meeting as a finder sees it, before its place, its day and its words are looked for.

import type { Span } from "../../../model/span.js"
import type { Status } from "../../../model/catalogue.js"
import type { Met } from "./parties.js"

/** Who meets whom, told where. */
export interface Told {
  /** Where the word that tells of it begins and ends. */
  readonly at: number
  readonly end: number
  readonly who: readonly Met[]
  readonly whom: readonly Met[]
  /** What it is called: "indirect talks"; null where a verb tells of it. */
  readonly what: string | null
  readonly status: Status | null
  /** The words that tell of it, where they are less than the clause. */
  readonly span: Span | null
}
