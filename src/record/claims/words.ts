// Quotations, statements and positions: what the attributions of a report say, one claim for each thing said.

import type { Annotated, Attribution, Quotation, Time } from "../../model/annotation.js"
import { overlap, overlapsAny, type Span, within } from "../../model/span.js"
import { reportsSpeech, takesBack } from "../../text/cues.js"
import { sentenceAt, tokensIn, tokensWithin } from "../../text/places.js"
import { tokenize } from "../../text/tokens.js"
import { blank, type Claim, contentStems, type Page, speakerOfAttribution } from "../claim.js"
import { trim } from "../clause.js"

/** Cues by which someone takes a side rather than tells a fact. */
const stance =
  /^(?:(?:has|have|had|is|are|was|were|also|long|strongly|strenuously|firmly)\s)*(?:oppos|support|back(?:s|ed|ing)?\b|reject|demand|urg|call(?:s|ed|ing)?\s(?:for|on)|accus|fault|criticis|criticiz|condemn|denounc|object|insist|claim|view|favou?r|welcom|blam|disput|want|den(?:y|ies|ied))/i
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
    const quotations = annotated.quotations.filter(q => q.use === "speech" && overlapsAny(attribution.content, q))
    const long = quotations.filter(q => isLong(annotated, q) && !isNested(annotated, q))
    for (const q of quotations) spent.add(q)
    for (const quotation of long) push(claims, quotationClaim(page, quotation, attribution))
    const content = long.length === 0 ? attribution.content : withLead(annotated, attribution, quotations)
    const statement = statementClaim(page, attribution, content)
    push(claims, statement)
    // A phrase in marks that no statement holds stands by itself: it was weighed.
    const phrases = quotations.filter(q => !long.includes(q) && !isNested(annotated, q))
    for (const phrase of isPlainlySaid(page, attribution) ? phrases : [])
      if (statement === null || overlap(statement, phrase) === 0)
        push(claims, quotationClaim(page, phrase, attribution))
  }
  for (const quotation of annotated.quotations) {
    if (quotation.use !== "speech" || spent.has(quotation) || isNested(annotated, quotation)) continue
    if (isLong(annotated, quotation) && wordCount(annotated, quotation) > leastWords)
      push(claims, quotationClaim(page, quotation, null))
  }
  return claims
}

/** Whether a cue says of somebody named there that they said it, and does not take it back. */
function isPlainlySaid({ text }: Page, { source, cue, speakerName }: Attribution): boolean {
  if (cue === null || (source === null && speakerName === null)) return false
  const words = text.slice(cue.start, cue.end)
  return !takesBack(words) && (!untold.test(words) || quotedAs.test(words) || (source?.start ?? 0) >= cue.end)
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
  if ((said.cue !== null && !(isTelling(said.cue) || isOfAgent(attribution))) || nobody.test(said.label)) return null
  if (attribution.cue && isSpokenOf(text, attribution.cue)) return null
  const longest = content.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
  const span = trim(text, withoutQuoted(text, longest))
  const sentence = sentenceAt(annotated, span.start)
  if (
    !sentence ||
    page.barred(span) ||
    contentStems(annotated, span).size < (isClause(annotated, span) ? 1 : leastContent) ||
    !(opening.test(text.slice(span.start, span.end)) || isOfRelative(page, attribution, span))
  )
    return null
  if (!isWhole(annotated, span)) return null
  // Who denies, doubts or will not say takes a side, or none: it is no statement of what they do not say.
  const position = said.cue !== null && (stance.test(said.cue) || takesBack(said.cue))
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

/** "Quoted Li as praising the role": who is quoted is no part of what he said. */
function withoutQuoted(text: string, { start, end }: Span): Span {
  const lead = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}as\s(?=\p{Ll}+ing\s)/u.exec(text.slice(start, end))
  return { start: start + (lead?.[0].length ?? 0), end }
}

