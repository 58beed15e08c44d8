// How a note of correction opens. Newsrooms have a few set forms: a head with a colon ("Correction:", "Editor's note,
// June 3:"), a tag in the headline ("CORRECTED -", "REFILE-"), a wire's line in brackets or behind a dash ("(Corrects
// figure in paragraph 3)"), and sentences in which the page speaks of itself ("An earlier version of this story …").
// A "correction" of the market, a department of it, or an earlier version of a bill is none of these.

import type { CorrectionKind } from "../../model/catalogue.js"
import { type Look, lookFor } from "../../text/look.js"

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
/** What a page calls itself. */
const page =
  "(?:news |live |original |opinion |web |photo )?(?:article|story|report|post|piece|column|headline|caption|graphic|dispatch|version|item|brief|blog|obituary|editorial|review|list|page|map|chart|video|news alert|newsletter|interview|profile)"
/** What a page calls itself where it says "the": words that mean little else. */
const plainPage = "(?:article|story|headline|dispatch|caption)"
const self = `(?:(?:this|our) (?:${month}[a-z]*\\.? \\d{1,2} )?${page}|the ${plainPage})`
/** A date or place behind a head: "June 3, 2014", "(3 June, 10:29 a.m.)", "appended". */
const dated = `(?:[,\\s(]+(?:appended|added|posted|(?:on )?[^:!?\\n]{0,12}?(?:${month}|\\d)[^:!?\\n]{0,24}(?::\\d\\d[^:!?\\n]{0,14})?))?\\)?`
const closed = "\\s*(?::|\\s[–—-]{1,2}\\s|[.*_]*$)"

/** Openings of a line; what the note is called stands in the first group. */
const heads: readonly (readonly [CorrectionKind, RegExp])[] = [
  ["clarification", headOf("clarifications?")],
  ["correction", headOf("corrections?(?:\\s(?:and|&|or)\\sclarifications?)?|for the record|corrected|we got it wrong")],
  ["note", headOf("editor[’'‘]?s?[’']?\\snotes?|note from the editors?|editors?[’']\\snotes?")],
]

function headOf(words: string): RegExp {
  return new RegExp(`^[\\s•*_[(–—-]*(?:(?:update|note)s?\\s?[:/]\\s?)?(?:${words})${dated}${closed}`, "iu")
}

/** Looks for the words of which every note has one: what owns up, and what heads and wires call it. */
export const lookForNotes: Look = lookFor([
  /version|headline|caption|correct|amended|clarif|updated|revised|edited|changed|modified|initially|originally|previously|mis|error|erroneous|wrong|inaccura|omitted|regret|refil|fix|please|record|editor/,
])

/** A head at the opening of a line, with how far it reaches; null where there is none. */
export function headAt(line: string): { readonly kind: CorrectionKind; readonly length: number } | null {
  for (const [kind, pattern] of heads) {
    const match = pattern.exec(line)
    if (match) return { kind, length: match[0].length }
  }
  return null
}

/** A tag in a headline: "CORRECTED - …", "UPDATE 2-REFILE-…", "… (Corrected)". */
const tags: readonly RegExp[] = [
  /^\W*(?:UPDATE\s?\d*\s?-\s?)?[([]?(?:CORRECTED|CORRECTION|REFILE|Corrected|Correction)[)\]]?\s?(?:[–—:-]\s?)+/du,
  /[([](?:CORRECTED|CORRECTION|Corrected|Correction)[)\]]\s*$/du,
]

/** The tag of correction in a headline; null where it has none. */
export function tagIn(headline: string): readonly [number, number] | null {
  for (const tag of tags) {
    const at = tag.exec(headline)?.indices?.[0]
    if (at) return at
  }
  return null
}

const wireVerb = "(?:[Cc]orrects|[Cc]orrecting|[Rr]efiles|[Rr]efiling|[Cc]larifies|[Ff]ixes)"
/** What an agency prints between its note and the story told right. */
const toldRight = /\bcorrected version of (?:the|this) (?:story|article|report|dispatch) (?:is|appears|follows)\b/iu

/** Whether words say that the story follows as it should have been. */
export function isToldRight(words: string): boolean {
  return toldRight.test(words)
}

