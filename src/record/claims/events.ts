// Events: someone did, or is to do, something at a time that the report dates, or is released or convicted without a day.
// Told by the report itself; what others say happened is a statement.

import type { Time } from "../../model/annotation.js"
import { overlap, overlapping, type Span, within } from "../../model/span.js"
import { blank, type Claim, type Page } from "../claim.js"
import { clausesOf, isNegative, statusIn, trim } from "../clause.js"
import { namesIn, plainSubjectOf } from "../parties.js"
import { turnIn } from "../turns.js"
import { tellsWhen } from "./saying.js"
import { isTelling } from "./telling.js"

/** Past tenses of verbs of doing; the regular ones end in -ed. */
const past =
  /\b(?:[a-z]{3,}(?<!ne|sp|inde|expect|schedul|suppos|ba|bas|relat)ed|began|broke|left|came|went|took|gave|held|won|lost|shut|cut|sent|built|fell|rose|fled|struck|signed|met|led|put|set|sold|bought|drew|grew|made|became|ran|withdrew|was (?:[a-z]+ed|born|held|built|shut|killed)|were (?:[a-z]+ed|held|built|shut|killed))\b/
/** Verbs of state and of saying tell no event. */
const notEvents =
  /\b(?:said|says|told|tells|noted|adds|added|described|warned|called|expressed|believed|wanted|needed|seemed|acknowledged|stated|wrote|asked|answered|replied|according)\b/

/** What a court or an office does with somebody, or he there: told without a day it is an event, and so is the no to it. */
const deed =
  /\b(?:(?:has |have |had )?(?:pleaded|pled) (?:not )?guilty\b|(?:was|were|has been|have been|had been) (?:not )?(?:released (?:on|without) bail|released from (?:prison|jail|custody)|acquitted|convicted of|sentenced to|arraigned|extradited)\b)/

/** Where the first verb of doing stands in words; null where none does. */
export function doneIn(words: string): number | null {
  return past.exec(words)?.index ?? null
}

/** Claims for the dated events of a report, and for deeds of courts without a day. */
export function eventClaims(page: Page): Claim[] {
  const { annotated, text } = page
  return page.sentences.flatMap(sentence => {
    if (page.barred(sentence)) return []
    return clausesOf(page, sentence).flatMap(clause => {
      const time = overlapping(annotated.times, clause).find(
        t => within(t, clause) && tellsWhen(t) && tells(t) && !isAside(page, clause, t),
      )
      const told = time ?? deedIn(page, clause)
      if (!told || page.quoted(told) || page.speechIn(clause).length > 0) return []
      if (isSaid(page, clause)) return []
      const span = trim(text, clause)
      const words = text.slice(span.start, span.end)
      const verb = past.exec(words) ?? deed.exec(words)
      const status = isCalledOff(words) ? "called off" : statusIn(words)
      if ((!verb && status === "held") || notEvents.test(words)) return []
      if (!deed.test(words) && (isNegative(words) || !(hasName(page, clause) || /^the\s/i.test(words)))) return []
      return [
        {
          ...blank("event", page, sentence, span),
          who: verb ? plainSubjectOf(page, sentence, span.start + verb.index) : [],
          what: words,
          when: time ?? null,
          status,
        },
      ]
    })
  })
}

/** "Was dismissed after last working in December", "the clerk who joined in May": the day is that of another deed. */
function isAside({ text }: Page, clause: Span, { start }: Time): boolean {
  return aside.test(text.slice(clause.start, start))
}

const aside =
  /\p{L}\s(?:(?:after|before|since|despite|following)\s(?:\p{L}+ly\s|last\s|first\s)?(?!during)\p{Ll}{2,}ing\b|(?:who|which|that|whose)\s(?!(?:\p{Ll}+\s){0,3}said\b))[^,;]{0,80}$/u

/** Where a clause of the body tells of a deed. */
function deedIn({ text }: Page, clause: Span): Span | null {
  const match = deed.exec(text.slice(clause.start, clause.end))
  return match && { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
}

/** "Called off the visit", "was forced to cancel a weekend trip": what was to be is told as called off. */
function isCalledOff(words: string): boolean {
  return turnIn(words)?.step === "called-off" || forcedOff.test(words)
}

const forcedOff =
  /\b(?:forc|compel|caus|prompt|push|oblig)\p{L}*\s(?:\p{L}+\s){1,4}?to\s(?:cancel|call\soff|scrap|abort|abandon|shelve)\s/iu

/** What somebody says happened is a statement: most of the clause is what an attribution holds. */
function isSaid({ annotated, saidIn }: Page, clause: Span): boolean {
  const said = saidIn(clause)
    .filter(({ cue }) => cue === null || isTelling(annotated.report.text.slice(cue.start, cue.end)))
    .flatMap(({ content }) => content)
    .reduce((sum, piece) => sum + overlap(piece, clause), 0)
  return said > (clause.end - clause.start) / 2
}

/** A deadline or a bare year tells of no event by itself. */
export function tells({ value, qualifier }: Time): boolean {
  return qualifier !== "by" && qualifier !== "before" && value !== null && !/^\d{4}$/.test(value)
}

function hasName(page: Page, clause: Span): boolean {
  return namesIn(page, clause).some(i => page.annotated.names[i]!.kind !== "other")
}
