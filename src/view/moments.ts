// What happened, what was said, what was published, in order of time; what has no date stands in a lane of its own.

import { timeline } from "./timeline.js"
import { behind } from "./entries.js"
import type { Moment } from "./shapes.js"
import { nameOf, type Survey } from "./survey.js"
import { shownDate } from "./words.js"

/** All moments, or those of a story: dated ones in order, then the undated. */
export function moments(view: Survey, story?: string): Moment[] {
  const all = timeline(view.trace)
  const own = story ? all.filter(({ reports }) => reports.some(id => view.storyOf.get(id)?.id === story)) : all
  return own.map(({ lane, when, what, entry, report, status, corrected }): Moment => {
    const told = entry === null ? undefined : view.entries.get(entry)
    return {
      lane: when ? lane : "undated",
      when: shownDate(when),
      text: what,
      who: report === null ? null : nameOf(view, report),
      status,
      corrected,
      entry,
      report,
      behind: told ? behind(told) : null,
    }
  })
}
