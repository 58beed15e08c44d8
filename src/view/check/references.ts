// What the references of a text are worth: whether the page cited carries the sentence, and how many origins they are.

import { addTo } from "../../kit/groups.js"
import type { CheckedCitation, CheckedKind, CheckedReferences } from "../shapes.js"
import { newsroomsText } from "../newsrooms.js"
import { reportCard, type Survey } from "../survey.js"
import { plural } from "../words.js"
import type { HeldSentence, HeldText } from "./held.js"
import { alterationsIn, changesOf, kindOf } from "./readings.js"
import { behind } from "./standing.js"

/** What a sentence cites, and whether these pages carry it. */
export function citationsOf(
  view: Survey,
  { references }: HeldText,
  sentence: HeldSentence,
  kind: CheckedKind,
): CheckedCitation[] {
  return sentence.citations.map(reference => {
    const report = references[reference]!.report
    if (report === null) return { reference, carries: null, alterations: [] }
    const held = sentence.held.find(one => one.report === report)
    if (held === undefined || kind === "nowhere") return { reference, carries: "not", alterations: [] }
    const alterations = alterationsIn(sentence, held)
    const isOtherwise = kindOf({ ...held, alterations }) === "altered"
    return { reference, carries: isOtherwise ? "otherwise" : "as told", alterations: changesOf(view, alterations) }
  })
}

/** What a text refers to, counted by origin; null where it refers to nothing. */
export function referencesOf(view: Survey, { references }: HeldText): CheckedReferences | null {
  if (references.length === 0) return null
  const pages = new Map<string, number[]>()
  for (const [n, { report }] of references.entries()) if (report !== null) addTo(pages, report, n)
  const stand = behind(view, [...pages.keys()])
  const here = [...pages.values()].flat().length
  const counted = `${plural(stand.origins.length, "origin")}, ${newsroomsText(stand.newsrooms, stand.owners)}`
  const all = plural(references.length, "reference")
  return {
    all: references.map(({ label, address, report }) => ({
      label,
      address,
      report: report === null ? null : reportCard(view, view.reports.get(report)!),
    })),
    here,
    ...stand,
    text:
      here === 0
        ? `${all}, none of them here`
        : here === references.length
          ? `${all}, ${counted}`
          : `${all}, ${here} of them here: ${counted}`,
  }
}
