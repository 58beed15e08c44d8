// Hand-made lists of what the pages of one event report, beside the pile that holds the pages.

import { join } from "node:path"
import { housedLists } from "../homes.js"

/** A passage of one page. */
export interface ListedPlace {
  readonly file: string
  readonly text: string
  /** Neither needed nor wrong. */
  readonly soft?: boolean
}

/** A quotation or a statement without marks, and who says it; `(none)` where nobody does. */
export interface ListedSaying extends ListedPlace {
  readonly id: string
  readonly speaker: string
  readonly alsoOk?: readonly string[]
  /** Within another's quotation. */
  readonly nested?: boolean
}

/** A number with its unit; a value in words is vague. */
export interface ListedFigure extends ListedPlace {
  readonly id: string
  readonly value: number | string
  readonly unit: string
  readonly vague?: boolean
}

/** A time with its value: a date, or two with a slash between. */
export interface ListedTime extends ListedPlace {
  readonly id: string
  readonly value: string
  readonly alsoOk?: readonly string[]
}

/** Something that stands on one page or on several. */
interface ListedOnPages {
  readonly id: string
  readonly texts: readonly ListedPlace[]
  readonly text: string
  readonly optional?: boolean
  readonly soft?: boolean
}

/** A meeting. */
export interface ListedMeeting extends ListedOnPages {
  readonly status: string
  readonly alsoOk?: readonly string[]
}

/** A promise; with a kind, a demand, a threat, an agreement or a plan. */
export interface ListedPledge extends ListedOnPages {
  readonly who: string
  readonly kind?: string
}

/** What the pages of one event report. */
export interface ReportedList {
  readonly name: string
  /** Paths of the pages. */
  readonly pages: readonly string[]
  readonly quotes: readonly ListedSaying[]
  readonly indirect: readonly ListedSaying[]
  readonly figures: readonly ListedFigure[]
  readonly times: readonly ListedTime[]
  readonly meetings: readonly ListedMeeting[]
  readonly pledges: readonly ListedPledge[]
  /** Listed items of several pages that are one entry. */
  readonly shared: readonly { readonly id: string; readonly what: string; readonly ids: readonly string[] }[]
  /** What a careless program would invent: for a reader. */
  readonly mustNot: readonly { readonly what: string; readonly because: string }[]
}

/** Folders of piles. */
const homes = ["corpora/piles", "piles"]

/** The lists of a folder, by name. */
export function reportedLists(data: string): ReportedList[] {
  return housedLists<ReportedList>(data, homes).map(list => ({
    ...list,
    pages: list.pages.map(page => join(list.folder, page)),
  }))
}
