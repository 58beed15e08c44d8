// The lists of the app that a file can narrow and order, and by what: a line a list, by the parameters of its route.

import { kindsOf } from "../../model/catalogue.js"
import { partySorts } from "../../view/persons.js"
import { recordSorts } from "../../view/record/asked.js"
import { reportSorts } from "../../view/reports.js"
import { storySorts } from "../../view/stories.js"
import type { ListToFile } from "./lists.js"

/** Stories to which the record and the persons can be narrowed: each is asked for by itself. */
const mostNarrowed = 40

/** Rows of the longest lists: a file that is mailed holds what weighs most, or has most to tell. */
const most = { entries: 800, persons: 200 }

const recordFacets = {
  kind: "kinds",
  person: "persons",
  outlet: "outlets",
  status: "statuses",
  origins: "origins",
  undated: "undated",
  disputed: "disputed",
  corrected: "corrected",
  differs: "differs",
}

/** The lists, narrowed to these stories among others. */
export function listsOf(stories: readonly string[]): readonly ListToFile[] {
  const story = stories.slice(0, mostNarrowed)
  return [
    {
      path: "/api/stories",
      facets: {
        outlet: "outlets",
        language: "languages",
        date: "dates",
        several: "several",
        grave: "grave",
        disputed: "disputed",
        corrected: "corrected",
      },
      sorts: kindsOf(storySorts),
    },
    {
      path: "/api/record",
      facets: recordFacets,
      values: { story },
      sorts: kindsOf(recordSorts),
      most: most.entries,
    },
    {
      path: "/api/reports",
      facetsAt: "/api/report-facets",
      facets: { outlet: "outlets", origin: "origins", copies: "copies", problems: "problems", short: "short" },
      values: { story },
      sorts: kindsOf(reportSorts),
    },
    {
      path: "/api/persons",
      facets: {},
      values: { kind: ["person", "body"], story },
      sorts: kindsOf(partySorts),
      most: most.persons,
    },
    { path: "/api/threads", facets: {}, values: { story }, sorts: [] },
  ]
}
