// The credit that says whose words a whole article is, where the copy leaves it out or makes less of it.
//
// An agency whose report an outlet prints as its own is robbed of the report, and the reader of whom to hold to it.

import { agencies, agencyNamed } from "../../../text/newsrooms/agencies.js"
import { creditsOf } from "../../../text/text.js"
import type { Attribution } from "../../../model/annotation.js"
import type { CreditKind } from "../../../model/report.js"
import type { Gravity } from "../../../model/alteration.js"
import type { Span } from "../../../model/span.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"

/** Credits that say whose words the whole article is. */
const ofTheArticle: ReadonlySet<CreditKind> = new Set<CreditKind>([
  "dateline",
  "byline",
  "tail",
  "metadata",
  "canonical",
])
/** A dateline's sign stands within so many characters of the opening. */
const opening = 400

/** What a copy still says of the agency: nothing, that it had a part, that it reported this, or that somebody spoke to it. */
interface Left {
  readonly gravity: Gravity
  readonly weight: number
  readonly copy: Span | null
  readonly why: string
}

/** The agencies whose words the exemplar is, as far as the copy does not say so. */
export function lostCredits({ a, b }: Correspondence): Draft[] {
  return [...ownersOf(a)].flatMap(agency => {
    if (ownersOf(b).has(agency)) return []
    const exemplar = placeOf(a, agency)
    const { gravity, weight, copy, why } = leftOf(b, agency)
    if (!exemplar && !copy) return []
    const credit = exemplar ? `the credit “${excerpt(a.text, exemplar)}”` : `the credit to ${agency}`
    return [{ kind: "attribution", gravity, weight, exemplar, copy, note: `${credit} ${why}` }]
  })
}

/** The agencies that a page gives its article's words to, and the agency whose own page it is. */
function ownersOf({ report }: Side): ReadonlySet<string> {
  const stated = creditsOf(report).filter(({ kind }) => ofTheArticle.has(kind))
  const { newsroom } = report.report
  const own =
    newsroom !== null && agencies.some(({ name, kind }) => name === newsroom && kind === "agency") ? [newsroom] : []
  return new Set([...stated.map(({ agency }) => agency), ...own])
}

/** Whether whoever a statement is given to is the agency whose words the exemplar is. */
export function isOwner(exemplar: Side, copy: Side, { source }: Attribution): boolean {
  const agency = source && agencyNamed(copy.text.slice(source.start, source.end))
  return agency !== null && agency !== undefined && ownersOf(exemplar).has(agency.name)
}

/** Where the credit stands in the text; null where it stood in a line that is no part of it. */
function placeOf(side: Side, agency: string): Span | null {
  const stated = creditsOf(side.report).find(
    credit => credit.agency === agency && ofTheArticle.has(credit.kind) && credit.end > credit.start,
  )
  if (stated) return { start: stated.start, end: stated.end }
  const signs = formsOf(agency).map(form => `(${form})`)
  const sign = signs.find(form => side.text.slice(0, opening).includes(form))
  const start = sign === undefined ? -1 : side.text.indexOf(sign)
  return sign === undefined ? null : { start, end: start + sign.length }
}

function formsOf(agency: string): readonly string[] {
  return [agency, ...(agencies.find(({ name }) => name === agency)?.forms ?? [])]
}

function leftOf({ report, text }: Side, agency: string): Left {
  const part = creditsOf(report).find(credit => credit.agency === agency && credit.kind === "contributed")
  if (part) {
    const copy = part.end > part.start ? { start: part.start, end: part.end } : null
    return { gravity: "notable", weight: 0.5, copy, why: "becomes a part in the report" }
  }
  const cited = report.citations.find(({ newsroom, manner }) => newsroom === agency && manner === "reported")
  if (cited) {
    const copy = { start: cited.start, end: cited.end }
    return { gravity: "slight", weight: 0.3, copy, why: "becomes a clause of the text" }
  }
  if (formsOf(agency).some(form => stands(text, form))) {
    return { gravity: "notable", weight: 0.6, copy: null, why: "is left out; it is named in passing only" }
  }
  return { gravity: "grave", weight: 0.9, copy: null, why: "is left out: nothing says whose words these are" }
}

function stands(text: string, form: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(
    text,
  )
}
