// A passage or quotation → which reports carry it, in which readings, from which origin: a view of a trace.

import { byCodeUnit } from "../model/identity.js"
import type { OneOf } from "../model/derivation.js"
import type { EntryReading } from "../model/record.js"
import { within, type Span } from "../model/span.js"
import type { Trace } from "../model/trace.js"
import { takesBack } from "../text/cues.js"
import { printedIn, unmasked } from "../model/masks.js"
import { descentOf, originsOf } from "../record/origins.js"
import { ownersBehind } from "../record/owners.js"
import { withdrawing } from "../record/withdrawn.js"
import { readerOf } from "./carried.js"
import { recordOf } from "./marked.js"
import { passageWords } from "./reading.js"

/** One report's reading of the passage. */
export interface FoundReading extends Span {
  readonly report: string
  readonly text: string
  /** `same`: word for word (marks and case apart); `differs`: in other words. */
  readonly reading: "same" | "differs"
  /** Stands in quotation marks. */
  readonly marked: boolean
  /** Who is said to have said it, where the record knows; nobody who denied it. */
  readonly speaker: string | null
  /** Id of the correction by which an outlet withdrew what stands there; null where none did. */
  readonly withdrawn: string | null
}

/** What was asked for and who carries it. */
export interface Found {
  readonly passage: string
  readonly readings: readonly FoundReading[]
  /** Ids of reports or lost exemplars: the earliest witness on each line of descent that carries it. */
  readonly origins: readonly string[]
  readonly newsrooms: readonly string[]
  /** Who owns them; there where a list of owners was given. */
  readonly owners?: readonly string[]
  /** Of origins whose place is not known, those of the reports that may be it. */
  readonly oneOf: OneOf
  /** Entries of the record that the readings stand in. */
  readonly entries: readonly string[]
}

/** Which reports of the trace carry a passage; with `quoted` in quotation marks alone. */
export function find(trace: Trace, passage: string, quoted = false): Found {
  const read = readerOf(passageWords(passage), quoted)
  const said = trace.record.flatMap(entry => entry.readings.filter(saidIt))
  const readings = trace.reports.flatMap(report => {
    const page = { report, masked: report.masked }
    const found = read(unmasked(page))
    if (!found) return []
    const { reading, marked, ...span } = found
    const entryReading = said.find(r => r.report === report.id && (within(span, r) || within(r, span)))
    return [
      {
        report: report.id,
        ...span,
        text: printedIn(page, span),
        reading,
        marked,
        speaker: entryReading?.speaker ?? null,
        withdrawn: withdrawing(trace.corrections, { report: report.id, ...span })?.id ?? null,
      },
    ]
  })
  const carriers = readings.map(reading => reading.report)
  const descent = descentOf(trace, trace.reports)
  const { origins, newsrooms, oneOf } = originsOf(carriers, descent)
  const owners = trace.ownership && ownersBehind(carriers, descent, trace.ownership)
  const entries = recordOf(trace).filter(entry =>
    entry.readings.some(r => readings.some(found => found.report === r.report && touches(found, r))),
  )
  const ids = entries.map(entry => entry.id).sort(byCodeUnit)
  return { passage, readings, origins, newsrooms, ...(owners && { owners }), oneOf, entries: ids }
}

function saidIt({ speaker, cue }: EntryReading): boolean {
  return speaker !== null && !(cue !== null && takesBack(cue))
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
