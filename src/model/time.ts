// Points in time as news gives them: a value with a precision, and what it rests on.

/** How fine a time value is. */
export type Precision = "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "decade" | "season"

/** A date or time with its precision and what it rests on. */
export interface Dated {
  /** ISO 8601, cut to the precision: `2021`, `2021-03`, `2021-03-17`, `2021-03-17T08:13`; TIMEX3 values for weeks, seasons and decades (`2021-W11`, `1970s` as `197`). */
  readonly value: string
  readonly precision: Precision
  /** What the value was read from, as a short phrase: `"json-ld"`, `"meta"`, `"page text"`, `"leading line"`, `"address"`, `"report's date"` … */
  readonly basis: string
  /** Where a doubt remains, which: `"years off the story"`, `"crawl date"` … */
  readonly doubt?: string
}
