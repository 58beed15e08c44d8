// Quotations, statements and positions: what the attributions of a report say, one claim for each thing said.

import { countBefore } from "../../kit/ascending.js"
import type { Annotated, Attribution, Quotation } from "../../model/annotation.js"
import { overlap, type Span, within } from "../../model/span.js"
import { isAgent, takesBack } from "../../text/cues.js"
import { isPulled } from "../../text/pulled.js"
import { sentenceAt, tokensWithin, wordsIn } from "../../text/places.js"
import { blank, type Claim, contentStems, type Page, type Said, saidBy, speakerOfAttribution } from "../claim.js"
import { trim } from "../clause.js"
import { isVerbal } from "../plain.js"
import { timeOfSaying } from "./saying.js"
import { isSpokenOf, isTelling, isUntold, takesSide } from "./telling.js"

/** A quotation of fewer words is a phrase in someone's sentence: the sentence is the entry. */
const leastWords = 3
/** A statement of fewer words of meaning says nothing by itself. */
const leastContent = 2
/** Words beside a quotation need more to be a statement of their own: most only lead up to it. */
const leastBeside = 5
/** Words before a quotation that goes on with their sentence. */
const leastGoingOn = 1
/** A thing that aims at something has said nothing. */
const purpose = /^(?:is |are |was |were )?(?:aim|mean|seek|sought|tr(?:y|ies|ied)\b)/i

/** Claims for what is said in a report, in order. */
export function wordsClaims(page: Page): Claim[] {
  const { annotated } = page
  const claims: Claim[] = []
  const spent = new Set<Quotation>()
  for (const attribution of annotated.attributions) {
    const quotations = spokenIn(page, attribution.content)
    const long = quotations.filter(q => isLong(annotated, q) && !isNested(page, q))
    for (const q of quotations) spent.add(q)
    for (const quotation of long) push(claims, quotationClaim(page, quotation, attribution))
    const content = long.length === 0 ? attribution.content : withLead(annotated, attribution, quotations)
    const statement = statementClaim(page, attribution, content)
    push(claims, statement)
    // A phrase in marks that no statement holds stands by itself: it was weighed.
    const phrases = quotations.filter(q => !long.includes(q) && !isNested(page, q))
    for (const phrase of isPlainlySaid(page, attribution) ? phrases : [])
      if (statement === null || overlap(statement, phrase) === 0)
        push(claims, quotationClaim(page, phrase, attribution))
  }
  for (const quotation of annotated.quotations) {
    if (quotation.use !== "speech" || spent.has(quotation) || isNested(page, quotation)) continue
    if (isLong(annotated, quotation) && wordCount(annotated, quotation) > leastWords)
      push(claims, quotationClaim(page, quotation, null))
  }
  return claims
}

/** Whether a cue says of somebody named there that they said it, and does not take it back. */
function isPlainlySaid({ text }: Page, attribution: Attribution): boolean {
  const { cue } = attribution
  if (cue === null || (attribution.source === null && attribution.speakerName === null)) return false
  const words = text.slice(cue.start, cue.end)
  return !takesBack(words) && (!isUntold(words) || isOfAgent(text, attribution))
}

function push(claims: Claim[], claim: Claim | null): void {
  if (claim) claims.push(claim)
}

function quotationClaim(page: Page, quotation: Quotation, attribution: Attribution | null): Claim | null {
  const sentence = sentenceAt(page.annotated, quotation.start)
  if (!sentence || page.barred(quotation)) return null
  const said = attribution && speakerOfAttribution(page.annotated, page.parties, attribution)
  const paragraph = page.annotated.blocks[sentence.block]
  if (!said && paragraph && isPulled(page.annotated, paragraph, quotation)) return null
  return {
    ...blank("quotation", page, sentence, quotation),
    ...saidBy(said),
    who: said ? [{ key: said.key, label: said.label, kind: "other" }] : [],
    when: attribution && timeOfSaying(page.annotated, sentence, attribution),
    marked: true,
  }
}

