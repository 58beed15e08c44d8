// record-gold: what real pages report, against lists made by hand (`reported/scoring.ts` has the rules).
//
//   npm run bench -- record-gold --data FOLDER [--cases]
//
// FOLDER holds a list an event; its pages lie in `piles` or `corpora/piles` above it. The pages of a list are traced together.
// `mustNot`, what a careless program would invent, is for a reader: `--cases` prints it beside the entries to be judged.

import type { Benchmark } from "./bench.js"
import { share } from "./measure.js"
import { reportedLists } from "./reported/lists.js"
import { type ReportedScore, scoreReported, type Tally } from "./reported/scoring.js"
import { missing } from "./rows.js"
import { reportsAt } from "./texts.js"
import { trace } from "../src/index.js"

/** What real pages report. */
export const recordGold: Benchmark = {
  name: "record-gold",
  about: "what real pages report, against hand-made lists: sayings, speakers, meetings, pledges, figures, times",
  set: { at: "gold/record", part: "constants", note: "one reader's lists; the record was built beside them" },
  published: {},
  rows: {
    story: [
      missing("quotes", "of 100 quotations on real pages, # are not in the record"),
      missing("speakers", "of 100 such quotations, # are not in the record with their speaker"),
      missing("indirect", "of 100 statements without marks, # are not in the record"),
      missing("indirectSpeakers", "of 100 such statements, # are not in the record with their speaker"),
      missing("attributed", "of 100 sayings given to somebody, # are given to another than the list says"),
      missing("meetings", "of 100 meetings, # are not in the record as such"),
      missing("status", "of 100 meetings, # are not told as held, planned, possible or called off, as they were"),
      missing("parties", "of 100 promises, # are not in the record as one of the right party"),
      missing("figures", "of 100 figures, # are not read with value and unit"),
      missing("times", "of 100 times, # are not read with their day"),
      missing("joined", "of 100 things that several of the pages tell, # are not one entry"),
    ],
  },
  async run(data, options) {
    const lists = reportedLists(data)
    const scores: ReportedScore[] = []
    const notes: string[] = []
    for (const list of lists) {
      const scored = scoreReported(list, await trace(list.pages), await reportsAt(list.pages))
      scores.push(scored)
      notes.push(
        ...scored.notes.map(note => `${list.name}: ${note}`),
        ...list.mustNot.map(({ what, because }) => `${list.name} must not: ${what} (${because})`),
      )
    }
    const of = (tally: (score: ReportedScore) => Tally) =>
      share(
        scores.reduce((sum, one) => sum + tally(one).right, 0),
        scores.reduce((sum, one) => sum + tally(one).of, 0),
      )
    return {
      items: lists.length,
      measures: {
        quotes: of(({ quotes }) => quotes),
        speakers: of(({ speakers }) => speakers),
        indirect: of(({ indirect }) => indirect),
        indirectSpeakers: of(({ indirectSpeakers }) => indirectSpeakers),
        attributed: of(({ attributed }) => attributed),
        meetings: of(({ meetings }) => meetings),
        status: of(({ status }) => status),
        pledges: of(({ pledges }) => pledges),
        parties: of(({ parties }) => parties),
        figures: of(({ figures }) => figures),
        times: of(({ times }) => times),
        joined: of(({ joined }) => joined),
      },
      notes: options.cases === undefined ? [] : notes,
    }
  },
}
