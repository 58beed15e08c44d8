// The words by which a clause tells of a promise, a plan, an agreement, a demand or a threat: verbs and nouns of each, and a
// future with a deadline. Words that go back to an earlier one ("make good on his threat") undertake nothing themselves.

import type { PledgeKind } from "../../../model/catalogue.js"
import type { Time } from "../../../model/annotation.js"
import { overlapping, type Span, within } from "../../../model/span.js"
import { kindsIn, type Look, lookFor } from "../../../text/look.js"
import { tokensTouching } from "../../../text/places.js"
import type { Page } from "../../claim.js"

/** A place in a clause where something is undertaken, demanded or threatened. */
export interface Trigger {
  readonly kind: PledgeKind
  /** Where the words of undertaking begin, and where what is undertaken does. */
  readonly at: number
  readonly from: number
  /** They say by themselves that this is a pledge; a future needs a deadline to be one. */
  readonly sure: boolean
  /** A noun: "its goal of", "a pledge by". */
  readonly noun: boolean
}

const again = "(?:also |again |once more |publicly |repeatedly |once |jointly |\\p{L}+ly )?"
/** A short time between a verb and what it undertakes: "agreed this month to hold". */
const lately = "(?:(?:on )?\\p{Lu}\\p{Ll}+day |(?:this|last) (?:week|month|year) |earlier |recently |in principle )?"

/** How an undertaking is told. Its sign, part of a word in small letters, is looked for first: few clauses have any. */
interface Form {
  readonly kind: PledgeKind
  readonly sign: RegExp
  readonly whole: RegExp
}

