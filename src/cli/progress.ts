// Progress on standard error: at a terminal one line, rewritten in place; elsewhere, in a log, a line now and then, so that
// long work is seen to go on. None for short work.

import type { Progress } from "../runner.js"
import { own } from "./border.js"
import type { Effects } from "./effects.js"

/** What the steps that take long are called to people; others go by their names. */
const doing: Readonly<Record<string, string>> = { read: "open", annotate: "read", compare: "align", entries: "record" }

/** Work shorter than this shows nothing. */
const patience = 400
/** Milliseconds between two drawings. */
const pace = 100
/** The same of lines that stay: the first, and from one to the next. */
const patienceOfLog = 4_000
const paceOfLog = 10_000
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
  if (quiet) return { show: () => {}, clear: () => {} }
  const drawsOver = effects.terminal.stderr
  const [first, next] = drawsOver ? [patience, pace] : [patienceOfLog, paceOfLog]
  let begun: number | null = effects.now()
  let drawn: number | null = null
  let work: AtWork = { stage: "", since: begun, before: 0 }
  return {
    show: (stage, done, of) => {
      const now = effects.now()
      begun ??= now
      if (work.stage !== stage) work = { stage, since: now, before: done }
      if (now - begun < first || (drawn !== null && now - drawn < next)) return
      drawn = now
      const speed = paceOf(done - work.before, of - done, now - work.since)
      const said = `${doing[stage] ?? stage} ${done}${of > 0 ? ` of ${of}` : ""}${speed}`
      effects.stderr(drawsOver ? `${own("K")}${said} …` : `stemma: ${said}\n`)
    },
    clear: () => {
      if (drawn !== null && drawsOver) effects.stderr(own("K"))
      // What comes after is work of its own: a server traces again and again.
      begun = drawn = null
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
