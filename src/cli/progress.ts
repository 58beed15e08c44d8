// One line of progress on standard error, rewritten in place; none off a terminal, none for short work.

import type { Progress } from "../runner.js"
import { own } from "./border.js"
import type { Effects } from "./effects.js"

/** What the steps that take long are called to people; others go by their names. */
const doing: Readonly<Record<string, string>> = { annotate: "read", compare: "align", entries: "record" }

/** Work shorter than this shows nothing. */
const patience = 400
/** Milliseconds between two drawings. */
const pace = 100

/** A line to show progress on, and to clear when the work is done. */
export function progressLine(effects: Effects, quiet: boolean): { readonly show: Progress; clear(): void } {
  if (quiet || !effects.terminal.stderr) return { show: () => {}, clear: () => {} }
  const begun = effects.now()
  let drawn: number | null = null
  return {
    show: (stage, done, of) => {
      const now = effects.now()
      if (now - begun < patience || (drawn !== null && now - drawn < pace)) return
      drawn = now
      effects.stderr(`${own("K")}${doing[stage] ?? stage} ${done}${of > 0 ? ` of ${of}` : ""} …`)
    },
    clear: () => {
      if (drawn !== null) effects.stderr(own("K"))
    },
  }
}
