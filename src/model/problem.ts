// What went wrong with one input, as a value: analysis never throws on a bad page.

/** One input's trouble: which file (or address, with its place inside an archive; "the pile"), and what to do about it. */
export interface Problem {
  readonly path: string
  /** One plain sentence that names the cause and, where there is one, the remedy. */
  readonly what: string
  /** `true` where the input, or what a step would have made of it, is not in the trace (exit code 3); else a caveat. */
  readonly leftOut: boolean
}