/** What a wire puts in brackets or behind a dash at the end: what was corrected, in a clause without a subject. */
const wireLines: readonly RegExp[] = [
  new RegExp(
    `^[([]\\s*(?:note:\\s)?(?:(?:the\\s)?company\\s|this (?:[\\w.]+ \\d{1,2} )?(?:version|story|item)\\s)?${wireVerb}\\b(?!\\s(?:it|him|her|me|us|them)\\b)`,
    "iu",
  ),
  new RegExp(
    `^[([]\\s*(?:Adds|Updates|Updating|Recasts|Repeats|Changes|Deletes|Removes|Drops|Fixes)\\b[^)\\]]{0,160}\\b${wireVerb}\\b`,
    "u",
  ),
  new RegExp(`^[–—-]{1,2}\\s*(?:\\p{Lu}[\\p{L}.]+\\s){0,2}${wireVerb}\\b`, "u"),
  new RegExp(`^NOTE:\\s(?:In item moved [^,]{4,20},\\s)?(?:company\\s)?${wireVerb}\\b`, "iu"),
  /^Corrects\s/u,
  /^In [^.]{0,120}\bplease read\b/u,
]

/** Whether a sentence is a wire's line of correction. */
export function isWireLine(sentence: string): boolean {
  return wireLines.some(line => line.test(sentence))
}

const mistold =
  "(?:misstated|misidentified|misspelled|misspelt|misattributed|misquoted|mischaracteri[sz]ed|misreported|misdescribed|misrepresented|miscalculated|mistakenly|incorrectly|erroneously|wrongly|inaccurately|in error|wrong|omitted)"
const earlier = "(?:(?:slightly |much )?(?:earlier|previous|prior|original|initial|first|print|printed|online|older))"

/** Sentences in which a page speaks of its own mistake, wherever they stand. */
const confessions: readonly RegExp[] = [
  new RegExp(`\\b${earlier} versions? of ${self}\\b`, "iu"),
  new RegExp(`^[\\W]*(?:an?|the|our) ${earlier} (?:version|headline|caption)\\b[^.]{0,60}\\b${mistold}\\b`, "iu"),
  new RegExp(
    `\\b${self}\\b[^.“"]{0,40}\\b(?:was|has been|have been|has since been|is) (?:corrected|amended|clarified)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b${self}\\b[^.“"]{0,40}\\b(?:was|has been|has since been) (?:updated|revised|edited|changed|modified)\\b[^.]{0,60}\\bto (?:correct|clarify|fix|remove|make clear|reflect the correct|(?:reflect|say|state|show|note|indicate) that [^.]*(?:,|\\s[–—-]) not\\b)`,
    "iu",
  ),
  new RegExp(
    `\\bthis ${page}\\b[^.“"]{0,60}\\b(?:originally|initially|previously|${mistold})\\s(?:said|stated|reported|identified|listed|gave|named|described|referred|attributed|quoted|${mistold})\\b`,
    "iu",
  ),
  new RegExp(
    `\\bthis ${page}\\b[^.“"]{0,40}\\b(?:misstated|misidentified|misspelled|misattributed|misquoted|corrects)\\b`,
    "iu",
  ),
  /^\W*(?:because|due|owing)(?: of| to)? (?:an? )?(?:editing|production|reporting|transcription|typographical|translation) errors?\b/iu,
  /\bwe regret (?:the|this|any) (?:error|mistake|inaccurac)/iu,
]

/** Whether a sentence tells, in the page's own voice, that the page was wrong. */
export function isConfession(sentence: string): boolean {
  return !/^["“‘']/u.test(sentence) && confessions.some(form => form.test(sentence))
}

/** What a sentence under a head says where it owns up to a mistake; without a head others may be meant. */
const mistakes: readonly RegExp[] = [
  new RegExp(`\\b${mistold}\\b`, "iu"),
  new RegExp(
    `\\b(?:${earlier} versions?|should have (?:read|said|been|stated)|(?:was|were|been) (?:corrected|amended|updated|clarified|retracted|removed)|corrected version|regrets?)\\b`,
    "iu",
  ),
]

/** Whether a sentence under a head tells of a mistake. */
export function isMistake(sentence: string): boolean {
  return mistakes.some(form => form.test(sentence))
}

/** What opens a sentence that goes on with a correction: "It is Y.", "The correct figure is …", "We regret …". */
const sequel =
  /^[(\s]*(?:it|he|she|they|that|there|this|these|his|her|its|their|we|in fact|the (?:correct|right|actual|story|article|report|headline|error|version|post|piece|text|copy|name|figure|number|company|quotation|photo|caption))\b/iu

/** Whether a sentence may go on with the note before it. */
export function goesOn(sentence: string): boolean {
  return sequel.test(sentence) || isMistake(sentence)
}

/** A promotion that calls itself an editor's note, and a post of somebody's who corrects himself. */
const noNote =
  /\b(?:sign up|subscribe|newsletter|follow us|click (?:here|to)|download (?:the|our))\b|\(@\w+\)|\bt\.co\/|\bpic\.twitter\b/iu

/** Whether words under a head of correction are no note of the outlet's on its page. */
export function isNoNote(words: string): boolean {
  return noNote.test(words)
}
