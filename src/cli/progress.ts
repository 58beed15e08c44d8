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
/** A stage that lasted shorter tells nothing yet of how fast it goes; milliseconds. */
const telling = 3_000

/** A stage at work: when it was first heard of, and what was done by then. */
interface AtWork {
  readonly stage: string
  readonly since: number
  readonly before: number
}

/** A line to show progress on, and to clear when the work is done. */
export function progressLine(effects: Effects, quiet: boolean): { readonly show: Progress; clear(): void } {
  if (quiet || !effects.terminal.stderr) return { show: () => {}, clear: () => {} }
  const begun = effects.now()
  let drawn: number | null = null
  let work: AtWork = { stage: "", since: begun, before: 0 }
  return {
    show: (stage, done, of) => {
      const now = effects.now()
      if (work.stage !== stage) work = { stage, since: now, before: done }
      if (now - begun < patience || (drawn !== null && now - drawn < pace)) return
      drawn = now
      const speed = paceOf(done - work.before, of - done, now - work.since)
      effects.stderr(`${own("K")}${doing[stage] ?? stage} ${done}${of > 0 ? ` of ${of}` : ""}${speed} …`)
    },
    clear: () => {
      if (drawn !== null) effects.stderr(own("K"))
    },
  }
}

/** How fast a stage goes and how long it will go on, if it went on as it did; nothing while that cannot be told. */
function paceOf(done: number, left: number, time: number): string {
  if (time < telling || done <= 0 || left <= 0) return ""
  const aSecond = (1000 * done) / time
  const rate = aSecond >= 10 ? Math.round(aSecond) : aSecond.toFixed(1)
  return `, ${rate} a second, ${lasting(left / aSecond)} left`
}

/** Seconds for people. */
function lasting(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