/** What is said opens like a clause or a noun phrase; anything else is the tail of something. */
const opening =
  /^(?:that|whether|how|why|what|if|to|\p{Ll}+ing|there|here|it|he|she|they|we|i|you|the|an?\b|this|these|those|its|his|her|their|our|my|no\b|all|any|some|most|many|more|much|every|each|both|neither|while|although|when|with|without|not|because|after|before|since|in|on|at|by|for|from|under|during|despite|once|until|unless|even|as|only|just|nearly|about|now|so|["“‘']|\p{Lu}|\d)/u

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
  const verb = partsOfSpeech.slice(from, to).findIndex(tag => tag === "VERB" || tag === "AUX")
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

/**
 * Hearing is not saying, nor is being spoken of ("was cited for", "is said to"), nor an answer without its words; and what
 * somebody will say, or has to, is not said yet.
 */
const untold =
  /^(?:to|will|would|could|may|might|can|must|should|(?:has|have|had|needs?) to|Asked)\b|\b(?:is|are|was|were|be|been|being)\s(?:(?:not|also|already|\w+ly)\s)*(?:asked|told|urged|ordered|warned|informed|reminded|accused|cited|called|described|criticized|criticised|praised|blamed|said|reported|believed|alleged|thought|known|announced|mentioned|viewed|seen|considered|regarded)\b|\brespond\w*\sto$/i
/** "Was quoted as saying": they are spoken of and speak. */
const quotedAs = /\b(?:quoted|cited|reported) as\b/i

/** Whether a cue says that something was said: a verb of speech or stance, or "according to". */
export function isTelling(cue: string): boolean {
  if (untold.test(cue) && !quotedAs.test(cue)) return false
  if (stance.test(cue) || /\baccording to\b/i.test(cue)) return true
  return telling.test(cue) || tokenize(cue).some(reportsSpeech)
}

/** "Was accused by the senator of …": who accuses stands behind the verb. */
function isOfAgent({ source, cue }: Attribution): boolean {
  return source !== null && cue !== null && source.start >= cue.end
}

/** "Neither of them said …": nobody has said it. "Bowing to demands …" is nobody. */
const nobody = /^(?:neither|no|none|nobody|few|hardly any)\b|^\p{Ll}+ing\s/iu

/** "Cited for speeding", "called 911": no words of theirs follow; nor behind a noun that nothing ties to them. */
function isSpokenOf(text: string, { start, end }: Span): boolean {
  const [cue, next] = [text.slice(start, end), text.slice(end, end + 12)]
  if (/\b(?:cited|criticized|criticised|praised|blamed|condemned)$/i.test(cue)) return /^\sfor\b/.test(next)
  if (/\bcall(?:s|ed|ing)?$/i.test(cue)) return /^\s\d/.test(next)
  return (
    /^(?:criticism|praise|claims?|remarks?|comments?)$/i.test(cue) &&
    !/^\s(?:that|of|to|for|about|as)\b|^[\s,:]+["“]/.test(next)
  )
}

/** Verbs that tell of somebody's words or thoughts beside those of speech. */
const telling =
  /\b(?:(?:indicat|estimat|alleg|signal|worr|fear|regret|theoriz|speculat|caution|advis|assur|not)(?:e[sd]?|s|ed|ies|ied|ing)|signall?ed|hopes?|hoped|hoping)\b/iu

function isNested({ quotations }: Annotated, inner: Quotation): boolean {
  return quotations.some(outer => outer !== inner && outer.use === "speech" && within(inner, outer))
}

/** Long enough to be an entry of its own: `leastWords` words, two of them of meaning. */
function isLong(annotated: Annotated, span: Span): boolean {
  return wordCount(annotated, span) >= leastWords && contentStems(annotated, span).size >= leastContent
}

function wordCount({ tokens }: Annotated, span: Span): number {
  return tokensIn(tokens, span).filter(({ kind }) => kind !== "mark").length
}

/** Letters between a cue and the time that goes with it: "told VOA this week". */
const besideCue = 28
/** A time that opens the sentence goes with its cue, however long the subject: "On Tuesday, an official described". */
const opensSentence = 12

/** When it was said: a time outside what was said that stands beside the cue or opens the sentence. */
function timeOfSaying({ times, report }: Annotated, sentence: Span, { content, cue }: Attribution): Time | null {
  if (!cue) return null
  return (
    times.find(
      time =>
        (time.type === "date" || time.type === "time") &&
        within(time, sentence) &&
        tellsWhen(time) &&
        !overlapsAny(content, time) &&
        !/\b(?:and|but|who|which)\b/.test(report.text.slice(time.end, cue.start)) &&
        (Math.max(time.start - cue.end, cue.start - time.end) < besideCue ||
          time.start - sentence.start < opensSentence),
    ) ?? null
  )
}

/** Whether a time is fine enough to say when something happened: a year or finer, and no "now" or "recently". */
export function tellsWhen(time: Time): boolean {
  return time.value !== null && /^(?:\d{4}|XXXX-)/.test(time.value)
}
