// The credit that says whose words a whole article is, where the copy leaves it out or makes less of it.
//
// An agency whose report an outlet prints as its own is robbed of the report, and the reader of whom to hold to it.

import { type Row, ruled } from "../../gravity.js"
import { agencies, agencyNamed } from "../../../text/newsrooms/agencies.js"
import { creditsOf } from "../../../text/text.js"
import type { Attribution } from "../../../model/annotation.js"
import type { CreditKind } from "../../../model/report.js"
import { overlap, type Span } from "../../../model/span.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { closeness } from "../../pair/closeness.js"
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
  readonly row: Row
  readonly copy: Span | null
  readonly why: string
}

/** The agencies whose words the exemplar is, as far as the copy does not say so. */
export function lostCredits(pair: Correspondence): Draft[] {
  const { a, b } = pair
  const others = ownersOf(b)
  const owners = [...ownersOf(a)]
  // Two agencies in one credit line are one credit: where either is still named, the line is only cut.
  const jointly = owners.some(agency => others.has(agency))
  const drafts = owners.flatMap((agency): Draft[] => {
    if (others.has(agency)) return []
    const exemplar = placeOf(a, agency)
    const left = leftOf(b, agency)
    const { row, copy, why } =
      left.row === "attribution.credit" ? insteadOf(left, isCarried(pair), jointly, others) : left
    if (!exemplar && !copy) return []
    const credit = exemplar ? `the credit “${excerpt(a.text, exemplar)}”` : `the credit to ${agency}`
    return [{ ...ruled(row), exemplar, copy, note: `${credit} ${why}` }]
  })
  return drafts.filter(
    (draft, n) =>
      !drafts
        .slice(0, n)
        .some(({ exemplar, gravity }) => gravity === draft.gravity && areOne(exemplar, draft.exemplar)),
  )
}

function areOne(x: Span | null, y: Span | null): boolean {
  return x !== null && y !== null && overlap(x, y) > 0
}

/** A page that has this share of its sentences from another's prints its words: less is taken from many an article. */
const leastCarried = 0.25

/** Whether the copy's body is so far the exemplar's that a credit says whose words it is. */
function isCarried({ b, links }: Correspondence): boolean {
  const body = b.report.sentences.filter(({ block }) => b.report.blocks[block]?.kind === "body")
  const taken = body.filter(({ index }) => {
    const link = links[b.linkOf[index]!]
    return link !== undefined && link.a.length > 0 && closeness(link) !== "recast"
  })
  return taken.length >= leastCarried * body.length
}

/** What is left where a page says nothing of one agency, and gives its words to others. */
function insteadOf(left: Left, carried: boolean, jointly: boolean, others: ReadonlySet<string>): Left {
  if (jointly)
    return { row: "attribution.credit-joint", copy: null, why: "is left out; another of its agencies is named" }
  const [other] = others
  return other === undefined
    ? { ...left, row: carried ? left.row : "attribution.credit-reworked" }
    : { row: "attribution.credit-other", copy: null, why: `is left out; the words are given to ${other}` }
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
  if (stated) return { start: stated.start, end: endOf(side, stated) }
  const signs = formsOf(agency).map(form => `(${form})`)
  const sign = signs.find(form => side.text.slice(0, opening).includes(form))
  const start = sign === undefined ? -1 : side.text.indexOf(sign)
  return sign === undefined ? null : { start, end: start + sign.length }
}

/** A dateline's credit ends with its sign: in "(AGENCY) - Melk" the dash and the name are the story's. */
function endOf({ text }: Side, { start, end }: Span): number {
  const sign = /^[^\n()]*\([^\n()]*\)/u.exec(text.slice(start, end))?.[0]
  return sign === undefined ? end : start + sign.length
}

function formsOf(agency: string): readonly string[] {
  return [agency, ...(agencies.find(({ name }) => name === agency)?.forms ?? [])]
}

function leftOf({ report, text }: Side, agency: string): Left {
  const part = creditsOf(report).find(credit => credit.agency === agency && credit.kind === "contributed")
  if (part) {
    const copy = part.end > part.start ? { start: part.start, end: part.end } : null
    return { row: "attribution.credit-part", copy, why: "becomes a part in the report" }
  }
  const cited = report.citations.find(({ newsroom, manner }) => newsroom === agency && manner === "reported")
  if (cited) {
    const copy = { start: cited.start, end: cited.end }
    return { row: "attribution.credit-clause", copy, why: "becomes a clause of the text" }
  }
  if (formsOf(agency).some(form => stands(text, form))) {
    return { row: "attribution.credit-in-passing", copy: null, why: "is left out; it is named in passing only" }
  }
  return { row: "attribution.credit", copy: null, why: "is left out: nothing says whose words these are" }
}

function stands(text: string, form: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(
    text,
  )
}
