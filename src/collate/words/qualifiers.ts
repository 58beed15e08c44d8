// How a figure or a time is bounded, and the plain words for it.

import type { Qualifier } from "../../model/annotation.js"

/** Which way a qualifier opens a figure. Those of one class say the same in other words. */
export type Bound = "none" | "about" | "up" | "over" | "down" | "under" | "between"

const classes: Readonly<Record<Qualifier, Bound>> = {
  exact: "none",
  about: "about",
  "at-least": "up",
  "more-than": "over",
  "at-most": "down",
  "less-than": "under",
  between: "between",
  before: "under",
  by: "down",
  until: "down",
  after: "over",
  since: "up",
  from: "between",
  early: "about",
  mid: "about",
  late: "about",
}

/** The class of a qualifier. */
export function bounds(qualifier: Qualifier): Bound {
  return classes[qualifier]
}

/** For a note: `exact` → "plain", `at-least` → "at least". */
export function qualifierName(qualifier: Qualifier): string {
  return qualifier === "exact" ? "plain" : `“${qualifier.replace("-", " ")}”`
}
