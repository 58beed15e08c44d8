// What answers are made of: reports by letter, lines of descent, alterations, entries. Small, each with where it stands.

/** Words of a report, and where to read them. */
export interface Quote {
  readonly text: string
  readonly uri: string
}

/** A report that an answer tells of by its letter. */
export interface ReportPart {
  readonly letter: string
  readonly id: string
  readonly outlet: string
  readonly title: string | null
  readonly published: string | null
  /** Address, or path. */
  readonly where: string
}

/** Who took from whom. */
export interface LinePart {
  /** Letters; of an exemplar that is not here what it is called. */
  readonly copy: string
  readonly exemplar: string
  /** "rewrites B". */
  readonly does: string
  /** False where nobody knows which came first. */
  readonly decided: boolean
  /** Words of the copy that come from the exemplar, and their share of it. */
  readonly words: number
  readonly ofCopy: number
  readonly why: string
}

/** What was altered from an exemplar to a copy. */
export interface AlterationPart {
  readonly exemplar: string
  readonly copy: string
  /** False where nobody knows which of the two came first. */
  readonly ordered: boolean
  readonly gravity: "grave" | "notable" | "slight"
  readonly what: string
  readonly note: string
  readonly before: Quote | null
  readonly after: Quote | null
  /** How many alike ones this stands for. */
  readonly alike: number
}

/** One thing that the pages say, and who stands behind it. */
export interface EntryPart {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly when: string | null
  /** "2 newsrooms (…), 2 origins, 8 pages". */
  readonly behind: string
  readonly differs: string | null
  readonly corrected: string | null
}
