// The copy says where it has it from: "the Valley Voice reported", "according to MNA", "told the Tilse Post". Where that
// is the other page's outlet, no sign speaks plainer: a page does not cite those who take from it.
//
// Where each names the other, the two amounts stand against one another: that is a circle, and told as one.

import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { citedAt } from "../../text/citing.js"
import { unmasked } from "../../model/masks.js"
import { namesOf, outletNames, placesOf } from "../../text/newsrooms/outlet-names.js"
import type { Laid, Place, Sign } from "./sign.js"

/** The copy credits the exemplar's outlet. */
export const creditsOutlet: Sign = {
  name: "credits-outlet",
  kind: "credit",
  words: [
    "the copy says that it has it from the exemplar’s outlet",
    "times the copy says that it has it from the exemplar’s outlet",
  ],
  find: laid => credited(laid, namesOfOutlet(laid)),
}

/** The copy credits the agency or outlet that reported what the exemplar prints. */
export const creditsNewsroom: Sign = {
  name: "credits-newsroom",
  kind: "credit",
  words: [
    "the copy says that it has it from the newsroom behind the exemplar",
    "times the copy says that it has it from the newsroom behind the exemplar",
  ],
  find: laid => credited(laid, namesOfNewsroom(laid)),
}

/** The copy names the exemplar's outlet, in whatever way. */
export const namesOther: Sign = {
  name: "names-outlet",
  words: null,
  find: laid =>
    named(laid, namesOfOutlet(laid))
      .filter(place => !isCredit(laid.copy, place))
      .map(span => at(laid, span)),
}

/** The places where the copy has something from whom these names stand for. */
function credited(laid: Laid, names: readonly string[]): Place[] {
  return named(laid, names)
    .filter(place => isCredit(laid.copy, place))
    .map(span => at(laid, span))
}

function namesOfOutlet({ exemplar, copy }: Laid): readonly string[] {
  const own = new Set(ownNames(copy))
  return outletNames(exemplar.text.report).filter(name => !own.has(name))
}

function namesOfNewsroom({ exemplar, copy }: Laid): readonly string[] {
  const { newsroom } = exemplar.text.report
  if (newsroom === null) return []
  const own = new Set([...ownNames(copy), ...outletNames(exemplar.text.report)])
  return namesOf(newsroom).filter(name => !own.has(name))
}

/** What a page would call itself and its newsroom. */
function ownNames({ text: { report } }: Witness): readonly string[] {
  return [...outletNames(report), ...(report.newsroom === null ? [] : namesOf(report.newsroom))]
}

function named({ copy }: Laid, names: readonly string[]): Span[] {
  return placesOf(names, unmasked(copy.text))
}

function isCredit({ text: { report } }: Witness, span: Span): boolean {
  return citedAt(report.text, span) !== null
}

function at({ copy }: Laid, span: Span): Place {
  return { amount: 1, spans: [{ report: copy.id, ...span }] }
}