const verbs: readonly Form[] = [
  {
    kind: "promise",
    sign: /pledg|promis|vow|undert|guarant|commit/,
    whole:
      /\b(?:pledg(?:ed|es)|promis(?:ed|es)|vow(?:ed|s)|undertook|undertaken|guaranteed|guarantees|committed(?: (?:it|them|him|her)sel(?:f|ves))?|commits)\s(?:to|that)\s/giu,
  },
  {
    kind: "promise",
    sign: /assure/,
    whole:
      /\bassur(?:ed|es)\s(?:\p{L}+\s){1,4}?(?:that\s)?(?=(?:the|it|he|she|they|\p{Lu}\p{Ll}+)\s(?:\p{L}+\s){0,3}?(?:would|will)\b)/giu,
  },
  {
    kind: "threat",
    sign: /threaten/,
    whole: new RegExp(`\\bthreaten(?:ed|s|ing)\\s${lately}to\\s(?=\\p{Ll})`, "giu"),
  },
  {
    kind: "agreement",
    sign: /agree[ds]/,
    whole: new RegExp(
      `(?<!\\b(?:if|unless|whether) (?:\\p{L}+ ){1,3})(?<!\\b(?:not|never|yet to|to|would|could|might|may|can|should|must|will) )\\b(?:agreed|agrees)\\s${lately}to\\s(?=\\p{Ll})`,
      "giu",
    ),
  },
  {
    kind: "demand",
    sign: /demand|insist/,
    whole:
      /\b(?:(?<!\b(?:of|the|its|his|her|their|joint|these|those|such) )(?<!['’]s? )demand(?:ed|s)\s(?:that\s)?(?!(?:of|to|by|from|for|on|in|at|with|includ|are|were|and|such|made|it|as)\b)(?=\p{L}+)|insist(?:ed|s)\sthat\s(?=(?:(?!(?:will|would|can|could|may|might|to|must|cannot)\s)\p{L}+\s){1,4}?be\s))/giu,
  },
  {
    kind: "plan",
    sign: /plan|intend/,
    whole:
      /(?<!\b(?:is|are|was|were|be|been|being) )(?<!\b(?:has|have|had) (?:\p{L}+ ){0,2}\p{L}+s )(?<!["”] )\b(?:plans|planned|intends|intended|(?:is|are) planning)\sto\s(?=\p{Ll})/giu,
  },
]
const nouns: readonly Form[] = [
  {
    kind: "promise",
    sign: /goal|target|aim|pledge|promise|commitment|vow|ambition|undertaking/,
    whole:
      /\b(?:goals?|targets?|aims?|pledges?|promises?|commitments?|vows?|ambitions?|undertakings?)\s(?:of|to|that|for)\s/giu,
  },
  {
    kind: "promise",
    sign: /pledge|promise|commitment|vow|assurance|guarantee/,
    whole:
      /\b(?:pledges?|promises?|commitments?|vows?|assurances?|guarantees?)\s(?:by|from)\s(?!\p{L}+ing\b)(?=\p{L})/giu,
  },
  { kind: "threat", sign: /threat/, whole: /\bthreats?\sby\s(?!\p{L}+ing\b)(?=\p{L})/giu },
]
const future =
  /\b(?:will|would|shall|(?:is|are) to|(?:means?|meant|intends?|intended|aims?|aimed|wants?|wanted|plans?|planned) to)\s(?=\p{Ll})/gu
/** "Announced it would": a speaker's word on what the speaker itself will do, and no mere guess or feeling. */
const own = new RegExp(
  `\\b(?:said|says|announced|added|told\\s(?:\\p{L}+\\s){1,3}?)\\s?(?:that\\s)?(?:he|she|it|they)\\s(?:would|will)\\s${again}(?!(?:not|be|have|like|love|need|know|see|seem|appear|prefer|expect|want|think|feel|cost|take|rain|rather|never|probably|likely|do|make|find|get|win|lose|become|mean|lead|help|remain|continue to be)\\b)(?=\\p{Ll})`,
  "gu",
)

/** The signs of these. */
const isFuture = /would|will/
const isMeant = /will|would|shall|is|are|mean|intend|aim|want|plan/

const forms: readonly Form[] = [...verbs, ...nouns]
/** Looks for the signs by the words of a clause: a bit for each form, and two for futures. */
const look: Look = lookFor([...forms.map(({ sign }) => sign), isFuture, isMeant])
const bitOf: ReadonlyMap<RegExp, number> = new Map(
  [...forms.map(({ sign }) => sign), isFuture, isMeant].map((sign, n) => [sign, 1 << n]),
)

/** After "commitment to": an adjective, so no verb follows and nothing is undertaken. */
const adjective = /^(?:the|an?|its|his|her|their|our|this|that|\w+(?:ive|al|ous|ic|able|ful|er))\b/i
/** "Are the target of": what others aim at undertakes nothing. */
const isAimedAt =
  /\b(?:is|are|was|were|be|been|being|become|became)\s(?:also\s|now\s)?(?:the|an?)\s(?:\p{L}+\s)?(?:targets?|aims?|goals?)\sof\s$/iu

/** "A target for Holt", "the target of the law": what is aimed at has a name or an article; an aim has a number or a verb. */
const isTargeted = /^targets?\s(?:of|for)\s(?!\p{L}+ing\b|an?\s\P{Lu}*\d)\D{3}/iu
/** "The goal of the reform isn’t …": told of, and undertaken by nobody. */
const isToldOf = /^(?:(?!\b(?:that|which|who|what)\b)[^,;]){0,90}?\s(?:is|isn['’]t|was|wasn['’]t)\s/iu
/** "Its goal of … has been met": an earlier one is over. */
const isOver =
  /\b(?:(?:has|have|had)\sbeen|was|were)\s(?:met|achieved|reached|accomplished|fulfill?ed)\b|\s(?:achieved|met|accomplished|fulfill?ed)[\s,]*$/iu
/** "You will downplay your commitment": nobody whom the page knows. */
const isReaders = /\b(?:your|my)\s(?:\p{L}+\s){0,2}$/iu

/** A noun by itself after "commitment to": "democracy, human rights". */
const bareNoun = /^\p{L}+(?:[,.;]|\s(?:and|or|of|in)\b)/u

function isNoun(words: string, trigger: string): boolean {
  return adjective.test(words) || (/\bto\s$/.test(trigger) && bareNoun.test(words))
}

/** "A promise that has no date": the words describe it and undertake nothing. */
const relative = /^(?:has|have|had|is|was|are|were|would|will|can|could|may)\b/
/** Words by which an earlier undertaking is taken up, dropped or judged. */
const takenUp =
  /\b(?:mak(?:e|es|ing) good on|made good on|follow(?:s|ed|ing)? through on|carr(?:y|ies|ied|ying) out|kept|keep(?:s|ing)?|br(?:eak|eaks|oke|oken)|fulfil\w*|honou?r(?:s|ed|ing)?|meet(?:ing)?|met|fail(?:s|ed|ing)?)\s(?:up\s)?(?:on\s)?(?:(?:his|her|its|their|the|an?)\s)?(?:\p{L}+\s){0,2}$/iu

/** Triggers of a clause. */
export function triggersIn({ text, annotated }: Page, clause: Span): Trigger[] {
  const deadlineIn = overlapping(annotated.times, clause).some(time => within(time, clause) && isDeadline(time))
  const { from: first, to: last } = tokensTouching(annotated.tokens, clause)
  const kinds = kindsIn(look, annotated.tokens, first, last)
  if (kinds === 0) return []
  const has = (sign: RegExp) => (kinds & bitOf.get(sign)!) !== 0
  const words = text.slice(clause.start, clause.end)
  const found = (kind: PledgeKind, pattern: RegExp, rest: Pick<Trigger, "sure" | "noun">): Trigger[] =>
    Array.from(words.matchAll(pattern), match => ({
      kind,
      at: clause.start + match.index,
      from: clause.start + match.index + match[0].length,
      ...rest,
    }))
  const told = (forms: readonly Form[], noun: boolean) =>
    forms.flatMap(({ kind, sign, whole }) => (has(sign) ? found(kind, whole, { sure: true, noun }) : []))
  // "Commitment to constructive engagement" undertakes nothing; "the aim of a green city by 2050" does. A "pledge of
  // June" is told of by its date.
  const named = told(nouns, true).filter(
    ({ from, at }) =>
      !overlapping(annotated.times, { start: from, end: from + 1 }).some(time => time.start === from) &&
      !relative.test(text.slice(from, from + 8)) &&
      !isAimedAt.test(text.slice(Math.max(clause.start, at - 24), from)) &&
      !/^(?:[Aa]mbitions?|[Aa]ims?|[Gg]oals?)\sfor\s\p{Lu}/u.test(text.slice(at, from + 1)) &&
      !isTargeted.test(text.slice(at, from + 24)) &&
      !isOver.test(text.slice(from, clause.end)) &&
      (deadlineIn || !isToldOf.test(text.slice(from, clause.end))) &&
      !isReaders.test(text.slice(Math.max(clause.start, at - 24), at)) &&
      !takenUp.test(text.slice(Math.max(clause.start, at - 48), at)) &&
      (deadlineIn || isExpressed(text, clause, at) || !isNoun(text.slice(from, from + 32), text.slice(at, from))),
  )
  return [
    ...told(verbs, false),
    ...named,
    ...(has(isFuture) ? found("promise", own, { sure: true, noun: false }) : []),
    ...(has(isMeant) ? found("promise", future, { sure: false, noun: false }) : []).filter(
      ({ at }) => !foretold.test(text.slice(clause.start, at)),
    ),
  ]
}

/** "Expressed a firm commitment to …": who expresses it is bound by it, whatever follows. */
function isExpressed(text: string, clause: Span, at: number): boolean {
  return /\b(?:express|reaffirm|renew|repeat|reiterat|restat|confirm|gave|gives|made|makes)\w*\s(?:an?|its|his|her|their)\s(?:\p{L}+\s){0,2}$/iu.test(
    text.slice(Math.max(clause.start, at - 48), at),
  )
}

/** Before a future: it is a forecast. */
const foretold =
  /\b(?:estimat|project|predict|forecast|calculat|warn|fear|reckon|analysis|analysts?|economists?|model)\p{Ll}*\b/iu

/** A date by or before which something is to be done. */
export function isDeadline({ value, qualifier }: Time): boolean {
  return value !== null && /^\d{4}/.test(value) && (qualifier === "by" || qualifier === "before")
}
