// How much of what the program found people have checked, and who: one line for every screen, the dossier and the exports.

import { isQuiet } from "../model/catalogue.js"
import { longestInitials } from "../kit/limits.js"
import { byCodeUnit } from "../model/identity.js"
import { alterationId } from "../review/findings.js"
import { countMarks } from "../review/marks.js"
import type { Reviewed } from "./shapes.js"
import type { Survey } from "./survey.js"
import { allOf, plural } from "./words.js"

/** What was checked of a trace. */
export function reviewed({ trace, marks }: Pick<Survey, "trace" | "marks">): Reviewed {
  const grave = trace.alterations.filter(({ gravity, kind }) => gravity === "grave" && !isQuiet(kind))
  const checked = marks.byFinding.size === 0 ? 0 : grave.filter(one => marks.byFinding.has(alterationId(one))).length
  const counts = { grave: grave.length, checked, ...countMarks(marks), by: initialsIn(marks.byFinding.values()) }
  return { ...counts, text: reviewedText(counts) }
}

/** What stands behind "by a machine": that nobody looked at it, or how far people did. */
export function machineText(view: Pick<Survey, "trace" | "marks">): string {
  return view.trace.marks.length === 0 ? ", unreviewed" : `; ${reviewed(view).text}`
}

/** Initials of who made some marks, each once: letters and digits, for the marks file is anybody's to write. */
export function initialsIn(marks: Iterable<{ readonly by?: string }>): string[] {
  const names = [...marks].map(({ by = "" }) =>
    by
      .replace(/[^\p{L}\p{N}. ]/gu, "")
      .slice(0, longestInitials)
      .trim(),
  )
  return [...new Set(names)].filter(Boolean).sort(byCodeUnit)
}

/** `18 of 31 grave findings checked by AB and CD, and 2 others; 3 marked wrong`. */
function reviewedText({ grave, checked, right, wrong, open, by }: Omit<Reviewed, "text">): string {
  const all = right + wrong + open
  if (all === 0) return "Machine-made, unreviewed"
  const others = all - checked
  const ofGrave = grave > 0 ? `${checked} of ${plural(grave, "grave finding")} checked` : ""
  const rest = ofGrave ? (others > 0 ? `, and ${plural(others, "other")}` : "") : `${plural(all, "finding")} checked`
  const ends = [wrong > 0 && `${wrong} marked wrong`, open > 0 && `${open} left open`].filter(Boolean)
  return [`${ofGrave}${rest}${byText(by)}`, ...ends].join("; ")
}

/** ` by AB, CD and EF`; nothing where nobody said who he is. */
export function byText(by: readonly string[]): string {
  return by.length === 0 ? "" : ` by ${allOf(by)}`
}
