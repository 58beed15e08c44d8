// What a person says of a trace: judgements of its findings, and corrections of its reports. Kept in a file of
// their own beside the pile, found again by content after a re-trace, and shown as theirs wherever they count.

/** What can be judged: an arrow, an alteration, an entry of the record. */
export type FindingKind = "derivation" | "alteration" | "entry"

/** A judgement: the finding is right, wrong, or still open. */
export type Verdict = "right" | "wrong" | "open"

/** One finding, marked. */
export interface Mark {
  readonly finding: FindingKind
  /** The finding's id in the trace in which it was marked; where the id is gone, `keys` find it again. */
  readonly id: string
  /** Digests of the passages that make the finding, without their positions: one in common is the same finding. */
  readonly keys: readonly string[]
  /**
   * Ids of the reports whose passages make the finding; of an arrow and an alteration the exemplar's, then the copy's. While
   * they are all in the pile no finding of other reports is meant. Absent in files of before.
   */
  readonly reports?: readonly string[]
  /** The finding in plain words, so that the file can be read without the pile. */
  readonly about: string
  readonly verdict: Verdict
  readonly note: string
  /** Initials of who judged; absent where nobody said, and in files of before. */
  readonly by?: string
  /** ISO 8601. */
  readonly at: string
}

/** A judgement as it is made. */
export type NewJudgement = Pick<Mark, "verdict" | "note" | "by">

/** Which report an amendment speaks of: by id, or where that is gone by its text or its place. */
export interface ReportReference {
  readonly id: string
  readonly text: string
  readonly place: string
  readonly title: string | null
}

/** One correction of one report. A later amendment of the same report and `change` replaces the earlier. */
export type Amendment = {
  readonly report: ReportReference
  readonly note: string
  /** ISO 8601. */
  readonly at: string
} & (
  | { readonly change: "exclude" }
  /** The report is another printing of `into` and is counted as one page with it. */
  | { readonly change: "merge"; readonly into: ReportReference }
  /** A date of the given precision, as ISO 8601 cut to it. */
  | { readonly change: "date"; readonly value: string }
  | { readonly change: "outlet"; readonly value: string }
  /** Its text comes from `exemplar`; null where a person says it comes from no report here. */
  | { readonly change: "exemplar"; readonly exemplar: ReportReference | null }
)

/** A report as its letter finds it again. */
export type LetteredReport = Omit<ReportReference, "title">

/** A letter under which a report was shown: it stays that report's. */
export interface Lettered {
  readonly letter: string
  /** Whose it is; null where that was forgotten, and nobody is to have its letter. */
  readonly report: LetteredReport | null
}

/** The marks file: everything people said of one pile, and by which letters they know its reports. */
export interface Review {
  readonly version: 1
  readonly marks: readonly Mark[]
  readonly amendments: readonly Amendment[]
  /** What a person called the pile; not there where nobody named it. */
  readonly name?: string
  /** By letter; not there where no report was shown yet. A program that knows nothing of them reads the rest. */
  readonly letters?: readonly Lettered[]
}

/** A review in which nobody has said anything yet. */
export const noReview: Review = { version: 1, marks: [], amendments: [] }
