// What came of a checked text, in one sentence.

import { kindsOf } from "../../model/catalogue.js"
import type { Checked } from "../shapes.js"
import { plural } from "../words.js"

type Totals = Checked["totals"]

/** What a sentence of each kind is called, several of them in a row. */
const called: Readonly<Record<keyof Totals["kinds"], string>> = {
  same: "word for word",
  reworded: "in other words",
  altered: "altered",
  loose: "only of the same matter",
  nowhere: "nowhere here",
}

/** The totals with their sentence: `9 sentences: 4 word for word, 2 altered; something grave in 1; 3 on one origin alone`. */
export function totalsOf(totals: Omit<Totals, "text">): Totals {
  const { kinds, sentences, grave, oneOrigin, quotations, misquoted } = totals
  const found = kindsOf(called).flatMap(kind => (kinds[kind] > 0 ? [`${kinds[kind]} ${called[kind]}`] : []))
  const parts = [
    `${plural(sentences, "sentence")}${found.length > 0 ? `: ${found.join(", ")}` : ""}`,
    ...(grave > 0 ? [`something grave in ${grave}`] : []),
    ...(oneOrigin > 0 ? [`${oneOrigin} on one origin alone`] : []),
    ...(misquoted > 0 ? [`${misquoted} of ${plural(quotations, "quotation")} not printed so`] : []),
  ]
  return { ...totals, text: parts.join("; ") }
}