/**
 * Pieces of content that say something of their own before the quotation in them begins, or of which it is the end: in lower
 * case it goes on with a sentence ("that it was “a bad bargain”").
 */
function withLead(annotated: Annotated, { content }: Attribution, quotations: readonly Quotation[]): Span[] {
  return content.filter(piece => {
    const first = quotations.find(q => overlap(q, piece) > 0)
    if (first === undefined || first.start <= piece.start) return false
    const lead = contentStems(annotated, { start: piece.start, end: Math.min(first.start, piece.end) }).size
    const goesOn = /^\p{Ll}/u.test(annotated.report.text.slice(first.inner.start))
    const several = quotations.filter(q => overlap(q, piece) > 0).length > 1
    return lead >= (goesOn ? (several ? 0 : leastGoingOn) : leastBeside)
  })
}

function statementClaim(page: Page, attribution: Attribution, content: readonly Span[]): Claim | null {
  const { annotated, text } = page
  const said = speakerOfAttribution(annotated, page.parties, attribution)
  if (!content.length || !said || (attribution.speakerName === null && said.cue !== null && purpose.test(said.cue)))
    return null
  if ((said.cue !== null && !(isTelling(said.cue) || isOfAgent(text, attribution))) || nobody.test(said.label))
    return null
  if ((attribution.cue && isSpokenOf(text, attribution.cue)) || isLabel(said)) return null
  const longest = content.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
  const told = trim(text, withoutQuoted(text, longest))
  // A page's sentences open behind its dateline.
  const sentence = page.sentences[countBefore(page.sentences, ({ end }) => end <= told.start)]
  const end = told.end - (said.cue !== null && takesBack(said.cue) ? asideOf(text, told) : jointOf(text, told))
  const span = trim(text, { start: Math.max(told.start, sentence?.start ?? 0), end })
  if (
    !sentence ||
    page.barred(span) ||
    contentStems(annotated, span).size < (isClause(annotated, span) ? 1 : leastContent) ||
    !(
      opening.test(text.slice(span.start, span.end)) ||
      isOfRelative(page, attribution, span) ||
      isAsked(text, span, said.cue)
    )
  )
    return null
  if (!isWhole(annotated, span)) return null
  // Who denies, doubts or will not say takes a side, or none: it is no statement of what they do not say.
  const position = said.cue !== null && (takesSide(said.cue) || takesBack(said.cue))
  return {
    ...blank(position ? "position" : "statement", page, sentence, span),
    ...saidBy(said),
    who: [{ key: said.key, label: said.label, kind: "other" }],
    what: text.slice(span.start, span.end),
    when: timeOfSaying(annotated, sentence, attribution),
    marked: false,
  }
}

/** Letters of a joining word that ends a stretch: what it leads on to is said by nobody, or not said. */
function jointOf(text: string, { start, end }: Span): number {
  return /[\s,;]+(?:and|but|or|while|although|though)$/u.exec(text.slice(start, end))?.[0].length ?? 0
}

/** Letters from "…, though" on: what stands there is told, and neither denied nor left unsaid. */
function asideOf(text: string, { start, end }: Span): number {
  return (
    /,\s(?:though|although|while|but|even though)\s.*$|[\s,;]+(?:and|but|or|while|although|though)$/su.exec(
      text.slice(start, end),
    )?.[0].length ?? 0
  )
}

/** "Quoted Li as praising the role": who is quoted is no part of what he said. */
function withoutQuoted(text: string, { start, end }: Span): Span {
  const lead = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}as\s(?=\p{Ll}+ing\s)/u.exec(text.slice(start, end))
  return { start: start + (lead?.[0].length ?? 0), end }
}

