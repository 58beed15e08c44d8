// What the references of a text are worth: whether the page cited carries the sentence, and how many origins they are.

import type { CheckedCitation, CheckedKind, CheckedReferences } from "../shapes.js"
import { newsroomsText } from "../newsrooms.js"
import { reportCard, type Survey } from "../survey.js"
import { plural } from "../words.js"
import type { HeldSentence, HeldText } from "./held.js"
import { best, changesOf, kindOf } from "./readings.js"
import { behind } from "./standing.js"
import { citationText } from "./told.js"

/** What a sentence cites, and whether these pages carry it. */
export function citationsOf(
  view: Survey,
  { references }: HeldText,
  sentence: HeldSentence,
  kind: CheckedKind,
): CheckedCitation[] {
  return sentence.citations.map(reference => {
    const { reports, label } = references[reference]!
    const report = view.reports.get(reports.at(-1) ?? "")
    const card = report === undefined ? null : reportCard(view, report)
    const told = (carries: CheckedCitation["carries"], alterations: CheckedCitation["alterations"] = []) => {
      return { reference, carries, alterations, told: citationText(label, card, carries) }
    }
    if (reports.length === 0) return told(null)
    // Of versions of one page that counts which bears it out.
    const held = best(view, { ...sentence, held: sentence.held.filter(({ report }) => reports.includes(report)) })
    if (held === null || kind === "nowhere") return told("not")
    const isOtherwise = kindOf(held, sentence) === "altered"
    return told(isOtherwise ? "otherwise" : "as told", changesOf(view, held.alterations))
  })
}

/** What a text refers to, counted by origin; null where it refers to nothing. */
export function referencesOf(view: Survey, { references }: HeldText): CheckedReferences | null {
  if (references.length === 0) return null
  const stand = behind(view, [...new Set(references.flatMap(({ reports }) => reports))])
  const here = references.filter(({ reports }) => reports.length > 0).length
  const counted = `${plural(stand.origins.length, "origin")}, ${newsroomsText(stand.newsrooms, stand.owners)}`
  const all = plural(references.length, "reference")
  return {
    all: references.map(({ label, address, reports }) => {
      const report = view.reports.get(reports.at(-1) ?? "")
      return { label, address, report: report === undefined ? null : reportCard(view, report) }
    }),
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
