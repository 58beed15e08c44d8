// Quotations, statements and positions: what the attributions of a report say, one claim for each thing said.

import type { Annotated, Attribution, Quotation, Time } from "../../model/annotation.js"
import { overlap, type Span, within } from "../../model/span.js"
import type { Sentence } from "../../model/token.js"
import { blank, type Claim, contentStems, type Page, speakerOfAttribution } from "../claim.js"
import { trim } from "../clause.js"

/** Cues by which someone takes a side rather than tells a fact. */
const stance =
  /^(?:(?:has|have|had|is|are|was|were|also|long|strongly|strenuously|firmly)\s)*(?:oppos|support|back(?:s|ed|ing)?\b|reject|demand|urg|call(?:s|ed|ing)?\s(?:for|on)|accus|fault|criticis|criticiz|condemn|denounc|object|insist|claim|view|favou?r|welcom|blam|disput|den(?:y|ies|ied))/i
/** A quotation of fewer words is a phrase in someone's sentence: the sentence is the entry. */
const leastWords = 3
/** A statement of fewer words of meaning says nothing by itself. */
const leastContent = 2

/** Claims for what is said in a report, in order. */
export function wordsClaims(page: Page): Claim[] {
  const { annotated } = page
  const claims: Claim[] = []
  const spent = new Set<Quotation>()
  for (const attribution of annotated.attributions) {
    const quotations = annotated.quotations.filter(
      q => q.use === "speech" && attribution.content.some(piece => overlap(piece, q) > 0),
    )
    const long = quotations.filter(q => wordCount(annotated, q) >= leastWords && !isNested(annotated, q))
    for (const q of quotations) spent.add(q)
    for (const quotation of long) push(claims, quotationClaim(page, quotation, attribution))
    if (long.length === 0) push(claims, statementClaim(page, attribution))
  }
  for (const quotation of annotated.quotations) {
    if (quotation.use !== "speech" || spent.has(quotation) || isNested(annotated, quotation)) continue
    if (wordCount(annotated, quotation) > leastWords) push(claims, quotationClaim(page, quotation, null))
  }
  return claims
}

function push(claims: Claim[], claim: Claim | null): void {
  if (claim) claims.push(claim)
}

function quotationClaim(page: Page, quotation: Quotation, attribution: Attribution | null): Claim | null {
  const sentence = sentenceAt(page.annotated, quotation.start)
  if (!sentence || page.barred(quotation)) return null
  const said = attribution && speakerOfAttribution(page.annotated, page.parties, attribution)
  return {
    ...blank("quotation", page, sentence, quotation),
    speaker: said?.label ?? null,
    speakerKey: said?.key ?? null,
    cue: said?.cue ?? null,
    who: said ? [{ key: said.key, label: said.label, kind: "other" }] : [],
    when: attribution && timeOfSaying(page.annotated, sentence, attribution),
    marked: true,
  }
}

function statementClaim(page: Page, attribution: Attribution): Claim | null {
  const { annotated, text } = page
  const first = attribution.content[0]
  const last = attribution.content.at(-1)
  const said = speakerOfAttribution(annotated, page.parties, attribution)
  if (!first || !last || !said) return null
  const longest = attribution.content.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
  const span = trim(text, longest)
  const sentence = sentenceAt(annotated, span.start)
  if (!sentence || page.barred(span) || contentStems(annotated, span).size < leastContent) return null
  const position = said.cue !== null && stance.test(said.cue)
  return {
    ...blank(position ? "position" : "statement", page, sentence, span),
    speaker: said.label,
    speakerKey: said.key,
    cue: said.cue,
    who: [{ key: said.key, label: said.label, kind: "other" }],
    what: text.slice(span.start, span.end),
    when: timeOfSaying(annotated, sentence, attribution),
    marked: false,
  }
}

function isNested({ quotations }: Annotated, inner: Quotation): boolean {
  return quotations.some(outer => outer !== inner && outer.use === "speech" && within(inner, outer))
}

function wordCount({ tokens }: Annotated, span: Span): number {
  let count = 0
  for (const token of tokens) {
    if (token.start >= span.end) break
    if (token.start >= span.start && token.kind !== "mark") count++
  }
  return count
}

function sentenceAt({ sentences }: Annotated, offset: number): Sentence | undefined {
  return sentences.find(sentence => sentence.start <= offset && offset < sentence.end)
}

/** A time of the sentence that stands outside what was said tells when it was said. */
function timeOfSaying({ times }: Annotated, sentence: Span, { content }: Attribution): Time | null {
  return (
    times.find(
      time =>
        (time.type === "date" || time.type === "time") &&
        within(time, sentence) &&
        isDay(time) &&
        !content.some(piece => overlap(piece, time) > 0),
    ) ?? null
  )
}

/** Whether a time is fine enough to say when something happened: a year or finer, and no "now" or "recently". */
export function isDay(time: Time): boolean {
  return time.value !== null && /^(?:\d{4}|XXXX-)/.test(time.value)
}