/** What is said opens like a clause or a noun phrase; anything else is the tail of something. */
const opening =
  /^(?:that|whether|how|why|what|if|to|\p{Ll}+ing|there|here|it|he|she|they|we|i|you|the|an?\b|this|these|those|its|his|her|their|our|my|no\b|all|any|some|most|many|more|much|every|each|both|neither|while|although|when|with|without|not|because|after|before|since|in|on|at|by|for|from|under|during|despite|once|until|unless|even|as|only|just|nearly|about|now|so|["“‘']|\p{Lu}|\d)/u

/** "Would not say who had signed": a question that is not answered opens with its word. */
function isAsked(text: string, { start }: Span, cue: string | null): boolean {
  return cue !== null && takesBack(cue) && /^(?:who|which|when|where)\s/u.test(text.slice(start, start + 6))
}

/** "A deal that the union says would fail": what is said lacks its subject, which stands before the source. */
function isOfRelative({ text }: Page, { source, cue }: Attribution, span: Span): boolean {
  if (!source || !cue || cue.start < source.start || cue.end > span.start) return false
  return (
    /^\s*$/u.test(text.slice(cue.end, span.start)) &&
    /(?:\b(?:which|that|who|whom)|\p{L})\s$/u.test(text.slice(0, source.start).slice(-12))
  )
}

/** Whether a subject and a verb stand in a span. */
function isClause({ tokens, partsOfSpeech }: Annotated, span: Span): boolean {
  const { from, to } = tokensWithin(tokens, span)
  const verb = partsOfSpeech.slice(from, to).findIndex(isVerbal)
  return verb > 0 && partsOfSpeech.slice(from, from + verb).some(tag => /^(?:NOUN|PROPN|PRON)$/u.test(tag))
}

/** A clause says something; a bare noun phrase does from so many words of meaning on ("the need for closer ties"). */
const leastOfPhrase = 4
const finite =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|\w{2,}ed)\b|^(?:that|whether|to|how|why|if)\b|\sas\s|\sto\s\p{Ll}/u

/** Whether words can be all of what somebody said: no lone phrase, and no half of a comparison. */
function isWhole(annotated: Annotated, span: Span): boolean {
  const words = annotated.report.text.slice(span.start, span.end)
  if (/\b(?:than|as|like)$/.test(words)) return false
  return finite.test(words) || isClause(annotated, span) || contentStems(annotated, span).size >= leastOfPhrase
}

/** "Was accused by the senator of …": who accuses stands behind the verb. */
function isOfAgent(text: string, { source, cue }: Attribution): boolean {
  return source !== null && cue !== null && isAgent(text, cue, source)
}

/** "Neither of them said …": nobody has said it. "Bowing to demands …" is nobody. */
const nobody = /^(?:neither|no|none|nobody|few|hardly any)\b|^\p{Ll}+ing\s/iu

/** "TILSE: …", "Full coverage: …": what stands before a colon may say what follows it, or where, or head it. */
function isLabel({ cue, label }: Said): boolean {
  return cue === ":" && (/^\P{Ll}{4,}$/u.test(label) || heads.test(label))
}

const heads =
  /^(?:full|more|read|see|watch|listen|live|video|photos?|pictures?|gallery|analysis|opinion|background|explainer|timeline|updates?|updated|breaking|exclusive|related|notes?|correction|sources?|via|follow|coverage)\b/i

function isNested({ speechIn }: Page, inner: Quotation): boolean {
  return speechIn(inner).some(outer => outer !== inner && within(inner, outer))
}

/** Quotations of speech that touch what is said, in order. */
function spokenIn({ speechIn }: Page, content: readonly Span[]): readonly Quotation[] {
  if (content.length === 1) return speechIn(content[0]!)
  return [...new Set(content.flatMap(piece => speechIn(piece)))].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Long enough to be an entry of its own: `leastWords` words, two of them of meaning. */
function isLong(annotated: Annotated, span: Span): boolean {
  return wordCount(annotated, span) >= leastWords && contentStems(annotated, span).size >= leastContent
}

function wordCount(annotated: Annotated, span: Span): number {
  return wordsIn(annotated, tokensWithin(annotated.tokens, span)).length
}
