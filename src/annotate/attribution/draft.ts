// An attribution as the models find it: in tokens, before speakers are resolved.

import type { TokenRange } from "./span-rows.js"

/** An attribution as ranges of tokens. */
export interface Draft {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
}
