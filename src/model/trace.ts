// The one shape that leaves the program: what `stemma trace --json` prints (schema/trace.schema.json).

import type { Alteration } from "./alteration.js"
import type { Derivation, LostExemplar, OneOf, PrintedText, SharedSource } from "./derivation.js"
import type { Ledger } from "./ledger.js"
import type { ListedOutlet } from "./outlets.js"
import type { Problem } from "./problem.js"
import type { Correction, Entry, Person, Story, Thread } from "./record.js"
import { type Masks, printedIn, storyBlocks } from "./masks.js"
import type { Report } from "./report.js"
import type { Amendment, Lettered, Mark } from "./review.js"

/** A report in its part in the trace: with its siglum, intrusions as pairs, and what the pile shows to be furniture. */
export interface TracedReport extends Omit<Report, "intrusions">, Masks {
  /** A, B … Z, AA … in the pile's canonical order, but where it was shown under another before. */
  readonly siglum: string
  readonly intrusions: readonly (readonly [number, number])[]
  /** Who owns the outlet, by the user's own list. */
  readonly owner: string | null
}

/** The report as it was read, before it had its part in a trace, and the mask that lies over it. */
export function untraced({ siglum: _siglum, owner: _owner, ...report }: TracedReport): Report & Masks {
  return { ...report, intrusions: report.intrusions.map(([start, end]) => ({ start, end })) }
}

/** A traced report's story, a block a line: its text where nothing is masked. */
export function storyText(report: TracedReport): string {
  return storyBlocks(report)
    .map(block => printedIn({ report, masked: report.masked }, block))
    .join("\n")
}

/** The version of the shape below; programs outside tell by it what to read. */
export const traceVersion = 2

/** A pile, traced. */
export interface Trace {
  readonly version: typeof traceVersion
  readonly reports: readonly TracedReport[]
  readonly stories: readonly Story[]
  readonly origins: readonly string[]
  readonly oneOf: OneOf
  readonly texts: readonly PrintedText[]
  readonly lost: readonly LostExemplar[]
  readonly derivations: readonly Derivation[]
  readonly ledgers: readonly Ledger[]
  readonly sharedSources: readonly SharedSource[]
  readonly alterations: readonly Alteration[]
  readonly record: readonly Entry[]
  readonly persons: readonly Person[]
  readonly corrections: readonly Correction[]
  readonly threads: readonly Thread[]
  /** Newsrooms with their owners, by the user's own list; there where one was given. */
  readonly ownership?: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  /** What people said of findings, each with the id its finding has in this trace (see `review/findings.ts`). */
  readonly marks: readonly Mark[]
  /** What people corrected in reports; this trace was made with it. */
  readonly amendments: readonly Amendment[]
}

/** What is given with a pile beside its reports. */
export interface Given {
  /** Of inputs that could not be read, or with a caveat. */
  readonly problems: readonly Problem[]
  /** A person's corrections. */
  readonly amendments: readonly Amendment[]
  /** Letters that reports were shown under. */
  readonly letters?: readonly Lettered[]
  /** The user's list of outlets; null, or left out, where none was given. */
  readonly outlets?: readonly ListedOutlet[] | null
}

/** What a trace holds that is found, not given. */
export type Findings = Omit<Trace, "version" | "reports" | "problems" | "marks" | "amendments">
