// The user's own list of outlets: what each is to be called, who owns it, at which hosts it prints. What no page says of
// itself, and no program should guess.

import type { Problem } from "./problem.js"

/** One row of the list. */
export interface ListedOutlet {
  /** As pages name it. */
  readonly outlet: string
  /** What it is to be called; the outlet itself where the list says nothing else. */
  readonly name: string
  readonly owner: string | null
  /** Without `www.`; what stands below a host is the outlet's too. */
  readonly hosts: readonly string[]
  /** Where the list says so: `outlets.csv, line 3`. */
  readonly place: string
}

/** A list as it was read. */
export interface OutletList {
  /** As given. */
  readonly path: string
  readonly outlets: readonly ListedOutlet[]
  /** Of rows, or parts of rows, that could not be used. */
  readonly problems: readonly Problem[]
}
